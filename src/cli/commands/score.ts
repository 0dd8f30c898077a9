import { Option } from 'commander';
import { HELP } from '../../language/cli.js';
import { type EvaluateOptions, mayBeWritten } from '../../pipeline.js';
import { scoreDocument } from '../../report/score.js';
import { deliver, destinations, type OutputOptions } from '../deliver.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { RESULT_FORMATS } from '../formats.js';
import { evaluateFiles } from '../inputs.js';
import { addOutputOptions, addReadingOptions, choice, wholeNumber } from '../options.js';
import type { CommandSpec } from './command.js';

const FORMATS = [RESULT_FORMATS.text, RESULT_FORMATS.json, RESULT_FORMATS.markdown] as const;

interface ScoreOptions extends EvaluateOptions, OutputOptions {
  readonly depth?: number | undefined;
  readonly top?: number | undefined;
  readonly show?: 'reading' | undefined;
}

/** The tree with its points, the biggest losses, the findings, the total. */
export const score: CommandSpec = {
  name: 'score',
  summary: HELP.score,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command
          .argument('<files...>', HELP.files[language])
          .addOption(new Option('--depth <n>', HELP.depth[language]).argParser(wholeNumber('--depth', 1)))
          .addOption(new Option('--top <n>', HELP.top[language]).argParser(wholeNumber('--top', 0)))
          .addOption(new Option('--show <reading>', HELP.show[language]).argParser(choice('--show', ['reading']))),
        language,
        FORMATS.map((format) => format.name),
      ),
      language,
    ),
  run: async (files, options: ScoreOptions, session) => {
    const to = await destinations(session, FORMATS, options, files);
    const { results, problems } = await evaluateFiles(session, files, options);
    const sound = results.filter(mayBeWritten);
    const unsound = results.filter((result) => !mayBeWritten(result));
    const reading = options.show === 'reading' ? await import('../../report/reading.js') : undefined;
    const document = (purpose: 'person' | 'document') => {
      const words = purpose === 'person' ? session.words : session.documentWords;
      return sound
        .flatMap((result) => result.evaluations)
        .map(
          (one) =>
            reading?.readingDocument(one, words) ??
            scoreDocument(one, words, { depth: options.depth, top: options.top }),
        );
    };
    if (to.stdout?.forPrograms !== true) await noteFindings(session, unsound, true);
    await deliver(session, { results, problems, document }, to, sound.length === 0);
    if (problems.length > 0) return EXIT.call;
    return readingFailed(results) ? EXIT.found : EXIT.fine;
  },
};
