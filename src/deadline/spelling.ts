/** Words as they are compared: any case, NFC or NFD, either tone place; a text typed without any marks, without them. */
import { fold } from '../model/text/text.js';

const MARKS = /\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/u;
/** Classes and escapes of a regular expression are no words. */
const WORD = /\\p\{\w+\}|\\.|[\p{L}\p{M}]+/gu;
/** "QuýII": a numeral is no part of the word, and would move its tone. */
const QUARTER_AND_NUMERAL = /(qu[ýíyi])(?=[ivx]+(?![\p{L}]))/giu;
/** Dashes, and what stands for one between two dates. */
const DASHES = /[\u2010-\u2015\u2192\u21d2\u2212~]/gu;

const bare = (word: string): string => fold(word).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');

/** The form of a deadline's text that patterns are held against. Line breaks end a sentence. */
export const spelled = (text: string): string =>
  fold(
    text
      .normalize('NFKC')
      .replace(/[\r\n]+/gu, '; ')
      .replace(DASHES, '-')
      .replace(QUARTER_AND_NUMERAL, '$1 '),
  );

/** Whether a text, as `spelled` gives it, was typed without any marks (or needs none). */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/**
 * What a class of letters may hold in a text as `spelled` gives it. Making a pattern that knows every letter there is
 * takes a hundred times as long, and there are as many patterns as kinds of words.
 */
const LETTERS = 'a-z\\u00df-\\u024f\\u1e00-\\u1eff';
const CLASSES: Readonly<Record<string, readonly [plain: string, marked: string]>> = {
  '\\p{L}': ['a-z', LETTERS],
  '\\p{M}': ['', '\\u0300-\\u036f'],
  '\\p{N}': ['0-9', '0-9'],
};
const CLASS = /\[(?:[^\]\\]|\\p\{\w+\}|\\.)*\]/gu;
const NAMED = /\\p\{\w+\}/gu;

/** The source of a pattern, its words spelled as texts with marks are, or as those without. */
export const spell = (looks: string, plain: boolean): string => {
  const ranges = (name: string): string => CLASSES[name]?.[plain ? 0 : 1] ?? name;
  return looks
    .replace(WORD, (word) => (word.startsWith('\\') ? word : plain ? bare(word) : fold(word)))
    .replace(CLASS, (letters) => letters.replace(NAMED, ranges))
    .replace(NAMED, (name) => `[${ranges(name)}]`);
};
