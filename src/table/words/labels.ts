/** Rows told by their words: bonus and penalty rows, signatures, notes, scoring options. */
import type { AdjustmentKind } from '../../model/scorecard/scorecard.js';
import { composed, tidy } from '../../model/text/text.js';
import { bare, phrases, words } from './phrases.js';

/** Only the beginning of a row's text says what kind it is. */
const TELLING = 80;

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
/** Words that open a remark on the criterion above. */
const REMARK = phrases(
  ...['Tài liệu kiểm chứng', 'Tài liệu minh chứng', 'Minh chứng', 'Hồ sơ minh chứng', 'Hồ sơ kiểm chứng', 'Trong đó'],
  ...['Bao gồm', 'Gồm', 'Gồm có', 'Cụ thể', 'Cụ thể như sau', 'Cách tính', 'Cách chấm', 'Nguồn số liệu', 'Căn cứ chấm'],
);
const DATE_LINE = /ngày\s*[\d.…_ ]*\s*tháng\s*[\d.…_ ]*\s*năm/iu;

const folded = (text: string): string => words(text.slice(0, TELLING));

/** A quick refusal: the labels of most rows hold none of these. */
const ADJUSTMENT_WORDS = /th[ưu][ởo]ng|c[ộo]ng|tr[ừu]|ph[ạa]t|bonus|penalt|deduct|khuy[ếe]n/iu;
const start = (label: string): string => composed(label.slice(0, TELLING));

const WORDS_OF_POINTS = 'điểm|tiêu chí|phần|nội dung|các';
/** Words that go on after the one for a bonus or a penalty and make another word of it: "cộng đồng" is a community. */
const OTHER_WORDS = new RegExp(
  `^\\P{L}*(?:(?:${WORDS_OF_POINTS})\\s+)*(?:cộng\\s+(?:đồng(?!\\s+(?:chí|phục))|tác(?!\\s+phong)|h(?:òa|oà)|sự|dồn)|phạt\\s+vi\\s+phạm\\s+hành\\s+chính\\s+(?:được|đã|đúng|thu|nộp|thi\\s+hành))(?![\\p{L}\\p{M}])`,
  'u',
);
/** The same of words typed without any marks: "diem cong khai" is none of "cộng". */
const OTHER_PLAIN_WORDS = new RegExp(
  `^[^a-z]*(?:(?:${bare(WORDS_OF_POINTS)})\\s+)*(?:cong\\s+(?:bo|chuc|cu|dan|don|dong|hoa|khai|nghe|nhan|su|tac|thong|trinh|vu)|thuong\\s+(?:mai|truc|xuyen)|tru\\s+so|phat\\s+(?:hanh|hien|sinh|trien|vi\\s+pham\\s+hanh\\s+chinh\\s+(?:duoc|da|dung|thu|nop|thi\\s+hanh)))(?![a-z])`,
  'u',
);

/** Whether the words for a bonus or a penalty are parts of others, as a criterion's name has them. */
const isOfOtherWords = (label: string): boolean => {
  const text = start(label).toLowerCase();
  return OTHER_WORDS.test(text) || OTHER_PLAIN_WORDS.test(text);
};

/** Whether a row's words make it a bonus or a penalty row. */
export const adjustmentLabel = (label: string): AdjustmentKind | undefined => {
  if (!ADJUSTMENT_WORDS.test(start(label)) || isOfOtherWords(label)) return undefined;
  const text = folded(label);
  if (BONUS.startOf(text)) return 'bonus';
  return PENALTY.startOf(text) ? 'penalty' : undefined;
};

const BARE_BONUS = phrases(
  'Thưởng',
  'Cộng thêm',
  'Được cộng thêm',
  'Điểm được cộng',
  'Điểm được thưởng',
  'Thưởng thêm',
);
const BARE_PENALTY = phrases('Điểm bị trừ', 'Bị trừ', 'Trừ', 'Phạt', 'Điểm bị phạt', 'Trừ đi', 'Các điểm bị trừ');

/** What a section is that is called in a word which elsewhere may be any criterion's or tell what was lost. */
export const bareAdjustmentLabel = (label: string): AdjustmentKind | undefined => {
  if (label.length > TELLING || !ADJUSTMENT_WORDS.test(start(label))) return undefined;
  const text = folded(label);
  if (BARE_BONUS.equal(text)) return 'bonus';
  return BARE_PENALTY.equal(text) ? 'penalty' : undefined;
};

const GIVES_AND_TAKES =
  /^ (?:\S+ ){0,3}(?:(?:thuong|cong)(?: diem)?(?: va| hoac)?(?: diem)? (?:tru|phat)|(?:tru|phat)(?: diem)?(?: va| hoac)?(?: diem)? (?:thuong|cong)) /u;

/**
 * Whether such a row may be either, so that its sign alone tells which: "Điểm cộng/trừ", "Điểm thưởng, điểm phạt", and
 * not "Điểm trừ: …", whatever follows.
 */
export const isEitherAdjustment = (label: string): boolean =>
  ADJUSTMENT_WORDS.test(start(label)) && GIVES_AND_TAKES.test(bare(folded(label.replace(/[:：].*$/su, ''))));

export const isSignature = (label: string): boolean => {
  const text = folded(label);
  return SIGNATURE.startOf(text) || SIGNATURE_WHOLE.equal(text) || (label.length < 120 && DATE_LINE.test(tidy(label)));
};

export const isNote = (label: string): boolean => /^\s*\(?[*]/u.test(label) || NOTE.startOf(folded(label));

/** Whether a text tells something of the criterion above it, and names none: "Trong đó:", "Tài liệu kiểm chứng: …". */
export const isRemark = (label: string): boolean => REMARK.startOf(folded(label));

/** Letters, none of them small. */
export const isAllCaps = (text: string): boolean =>
  text === text.toUpperCase() && (text.match(/\p{L}/gu)?.length ?? 0) > 3;

/** No year: "Áp dụng ISO 9001:2015". */
const ENDS_IN_NUMBER = /[:：=]\s*([-–+]?\d{1,3}(?:[.,]\d+)?)\s*(?:điểm|đ)?\s*[.;,]?$/iu;
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

/** The number such a text ends in. */
export const endingNumber = (text: string): string | undefined => ENDS_IN_NUMBER.exec(tidy(text))?.[1];

/** The points a text carries in brackets at its end: "(0,5 điểm)". */
export const bracketedPoints = (text: string): string | undefined =>
  text.includes('(') ? ENDS_IN_BRACKET.exec(tidy(text))?.[1] : undefined;

const CAP =
  /[([](?:tối đa|không quá|nhiều nhất|up to|at most)(?: [^\d()[\]]*)? ?(\d+(?:[.,]\d+)?) ?(?:điểm|đ|points?)?[)\]]/iu;

/** The most that a bonus or penalty gives or takes, as its name says it: "Điểm thưởng (tối đa 2 điểm)". */
export const capIn = (name: string): string | undefined => CAP.exec(tidy(name).normalize('NFC'))?.[1];

/** Whether a text tells how points are given: no criterion of its own. */
export const tellsPoints = (text: string): boolean => SPEAKS_OF_POINTS.within(words(text));

const ROW_IN_ONE_CELL =
  /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]+)[.)]?[\s,;|].*[\s,;|]\d{1,3}(?:[.,]\d+)?[\s,;|]+\d{1,3}(?:[.,]\d+)?$/u;

/** "1.1,Kế hoạch,3,2.5": a row whose cells were not parted. */
export const isRowInOneCell = (text: string): boolean => ROW_IN_ONE_CELL.test(tidy(text));
