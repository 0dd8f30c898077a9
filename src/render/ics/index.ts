/** Calendar → iCalendar (RFC 5545): a whole-day event on the day each task is due. */
import ical, { ICalEventTransparency } from 'ical-generator';
import { v5 as uuidOf } from 'uuid';
import type { Language } from '../../language/wording.js';
import { addDays, type Day } from '../../model/time/day.js';
import type { Calendar, CalendarEntry } from '../../report/plan/calendar.js';
import { visible } from '../visible.js';
import { recurrenceRule } from './recurrence.js';

/** Ours alone, so that the same task has the same UID in every edition of a plan, and no other program has it. */
const NAMESPACE = '7a1b5f52-6c0e-4f0e-9d1c-2f6f7d0b8a35';

/** When the calendar was made, where nobody says: a clock would make other bytes of the same plan. */
const UNKNOWN_DAY: Day = '1970-01-01';

/** Vietnam's time, which no event here needs. */
const ZONE = 'Asia/Ho_Chi_Minh';
const ZONE_TEXT = [
  ...['BEGIN:VTIMEZONE', `TZID:${ZONE}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
  ...['TZOFFSETFROM:+0700', 'TZOFFSETTO:+0700', 'TZNAME:+07', 'END:STANDARD', 'END:VTIMEZONE'],
].join('\r\n');

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const oneLine = (text: string): string => visible(text).replaceAll('\n', ' ');

/** What the calendar needs to know besides the plan. */
export interface CalendarOptions {
  readonly language: Language;
  /** ISO day to date the calendar by. */
  readonly today?: Day | undefined;
}

/** One calendar of some plans, ending in a line break; lines end in CR LF. The same plans give the same bytes. */
export const renderCalendar = (calendars: readonly Calendar[], { language, today }: CalendarOptions): string => {
  const names = [...new Set(calendars.map(({ name }) => oneLine(name)))];
  const calendar = ical({ name: names.join('; '), prodId: { company: 'cchc', product: 'cchc', language } });
  const stamp = dateOf(today ?? UNKNOWN_DAY);
  const add = ({ identity, day, repeats, summary, description }: CalendarEntry): void => {
    calendar.createEvent({
      id: uuidOf(identity, NAMESPACE),
      stamp,
      start: dateOf(day),
      // The day after: ends are exclusive.
      end: dateOf(addDays(day, 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: oneLine(summary),
      description: description.map(oneLine).join('\n'),
      ...(repeats !== undefined && { repeating: recurrenceRule(repeats.deadline, repeats.until) }),
    });
  };
  for (const { entries } of calendars) entries.forEach(add);
  // A calendar has to have some part, or programs refuse it as damaged.
  if (calendar.length() === 0) calendar.timezone({ name: ZONE, generator: () => ZONE_TEXT });
  return `${calendar.toString()}\r\n`;
};
