/** What a gate demands as people write it: "70%", "3,5", "7=60%". */

import { compare, isNegative, type Points, points } from '../points/points.js';
import { readPoints } from '../points/points-text.js';
import type { MinScore, Threshold } from './gate.js';

/** A plain number of points; undefined where the text is none. */
export const readAmount = (text: string): Points | undefined => {
  const reading = readPoints(text);
  return reading.kind === 'points' && reading.outOf === undefined ? reading.value : undefined;
};

/** Points, or a percentage of at least 0; undefined where the text is neither. */
export const readThreshold = (text: string): Threshold | undefined => {
  const trimmed = text.trim();
  const isPercent = trimmed.endsWith('%');
  const value = readAmount(isPercent ? trimmed.slice(0, -1) : trimmed);
  if (value === undefined || (isPercent && isNegative(value))) return undefined;
  return { unit: isPercent ? 'percent' : 'points', value };
};

const ALL = points('100');

/** What a gate may demand: points, or a percentage from 0 to 100; undefined where the text is neither. */
export const readDemand = (text: string): Threshold | undefined => {
  const found = readThreshold(text);
  return found?.unit === 'percent' && compare(found.value, ALL) > 0 ? undefined : found;
};

/** A demand on the whole, or of the criterion named before the "="; undefined where the text is neither. */
export const readMinScore = (text: string): MinScore | undefined => {
  const [, code, enough = ''] = text.match(/^(?:(.*)=)?([^=]*)$/su) ?? [];
  const least = readDemand(enough);
  if (least === undefined || code?.trim() === '') return undefined;
  return { code: code?.trim(), least };
};
