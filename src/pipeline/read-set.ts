/** A file → a criteria set. */
import type { CriteriaSet } from '../model/criteria-set/criteria-set.js';
import { type Finding, finding } from '../model/finding/finding.js';
import { NOTHING_WRITTEN_AFTER } from '../model/finding/rules.js';
import { stemName } from '../model/place/path-names.js';
import type { Capabilities } from '../model/reading/reading.js';
import { evaluate } from '../pipeline.js';

/** A file read as a criteria set. */
export interface SetResult {
  /** Absent where the findings say that it is none. */
  readonly set?: CriteriaSet | undefined;
  /** What is wrong with its shape; where there is something, the set is not to be used. */
  readonly findings: readonly Finding[];
  /** What is wrong with its numbers. */
  readonly faults: readonly Finding[];
  /** Nothing in it says that it is a set: it is one because it was named as one. */
  readonly isNamedOnly?: boolean | undefined;
  readonly text?: string | undefined;
}

/** Reads a criteria set: a YAML file that says it is one, or any table of criteria. */
export const readSet = async (bytes: Uint8Array, file: string, capabilities: Capabilities): Promise<SetResult> => {
  const result = await evaluate(bytes, file, capabilities, { sets: 'checked' });
  const { criteriaSet, text } = result;
  const isFault = ({ rule }: Finding): boolean => rule === 'set-fault';
  if (criteriaSet !== undefined) {
    // What is only worth knowing about how a table was read makes no set unusable.
    const findings = result.findings.filter((one) => !isFault(one) && one.severity === 'error');
    return { set: criteriaSet, findings, faults: result.findings.filter(isFault), text };
  }
  const [first, second] = result.evaluations;
  if (first === undefined) return { findings: result.findings, faults: [], text };
  // A set is one tree: which of several is meant, and what would become of the others, nobody has said.
  if (second !== undefined) {
    const several = finding('unreadable-file', { reason: 'several-sets' }, { at: second.scored.scorecard.at });
    return { findings: [several], faults: [], text };
  }
  const unusable = first.findings.filter(({ rule }) => NOTHING_WRITTEN_AFTER.includes(rule));
  const { setFaults, setOfScorecard } = await import('./criteria-sets.js');
  const set = setOfScorecard(first.scored.scorecard, file, stemName(file));
  return { set, findings: unusable, faults: setFaults(set), isNamedOnly: true, text };
};
