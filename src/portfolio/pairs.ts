/** Which criterion of one scorecard is which of another: codes move, names are reworded. */
import { alone } from '../model/alone.js';
import { type ScoredCriterion, walk } from '../model/scored.js';
import { fold } from '../model/text.js';

/** Codes as a person maps them: the earlier code or path → the later. */
export type CodeMap = ReadonlyMap<string, string>;

const nameKey = ({ criterion }: ScoredCriterion): string => fold(criterion.name.text);

const meantBy = (code: string, criteria: readonly ScoredCriterion[]): ScoredCriterion | undefined => {
  const exact = criteria.find(({ path }) => path === code);
  if (exact !== undefined) return exact;
  const [one, ...others] = criteria.filter(({ criterion }) => criterion.code?.text === code);
  return others.length === 0 ? one : undefined;
};

export interface Pairs {
  /** Later → earlier. */
  readonly partners: ReadonlyMap<ScoredCriterion, ScoredCriterion>;
  /** Codes of the map that mean nothing, or more than one criterion. */
  readonly unknown: readonly string[];
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
  const unknown: string[] = [];
  for (const [from, to] of map) {
    const [other, one] = [meantBy(from, before), meantBy(to, after)];
    if (other === undefined) unknown.push(from);
    if (one === undefined) unknown.push(to);
    pair(one, other);
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
