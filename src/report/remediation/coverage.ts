/** What a table covers, in words. */
import { REPORT } from '../../language/report/report.js';
import type { Wording } from '../../language/wording.js';
import { equal, minus, type Points, plus } from '../../model/points/points.js';
import { type ScoredCriterion, type ScoredScorecard, subjectOf, walk } from '../../model/scored/scored.js';

/** The maximum that the criteria around it leave to a criterion's parent, or to the whole as it is printed. */
const aboveOf = (
  { parent }: ScoredCriterion,
  { scorecard, total }: ScoredScorecard,
): { readonly max?: Points | undefined; readonly listed?: Points | undefined } =>
  parent === undefined
    ? { max: scorecard.totals.find(({ max }) => max?.value !== undefined)?.max?.value, listed: total.max }
    : { max: parent.stated.max, listed: parent.listed.max };

/** Its own maximum is what does not fit: with what is below it in its place, all above adds up. */
const isMistyped = (one: ScoredCriterion, scored: ScoredScorecard): boolean => {
  const { max, listed } = aboveOf(one, scored);
  if (one.max === undefined || max === undefined || listed === undefined) return false;
  return equal(plus(minus(listed, one.max), one.listed.max), max);
};

/**
 * An extract, a full scorecard, or one that is full but for a maximum that the sums above and below it contradict alike:
 * one wrong digit makes no extract.
 */
export const coverageWords = (scored: ScoredScorecard, wording: Wording): string => {
  const { language } = wording;
  if (scored.coverage === 'full') return REPORT.full[language];
  const partial = walk(scored.criteria).filter(({ standing }) => standing === 'partial');
  const [one, ...others] = partial;
  const isAlone = one !== undefined && others.length === 0 && scored.gaps.length === 0;
  if (!isAlone || !isMistyped(one, scored)) return REPORT.extract[language];
  const written = wording.points(one.max ?? one.listed.max);
  return REPORT.fullButFor[language](wording.subject(subjectOf(one)), written, wording.points(one.listed.max));
};
