/** What is wrong with the classes of a set: bounds, names, and those that no unit can come to. */
import type { Classes, CriteriaSet, PlacedSetCriterion } from '../model/criteria-set/criteria-set.js';
import {
  compare,
  compareShare,
  equal,
  isZero,
  type Points,
  percentOf,
  plus,
  sum,
  zero,
} from '../model/points/points.js';
import { isNamedBy } from '../model/scorecard/unit-name.js';
import { fold, tidy } from '../model/text/text.js';
import { listedMax } from './listed-max.js';
import { everyPlaced } from './place.js';
import type { Told } from './scoring-faults.js';

/** The most and the least that a unit can come to, as far as the set limits it. */
interface Reach {
  /** Of the criteria, without what is added outside the fields. */
  readonly max?: Points | undefined;
  readonly assessed?: Points | undefined;
  /** With bonuses. */
  readonly final?: Points | undefined;
  readonly mayBeNegative: Readonly<Record<Classes['of'], boolean>>;
}

/** The sum of some amounts; undefined where one has no bound. */
const bounded = (amounts: readonly (Points | undefined)[]): Points | undefined =>
  amounts.includes(undefined) ? undefined : sum(amounts.map((one) => one ?? zero));

const added = (a: Points | undefined, b: Points | undefined): Points | undefined =>
  a === undefined || b === undefined ? undefined : plus(a, b);

const reachOf = (set: CriteriaSet): Reach => {
  const all = everyPlaced(set);
  const isBonus = ({ criterion }: PlacedSetCriterion): boolean => criterion.kind === 'bonus';
  const bonuses = all.filter((one) => isBonus(one) && (one.parent === undefined || !isBonus(one.parent)));
  const max = set.max?.value ?? listedMax(all.filter(({ parent }) => parent === undefined));
  const assessed = added(max, bounded(bonuses.map(({ criterion }) => criterion.max?.value)));
  const outside = set.adjustments.filter(({ kind }) => kind === 'bonus').map(({ cap }) => cap?.value);
  const hasDeduction = all.some(({ criterion }) => criterion.kind === 'deduction');
  const hasPenalty = set.adjustments.some(({ kind }) => kind === 'penalty');
  return {
    max,
    assessed,
    final: added(assessed, bounded(outside)),
    mayBeNegative: { percent: hasDeduction, points: hasDeduction || hasPenalty },
  };
};

/** How the most that there is compares with a bound; undefined where nothing limits it. */
const mostAgainst = (bound: Points, of: Classes['of'], { max, assessed, final }: Reach): number | undefined => {
  if (of === 'points') return final && compare(final, bound);
  return max === undefined || assessed === undefined || isZero(max) ? undefined : compareShare(assessed, max, bound);
};

const unreachable = ({ bounds, of }: Classes, reach: Reach): readonly Told[] =>
  bounds.flatMap(({ name, least, at }, index): readonly Told[] => {
    const before = bounds[index - 1];
    const said = tidy(name.text);
    if (least === undefined) {
      const isNothingLeft =
        before?.least !== undefined && isZero(before.least.value) && before.least.inclusive && !reach.mayBeNegative[of];
      return isNothingLeft ? [{ fault: 'class-unreachable', name: said, of, before: tidy(before.name.text), at }] : [];
    }
    const order = mostAgainst(least.value, of, reach);
    if (order === undefined || order > 0 || (order === 0 && least.inclusive)) return [];
    const { max, assessed, final } = reach;
    const percent = max === undefined || assessed === undefined ? undefined : percentOf(assessed, max);
    return [{ fault: 'class-unreachable', name: said, of, most: of === 'points' ? final : percent, at: least.at }];
  });

const classFaults = (classes: Classes, reach: Reach): readonly Told[] => {
  const { bounds, at } = classes;
  if (bounds.length === 0) return [{ fault: 'classes-empty', at }];
  const faults: Told[] = [...unreachable(classes, reach)];
  const names = new Set<string>();
  for (const [index, bound] of bounds.entries()) {
    const before = bounds[index - 1];
    const name = tidy(bound.name.text);
    if (names.has(fold(name))) faults.push({ fault: 'class-twice', name, at: bound.at });
    names.add(fold(name));
    if (before === undefined) continue;
    const isLower =
      before.least !== undefined &&
      (bound.least === undefined ||
        compare(bound.least.value, before.least.value) < 0 ||
        (equal(bound.least.value, before.least.value) && bound.least.inclusive && !before.least.inclusive));
    if (!isLower) faults.push({ fault: 'class-order', name, before: tidy(before.name.text), at: bound.at });
  }
  const last = bounds.at(-1)?.least;
  if (last !== undefined && (!isZero(last.value) || !last.inclusive))
    faults.push({ fault: 'class-open', points: last.value, at });
  return faults;
};

/** Units that have classes already: theirs are never looked at again. */
const unitsTwice = (all: readonly Classes[]): readonly Told[] => {
  const named: string[] = [];
  let forAll = false;
  return all.flatMap(({ units, at }): readonly Told[] => {
    const before = [...named];
    named.push(...units.map(({ text }) => text));
    if (units.length > 0) {
      return units.flatMap(({ text, at: place }): readonly Told[] =>
        isNamedBy(text, before) ? [{ fault: 'class-units-twice', unit: tidy(text), at: place }] : [],
      );
    }
    const isTwice = forAll;
    forAll = true;
    return isTwice ? [{ fault: 'class-units-twice', at }] : [];
  });
};

/** All that is wrong with the classes of a set. */
export const classesFaults = (set: CriteriaSet): readonly Told[] => {
  if (set.classes.length === 0) return [];
  const reach = reachOf(set);
  return [...set.classes.flatMap((classes) => classFaults(classes, reach)), ...unitsTwice(set.classes)];
};
