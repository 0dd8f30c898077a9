/** Exceptions that a project takes, each with its reason and its last day. */
import type { Waiver } from '../model/config.js';
import { type FileResult, mayBeWritten } from '../model/evaluation.js';
import { type Finding, finding } from '../model/finding/finding.js';
import { NEVER_ACCEPTED } from '../model/finding/rules.js';
import { hasCode, writtenPath } from '../model/scored/meant-criterion.js';
import { type Day, daysBetween } from '../model/time/day.js';

/** A waiver, and which files it is meant for. */
export interface FiledWaiver {
  readonly waiver: Waiver;
  readonly names: (file: string) => boolean;
}

export interface Waived {
  /** With what is waived marked. */
  readonly results: readonly FileResult[];
  /** About the waivers themselves: unused, expired. Their places are in the config. */
  readonly findings: readonly Finding[];
}

const covers = ({ rule, code }: Waiver, found: Finding): boolean => {
  if (found.rule !== rule || NEVER_ACCEPTED.includes(found.rule)) return false;
  if (code === undefined) return true;
  const path = writtenPath(code.text);
  return found.subject !== undefined && (found.subject.path === path || hasCode(found.subject.code, path));
};

const placeOf = ({ rule, file, code }: Waiver) => ({ waived: rule, file: file.text, code: code?.text });

/** Marks findings of one result; tells which waivers covered any. */
const waiveIn = (result: FileResult, waivers: readonly FiledWaiver[], used: Set<Waiver>): FileResult => {
  const own = waivers.filter(({ names }) => names(result.file)).map(({ waiver }) => waiver);
  if (own.length === 0) return result;
  const waive = (found: Finding): Finding => {
    const covering = own.filter((waiver) => covers(waiver, found));
    for (const waiver of covering) used.add(waiver);
    const [first] = covering;
    if (first === undefined) return found;
    return { ...found, accepted: { by: 'waiver', reason: first.reason.text, until: first.until } };
  };
  return {
    ...result,
    evaluations: result.evaluations.map((one) => ({ ...one, findings: one.findings.map(waive) })),
  };
};

/**
 * Marks what the waivers cover on a day. An expired waiver covers nothing.
 *
 * @param isWhole whether everything that the project holds was checked: then a waiver for files that were not is unused
 */
export const acceptWaived = (
  results: readonly FileResult[],
  waivers: readonly FiledWaiver[],
  { today, isWhole }: { readonly today: Day; readonly isWhole: boolean },
): Waived => {
  const used = new Set<Waiver>();
  const running = waivers.filter(({ waiver }) => waiver.until >= today);
  const marked = results.map((result) => waiveIn(result, running, used));
  const read = results.filter(mayBeWritten);
  const unread = results.filter((result) => !mayBeWritten(result));
  const findings = waivers.flatMap(({ waiver, names }) => {
    const { until, at } = waiver;
    if (until < today) {
      const days = daysBetween(until, today);
      return [finding('waiver-expired', { ...placeOf(waiver), until, days, today }, { at })];
    }
    // Of a file that could not be read for certain nobody knows what it would have needed.
    const isKnown = !unread.some(({ file }) => names(file)) && (isWhole || read.some(({ file }) => names(file)));
    return used.has(waiver) || !isKnown ? [] : [finding('waiver-unused', placeOf(waiver), { at })];
  });
  return { results: marked, findings };
};
