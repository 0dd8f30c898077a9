/** Codes as numbers in a list: for order and gaps only. A code itself is text. */
import { remember } from '../text/remember.js';
import { tidy } from '../text/text.js';

/** Words that stand before a code: "TC 1.5", "Tiêu chí 1.2", "Phần I"; the C of "Phần C." is no hundred. */
export const CODE_WORDS =
  /^(?:tctp|tc|lv|tiêu chí thành phần|tiêu chí|lĩnh vực|phần|mục|nhóm|chỉ số|chỉ tiêu|nội dung|điều|criterion|field|part)[\s.:]*(?=\d|(?:[IVX]|[LC](?=[IVXLC]))[IVXLC]*(?![\p{L}\p{M}])|\p{Lu}$)/iu;

/** How the siblings of one list are numbered. */
export type Numbering = 'arabic' | 'roman' | 'letter';

/** Vietnamese order, with the Latin letters lists sometimes borrow in their Latin places. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Letters that a complete Vietnamese list may do without. */
const OPTIONAL = new Set('ăâđêfjôơưwz');
const ROMAN: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A footnote's mark behind a code: "1.1²", "1.1 (*)". */
const FOOTNOTE = /(?<=[\p{L}\d.)])\s*(?:[([]\s*[⁰¹²³⁴⁵⁶⁷⁸⁹*†]+\s*[)\]]|[⁰¹²³⁴⁵⁶⁷⁸⁹*†]+)$/u;

const MARK = /[⁰¹²³⁴⁵⁶⁷⁸⁹*†]/u;
/** Signs that office programs make of a letter in brackets while it is typed. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['©', '(c)'],
  ['®', '(r)'],
]);

/** Numerals that are one sign each: Ⅱ, ⅳ, wide digits and letters; and those in a circle or with brackets of their own. */
const ONE_SIGN = /[\u2160-\u217f\uff0d\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2488-\u249b]/gu;
const CIRCLED = /[\u2460-\u2487\u249c-\u24e9\u2776-\u277f]/gu;
const DINGBAT = /[\u2776-\u277f]/u;
const FIRST_DINGBAT = 0x2775;
const anySign = (text: string): boolean => /[\u2160-\u24e9\u2776-\u277f\uff0d-\uff5a]/u.test(text);

const inBrackets = (sign: string): string => {
  const plain = DINGBAT.test(sign) ? String(sign.charCodeAt(0) - FIRST_DINGBAT) : sign.normalize('NFKC');
  return plain.startsWith('(') ? plain : `(${plain})`;
};

/** A code as it was typed: letters for the signs made of them, without the mark of a footnote. */
export const typedCode = (tidied: string): string => {
  const plain = anySign(tidied)
    ? tidied.replace(ONE_SIGN, (sign) => sign.normalize('NFKC')).replace(CIRCLED, inBrackets)
    : tidied;
  return SIGNS.get(plain) ?? (MARK.test(plain) ? plain.replace(FOOTNOTE, '') : plain);
};

/** Digits, with dots between them if any: most codes are nothing else. */
const isPlain = (code: string): boolean => {
  for (let at = 0; at < code.length; at += 1) {
    const unit = code.charCodeAt(at);
    if ((unit < 48 || unit > 57) && (unit !== 46 || at === 0 || at === code.length - 1)) return false;
  }
  return code !== '';
};

/** The code without its dressing: "a)", "(1)", "1.2.", "1.2²" → "a", "1", "1.2", "1.2". */
export const bareCode = (code: string): string => (isPlain(code) ? code : undressed(code));

const undressed = remember((code: string): string => {
  const bare = typedCode(tidy(code))
    .replace(/^\(/u, '')
    .replace(/[.):]+$/u, '');
  return bare === '' ? tidy(code) : bare;
});

/** The numbers of a dotted code, "1.10" → [1, 10]; undefined where it is none. */
export const dottedParts = (code: string): readonly number[] | undefined => {
  const bare = bareCode(code);
  return isPlain(bare) ? numbersOf(bare) : undefined;
};

const LONGEST_NUMBER = 9;

