/** A deadline that only its cell or its heading makes one, in words that mean the same wherever they are read. */
import type { GridCell } from '../model/reading/grid.js';
import { tidy } from '../model/text/text.js';
import { isOfMonths } from './columns/month-columns.js';
import type { Column } from './grid/rows-of-grid.js';

const NUMBER_OF_MONTH = /^(?:0?[1-9]|1[0-2])$/u;

const two = (number: number): string => String(number).padStart(2, '0');

/** "9" below "Tháng". */
const monthText = (text: string, column: Column): string | undefined => {
  const number = tidy(text);
  return NUMBER_OF_MONTH.test(number) && isOfMonths(column) ? `Tháng ${number}` : undefined;
};

/**
 * What a cell of deadlines shows, unless its number format leaves the year out or puts the month before the day: read with the day first, as everything
 * else is, 6/12/2026 would be another day. A bare number below the heading of months is a month.
 */
export const whenText = ({ text, date }: GridCell, column: Column): string => {
  if (date === undefined) return monthText(text, column) ?? text;
  const { day, month, year } = date;
  const numbers = (text.match(/\d+/gu) ?? []).map(Number);
  const saysYear = numbers.includes(year) || numbers.at(-1) === year % 100;
  const monthFirst = day !== month && numbers[0] === month && numbers[1] === day;
  return saysYear && !monthFirst ? text : `${two(day)}/${two(month)}/${year}`;
};
