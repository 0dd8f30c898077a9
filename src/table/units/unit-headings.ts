/** What the headings of a table of units say: whose row it is, what a column is worth, what its numbers are. */
import { tidy } from '../../model/text/text.js';
import { maximumIn } from '../columns/maxima-in-names.js';
import { adjustmentLabel } from '../words/labels.js';
import { bare, phrases, words } from '../words/phrases.js';
import type { HeadingReader } from '../words/synonyms.js';
import { beginsAsTotal, isSummary, totalLabel } from '../words/total-labels.js';

/** What the numbers of a column are. */
export type Measure = 'max' | 'self' | 'assessed' | 'lost';

const LONGEST = 80;
const MAXIMA = phrases(
  ...['Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Tổng điểm tối đa', 'Tổng điểm chuẩn', 'Điểm số tối đa', 'Khung điểm'],
  ...['Số điểm tối đa', 'Tối đa', 'Max', 'Maximum', 'Mức điểm tối đa'],
);
/** Whether the label of a row says that the most there is to reach stands in it. */
export const isMaximaLabel = (label: string): boolean => MAXIMA.startOf(words(label.slice(0, LONGEST)));

const STATISTIC = phrases(
  ...[
    'Cao nhất',
    'Thấp nhất',
    'Điểm cao nhất',
    'Điểm thấp nhất',
    'Trung vị',
    'Điểm bình quân',
    'Bình quân',
    'Số đơn vị',
  ],
  ...['Trung bình', 'Lớn nhất', 'Nhỏ nhất', 'Giá trị', 'Độ lệch', 'Đạt tỷ lệ', 'Highest', 'Lowest', 'Median'],
  // Communes are called Toàn Thắng.
  ...['Toàn tỉnh', 'Toàn thành phố', 'Toàn huyện', 'Toàn thị xã', 'Toàn quận', 'Toàn xã', 'Toàn phường', 'Toàn ngành'],
  ...['Toàn khối', 'Toàn bộ', 'Toàn quốc', 'Toàn địa bàn', 'Toàn đơn vị'],
);
/** Whether the label of a row adds up or compares those of the units. */
export const isOfAllUnits = (label: string): boolean =>
  totalLabel(label) !== undefined || isSummary(label) || STATISTIC.startOf(words(label.slice(0, LONGEST)));

const MEASURES: Readonly<Record<string, Measure | 'score'>> = {
  max: 'max',
  self: 'self',
  assessed: 'assessed',
  lost: 'lost',
  deducted: 'lost',
  points: 'score',
  outcome: 'score',
  abbreviated: 'score',
  whole: 'score',
};

/** All the words that such headings are made of: "Thẩm định văn bản" is a criterion's name. */
const OF_MEASURES =
  /^(?: (?:tong|so|diem|cong|ket qua|tu|cham|danh gia|tham dinh|tham tra|phuc tra|dat|duoc|toi da|chuan|bi|mat|tru|thuc te|lan|vong|cong nhan|hoi dong|cua|noi vu|snv|don vi|xa|cuoi cung|chinh thuc|td|[0-9]{1,3}|points?|score))+$/u;

/** What a heading calls its numbers, where it says nothing else: `score` is what they are in the table as a whole. */
export const measureOf = (heading: string, meaningOf: HeadingReader): Measure | 'score' | undefined => {
  const measure = MEASURES[meaningOf(heading) ?? ''];
  const said = bare(words(heading.replace(/\([^()]*\)/gu, ' '))).trimEnd();
  return measure !== undefined && OF_MEASURES.test(said) ? measure : undefined;
};

