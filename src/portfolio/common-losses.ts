/** What most units lose, with the points at stake. */
import { compare, type Points, plus, zero } from '../model/points/points.js';
import type { CommonLoss, UnitSummary } from '../model/ranking.js';

interface Gathered {
  readonly path: string;
  readonly name: string;
  losing: number;
  lost: Points;
}

/** By how many lose points in it, then by how many points all of them lost, then as they come. */
export const commonLosses = (units: readonly UnitSummary[]): readonly CommonLoss[] => {
  const gathered = new Map<string, Gathered>();
  for (const { losses } of units) {
    for (const { path, name, lost } of losses) {
      const known = gathered.get(path) ?? { path, name, losing: 0, lost: zero };
      known.losing += 1;
      known.lost = plus(known.lost, lost);
      gathered.set(path, known);
    }
  }
  const having = (path: string): number => units.filter(({ maxima }) => maxima.has(path)).length;
  return [...gathered.values()]
    .map((one) => ({ ...one, units: Math.max(one.losing, having(one.path)) }))
    .sort((a, b) => b.losing - a.losing || compare(b.lost, a.lost));
};
