/** What kind of file bytes are, and which ending an annotated copy of them must have. */
import { formatOf } from '../input/index.js';
import { findMainPart } from '../input/office/package.js';
import { isRefusal } from '../input/office/refusal.js';
import { READABLE } from '../input/sniff/index.js';
import { openZip } from '../input/zip.js';
import type { Capabilities, InputFormatName } from '../model/reading/reading.js';
import { PackageEditor } from './package/package-editor.js';

export type OfficeFamily = 'xlsx' | 'docx';

/** What a file can be for this: annotated, read but not annotated, not even read. */
export type Annotatable =
  /** `ending`: the copy's, without a dot. */
  | { readonly kind: 'office'; readonly family: OfficeFamily; readonly ending: InputFormatName }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable' };

/** What the main part of a file is stated to be, in lower case, by the file's ending. */
const ENDINGS: readonly (readonly [InputFormatName, string])[] = [
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
  ['xlsm', 'application/vnd.ms-excel.sheet.macroenabled.main+xml'],
  ['xltx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'],
  ['xltm', 'application/vnd.ms-excel.template.macroenabled.main+xml'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['docm', 'application/vnd.ms-word.document.macroenabled.main+xml'],
  ['dotx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'],
  ['dotm', 'application/vnd.ms-word.template.macroenabledtemplate.main+xml'],
];

/** The endings that copies may have. */
export const ANNOTATED_ENDINGS: readonly InputFormatName[] = ENDINGS.map(([ending]) => ending);

const endingOf = (bytes: Uint8Array, capabilities: Capabilities): InputFormatName | undefined => {
  const zip = openZip(bytes, capabilities);
  const main = isRefusal(zip) ? zip : findMainPart(zip);
  if (isRefusal(zip) || isRefusal(main)) return undefined;
  const type = new PackageEditor(bytes, zip).contentType(main)?.toLowerCase();
  return ENDINGS.find(([, stated]) => stated === type)?.[0];
};

/** Tells what bytes are; `inputFormat` as a person states it. */
export const annotatable = (
  bytes: Uint8Array,
  options: { readonly fileName: string; readonly inputFormat?: InputFormatName | undefined },
  capabilities: Capabilities,
): Annotatable => {
  const format = formatOf(bytes, options);
  if (format === 'xlsx' || format === 'docx') {
    return { kind: 'office', family: format, ending: endingOf(bytes, capabilities) ?? format };
  }
  return { kind: READABLE.some((readable) => readable === format) ? 'other' : 'unreadable' };
};
