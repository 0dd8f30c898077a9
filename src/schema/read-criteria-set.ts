/** Source → CriteriaSet, with everything that is wrong with its shape. What its numbers come to is judged elsewhere. */
import {
  ABSENCE_POLICIES,
  type Absence,
  type AbsencePolicy,
  type Classes,
  type CriteriaSet,
  ROUNDING_MODES,
  type Rounding,
  type SetAdjustment,
  type SetCriterion,
} from '../model/criteria-set/criteria-set.js';
import { type Finding, finding } from '../model/finding/finding.js';
import type { Source, SourceMap } from '../model/place/source.js';
import type { Text } from '../model/scorecard/scorecard.js';
import { tidy } from '../model/text/text.js';
import {
  type Fields,
  fieldsOf,
  type Gathering,
  leafOf,
  mapsOf,
  mapUnder,
  oneOf,
  shapeOf,
  textOf,
  textsOf,
  wrongShape,
} from './fields.js';
import { ADJUSTMENT_KINDS, KINDS } from './keys.js';
import { DEEPEST } from './read-criteria.js';
import { readCapped, readPointRow } from './read-points.js';
import { readYear } from './read-scorecard.js';
import { readEdge, readScoring } from './read-scoring.js';
import {
  ABSENCE_KEYS,
  BOUND_KEYS,
  CLASS_MEASURES,
  CLASSES_KEYS,
  MOST_DIGITS,
  ROUNDING_KEYS,
  SET_ADJUSTMENT_KEYS,
  SET_CRITERION_KEYS,
  SET_KEYS,
} from './set-keys.js';
import { ADJUSTMENT_WORDS, KIND_WORDS, meant, yesOrNo } from './words.js';

export interface ReadCriteriaSet {
  /** Present wherever there is an id and a list of criteria. */
  readonly set?: CriteriaSet | undefined;
  readonly findings: readonly Finding[];
}

/** One of some words under a key, which may be left out. */
const wordUnder = <T extends string>(
  fields: Fields,
  key: string,
  allowed: readonly T[],
  gathering: Gathering,
): T | undefined => {
  const leaf = leafOf(fields, key, gathering);
  return leaf && oneOf(key, leaf, allowed, gathering);
};

const readSwitch = (fields: Fields, key: string, gathering: Gathering): boolean => {
  const leaf = leafOf(fields, key, gathering);
  if (leaf === undefined) return false;
  const value = yesOrNo(leaf.text);
  if (value === undefined) wrongShape(gathering, key, 'yes-no', leaf);
  return value ?? false;
};

/** `false`, a policy, or a map of both. */
const readAbsence = (fields: Fields, gathering: Gathering): Absence | undefined => {
  const source = fields.get('not-applicable');
  if (source === undefined || shapeOf(source) === 'blank') return undefined;
  if (source.kind === 'map') {
    const own = fieldsOf(source, ABSENCE_KEYS, gathering);
    const policy = wordUnder(own, 'policy', ABSENCE_POLICIES, gathering);
    return { at: source.at, policy, allowed: true, units: textsOf(own.get('units'), 'units', gathering) };
  }
  const written = source.kind === 'text' ? yesOrNo(source.text) : undefined;
  if (written !== undefined) return { at: source.at, allowed: written, units: [] };
  const policy = wordUnder(fields, 'not-applicable', ABSENCE_POLICIES, gathering);
  return policy && { at: source.at, policy, allowed: true, units: [] };
};

const requiredText = (fields: Fields, key: string, gathering: Gathering, shape: 'text' | 'set-id' = 'text'): Text => {
  const text = textOf(fields, key, gathering);
  if (text !== undefined) return text;
  const written = fields.get(key);
  const at = written?.at ?? fields.at;
  if (written === undefined || written.kind === 'text') wrongShape(gathering, key, shape, undefined, { at });
  return { text: '', at };
};

const readCriterion = (map: SourceMap, level: number, gathering: Gathering): SetCriterion => {
  const fields = fieldsOf(map, SET_CRITERION_KEYS, gathering);
  const code = leafOf(fields, 'code', gathering);
  const kind = leafOf(fields, 'kind', gathering);
  const ownKind = kind && meant(kind.text, KIND_WORDS);
  if (kind !== undefined && ownKind === undefined) wrongShape(gathering, 'kind', { oneOf: KINDS }, kind);
  return {
    at: map.at,
    code: code && { text: code.text.trim(), at: code.at },
    name: requiredText(fields, 'name', gathering),
    max: readPointRow(fields, gathering).max,
    kind: ownKind,
    survey: readSwitch(fields, 'survey', gathering),
    evidence: textOf(fields, 'evidence', gathering),
    scoring: readScoring(fields, gathering),
    absence: readAbsence(fields, gathering),
    criteria: readList(fields.get('criteria'), level + 1, gathering),
  };
};

