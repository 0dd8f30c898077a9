import type { Wording } from '../../language/wording.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { checkDocument } from '../../report/check.js';
import { checkTable } from '../../report/check-table.js';
import { compareWithBaseline, needDay, waive } from '../accept.js';
import type { Run } from '../commands/command.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT } from '../exit.js';
import { CHECK_FORMATS } from '../formats.js';
import { judgeResults, noteMissedGates, refuseIdleGateFlags } from '../gates.js';
import { evaluateFiles, inputFiles, type NamingOptions } from '../inputs.js';
import { CallError } from '../io.js';
import type { Session } from '../session.js';

interface CheckOptions extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly watch?: boolean | undefined;
}

const checkOnce = async (names: readonly string[], options: CheckOptions, session: Session): Promise<number> => {
  const named = await inputFiles(session, names, options);
  const { settings, kept } = named;
  needDay(session, settings);
  refuseIdleGateFlags(settings, named.files);
  const to = await destinations(session, CHECK_FORMATS, options, kept, true);
  const inputs = await evaluateFiles(session, named, options);
  const waived = await waive(session, inputs.results, named);
  const compared = await compareWithBaseline(session, waived.results, settings);
  const results = [...compared.results, ...waived.ofConfig];
  const { baseline } = compared;
  const { gates, asked, problems: ofBase } = await judgeResults(session, results, settings, options);
  const problems = [...inputs.problems, ...compared.problems, ...ofBase];
  const more = { gates: asked, baseline };
  const table = (words: Wording, most?: number) => checkTable({ results, problems, ...more }, words, most);
  const document = (purpose: 'person' | 'document') => {
    if (purpose === 'document') return [table(session.documentWords)];
    return results.length === 0 ? [] : [checkDocument(results, session.words, more)];
  };
  await deliver(session, { results, problems, gates, baseline, document, table }, to);
  if (to.stdout?.forPrograms === true) await noteMissedGates(session, asked);
  if (problems.length > 0) return EXIT.call;
  return gates.every(({ met }) => met) ? EXIT.fine : EXIT.found;
};

/** What `--watch` cannot be asked for with. @throws {CallError} */
const refuseToWatch = (names: readonly string[], { format }: CheckOptions): void => {
  if (names.includes('-')) throw new CallError({ kind: 'flags-not-together', first: '--watch', second: '-' });
  // A program reads one document, and watching never ends.
  const printed = CHECK_FORMATS.find(({ name }) => name === format);
  if (printed?.forPrograms === true) {
    throw new CallError({ kind: 'not-together', first: '--watch', second: printed.name });
  }
};

/** Checks whenever a file that is read changes, or one comes to be in a folder that was named. */
const checkOnChange = async (names: readonly string[], options: CheckOptions, session: Session): Promise<number> => {
  refuseToWatch(names, options);
  const { againOnChange, silenced } = await import('../watch.js');
  const look = async () => {
    const { kept, folders } = await inputFiles(silenced(session), names, options);
    return { files: kept, folders };
  };
  // What was there before the first time is never written over unasked; what it wrote itself is.
  const once = (isFirst: boolean) => checkOnce(names, isFirst ? options : { ...options, force: true }, session);
  return againOnChange(session, look, once, EXIT.call);
};

/** The gate: findings, what became of each demand, and an exit code that can be trusted. */
export const check: Run = (names, options: CheckOptions, session) =>
  options.watch === true ? checkOnChange(names, options, session) : checkOnce(names, options, session);
