/**
 * Which keys are known where, and the words that may stand under a few of them. The zod schemas are held to these lists
 * by their types; reading a scorecard needs the lists alone, so that it does not wait for zod to load.
 */
import { COLUMN_MEANINGS, POINT_COLUMNS, REMEDY_PARTS } from '../model/scorecard/scorecard.js';

/** The keys of one kind of map, for looking up and for naming in a message. */
export interface KnownKeys {
  readonly names: readonly string[];
  readonly has: (key: string) => boolean;
  /** Keys that belong elsewhere: the key they stand under, empty for the outermost ones. */
  readonly elsewhere?: ReadonlyMap<string, string> | undefined;
}

const SCORECARD_NAMES = [
  'title',
  'unit',
  'year',
  'plan-year',
  'language',
  'criteria-set',
  'headings',
  'total',
  'adjustments',
  'criteria',
] as const;

const CRITERION_NAMES = [
  'code',
  'name',
  ...POINT_COLUMNS,
  'kind',
  'state',
  'finding',
  'evidence',
  'explanation',
  'result',
  'criteria-set',
  'remedy',
  'options',
  'extra',
  'subtotal',
  'criteria',
] as const;

const TOTAL_NAMES = ['name', ...POINT_COLUMNS] as const;
const PLAN_NAMES = [
  'agency',
  'superior',
  'number',
  'place',
  'date',
  'subject',
  'signer',
  'basis',
  'recipients',
] as const;
const SIGNER_NAMES = ['authority', 'title', 'name'] as const;
const ADJUSTMENT_NAMES = ['kind', 'name', 'cap', 'points'] as const;

export type ScorecardKey = (typeof SCORECARD_NAMES)[number];
export type CriterionKey = (typeof CRITERION_NAMES)[number];
export type TotalKey = (typeof TOTAL_NAMES)[number];
export type AdjustmentKey = (typeof ADJUSTMENT_NAMES)[number];

export const KINDS = ['bonus', 'deduction'] as const;
export const STATES = ['not-applicable', 'survey'] as const;
export const ADJUSTMENT_KINDS = ['bonus', 'penalty'] as const;
export const LANGUAGES = ['vi', 'en'] as const;

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

export const known = (names: readonly string[]): KnownKeys => {
  const set = new Set(names);
  return { names, has: (key) => set.has(key) };
};

export const SCORECARD_KEYS = known(SCORECARD_NAMES);
const REMEDY_HOME = new Map(REMEDY_PARTS.map((part) => [part as string, 'remedy']));
export const CRITERION_KEYS: KnownKeys = { ...known(CRITERION_NAMES), elsewhere: REMEDY_HOME };
export const REMEDY_KEYS = known(REMEDY_PARTS);
export const TOTAL_KEYS = known(TOTAL_NAMES);
export const ADJUSTMENT_KEYS = known(ADJUSTMENT_NAMES);
export const PLAN_KEYS = known(PLAN_NAMES);
export const SIGNER_KEYS = known(SIGNER_NAMES);
export const HEADING_KEYS = known(COLUMN_MEANINGS);
