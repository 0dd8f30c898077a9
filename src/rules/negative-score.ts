import { finding } from '../model/finding/finding.js';
import { isNegative, type Points } from '../model/points/points.js';
import { subjectOf } from '../model/scored/scored.js';
import { applies, eachCriterion } from './rule.js';

const STATED = ['max', 'self', 'assessed'] as const;

const isBelowZero = (points: Points | undefined): points is Points => points !== undefined && isNegative(points);

/** A leaf's points are below zero: stated so, or because it lost more than it is worth. Bonuses and deductions may. */
export const negativeScore = eachCriterion('negative-score', (one) => {
  const { criterion } = one;
  if (one.children.length > 0 || !applies(one) || criterion.kind !== undefined) return undefined;
  const stated = STATED.filter((column) => isBelowZero(criterion[column]?.value));
  if (stated.length > 0) {
    return stated.flatMap((column) => {
      const cell = criterion[column];
      if (!isBelowZero(cell?.value)) return [];
      return finding('negative-score', { column, score: cell.value }, { at: cell.at, subject: subjectOf(one) });
    });
  }
  const derived = criterion.assessed?.value === undefined ? one.stated.assessed : undefined;
  if (criterion.lost === undefined || !isBelowZero(derived)) return undefined;
  return finding(
    'negative-score',
    { column: 'assessed', score: derived },
    { at: criterion.lost.at, subject: subjectOf(one) },
  );
});
