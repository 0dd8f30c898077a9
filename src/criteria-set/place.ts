/** The criteria of a set by path, and which of them a scorecard's criterion is. */

import type { CriteriaSet, PlacedSetCriterion, SetCriterion } from '../model/criteria-set/criteria-set.js';
import type { Subject } from '../model/finding/facts.js';
import { joinPath, pathPart } from '../model/place/path.js';
import { alone } from '../model/text/alone.js';
import { fold } from '../model/text/text.js';

const placed = (
  criteria: readonly SetCriterion[],
  parent: PlacedSetCriterion | undefined,
): readonly PlacedSetCriterion[] =>
  criteria.map((criterion, index) => {
    const children: PlacedSetCriterion[] = [];
    const one: PlacedSetCriterion = {
      criterion,
      path: joinPath(parent?.path ?? '', pathPart(criterion.code?.text, index + 1)),
      level: (parent?.level ?? 0) + 1,
      parent,
      children,
    };
    children.push(...placed(criterion.criteria, one));
    return one;
  });

const withBelow = (one: PlacedSetCriterion): readonly PlacedSetCriterion[] => [one, ...one.children.flatMap(withBelow)];

const orders = new WeakMap<CriteriaSet, readonly PlacedSetCriterion[]>();

/** Every criterion of a set, parents before children, in its order. Found once: a set serves many scorecards. */
export const everyPlaced = (set: CriteriaSet): readonly PlacedSetCriterion[] => {
  const known = orders.get(set);
  if (known !== undefined) return known;
  const order = placed(set.criteria, undefined).flatMap(withBelow);
  orders.set(set, order);
  return order;
};

export const setSubject = ({ criterion, path, level }: PlacedSetCriterion): Subject => ({
  code: criterion.code?.text,
  path,
  name: criterion.name.text,
  level,
});

export interface SetIndex {
  /** More than one only where a set gives a code twice, which is its fault. */
  readonly byPath: ReadonlyMap<string, readonly PlacedSetCriterion[]>;
  /** Codes that no other criterion of the set has. */
  readonly byCode: ReadonlyMap<string, PlacedSetCriterion>;
  /** Folded names that no other has. */
  readonly byName: ReadonlyMap<string, PlacedSetCriterion>;
}

const byPathIn = (all: readonly PlacedSetCriterion[]): ReadonlyMap<string, readonly PlacedSetCriterion[]> => {
  const found = new Map<string, PlacedSetCriterion[]>();
  for (const one of all) {
    const there = found.get(one.path);
    if (there === undefined) found.set(one.path, [one]);
    else there.push(one);
  }
  return found;
};

const indexes = new WeakMap<CriteriaSet, SetIndex>();

export const indexOf = (set: CriteriaSet): SetIndex => {
  const known = indexes.get(set);
  if (known !== undefined) return known;
  const all = everyPlaced(set);
  const index: SetIndex = {
    byPath: byPathIn(all),
    byCode: alone(all, ({ criterion }) => pathCode(criterion.code?.text)),
    byName: alone(all, ({ criterion }) => fold(criterion.name.text)),
  };
  indexes.set(set, index);
  return index;
};

/** A code as it stands in a path; empty where there is none. */
export const pathCode = (code: string | undefined): string => {
  const part = pathPart(code, 0);
  return part === '#0' ? '' : part;
};

/** Which criterion of the set is meant: by its path, else by a code or a name that only one has. */
export const meantOf = (
  { path, code, name }: { readonly path: string; readonly code: string | undefined; readonly name: string },
  { byPath, byCode, byName }: SetIndex,
): PlacedSetCriterion | undefined => {
  const bare = pathCode(code);
  if (bare !== '') {
    const there = byPath.get(path) ?? [];
    return there.find((one) => fold(one.criterion.name.text) === fold(name)) ?? there[0] ?? byCode.get(bare);
  }
  return byName.get(fold(name));
};

/** Whether a set gives the code at a path twice: its own fault, and of no scorecard that follows it. */
export const isTwiceIn = (set: CriteriaSet, path: string): boolean => (indexOf(set).byPath.get(path)?.length ?? 0) > 1;
