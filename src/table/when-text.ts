/** A deadline that is a date cell, in words that mean that day wherever they are read. */
import type { GridCell } from '../model/reading/grid.js';

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * What the cell shows, unless its number format leaves the year out or puts the month before the day: read with the day first, as everything
 * else is, 6/12/2026 would be another day.
 */
export const whenText = ({ text, date }: GridCell): string => {
  if (date === undefined) return text;
  const { day, month, year } = date;
  const numbers = (text.match(/\d+/gu) ?? []).map(Number);
  const saysYear = numbers.includes(year) || numbers.at(-1) === year % 100;
  const monthFirst = day !== month && numbers[0] === month && numbers[1] === day;
  return saysYear && !monthFirst ? text : `${two(day)}/${two(month)}/${year}`;
};
