import type { Wording } from '../../language/wording.js';
import { type Evaluation, mayBeWritten } from '../../model/evaluation.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { Document } from '../../report/document.js';
import { scoreDocument } from '../../report/score.js';
import type { Run } from '../commands/command.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { SCORE_FORMATS } from '../formats.js';
import { evaluateFiles, inputFiles, type NamingOptions } from '../inputs.js';
import { CallError } from '../io.js';
import type { Shown } from '../shown.js';

interface ScoreOptions extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly depth?: number | undefined;
  readonly top?: number | undefined;
  readonly show?: Shown | undefined;
}

/** What is shown instead of the result, where something is. @throws {CallError} where a code means no criterion */
const shownDocument = async (show: Shown | undefined) => {
  if (show === undefined) return undefined;
  if (show.kind === 'reading') return (await import('../../report/reading.js')).readingDocument;
  const { chosenBy, stepsDocument } = await import('../../report/steps.js');
  return (evaluation: Evaluation, words: Wording): Document => {
    const [unknown] = chosenBy(show.codes, evaluation).unknown;
    if (unknown !== undefined)
      throw new CallError({ kind: 'unknown-criterion', option: '--show steps', code: unknown, file: evaluation.file });
    return stepsDocument(evaluation, show.codes, words);
  };
};

/** The tree with its points, the biggest losses, the findings, the total. */
export const score: Run = async (names, options: ScoreOptions, session) => {
  const named = await inputFiles(session, names, options);
  const to = await destinations(session, SCORE_FORMATS, options, named.kept);
  // How a table was understood is told to people; programs have the rows' places in the result.
  const programs = [to.stdout, ...to.files.map((target) => target.format)].find((format) => format?.forPrograms);
  if (options.show !== undefined && programs !== undefined) {
    throw new CallError({ kind: 'not-together', first: `--show ${options.show.kind}`, second: programs.name });
  }
  const { results, problems } = await evaluateFiles(session, named, options);
  const sound = results.filter(mayBeWritten);
  const unsound = results.filter((result) => !mayBeWritten(result));
  const showing = await shownDocument(options.show);
  const document = (purpose: 'person' | 'document') => {
    const words = purpose === 'person' ? session.words : session.documentWords;
    return sound
      .flatMap((result) => result.evaluations)
      .map((one) => showing?.(one, words) ?? scoreDocument(one, words, { depth: options.depth, top: options.top }));
  };
  if (to.stdout?.forPrograms !== true) await noteFindings(session, unsound, true);
  await deliver(session, { results, problems, document }, to, sound.length === 0);
  if (problems.length > 0) return EXIT.call;
  return readingFailed(results) ? EXIT.found : EXIT.fine;
};
