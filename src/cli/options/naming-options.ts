/** How a call names what it reads. */
import type { GateOptions } from './gate-options.js';

export interface ConfigOptions {
  /** `--config FILE`; false with `--no-config`. */
  readonly config?: string | boolean | undefined;
}

/** `--criteria-set FILE`, once or more often. */
export interface SetOptions {
  readonly criteriaSet?: readonly string[] | undefined;
}

/** `--join FILE`, once or more often. */
export interface JoinOptions {
  readonly join?: readonly string[] | undefined;
}

/** How a call names what it reads, and by which settings. */
export interface NamingOptions extends ConfigOptions, GateOptions, SetOptions, JoinOptions {
  readonly exclude?: readonly string[] | undefined;
  /** Where results go: what stands there from the last time is no scorecard. */
  readonly output?: readonly string[] | undefined;
  /** What else a call may be told things by. */
  readonly meta?: string | undefined;
  readonly units?: string | undefined;
  readonly manifest?: string | undefined;
}
