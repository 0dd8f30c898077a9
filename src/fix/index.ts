/** Puts right what has one right answer, in the file's own bytes, and nothing else. */
import { formatOf } from '../input/index.js';
import type { Fix, FixedBytes } from '../model/finding/fix.js';
import type { Capabilities, InputFormatName } from '../model/reading/reading.js';
import { type Editor, leftAll } from './editor.js';

export { fixesOf } from './fixes.js';
export { isSameBut } from './same-but.js';

/** Formats that can be changed in place; loaded when one is. */
const EDITORS: Readonly<Record<string, () => Promise<Editor>>> = {
  yaml: async () => (await import('./yaml/edit-yaml.js')).editYaml,
  csv: async () => (await import('./edit-csv.js')).editCsv,
  xlsx: async () => (await import('./workbook/edit-workbook.js')).editWorkbook,
};

/**
 * Makes fixes in the bytes of a file that could be read.
 * @returns the new bytes, which are to be read again and proven (`isSameBut`) before anybody keeps them
 */
export const applyFixes = async (
  bytes: Uint8Array,
  fixes: readonly Fix[],
  options: { readonly fileName: string; readonly inputFormat?: InputFormatName | undefined },
  capabilities: Capabilities,
): Promise<FixedBytes> => {
  const load = EDITORS[formatOf(bytes, options)];
  if (load === undefined) return leftAll(bytes, fixes, 'format');
  return (await load())(bytes, fixes, capabilities);
};
