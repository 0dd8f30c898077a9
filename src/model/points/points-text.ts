/** Points as people write them → points, or what the text is instead. */

import type { CellNature } from '../place/source.js';
import { remember } from '../text/remember.js';
import { fold, tidy } from '../text/text.js';
import { dateInText } from '../time/date-text.js';
import { negate, type Points, points, SIGNIFICANT_DIGITS, significantDigits } from './points.js';

export type DecimalMark = 'comma' | 'point';

/** Why a text is no points, and so what it may have been. */
export type NotPoints =
  | 'text'
  | 'date'
  | 'code'
  | 'leading-zeros'
  | 'percent'
  | 'error-value'
  | 'boolean'
  | 'look-alike'
  | 'achieved'
  | 'exponent'
  | 'too-many-digits'
  | 'infinite'
  | 'ratio'
  | 'minus-before-lost'
  | 'two-numbers'
  | 'range'
  | 'crossed-out';

export type PointsReading =
  | { readonly kind: 'points'; readonly value: Points; readonly outOf?: Points; readonly mark?: DecimalMark }
  | { readonly kind: 'blank' }
  /** `-` or `x`: not scored. */
  | { readonly kind: 'blank-mark' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'survey' }
  | { readonly kind: 'formula-without-value' }
  /** `guess`: the number it may have been, for the message only. */
  | { readonly kind: 'unreadable'; readonly reason: NotPoints; readonly guess?: string };

