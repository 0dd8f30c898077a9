/** What stands today, to be recorded; and later what of it is still there, what is new, what was put right. */

import { type Evaluation, type FileResult, mayBeWritten } from '../model/evaluation.js';
import type { Baseline, BaselineCounts, KnownFinding, KnownScorecard } from '../model/finding/baseline.js';
import type { Finding } from '../model/finding/finding.js';
import { findingIdentity } from '../model/finding/finding-identity.js';
import { JUDGED_BY_DAY, NEVER_ACCEPTED } from '../model/finding/rules.js';
import { agencyKey } from '../model/scorecard/agency.js';
import type { Day } from '../model/time/day.js';

const keyOf = (parts: readonly string[]): string => JSON.stringify(parts);
/** Disks spell one name in several ways. */
const scorecardKey = (file: string, sheet: string | undefined): string => keyOf([file.normalize('NFC'), sheet ?? '']);

/** Scorecards of one file and sheet (a stream of documents has several) are recorded as one. */
const grouped = (
  results: readonly FileResult[],
  nameOf: (file: string) => string,
): ReadonlyMap<string, { readonly file: string; readonly evaluations: readonly Evaluation[] }> => {
  const groups = new Map<string, { file: string; evaluations: Evaluation[] }>();
  for (const evaluation of results.filter(mayBeWritten).flatMap(({ evaluations }) => evaluations)) {
    const file = nameOf(evaluation.file);
    const key = scorecardKey(file, evaluation.sheet);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { file, evaluations: [evaluation] });
    else group.evaluations.push(evaluation);
  }
  return groups;
};

const unitOf = (evaluations: readonly Evaluation[]): string | undefined =>
  evaluations.length === 1 ? evaluations[0]?.scored.scorecard.unit?.text : undefined;

const mayBeKnown = ({ rule, accepted }: Finding): boolean => accepted === undefined && !NEVER_ACCEPTED.includes(rule);

const counted = (evaluations: readonly Evaluation[]): readonly KnownFinding[] => {
  const counts = new Map<string, { identity: readonly string[]; count: number }>();
  for (const found of evaluations.flatMap(({ findings }) => findings).filter(mayBeKnown)) {
    const identity = findingIdentity(found);
    const known = counts.get(keyOf(identity));
    if (known === undefined) counts.set(keyOf(identity), { identity, count: 1 });
    else known.count += 1;
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known);
};

/**
 * What stands today in every file that was read for certain; what is waived is left out, as it has a day of its own.
 *
 * @param nameOf a file as the baseline names it
 */
export const baselineOf = (results: readonly FileResult[], nameOf: (file: string) => string): Baseline => {
  const scorecards = [...grouped(results, nameOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([, { file, evaluations }]): KnownScorecard => ({
        file,
        sheet: evaluations[0]?.sheet,
        unit: unitOf(evaluations),
        findings: counted(evaluations),
      }),
    );
  return { scorecards };
};

/** A file whose unit is not the one that was recorded under its name. */
export interface OtherUnit {
  readonly file: string;
  readonly recorded: string;
  readonly now: string;
}

/** The first file that is another unit's than the baseline says. */
export const otherUnit = (
  results: readonly FileResult[],
  { scorecards }: Baseline,
  nameOf: (file: string) => string,
): OtherUnit | undefined => {
  const groups = grouped(results, nameOf);
  for (const { file, sheet, unit: recorded } of scorecards) {
    const now = unitOf(groups.get(scorecardKey(file, sheet))?.evaluations ?? []);
    if (recorded !== undefined && now !== undefined && agencyKey(recorded) !== agencyKey(now)) {
      return { file, recorded, now };
    }
  }
  return undefined;
};

export interface Known {
  /** With what was known marked. */
  readonly results: readonly FileResult[];
  readonly counts: BaselineCounts;
}

/**
 * Marks what was known. Of equal findings as many are known as were recorded, and the rest is new; what is waived counts
 * as neither. Only files that were read are compared, and without a day nothing that only a day tells is put right.
 */
export const acceptKnown = (
  results: readonly FileResult[],
  { scorecards }: Baseline,
  nameOf: (file: string) => string,
  today: Day | undefined,
): Known => {
  const judged = ({ identity: [rule] }: KnownFinding): boolean =>
    today !== undefined || !JUDGED_BY_DAY.some((one) => one === rule);
  const left = new Map(
    scorecards.map(({ file, sheet, findings }) => [
      scorecardKey(file, sheet),
      new Map(findings.filter(judged).map(({ identity, count }) => [keyOf(identity), count])),
    ]),
  );
  const counts = { fixed: 0, new: 0, known: 0 };
  const take = (found: Finding, evaluation: Evaluation): Finding => {
    const open = left.get(scorecardKey(nameOf(evaluation.file), evaluation.sheet));
    const key = keyOf(findingIdentity(found));
    const count = open?.get(key) ?? 0;
    if (count > 0 && !NEVER_ACCEPTED.includes(found.rule)) {
      open?.set(key, count - 1);
      if (found.accepted !== undefined) return found;
      counts.known += 1;
      return { ...found, accepted: { by: 'baseline' } };
    }
    if (found.accepted === undefined) counts.new += 1;
    return found;
  };
  const marked = results.map((result) => {
    if (!mayBeWritten(result)) {
      counts.new += result.isConfig
        ? 0
        : [...result.findings, ...result.evaluations.flatMap((one) => one.findings)].length;
      return result;
    }
    return {
      ...result,
      evaluations: result.evaluations.map((one) => ({
        ...one,
        findings: one.findings.map((found) => take(found, one)),
      })),
    };
  });
  for (const key of grouped(results, nameOf).keys()) {
    for (const count of left.get(key)?.values() ?? []) counts.fixed += count;
  }
  return { results: marked, counts };
};
