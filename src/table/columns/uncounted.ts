/** Columns that hold points and count for nothing, though nothing says that they should not: never in silence. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { columnName } from '../../model/place/place.js';
import { isZero } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import { cellIn, placeOf, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import type { HeadingMeaning } from '../words/synonyms.js';
import { areScores } from './column-cells.js';
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

const isNothing = (row: TableRow, column: number): boolean => {
  const cell = cellIn(row, { left: column, right: column });
  const reading = cell === undefined ? undefined : readPoints(cell.text, cell.nature);
  return reading?.kind !== 'points' || isZero(reading.value);
};

/**
 * @param extras columns kept as they are, as the header has them
 * @param counted the column of the scores that count
 */
export const uncountedColumns = (
  extras: readonly HeaderColumn[],
  counted: HeaderColumn | undefined,
  body: readonly TableRow[],
  headerRow: TableRow | undefined,
): readonly Finding[] => {
  if (counted === undefined || headerRow === undefined) return [];
  const isAfter = AFTER.within(words(counted.heading));
  return extras.flatMap(({ left, heading, meaning }) => {
    const change = CHANGES.has(meaning);
    const may = change || OF_POINTS.has(meaning) || (meaning === undefined && SAYS_POINTS.within(words(heading)));
    // What stands left of a score that was given last is in that score.
    const settled = left < counted.left && (isAfter || meaning === 'adjusted' || counted.meaning === 'average');
    if (change && body.every((row) => isNothing(row, left))) return [];
    if (NO_SCORES.startOf(words(heading))) return [];
    if (!may || settled || isOurExtra(heading) || saysYear(heading) || !areScores(body, { left, right: left }))
      return [];
    const args = { column: columnName(left), heading, counted: counted.heading, ...(change && { change }) };
    return [finding('uncounted-column', args, { at: placeOf(headerRow, left) })];
  });
};
