/** Words as they are compared: any case, NFC or NFD, either tone place; a text typed without any marks, without them. */
import { fold } from '../model/text.js';

const MARKS = /\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/u;
/** Classes and escapes of a regular expression are no words. */
const WORD = /\\p\{\w+\}|\\.|[\p{L}\p{M}]+/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

const bare = (word: string): string => fold(word).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

/** The form of a deadline's text that patterns are held against. Line breaks end a sentence. */
export const spelled = (text: string): string =>
  fold(
    text
      .normalize('NFKC')
      .replace(/[\r\n]+/gu, '; ')
      .replace(DASHES, '-'),
  );

/** Whether a text, as `spelled` gives it, was typed without any marks (or needs none). */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** The source of a pattern, its words spelled as texts with marks are, or as those without. */
export const spell = (looks: string, plain: boolean): string =>
  looks.replace(WORD, (word) => (word.startsWith('\\') ? word : plain ? bare(word) : fold(word)));
