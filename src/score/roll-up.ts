/**
 * The arithmetic of one criterion: from what it states and what its children come to.
 *
 * A parent's children may not be all there are (an extract lists only what lost points). What the parent states
 * beyond them is its rest, treated as one unlisted child.
 */
import {
  equal,
  isNegative,
  isPositive,
  isZero,
  minus,
  negate,
  type Points,
  percentOf,
  plus,
  sum,
  zero,
} from '../model/points/points.js';
import type { Rolled, Standing } from '../model/scored/scored.js';
import { complete, type Statement } from './statement.js';

/** What a criterion hands to its parent. */
export interface Share {
  /** Absent where the criterion has none; zero for a bonus, which adds nothing to the maximum. */
  readonly max?: Points | undefined;
  /** Both absent where nothing is scored. */
  readonly assessed?: Points | undefined;
  readonly lost?: Points | undefined;
  readonly scoredMax: Points;
  readonly unscored: number;
  readonly notApplicable: number;
  /** Maxima of what does not apply, at any depth. */
  readonly leftOut: Points;
  readonly unreadable: boolean;
  /** Whether something below is scored or believed: what does not apply at all adds no score. */
  readonly scored: boolean;
}

const nothing = { max: zero, assessed: zero, lost: zero };

const percentOrNone = (assessed: Points | undefined, max: Points | undefined): Points | undefined =>
  assessed === undefined || max === undefined ? undefined : percentOf(assessed, max);

/** A criterion without children. A bonus is a negative loss: it adds to the score and nothing to the maximum. */
export const rollLeaf = (stated: Statement, more: { bonus: boolean; unreadable: boolean }): Rolled => {
  const { max, score, lost } = complete(stated);
  const earned = more.bonus && score !== undefined;
  const known = max !== undefined && score !== undefined;
  // Most criteria are leaves: one shape for all of them, written out once.
  return {
    max,
    assessed: score,
    lost: earned ? negate(score) : known ? minus(max, score) : lost,
    percent: earned || known ? percentOrNone(score, max) : undefined,
    scoredMax: (earned || known ? max : undefined) ?? zero,
    unscored: earned || known ? 0 : 1,
    notApplicable: 0,
    provisional: false,
    standing: 'leaf',
    stated: { max, assessed: score, lost },
    listed: nothing,
    rest: zero,
    unreadable: more.unreadable,
  };
};

/** A criterion that does not apply, with all below it. */
export const rollNotApplicable = (
  stated: Statement,
  leaves: number,
  more: { max: Points | undefined; unreadable: boolean },
): Rolled => ({
  max: stated.max ?? more.max,
  scoredMax: zero,
  unscored: 0,
  notApplicable: leaves,
  provisional: false,
  standing: 'leaf',
  stated: { max: stated.max, assessed: stated.score, lost: stated.lost },
  listed: nothing,
  rest: zero,
  // How much is left out above it is not known.
  unreadable: more.unreadable,
});

/** A criterion over its children; `children` are those that apply, `leftOut` the maxima below that do not. */
export const rollParent = (
  stated: Statement,
  children: readonly Share[],
  more: { leftOut: Points; notApplicable: number; unreadable: boolean },
): Rolled => {
  const listed = {
    max: sum(children.map((child) => child.max ?? zero)),
    lost: sum(children.map((child) => child.lost ?? zero)),
    assessed: sum(children.map((child) => child.assessed ?? zero)),
  };
  const unscored = children.reduce((count, child) => count + child.unscored, 0);
  const unreadable = more.unreadable || children.some((child) => child.unreadable);
  const own = ownStatement(stated, listed.max, more.leftOut);
  // With not one maximum below, an absent maximum is unknown, not zero.
  const known = own.max !== undefined || children.length === 0 || children.some((child) => child.max !== undefined);
  const max = own.max ?? listed.max;
  const rest = minus(max, listed.max);
  const standing: Standing = isNegative(rest) ? 'exceeded' : isPositive(rest) ? 'partial' : 'complete';
  const common = {
    unscored,
    notApplicable: more.notApplicable,
    provisional: unscored > 0 || unreadable,
    standing,
    stated: { max: own.max, assessed: own.score, lost: own.lost },
    listed,
    rest,
    unreadable,
  };
  if (unscored > 0) return { ...common, ...overUnscored(own, children, known ? max : undefined, listed) };
  const believed = standing === 'complete' ? undefined : own.score;
  const lost = believed === undefined ? listed.lost : minus(max, believed);
  const assessed = minus(max, lost);
  return {
    ...common,
    max,
    assessed,
    lost,
    unexplained: minus(lost, listed.lost),
    percent: percentOf(assessed, max),
    scoredMax: max,
  };
};

/**
 * The statement against the own maximum. A stated maximum may include what does not apply or already leave it out:
 * whichever makes the listing add up is taken, else it is subtracted.
 */
const ownStatement = (stated: Statement, listedMax: Points, leftOut: Points): Statement => {
  const { max } = stated;
  if (max === undefined || isZero(leftOut) || equal(max, listedMax)) return complete(stated);
  return complete({ ...stated, max: minus(max, leftOut) });
};

const overUnscored = (
  own: Statement,
  children: readonly Share[],
  max: Points | undefined,
  listed: { assessed: Points; lost: Points },
): Pick<Rolled, 'max' | 'assessed' | 'lost' | 'percent' | 'scoredMax'> => {
  if (own.score !== undefined) {
    const lost = max === undefined ? undefined : minus(max, own.score);
    return { max, assessed: own.score, lost, percent: percentOrNone(own.score, max), scoredMax: max ?? zero };
  }
  if (!children.some((child) => child.scored)) return { max, scoredMax: zero };
  const scoredMax = sum(children.map((child) => child.scoredMax));
  return {
    max,
    assessed: listed.assessed,
    lost: listed.lost,
    percent: percentOf(listed.assessed, scoredMax),
    scoredMax,
  };
};

/** What a rolled criterion hands upward. What has a score but no maximum counts as unscored in every sum. */
export const shareOf = (rolled: Rolled, below: readonly Share[], leftOut: Points, bonus: boolean): Share => {
  const { max, assessed, lost, unscored, notApplicable, unreadable } = rolled;
  const isLeaf = rolled.standing === 'leaf';
  const counts = assessed !== undefined && lost !== undefined && !(isLeaf && unscored > 0);
  const scored = counts && (isLeaf || rolled.stated.assessed !== undefined || below.some((child) => child.scored));
  return {
    // A stated maximum above its children's counts upward as stated, so that no ancestor repeats the fault.
    max: bonus ? zero : (max ?? (counts ? plus(assessed, lost) : undefined)),
    assessed: counts ? assessed : undefined,
    lost: counts ? (bonus ? negate(assessed) : lost) : undefined,
    scoredMax: counts && !bonus ? rolled.scoredMax : zero,
    unscored,
    notApplicable,
    leftOut,
    unreadable,
    scored,
  };
};
