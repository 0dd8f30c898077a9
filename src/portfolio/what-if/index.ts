/** What would be if: scores set by hand, remedies that succeed by a day, and what it then takes to reach a target. */
import { classesFor, classOf } from '../../criteria-set/index.js';
import type { Evaluation } from '../../model/evaluation.js';
import {
  compare,
  decimalsOf,
  equal,
  inUnits,
  isNegative,
  isPositive,
  isZero,
  minus,
  type Points,
  percentageOf,
  plus,
  sum,
  zero,
} from '../../model/points/points.js';
import type { Remedy } from '../../model/scorecard/scorecard.js';
import { openLeaves, type ScoredCriterion, type ScoredScorecard, scoreOf, walk } from '../../model/scored/scored.js';
import { fold, tidy } from '../../model/text/text.js';
import type { Day } from '../../model/time/day.js';
import type {
  ChangedScore,
  LeastMeasure,
  NumberTarget,
  Reaching,
  Stage,
  StageTotal,
  Target,
  WhatIf,
  WhatIfFault,
  WithoutEffort,
} from '../../model/what-if.js';
import { type Chance, chancesIn, effortsOf, gainOf, unreadRecoversIn } from './chances.js';
import { withScores } from './changed-scores.js';
import { wonByDay } from './due-by.js';
import { leastChoice, MOST_CHOICES, MOST_PAIRS } from './least.js';
import { blocksOf } from './rescaled-blocks.js';
import { type SetScore, setScores } from './set-scores.js';

export interface WhatIfRequest {
  readonly sets: readonly SetScore[];
  readonly dueBy?: Day | undefined;
  readonly target?: Target | undefined;
  readonly least: LeastMeasure;
}

export interface WhatIfAnswer {
  readonly whatIf: WhatIf;
  /** The scorecard at each stage, scored. */
  readonly stages: { readonly now: ScoredScorecard } & Readonly<Partial<Record<Stage, ScoredScorecard>>>;
}

const NO_REMEDIES: ReadonlySet<Remedy> = new Set();

const totalOf = ({ total, criteria, basis }: ScoredScorecard, { bySet, scored }: Evaluation): StageTotal => ({
  max: total.max,
  scoredMax: total.scoredMax,
  assessed: total.assessed,
  lost: total.lost,
  final: total.final,
  percent: total.percent,
  provisional: total.provisional,
  unscored: openLeaves(criteria, basis),
  unitClass: bySet && classOf(total, bySet.set, scored.scorecard.unit?.text)?.name,
});

const isRescaled = ({ criteria, total }: ScoredScorecard): boolean =>
  total.rescaled !== undefined || walk(criteria).some(({ rescaled }) => rescaled !== undefined);

/** What a target means: of a class, its bound. */
const numberOf = (target: Target, { bySet, scored }: Evaluation): NumberTarget | { readonly fault: WhatIfFault } => {
  if (target.kind !== 'class') return target;
  const { name } = target;
  const classes = bySet && classesFor(bySet.set, scored.scorecard.unit?.text);
  if (classes === undefined) return { fault: { kind: 'no-classes', name } };
  const bound = classes.bounds.find((one) => fold(one.name.text) === fold(name));
  if (bound === undefined) {
    return { fault: { kind: 'unknown-class', name, classes: classes.bounds.map((one) => one.name.text) } };
  }
  return {
    kind: classes.of,
    value: bound.least?.value ?? zero,
    exclusive: bound.least?.inclusive === false ? true : undefined,
    className: bound.name.text,
  };
};

/** What remedies still take together; absent where some do not say. */
const effortOf = (chances: readonly Chance[], done: ReadonlySet<Remedy>): Points | undefined => {
  const cells = new Map<string, Points>();
  for (const chance of chances) {
    const efforts = effortsOf(chance, done);
    if (efforts.kind === 'unknown') return undefined;
    for (const [cell, amount] of efforts.cells) cells.set(cell, amount);
  }
  return sum(cells.values());
};

const named = ({ criterion, path }: ScoredCriterion) => ({
  code: criterion.code?.text,
  path,
  name: tidy(criterion.name.text),
});

