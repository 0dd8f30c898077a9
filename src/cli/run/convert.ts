import { FILES } from '../../language/command/files.js';
import { LABELS } from '../../language/command/labels.js';
import { type Evaluation, mayBeWritten } from '../../model/evaluation.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { Run } from '../command.js';
import { EXIT, readingFailed } from '../exit.js';
import { below } from '../files/walk.js';
import { noteFindings } from '../findings-note.js';
import { SCORECARD_FORMATS, type ScorecardFormat } from '../formats/scorecard-formats.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import { evaluateFiles, inputFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';
import { copyNames, type FolderTarget, folderTargets, writeCopies } from '../writing/copies.js';
import { prepareTargets, writeTarget } from '../writing/outputs.js';

interface ConvertOptions extends EvaluateOptions, NamingOptions {
  readonly format?: string | undefined;
  readonly output?: readonly string[] | undefined;
  readonly force?: boolean | undefined;
}

/**
 * Scorecards as they are written into a file: a criteria set that they name by its path is named by its path from there.
 */
const writtenTo = async (
  file: string,
  evaluations: readonly Evaluation[],
  { io }: Session,
): Promise<readonly Evaluation[]> => {
  const { namesFile } = await import('../../pipeline/criteria-sets.js');
  const moved = async (one: Evaluation): Promise<Evaluation> => {
    const { scorecard } = one.scored;
    const { criteriaSet: set } = scorecard;
    if (set === undefined || one.file === '-' || !namesFile(set.text)) return one;
    const path = io.beside(one.file, set.text.trim());
    if ((await io.kindOf(path)) !== 'file') return one;
    const criteriaSet = { ...set, text: io.fromFolderOf(file, path) };
    return { ...one, scored: { ...one.scored, scorecard: { ...scorecard, criteriaSet } } };
  };
  return Promise.all(evaluations.map(moved));
};

/** One file into another, or onto standard output. */
const convertOne = async (
  [name, target, ...others]: readonly string[],
  options: ConvertOptions,
  session: Session,
): Promise<number> => {
  const several = new CallError({ kind: 'many-need-folder', output: 'yaml:ket-qua/' });
  if (others.length > 0) throw several;
  const toStdout = target === undefined || target === '-';
  const outputs = [...(toStdout ? [] : [target]), ...(options.output ?? [])];
  const named = SCORECARD_FORMATS.find((one) => one.name === options.format);
  const format = named ?? (target === '-' ? SCORECARD_FORMATS[0] : undefined);
  if (outputs.length === 0 && format === undefined) throw new CallError({ kind: 'missing-argument', name: 'target' });
  const input = await inputFiles(session, name === undefined ? [] : [name], options);
  if (input.files.length > 1) throw several;
  const request = { force: options.force, inputs: input.kept };
  const targets = await prepareTargets(session, outputs, SCORECARD_FORMATS, request);
  const { results, problems } = await evaluateFiles(session, input, { ...options, sets: 'as-tables' });
  if (problems.length > 0) return EXIT.call;
  const sound = results.every(mayBeWritten);
  await noteFindings(session, results, !sound);
  if (sound) {
    const evaluations = results.flatMap((result) => result.evaluations);
    for (const { file, format: own } of targets) {
      const data = await own.write(await writtenTo(file, evaluations, session), session);
      await writeTarget(session, file, data, request);
    }
    if (format !== undefined && toStdout) await session.io.stdout.write(await format.write(evaluations, session));
  } else await session.note(LABELS.nothingWritten[session.words.language]);
  return readingFailed(results) ? EXIT.found : EXIT.fine;
};

/** Each file into one of a folder; what cannot be read for certain is left out, and told. */
const convertAll = async (
  names: readonly string[],
  folders: readonly FolderTarget<ScorecardFormat>[],
  options: ConvertOptions,
  session: Session,
): Promise<number> => {
  const { format: printed, force } = options;
  const first = folders[0]?.folder ?? '';
  if (printed !== undefined) throw new CallError({ kind: 'not-together', first: `-o ${first}`, second: printed });
  const targets = folders.map(({ folder, format }) => {
    if (format !== undefined) return { folder, format };
    const allowed = SCORECARD_FORMATS.map((one) => one.name);
    throw new CallError({ kind: 'unknown-format', file: folder, extension: '', allowed });
  });
  const input = await inputFiles(session, names, options);
  const { results, problems } = await evaluateFiles(session, input, { ...options, sets: 'as-tables' });
  const sound = results.filter(mayBeWritten);
  await noteFindings(session, results, sound.length < results.length);
  for (const { folder, format } of targets) {
    const [ending = ''] = format.extensions;
    const outputs = copyNames(sound.map(({ file }) => ({ file, ending })));
    const files = [];
    for (const [index, { evaluations }] of sound.entries()) {
      const name = outputs[index] ?? '';
      const moved = await writtenTo(below(folder, name), evaluations, session);
      files.push({ name, data: await format.write(moved, session) });
    }
    await writeCopies(session, folder, files, { force, inputs: input.kept });
  }
  for (const result of results) {
    if (!sound.includes(result)) await session.note(FILES.nothingWrittenFor[session.words.language](result.file));
  }
  if (problems.length > 0) return EXIT.call;
  return readingFailed(results) ? EXIT.found : EXIT.fine;
};

/** One format of scorecard into another: same tree, values, words and findings. */
export const convert: Run = async (args, options: ConvertOptions, session) => {
  const folders = await folderTargets(session, options.output, SCORECARD_FORMATS);
  return folders.length > 0 ? convertAll(args, folders, options, session) : convertOne(args, options, session);
};
