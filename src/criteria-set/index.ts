/** Criteria sets: what a set adds to a scorecard, what it finds in one, and what is wrong with the set itself. */

export { blankScorecard } from './as-scorecard.js';
export { classesFor, classOf } from './classes.js';
export { completeBySet } from './complete.js';
export { expandByCode } from './expand.js';
export { setFaults } from './faults.js';
export { setOfScorecard } from './from-table.js';
export { joinCells } from './join.js';
export { isTwiceIn } from './place.js';
export { checkBySet } from './rules/index.js';
