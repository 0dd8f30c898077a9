/** Whether a code goes on with a list: told by the last code above it that is written alike. */
import { romanValue } from '../../model/scorecard/code.js';
import type { Code, CodeStyle } from './codes.js';

/** What stands above what: a list of numbers may begin anew below a Roman field, not below 2.1. */
const RANKS: Readonly<Record<CodeStyle, number>> = { upper: 1, word: 2, number: 2, dotted: 3, bracket: 4, lower: 5 };
const ALPHABET = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';

const isFirst = (part: string): boolean => /^(?:1|a|i)$/iu.test(part);

/** Whether one part comes after another: as numbers, as Roman numerals, or as letters. */
const isAfter = (part: string, before: string): boolean => {
  if (/^\d+$/u.test(part) && /^\d+$/u.test(before)) return Number(part) > Number(before);
  const [numeral, numeralBefore] = [romanValue(part), romanValue(before)];
  if (numeral !== undefined && numeralBefore !== undefined && numeral > numeralBefore) return true;
  const [letter, letterBefore] = [part, before].map((one) => ALPHABET.indexOf(one.toLowerCase()));
  return (letter ?? -1) > (letterBefore ?? -1) && (letterBefore ?? -1) >= 0;
};

const isAfterAll = (parts: readonly string[], before: readonly string[]): boolean => {
  const differs = parts.findIndex((part, index) => part !== before[index]);
  return differs >= 0 && isAfter(parts[differs] ?? '', before[differs] ?? '');
};

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** Whether one letter is the next after another: B after A, Đ or E after D. */
const isNextLetter = (part: string, before: string): boolean =>
  [LATIN, ALPHABET].some((letters) => {
    const [own, last] = [letters.indexOf(part.toLowerCase()), letters.indexOf(before.toLowerCase())];
    return part.length === 1 && before.length === 1 && last >= 0 && own === last + 1;
  });

/** Whether a capital goes on with those of the fields, whatever numerals stand between: B after A, I and II. */
const goesOnWithCapitals = (list: readonly Code[], { style, parts }: Code): boolean =>
  style === 'upper' &&
  parts.length === 1 &&
  list.some(
    (one) => one.style === 'upper' && one.parts.length === 1 && isNextLetter(parts[0] ?? '', one.parts[0] ?? ''),
  );

const leads = (before: Code, code: Code): boolean =>
  before.parts.length < code.parts.length && before.parts.every((part, index) => part === code.parts[index]);

/**
 * Whether a code may stand next in a list.
 *
 * @param list the codes above it, in order
 */
export const followsIn = (list: readonly Code[], code: Code): boolean => {
  const index = list.findLastIndex(({ style, parts }) => style === code.style && parts.length === code.parts.length);
  const last = list[index];
  if (last === undefined) return isFirst(code.parts.at(-1) ?? '') || list.some((one) => leads(one, code));
  if (isAfterAll(code.parts, last.parts) || goesOnWithCapitals(list, code)) return true;
  const opened = list.slice(index + 1).some(({ style }) => RANKS[style] < RANKS[code.style]);
  return code.parts.length === 1 && isFirst(code.parts[0] ?? '') && opened;
};
