import type { Evaluation } from '../model/evaluation.js';
import type { GateResult, MinScore, NoScore, Threshold, Weighed } from '../model/finding/gate.js';
import { compare, compareShare, isPositive, type Points, percentTo } from '../model/points/points.js';
import { meantBy } from '../model/scored/meant-criterion.js';
import { openLeaves, type ScoredCriterion, type ScoredScorecard, scoreOf, subjectOf } from '../model/scored/scored.js';
import { eachScorecard, result } from './gate.js';

/** What is weighed: a criterion or the whole. */
interface Weight {
  readonly score: Points | undefined;
  readonly max: Points | undefined;
  readonly scoredMax: Points | undefined;
  readonly unscored: number;
  readonly unreadable: boolean;
  readonly listedOnly: boolean;
}

/** Enough to tell any two percentages of points apart that a person would. */
const MOST_DIGITS = 30;

/** The percentage with 2 decimals, or with as many more as it takes not to contradict the exact comparison. */
const shownPercent = (score: Points, max: Points, least: Points): Points | undefined => {
  const exact = Math.sign(compareShare(score, max, least));
  let shown: Points | undefined;
  for (let digits = 2; digits <= MOST_DIGITS; digits += 1) {
    shown = percentTo(score, max, digits);
    if (shown === undefined || Math.sign(compare(shown, least)) === exact) return shown;
  }
  return shown;
};

const weigh = (weight: Weight, least: Threshold): { met: boolean; outcome: Weighed | NoScore } => {
  const { score, scoredMax, max, unscored, unreadable, listedOnly } = weight;
  const isPercent = least.unit === 'percent';
  const whole = scoredMax !== undefined && isPositive(scoredMax) ? scoredMax : undefined;
  const found = score === undefined ? undefined : isPercent ? whole && shownPercent(score, whole, least.value) : score;
  // What is still to come may add points or take some away: nothing is enough before it is there.
  if (unscored > 0 || unreadable || score === undefined) {
    return { met: false, outcome: { kind: 'provisional', found, unscored, unreadable } };
  }
  if (!isPercent) {
    const met = compare(score, least.value) >= 0;
    return { met, outcome: { kind: 'weighed', found: score, score, max, listedOnly } };
  }
  if (whole === undefined || found === undefined) return { met: false, outcome: { kind: 'no-maximum' } };
  const met = compareShare(score, whole, least.value) >= 0;
  return { met, outcome: { kind: 'weighed', found, score, max: whole, listedOnly } };
};

/** The whole, with bonuses and penalties where points are asked for; a percentage is taken before them. */
const wholeWeight = ({ total, basis, criteria, indexed }: ScoredScorecard, { unit }: Threshold): Weight => ({
  score: unit === 'points' ? (total.final ?? total.assessed) : total.assessed,
  max: total.max,
  scoredMax: total.scoredMax,
  unscored: openLeaves(criteria, basis),
  unreadable: total.unreadable || (total.provisional && total.unscored === 0),
  listedOnly: !indexed,
});

const weightOf = (one: ScoredCriterion, { basis }: ScoredScorecard): Weight => ({
  score: scoreOf(one, basis),
  max: one.max,
  scoredMax: one.scoredMax,
  unscored: openLeaves([one], basis),
  unreadable: one.unreadable,
  listedOnly: false,
});

const judgeOne = ({ file, sheet, scored }: Evaluation, { code, least }: MinScore): GateResult => {
  const common = { file, sheet, unit: least.unit, expected: least.value };
  if (code === undefined) {
    const { met, outcome } = weigh(wholeWeight(scored, least), least);
    return result('min-score', { least, outcome }, { ...common, met, found: foundIn(outcome) });
  }
  const [one, ...others] = meantBy(code, scored.criteria);
  if (one === undefined) {
    return result('min-score', { least, outcome: { kind: 'not-found', code } }, { ...common, met: false });
  }
  if (others.length > 0) {
    const paths = [one, ...others].map(({ path }) => path);
    return result('min-score', { least, outcome: { kind: 'ambiguous', code, paths } }, { ...common, met: false });
  }
  const place = { at: one.criterion.assessed?.at ?? one.criterion.at, subject: subjectOf(one) };
  if (one.state === 'not-applicable') {
    return result('min-score', { least, outcome: { kind: 'not-applicable' } }, { ...common, ...place, met: true });
  }
  const { met, outcome } = weigh(weightOf(one, scored), least);
  return result('min-score', { least, outcome }, { ...common, ...place, met, found: foundIn(outcome) });
};

const foundIn = (outcome: Weighed | NoScore): Points | undefined => ('found' in outcome ? outcome.found : undefined);

/** A score that must be reached, of the whole or of one criterion; compared exactly, never rounded. */
export const minScore = eachScorecard('min-score', {
  *scorecard(evaluation, { minScores }) {
    for (const one of minScores) yield judgeOne(evaluation, one);
  },
  *inDoubt(file, { minScores }) {
    for (const { least } of minScores) {
      const outcome = { kind: 'in-doubt' } as const;
      yield result('min-score', { least, outcome }, { met: false, file, unit: least.unit, expected: least.value });
    }
  },
});