const readList = (source: Source | undefined, level: number, gathering: Gathering): readonly SetCriterion[] => {
  if (source === undefined || shapeOf(source) === 'blank') return [];
  if (source.kind !== 'list') {
    wrongShape(gathering, 'criteria', 'criteria', source);
    return [];
  }
  if (level > DEEPEST && source.items.length > 0) {
    gathering.findings.push(finding('limit', { limit: 'depth', most: DEEPEST }, { at: source.at }));
    return [];
  }
  return source.items.flatMap((item) => {
    if (item.kind === 'map') return [readCriterion(item, level, gathering)];
    wrongShape(gathering, 'criteria', 'map', item);
    return [];
  });
};

const readRounding = (fields: Fields, gathering: Gathering): Rounding | undefined => {
  const own = mapUnder(fields, 'rounding', ROUNDING_KEYS, gathering);
  if (own === undefined) return undefined;
  const leaf = leafOf(own, 'digits', gathering);
  const digits = leaf !== undefined && /^\d$/u.test(leaf.text.trim()) ? Number(leaf.text) : undefined;
  if (digits === undefined || digits > MOST_DIGITS) {
    wrongShape(gathering, 'digits', 'whole-number', leaf, { at: leaf?.at ?? own.at });
    return undefined;
  }
  return { digits, mode: wordUnder(own, 'mode', ROUNDING_MODES, gathering) ?? 'half-up' };
};

const readClasses = (fields: Fields, gathering: Gathering): readonly Classes[] =>
  mapsOf(fields.get('classes'), 'classes', gathering).map((map) => {
    const own = fieldsOf(map, CLASSES_KEYS, gathering);
    const of = wordUnder(own, 'of', CLASS_MEASURES, gathering) ?? 'percent';
    return {
      at: map.at,
      of,
      units: textsOf(own.get('units'), 'units', gathering),
      bounds: mapsOf(own.get('bounds'), 'bounds', gathering).map((bound) => {
        const bounds = fieldsOf(bound, BOUND_KEYS, gathering);
        return {
          at: bound.at,
          name: requiredText(bounds, 'name', gathering),
          least: readEdge(bounds, { inclusive: 'from', exclusive: 'above' }, of === 'percent', gathering),
        };
      }),
    };
  });

const readAdjustments = (fields: Fields, gathering: Gathering): readonly SetAdjustment[] =>
  mapsOf(fields.get('adjustments'), 'adjustments', gathering).flatMap((map) => {
    const own = fieldsOf(map, SET_ADJUSTMENT_KEYS, gathering);
    const name = requiredText(own, 'name', gathering);
    const { cap } = readCapped(own, gathering);
    const leaf = leafOf(own, 'kind', gathering);
    const kind = leaf && meant(leaf.text, ADJUSTMENT_WORDS);
    if (kind === undefined)
      wrongShape(gathering, 'kind', { oneOf: ADJUSTMENT_KINDS }, leaf, { at: leaf?.at ?? map.at });
    return kind === undefined ? [] : [{ at: map.at, kind, name, cap }];
  });

const readPolicy = (fields: Fields, gathering: Gathering): AbsencePolicy =>
  wordUnder(fields, 'not-applicable', ABSENCE_POLICIES, gathering) ?? 'exclude';

/**
 * Reads a criteria set from the tree of text that a file gave. Wrong shapes, unknown keys and numbers that are none are
 * findings; what is wrong is left out and the rest is read. Never throws.
 */
export const readCriteriaSet = (source: SourceMap, file: string): ReadCriteriaSet => {
  const findings: Finding[] = [];
  const gathering: Gathering = { findings, used: new Set(), hasHeading: () => false };
  const fields = fieldsOf(source, SET_KEYS, gathering);
  const id = requiredText(fields, 'set', gathering, 'set-id');
  const list = fields.get('criteria');
  if (shapeOf(list) === 'blank' || (list?.kind === 'list' && list.items.length === 0))
    wrongShape(gathering, 'criteria', 'criteria', undefined, { at: list?.at ?? source.at });
  const max = (key: string) =>
    fields.get(key) === undefined ? undefined : readPointRow(renamed(fields, key), gathering).max;
  const set: CriteriaSet = {
    file,
    at: source.at,
    id: { ...id, text: tidy(id.text) },
    version: textOf(fields, 'version', gathering),
    title: textOf(fields, 'title', gathering),
    year: readYear(fields, 'year', gathering),
    max: max('max'),
    surveyMax: max('survey-max'),
    absence: readPolicy(fields, gathering),
    rounding: readRounding(fields, gathering),
    classes: readClasses(fields, gathering),
    adjustments: readAdjustments(fields, gathering),
    criteria: readList(list, 1, gathering),
  };
  return set.id.text === '' || set.criteria.length === 0 ? { findings } : { set, findings };
};

/** The fields as if a maximum stood under the key `max`. */
const renamed = (fields: Fields, key: string): Fields => ({
  at: fields.at,
  get: (asked) => (asked === 'max' ? fields.get(key) : undefined),
  torn: (asked) => (asked === 'max' ? fields.torn(key) : undefined),
  isMistaken: (asked) => asked === 'max' && fields.isMistaken(key),
});
