/** What tells a table that is a criteria set from a scorecard that nobody has scored yet. */
import { everyCriterion } from '../scorecard/every-criterion.js';
import type { ColumnMeaning, Scorecard } from '../scorecard/scorecard.js';
import { statesPoints } from '../scorecard/states-points.js';
import { saidScoring } from './scoring-words.js';

/** Columns that somebody is to fill in: a set has none of them. */
const TO_FILL = [
  'self',
  'assessed',
  'lost',
  'explanation',
  'finding',
  'solution',
] as const satisfies readonly ColumnMeaning[];

/** A table that might be a criteria set: nobody is scored in it, and it has no room for scores. */
export const mayBeSet = ({ criteria, headings, columns }: Scorecard): boolean =>
  columns !== undefined &&
  TO_FILL.every((one) => headings[one] === undefined) &&
  (['self', 'assessed', 'lost'] as const).every((column) => !statesPoints(criteria, column));

/** One that is a set beyond doubt: it says how a criterion is scored, in a column of its own. */
export const isSetTable = (scorecard: Scorecard): boolean =>
  mayBeSet(scorecard) && [...everyCriterion(scorecard.criteria)].some((one) => saidScoring(one)?.kind !== undefined);
