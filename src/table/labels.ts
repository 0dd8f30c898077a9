/** Rows told by their words: totals, bonus and penalty rows, signatures, notes. */
import { romanValue } from '../model/code.js';
import type { AdjustmentKind } from '../model/scorecard.js';
import { tidy } from '../model/text.js';
import { phrases, words } from './phrases.js';

/** Only the beginning of a row's text says what kind it is. */
const TELLING = 80;

const WHOLE = phrases(
  'Tổng cộng',
  'Tổng điểm',
  'Tổng số điểm',
  'Tổng số',
  'Cộng',
  'Tổng',
  'Tổng cộng điểm',
  'Toàn bảng',
);
const WHOLE_ENGLISH = phrases('Total', 'Grand total', 'Sum', 'Total score', 'Total points', 'Subtotal');
const STRONG = phrases('Tổng cộng', 'Tổng điểm', 'Tổng số điểm', 'Grand total', 'Total');
const ADDING = phrases('Cộng', 'Tổng', 'Tổng cộng', 'Tổng điểm', 'Tổng số điểm', 'Total', 'Subtotal', 'Cộng điểm');
/** Figures about the whole that stand below its total: no criteria. */
const SUMMARY = phrases(
  ...['Xếp loại', 'Xếp hạng', 'Thứ hạng', 'Hạng', 'Chỉ số CCHC', 'Chỉ số cải cách hành chính', 'PAR INDEX'],
  ...['Tỷ lệ', 'Tỉ lệ', 'Phần trăm', 'Mức xếp loại', 'Kết quả xếp loại', 'Kết quả đánh giá', 'Index', 'Rank', 'Class'],
);
const LAST = phrases(
  'Tổng cộng',
  'Tổng điểm',
  'Tổng số điểm',
  'Grand total',
  'Điểm cuối cùng',
  'Kết quả cuối cùng',
  'Điểm tổng',
  'Điểm chính thức',
  'Final',
  'Kết quả chung',
);
const PART = phrases(
  ...['lĩnh vực', 'mục', 'phần', 'nhóm', 'tiêu chí', 'điểm lĩnh vực', 'điểm mục', 'điểm phần', 'điểm nhóm', 'nội dung'],
  ...['chương', 'field', 'part', 'section', 'for', 'of'],
);
/** What a grand total may go on to say. */
const TAIL = phrases(
  ...[
    'điểm',
    'các lĩnh vực',
    'toàn bộ',
    'chung',
    'cộng',
    'bảng',
    'điểm chuẩn',
    'điểm đạt được',
    'của đơn vị',
    'đạt được',
  ],
  ...[
    'điểm đạt',
    'tự chấm',
    'tự đánh giá',
    'thẩm định',
    'points',
    'score',
    'số điểm',
    'chỉ số',
    'điểm các tiêu chí',
    'cả',
    'sau',
    'trước',
    'cuối',
    'bao gồm',
    'kể cả',
    'khi',
  ],
);
const BONUS = phrases(
  ...['Điểm thưởng', 'Điểm cộng', 'Thưởng điểm', 'Cộng điểm', 'Tiêu chí cộng điểm', 'Tiêu chí thưởng', 'Bonus'],
  ...[
    'Điểm khuyến khích',
    'Nội dung cộng điểm',
    'Các nội dung cộng điểm',
    'Các tiêu chí cộng điểm',
    'Phần điểm thưởng',
  ],
  ...[
    'Tiêu chí điểm thưởng',
    'Tiêu chí điểm cộng',
    'Phần điểm cộng',
    'Nội dung thưởng điểm',
    'Các tiêu chí điểm thưởng',
  ],
);
const PENALTY = phrases(
  ...['Điểm trừ', 'Điểm phạt', 'Trừ điểm', 'Phạt điểm', 'Tiêu chí trừ điểm', 'Tiêu chí phạt', 'Penalty', 'Deduction'],
  ...['Nội dung trừ điểm', 'Các nội dung trừ điểm', 'Các tiêu chí trừ điểm', 'Phần điểm trừ', 'Tiêu chí điểm trừ'],
  ...['Điểm bị trừ do', 'Penalties', 'Deductions', 'Các tiêu chí điểm trừ'],
);
const SIGNATURE = phrases(
  ...['Nơi nhận', 'Người lập', 'Người lập biểu', 'Người chấm', 'Thủ trưởng', 'Thủ trưởng đơn vị', 'TM Ủy ban nhân dân'],
  ...['TM UBND', 'KT Chủ tịch', 'Ký tên', 'Ký ghi rõ họ tên', 'Xác nhận của', 'Người tổng hợp', 'Người thẩm định'],
  ...['Đại diện', 'Ký và ghi rõ họ tên', 'Q Chủ tịch', 'TL Chủ tịch', 'TUQ Chủ tịch', 'Người tự chấm', 'Tổ trưởng'],
  ...[
    'Ký đóng dấu',
    'Ký tên đóng dấu',
    'TM Hội đồng',
    'TM Tổ thẩm định',
    'Signed',
    'Signature',
    'Prepared by',
    'KT Giám đốc',
  ],
);
const SIGNATURE_WHOLE = phrases(
  'Chủ tịch',
  'Phó Chủ tịch',
  'Giám đốc',
  'Phó Giám đốc',
  'Trưởng phòng',
  'Chánh Văn phòng',
);
const NOTE = phrases('Ghi chú', 'Lưu ý', 'Chú thích', 'Note', 'Notes', 'Ghi nhận', 'Nguồn', 'Chú ý');
const DATE_LINE = /ngày\s*[\d.…_ ]*\s*tháng\s*[\d.…_ ]*\s*năm/iu;

