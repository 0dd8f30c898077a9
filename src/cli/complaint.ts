import { LABELS } from '../language/cli.js';
import { mistakeText } from '../language/mistakes.js';
import type { Language } from '../language/wording-language.js';
import type { CallError } from './io.js';

/** One line; control characters from file names never reach the terminal raw. */
export const safeLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  text.replace(/[\u0000-\u001f\u007f-\u009f]/gu, '\ufffd');

/** "cchc: Lỗi: …" and a line end. */
export const complaint = (error: CallError, language: Language): string =>
  `cchc: ${LABELS.mistake[language]}: ${safeLine(mistakeText(error.mistake, language))}\n`;