/** What changed from one stage to the next, in the order of the table. */
const changesOf = (
  before: ScoredScorecard,
  after: ScoredScorecard,
  scores: ReadonlyMap<number, Points>,
  more: { readonly chances: readonly Chance[]; readonly done: ReadonlySet<Remedy> },
): readonly ChangedScore[] => {
  const then = walk(after.criteria);
  const chanceAt = new Map(more.chances.map((chance) => [chance.index, chance]));
  return walk(before.criteria).flatMap((one, index): readonly ChangedScore[] => {
    const score = scores.get(index);
    if (score === undefined) return [];
    const chance = chanceAt.get(index);
    const was = one.unscored > 0 ? undefined : scoreOf(one, before.basis);
    return [
      {
        index,
        ...named(one),
        max: then[index]?.max,
        before: was,
        after: score,
        gained: was && minus(score, was),
        effort: chance && effortOf([chance], more.done),
        remedies: chance?.remedies ?? [],
      },
    ];
  });
};

/** Points still to be gained until a target is met; 0 where it is met to the point. */
const missing = ({ total }: ScoredScorecard, target: NumberTarget): Points => {
  const assessed = total.assessed ?? zero;
  return target.kind === 'points'
    ? minus(target.value, total.final ?? assessed)
    : minus(percentageOf(target.value, total.scoredMax), assessed);
};

const isReached = (scored: ScoredScorecard, target: NumberTarget): boolean => {
  const short = missing(scored, target);
  return isNegative(short) || (isZero(short) && target.exclusive !== true);
};

/** The scorecard with everything won back in some criteria. */
const wonIn = (scored: ScoredScorecard, chances: readonly Chance[]) => {
  const scores = new Map(
    chances.map((chance) => [chance.index, plus(scoreOf(chance.one, scored.basis) ?? zero, gainOf(chance))] as const),
  );
  return { scores, planned: withScores(scored, scores) };
};

interface Choosing {
  readonly chosen: readonly Chance[];
  readonly outcome: Reaching['outcome'];
}

const choose = (
  scored: ScoredScorecard,
  chances: readonly Chance[],
  target: NumberTarget,
  effortCells: (chance: Chance) => ReadonlyMap<string, Points>,
): Choosing | 'too-many' => {
  if (isReached(scored, target)) return { chosen: [], outcome: 'already' };
  const need = missing(scored, target);
  const efforts = chances.map(effortCells);
  const gains = chances.map(gainOf);
  const digits = Math.max(0, scored.absences?.rounding?.digits ?? 0, ...[need, ...gains].map(decimalsOf));
  const effortDigits = Math.max(0, ...efforts.flatMap((cells) => [...cells.values()].map(decimalsOf)));
  const options = gains.map((gain, index) => ({
    gain: inUnits(gain, digits),
    efforts: new Map(
      [...(efforts[index] ?? [])].map(([cell, amount]) => [cell, inUnits(amount, effortDigits)] as const),
    ),
  }));
  const meant = (indexes: readonly number[]): readonly Chance[] => indexes.flatMap((index) => chances[index] ?? []);
  const whole = blocksOf(scored, chances, digits);
  const found = leastChoice(options, whole, inUnits(need, digits) + (target.exclusive === true ? 1n : 0n));
  switch (found.kind) {
    case 'too-many':
      return 'too-many';
    case 'unreachable':
      return { chosen: chances, outcome: 'unreachable' };
    case 'chosen':
      return { chosen: meant(found.indexes), outcome: 'reached' };
  }
};

const withoutEffortAmong = (chances: readonly Chance[], done: ReadonlySet<Remedy>): readonly WithoutEffort[] =>
  chances.flatMap((chance): readonly WithoutEffort[] => {
    const efforts = effortsOf(chance, done);
    return efforts.kind === 'known' ? [] : [{ ...named(chance.one), gain: gainOf(chance), text: efforts.text }];
  });

interface Reached {
  readonly reaching: Reaching;
  /** Absent where nothing is chosen. */
  readonly planned?: ScoredScorecard | undefined;
}

