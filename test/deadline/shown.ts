/** A deadline on one line: kind, turn, first and last day, precision of both ends. */
import type { CalendarUnit } from '../../src/model/time/calendar-unit.js';
import type { Deadline } from '../../src/model/time/deadline.js';

const ends = (from: CalendarUnit | undefined, to: CalendarUnit | undefined): string =>
  from === undefined && to === undefined
    ? ''
    : from?.unit === to?.unit
      ? ` ${to?.unit}`
      : ` ${from?.unit ?? ''}..${to?.unit ?? ''}`;

export const shown = (deadline: Deadline): string => {
  if (deadline.kind === 'event') return 'event';
  if (deadline.kind === 'unclear') return `unclear: ${deadline.reason}`;
  const { from, to, start, end } = deadline;
  const days = start === undefined && end === undefined ? '' : ` ${start ?? ''}..${end ?? ''}`;
  const turn =
    deadline.kind === 'recurring'
      ? ` ${deadline.every}${deadline.month === undefined ? '' : ` month ${deadline.month}`}${
          deadline.day === undefined ? '' : ` day ${deadline.day}`
        }${deadline.weekday === undefined ? '' : ` weekday ${deadline.weekday}`}`
      : '';
  return `${deadline.kind}${turn}${days}${ends(from, to)}`;
};
