import { type Points, sum } from '../model/points/points.js';
import type { ScoredCriterion } from '../model/scored/scored.js';
import type { Share } from './roll-up.js';

/** A scored criterion with what it hands to its parent. */
export interface Branch {
  readonly scored: ScoredCriterion;
  readonly applies: boolean;
  readonly share: Share;
}

/** The shares that count, and how many leaves do not apply. */
export const sides = (below: readonly Branch[]): { applying: readonly Share[]; notApplicable: number } => ({
  applying: below.filter((branch) => branch.applies).map((branch) => branch.share),
  notApplicable: below.reduce((count, branch) => count + branch.share.notApplicable, 0),
});

/** Maxima of everything below that does not apply. */
export const leftOutOf = (below: readonly Branch[]): Points => sum(below.map((branch) => branch.share.leftOut));

/** Whether something below, applicable or not, could not be read. */
export const anyUnreadable = (below: readonly Branch[]): boolean => below.some((branch) => branch.share.unreadable);