const AMOUNT = /^[([]?\s*(?:(?:điểm\s+)?(?:tối đa|chuẩn)\s*:?\s*)?(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?\s*[)\]]?$/iu;
const BEHIND = /[\s:：–-]\(?(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\s*\)?$/iu;
const BARE_BRACKET = /[([]\s*(\d+(?:[.,]\d+)?)\s*[)\]]\s*$/u;

/** The amount that is all a cell says: "20", "20 điểm", "(tối đa 20 điểm)". */
export const amountIn = (text: string): string | undefined => AMOUNT.exec(tidy(text).normalize('NFC'))?.[1];

/** What a heading says its column is worth: "Cải cách thể chế (15 điểm)", "Thể chế: 15 điểm". */
export const maximumOfHeading = (heading: string): string | undefined =>
  maximumIn(heading) ?? BEHIND.exec(tidy(heading).normalize('NFC'))?.[1];

/** The bare number in brackets at the end of a heading: a maximum only where all headings have one. */
export const bareBracket = (heading: string): string | undefined => BARE_BRACKET.exec(heading)?.[1];

const YEAR = /20\d\d/u;
/** "(%)", but no "100%", which a criterion asks for. */
const SHARE = /(?<!\d\s*)%/u;
/** Figures about a unit's whole, whatever stands in the row of maxima. */
const INDEX = phrases('Chỉ số CCHC', 'Chỉ số cải cách hành chính', 'PAR INDEX');
/** The same, unless a heading says itself what it is worth: "Xếp loại công chức (2 điểm)". */
const PLACING = phrases(
  ...['Xếp loại', 'Xếp hạng', 'Thứ hạng', 'Hạng', 'Ghi chú'],
  ...['Xếp thứ', 'Thứ bậc', 'Xếp thứ hạng', 'Vị thứ', 'Vị trí', 'Rank', 'Class', 'Note'],
);
/** A criterion of nearly every set: places where people work, and none in a ranking. */
const JOBS = phrases('Vị trí việc làm');
/** Meanings of columns that hold no score of a criterion. */
const NO_SCORE: ReadonlySet<string> = new Set([
  ...['other', 'note', 'lead', 'support', 'when', 'finding', 'evidence', 'explanation', 'code', 'solution', 'average'],
  ...['converted', 'change', 'survey', 'adjusted', 'product', 'person'],
]);

/** Whether a column of numbers is about the unit's whole, or about another year: no criterion. */
export const isAside = (heading: string, hasMaximum: boolean, meaningOf: HeadingReader): boolean => {
  const said = words(heading);
  if (INDEX.startOf(said)) return true;
  if (maximumOfHeading(heading) !== undefined) return false;
  if ((PLACING.startOf(said) && !JOBS.startOf(said)) || SHARE.test(heading)) return true;
  if (hasMaximum || adjustmentLabel(heading) !== undefined) return false;
  return isSummary(heading) || YEAR.test(heading) || NO_SCORE.has(meaningOf(heading) ?? '');
};

const OF_WHOLE =
  /^(?: (?:tong|so|diem|cong|chung|ket qua|chi so|cchc|cai cach hanh chinh|par index|cua|don vi|ca nam|cuoi cung|dat|duoc|bi|mat|tru|thuc te|tu cham|danh gia|tham dinh|cac|tieu chi|linh vuc|total|overall|score|points))+$/u;
const WHOLE = / (?:tong|chung|cchc|cai cach hanh chinh|par index|ca nam|total|overall)(?= )/u;
const SCORE = /^ (?:tong|cong|diem|so diem|ket qua|chi so|total|score|points) /u;

/** What a heading says that may be the sum of the others: that it is, or no more than that it is a score. */
export const saysWhole = (heading: string): 'whole' | 'score' | undefined => {
  const label = totalLabel(heading)?.kind;
  const said = bare(words(heading.replace(/\([^()]*\)/gu, ' ')));
  const isWhole = WHOLE.test(said) && OF_WHOLE.test(said.trimEnd());
  if (label === 'total' || label === 'parts' || beginsAsTotal(heading) || isWhole) return 'whole';
  return SCORE.test(said) ? 'score' : undefined;
};

/** Of another year, with no word that names a criterion: "Điểm năm 2024", "Chỉ số CCHC năm trước". */
const OF_YEAR =
  /^(?: (?:tong|so|diem|cong|ket qua|chi so|cchc|par index|cua|dat|duoc|tu cham|tham dinh|cong bo|nam|ky|truoc|lien truoc|lien ke|ngoai|20[0-9]{2}|last|previous|year|score))+$/u;
const SAYS_YEAR = / (?:20[0-9]{2}|(?:nam|ky) (?:lien )?(?:truoc|ngoai|lien ke)|(?:last|previous) year)(?= )/u;
const RATE =
  /^ (?:diem )?t[yi] le(?: (?:dat|diem|duoc|phan tram|so voi|toi da|chuan|chung|tong|so|cua|don vi|hoan thanh|%))*$/u;
const DIFFERENCE = /^ (?:diem |muc )?(?:chenh lech|tang giam|so sanh|so voi)(?= )/u;
/** Meanings of columns that tell scores in another way. */
const OTHERWISE: ReadonlySet<string> = new Set(['average', 'converted']);

/** Whether a heading is that of a figure beside the scores, whatever stands below it in the row of maxima. */
export const isOtherFigure = (heading: string, meaningOf: HeadingReader): boolean => {
  if (OTHERWISE.has(meaningOf(heading) ?? '')) return true;
  const said = bare(words(heading.replace(/\([^()]*\)/gu, ' ')));
  const plain = said.trimEnd();
  return (SAYS_YEAR.test(said) && OF_YEAR.test(plain)) || RATE.test(plain) || DIFFERENCE.test(said);
};
