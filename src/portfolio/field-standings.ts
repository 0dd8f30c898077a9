/** What a group reaches in each field: the middle of its units, and the best of them. Exact. */
import { compareShares, countOf, plus, times } from '../model/points/points.js';
import type { FieldShare, FieldStanding, RankedUnit } from '../model/ranking.js';

const two = countOf(2);

const between = (a: FieldShare, b: FieldShare): FieldStanding['median'] => [
  plus(times(a.assessed, b.max), times(b.assessed, a.max)),
  times(two, times(a.max, b.max)),
];

const standingOf = (shares: readonly FieldShare[]): FieldStanding | undefined => {
  const sorted = [...shares].sort((a, b) => compareShares(a.assessed, a.max, b.assessed, b.max));
  const best = sorted.at(-1);
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (best === undefined || below === undefined || above === undefined) return undefined;
  return { median: below === above ? [below.assessed, below.max] : between(below, above), best };
};

/** One for each field of the ranking, in their order; none of a field that no unit of the group has. */
export const fieldStandings = (units: readonly RankedUnit[], fields: number): readonly (FieldStanding | undefined)[] =>
  Array.from({ length: fields }, (_, index) => standingOf(units.flatMap(({ shares }) => shares[index] ?? [])));
