/** What an office says of a plan that no scorecard knows: its letterhead, its grounds, who signs it, who gets it. */
import type { Day } from './time/day.js';

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

/** What can be said of a plan in a call, by the keys of its file; those of lists may be said several times. */
export const FACT_NAMES = [
  ...(['agency', 'superior', 'number', 'place', 'date', 'subject', 'basis', 'recipients'] as const),
  ...(['signer.authority', 'signer.title', 'signer.name'] as const),
] as const;
export type FactName = (typeof FACT_NAMES)[number];

export interface StatedFact {
  readonly name: FactName;
  readonly value: string;
}

export const noFacts: PlanFacts = { signer: {}, basis: [], recipients: [] };

const given = <T extends object>(facts: T): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;

/** The later facts where there are any, each list as a whole; else the earlier. */
export const withFacts = (earlier: PlanFacts, later: PlanFacts): PlanFacts => ({
  ...earlier,
  ...given(later),
  signer: { ...earlier.signer, ...given(later.signer) },
  basis: later.basis.length > 0 ? later.basis : earlier.basis,
  recipients: later.recipients.length > 0 ? later.recipients : earlier.recipients,
});
