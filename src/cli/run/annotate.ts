import {
  ANNOTATED_ENDINGS,
  type Annotatable,
  type Annotated,
  type AnnotatedCopy,
  annotatable,
  annotatedCopy,
} from '../../annotate/index.js';
import { FILES } from '../../language/command/files.js';
import { LABELS } from '../../language/command/labels.js';
import { ANNOTATE_NOTES } from '../../language/report/annotate.js';
import type { FileResult } from '../../model/evaluation.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { Run } from '../command.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { CallError } from '../io.js';
import type { NamingOptions } from '../options/naming-options.js';
import { evaluateBytes, inputFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';
import { copyNames, type FolderTarget, folderTargets, writeCopies } from '../writing/copies.js';
import { prepareTargets, writeTarget } from '../writing/outputs.js';

interface AnnotateOptions extends EvaluateOptions, NamingOptions {
  readonly output?: readonly string[] | undefined;
  readonly force?: boolean | undefined;
}

const FORMATS = ANNOTATED_ENDINGS.map((ending) => ({ name: ending, extensions: [`.${ending}`] }));

/** What came of one file: its findings, and its copy where there could be one. */
const makeCopy = async (
  session: Session,
  file: string,
  bytes: Uint8Array,
  kind: Annotatable,
  options: AnnotateOptions,
): Promise<AnnotatedCopy> =>
  annotatedCopy(bytes, kind, await evaluateBytes(session, bytes, file, { ...options, sets: 'as-tables' }), {
    wording: session.documentWords,
    today: session.today,
    capabilities: session.io.capabilities,
  });

const tellRemarks = async (session: Session, { isSigned, threads }: Annotated, before = ''): Promise<void> => {
  const { language } = session.words;
  if (isSigned) await session.note(before + ANNOTATE_NOTES.signature[language]);
  if (threads.length > 0) await session.note(`${before}${ANNOTATE_NOTES.threads[language]}${threads.join(', ')}`);
};

const kindOf = ({ io }: Session, file: string, bytes: Uint8Array, options: AnnotateOptions): Annotatable => {
  const kind = annotatable(bytes, { fileName: file, inputFormat: options.inputFormat }, io.capabilities);
  if (kind.kind === 'other') throw new CallError({ kind: 'not-annotatable', file });
  return kind;
};

const annotateOne = async (
  names: readonly string[],
  output: readonly string[],
  options: AnnotateOptions,
  session: Session,
): Promise<number> => {
  const { files, problems, settings, kept } = await inputFiles(session, names, options, ANNOTATED_ENDINGS);
  const [file] = files;
  if (file === undefined || problems.length > 0) return EXIT.call;
  if (files.length > 1) throw new CallError({ kind: 'many-need-folder', output: 'ghi-chu/' });
  const bytes = await session.io.read(file);
  const kind = kindOf(session, file, bytes, options);
  const request = { force: options.force, inputs: kept };
  const targets = await prepareTargets(session, output, FORMATS, request);
  const { result, copy } = await makeCopy(session, file, bytes, kind, { ...options, ...settings.of(file).reading });
  if (copy === undefined) {
    await noteFindings(session, [result], true);
    await session.note(LABELS.nothingWritten[session.words.language]);
    return EXIT.found;
  }
  const ending = kind.kind === 'office' ? kind.ending : '';
  const wrong = targets.find(({ format }) => format.name !== ending);
  if (wrong !== undefined) throw new CallError({ kind: 'copy-ending', file: wrong.file, ending: `.${ending}` });
  await noteFindings(session, [result], false);
  await tellRemarks(session, copy);
  for (const one of targets) await writeTarget(session, one.file, copy.bytes, request);
  return readingFailed([result]) ? EXIT.found : EXIT.fine;
};

/** A folder of copies; what cannot be read for certain is left out, and told. */
const annotateAll = async (
  names: readonly string[],
  folders: readonly FolderTarget<never>[],
  options: AnnotateOptions,
  session: Session,
): Promise<number> => {
  const { files, problems, settings, kept } = await inputFiles(session, names, options, ANNOTATED_ENDINGS);
  const results: FileResult[] = [];
  const copies: { file: string; ending: string; copy: Annotated }[] = [];
  const failures: CallError[] = [];
  for (const file of files) {
    try {
      const bytes = await session.io.read(file);
      const kind = kindOf(session, file, bytes, options);
      const { result, copy } = await makeCopy(session, file, bytes, kind, { ...options, ...settings.of(file).reading });
      results.push(result);
      if (copy !== undefined && kind.kind === 'office') copies.push({ file, ending: `.${kind.ending}`, copy });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      failures.push(error);
    }
  }
  for (const error of failures) await session.complain(error);
  const left = results.filter(({ file }) => copies.every((one) => one.file !== file));
  await noteFindings(session, results, left.length > 0);
  for (const { file, copy } of copies) await tellRemarks(session, copy, `${file}: `);
  const outputs = copyNames(copies);
  const written = copies.map(({ copy }, index) => ({ name: outputs[index] ?? '', data: copy.bytes }));
  for (const { folder } of folders) {
    await writeCopies(session, folder, written, { force: options.force, inputs: kept });
  }
  for (const { file } of left) await session.note(FILES.nothingWrittenFor[session.words.language](file));
  if (problems.length + failures.length > 0) return EXIT.call;
  return left.length > 0 || readingFailed(results) ? EXIT.found : EXIT.fine;
};

/** Copies of office files with what was found in them. */
export const annotate: Run = async (names, options: AnnotateOptions, session) => {
  const { output } = options;
  if (output === undefined) throw new CallError({ kind: 'missing-option', option: '-o' });
  const folders = await folderTargets<never>(session, output, []);
  return folders.length > 0
    ? annotateAll(names, folders, options, session)
    : annotateOne(names, output, options, session);
};
