import { LABELS, mistakeText } from '../language/cli.js';
import type { Language } from '../language/wording-language.js';
import type { CallError } from './io.js';

/** "cchc: Lỗi: …" and a line end; control characters from file names never reach the terminal raw. */
export const complaint = (error: CallError, language: Language): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  `cchc: ${LABELS.mistake[language]}: ${mistakeText(error.mistake, language).replace(/[\u0000-\u001f\u007f-\u009f]/gu, '\ufffd')}\n`;
