/** What other threads are told to do with files, and what they give back. */
import type { Language } from '../../language/wording.js';
import type { Packed } from '../../model/packed.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { NamingOptions } from '../options/naming-options.js';

/** What may be made of a result elsewhere, and what it takes to know how. */
export interface MadeElsewhere {
  readonly units: { readonly withDetails: boolean };
}

export type JobName = keyof MadeElsewhere;

/** Everything a thread needs to read files as this one would. */
export interface Job {
  readonly what: JobName;
  readonly how: MadeElsewhere[JobName];
  readonly naming: NamingOptions;
  readonly reading: EvaluateOptions;
  readonly languages: Readonly<Record<'words' | 'documentWords' | 'machineWords', Language>>;
  readonly today: string | undefined;
  readonly version: string;
}

/** Files to read, by their places in the whole list. */
export interface Asked {
  readonly files: readonly (readonly [index: number, file: string])[];
}

/** What became of one: absent where there was something to say of it, which the first thread says itself. */
export interface Answered {
  readonly index: number;
  readonly made?: Packed<unknown> | undefined;
}
