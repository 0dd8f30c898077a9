/** Days of the calendar: no clock, no time of day, no time zone. */

import { tidy } from '../text/text.js';

/** An ISO day, "2026-06-30": days compare as texts do. */
export type Day = string;

const MILLISECONDS = 86_400_000;

const text = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);
const number = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** How many days a month has; month 1–12. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day, or undefined where the calendar has none: 31 June. Years from 1000 to 9999. */
export const dayOf = (year: number, month: number, day: number): Day | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? text(Date.UTC(year, month - 1, day))
    : undefined;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const VIETNAMESE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** The day that a text writes: 2026-01-05 or 05/01/2026; undefined where it writes none. */
export const dayIn = (text: string): Day | undefined => {
  const written = tidy(text);
  const [, year, month, day] = written.match(ISO) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, date, ofMonth, ofYear] = written.match(VIETNAMESE) ?? [];
  return date === undefined ? undefined : dayOf(Number(ofYear), Number(ofMonth), Number(date));
};

/** Whole days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => (number(to) - number(from)) / MILLISECONDS;

export const addDays = (day: Day, days: number): Day => text(number(day) + days * MILLISECONDS);

/** Year, month (1–12) and day of the month. */
export const partsOf = (day: Day): readonly [year: number, month: number, day: number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** 1 for Monday, 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(number(day)).getUTCDay() || 7;
