/** Columns that our own workbooks add: a depth, a kind, a state. Others' columns of the same name are left alone. */
import { readPoints } from '../../model/points/points-text.js';
import type { CriterionKind, CriterionState } from '../../model/scorecard/scorecard.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';

const BONUS = phrases('Điểm thưởng', 'Bonus');
const DEDUCTION = phrases('Điểm trừ', 'Penalty', 'Deduction');

export interface KindWords {
  readonly kind?: CriterionKind | undefined;
  readonly state?: CriterionState | undefined;
}

/** What a cell of the column "Loại" says: "Điểm thưởng; Không phát sinh". Undefined where it is not ours. */
export const kindWords = (text: string): KindWords | undefined => {
  let [kind, state]: [CriterionKind | undefined, CriterionState | undefined] = [undefined, undefined];
  for (const part of text.split(';')) {
    const said = words(part);
    const reading = readPoints(part).kind;
    if (BONUS.equal(said)) kind = 'bonus';
    else if (DEDUCTION.equal(said)) kind = 'deduction';
    else if (reading === 'not-applicable' || reading === 'survey') state = reading;
    else return undefined;
  }
  return { kind, state };
};

const every = (body: readonly TableRow[], column: Span, fits: (text: string) => boolean): boolean => {
  let filled = false;
  for (const row of body) {
    const cell = cellIn(row, column);
    if (cell === undefined) continue;
    if (!fits(cell.text)) return false;
    filled = true;
  }
  return filled;
};

/** Whether a column holds depths, and nothing else. */
export const areLevels = (body: readonly TableRow[], column: Span): boolean =>
  every(body, column, (text) => /^[1-9]\d?$/u.test(text.trim()));

/** Whether a column holds kinds and states, and nothing else. */
export const areKinds = (body: readonly TableRow[], column: Span): boolean =>
  every(body, column, (text) => kindWords(text) !== undefined);
