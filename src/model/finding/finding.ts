/** A finding is a small value: which rule, how grave, about what, where, and the facts its sentence needs. */
import type { Place } from '../place/place.js';
import type { Points } from '../points/points.js';
import type { Day } from '../time/day.js';
import type { Subject } from './facts.js';
import type { RuleArguments, RuleId } from './rule-arguments.js';
import { RULE_SEVERITIES, type Severity } from './rules.js';

/** The numbers of a finding: difference = found − expected. */
export interface FindingValues {
  readonly expected: Points;
  readonly found: Points;
  readonly difference: Points;
}

/** Why a finding counts for nothing: a project took an exception, or knew of it before. */
export type Acceptance =
  | { readonly by: 'waiver'; readonly reason: string; readonly until: Day }
  | { readonly by: 'baseline' };

export interface FindingOf<R extends RuleId> {
  readonly rule: R;
  readonly severity: Severity;
  readonly args: RuleArguments[R];
  /** Absent where the whole file is meant. */
  readonly at?: Place | undefined;
  /** The second place, where two values disagree. */
  readonly also?: Place | undefined;
  readonly subject?: Subject | undefined;
  readonly values?: FindingValues | undefined;
  /** Absent where it counts. */
  readonly accepted?: Acceptance | undefined;
}

/** A finding of any rule, told apart by `rule`. */
export type Finding = { readonly [R in RuleId]: FindingOf<R> }[RuleId];

/** A finding with its rule's default severity. */
export const finding = <R extends RuleId>(
  rule: R,
  args: RuleArguments[R],
  more: {
    at?: Place | undefined;
    also?: Place | undefined;
    subject?: Subject | undefined;
    values?: FindingValues | undefined;
    severity?: Severity;
  } = {},
): Finding => ({ severity: RULE_SEVERITIES[rule], ...more, rule, args }) as Finding;

export type Counts = Readonly<Record<Severity, number>>;

export const countBySeverity = (findings: readonly Finding[]): Counts => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};
