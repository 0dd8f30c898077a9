import { LABELS } from '../language/command/labels.js';
import { mistakeText } from '../language/mistakes/mistakes.js';
import type { Language } from '../language/wording/language.js';
import type { CallError } from './io.js';

/** One line; no control character of a file's name reaches the terminal raw, nor any mark that turns the direction of writing. */
export const safeLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu, '\ufffd');

/** "cchc: Lỗi: …" and a line end. */
export const complaint = (error: CallError, language: Language): string =>
  `cchc: ${LABELS.mistake[language]}: ${safeLine(mistakeText(error.mistake, language))}\n`;
