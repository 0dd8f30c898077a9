/** What the scorecards of one criteria set say alike, kept once for all of them. */
import { type Points, toDecimal } from '../model/points/points.js';
import type { UnitLoss, UnitSummary } from '../model/ranking.js';
import { ownCopy } from '../model/text/text.js';

type Maxima = UnitSummary['maxima'];

/** Each gives what was given before where that says the same. */
export interface CommonValues {
  readonly text: (text: string) => string;
  readonly points: (points: Points) => Points;
  readonly loss: (loss: UnitLoss) => UnitLoss;
  readonly maxima: (maxima: Maxima) => Maxima;
}

const known = <Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const before = values.get(key);
  if (before !== undefined) return before;
  const made = make();
  values.set(key, made);
  return made;
};

const written = (points: Points | undefined): string => (points === undefined ? '' : toDecimal(points));

/** Kept as long as the units are gathered: a few thousand values for any number of units that share a set. */
export const startCommonValues = (): CommonValues => {
  const texts = new Map<string, string>();
  const numbers = new Map<string, Points>();
  const losses = new Map<string, UnitLoss>();
  const sets = new Map<string, Maxima>();
  const text = (one: string): string => {
    const before = texts.get(one);
    if (before !== undefined) return before;
    const copy = ownCopy(one);
    texts.set(copy, copy);
    return copy;
  };
  const pointsOf = (one: Points): Points => known(numbers, toDecimal(one), () => one);
  return {
    text,
    points: pointsOf,
    loss: ({ path, name, max, lost }) =>
      known(losses, [path, name, written(max), toDecimal(lost)].join('\n'), () => ({
        path: text(path),
        name: text(name),
        max: max && pointsOf(max),
        lost: pointsOf(lost),
      })),
    maxima: (maxima) =>
      known(
        sets,
        [...maxima].map(([path, max]) => `${path}=${toDecimal(max)}`).join('\n'),
        () => new Map([...maxima].map(([path, max]) => [text(path), pointsOf(max)])),
      ),
  };
};
