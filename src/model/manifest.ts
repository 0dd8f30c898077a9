/** What a run read, how, and what came of it, written beside its outputs so that it can be looked at again later. */
import type { TotalField } from './manifest-fields.js';

/** Raised only where a field is removed or changed. */
export const MANIFEST_VERSION = 1;

/** What a file was read for. */
export const INPUT_ROLES = [
  'scorecard',
  'config',
  'criteria-set',
  'join',
  'units',
  'meta',
  'template',
  'other',
] as const;
export type InputRole = (typeof INPUT_ROLES)[number];

/** The bytes of a file: how many, and their SHA-256 in lower-case hex. */
export interface Fingerprint {
  readonly size: number;
  readonly sha256: string;
}

/** Paths go from the manifest's folder, parted by "/". */
export interface RecordedFile extends Fingerprint {
  readonly path: string;
}

export interface RecordedInput extends RecordedFile {
  readonly role: InputRole;
}

/** One flag of the call, as it was typed; a flag that takes no value has none. */
export interface RecordedOption {
  readonly flag: string;
  readonly value?: string | undefined;
}

export type TotalValue = string | number | boolean;

/** One scorecard: what was computed for the whole of it. */
export interface RecordedScorecard {
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Whether tables of the call were joined into it. */
  readonly joined?: boolean | undefined;
  /** Absent means absent: never zero. */
  readonly total: Readonly<Partial<Record<TotalField, TotalValue | undefined>>>;
}

export interface Manifest {
  readonly schemaVersion: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly command: string;
  readonly options: readonly RecordedOption[];
  /** Of documents. */
  readonly language: string;
  /** The day reckoned with; absent where none was. */
  readonly today?: string | undefined;
  readonly inputs: readonly RecordedInput[];
  readonly outputs: readonly RecordedFile[];
  readonly scorecards: readonly RecordedScorecard[];
}

/** What is not as it was. */
export type Difference =
  /** No manifest, or one that somebody changed. */
  | { readonly kind: 'manifest-damaged' }
  /** Of a later version than is understood. */
  | { readonly kind: 'manifest-newer'; readonly version: number }
  | {
      readonly kind: 'input-changed' | 'output-changed';
      readonly file: string;
      readonly expected: Fingerprint;
      readonly found: Fingerprint;
    }
  | { readonly kind: 'input-missing' | 'output-missing'; readonly file: string }
  /** `detail`: what the system says. */
  | { readonly kind: 'input-unreadable' | 'output-unreadable'; readonly file: string; readonly detail: string }
  | {
      readonly kind: 'total-changed';
      readonly file: string;
      readonly sheet?: string | undefined;
      readonly field: TotalField;
      readonly expected?: TotalValue | undefined;
      readonly found?: TotalValue | undefined;
    }
  | {
      readonly kind: 'scorecard-missing' | 'scorecard-new';
      readonly file: string;
      readonly sheet?: string | undefined;
    };

/** One manifest looked at again. */
export interface Verification {
  /** As it was named. */
  readonly file: string;
  /** Absent where it could not be understood. */
  readonly manifest?: Manifest | undefined;
  /** Whether the totals were computed anew: only where all that was read is as it was. */
  readonly recomputed: boolean;
  readonly differences: readonly Difference[];
}
