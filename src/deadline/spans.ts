/** The parts of the calendar that one text names → the one span that they mean together. */
import { type CalendarUnit, firstDay, inSomeYear, lastDay, shifted, withYear } from '../model/time/calendar-unit.js';
import type { Day } from '../model/time/day.js';
import type { Span, UnclearDeadline } from '../model/time/deadline.js';

/** How a part of the calendar was meant. */
export type Mode =
  /** Within it: "trong quý II". */
  | 'in'
  /** Up to its last day: "đến hết quý II", "chậm nhất 30/6". */
  | 'by'
  /** "trước": up to a day itself, but to the day before a month, a quarter or a year begins. */
  | 'before'
  | 'from'
  /** From the next one on. */
  | 'after';

/** One part of the calendar, or a range of them, as a text names it. */
export interface Named {
  readonly mode: Mode;
  readonly from: CalendarUnit;
  readonly to: CalendarUnit;
}

const endsLater = (one: CalendarUnit, other: CalendarUnit): boolean =>
  (lastDay(inSomeYear(one)) ?? '') > (lastDay(inSomeYear(other)) ?? '');

/** Without a year nothing is backwards: "từ tháng 11 đến tháng 2" goes on into the next one. */
const isBackwards = (from: CalendarUnit, to: CalendarUnit): boolean => to.year !== undefined && endsLater(from, to);

/** The two ends of a range share a year where one says none, unless that turns the range round. */
const rangeInYear = (from: CalendarUnit, to: CalendarUnit, year: number | undefined): Pick<Named, 'from' | 'to'> => {
  const turns = endsLater(withYear(from, undefined), withYear(to, undefined));
  const plus = (known: number | undefined, years: number) => (known === undefined ? undefined : known + years);
  if (from.year !== undefined) return { from, to: withYear(to, to.year ?? plus(from.year, turns ? 1 : 0)) };
  if (to.year !== undefined) return { from: withYear(from, plus(to.year, turns ? -1 : 0)), to };
  return { from: withYear(from, year), to: withYear(to, plus(year, turns ? 1 : 0)) };
};

const yearSaid = ({ from, to }: Named): number | undefined => from.year ?? to.year;

/** For each part the year that is said there or, going on in this order, last before it. */
const yearsGoingOn = (all: readonly Named[]): readonly (number | undefined)[] => {
  let year: number | undefined;
  return all.map((named) => {
    year = yearSaid(named) ?? year;
    return year;
  });
};

/** Years that are not said are the next one that is, else the one before, else the plan's. */
export const inYears = (all: readonly Named[], planYear: number | undefined): readonly Named[] => {
  const preceding = yearsGoingOn(all);
  const following = yearsGoingOn(all.toReversed()).toReversed();
  return all.map((named, index) => ({
    ...named,
    ...rangeInYear(named.from, named.to, following[index] ?? preceding[index] ?? planYear),
  }));
};

interface Dated {
  readonly from?: CalendarUnit | undefined;
  readonly to?: CalendarUnit | undefined;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

/** Nobody who writes "trước tháng 7" means the last of July; "trước 30/6" is kept on the day itself. */
const beforeUnit = (unit: CalendarUnit): CalendarUnit => (unit.unit === 'day' ? unit : shifted(unit, -1));

const ends = ({ mode, from, to }: Named): Pick<Dated, 'from' | 'to'> => {
  switch (mode) {
    case 'in':
      return { from, to };
    case 'by':
      return { to };
    case 'before':
      return { to: beforeUnit(to) };
    case 'from':
      return { from };
    case 'after':
      return { from: shifted(to, 1) };
  }
};

const dated = (named: Named): Dated => {
  const { from, to } = ends(named);
  return {
    from,
    to,
    start: from === undefined ? undefined : firstDay(inSomeYear(from)),
    end: to === undefined ? undefined : lastDay(inSomeYear(to)),
  };
};

/** "Trong năm 2026, xong trước 30/6/2026": what lies within another part says more than it. */
const saysMore = (inner: Dated, outer: Dated): boolean => {
  if (outer.start === undefined || outer.end === undefined || inner.end === undefined) return false;
  const start = inner.start ?? inner.end;
  if (start < outer.start || inner.end > outer.end) return false;
  return inner.start === undefined || start > outer.start || inner.end < outer.end;
};

/** The span from the first to the last of the parts, all of which exist; `unclear` where one is backwards. */
export const spanOf = (all: readonly Named[]): Span | UnclearDeadline => {
  for (const { from, to } of all) {
    if (isBackwards(from, to)) return { kind: 'unclear', reason: 'backwards' };
  }
  // What is said again says nothing new.
  const parts = [...new Map(all.map(dated).map((part) => [`${part.start} ${part.end}`, part])).values()];
  const telling = parts.filter((outer) => !parts.some((inner) => inner !== outer && saysMore(inner, outer)));
  const starting = telling.filter((part) => part.start !== undefined);
  const ending = telling.filter((part) => part.end !== undefined);
  const from = starting.reduce<Dated | undefined>(
    (first, part) => (first === undefined || (part.start ?? '') < (first.start ?? '') ? part : first),
    undefined,
  )?.from;
  const to = ending.reduce<Dated | undefined>(
    (last, part) => (last === undefined || (part.end ?? '') > (last.end ?? '') ? part : last),
    undefined,
  )?.to;
  if (from !== undefined && to !== undefined && isBackwards(from, to)) return { kind: 'unclear', reason: 'backwards' };
  return {
    from,
    to,
    start: from === undefined ? undefined : firstDay(from),
    end: to === undefined ? undefined : lastDay(to),
  };
};
