/** A list's number as its format writes it. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const MOST_ROMAN = 4999;
const LETTERS = 26;
/** Word repeats the letter after z: aa, bb; a list never gets far. */
const MOST_LETTERS = 780;

const roman = (value: number): string => {
  let rest = value;
  let text = '';
  for (const [size, letters] of ROMAN) {
    for (; rest >= size; rest -= size) text += letters;
  }
  return text;
};

const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % LETTERS)).repeat(Math.ceil(value / LETTERS));

const isRoman = (value: number): boolean => value >= 1 && value <= MOST_ROMAN;
const isLetter = (value: number): boolean => value >= 1 && value <= MOST_LETTERS;

/** Formats that are not known here are shown as plain numbers. */
export const numberText = (value: number, format: string): string => {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'lowerRoman' && isRoman(value)) return roman(value);
  if (format === 'upperRoman' && isRoman(value)) return roman(value).toUpperCase();
  if (format === 'lowerLetter' && isLetter(value)) return letter(value);
  if (format === 'upperLetter' && isLetter(value)) return letter(value).toUpperCase();
  return String(value);
};