const folded = (text: string): string => words(text.slice(0, TELLING));

/** Quick refusals: the labels of most rows begin with, or hold, none of these. */
const TOTAL_START = /^[\s*([.\-–]*(?:t[ổôoO]|c[ộôo]|toàn|su|grand)/iu;
const ADJUSTMENT_WORDS = /th[ưu][ởo]ng|c[ộo]ng|tr[ừu]|ph[ạa]t|bonus|penalt|deduct|khuy[ếe]n/iu;
const start = (label: string): string => label.slice(0, TELLING).normalize('NFC');

export type TotalLabel =
  /** A total, of the whole or of what stands above it. */
  | { readonly kind: 'total'; readonly strong: boolean }
  /** Names the part it adds up: "Cộng lĩnh vực 1", "Tổng mục II". */
  | { readonly kind: 'part'; readonly code?: string | undefined };

const CODE_WORD = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]+|\p{L})$/u;

/** What a row's label adds up, or undefined where it is no total's. "Tổng hợp …" and "Cộng tác …" are none. */
export const totalLabel = (label: string): TotalLabel | undefined => {
  if (label.length > 2 * TELLING || !TOTAL_START.test(start(label))) return undefined;
  const text = words(label.replace(/\([^()]*\)/gu, ' ').replace(/[:：].*$/su, ' '));
  if (WHOLE.equal(text) || WHOLE_ENGLISH.equal(text)) return { kind: 'total', strong: STRONG.equal(text) };
  if (!ADDING.startOf(text)) return undefined;
  const rest = afterAdding(text);
  if (rest === undefined) return undefined;
  if (PART.startOf(rest)) return { kind: 'part', code: codeWord(tidy(label)) };
  const codes = rest.trim().split(' ');
  if (codes.every((word) => CODE_WORD.test(word))) {
    // "Tổng cộng A+B" names all its parts.
    return codes.length === 1 ? { kind: 'part', code: rest.trim() } : { kind: 'total', strong: STRONG.startOf(text) };
  }
  return TAIL.startOf(rest) ? { kind: 'total', strong: STRONG.startOf(text) } : undefined;
};

/** Below the last coded criterion, whatever begins like this is a total: "Tổng cộng toàn xã", "Điểm cuối cùng". */
export const beginsAsTotal = (label: string): boolean => LAST.startOf(folded(label));

/** A figure that sums up the whole in another way: its rank, its class, its share. */
export const isSummary = (label: string): boolean => SUMMARY.startOf(folded(label));

const ADDING_WORDS = ['tổng số điểm', 'tổng cộng', 'tổng điểm', 'cộng điểm', 'cộng', 'tổng', 'total', 'subtotal'].map(
  words,
);

const afterAdding = (text: string): string | undefined => {
  const start = ADDING_WORDS.find((phrase) => text.startsWith(phrase));
  return start === undefined ? undefined : text.slice(start.length - 1);
};

/** The code a label names: "II" of "Cộng lĩnh vực II". */
const codeWord = (label: string): string | undefined =>
  label
    .split(' ')
    .map((word) => word.replace(/[:.,()]+$/u, ''))
    .find(
      (word) =>
        /^\d{1,3}(?:\.\d{1,3})*$/u.test(word) ||
        (/^[IVXLC]+$/u.test(word) && romanValue(word) !== undefined) ||
        /^[A-ZĐ]$/u.test(word),
    );

/** Whether a row's words make it a bonus or a penalty row. */
export const adjustmentLabel = (label: string): AdjustmentKind | undefined => {
  if (!ADJUSTMENT_WORDS.test(start(label))) return undefined;
  const text = folded(label);
  if (BONUS.startOf(text)) return 'bonus';
  return PENALTY.startOf(text) ? 'penalty' : undefined;
};

export const isSignature = (label: string): boolean => {
  const text = folded(label);
  return SIGNATURE.startOf(text) || SIGNATURE_WHOLE.equal(text) || (label.length < 120 && DATE_LINE.test(tidy(label)));
};

export const isNote = (label: string): boolean => /^\s*\(?[*]/u.test(label) || NOTE.startOf(folded(label));

/** Letters, none of them small. */
export const isAllCaps = (text: string): boolean =>
  text === text.toUpperCase() && (text.match(/\p{L}/gu)?.length ?? 0) > 3;

const ENDS_IN_NUMBER = /[:：=]\s*[-–+]?\d+(?:[.,]\d+)?\s*(?:điểm|đ)?\s*[.;,]?$/iu;
const ENDS_IN_BRACKET = /\(\s*[-–+]?(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\s*\)\s*[.;,]?$/iu;
const SPEAKS_OF_POINTS = phrases(
  'điểm',
  'không đánh giá',
  'không tính',
  'công thức',
  'tỷ lệ',
  'tỉ lệ',
  'points',
  'trường hợp',
  'nếu',
);

/** "Ban hành kịp thời: 1" */
export const endsInNumber = (text: string): boolean => ENDS_IN_NUMBER.test(tidy(text));

/** The points a text carries in brackets at its end: "(0,5 điểm)". */
export const bracketedPoints = (text: string): string | undefined =>
  text.includes('(') ? ENDS_IN_BRACKET.exec(tidy(text))?.[1] : undefined;

/** Whether a text tells how points are given: no criterion of its own. */
export const tellsPoints = (text: string): boolean => SPEAKS_OF_POINTS.within(words(text));