/** What offices write where a criterion does not apply; compared folded. */
export const NOT_APPLICABLE_WORDS = [
  ...['Không phát sinh', 'KPS', 'Không đánh giá', 'KĐG', 'Không áp dụng', 'N/A', 'NA', 'Not applicable'],
] as const;
/** What they write where a survey gives the score. */
export const SURVEY_WORDS = [
  ...[
    'ĐTXHH',
    'XHH',
    'SIPAS',
    'Điều tra xã hội học',
    'Điểm điều tra XHH',
    'Điều tra XHH',
    'Chấm qua điều tra xã hội học',
    'Survey',
  ],
] as const;
/** What is written in place of a score that is still to come, by our own reports too. */
const NOT_SCORED_WORDS = ['Chưa chấm', 'Chưa chấm điểm', 'Chưa có điểm', 'Not scored yet', 'Not scored'] as const;
const NOT_SCORED = new Set(NOT_SCORED_WORDS.map(fold));
const NOT_APPLICABLE = new Set(NOT_APPLICABLE_WORDS.map(fold));
const SURVEY = new Set(SURVEY_WORDS.map(fold));
const ACHIEVED = new Set(['Đạt', 'Không đạt'].map(fold));
/** The mark of a note: raised, and in brackets, so that it can be no digit of the number before it. */
const NOTE_MARK = /(?<=\S) ?(?:\[[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\]|\([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\))$/u;
const BLANK_MARK = /^(?:[-−–—]+|[xX])$/u;
const SIGN = /^[+−–-](?=[\d.,])/u;
const UNIT = / ?(?:điểm|đ)$/iu;
const PLAIN = /^\d*(?:[.,]\d*)?$/u;
const GROUPED_POINT = /^\d{1,3}(?:\.\d{3})+,\d+$/u;
const GROUPED_COMMA = /^\d{1,3}(?:,\d{3})+\.\d+$/u;
const GROUPED_ONLY = /^\d{1,3}(?:\.\d{3}){2,}$/u;

interface Decimal {
  readonly value: Points;
  readonly mark?: DecimalMark;
}

const unreadable = (reason: NotPoints, guess?: string): PointsReading =>
  guess === undefined ? { kind: 'unreadable', reason } : { kind: 'unreadable', reason, guess };

/** One unsigned number in digits, or undefined; 'too long' where it has more digits than points may have. */
const decimal = (text: string): Decimal | 'leading-zeros' | 'too-many-digits' | undefined => {
  let plain: string;
  let mark: DecimalMark | undefined;
  if (PLAIN.test(text) && /\d/u.test(text)) {
    mark = text.includes(',') ? 'comma' : text.includes('.') ? 'point' : undefined;
    plain = text.replace(',', '.');
  } else if (GROUPED_POINT.test(text)) {
    mark = 'comma';
    plain = text.replaceAll('.', '').replace(',', '.');
  } else if (GROUPED_COMMA.test(text)) {
    mark = 'point';
    plain = text.replaceAll(',', '');
  } else if (GROUPED_ONLY.test(text)) {
    plain = text.replaceAll('.', '');
  } else return undefined;
  if (/^0\d{2,}/u.test(plain)) return 'leading-zeros';
  const [whole = '', fraction = ''] = plain.split('.');
  if (whole.length + fraction.length > 40) return 'too-many-digits';
  const value = points(`${whole === '' ? '0' : whole}${fraction === '' ? '' : `.${fraction}`}`);
  if (significantDigits(value) > SIGNIFICANT_DIGITS) return 'too-many-digits';
  return mark === undefined ? { value } : { value, mark };
};

/** Letters that are mistyped or misread digits: l and I for 1, O for 0. */
const lookAlike = (text: string): string | undefined => {
  if (!/[lIoO|]/u.test(text) || !/^[\dlIoO|.,]+$/u.test(text)) return undefined;
  return text.replace(/[lI|]/gu, '1').replace(/[oO]/gu, '0');
};

/** Letters that are crossed out, as readers of office files mark them. */
const CROSSED_OUT = /\S\p{M}*\u0336\p{M}*/gu;

const crossedOut = (text: string): PointsReading => {
  const rest = text.replace(CROSSED_OUT, '').trim();
  return unreadable('crossed-out', PLAIN.test(rest) && /\d/u.test(rest) ? rest : undefined);
};

const RANGE = /^(?:từ )?0 ?(?:[-–—÷→~]|đến|tới) ?(\d{1,3}(?:[.,]\d{1,4})?)$/iu;

const reasonFor = (text: string): PointsReading => {
  if (text.includes('\u0336')) return crossedOut(text);
  // A range such as 0-2 is no day: its upper end is what may be given.
  const upper = RANGE.exec(text)?.[1];
  if (upper !== undefined) return unreadable('range', upper);
  if (/^(?!0+[/-])\d{1,4}[/-](?!0+(?:[/-]|$))\d{1,2}(?:[/-]\d{1,4})?$/u.test(text)) return unreadable('date');
  if (dateInText(text) !== undefined) return unreadable('date');
  if (/%$/u.test(text)) return unreadable('percent');
  if (/^#/u.test(text)) return unreadable('error-value');
  if (/^[+−–-]?[\d.,]*\d[eE][+-]?\d+$/u.test(text) || /^0[xob]/iu.test(text)) return unreadable('exponent');
  if (/^[+−–-]?\.?(?:nan|inf|infinity)$/iu.test(text)) return unreadable('infinite');
  if (/^\d+(?:[.,]\d+){2,}\.?$/u.test(text)) return unreadable('code');
  if (/^\d+['’`´]\d+$/u.test(text)) return unreadable('text', text.replace(/['’`´]/u, ','));
  const digits = lookAlike(text);
  if (digits !== undefined) return unreadable('look-alike', digits);
  if (ACHIEVED.has(fold(text))) return unreadable('achieved');
  // "1 ,5": a space beside the mark.
  const spaced = /^\d+ ?[.,] ?\d+$/u.test(text) ? text.replaceAll(' ', '') : undefined;
  if (spaced !== undefined) return unreadable('text', spaced);
  if (/^[\d.,]+ +[\d.,]+$/u.test(text)) return unreadable('two-numbers');
  // A footnote mark behind a number.
  const noted = /^([\d.,]*\d) ?(?:[([]?[⁰¹²³⁴⁵⁶⁷⁸⁹*†]+[)\]]?|\(\d{1,2}\)|\[\d{1,2}\])$/u.exec(text)?.[1];
  return unreadable('text', noted ?? hyphenated(text) ?? dressed(text));
};

/** Hyphens and dashes that may have been meant for a minus, and the one that is shown only where a line ends. */
const HYPHEN = /^\s*[\u00ad\u2010-\u2012\u2014\u2015] ?(?=[\d.,])/u;

/** A number behind one of them: nobody can tell whether it is below zero. */
const hyphenated = (text: string): string | undefined => {
  const rest = text.replace(HYPHEN, '').trim();
  return HYPHEN.test(text) && PLAIN.test(rest) ? `-${rest}` : undefined;
};

/** The number inside signs and words that do not change it: a spreadsheet's apostrophe, "~4", "4,5 (làm tròn)", "4,5đ.", "tối đa 5", "４". */
const dressed = (text: string): string | undefined => {
  const bare = text
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/^(?:['’‘`]|[~≈≤]|(?:khoảng|tối đa)(?= ))\s*/iu, '')
    .replace(/\s*\((?:[^()\d]*|[^()]*[\p{L}%][^()]*)\)$/u, '')
    .replace(/[.;:]$/u, '')
    .replace(UNIT, '');
  return bare !== text && PLAIN.test(bare) && /\d/u.test(bare) ? bare : undefined;
};

/**
 * Reads the text of a points cell.
 *
 * A single `.` or `,` is the decimal mark whatever follows it; `45.5/58` gives 45.5 with `outOf` 58.
 * `nature` is what a spreadsheet knows besides: a percentage, a date or an error value is never points.
 * Never throws, never guesses.
 */
export const readPoints = (raw: string, nature?: CellNature): PointsReading => {
  if (nature !== undefined && nature.kind !== 'number') {
    switch (nature.kind) {
      case 'formula-without-value':
        return { kind: 'formula-without-value' };
      case 'error':
        return unreadable('error-value');
      case 'percent':
      case 'date':
      case 'boolean':
        return unreadable(nature.kind);
    }
  }
  return nature === undefined ? readText(raw) : readNumber(raw);
};

const readText = remember((raw) => {
  const guess = raw.includes('\u00ad') ? hyphenated(raw) : undefined;
  return guess === undefined ? readTidy(tidy(raw)) : unreadable('text', guess);
});

/** A number cell has no mark of its own: its program shows it with whichever is set. */
const readNumber = remember((raw): PointsReading => {
  const reading = readTidy(tidy(raw));
  return reading.kind === 'points' && reading.outOf === undefined ? { kind: 'points', value: reading.value } : reading;
});

const readTidy = (whole: string): PointsReading => {
  const text = whole.replace(NOTE_MARK, '');
  if (text === '') return { kind: 'blank' };
  if (BLANK_MARK.test(text)) return { kind: 'blank-mark' };
  const folded = fold(text);
  if (NOT_SCORED.has(folded)) return { kind: 'blank' };
  if (NOT_APPLICABLE.has(folded)) return { kind: 'not-applicable' };
  if (SURVEY.has(folded)) return { kind: 'survey' };

  const bare = text.replace(UNIT, '');
  const ratio = bare.split(/ ?\/ ?/u);
  if (ratio.length === 2) {
    const [part, most] = ratio.map((side) => signed(side ?? ''));
    if (typeof part === 'object' && typeof most === 'object') {
      return { kind: 'points', value: part.value, outOf: most.value, ...(part.mark && { mark: part.mark }) };
    }
    return reasonFor(bare);
  }
  const number = signed(bare);
  if (number === undefined) return reasonFor(bare);
  if (typeof number === 'string') return unreadable(number);
  return { kind: 'points', ...number };
};

const signed = (text: string): ReturnType<typeof decimal> => {
  const sign = text.match(SIGN)?.[0];
  const number = decimal(sign === undefined ? text : text.slice(1));
  if (typeof number !== 'object' || sign === undefined || sign === '+') return number;
  return { ...number, value: negate(number.value) };
};
