/** Which criterion of one scorecard is which of another: codes move, names are reworded. */

import { meantBy } from '../model/scored/meant-criterion.js';
import { type ScoredCriterion, walk } from '../model/scored/scored.js';
import { alone } from '../model/text/alone.js';
import { fold } from '../model/text/text.js';

/** Codes as a person maps them: the earlier code or path → the later. */
export type CodeMap = ReadonlyMap<string, string>;

const nameKey = ({ criterion }: ScoredCriterion): string => fold(criterion.name.text);

/** A code of the map that means no criterion of its side, or more than one. */
export interface UnknownCode {
  readonly side: 'earlier' | 'later';
  readonly code: string;
  /** The paths of all that it may mean. */
  readonly several: readonly string[];
  /** What it was to be paired with. */
  readonly pair: string;
}

export interface Pairs {
  /** Later → earlier. */
  readonly partners: ReadonlyMap<ScoredCriterion, ScoredCriterion>;
  readonly unknown: readonly UnknownCode[];
}

/**
 * Pairs the criteria of two scorecards: as a person says; then those that have path and name in common; then those of
 * one name, if no other on either side has it and both or neither have children; then those of one path.
 */
export const pairsOf = (
  earlier: readonly ScoredCriterion[],
  later: readonly ScoredCriterion[],
  map: CodeMap = new Map(),
): Pairs => {
  const [before, after] = [walk(earlier), walk(later)];
  const partners = new Map<ScoredCriterion, ScoredCriterion>();
  const taken = new Set<ScoredCriterion>();
  const pair = (one: ScoredCriterion | undefined, other: ScoredCriterion | undefined): boolean => {
    if (one === undefined || other === undefined || partners.has(one) || taken.has(other)) return false;
    partners.set(one, other);
    taken.add(other);
    return true;
  };
  const unknown: UnknownCode[] = [];
  const meant = (side: UnknownCode['side'], code: string, written: string): ScoredCriterion | undefined => {
    const [one, ...others] = meantBy(code, side === 'earlier' ? earlier : later);
    if (one !== undefined && others.length === 0) return one;
    const several = one === undefined ? [] : [one, ...others].map(({ path }) => path);
    unknown.push({ side, code, several, pair: written });
    return undefined;
  };
  for (const [from, to] of map) {
    const written = `${from}=${to}`;
    const other = meant('earlier', from, written);
    pair(meant('later', to, written), other);
  }
  const steps: readonly ((one: ScoredCriterion) => string)[] = [
    (one) => `${one.path}\n${nameKey(one)}`,
    (one) => (nameKey(one) === '' ? '' : `${nameKey(one)}\n${one.children.length > 0}`),
    ({ path }) => path,
  ];
  for (const keyOf of steps) {
    const free = alone(
      before.filter((one) => !taken.has(one)),
      keyOf,
    );
    for (const [key, one] of alone(
      after.filter((one) => !partners.has(one)),
      keyOf,
    ))
      pair(one, free.get(key));
  }
  return { partners, unknown };
};
