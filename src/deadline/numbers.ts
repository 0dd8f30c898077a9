/** Numbers as deadlines write them: digits, Roman numerals, words. */
import { spell } from './spelling.js';

const WORDS: Readonly<Record<number, readonly string[]>> = {
  1: ['một', 'giêng', 'first', '1st'],
  2: ['hai', 'second', '2nd'],
  3: ['ba', 'three', 'third', '3rd'],
  4: ['bốn', 'tư', 'fourth', '4th'],
  5: ['năm'],
  6: ['sáu', 'six'],
  7: ['bảy'],
  8: ['tám'],
  9: ['chín', 'nine'],
  10: ['mười'],
  11: ['mười một'],
  12: ['mười hai', 'chạp'],
};
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const KNOWN: ReadonlyMap<string, number> = new Map([
  ...Object.entries(WORDS).flatMap(([number, words]) =>
    words.flatMap((word) => [false, true].map((plain): [string, number] => [spell(word, plain), Number(number)])),
  ),
  ...ROMAN.map((numeral, number): [string, number] => [numeral, number]),
]);

/** The number a numeral or a word means; 0 where it is missing or means none, which is no part of any calendar. */
export const numberOf = (text: string | undefined): number =>
  text === undefined ? 0 : /^\d+$/u.test(text) ? Number(text) : (KNOWN.get(text) ?? 0);
