/** Scores of a survey, where they stand beside the scores that people give: each criterion has the one or the other. */
import { equal } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import { type Column, cellIn, type TableRow } from '../grid/rows-of-grid.js';
import type { HeaderColumn } from './header-columns.js';
import { isOfWhole } from './rounds.js';

export interface SurveyColumn {
  readonly column: Column;
  readonly beside: 'self' | 'assessed';
}

/** Whether two cells hold one number. */
const isSame = (one: string, other: string): boolean => {
  const [first, second] = [readPoints(one), readPoints(other)];
  return first.kind === 'points' && second.kind === 'points' && equal(first.value, second.value);
};

/**
 * The survey's column where it is no round before the last: some rows have a score there alone, and none has it again
 * in the last round.
 *
 * @param rounds oldest first; a survey's stands before all others
 */
export const surveyApart = (rounds: readonly HeaderColumn[], body: readonly TableRow[]): HeaderColumn | undefined => {
  const [survey, ...others] = rounds;
  const last = others.at(-1);
  if (survey?.meaning !== 'survey' || last === undefined || isOfWhole(last)) return undefined;
  const rows = body.flatMap((row) => {
    const cell = cellIn(row, survey);
    return cell === undefined ? [] : [{ surveyed: cell.text, assessed: cellIn(row, last)?.text }];
  });
  const alone = rows.some(({ assessed }) => assessed === undefined);
  const again = rows.some(({ surveyed, assessed }) => assessed !== undefined && isSame(surveyed, assessed));
  return alone && !again ? survey : undefined;
};
