/** Results as people write them: "89 %", "17/20", an option's words, a list of them, "Chậm: 3". */
import { isNegative, isPositive, type Points, points } from '../model/points.js';
import type { Text } from '../model/scorecard.js';
import { fold, tidy } from '../model/text.js';
import { readAmount } from '../model/threshold.js';
import type { Rate } from '../model/way.js';

const HUNDRED = points('100');

/** A percentage or so many out of so many, not negative; undefined for anything else, a bare number included. */
export const readRate = (text: string): Rate | undefined => {
  const rate = writtenRate(tidy(text));
  return rate === undefined || isNegative(rate.part) ? undefined : rate;
};

const writtenRate = (written: string): Rate | undefined => {
  if (written.endsWith('%')) {
    const part = readAmount(written.slice(0, -1));
    return part && { part, whole: HUNDRED };
  }
  const [, left = '', right = ''] = written.match(/^([^/]+)\/([^/]+)$/u) ?? [];
  const [part, whole] = [readAmount(left), readAmount(right)];
  return part === undefined || whole === undefined || !isPositive(whole) ? undefined : { part, whole };
};

/** What was met, and how often where that is said. */
export interface Met {
  readonly text: string;
  readonly times?: Points | undefined;
}

const COUNTED = /^(.*\S)\s*(?::|[x×])\s*(\d+)$/su;

/** A name of an option, or one with a count behind it: "Chậm: 3", "Chậm × 3". */
export const readMet = (text: string): Met => {
  const written = tidy(text);
  const [, name, count] = written.match(COUNTED) ?? [];
  return name === undefined || count === undefined ? { text: written } : { text: name, times: points(count) };
};

const LETTER = /^\(?([a-zđ])[).]?$/iu;
/** Letters of Vietnamese lists, in their order. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * Which of some names a text means: the whole name, its beginning where no other begins so, or its letter in the list.
 * @returns its position, or undefined
 */
export const whichOf = (text: string, names: readonly string[]): number | undefined => {
  const wanted = fold(text);
  const folded = names.map(fold);
  const whole = folded.indexOf(wanted);
  // Two of one name: nobody can tell which is meant.
  if (whole !== -1) return whole === folded.lastIndexOf(wanted) ? whole : undefined;
  const letter = text.match(LETTER)?.[1]?.toLowerCase();
  if (letter !== undefined) {
    const place = LETTERS.indexOf(letter);
    return place >= 0 && place < names.length ? place : undefined;
  }
  const begun = folded.flatMap((name, index) => (wanted !== '' && name.startsWith(wanted) ? [index] : []));
  return begun.length === 1 ? begun[0] : undefined;
};

/** The parts of a result: of a list its items, of a text what semicolons and line breaks part. */
export const partsOf = (result: Text & { readonly parts?: readonly Text[] | undefined }): readonly string[] =>
  (result.parts ?? [result])
    .flatMap(({ text }) => text.split(/[\n;]+/u))
    .map(tidy)
    .filter((part) => part !== '');
