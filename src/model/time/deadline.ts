/** What a deadline means, once its words are understood. */
import type { CalendarUnit } from './calendar-unit.js';
import type { Day } from './day.js';

/**
 * A stretch of the calendar. `from` and `to` are as precise as they were written ("quý II" is a quarter, not ninety-one days);
 * `start` and `end` are their first and last day, both included, and absent where no year is known.
 */
export interface Span {
  /** Absent where only the end is named: "trước 30/6/2026". */
  readonly from?: CalendarUnit | undefined;
  /** Absent where only the beginning is named: "từ tháng 3/2026". */
  readonly to?: CalendarUnit | undefined;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
}

export interface PeriodDeadline extends Span {
  readonly kind: 'period';
}

export const RECURRENCES = ['day', 'week', 'month', 'quarter', 'half', 'year'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

/** Again and again: due on a day of each day, week, month, quarter, half or year; on its last where none is named. */
export interface RecurringDeadline extends Span {
  readonly kind: 'recurring';
  readonly every: Recurrence;
  /** The month within the quarter, half or year, from 1. */
  readonly month?: number | undefined;
  /** The day of that month, 1–31: its last where the month is shorter. */
  readonly day?: number | undefined;
  /** Of a week: 1 for Monday, 7 for Sunday. */
  readonly weekday?: number | undefined;
}

/** All the time ("thường xuyên"), within a span where one is named. */
export interface ContinuousDeadline extends Span {
  readonly kind: 'continuous';
}

/** When something happens that no calendar knows: "ngay sau khi ban hành Kế hoạch". */
export interface EventDeadline {
  readonly kind: 'event';
}

export type UnclearDeadlineReason =
  /** No day, month, quarter or year is named. */
  | 'no-period'
  /** One is named that does not exist: 31/6/2026. */
  | 'impossible'
  /** It ends before it begins. */
  | 'backwards';

export interface UnclearDeadline {
  readonly kind: 'unclear';
  readonly reason: UnclearDeadlineReason;
  /** What was named and does not exist. */
  readonly unit?: CalendarUnit | undefined;
}

export type Deadline = PeriodDeadline | RecurringDeadline | ContinuousDeadline | EventDeadline | UnclearDeadline;
