/** A part of the calendar as precise as somebody named it; without a year where none is known. */
import { type Day, dayOf, daysIn } from './day.js';

export type CalendarUnit =
  | { readonly unit: 'day'; readonly day: number; readonly month: number; readonly year?: number | undefined }
  | { readonly unit: 'month'; readonly month: number; readonly year?: number | undefined }
  | { readonly unit: 'quarter'; readonly quarter: number; readonly year?: number | undefined }
  | { readonly unit: 'half'; readonly half: number; readonly year?: number | undefined }
  | { readonly unit: 'year'; readonly year?: number | undefined };

/** First and last month, 1–12. */
const monthsOf = (one: CalendarUnit): readonly [number, number] => {
  switch (one.unit) {
    case 'day':
    case 'month':
      return [one.month, one.month];
    case 'quarter':
      return [one.quarter * 3 - 2, one.quarter * 3];
    case 'half':
      return [one.half * 6 - 5, one.half * 6];
    case 'year':
      return [1, 12];
  }
};

/** Any leap year: what has no year may fall in one. */
const LEAP_YEAR = 2000;

/** Whether there is such a day, month, quarter or half: no 31 June, no month 13, no quarter V. */
export const exists = (one: CalendarUnit): boolean => {
  const [first, last] = monthsOf(one);
  if (first < 1 || last > 12) return false;
  return one.unit !== 'day' || dayOf(one.year ?? LEAP_YEAR, one.month, one.day) !== undefined;
};

/** Its first day; undefined where its year is not known. */
export const firstDay = (one: CalendarUnit): Day | undefined =>
  one.year === undefined ? undefined : dayOf(one.year, monthsOf(one)[0], one.unit === 'day' ? one.day : 1);

/** Its last day; undefined where its year is not known. */
export const lastDay = (one: CalendarUnit): Day | undefined => {
  if (one.year === undefined) return undefined;
  const [, month] = monthsOf(one);
  return dayOf(one.year, month, one.unit === 'day' ? one.day : daysIn(one.year, month));
};

export const withYear = (one: CalendarUnit, year: number | undefined): CalendarUnit => ({ ...one, year });

/** `steps` units of the same kind later, or earlier where negative. A year that is not known stays unknown. */
export const shifted = (one: CalendarUnit, steps: number): CalendarUnit => {
  const known = one.year ?? LEAP_YEAR;
  const carry = (position: number, perYear: number): { readonly at: number; readonly year: number | undefined } => {
    const index = known * perYear + position - 1 + steps;
    return {
      at: (index % perYear) + 1,
      year: one.year === undefined ? undefined : Math.floor(index / perYear),
    };
  };
  switch (one.unit) {
    case 'day': {
      const date = new Date(Date.UTC(known, one.month - 1, one.day + steps));
      const year = one.year === undefined ? undefined : date.getUTCFullYear();
      return { unit: 'day', day: date.getUTCDate(), month: date.getUTCMonth() + 1, year };
    }
    case 'month': {
      const { at, year } = carry(one.month, 12);
      return { unit: 'month', month: at, year };
    }
    case 'quarter': {
      const { at, year } = carry(one.quarter, 4);
      return { unit: 'quarter', quarter: at, year };
    }
    case 'half': {
      const { at, year } = carry(one.half, 2);
      return { unit: 'half', half: at, year };
    }
    case 'year':
      return { unit: 'year', year: one.year === undefined ? undefined : one.year + steps };
  }
};

/** Days from the first of January on, for comparing units of one unknown year; `LEAP_YEAR` stands for it. */
export const inSomeYear = (one: CalendarUnit): CalendarUnit => withYear(one, one.year ?? LEAP_YEAR);
