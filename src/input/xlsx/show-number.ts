/** A number as a program shows it under a format of fixed decimals. */
import { points, toFixedDecimal } from '../../model/points/points.js';
import { remember } from '../../model/text/remember.js';
import { codeOf, type FormatSection } from './format-code.js';

const PLACEHOLDERS = /^([#0?,]*)(?:\.([#0?]*))?$/u;
const GROUPS = /\B(?=(?:\d{3})+$)/gu;

interface Shape {
  readonly before: string;
  readonly after: string;
  readonly least: number;
  readonly leastDecimals: number;
  readonly decimals: number;
  readonly grouped: boolean;
}

const literals = (section: FormatSection): string =>
  section.map((token) => (token.kind === 'literal' ? token.text : '')).join('');

const isGeneral = (token: FormatSection[number]): boolean => token.kind === 'code' && /^general$/iu.test(token.text);

const isDigit = (token: FormatSection[number]): boolean => token.kind === 'code' && /^[#0?,.]$/u.test(token.text);

/** What a section prints; undefined where it is more than digits with words around them. */
const shapeOf = (section: FormatSection): Shape | undefined => {
  const first = section.findIndex(isDigit);
  const last = section.findLastIndex(isDigit);
  const printed = (tokens: FormatSection): string =>
    tokens.map((token) => (token.kind === 'condition' ? '' : token.text)).join('');
  if (first === -1) return undefined;
  const found = PLACEHOLDERS.exec(printed(section.slice(first, last + 1)));
  const [, whole = '', fraction = ''] = found ?? [];
  if (found === null || whole.endsWith(',') || !section.slice(first, last + 1).every(isDigit)) return undefined;
  return {
    before: printed(section.slice(0, first)),
    after: printed(section.slice(last + 1)),
    least: whole.replaceAll(/[^0]/gu, '').length,
    leastDecimals: fraction.replaceAll(/[^0]/gu, '').length,
    decimals: fraction.length,
    grouped: whole.includes(','),
  };
};

const ZEROS = /0+$/u;

/** `decimal` without a sign. */
const showDigits = (decimal: string, shape: Shape): string => {
  const [, written = ''] = decimal.split('.');
  const exact = written.length <= shape.decimals;
  const fixed = exact ? decimal : toFixedDecimal(points(decimal), shape.decimals);
  const [whole = '', fraction = ''] = fixed.split('.');
  const digits = fraction.replace(ZEROS, '').padEnd(shape.leastDecimals, '0');
  const padded = whole.replace(/^0$/u, shape.least === 0 ? '' : '0').padStart(shape.least, '0');
  const shown = shape.grouped ? padded.replace(GROUPS, ',') : padded;
  return digits === '' && shape.leastDecimals === 0 ? shown || '0' : `${shown}.${digits}`;
};

/** A number without its sign as one section shows it; undefined where that cannot be told. */
type Shower = (size: string, sign: string) => string | undefined;

/** `0"."0` shows 11 as "1.1": a whole number whose digits stand apart, from the last on. */
const parted = (section: FormatSection): Shower => {
  const isPlace = (token: FormatSection[number]): boolean => token.kind === 'code' && /^[0#]$/u.test(token.text);
  if (!section.every((token) => isPlace(token) || token.kind === 'literal')) return () => undefined;
  const places = section.filter(isPlace).length;
  return (size, sign) => {
    if (!/^\d+$/u.test(size)) return undefined;
    const digits = size.padStart(places, '0');
    let next = digits.length - places;
    const shown = section.map((token) => {
      if (!isPlace(token)) return token.text;
      const from = next === digits.length - places ? 0 : next;
      next += 1;
      return digits.slice(from, next);
    });
    return `${sign}${shown.join('')}`.trim();
  };
};

const showerOf = (section: FormatSection): Shower => {
  if (section.some(isGeneral)) {
    return (size, sign) => `${sign}${section.map((token) => (isGeneral(token) ? size : token.text)).join('')}`.trim();
  }
  if (codeOf(section) === '') {
    const words = literals(section).trim() || undefined;
    return () => words;
  }
  const shape = shapeOf(section);
  if (shape === undefined) return parted(section);
  return (size, sign) => `${sign}${shape.before}${showDigits(size, shape)}${shape.after}`.trim();
};

/**
 * How a format shows numbers, from their shortest exact decimals. What it gives is undefined where the format says more
 * than how many digits to show.
 */
export const numberShower = (sections: readonly FormatSection[]): ((decimal: string) => string | undefined) => {
  if (sections.some((section) => section.some((token) => token.kind === 'condition'))) return () => undefined;
  const [positive = showerOf([]), negative, zero] = sections.map(showerOf);
  return remember((decimal) => {
    if (decimal === '0' && zero !== undefined) return zero(decimal, '');
    if (!decimal.startsWith('-')) return positive(decimal, '');
    return negative === undefined ? positive(decimal.slice(1), '-') : negative(decimal.slice(1), '');
  });
};

/** Whether a format shows nothing of a number, by its decimal; of a text where there is none. */
export type Hider = (decimal: string | undefined) => boolean;

const isBlank = (section: FormatSection): boolean =>
  codeOf(section).trim() === '' && !section.some(isGeneral) && literals(section).trim() === '';

/** "#,###" shows nothing of 0. */
const hidesZero = (section: FormatSection): boolean => {
  const shape = shapeOf(section);
  return (
    shape !== undefined && shape.least === 0 && shape.decimals === 0 && `${shape.before}${shape.after}`.trim() === ''
  );
};

/** ";;;" hides whatever is written, "0;-0;;@" zero alone. */
export const hiderOf = (sections: readonly FormatSection[]): Hider => {
  if (sections.some((section) => section.some((token) => token.kind === 'condition'))) return () => false;
  const [first = [], second = first, third = first, fourth] = sections;
  const [positive, negative] = [isBlank(first), isBlank(second)];
  const zero = isBlank(third) || hidesZero(third);
  const text = fourth !== undefined && isBlank(fourth);
  return (decimal) => {
    if (decimal === undefined) return text;
    if (decimal === '0') return zero;
    return decimal.startsWith('-') ? negative : positive;
  };
};
