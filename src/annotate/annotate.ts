/** A copy of an office file with what was found in it: only the parts that must change are written anew. */
import { isRefusal, type Refusal } from '../input/office/refusal.js';
import { openZip } from '../input/zip.js';
import type { Finding } from '../model/finding/finding.js';
import type { Capabilities } from '../model/reading/reading.js';
import type { OfficeFamily } from './family.js';
import { PackageEditor } from './package/package-editor.js';
import type { AnnotateRequest, Annotator, Remarks } from './request.js';

export interface Annotated extends Remarks {
  readonly bytes: Uint8Array;
  /** The original carries a digital signature, which is not valid on the copy. */
  readonly isSigned: boolean;
}

const ANNOTATORS: Readonly<Record<OfficeFamily, () => Promise<Annotator>>> = {
  xlsx: async () => (await import('./workbook/index.js')).annotateWorkbook,
  docx: async () => (await import('./document/index.js')).annotateDocument,
};

const SIGNATURES = 'origin';

const annotated = (
  bytes: Uint8Array,
  annotator: Annotator,
  request: AnnotateRequest,
  capabilities: Capabilities,
): Annotated | Refusal => {
  const zip = openZip(bytes, capabilities);
  if (isRefusal(zip)) return zip;
  const editor = new PackageEditor(bytes, zip);
  const remarks = annotator(editor, zip, request);
  const isSigned = editor.relationships('').some(({ kind }) => kind === SIGNATURES);
  const copy = editor.save();
  return isRefusal(copy) ? copy : { bytes: copy, isSigned, ...remarks };
};

/**
 * Annotates a file that could be read. `bytes` is the whole file, which stays as it is. The same arguments give the
 * same bytes; comments, colours and the list of an earlier annotation are replaced.
 *
 * @returns the copy, or the finding that says which part of the file is damaged
 */
export const annotate = async (
  bytes: Uint8Array,
  family: OfficeFamily,
  request: AnnotateRequest,
  capabilities: Capabilities,
): Promise<Annotated | Finding> => {
  const result = annotated(bytes, await ANNOTATORS[family](), request, capabilities);
  return isRefusal(result) ? result.finding : result;
};
