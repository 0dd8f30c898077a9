/** Rows told by their words to be totals, and what they say they add up. */
import { romanValue, toRoman } from '../../model/scorecard/code.js';
import { composed, tidy } from '../../model/text/text.js';
import { phrases, words } from './phrases.js';

/** Only the beginning of a row's text says what kind it is. */
const TELLING = 80;

const WHOLE = phrases(
  ...['Tổng cộng', 'Tổng điểm', 'Tổng số điểm', 'Tổng số', 'Cộng', 'Tổng', 'Tổng cộng điểm', 'Toàn bảng'],
  ...['T cộng', 'Tcộng', 'Cộng tổng', 'Cộng chung', 'Tổng chung', 'Tổng kết điểm'],
  ...['Total', 'Grand total', 'Sum', 'Total score', 'Total points', 'Subtotal'],
);
const STRONG_WORDS = ['Tổng cộng', 'Tổng điểm', 'Tổng số điểm', 'Grand total', 'Total', 'T cộng', 'Cộng tổng'];
const STRONG = phrases(...STRONG_WORDS);
const SUMS_UP = phrases(...STRONG_WORDS, 'Cộng điểm');
const ADDING = ['tổng số điểm', 'tổng cộng', 'tổng điểm', 'cộng điểm', 'cộng', 'tổng', 'total', 'subtotal'] as const;
const STARTS_ADDING = phrases(...ADDING);
const INDEX_WORDS = ['Chỉ số CCHC', 'Chỉ số cải cách hành chính', 'PAR INDEX'] as const;
/** What the whole is called where it is called by name. */
const INDEX = phrases(...INDEX_WORDS, 'Điểm CCHC', 'Điểm cải cách hành chính', 'Điểm chung', 'Kết quả chung');
/** Figures about the whole that stand below its total: no criteria. */
const SUMMARY = phrases(
  ...['Xếp loại', 'Xếp hạng', 'Thứ hạng', 'Hạng', ...INDEX_WORDS],
  ...['Tỷ lệ', 'Tỉ lệ', 'Phần trăm', 'Mức xếp loại', 'Kết quả xếp loại', 'Kết quả đánh giá', 'Index', 'Rank', 'Class'],
  ...[
    'Điểm trung bình',
    'Trung bình',
    'Bình quân',
    'Điểm bình quân',
    'Average',
    'Quy đổi',
    'Điểm quy đổi',
    'Quy về thang',
  ],
);
const LAST = phrases(
  ...['Tổng cộng', 'Tổng điểm', 'Tổng số điểm', 'Grand total', 'Điểm cuối cùng', 'Kết quả cuối cùng', 'Điểm tổng'],
  ...['Điểm chính thức', 'Final', 'Kết quả chung', 'Điểm đạt được', 'Điểm còn lại', 'Điểm sau cùng', 'Điểm xếp hạng'],
);
const FIELD = phrases('lĩnh vực', 'điểm lĩnh vực', 'phần', 'điểm phần', 'chương', 'field', 'part');
const PART = phrases(
  ...['lĩnh vực', 'mục', 'phần', 'nhóm', 'tiêu chí', 'điểm lĩnh vực', 'điểm mục', 'điểm phần', 'điểm nhóm', 'nội dung'],
  ...['chương', 'field', 'part', 'section', 'for', 'of'],
);
/** What a grand total may go on to say. */
const TAIL = phrases(
  ...['điểm', 'các lĩnh vực', 'toàn bộ', 'chung', 'cộng', 'bảng', 'điểm chuẩn', 'điểm đạt được', 'của đơn vị'],
  ...['đạt được', 'điểm đạt', 'tự chấm', 'tự đánh giá', 'thẩm định', 'points', 'score', 'số điểm', 'chỉ số'],
  ...['điểm các tiêu chí', 'cả', 'sau', 'trước', 'cuối', 'bao gồm', 'kể cả', 'khi', 'chuẩn', 'tối đa', 'đạt'],
  ...['các phần', 'các mục', 'các nhóm', 'các tiêu chí', 'bị mất', 'bị trừ', 'mất', 'toàn xã', 'toàn tỉnh'],
);

const folded = (text: string): string => words(text.slice(0, TELLING));

/** A quick refusal: the labels of most rows begin with none of these. */
const START = /^[\s*([.\-–]*(?:t[ổôoO]|t[\s./]*c[ộôo]|c[ộôo]|toàn|su|grand)/iu;

export type TotalLabel =
  /** A total, of the whole or of what stands above it. */
  | { readonly kind: 'total'; readonly strong: boolean }
  /** Names several parts: "Cộng (I+II)", "Tổng A + B". */
  | { readonly kind: 'parts'; readonly strong: boolean; readonly codes: readonly string[] }
  /** Names the part it adds up: "Cộng lĩnh vực 1", "Tổng mục II". */
  | { readonly kind: 'part'; readonly code?: string | undefined; readonly field: boolean };

/** "Cộng LV2", "Cộng TC 3". */
const PREFIXED = /^(lv|tc|tctp) ?(\d{1,3}|[ivxlc]{1,6})$/u;
const CODE = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]+|\p{L})$/iu;
const MOST_CODES = 100;

