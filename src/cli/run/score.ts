import { mayBeWritten } from '../../model/evaluation.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { scoreDocument } from '../../report/score.js';
import type { Run } from '../commands/command.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { SCORE_FORMATS } from '../formats.js';
import { evaluateFiles, inputFiles, type NamingOptions } from '../inputs.js';
import { CallError } from '../io.js';

interface ScoreOptions extends EvaluateOptions, OutputOptions, NamingOptions {
  readonly depth?: number | undefined;
  readonly top?: number | undefined;
  readonly show?: 'reading' | undefined;
}

/** The tree with its points, the biggest losses, the findings, the total. */
export const score: Run = async (names, options: ScoreOptions, session) => {
  const named = await inputFiles(session, names, options);
  const to = await destinations(session, SCORE_FORMATS, options, named.kept);
  // How a table was understood is told to people; programs have the rows' places in the result.
  const programs = [to.stdout, ...to.files.map((target) => target.format)].find((format) => format?.forPrograms);
  if (options.show !== undefined && programs !== undefined) {
    throw new CallError({ kind: 'not-together', first: `--show ${options.show}`, second: programs.name });
  }
  const { results, problems } = await evaluateFiles(session, named, options);
  const sound = results.filter(mayBeWritten);
  const unsound = results.filter((result) => !mayBeWritten(result));
  const reading = options.show === 'reading' ? await import('../../report/reading.js') : undefined;
  const document = (purpose: 'person' | 'document') => {
    const words = purpose === 'person' ? session.words : session.documentWords;
    return sound
      .flatMap((result) => result.evaluations)
      .map(
        (one) =>
          reading?.readingDocument(one, words) ?? scoreDocument(one, words, { depth: options.depth, top: options.top }),
      );
  };
  if (to.stdout?.forPrograms !== true) await noteFindings(session, unsound, true);
  await deliver(session, { results, problems, document }, to, sound.length === 0);
  if (problems.length > 0) return EXIT.call;
  return readingFailed(results) ? EXIT.found : EXIT.fine;
};
