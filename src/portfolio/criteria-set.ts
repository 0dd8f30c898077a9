/** Whether all units were scored by one criteria set: by the maxima their scorecards state. */
import { equal, type Points, toDecimal } from '../model/points/points.js';
import type { SetDifference, UnitSummary } from '../model/ranking.js';

type Maxima = UnitSummary['maxima'];

const printOf = (maxima: Maxima): string => [...maxima].map(([path, max]) => `${path}=${toDecimal(max)}`).join('\n');

/** The maxima that most units state alike; of several, those of the unit that comes first. */
const usual = (units: readonly UnitSummary[]): Maxima => {
  const counts = new Map<string, { count: number; readonly maxima: Maxima }>();
  for (const { maxima } of units) {
    const print = printOf(maxima);
    const known = counts.get(print);
    if (known === undefined) counts.set(print, { count: 1, maxima });
    else known.count += 1;
  }
  let most: { count: number; readonly maxima: Maxima } = { count: 0, maxima: new Map() };
  for (const one of counts.values()) if (one.count > most.count) most = one;
  return most.maxima;
};

const differs = (a: Points | undefined, b: Points | undefined): boolean =>
  a === undefined || b === undefined ? a !== b : !equal(a, b);

/** For each unit, where its criteria are others than most units have; nothing where they are the same. */
export const setDifferences = (units: readonly UnitSummary[]): ReadonlyMap<UnitSummary, readonly SetDifference[]> => {
  const expected = usual(units);
  return new Map(
    units.map((unit) => {
      if (unit.maxima === expected) return [unit, []];
      const paths = new Set([...expected.keys(), ...unit.maxima.keys()]);
      const found = [...paths].flatMap((path): readonly SetDifference[] => {
        const [usually, here] = [expected.get(path), unit.maxima.get(path)];
        return differs(usually, here) ? [{ path, expected: usually, found: here }] : [];
      });
      return [unit, found];
    }),
  );
};