const reach = (
  scored: ScoredScorecard,
  target: NumberTarget,
  { least, done, fixed }: { least: LeastMeasure; done: ReadonlySet<Remedy>; fixed: ReadonlySet<number> },
): Reached | { readonly fault: WhatIfFault } => {
  const { assessed, scoredMax } = scored.total;
  if (assessed === undefined) return { fault: { kind: 'no-score' } };
  if (target.kind === 'percent' && !isPositive(scoredMax)) return { fault: { kind: 'no-maximum' } };
  const all = chancesIn(scored, done).filter((chance) => !fixed.has(chance.index) && isPositive(gainOf(chance)));
  const withoutEffort = least === 'effort' ? withoutEffortAmong(all, done) : [];
  const chances = least === 'effort' ? all.filter((chance) => effortsOf(chance, done).kind === 'known') : all;
  const found = choose(scored, chances, target, (chance) => {
    const efforts = effortsOf(chance, done);
    return least === 'effort' && efforts.kind === 'known' ? efforts.cells : new Map();
  });
  if (found === 'too-many') return { fault: { kind: 'too-many', least, most: MOST_CHOICES, mostPairs: MOST_PAIRS } };
  const { chosen, outcome } = found;
  const { scores, planned } = wonIn(scored, chosen);
  // The total is what scoring says it is; were it anything else than what was chosen for, that would be a bug.
  const asChosen =
    isRescaled(scored) || equal(minus(planned.total.assessed ?? zero, assessed), sum(chosen.map(gainOf)));
  if (!asChosen || isReached(planned, target) === (outcome === 'unreachable')) {
    throw new Error('the changed scorecard does not come to what was chosen');
  }
  const changes = changesOf(scored, planned, scores, { chances, done });
  return {
    planned: chosen.length === 0 ? undefined : planned,
    reaching: {
      target,
      least,
      outcome,
      chosen: [...changes].sort((a, b) => compare(b.gained ?? zero, a.gained ?? zero)),
      effort: chosen.length === 0 ? undefined : effortOf(chosen, done),
      short: outcome === 'unreachable' ? missing(planned, target) : undefined,
      withoutEffort,
      chances: all.length,
    },
  };
};

/** Lost beyond what the listed criteria lose: nobody can say in which criterion. */
const unlistedIn = ({ criteria, total }: ScoredScorecard): Points =>
  sum(
    [total, ...walk(criteria)].flatMap(({ unexplained }) =>
      unexplained && isPositive(unexplained) ? [unexplained] : [],
    ),
  );

/** Answers what would be if. Bad questions are faults; never throws but for a bug. */
export const whatIf = (
  evaluation: Evaluation,
  request: WhatIfRequest,
): WhatIfAnswer | { readonly fault: WhatIfFault } => {
  const { file, sheet, scored: now } = evaluation;
  const { scorecard, basis, indexed } = now;
  const set = setScores(now, request.sets);
  if ('fault' in set) return { fault: { kind: 'set', fault: set.fault } };
  const fixed = new Set(set.keys());
  const afterSets = withScores(now, set);
  const { dueBy: day } = request;
  const due = day === undefined ? undefined : wonByDay(afterSets, day, fixed);
  const assumed = due === undefined ? afterSets : withScores(afterSets, due.scores);
  const done = due?.succeeded ?? NO_REMEDIES;
  const target = request.target && numberOf(request.target, evaluation);
  if (target !== undefined && 'fault' in target) return target;
  const reached = target && reach(assumed, target, { least: request.least, done, fixed });
  if (reached !== undefined && 'fault' in reached) return reached;
  const planned = reached?.planned;
  const isAssumed = request.sets.length > 0 || due !== undefined;
  const dueChances = due === undefined ? [] : chancesIn(afterSets);
  return {
    stages: { now, ...(isAssumed && { assumed }), ...(planned && { planned }) },
    whatIf: {
      file,
      sheet,
      unit: scorecard.unit && tidy(scorecard.unit.text),
      year: scorecard.year,
      basis,
      indexed,
      sets: changesOf(now, afterSets, set, { chances: [], done: NO_REMEDIES }),
      dueBy:
        day === undefined || due === undefined
          ? undefined
          : {
              day,
              won: changesOf(afterSets, assumed, due.scores, { chances: dueChances, done: NO_REMEDIES }),
              later: due.later,
              undated: due.undated,
              withoutRemedy: due.withoutRemedy,
            },
      reaching: reached?.reaching,
      totals: {
        now: totalOf(now, evaluation),
        ...(isAssumed && { assumed: totalOf(assumed, evaluation) }),
        ...(planned && { planned: totalOf(planned, evaluation) }),
      },
      rescaled: isRescaled(planned ?? assumed),
      unlisted: unlistedIn(now),
      unreadRecovers: unreadRecoversIn(chancesIn(now)),
    },
  };
};
