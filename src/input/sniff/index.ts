/** Which format bytes are in: by content first, by extension second. */
import { decode, isUnicode } from '../decode.js';
import { formatByName } from './by-name.js';
import { extensionOf, type Format } from './format.js';
import { binaryFormat } from './magic.js';
import { textFormat } from './text-format.js';

export { type Format, READABLE, type ReadableFormat, UNREADABLE_REASONS, type UnreadableFormat } from './format.js';

/**
 * The format of a file. `fileName` is asked only where its content leaves a choice: its extension, and for what cannot
 * be read its whole name.
 */
export const sniff = (bytes: Uint8Array, fileName?: string): Format => {
  const format = byContent(bytes, fileName);
  const told = UNTOLD.has(format) ? (formatByName(fileName) ?? format) : format;
  return told === 'noise' && OFFICE.test(extensionOf(fileName)) ? 'damaged' : told;
};

/** Whose files are never text: they must have been something else once. */
const OFFICE = /^(?:xls[xmb]?|xlt[xm]?|doc[xm]?|dot[xm]?|od[st]|ots)$/u;

/** Where the content does not tell what a file is for. */
const UNTOLD: ReadonlySet<Format> = new Set(['empty', 'noise', 'prose', 'yaml', 'old-office']);

const byContent = (bytes: Uint8Array, fileName: string | undefined): Format => {
  if (bytes.length === 0) return 'empty';
  const extension = extensionOf(fileName);
  const binary = binaryFormat(bytes, extension);
  if (binary !== undefined) return binary;
  const decoded = decode(bytes);
  if (decoded === undefined) return 'noise';
  const format = textFormat(decoded.text, extension);
  // A code page is only guessed: a YAML file must not be read on a guess, and prose would be noise as likely.
  return isUnicode(decoded.encoding) || format !== 'prose' ? format : 'noise';
};
