/** The words of a deadline → what they mean. docs/deadlines.md says what is understood, and why. */
import { exists } from '../model/time/calendar-unit.js';
import type { Deadline, RecurringDeadline, Span } from '../model/time/deadline.js';
import { type Gathered, gather } from './gather.js';
import { scan } from './scan.js';
import { inYears, spanOf } from './spans.js';

type Every = NonNullable<Gathered['every']>;

/** "Trước 31/12 hàng năm": a part of the calendar without a year is when the year's turn comes. */
const yearly = ({ named }: Gathered): Pick<RecurringDeadline, 'month' | 'day'> | undefined => {
  const to = named.at(-1)?.to;
  if (to === undefined || to.unit === 'year' || named.some((one) => (one.from.year ?? one.to.year) !== undefined)) {
    return undefined;
  }
  switch (to.unit) {
    case 'day':
      return { month: to.month, day: to.day };
    case 'month':
      return { month: to.month };
    case 'quarter':
      return { month: to.quarter * 3 };
    case 'half':
      return { month: to.half * 6 };
  }
};

const recurring = (gathered: Gathered, { every, month }: Every, span: Span): Deadline => {
  const day = gathered.days.at(-1);
  const ofMonth = every === 'month' || every === 'quarter' || every === 'half';
  if (ofMonth && day !== undefined && (day < 1 || day > 31)) {
    return { kind: 'unclear', reason: 'impossible', unit: { unit: 'day', day, month: 1 } };
  }
  const { weekday } = gathered;
  return {
    kind: 'recurring',
    every,
    ...(month !== undefined && { month }),
    ...(ofMonth && day !== undefined && { day }),
    ...(every === 'week' && weekday !== undefined && { weekday }),
    ...span,
  };
};

const BREAKS = /[\r\n]+/gu;

/**
 * Understands a deadline as a person wrote it.
 *
 * @param planYear the year of what names none; without it such a deadline has no days
 * @returns `unclear` where the text names no time, or one that does not exist; never throws
 */
export const readDeadline = (text: string, planYear?: number): Deadline => {
  const deadline = readWritten(text, planYear);
  if (deadline.kind !== 'unclear' || deadline.reason !== 'no-period') return deadline;
  // Line breaks end a sentence, but a narrow column breaks "Thường xuyên" as well.
  const inOneLine = text.replace(BREAKS, ' ');
  return inOneLine === text ? deadline : readWritten(inOneLine, planYear);
};

const readWritten = (text: string, planYear: number | undefined): Deadline => {
  const gathered = gather(scan(text));
  const { every, continuous, event } = gathered;
  const turn = every?.every === 'year' ? yearly(gathered) : undefined;
  const named = turn === undefined ? inYears(gathered.named, planYear) : gathered.named;
  const impossible = named.flatMap(({ from, to }) => [from, to]).find((unit) => !exists(unit));
  if (impossible !== undefined) return { kind: 'unclear', reason: 'impossible', unit: impossible };
  if (every !== undefined && turn !== undefined) return { kind: 'recurring', every: 'year', ...turn };
  const span = spanOf(named);
  if ('kind' in span) return span;
  if (every !== undefined) return recurring(gathered, every, known(span));
  if (continuous) return { kind: 'continuous', ...known(span) };
  if (named.length > 0) return { kind: 'period', ...known(span) };
  return event ? { kind: 'event' } : { kind: 'unclear', reason: 'no-period' };
};

/** Without the parts that are not there. */
const known = ({ from, to, start, end }: Span): Span => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
});
