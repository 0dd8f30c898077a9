/** The criteria sets of a call: those that flags or the config name, and those that scorecards name by their path. */
import { CRITERIA_SETS } from '../../language/report/criteria-sets.js';
import type { CriteriaSet } from '../../model/criteria-set/criteria-set.js';
import { countBySeverity } from '../../model/finding/finding.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { noteFindings } from '../findings-note.js';
import { CallError } from '../io.js';
import type { Session } from '../session.js';

export interface CriteriaSets {
  /** Those that are named for all scorecards, from the current folder. */
  readonly files: readonly string[];
  /** Reads these. @throws {CallError} where one cannot be used */
  readonly readAll: () => Promise<readonly CriteriaSet[]>;
  readonly find: NonNullable<EvaluateOptions['findSet']>;
}

/**
 * One file as a criteria set.
 * @throws {CallError} where it holds none that can be used, once every fault of its shape is on stderr
 */
const loadSet = async (session: Session, file: string): Promise<CriteriaSet> => {
  const { readSet } = await import('../../pipeline/read-set.js');
  const bytes = await session.io.read(file);
  const { set, findings, faults, isNamedOnly = false, text } = await readSet(bytes, file, session.io.capabilities);
  if (set === undefined || findings.length > 0) {
    const about = [{ file, evaluations: [], findings, text, isConfig: true as const }];
    await noteFindings(session, about, true);
    throw new CallError({ kind: 'set-unusable', file }, about);
  }
  const count = countBySeverity(faults);
  if (faults.length > 0)
    await session.note(CRITERIA_SETS.faulty[session.words.language](file, count.error, count.warning, isNamedOnly));
  return set;
};

/**
 * How the set of a scorecard is found: by its id among those that are named, else by its path from the scorecard; where
 * the scorecard names none, the one that is named. Each file is read once.
 *
 * @param files from the current folder
 */
export const criteriaSetsOf = (session: Session, files: readonly string[]): CriteriaSets => {
  const { io } = session;
  const loading = new Map<string, Promise<CriteriaSet>>();
  const load = (file: string): Promise<CriteriaSet> => {
    const key = io.resolve(file);
    const known = loading.get(key) ?? loadSet(session, file);
    loading.set(key, known);
    return known;
  };
  const readAll = async (): Promise<readonly CriteriaSet[]> => {
    const given: CriteriaSet[] = [];
    for (const file of files) given.push(await load(file));
    return given;
  };
  const find: NonNullable<EvaluateOptions['findSet']> = async (named, scorecard) => {
    const given = await readAll();
    const [only, ...others] = given;
    const one = others.length === 0 ? only : undefined;
    if (named === undefined) return one && { set: one, isMeant: true };
    const { isSameSet, namesFile } = await import('../../pipeline/criteria-sets.js');
    const own = given.find(({ id }) => isSameSet(id.text, named));
    if (own !== undefined) return { set: own, isMeant: true };
    const path = scorecard === '-' ? named : io.beside(scorecard, named);
    if (namesFile(named) && (await io.kindOf(path)) === 'file') return { set: await load(path), isMeant: true };
    return one && { set: one, isMeant: false };
  };
  return { files, readAll, find };
};
