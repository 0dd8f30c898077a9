/** Many scorecards: which unit stands where, and what they lose in common. */

export { startCommonValues } from './common-values.js';
export { type Compared, compareScorecards, hasFallen } from './compare.js';
export { type GatheredFile, startGathering, unread } from './gathering.js';
export { joinTableIn } from './join-table.js';
export { lastDayIn } from './last-day.js';
export type { CodeMap } from './pairs.js';
export { listedBy, type RankOptions, rankUnits } from './rank.js';
export { rankAmong } from './rank-among.js';
export { type SentFile, startReceiving, startSending } from './sent.js';
export { calledOf, summaryOf } from './summary.js';
export { type UnitsList, unitsIn } from './units-list.js';
export { unitsOfFiles } from './units-of-files.js';
export { type WhatIfAnswer, type WhatIfRequest, whatIf } from './what-if/index.js';
export type { SetScore } from './what-if/set-scores.js';
