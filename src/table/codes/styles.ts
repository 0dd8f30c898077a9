/** What a code of one part counts in: I is a letter or a numeral, and only its neighbours tell. */
import { romanValue } from '../../model/scorecard/code.js';
import type { Code } from './codes.js';

export type Style =
  /** "Lĩnh vực 1", "Phần 2": numbered apart from the numbers below it. */
  | 'part'
  /** "Tiêu chí thành phần 1", "TCTP 2": numbered apart from the criteria above it. */
  | 'sub-part'
  /** "Tiêu chí 1" above "Chỉ tiêu 1" and numbers of no word, in whichever order the table has the words. */
  | 'called'
  | 'called-below'
  /** "01" above "1": numbered apart where a table has both. */
  | 'padded'
  | 'number'
  | 'bracket'
  | 'dotted'
  | 'upper-letter'
  | 'lower-letter'
  | 'upper-roman'
  | 'lower-roman'
  | 'word';

/** The open codes of the two alphabets above an ambiguous one, nearest first; absent where none is open. */
export interface OpenLists {
  readonly letter?: string | undefined;
  readonly roman?: string | undefined;
  /** Whether numerals of several letters stand in the table in this case: only then are v and x numerals. */
  readonly romans: boolean;
  /** The next code of letters of the same case. */
  readonly next?: string | undefined;
  /** The one after it. */
  readonly afterNext?: string | undefined;
  /** Whether the letter stands right above, and lists of numerals began below others before it. */
  readonly opens?: boolean | undefined;
}

const AMBIGUOUS = /^[ivxlcdm]$/iu;
const ORDERS = [
  'abcdđeghiklmnopqrstuvxy',
  'abcdeghiklmnopqrstuvxy',
  'abcdefghijklmnopqrstuvwxyz',
  'abcdđefghijklmnopqrstuvwxyz',
] as const;

/** Whether one letter may come right after another in some order lists are made in, with or without đ. */
const follows = (before: string, letter: string): boolean =>
  ORDERS.some((order) => {
    const index = order.indexOf(before);
    return index >= 0 && order[index + 1] === letter;
  });

const placeOf = (letter: string | undefined): number =>
  letter === undefined || letter.length > 1 ? -1 : ORDERS[0].indexOf(letter);

/** Whether one letter comes somewhere after another: an extract lists only some of them. */
const skipsTo = (before: string, letter: string): boolean => placeOf(before) >= 0 && placeOf(before) < placeOf(letter);

/** Whether the list goes on from the open letter, as if what stands between were of another list. */
const isBetween = (open: string, next: string | undefined, letter: string): boolean =>
  placeOf(next) > placeOf(open) && placeOf(next) < placeOf(letter);

const romanOrLetter = (
  part: string,
  { letter, roman, romans, next, afterNext, opens }: OpenLists,
): 'letter' | 'roman' => {
  const small = part.toLowerCase();
  const value = romanValue(small);
  if (value === undefined) return 'letter';
  const after = next?.toLowerCase();
  const open = letter?.toLowerCase();
  const continued = after !== undefined && after.length > 0 && romanValue(after) === value + 1;
  const before = roman === undefined ? undefined : romanValue(roman);
  if (small === 'i' && open !== undefined && skipsTo(open, 'i')) {
    // Below H stand I and II already; or the numerals I and II begin right below: this is the letter.
    if (before !== undefined || (after === 'i' && afterNext?.toLowerCase() === 'ii')) return 'letter';
  }
  // I right below the letter I, and H, I, I: no list has a letter twice.
  if (small === 'i' && opens === true && (open === 'i' || after === 'i')) return 'roman';
  // H, I, II: the first numeral below H, not the letter after it.
  if (part !== small && small === 'i' && opens === true && !(after !== undefined && follows('i', after)))
    return 'roman';
  if (open !== undefined && follows(open, small)) return continued && after.length > 1 ? 'roman' : 'letter';
  if (before !== undefined && before + 1 === value) return 'roman';
  if (small === 'i') {
    if (open === undefined) return 'roman';
    if (after !== undefined && follows('i', after)) return 'letter';
    return part === small && !romans && skipsTo(open, 'i') && !isBetween(open, after, 'i') ? 'letter' : 'roman';
  }
  if (before !== undefined && before < value && value <= 10) return 'roman';
  if (open !== undefined) return 'letter';
  if (value > 10) return 'letter';
  return romans || continued || part === part.toUpperCase() ? 'roman' : 'letter';
};

const PART = /^(?:lĩnh vực|lv|phần|nhóm|chương)[\s.:]*\d/iu;
const SUB_PART = /^(?:tiêu chí thành phần|tctp)[\s.:]*\d/iu;

/** What some number their criteria by, in either order: "Tiêu chí 1" above "Chỉ tiêu 1", "Chỉ số 1" above "Tiêu chí 1". */
const CALLED = /^(tiêu chí|tc|chỉ tiêu|chỉ số|nội dung|mục)[\s.:]*\d/iu;

/** The word that such a number is called by, folded. */
export const wordBefore = ({ written }: Code): string | undefined =>
  CALLED.exec(written.normalize('NFC'))?.[1]?.toLowerCase().replace(/^tc$/u, 'tiêu chí');

/** The style of a code of one part; `open` is asked only where the part is one letter of the Roman seven. */
export const styleOf = (code: Code, open: () => OpenLists): Style => {
  if (code.style === 'number') {
    const written = code.written.normalize('NFC');
    if (PART.test(written)) return 'part';
    if (SUB_PART.test(written)) return 'sub-part';
  }
  if (code.style !== 'upper' && code.style !== 'lower') return code.style;
  const [part = ''] = code.parts;
  if (part.length > 1) return `${code.style}-roman`;
  return AMBIGUOUS.test(part) ? `${code.style}-${romanOrLetter(part, open())}` : `${code.style}-letter`;
};
