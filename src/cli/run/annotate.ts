import {
  ANNOTATED_ENDINGS,
  type Annotated,
  annotatable,
  annotate as annotateBytes,
  notesOf,
} from '../../annotate/index.js';
import { ANNOTATE_NOTES } from '../../language/annotate.js';
import { LABELS } from '../../language/cli.js';
import type { FileResult } from '../../model/evaluation.js';
import type { Finding } from '../../model/finding.js';
import type { EvaluateOptions } from '../../pipeline.js';
import type { Run } from '../commands/command.js';
import { EXIT, readingFailed } from '../exit.js';
import { noteFindings } from '../findings-note.js';
import { evaluateBytes } from '../inputs.js';
import { CallError } from '../io.js';
import { prepareTargets, writeTarget } from '../outputs.js';
import type { Session } from '../session.js';

interface AnnotateOptions extends EvaluateOptions {
  readonly output?: readonly string[] | undefined;
  readonly force?: boolean | undefined;
}

const FORMATS = ANNOTATED_ENDINGS.map((ending) => ({ name: ending, extensions: [`.${ending}`] }));

const nothingWritten = async (session: Session, result: FileResult): Promise<number> => {
  await noteFindings(session, [result], true);
  await session.note(LABELS.nothingWritten[session.words.language]);
  return EXIT.found;
};

const tellRemarks = async (session: Session, { isSigned, threads }: Annotated): Promise<void> => {
  const { language } = session.words;
  if (isSigned) await session.note(ANNOTATE_NOTES.signature[language]);
  if (threads.length > 0) await session.note(`${ANNOTATE_NOTES.threads[language]}${threads.join(', ')}`);
};

/** A copy of an office file with what was found in it. */
export const annotate: Run = async ([file = ''], options: AnnotateOptions, session) => {
  const { output, force } = options;
  if (output === undefined) throw new CallError({ kind: 'missing-argument', name: '-o' });
  const bytes = await session.io.read(file);
  const { capabilities } = session.io;
  const kind = annotatable(bytes, { fileName: file, inputFormat: options.inputFormat }, capabilities);
  if (kind.kind === 'other') throw new CallError({ kind: 'not-annotatable', file });
  const request = { force, inputs: [file] };
  const targets = await prepareTargets(session, output, FORMATS, request);
  const result = await evaluateBytes(session, bytes, file, options);
  const notes = notesOf(result, session.documentWords);
  const isRead = result.evaluations.length > 0 || notes.some(({ marksCell }) => marksCell);
  if (kind.kind !== 'office' || !isRead) return nothingWritten(session, result);
  const wrong = targets.find(({ format }) => format.name !== kind.ending);
  if (wrong !== undefined) throw new CallError({ kind: 'copy-ending', file: wrong.file, ending: `.${kind.ending}` });
  const { findingsSheet } = result;
  const copy = await annotateBytes(
    bytes,
    kind.family,
    {
      notes,
      wording: session.documentWords,
      today: session.today,
      findingsSheet: findingsSheet?.kind === 'cell' ? findingsSheet.order : undefined,
    },
    capabilities,
  );
  if (!('bytes' in copy)) return nothingWritten(session, withFinding(result, copy));
  await noteFindings(session, [result], false);
  await tellRemarks(session, copy);
  for (const one of targets) await writeTarget(session, one.file, copy.bytes, request);
  return readingFailed([result]) ? EXIT.found : EXIT.fine;
};

/** A file of which a part that only a copy needs is damaged. */
const withFinding = (result: FileResult, found: Finding): FileResult => ({
  ...result,
  findings: [...result.findings, found],
});
