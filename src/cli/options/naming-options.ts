/** How a call names what it reads. */
import type { SetOptions } from '../config/criteria-sets.js';
import type { ConfigOptions } from '../config/find.js';
import type { GateOptions } from '../config/gate-settings.js';

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
