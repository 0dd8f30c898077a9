/** Whether a score is one that the rule of its criterion can give. */
import type { Scoring, SetOption } from '../model/criteria-set/criteria-set.js';
import {
  compare,
  equal,
  isNegative,
  isZero,
  minus,
  type Points,
  plus,
  times,
  toDecimal,
  wholeTimes,
  zero,
} from '../model/points/points.js';

/** More sums than this are not tried: any score is taken for possible. */
const MOST_SUMS = 20_000;

/** Every sum that some of the amounts give; undefined where there are too many. */
const sumsOf = (amounts: readonly Points[]): ReadonlySet<string> | undefined => {
  let sums = new Map<string, Points>([[toDecimal(zero), zero]]);
  for (const amount of amounts) {
    const next = new Map(sums);
    for (const one of sums.values()) {
      const more = plus(one, amount);
      next.set(toDecimal(more), more);
    }
    if (next.size > MOST_SUMS) return undefined;
    sums = next;
  }
  return new Set(sums.keys());
};

/** Whether an amount is made of whole times of some others; true where that would take too long to tell. */
const isMadeOf = (amount: Points, parts: readonly Points[]): boolean => {
  const used = parts.filter((part) => !isZero(part));
  const seen = new Set<string>();
  let open: Points[] = [amount];
  while (open.length > 0) {
    const next: Points[] = [];
    for (const one of open) {
      if (isZero(one)) return true;
      for (const part of used) {
        const left = minus(one, part);
        const key = toDecimal(left);
        if (isNegative(left) || seen.has(key)) continue;
        seen.add(key);
        next.push(left);
      }
    }
    if (seen.size > MOST_SUMS) return true;
    open = next;
  }
  return false;
};

/** The scores a rule names one by one; undefined where there are too many, or a whole range. */
export const namedScores = (scoring: Scoring): readonly Points[] | undefined => {
  if (scoring.kind === 'one-of') return scoring.options.map(({ points }) => points.value);
  if (scoring.kind === 'bands') return scoring.bands.map(({ points }) => points.value);
  return undefined;
};

const amountsOf = ({ options }: { readonly options: readonly SetOption[] }): readonly Points[] =>
  options.map(({ points }) => points.value);

/** `max`: of the criterion. */
export const isPossible = (score: Points, scoring: Scoring, max: Points | undefined): boolean => {
  const named = namedScores(scoring);
  if (named !== undefined) return named.length === 0 || named.some((one) => equal(one, score));
  switch (scoring.kind) {
    case 'sum-of': {
      const most = scoring.most?.value;
      if (most !== undefined) {
        if (compare(score, most) > 0 || isNegative(score)) return false;
        return equal(score, most) || isMadeOf(score, amountsOf(scoring));
      }
      const sums = sumsOf(amountsOf(scoring));
      return sums === undefined || sums.has(toDecimal(score));
    }
    case 'deductions': {
      if (max === undefined || compare(score, max) > 0) return true;
      if (equal(score, scoring.least?.value ?? zero)) return true;
      return isMadeOf(minus(max, score), amountsOf(scoring));
    }
    case 'proportion': {
      const step = scoring.step?.value;
      if (step === undefined || isZero(step) || isNegative(score) || (max !== undefined && equal(score, max)))
        return true;
      return equal(times(wholeTimes(score, step), step), score);
    }
    default:
      return true;
  }
};
