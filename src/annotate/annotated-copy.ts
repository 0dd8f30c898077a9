/** A file that was read → its copy with what was found in it, where there can be one. */
import type { Wording } from '../language/wording.js';
import type { FileResult } from '../model/evaluation.js';
import type { Capabilities } from '../model/reading/reading.js';
import type { Day } from '../model/time/day.js';
import { type Annotated, annotate } from './annotate.js';
import type { Annotatable } from './family.js';
import { notesOf } from './note.js';

export interface AnnotatedCopy {
  /** With what was found while copying: a part that only a copy needs may be damaged. */
  readonly result: FileResult;
  readonly copy?: Annotated | undefined;
}

/** `result`: what the same bytes were read as. Where nothing in the file can be marked there is no copy. */
export const annotatedCopy = async (
  bytes: Uint8Array,
  kind: Annotatable,
  result: FileResult,
  request: { readonly wording: Wording; readonly today?: Day | undefined; readonly capabilities: Capabilities },
): Promise<AnnotatedCopy> => {
  const { wording, today, capabilities } = request;
  const notes = notesOf(result, wording);
  const isRead = result.evaluations.length > 0 || notes.some(({ marksCell }) => marksCell);
  if (kind.kind !== 'office' || !isRead) return { result };
  const sheet = result.findingsSheet;
  const findingsSheet = sheet?.kind === 'cell' ? sheet.order : undefined;
  const copy = await annotate(bytes, kind.family, { notes, wording, today, findingsSheet }, capabilities);
  return 'bytes' in copy ? { result, copy } : { result: { ...result, findings: [...result.findings, copy] } };
};
