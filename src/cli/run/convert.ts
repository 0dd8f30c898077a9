import { LABELS } from '../../language/cli.js';
import { mayBeWritten } from '../../model/evaluation.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { Run } from '../commands/command.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { evaluateFiles } from '../inputs.js';
import { CallError } from '../io.js';
import { prepareTargets, writeTarget } from '../outputs.js';
import { SCORECARD_FORMATS } from '../scorecard-formats.js';

interface ConvertOptions extends EvaluateOptions {
  readonly format?: string | undefined;
  readonly output?: readonly string[] | undefined;
  readonly force?: boolean | undefined;
}

/** One format of scorecard into another: same tree, values, words and findings. */
export const convert: Run = async ([file = '', target], options: ConvertOptions, session) => {
  const toStdout = target === undefined || target === '-';
  const outputs = [...(toStdout ? [] : [target]), ...(options.output ?? [])];
  const named = SCORECARD_FORMATS.find((one) => one.name === options.format);
  const format = named ?? (target === '-' ? SCORECARD_FORMATS[0] : undefined);
  if (outputs.length === 0 && format === undefined) throw new CallError({ kind: 'missing-argument', name: 'target' });
  const request = { force: options.force, inputs: [file] };
  const targets = await prepareTargets(session, outputs, SCORECARD_FORMATS, request);
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
};
