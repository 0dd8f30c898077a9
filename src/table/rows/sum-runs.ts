/** Rows that are fields, and below each its criteria down to the next: told by what each field is worth. */
import { compare, equal, type Points, plus, sum, zero } from '../../model/points/points.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { type Facts, pointsIn } from './facts.js';
import { maxOf } from './row-roles.js';

const SCORES: readonly PointColumn[] = ['self', 'assessed', 'lost'];

/** Whether what a row states of its scores is what some rows come to. */
export const comesTo = (head: Facts, parts: readonly Facts[]): boolean =>
  SCORES.every((column) => {
    const own = pointsIn(head, column);
    const listed = parts.flatMap((one) => pointsIn(one, column) ?? []);
    return own === undefined || (listed.length === parts.length && equal(own, sum(listed)));
  });

/** Whether a score is neither none nor full: those come to none and to full by chance as well. */
export const isScoredInPart = (facts: Facts): boolean => {
  const [max, score] = [maxOf(facts), pointsIn(facts, 'assessed') ?? pointsIn(facts, 'self')];
  return max !== undefined && score !== undefined && compare(score, zero) > 0 && compare(score, max) < 0;
};

/** Where all rows are such fields and criteria. */
export interface SumRuns {
  /** By each criterion its field. */
  readonly parents: ReadonlyMap<Facts, Facts>;
  /** How many fields have more than one: a single criterion is worth what its neighbour is by chance. */
  readonly several: number;
  /** The first of those. */
  readonly first: Facts | undefined;
}

/** How many rows below a field its maximum comes to; undefined where it is none of their sums. */
const countByMax = (rows: readonly Facts[], at: number): number | undefined => {
  const max = maxOf(rows[at]);
  if (max === undefined) return undefined;
  let listed: Points = zero;
  let count = 0;
  for (let next = at + 1; next < rows.length && compare(listed, max) < 0; next += 1) {
    listed = plus(listed, maxOf(rows[next]) ?? zero);
    count += 1;
  }
  return equal(listed, max) ? count : undefined;
};

const MOST_PARTS = 60;
const FEWEST_PARTS = 2;

/** How many rows below a field its scores come to. */
const countByScores = (rows: readonly Facts[], at: number): number | undefined => {
  const head = rows[at];
  const score = pointsIn(head, 'assessed') ?? pointsIn(head, 'self');
  if (head === undefined || score === undefined || compare(score, zero) <= 0) return undefined;
  const most = Math.min(MOST_PARTS, rows.length - at - 1);
  for (let count = FEWEST_PARTS; count <= most; count += 1) {
    if (comesTo(head, rows.slice(at + 1, at + 1 + count))) return count;
  }
  return undefined;
};

const runsOf = (rows: readonly Facts[], countBelow: (at: number) => number | undefined): SumRuns | undefined => {
  const parents = new Map<Facts, Facts>();
  let several = 0;
  let first: Facts | undefined;
  for (let at = 0; at < rows.length; ) {
    const head = rows[at];
    const count = countBelow(at);
    if (head === undefined || count === undefined) return undefined;
    for (const part of rows.slice(at + 1, at + 1 + count)) parents.set(part, head);
    if (count > 1) {
      several += 1;
      first ??= head;
    }
    at += 1 + count;
  }
  return { parents, several, first };
};

/** The fields and criteria that rows are by their maxima; undefined where they are none. */
export const sumRuns = (rows: readonly Facts[]): SumRuns | undefined => runsOf(rows, (at) => countByMax(rows, at));

/** The first of several fields that the rows begin with, whatever the rows below them are. */
export const firstOfRuns = (rows: readonly Facts[]): Facts | undefined => {
  let [several, at] = [0, 0];
  let first: Facts | undefined;
  for (let count = countByMax(rows, at); count !== undefined && at < rows.length; count = countByMax(rows, at)) {
    if (count > 1) {
      several += 1;
      first ??= rows[at];
    }
    at += 1 + count;
  }
  return several > 1 ? first : undefined;
};

/** The same where one maximum is wrong: the scores of that field tell which criteria are its own. */
export const sumRunsButOne = (rows: readonly Facts[]): SumRuns | undefined => {
  let wrong = 0;
  const runs = runsOf(rows, (at) => {
    const head = rows[at];
    const [count, scored] = [countByMax(rows, at), countByScores(rows, at)];
    const fits = head !== undefined && count !== undefined && comesTo(head, rows.slice(at + 1, at + 1 + count));
    if (fits || scored === undefined) return count;
    wrong += 1;
    return scored;
  });
  return wrong === 1 ? runs : undefined;
};

const FEWEST_PROVEN = 2;

/**
 * Whether scores say what maxima do: those of every field are what its criteria come to, several fields have more than one,
 * and one of these is scored in part. Rows behind one mark are written side by side, whatever their sums.
 */
export const areRunsOfScores = (rows: readonly Facts[], { parents, several }: SumRuns): boolean => {
  const below = new Map<Facts, Facts[]>();
  for (const facts of rows) {
    const head = parents.get(facts);
    if (head === undefined) below.set(facts, []);
    else if (head.bullet !== undefined && head.bullet === facts.bullet) return false;
    else below.get(head)?.push(facts);
  }
  const fields = [...below];
  const isInPart = fields.some(([head, parts]) => parts.length > 1 && isScoredInPart(head));
  return several >= FEWEST_PROVEN && isInPart && fields.every(([head, parts]) => comesTo(head, parts));
};
