/** Columns that hold points and count for nothing, though nothing says that they should not: never in silence. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { columnName } from '../../model/place/place.js';
import { compare, decimalsOf, equal, isNegative, isZero, plus, zero } from '../../model/points/points.js';
import { placeOf, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import type { HeadingMeaning } from '../words/synonyms.js';
import { areScores, pointsAt } from './column-cells.js';
import { isOurExtra } from './extra-columns.js';
import type { HeaderColumn } from './header-columns.js';
import { saysYear } from './other-years.js';

/** What a heading of points that the tool does not know says of itself. */
const SAYS_POINTS = phrases('điểm', 'chấm', 'points', 'score');
/** Meanings of points that were understood, and had no place beside the scores that count. */
const OF_POINTS: ReadonlySet<HeadingMeaning | undefined> = new Set([
  'points',
  'abbreviated',
  'adjusted',
  'average',
  'converted',
  'request',
]);
/** Points of scoring steps, or sums of what counts. */
const NO_SCORES = phrases(
  'mức điểm',
  'thang điểm',
  'điểm lĩnh vực',
  'điểm của lĩnh vực',
  'điểm theo lĩnh vực',
  'điểm tối thiểu',
  'điểm sàn',
  'điểm liệt',
  'điểm từng',
  'tổng',
);
/** What is added to a score or taken from it. */
const CHANGES: ReadonlySet<HeadingMeaning | undefined> = new Set(['bonus', 'deducted', 'change']);
/** A score that says that such changes are in it. */
const AFTER = phrases('điểm sau', 'sau điều chỉnh', 'sau giải trình', 'sau rà soát', 'sau phúc tra', 'cuối cùng');

/** A part of the year: what stands right of it was given for all of it. */
const PARTS_OF_YEAR = phrases(
  'quý',
  'tháng',
  '6 tháng',
  'sáu tháng',
  '9 tháng',
  'chín tháng',
  'quarter',
  'q1',
  'q2',
  'q3',
  'q4',
);

/** Those whose scores an average is taken of, each with a column: "Thành viên 1", "Giám khảo A", "Lần 2". */
const ASSESSORS =
  /(?:thành viên|giám khảo|chấm|đánh giá|thẩm định|người|ông|bà|đồng chí|đ\/c|hội đồng|tổ |nhóm|cán bộ|chuyên gia|lần|vòng|đợt|kỳ|quý|tháng|năm|điểm|\bTV|\bGK|\bCG|\d|^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)\s+\S+\s+\S)/iu;

const isNothing = (row: TableRow, column: Span): boolean => {
  const points = pointsAt(row, column);
  return points === undefined || isZero(points);
};

/** Headings of numbers that are no scores: how many, how much each counts. */
const COUNTS = phrases(
  'mức 1',
  'mức 2',
  'mức 3',
  'mức 4',
  'mức 5',
  'số',
  'hệ số',
  'trọng số',
  'tỷ lệ',
  'tỉ lệ',
  'tỷ trọng',
  'mức độ',
  'kinh phí',
  'chi phí',
  'number',
  'weight',
  'count',
);
/** Whether a heading counts something: "Số hồ sơ", never "Số điểm". */
const isCount = (heading: string): boolean => COUNTS.startOf(words(heading)) && !SAYS_POINTS.within(words(heading));

/** Whether numbers of unknown meaning look like scores: in most rows that are scored, never above a maximum, at least one a part of a point. */
const looksLikeScores = (column: Span, counted: Span, max: Span | undefined, body: readonly TableRow[]): boolean => {
  // Left of both stand the steps that scores are given by: "Mức 1", "Mức 2".
  if (max === undefined || (column.right < max.left && column.right < counted.left)) return false;
  let [both, scored, parts] = [0, 0, 0];
  for (const row of body) {
    const [own, score, most] = [column, counted, max].map((one) => pointsAt(row, one));
    if (score !== undefined) scored += 1;
    if (own === undefined) continue;
    if (most === undefined || isNegative(own) || compare(own, most) > 0) return false;
    if (score !== undefined) both += 1;
    if (decimalsOf(own) > 0) parts += 1;
  }
  return parts > 0 && both * 2 > scored;
};

/** A single loss may be a penalty by chance. */
const FEWEST_LOSSES = 2;

/** Whether a column says in each row that is scored what that is short of the maximum: "Điểm trừ" of points that were not won. */
const isLoss = (column: Span, counted: Span, max: Span | undefined, body: readonly TableRow[]): boolean => {
  if (max === undefined || body.filter((row) => !isNothing(row, column)).length < FEWEST_LOSSES) return false;
  return body.every((row) => {
    const [own, score, most] = [column, counted, max].map((one) => pointsAt(row, one));
    if (score === undefined || most === undefined) return own === undefined;
    return equal(plus(score, own ?? zero), most);
  });
};

/**
 * What is said of columns of points that do not count, a finding each.
 *
 * @param extras columns kept as they are, as the header has them
 * @param scores the column of the scores that count, and that of the maxima; nothing is said without the first; `points`
 *   are told whatever their headings say
 */
export const uncountedColumns = (
  extras: readonly HeaderColumn[],
  scores: {
    readonly counted: HeaderColumn | undefined;
    readonly max: Span | undefined;
    readonly points: ReadonlySet<HeaderColumn>;
  },
  body: readonly TableRow[],
  headerRow: TableRow | undefined,
): readonly Finding[] => {
  const { counted, max, points } = scores;
  if (counted === undefined || headerRow === undefined) return [];
  const isAfter = AFTER.within(words(counted.heading));
  return extras.flatMap((extra) => {
    const { left, heading, meaning } = extra;
    const isPoints = points.has(extra) && meaning !== 'max';
    const column = { left, right: left };
    const change = CHANGES.has(meaning);
    if (change && body.every((row) => isNothing(row, column))) return [];
    if (meaning === 'deducted' && isLoss(column, counted, max, body)) return [];
    if (isOurExtra(heading) || NO_SCORES.startOf(words(heading)) || isCount(heading)) return [];
    // What was reached in a year, beside scores of the units themselves, may be what was given in the end.
    if (!isPoints && saysYear(heading) && counted.meaning !== 'self') return [];
    // What stands left of a score that was given last is in that score.
    const isPart = PARTS_OF_YEAR.startOf(words(heading)) || meaning === 'adjusted' || meaning === 'request';
    const isLeftOfAverage = left < counted.left && counted.meaning === 'average';
    // Units, for all one knows, and their average the score of none.
    const isUnit = isLeftOfAverage && meaning === undefined && !ASSESSORS.test(heading);
    if (left < counted.left && (isAfter || isPart || (isLeftOfAverage && !isUnit))) return [];
    const unknown = meaning === undefined || meaning === 'outcome';
    const may =
      isPoints ||
      isUnit ||
      change ||
      OF_POINTS.has(meaning) ||
      (meaning === undefined && SAYS_POINTS.within(words(heading))) ||
      (unknown && looksLikeScores(column, counted, max, body));
    if (!may || !areScores(body, column)) return [];
    const args = { column: columnName(left), heading, counted: counted.heading, ...(change && { change }) };
    return [finding('uncounted-column', args, { at: placeOf(headerRow, left) })];
  });
};
