/** Which keys are known where: read off the zod schemas, so that the two cannot disagree. */
import { COLUMN_MEANINGS, type ColumnMeaning } from '../model/scorecard.js';
import { adjustmentSchema, criterionSchema, remedySchema, scorecardSchema, totalSchema } from './scorecard-schema.js';

/** The keys of one kind of map, for looking up and for naming in a message. */
export interface KnownKeys {
  readonly names: readonly string[];
  readonly has: (key: string) => boolean;
}

const keysOf = (shape: object): KnownKeys => {
  const names = Object.keys(shape);
  const set = new Set(names);
  return { names, has: (key) => set.has(key) };
};

export const SCORECARD_KEYS = keysOf(scorecardSchema.shape);
export const CRITERION_KEYS = keysOf(criterionSchema.shape);
export const REMEDY_KEYS = keysOf(remedySchema.shape);
export const TOTAL_KEYS = keysOf(totalSchema.shape);
export const ADJUSTMENT_KEYS = keysOf(adjustmentSchema.shape);

const MEANINGS: ReadonlySet<string> = new Set(COLUMN_MEANINGS);

export const HEADING_KEYS: KnownKeys = { names: COLUMN_MEANINGS, has: (key) => MEANINGS.has(key) };

export const isMeaning = (key: string): key is ColumnMeaning => MEANINGS.has(key);
