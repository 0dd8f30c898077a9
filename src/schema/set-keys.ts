/** Which keys are known where in a criteria set. The zod schema is held to these lists by its types. */
import { type KnownKeys, known } from './keys.js';

const SET_NAMES = [
  'set',
  'version',
  'title',
  'year',
  'max',
  'survey-max',
  'not-applicable',
  'rounding',
  'classes',
  'adjustments',
  'criteria',
] as const;
const SET_CRITERION_NAMES = [
  'code',
  'name',
  'max',
  'kind',
  'survey',
  'evidence',
  'scoring',
  'not-applicable',
  'criteria',
] as const;
const SCORING_NAMES = ['one-of', 'sum-of', 'bands', 'proportion', 'deductions', 'least', 'most'] as const;
const OPTION_NAMES = ['name', 'points'] as const;
const BAND_NAMES = ['from', 'above', 'to', 'below', 'points'] as const;
const PROPORTION_NAMES = ['floor', 'full', 'step'] as const;
const ABSENCE_NAMES = ['policy', 'units'] as const;
const ROUNDING_NAMES = ['digits', 'mode'] as const;
const CLASSES_NAMES = ['of', 'units', 'bounds'] as const;
const BOUND_NAMES = ['name', 'from', 'above'] as const;
const SET_ADJUSTMENT_NAMES = ['kind', 'name', 'cap'] as const;

export type SetKey = (typeof SET_NAMES)[number];
export type SetCriterionKey = (typeof SET_CRITERION_NAMES)[number];
export type ScoringKey = (typeof SCORING_NAMES)[number];
export type OptionKey = (typeof OPTION_NAMES)[number];
export type BandKey = (typeof BAND_NAMES)[number];
export type ProportionKey = (typeof PROPORTION_NAMES)[number];
export type AbsenceKey = (typeof ABSENCE_NAMES)[number];
export type RoundingKey = (typeof ROUNDING_NAMES)[number];
export type ClassesKey = (typeof CLASSES_NAMES)[number];
export type BoundKey = (typeof BOUND_NAMES)[number];
export type SetAdjustmentKey = (typeof SET_ADJUSTMENT_NAMES)[number];

export const SET_KEYS: KnownKeys = known(SET_NAMES);
export const SET_CRITERION_KEYS: KnownKeys = known(SET_CRITERION_NAMES);
export const SCORING_KEYS: KnownKeys = known(SCORING_NAMES);
export const OPTION_KEYS: KnownKeys = known(OPTION_NAMES);
export const BAND_KEYS: KnownKeys = known(BAND_NAMES);
export const PROPORTION_KEYS: KnownKeys = known(PROPORTION_NAMES);
export const ABSENCE_KEYS: KnownKeys = known(ABSENCE_NAMES);
export const ROUNDING_KEYS: KnownKeys = known(ROUNDING_NAMES);
export const CLASSES_KEYS: KnownKeys = known(CLASSES_NAMES);
export const BOUND_KEYS: KnownKeys = known(BOUND_NAMES);
export const SET_ADJUSTMENT_KEYS: KnownKeys = known(SET_ADJUSTMENT_NAMES);

/** What classes are told by. */
export const CLASS_MEASURES = ['percent', 'points'] as const;
/** More decimals than this are no rounding. */
export const MOST_DIGITS = 9;
