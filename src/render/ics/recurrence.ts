/** Deadlines that recur → RRULE (RFC 5545, 3.3.10). */
import type { Day } from '../../model/time/day.js';
import type { RecurringDeadline } from '../../model/time/deadline.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** No month is longer: the 31st of each month is its last day. */
const LAST = 31;

const pattern = ({ every, day = LAST, weekday }: RecurringDeadline): string => {
  switch (every) {
    case 'day':
      return 'FREQ=DAILY';
    case 'week':
      return `FREQ=WEEKLY;BYDAY=${WEEKDAYS[(weekday ?? 7) - 1]}`;
    default:
      // The months are counted from the first turn, which lies in the right one.
      return `FREQ=MONTHLY;INTERVAL=${MONTHS[every]};BYMONTHDAY=${day === LAST ? -1 : day}`;
  }
};

/** The rule of an event on whole days whose first turn is its own day; no 29th or 30th, which some months do not have. */
export const recurrenceRule = (deadline: RecurringDeadline, until: Day): string =>
  `RRULE:${pattern(deadline)};UNTIL=${until.replaceAll('-', '')}`;
