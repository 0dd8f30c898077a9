import { finding } from '../model/finding/finding.js';
import { compare, equal, isNegative, minus, type Points } from '../model/points/points.js';
import { type ScoredCriterion, type ScoredScorecard, subjectOf } from '../model/scored/scored.js';
import { footnoteIn, footnoteInMax } from './footnote.js';
import { applies, eachCriterion, sumsAreKnown, values } from './rule.js';

/** What a parent says it lost, where that contradicts its children; undefined where it does not. */
const contradicted = (one: ScoredCriterion): Points | undefined => {
  const { max, assessed, lost } = one.stated;
  if (one.rescaled !== undefined) {
    if (assessed === undefined || one.max === undefined || one.assessed === undefined) return undefined;
    return equal(assessed, one.assessed) ? undefined : minus(one.max, assessed);
  }
  if (one.standing === 'partial') {
    const unexplained = one.unexplained;
    if (assessed === undefined || unexplained === undefined) return undefined;
    return isNegative(unexplained) || compare(unexplained, one.rest) > 0 ? one.lost : undefined;
  }
  if (one.standing !== 'complete') return undefined;
  if (assessed !== undefined) {
    const stated = minus(max ?? one.listed.max, assessed);
    return equal(stated, one.listed.lost) ? undefined : stated;
  }
  return max === undefined && lost !== undefined && !equal(lost, one.listed.lost) ? lost : undefined;
};

/** What a parent states and what its children lose cannot both be right. */
export const sumMismatch = eachCriterion('sum-mismatch', (one, scored: ScoredScorecard) => {
  if (!applies(one) || !sumsAreKnown(one)) return undefined;
  const stated = contradicted(one);
  if (stated === undefined) return undefined;
  const { criterion } = one;
  const listed = one.rescaled === undefined ? one.listed.lost : (one.lost ?? one.listed.lost);
  const said = scored.basis === 'self' ? criterion.self : criterion.assessed;
  // A dash in the cell of the score says nothing: lost points are what is stated then.
  const score = said?.value === undefined && criterion.lost?.value !== undefined ? undefined : said;
  const applying = one.children.filter(applies);
  const children = (applying.length > 0 ? applying : one.children).map(subjectOf);
  const footnote =
    footnoteIn(score, (likely) => equal(minus(one.stated.max ?? one.listed.max, likely), one.listed.lost)) ??
    footnoteInMax(one);
  return finding(
    'sum-mismatch',
    { stated, listed, rest: one.rest, children, footnote },
    {
      at: (score ?? criterion.lost ?? criterion.max)?.at ?? criterion.at,
      subject: subjectOf(one),
      values: values(listed, stated),
    },
  );
});
