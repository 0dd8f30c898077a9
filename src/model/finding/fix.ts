/** A change that has one right answer, and what becomes of it. */

import type { Place } from '../place/place.js';
import type { Points } from '../points/points.js';
import type { Subject } from './facts.js';

/** The rules whose findings may be put right without asking anybody. */
export type FixableRule = 'lost-mismatch' | 'total-mismatch' | 'mixed-decimal-marks';

export interface Fix {
  readonly rule: FixableRule;
  readonly at: Place;
  readonly subject?: Subject | undefined;
  /** As written, trimmed. */
  readonly from: string;
  /** As it is to be written in a text; a number cell takes its number. */
  readonly to: string;
  /** The number that stands there afterwards. */
  readonly value: Points;
}

/** Why a change that has one right answer is left to a person. */
export const LEFT_REASONS = [
  /** It cannot be told apart for certain in the file's text. */
  'unclear-text',
  /** A formula gives the value: the formula is what is wrong. */
  'formula',
  /** Formulas take the value: their saved results would be old. */
  'used-by-formula',
  /** Its letters look different from each other, and would not afterwards. */
  'formatted-text',
  /** A signature would not be valid any more. */
  'signed',
  /** JSON writes numbers with a point. */
  'json',
  /** The file is of a format that is not changed here. */
  'format',
  /** The text is in an encoding that is not written here. */
  'encoding',
  /** The changed file would have been read differently in more than this. */
  'not-proven',
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

export interface LeftFix {
  readonly fix: Fix;
  readonly why: LeftReason;
}

/** A file with some of its fixes made. */
export interface FixedBytes {
  /** The bytes as they were, where nothing was made. */
  readonly bytes: Uint8Array;
  readonly made: readonly Fix[];
  readonly left: readonly LeftFix[];
}

/** What became of the fixes of a file. */
export interface FileFixes {
  readonly file: string;
  readonly made: readonly Fix[];
  readonly left: readonly LeftFix[];
  /** Nothing was written: it was only to be shown. */
  readonly isDry: boolean;
}
