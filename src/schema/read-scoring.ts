/** How a criteria set scores a criterion: options, bands, proportions, deductions. */
import type { Band, BandEdge, Scoring, ScoringKind, SetNumber, SetOption } from '../model/criteria-set/criteria-set.js';
import { readAmount } from '../model/finding/threshold.js';
import { isNegative } from '../model/points/points.js';
import { type Fields, fieldsOf, type Gathering, leafOf, mapsOf, mapUnder, textOf, wrongShape } from './fields.js';
import { BAND_KEYS, OPTION_KEYS, PROPORTION_KEYS, SCORING_KEYS } from './set-keys.js';

/** A number from 0 up, or any; one that a comma tore in two is reported as unknown key already. */
const numberOf = (
  fields: Fields,
  key: string,
  isPercent: boolean,
  gathering: Gathering,
  mayBeNegative = false,
): SetNumber | undefined => {
  const leaf = leafOf(fields, key, gathering);
  if (leaf === undefined || fields.torn(key) !== undefined) return undefined;
  const text = leaf.text.trim();
  const value = readAmount(isPercent && text.endsWith('%') ? text.slice(0, -1) : text);
  if (value !== undefined && (mayBeNegative || !isNegative(value))) return { value, at: leaf.at };
  wrongShape(gathering, key, 'points', leaf);
  return undefined;
};

/** An edge under one of two keys: itself within, or not. */
export const readEdge = (
  fields: Fields,
  keys: { readonly inclusive: string; readonly exclusive: string },
  isPercent: boolean,
  gathering: Gathering,
): BandEdge | undefined => {
  const within = numberOf(fields, keys.inclusive, isPercent, gathering);
  const without = numberOf(fields, keys.exclusive, isPercent, gathering);
  const both = fields.get(keys.inclusive) !== undefined && fields.get(keys.exclusive) !== undefined;
  if (both) wrongShape(gathering, keys.exclusive, { besides: keys.inclusive }, fields.get(keys.exclusive));
  const edge = within ?? without;
  return edge && { ...edge, inclusive: within !== undefined };
};

/** What an option or a band gives; required. */
const pointsOf = (fields: Fields, gathering: Gathering): SetNumber | undefined => {
  const found = numberOf(fields, 'points', false, gathering);
  if (found === undefined && fields.get('points') === undefined)
    wrongShape(gathering, 'points', 'points', undefined, { at: fields.at });
  return found;
};

const readOptions = (fields: Fields, key: string, gathering: Gathering): readonly SetOption[] =>
  mapsOf(fields.get(key), key, gathering).flatMap((map) => {
    const own = fieldsOf(map, OPTION_KEYS, gathering);
    const name = textOf(own, 'name', gathering);
    if (name === undefined) wrongShape(gathering, 'name', 'text', undefined, { at: map.at });
    const points = pointsOf(own, gathering);
    return name === undefined || points === undefined ? [] : [{ at: map.at, name, points }];
  });

const readBands = (fields: Fields, gathering: Gathering): readonly Band[] =>
  mapsOf(fields.get('bands'), 'bands', gathering).flatMap((map) => {
    const own = fieldsOf(map, BAND_KEYS, gathering);
    const low = readEdge(own, { inclusive: 'from', exclusive: 'above' }, true, gathering);
    const high = readEdge(own, { inclusive: 'to', exclusive: 'below' }, true, gathering);
    const points = pointsOf(own, gathering);
    return points === undefined ? [] : [{ at: map.at, low, high, points }];
  });

const KINDS: readonly ScoringKind[] = ['one-of', 'sum-of', 'bands', 'proportion', 'deductions'];

/** What says how far points go, and the one way that it goes with. */
const LIMITS = [
  ['least', 'deductions'],
  ['most', 'sum-of'],
] as const satisfies readonly (readonly [string, ScoringKind])[];

/** The one way under `scoring`; undefined where there is none. */
export const readScoring = (above: Fields, gathering: Gathering): Scoring | undefined => {
  const fields = mapUnder(above, 'scoring', SCORING_KEYS, gathering);
  if (fields === undefined) return undefined;
  const [kind, second] = KINDS.filter((one) => fields.get(one) !== undefined);
  if (kind === undefined) {
    wrongShape(gathering, 'scoring', { keyOf: KINDS }, above.get('scoring'), { at: fields.at });
    return undefined;
  }
  if (second !== undefined) {
    wrongShape(gathering, second, { besides: kind }, fields.get(second));
    return undefined;
  }
  for (const [limit, only] of LIMITS) {
    if (kind !== only && fields.get(limit) !== undefined)
      wrongShape(gathering, limit, { besides: kind }, fields.get(limit));
  }
  const { at } = fields;
  switch (kind) {
    case 'one-of':
      return { kind, at, options: readOptions(fields, kind, gathering) };
    case 'sum-of':
      return {
        kind,
        at,
        options: readOptions(fields, kind, gathering),
        most: numberOf(fields, 'most', false, gathering),
      };
    case 'bands':
      return { kind, at, bands: readBands(fields, gathering) };
    case 'deductions':
      return {
        kind,
        at,
        options: readOptions(fields, kind, gathering),
        least: numberOf(fields, 'least', false, gathering, true),
      };
    case 'proportion': {
      const own = mapUnder(fields, kind, PROPORTION_KEYS, gathering);
      const percent = (key: string) => own && numberOf(own, key, true, gathering);
      return {
        kind,
        at,
        floor: percent('floor'),
        full: percent('full'),
        step: own && numberOf(own, 'step', false, gathering),
      };
    }
  }
};