/** What a row's label adds up, or undefined where it is no total's. "Tổng hợp …" and "Cộng tác …" are none. */
export const totalLabel = (label: string): TotalLabel | undefined => {
  if (label.length > 2 * TELLING || !START.test(composed(label.slice(0, TELLING)))) return undefined;
  const bare = label.replace(/[:：].*$/su, ' ');
  const text = words(bare.replace(/\([^()]*\)/gu, ' '));
  const strong = STRONG.startOf(text);
  const codes = codesNamed(bare);
  const several = codes.length > 1 ? ({ kind: 'parts', strong, codes } as const) : undefined;
  if (WHOLE.equal(text)) return several ?? { kind: 'total', strong: STRONG.equal(text) };
  const rest = STARTS_ADDING.startOf(text) ? afterAdding(text) : undefined;
  if (rest === undefined) return undefined;
  if (PART.startOf(rest)) return several ?? { kind: 'part', code: codeWord(tidy(label)), field: FIELD.startOf(rest) };
  const named = PREFIXED.exec(rest.trim());
  if (named?.[2] !== undefined) return { kind: 'part', code: named[2].toUpperCase(), field: named[1] === 'lv' };
  const [code, ...others] = rest.trim().split(' ');
  if (code !== undefined && CODE.test(code) && others.every((word) => CODE.test(word)))
    return several ?? { kind: 'part', code, field: false };
  if (several !== undefined) return several;
  return TAIL.startOf(rest) ? { kind: 'total', strong } : undefined;
};

/** Below the last coded criterion, whatever begins like this is a total: "Tổng cộng toàn xã", "Điểm cuối cùng". */
export const beginsAsTotal = (label: string): boolean => LAST.startOf(folded(label));

/** Words that a total begins with beside the maximum of all fields, though elsewhere they may call a bonus. */
export const maySumUp = (label: string): boolean => SUMS_UP.startOf(folded(label));

const OF_FIELD = phrases('Cộng điểm');
const RUNNING = phrases('Điểm cộng dồn', 'Cộng dồn', 'Tổng cộng dồn', 'Tổng điểm cộng dồn');

/** What points are given for: a bonus and no total. */
const GIVEN_FOR = phrases(
  ...['do', 'nếu', 'cho', 'khi', 'đối với', 'với', 'thêm', 'trường hợp', 'tối đa'].map((word) => `Cộng điểm ${word}`),
);

/** Words of a bonus that a field's total may begin with as well: what stands above such a row tells. */
export const mayBeSubtotal = (label: string): boolean =>
  OF_FIELD.startOf(folded(label)) && !GIVEN_FOR.startOf(folded(label));

/** What the rows so far come to. */
export const isRunningTotal = (label: string): boolean => RUNNING.startOf(folded(label));

/** A figure that sums up the whole in another way: its rank, its class, its share. */
export const isSummary = (label: string): boolean => SUMMARY.startOf(folded(label));

/** What the whole comes to, by its name: "Chỉ số CCHC (1+2+3)". */
export const isIndex = (label: string): boolean => INDEX.startOf(folded(label));

const ADDING_WORDS = ADDING.map(words);

const afterAdding = (text: string): string | undefined => {
  const start = ADDING_WORDS.find((phrase) => text.startsWith(phrase));
  return start === undefined ? undefined : text.slice(start.length - 1);
};

/** The code a label names: "II" of "Cộng lĩnh vực II". */
const codeWord = (label: string): string | undefined =>
  label
    .split(' ')
    .map((word) => word.replace(/^\(+|[:.,()]+$/gu, ''))
    .find(
      (word) =>
        /^\d{1,3}(?:\.\d{1,3})*$/u.test(word) ||
        (/^[IVXLC]+$/u.test(word) && romanValue(word) !== undefined) ||
        /^[A-ZĐ]$/u.test(word),
    );

const NAMED = String.raw`\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]+|[A-ZĐ])\)?`;
/** "I+II", "A, B và C", "(1) + (2)" at the end of a label or in brackets. */
const LIST = new RegExp(String.raw`${NAMED}(?:\s*(?:[+,;&]|và|and)\s*${NAMED})+(?=\s*\)?\s*$|\s*\))`, 'u');
/** "I–VIII", "1 đến 8" in brackets. */
const RANGE = new RegExp(String.raw`\(\s*(?:từ\s+)?(${NAMED})\s*(?:[-–→÷]|đến|to)\s*(${NAMED})\s*\)`, 'u');

/** The several codes a label names, in their order. */
const codesNamed = (label: string): readonly string[] => {
  const text = tidy(label);
  const list = LIST.exec(text)?.[0];
  if (list !== undefined) return list.split(/\s*(?:[+,;&]|và|and)\s*/u).map((code) => code.replace(/[()\s]/gu, ''));
  const [, first = '', last = ''] = (RANGE.exec(text) ?? []).map((code) => code.replace(/[()\s]/gu, ''));
  return between(first, last);
};

const between = (first: string, last: string): readonly string[] => {
  const roman = romanValue(first) !== undefined && romanValue(last) !== undefined;
  const [from, to] = [first, last].map((code) => (roman ? romanValue(code) : /^\d+$/u.test(code) ? Number(code) : 0));
  if (from === undefined || to === undefined || from < 1 || to <= from || to - from >= MOST_CODES) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => (roman ? toRoman(from + index) : String(from + index)));
};
