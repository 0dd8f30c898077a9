/** Everything about a scorecard that has one right answer. */
import type { Evaluation } from '../model/evaluation.js';
import type { Fix } from '../model/finding/fix.js';
import { comparePlaces, placeKey } from '../model/place/place.js';
import { fixDecimalMarks } from './decimal-marks.js';
import { fixLostPoints } from './lost-points.js';

/** What finds changes; of two for one cell the earlier counts. */
const FIXERS = [fixLostPoints, fixDecimalMarks] as const satisfies readonly ((
  evaluation: Evaluation,
) => readonly Fix[])[];

/** The changes, in the order of their places, no two of one cell. What a person must decide is never among them. */
export const fixesOf = (evaluation: Evaluation): readonly Fix[] => {
  const byPlace = new Map<string, Fix>();
  for (const fix of FIXERS.flatMap((fixer) => fixer(evaluation))) {
    const key = placeKey(fix.at);
    if (!byPlace.has(key)) byPlace.set(key, fix);
  }
  return [...byPlace.values()].sort((a, b) => comparePlaces(a.at, b.at));
};
