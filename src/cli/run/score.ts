import type { Wording } from '../../language/wording.js';
import { type Evaluation, mayBeWritten } from '../../model/evaluation.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { Document } from '../../report/document/document.js';
import { scoreDocument } from '../../report/score.js';
import type { Step } from '../../report/steps.js';
import type { Run } from '../command.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFailedReading, noteFindings } from '../findings-note.js';
import { SCORE_FORMATS } from '../formats/formats.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import type { Shown } from '../options/shown.js';
import { unknownCriterion } from '../options/unknown-criterion.js';
import { evaluateFiles, inputFiles } from '../reading/inputs.js';
import { deliver, destinations, type OutputOptions } from '../writing/deliver.js';

interface ScoreOptions extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly depth?: number | undefined;
  readonly top?: number | undefined;
  readonly show?: Shown | undefined;
}

/** How scores came about. @throws {CallError} where a code means no criterion */
const steps = async ({ codes }: Shown) => {
  const { chosenBy, stepsDocument, stepsOf } = await import('../../report/steps.js');
  const checked = (evaluation: Evaluation): Evaluation => {
    const [unknown] = chosenBy(codes, evaluation).unknown;
    if (unknown !== undefined) throw new CallError(unknownCriterion('--show steps', unknown, evaluation));
    return evaluation;
  };
  return {
    document: (one: Evaluation, words: Wording): Document => stepsDocument(checked(one), codes, words),
    list: (one: Evaluation, words: Wording): readonly Step[] => stepsOf(checked(one), codes, words),
  };
};

interface Showing {
  readonly document: (evaluation: Evaluation, words: Wording) => Document;
  readonly list?: ((evaluation: Evaluation, words: Wording) => readonly Step[]) | undefined;
}

/** What is shown instead of the result, where something is. */
const shown = async (show: Shown | undefined): Promise<Showing | undefined> => {
  if (show === undefined) return undefined;
  if (show.kind === 'steps') return steps(show);
  return { document: (await import('../../report/reading.js')).readingDocument };
};

/** The tree with its points, the biggest losses, the findings, the total. */
export const score: Run = async (names, options: ScoreOptions, session) => {
  const named = await inputFiles(session, names, options);
  const to = await destinations(session, SCORE_FORMATS, options, named.kept);
  // How a table was understood is told to people; programs have the rows' places in the result.
  const programs = [to.stdout, ...to.files.map((target) => target.format)].find((format) => format?.forPrograms);
  if (options.show?.kind === 'reading' && programs !== undefined) {
    throw new CallError({ kind: 'not-together', first: `--show ${options.show.kind}`, second: programs.name });
  }
  const { results, problems } = await evaluateFiles(session, named, {
    ...options,
    withoutRows: options.show?.kind !== 'reading',
  });
  const sound = results.filter(mayBeWritten);
  const unsound = results.filter((result) => !mayBeWritten(result));
  const showing = await shown(options.show);
  const { list } = showing ?? {};
  const stepsIn = list && ((one: Evaluation) => list(one, session.machineWords));
  // A code that no scorecard has is told before anything is written.
  if (programs !== undefined) for (const { evaluations } of sound) for (const one of evaluations) stepsIn?.(one);
  const document = (purpose: 'person' | 'document') => {
    const words = purpose === 'person' ? session.words : session.documentWords;
    return sound
      .flatMap((result) => result.evaluations)
      .map(
        (one) => showing?.document(one, words) ?? scoreDocument(one, words, { depth: options.depth, top: options.top }),
      );
  };
  if (to.stdout?.forPrograms !== true) await noteFindings(session, unsound, true);
  if (to.stdout === undefined) await noteFailedReading(session, results);
  await deliver(session, { results, problems, document, stepsIn }, to, sound.length === 0);
  if (problems.length > 0) return EXIT.call;
  return readingFailed(results) ? EXIT.found : EXIT.fine;
};
