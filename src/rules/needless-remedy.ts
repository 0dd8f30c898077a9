import { finding } from '../model/finding/finding.js';
import { isPositive } from '../model/points/points.js';
import { subjectOf } from '../model/scored/scored.js';
import { applies, eachCriterion } from './rule.js';

/** A remedy where nothing is lost: perhaps it belongs to the parent, which lost points that nothing explains. */
export const needlessRemedy = eachCriterion('needless-remedy', (one) => {
  const solution = one.criterion.remedies.find((remedy) => remedy.solution !== undefined)?.solution;
  if (solution === undefined || !applies(one) || one.lost === undefined || isPositive(one.lost)) return undefined;
  // What is not scored yet may still be lost, unless the criterion states its own score.
  if (one.provisional && one.stated.assessed === undefined) return undefined;
  const { parent } = one;
  const isParents = parent?.unexplained !== undefined && isPositive(parent.unexplained);
  return finding(
    'needless-remedy',
    {
      solution: solution.text,
      parent: isParents ? subjectOf(parent) : undefined,
      parentLost: isParents ? parent.lost : undefined,
    },
    { at: solution.at, subject: subjectOf(one) },
  );
});
