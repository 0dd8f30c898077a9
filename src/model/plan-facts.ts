/** What an office says of a plan that no scorecard knows: its letterhead, its grounds, who signs it, who gets it. */
import type { Day } from './day.js';

export interface Signer {
  /** On whose behalf: "TM. ỦY BAN NHÂN DÂN". */
  readonly authority?: string | undefined;
  /** "CHỦ TỊCH". */
  readonly title?: string | undefined;
  readonly name?: string | undefined;
}

/** Everything may be missing: what is not given is left to be filled in by hand. */
export interface PlanFacts {
  readonly agency?: string | undefined;
  readonly superior?: string | undefined;
  /** The number alone, or with its symbol: "05", "05/KH-UBND". */
  readonly number?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: Day | undefined;
  readonly subject?: string | undefined;
  readonly signer: Signer;
  /** In their order; empty where none are given. */
  readonly basis: readonly string[];
  readonly recipients: readonly string[];
}

export const noFacts: PlanFacts = { signer: {}, basis: [], recipients: [] };
