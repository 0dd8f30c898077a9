/** What a project accepts: waivers of its config, and what its baseline knew. */
import { acceptKnown, otherUnit } from '../../accept/baseline.js';
import { acceptWaived } from '../../accept/waivers.js';
import type { Problem } from '../../language/mistakes/mistakes.js';
import type { FileResult } from '../../model/evaluation.js';
import type { Baseline, BaselineCounts } from '../../model/finding/baseline.js';
import { atLevels } from '../../model/levels.js';
import { jsonFaults } from '../../pipeline/plain-files.js';
import { readBaseline } from '../../schema/read-baseline.js';
import type { Settings } from '../config/settings.js';
import { CallError } from '../io.js';
import type { InputFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';

/** Waivers end on a day. @throws {CallError} where there are some, and no day to reckon with */
export const needDay = ({ today }: Session, { file, config }: Settings): void => {
  const waivers = config.waivers.length;
  if (waivers === 0 || today !== undefined) return;
  throw new CallError({ kind: 'waiver-day', file: file ?? '', waivers });
};

/** Results with what is waived marked, and what is to be said about the waivers as a result of the config itself. */
export interface Waived {
  readonly results: readonly FileResult[];
  readonly ofConfig: readonly FileResult[];
}

/** Marks what the waivers of the config cover. */
export const waive = async (
  { io, today }: Session,
  results: readonly FileResult[],
  { settings, isWhole }: InputFiles,
): Promise<Waived> => {
  const { file, config } = settings;
  if (file === undefined || today === undefined || config.waivers.length === 0) return { results, ofConfig: [] };
  const { readExcludes: readPatterns } = await import('../files/pattern.js');
  const filed = config.waivers.map((waiver) => {
    const names = readPatterns([waiver.file.text], io.isWindows);
    return { waiver, names: (one: string) => names(io.fromFolderOf(file, one), io.resolve(one)) };
  });
  const { results: marked, findings } = acceptWaived(results, filed, { today, isWhole });
  const levels = new Map([...config.rules].map(([rule, { value }]) => [rule, value]));
  const said = atLevels(findings, levels);
  const text = said.length === 0 ? undefined : new TextDecoder().decode(await io.read(file));
  return {
    results: marked,
    ofConfig: said.length === 0 ? [] : [{ file, evaluations: [], findings: said, text, isConfig: true }],
  };
};

/** @throws {CallError} where the file is no baseline; of broken JSON with its findings */
const loadBaseline = async (session: Session, file: string): Promise<Baseline> => {
  const bytes = await session.io.read(file);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const { findings, text } = await jsonFaults(bytes, session.io.capabilities);
    const about = findings.length === 0 ? [] : [{ file, evaluations: [], findings, text, isConfig: true as const }];
    throw new CallError({ kind: 'baseline', file, mistake: { kind: 'no-json' } }, about);
  }
  const read = readBaseline(value);
  if ('baseline' in read) return read.baseline;
  throw new CallError({ kind: 'baseline', file, mistake: read.fault });
};

/** What was known, as it stands against what is found now. */
export interface Compared {
  readonly results: readonly FileResult[];
  readonly baseline?: { readonly file: string; readonly counts: BaselineCounts } | undefined;
  /** A baseline that cannot be used: complained of already. */
  readonly problems: readonly Problem[];
}

/** Marks what the baseline knew, where one is named. */
export const compareWithBaseline = async (
  session: Session,
  results: readonly FileResult[],
  { demands }: Settings,
): Promise<Compared> => {
  const file = demands.baseline.value;
  if (file === undefined) return { results, problems: [] };
  const nameOf = (one: string): string => session.io.fromFolderOf(file, one);
  try {
    const baseline = await loadBaseline(session, file);
    const other = otherUnit(results, baseline, nameOf);
    if (other !== undefined) {
      const { recorded, now } = other;
      throw new CallError({ kind: 'baseline', file, mistake: { kind: 'other', scorecard: other.file, recorded, now } });
    }
    const { results: marked, counts } = acceptKnown(results, baseline, nameOf, session.today);
    return { results: marked, baseline: { file, counts }, problems: [] };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    await session.complain(error);
    return { results: [...results, ...error.results], problems: [{ file, mistake: error.mistake }] };
  }
};