const numbersOf = (plain: string): readonly number[] | undefined => {
  const numbers: number[] = [];
  let number = 0;
  let length = 0;
  for (let at = 0; at <= plain.length; at += 1) {
    const digit = plain.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      length += 1;
      continue;
    }
    if (length === 0 || length > LONGEST_NUMBER) return undefined;
    numbers.push(number);
    number = 0;
    length = 0;
  }
  return numbers;
};

/** The value of a canonical Roman numeral below 200 in letters of one case, else undefined: lX is none. */
export const romanValue = (code: string): number | undefined => {
  const bare = bareCode(code);
  let rest = bare.toUpperCase();
  if (bare !== rest && bare !== bare.toLowerCase()) return undefined;
  if (!/^[IVXLC]+$/u.test(rest)) return undefined;
  const written = rest;
  let value = 0;
  for (const [numeral, worth] of ROMAN) {
    while (rest.startsWith(numeral)) {
      value += worth;
      rest = rest.slice(numeral.length);
    }
  }
  return rest === '' && toRoman(value) === written ? value : undefined;
};

/** 4 → "IV". */
export const toRoman = (value: number): string => {
  let rest = value;
  let text = '';
  for (const [numeral, worth] of ROMAN) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
};

const letterValue = (code: string): number | undefined => {
  const bare = bareCode(code).toLowerCase();
  const index = [...bare].length === 1 ? LETTERS.indexOf(bare) : -1;
  return index < 0 ? undefined : index + 1;
};

/**
 * How a list of sibling codes is numbered, told by all of them: I may be a letter or a numeral.
 * Undefined where they have nothing in common; codes of several parts are no list of this kind.
 */
export const numberingOf = (codes: readonly string[]): Numbering | undefined => {
  if (codes.length === 0) return undefined;
  if (codes.every((code) => /^\d{1,9}$/u.test(bareCode(code)))) return 'arabic';
  const isBelow = (code: string, most: number): boolean => (romanValue(code) ?? most) < most;
  if (codes.every((code) => romanValue(code) !== undefined) && codes.some((code) => isBelow(code, 40))) return 'roman';
  return codes.every((code) => letterValue(code) !== undefined) ? 'letter' : undefined;
};

/** A code's position in a list of that numbering, from 1. */
export const ordinal = (code: string, numbering: Numbering): number | undefined => {
  switch (numbering) {
    case 'arabic':
      return dottedParts(code)?.[0];
    case 'roman':
      return romanValue(code);
    case 'letter':
      return letterValue(code);
  }
};

/** More missing numbers than this are named as one run. */
const LONGEST_RUN = 3;

/** What is missing before the last of a list's codes, in order: ["3", "5"], long runs as "9–2020". */
export const missingCodes = (written: readonly string[]): readonly string[] => {
  const codes = written.map((code) => tidy(code).replace(CODE_WORDS, ''));
  // 4.2 without 4 above it stands for field 4.
  const dotted = codes.every((code) => dottedParts(code) !== undefined);
  const numbering = dotted && codes.length > 0 ? 'arabic' : numberingOf(codes);
  if (numbering === undefined) return [];
  const present = [...new Set(codes.flatMap((code) => ordinal(code, numbering) ?? []))].sort((a, b) => a - b);
  if (numbering === 'letter') {
    const upper = codes.every((code) => bareCode(code) === bareCode(code).toUpperCase());
    const last = present.at(-1) ?? 0;
    const missing = [...LETTERS].filter(
      (letter, index) => index + 1 < last && !OPTIONAL.has(letter) && !present.includes(index + 1),
    );
    return upper ? missing.map((letter) => letter.toUpperCase()) : missing;
  }
  const name = (value: number): string => (numbering === 'roman' ? toRoman(value) : String(value));
  const missing: string[] = [];
  let next = 1;
  for (const value of present) {
    if (value - next > LONGEST_RUN) missing.push(`${name(next)}–${name(value - 1)}`);
    else for (let gap = next; gap < value; gap += 1) missing.push(name(gap));
    next = Math.max(next, value + 1);
  }
  return missing;
};
