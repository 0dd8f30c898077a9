/** What parts the fields of a whole text: its `sep=` line says so, or its lines do. */
import { delimiterOf } from './delimiter.js';
import { plainFrame } from './text-frame.js';

/** The line by which a file tells Excel its delimiter, from the beginning of the text. */
export const SEPARATOR_LINE = /^"?sep=([^"\n])"?[;,\t|]*\n/iu;

/** The delimiter of a text, whatever ends its lines. */
export const delimiterIn = (text: string): string => {
  const unified = text.replace(/\r\n?/gu, '\n');
  return SEPARATOR_LINE.exec(unified)?.[1] ?? delimiterOf(plainFrame(unified));
};
