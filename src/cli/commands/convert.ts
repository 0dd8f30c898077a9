import { HELP, LABELS } from '../../language/cli.js';
import type { Evaluation } from '../../model/evaluation.js';
import { type EvaluateOptions, mayBeWritten } from '../../pipeline.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { evaluateFiles } from '../inputs.js';
import { CallError } from '../io.js';
import { addOutputOptions, addReadingOptions } from '../options.js';
import { type OutputFormat, prepareTargets, writeTarget } from '../outputs.js';
import type { Session } from '../session.js';
import type { CommandSpec } from './command.js';

interface ScorecardFormat extends OutputFormat {
  readonly write: (evaluations: readonly Evaluation[], session: Session) => Promise<string | Uint8Array>;
}

const yaml: ScorecardFormat = {
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  write: async (evaluations) => {
    const { writeYaml } = await import('../../render/yaml/index.js');
    return writeYaml(evaluations.map((one) => one.scored.scorecard));
  },
};

const xlsx: ScorecardFormat = {
  name: 'xlsx',
  extensions: ['.xlsx'],
  write: async (evaluations, { documentWords }) => {
    const { writeWorkbook } = await import('../../render/xlsx/index.js');
    const { workbookWords } = await import('../../language/workbook.js');
    return writeWorkbook(
      evaluations.map((one) => ({ name: one.sheet, scorecard: one.scored.scorecard })),
      workbookWords(documentWords.language),
    );
  },
};

const FORMATS = [yaml, xlsx] as const;

interface ConvertOptions extends EvaluateOptions {
  readonly format?: string | undefined;
  readonly output?: readonly string[] | undefined;
  readonly force?: boolean | undefined;
}

/** One format of scorecard into another: same tree, values, words and findings. */
export const convert: CommandSpec = {
  name: 'convert',
  summary: HELP.convert,
  define: (command, language) =>
    addReadingOptions(
      addOutputOptions(
        command.argument('<file>', HELP.file[language]).argument('[target]', HELP.target[language]),
        language,
        FORMATS.map((format) => format.name),
      ),
      language,
    ),
  run: async ([file = '', target], options: ConvertOptions, session) => {
    const toStdout = target === undefined || target === '-';
    const outputs = [...(toStdout ? [] : [target]), ...(options.output ?? [])];
    const format = FORMATS.find((one) => one.name === options.format);
    if (outputs.length === 0 && format === undefined) throw new CallError({ kind: 'missing-argument', name: 'target' });
    const request = { force: options.force, inputs: [file] };
    const targets = await prepareTargets(session, outputs, FORMATS, request);
    const { results, problems } = await evaluateFiles(session, [file], options);
    if (problems.length > 0) return EXIT.call;
    const sound = results.every(mayBeWritten);
    await noteFindings(session, results, !sound);
    if (sound) {
      const evaluations = results.flatMap((result) => result.evaluations);
      for (const one of targets)
        await writeTarget(session, one.file, await one.format.write(evaluations, session), request);
      if (format !== undefined && toStdout) await session.io.stdout.write(await format.write(evaluations, session));
    } else await session.note(LABELS.nothingWritten[session.words.language]);
    return readingFailed(results) ? EXIT.found : EXIT.fine;
  },
};
