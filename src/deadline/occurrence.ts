/** When the turn of something that recurs comes. */
import { addDays, type Day, dayOf, daysIn, partsOf, weekdayOf } from '../model/time/day.js';
import type { RecurringDeadline } from '../model/time/deadline.js';

/** Months of a turn; days and weeks have none. */
const MONTHS_OF_TURN = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The due day of the turn that month `index` (counted from year 0) lies in. */
const dueIn = ({ month, day }: RecurringDeadline, months: number, index: number): Day => {
  const due = Math.floor(index / months) * months + (month ?? months) - 1;
  const [year, number] = [Math.floor(due / 12), (due % 12) + 1];
  const last = daysIn(year, number);
  return dayOf(year, number, Math.min(day ?? last, last)) ?? '';
};

/** The first due day on `from` or after it, within the deadline's own span; undefined where there is none left. */
export const occurrence = (deadline: RecurringDeadline, from: Day): Day | undefined => {
  const { every, start, end, weekday } = deadline;
  const first = start !== undefined && start > from ? start : from;
  const due = ((): Day => {
    if (every === 'day') return first;
    if (every === 'week') return addDays(first, ((weekday ?? 7) - weekdayOf(first) + 7) % 7);
    const months = MONTHS_OF_TURN[every];
    const [year, month] = partsOf(first);
    const index = year * 12 + month - 1;
    const own = dueIn(deadline, months, index);
    return own < first ? dueIn(deadline, months, index + months) : own;
  })();
  return end !== undefined && due > end ? undefined : due;
};

/** Every due day of a span that ends, from its first to its last. */
export const occurrences = (
  deadline: RecurringDeadline & { readonly start: Day; readonly end: Day },
): readonly Day[] => {
  const days: Day[] = [];
  for (let day = occurrence(deadline, deadline.start); day !== undefined; day = occurrence(deadline, addDays(day, 1))) {
    days.push(day);
  }
  return days;
};
