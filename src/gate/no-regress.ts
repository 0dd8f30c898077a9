import { type Evaluation, type FileResult, mayBeWritten } from '../model/evaluation.js';
import type { BaseCriterion, BaseScorecard, Change, GateResult } from '../model/finding/gate.js';
import { lastName } from '../model/place/path-names.js';
import { compare, equal, minus, type Points } from '../model/points/points.js';
import { type ScoredCriterion, scoreOf, subjectOf, walk } from '../model/scored/scored.js';
import { baseOf, partnersOf } from './base.js';
import { type Gate, result } from './gate.js';

interface Comparison {
  readonly evaluation: Evaluation;
  readonly base: BaseScorecard;
  readonly tolerance: Points;
}

const lower = (before: Points, after: Points, tolerance: Points): boolean =>
  compare(after, minus(before, tolerance)) < 0;

/** Both maxima, where they are not the same. */
const maxima = (before: Points | undefined, after: Points | undefined) =>
  before === undefined || after === undefined || equal(before, after) ? {} : { maxBefore: before, maxAfter: after };

/** What is worse than before; undefined where nothing is. */
const changeOf = (
  before: BaseCriterion,
  now: ScoredCriterion,
  { evaluation, tolerance }: Comparison,
): Change | undefined => {
  if (before.score === undefined) return undefined;
  if (now.state === 'not-applicable') return { kind: 'not-applicable', before: before.score };
  const after = scoreOf(now, evaluation.scored.basis);
  if (after === undefined) return { kind: 'unscored', before: before.score };
  if (!lower(before.score, after, tolerance)) return undefined;
  return { kind: 'fell', before: before.score, after, ...maxima(before.max, now.max) };
};

/** Criteria of one path, in their order: a path may stand twice, and then the first is compared with the first. */
const byPath = <T>(list: readonly T[], pathOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(pathOf(one));
    if (group === undefined) groups.set(pathOf(one), [one]);
    else group.push(one);
  }
  return groups;
};

const told = (comparison: Comparison, change: Change, one?: ScoredCriterion): GateResult => {
  const { evaluation, tolerance } = comparison;
  const { file, sheet } = evaluation;
  return result(
    'no-regress',
    { tolerance, change },
    {
      met: change.kind === 'kept',
      file,
      sheet,
      unit: 'points',
      ...(one !== undefined && { at: one.criterion.assessed?.at ?? one.criterion.at, subject: subjectOf(one) }),
      expected: 'before' in change ? minus(change.before, tolerance) : undefined,
      found: change.kind === 'fell' ? change.after : undefined,
    },
  );
};

/** Each criterion that fell, but none whose fall one of those below it already tells. */
const fallen = (comparison: Comparison): readonly GateResult[] => {
  const { evaluation, base } = comparison;
  const before = byPath(base.criteria, ({ path }) => path);
  const seen = new Map<string, number>();
  const earlierOf = ({ path }: ScoredCriterion): BaseCriterion | undefined => {
    const number = seen.get(path) ?? 0;
    seen.set(path, number + 1);
    return before.get(path)?.[number];
  };
  const changes = new Map<ScoredCriterion, Change>();
  for (const one of walk(evaluation.scored.criteria)) {
    const earlier = earlierOf(one);
    const change = earlier && changeOf(earlier, one, comparison);
    if (change !== undefined) changes.set(one, change);
  }
  const tellsBelow = (one: ScoredCriterion): boolean =>
    one.children.some((child) => changes.has(child) || tellsBelow(child));
  return [...changes].flatMap(([one, change]) => (tellsBelow(one) ? [] : [told(comparison, change, one)]));
};

/** Paths of the base that had a score and are gone; of a branch that is gone as a whole, its head alone. */
const gone = ({ evaluation, base }: Comparison): readonly string[] => {
  const now = byPath(walk(evaluation.scored.criteria), ({ path }) => path);
  const met = new Map<string, number>();
  const missing = new Set<string>();
  const heads: string[] = [];
  for (const { path, score } of base.criteria) {
    const number = met.get(path) ?? 0;
    met.set(path, number + 1);
    if (number < (now.get(path)?.length ?? 0)) continue;
    const above = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (missing.has(above)) missing.add(path);
    else if (score !== undefined) {
      missing.add(path);
      heads.push(path);
    }
  }
  return heads;
};

const wholeChange = ({ evaluation, base, tolerance }: Comparison): Change | undefined => {
  const { total } = evaluation.scored;
  const both = base.total.final !== undefined && total.final !== undefined;
  const before = both ? base.total.final : base.total.score;
  const after = both ? total.final : total.assessed;
  if (before === undefined) return undefined;
  if (after === undefined) return { kind: 'unscored', before };
  if (!lower(before, after, tolerance)) return undefined;
  return { kind: 'fell', before, after, ...maxima(base.total.max, total.max) };
};

const compareWith = function* (comparison: Comparison): Generator<GateResult> {
  const worse = [...fallen(comparison)];
  const paths = gone(comparison);
  if (paths.length > 0) worse.push(told(comparison, { kind: 'gone', paths }));
  const whole = wholeChange(comparison);
  if (whole !== undefined) worse.push(told(comparison, whole));
  if (worse.length > 0) yield* worse;
  else yield told(comparison, { kind: 'kept', criteria: comparison.base.criteria.length });
};

/** Scorecards that may be compared at all. */
export const comparable = (results: readonly FileResult[]): readonly Evaluation[] =>
  results.filter(mayBeWritten).flatMap((one) => one.evaluations);

/**
 * Scorecards of the base that should be there and are not: expected, or one of a file whose others are there. Whose a
 * file is that could not be read nobody knows.
 */
const missingOf = (
  results: readonly FileResult[],
  base: readonly BaseScorecard[],
  partnered: ReadonlySet<BaseScorecard>,
  expects: (one: BaseScorecard) => boolean,
): readonly BaseScorecard[] => {
  const files = new Set([...partnered].map(({ file }) => file));
  const unread = new Set(results.filter((one) => !mayBeWritten(one)).map(({ file }) => lastName(file)));
  return base.filter(
    (one) => !partnered.has(one) && (files.has(one.file) || expects(one)) && !unread.has(lastName(one.file)),
  );
};

/** No score lower than it was in the base, by path, beyond a tolerance. */
export const noRegress: Gate = {
  id: 'no-regress',
  *judge(results, { noRegress: demand }) {
    if (demand === undefined) return;
    const { base, tolerance, expects } = demand;
    const now = new Map(comparable(results).map((evaluation) => [evaluation, baseOf(evaluation)]));
    const partners = partnersOf([...now.values()], base);
    const common = { met: false, unit: 'points' } as const;
    const missing = missingOf(results, base, new Set(partners.values()), expects);
    if (missing.length > 0) {
      const scorecards = missing.map(({ file, sheet, unit }) => ({ file, sheet, unit }));
      yield result('no-regress', { tolerance, change: { kind: 'missing', scorecards } }, common);
    }
    for (const one of results) {
      const { file, isConfig } = one;
      if (isConfig) continue;
      if (!mayBeWritten(one)) {
        yield result('no-regress', { tolerance, change: { kind: 'in-doubt' } }, { ...common, file });
        continue;
      }
      for (const evaluation of one.evaluations) {
        const own = now.get(evaluation);
        const partner = own && partners.get(own);
        if (partner !== undefined) yield* compareWith({ evaluation, base: partner, tolerance });
        else
          yield result(
            'no-regress',
            { tolerance, change: { kind: 'no-partner' } },
            { ...common, file, sheet: evaluation.sheet },
          );
      }
    }
  },
};
