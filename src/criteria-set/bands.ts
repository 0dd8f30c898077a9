/** Bands in order, with the edges that follow from their neighbours. */
import type { Band, BandEdge } from '../model/criteria-set/criteria-set.js';
import type { Rate } from '../model/criteria-set/way.js';
import { compare, compareShare, type Points } from '../model/points/points.js';

/** Where the band above begins, the band below ends. */
const meeting = (edge: BandEdge): BandEdge => ({ ...edge, inclusive: !edge.inclusive });

const lowest = (one: Band, byLow: boolean): number => {
  const edge = byLow ? one.low : one.high;
  if (edge !== undefined) return 0;
  return byLow ? -1 : 1;
};

/**
 * Bands from the lowest up. A band that says one edge only ends where its neighbour begins; one that says none is all
 * that is left.
 */
export const settledBands = (bands: readonly Band[]): readonly Band[] => {
  const byLow = bands.filter(({ low }) => low === undefined).length <= 1;
  const edgeOf = (one: Band): Points | undefined => (byLow ? one.low : one.high)?.value;
  const sorted = [...bands].sort((a, b) => {
    const [left, right] = [edgeOf(a), edgeOf(b)];
    if (left === undefined || right === undefined) return lowest(a, byLow) - lowest(b, byLow);
    return compare(left, right);
  });
  return sorted.map((one, index) => {
    const [below, above] = [sorted[index - 1], sorted[index + 1]];
    const low = one.low ?? (below?.high && meeting(below.high));
    const high = one.high ?? (above?.low && meeting(above.low));
    return { ...one, low, high };
  });
};

const isWithin = ({ part, whole }: Rate, { low, high }: Band): boolean => {
  const beyond = (edge: BandEdge): number => compareShare(part, whole, edge.value);
  const isAbove = low === undefined || beyond(low) > 0 || (low.inclusive && beyond(low) === 0);
  const isBelow = high === undefined || beyond(high) < 0 || (high.inclusive && beyond(high) === 0);
  return isAbove && isBelow;
};

/** The band a rate is in; of several the highest. */
export const bandOf = (rate: Rate, bands: readonly Band[]): Band | undefined =>
  [...settledBands(bands)].reverse().find((band) => isWithin(rate, band));
