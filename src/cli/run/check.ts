import type { Wording } from '../../language/wording.js';
import type { FileResult } from '../../model/evaluation.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { checkDocument } from '../../report/check/check.js';
import { checkTable } from '../../report/check/check-table.js';
import { compareWithBaseline, needDay, waive } from '../check/accept.js';
import type { Fixed, FixRequest } from '../check/fix.js';
import { judgeResults, noteMissedGates, refuseIdleGateFlags } from '../check/gates.js';
import type { Run } from '../command.js';
import { EXIT } from '../exit.js';
import { CHECK_FORMATS } from '../formats/formats.js';
import { CallError } from '../io.js';
import { FIXED_COPY, type FixOptions, namesCopy, refuseFixFlags } from '../options/fix-options.js';
import type { NamingOptions } from '../options/naming-options.js';
import { evaluateFiles, inputFiles } from '../reading/inputs.js';
import { type Session, silenced } from '../session.js';
import { type Destinations, deliver, destinations, type OutputOptions } from '../writing/deliver.js';
import { prepareTargets } from '../writing/outputs.js';

interface CheckOptions extends EvaluateOptions, OutputOptions, NamingOptions, FixOptions {
  readonly watch?: boolean | undefined;
}

/** Copies that are to be put right, apart from outputs that are results. */
const outputsOf = async (session: Session, { fix, output, force }: CheckOptions, inputs: readonly string[]) => {
  const isCopy = (one: string): boolean => fix === true && namesCopy(one);
  const request = { force, inputs };
  return {
    copies: await prepareTargets(session, output?.filter(isCopy), [FIXED_COPY], request),
    output: output?.filter((one) => !isCopy(one)),
  };
};

/** Puts right what is asked for; what is waived is let stand. */
const fixIfAsked = async (
  session: Session,
  results: readonly FileResult[],
  asked: Pick<FixRequest, 'named' | 'options' | 'copies'> & { readonly to: Destinations },
): Promise<Fixed> => {
  const { named, options, copies, to } = asked;
  if (options.fix !== true) return { results, fixes: undefined, problems: [] };
  const { fixResults } = await import('../check/fix.js');
  const waived = await waive(session, results, named);
  const { stdout, stderr } = session.io;
  const show = (diff: string): Promise<void> => (to.stdout?.forPrograms === true ? stderr : stdout).write(diff);
  return fixResults(session, waived.results, { named, options, copies, show });
};

const checkOnce = async (names: readonly string[], options: CheckOptions, session: Session): Promise<number> => {
  const named = await inputFiles(session, names, options);
  const { settings, kept } = named;
  needDay(session, settings);
  refuseIdleGateFlags(settings, named.files);
  const { copies, output } = await outputsOf(session, options, kept);
  refuseFixFlags(options, named.files, copies);
  const to = await destinations(session, CHECK_FORMATS, { ...options, output }, kept, { alwaysSpeaks: true });
  const inputs = await evaluateFiles(session, named, { ...options, fingerprint: options.fix, sets: 'checked' });
  const fixed = await fixIfAsked(session, inputs.results, { named, options, copies, to });
  const waived = await waive(session, fixed.results, named);
  const compared = await compareWithBaseline(session, waived.results, settings);
  const checked = [...compared.results, ...waived.ofConfig];
  const { baseline } = compared;
  const judged = await judgeResults(session, checked, inputs.problems, named, options);
  const { gates, asked } = judged;
  const results = [...checked, ...judged.ofBase];
  const problems = [...inputs.problems, ...fixed.problems, ...compared.problems, ...judged.problems];
  const { fixes } = fixed;
  const more = { gates: asked, baseline };
  const table = (words: Wording, most?: number) => checkTable({ results, problems, ...more }, words, most);
  const document = (purpose: 'person' | 'document') => {
    // A page for reviewers, as the summary of a step is.
    if (purpose === 'document') return [table(session.machineWords)];
    return results.length === 0 ? [] : [checkDocument(results, session.words, more)];
  };
  await deliver(session, { results, problems, gates, baseline, fixes, document, table }, to);
  if (to.stdout?.forPrograms === true) await noteMissedGates(session, asked);
  if (problems.length > 0) return EXIT.call;
  return gates.every(({ met }) => met) ? EXIT.fine : EXIT.found;
};

/** What `--watch` cannot be asked for with. @throws {CallError} */
const refuseToWatch = (names: readonly string[], { format, fix }: CheckOptions): void => {
  if (names.includes('-')) throw new CallError({ kind: 'flags-not-together', first: '--watch', second: '-' });
  if (fix === true) throw new CallError({ kind: 'flags-not-together', first: '--watch', second: '--fix' });
  // A program reads one document, and watching never ends.
  const printed = CHECK_FORMATS.find(({ name }) => name === format);
  if (printed?.forPrograms === true) {
    throw new CallError({ kind: 'not-together', first: '--watch', second: printed.name });
  }
};

/** Checks whenever a file that is read changes, or one comes to be in a folder that was named. */
const checkOnChange = async (names: readonly string[], options: CheckOptions, session: Session): Promise<number> => {
  refuseToWatch(names, options);
  const { againOnChange } = await import('../reading/watch.js');
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
