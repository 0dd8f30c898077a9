/** Results as people write them: "89 %", "17/20", an option's words, a list of them, "Chậm: 3". */

import type { NoWay, Rate } from '../model/criteria-set/way.js';
import { readAmount } from '../model/finding/threshold.js';
import {
  compare,
  decimalsOf,
  equal,
  isNegative,
  isPositive,
  type Points,
  points,
  quotientTo,
  times,
  zero,
} from '../model/points/points.js';
import type { Text } from '../model/scorecard/scorecard.js';
import { fold, tidy } from '../model/text/text.js';

const HUNDRED = points('100');
const ONE = points('1');

/** What people count, behind a rate: “17/20 nhiệm vụ”. Closed: “3/20 hồ sơ trễ hạn” is another rate than it looks. */
const COUNTED_THINGS =
  'nhiệm vụ|chỉ tiêu|tiêu chí|nội dung|công việc|việc|hồ sơ|thủ tục|thủ tục hành chính|TTHC|dịch vụ|dịch vụ công|DVC|văn bản|báo cáo|kế hoạch|cuộc|lần|trường hợp|ý kiến|phản ánh|kiến nghị|phản ánh, kiến nghị|phiếu|người|công chức|cán bộ|cán bộ, công chức|đơn vị|xã|phường|thôn|tổ dân phố';
const AROUND = new RegExp(`^(?:(?:đạt|(?:tỷ|tỉ) lệ)(?:\\s*:)?\\s+)?(.*?)(?:\\s+(?:${COUNTED_THINGS}))?$`, 'iu');

const PERCENTAGE = /^([^%/]+)%$/u;
const FRACTION = /^([^%/()]+)\/([^%/()]+)$/u;
/** Both at once, as tables print them: “17/20 nhiệm vụ (85%)”, “85 % (17/20)”, “17/20 = 85%”. */
const BOTH = /^(?:([^()=]+)\s*\(([^()=]+)\)|([^()=]+)=([^()=]+))$/u;
/** A number whose mark may group thousands. */
const GROUPED = /^\d{1,3}[.,]\d{3}$/u;

export type RateReading = Rate | Extract<NoWay, { readonly kind: 'no-rate' | 'two-rates' | 'grouped-rate' }>;

const bare = (text: string): string => tidy(text).match(AROUND)?.[1] ?? '';

const percentageIn = (text: string): Points | undefined => {
  const written = text.match(PERCENTAGE)?.[1];
  const amount = written === undefined ? undefined : readAmount(written);
  return amount === undefined || isNegative(amount) ? undefined : amount;
};

const fractionIn = (text: string): RateReading | undefined => {
  const [, left = '', right = ''] = text.match(FRACTION) ?? [];
  const [part, whole] = [readAmount(left), readAmount(right)];
  if (part === undefined || whole === undefined || isNegative(part) || !isPositive(whole)) return undefined;
  return GROUPED.test(left.trim()) === GROUPED.test(right.trim()) ? { part, whole } : { kind: 'grouped-rate' };
};

const isRate = (reading: RateReading): reading is Rate => 'part' in reading;

/** What a bare number may mean: 0,89 and 89 are both people's 89 %. */
const maybePercentage = (text: string): Points | undefined => {
  const amount = readAmount(text);
  if (amount === undefined || isNegative(amount) || compare(amount, HUNDRED) > 0) return undefined;
  return compare(amount, ONE) <= 0 && !equal(amount, zero) ? times(amount, HUNDRED) : amount;
};

/**
 * A percentage or so many out of so many, not negative, with what is counted behind it, or both at once where they are
 * the same; else why it is none. A bare number is none.
 */
export const readRate = (text: string): RateReading => {
  const written = bare(text);
  const [, first, second, third, fourth] = written.match(BOTH) ?? [];
  const pair = [first ?? third, second ?? fourth].flatMap((one) => (one === undefined ? [] : [bare(one)]));
  if (pair.length === 0) {
    const percentage = percentageIn(written);
    if (percentage !== undefined) return { part: percentage, whole: HUNDRED };
    return fractionIn(written) ?? { kind: 'no-rate', maybe: maybePercentage(written) };
  }
  const fraction = pair.map(fractionIn).find((one) => one !== undefined);
  const percentage = pair.map(percentageIn).find((one) => one !== undefined);
  if (fraction === undefined || percentage === undefined) return { kind: 'no-rate' };
  if (!isRate(fraction)) return fraction;
  const share = quotientTo(times(fraction.part, HUNDRED), fraction.whole, decimalsOf(percentage), 'half-up');
  return equal(share, percentage) ? fraction : { kind: 'two-rates' };
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

/** “a, c”: commas part a text where each piece names an option and the whole does not; names have commas of their own. */
export const piecesOf = (part: string, names: readonly string[]): readonly string[] => {
  const isNamed = (text: string): boolean =>
    whichOf(text, names) !== undefined || whichOf(readMet(text).text, names) !== undefined;
  const pieces = part.split(',').map(tidy);
  return pieces.length > 1 && !isNamed(part) && pieces.every(isNamed) ? pieces : [part];
};

/** Words that answer a question, and name an option only where one is called just so. */
const ANSWERS: ReadonlySet<string> = new Set(
  ['có', 'không', 'không có', 'đạt', 'không đạt', 'chưa', 'chưa có'].map(fold),
);

/** Whether a text says yes or no rather than which. */
export const isAnswer = (text: string): boolean => ANSWERS.has(fold(text));

/** The parts of a result: of a list its items, of a text what semicolons and line breaks part. */
export const partsOf = (result: Text & { readonly parts?: readonly Text[] | undefined }): readonly string[] =>
  (result.parts ?? [result])
    .flatMap(({ text }) => text.split(/[\n;]+/u))
    .map(tidy)
    .filter((part) => part !== '');
