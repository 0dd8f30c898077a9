/** Many scorecards: which unit stands where, and what they lose in common. */
export { type RankOptions, rankUnits } from './rank.js';
export { summaryOf } from './summary.js';
export { unitKey } from './unit-name.js';
export { type UnitsList, unitsIn } from './units-list.js';
