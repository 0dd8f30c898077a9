/** The words of the calendar of deadlines, and of what is left out of it. */
import type { Subject } from '../../model/finding/facts.js';
import { said, saying } from '../wording/saying.js';
import { quoted } from '../wording/text.js';
import type { Wording } from '../wording.js';

export const CALENDAR = {
  leftOut: saying(
    (count: number) => `Không đưa vào lịch ${count} nhiệm vụ vì không có ngày đến hạn:`,
    (count: number) => `Left out of the calendar, ${count === 1 ? '1 task' : `${count} tasks`} without a due day:`,
  ),
  empty: said('Lịch không có sự kiện nào.', 'The calendar has no events.'),
  /** Why a task is in no calendar. */
  why: {
    'no-deadline': said('chưa ghi thời gian thực hiện', 'no deadline'),
    'no-year': said('chưa rõ năm, hãy thêm --plan-year', 'no year is known; say --plan-year'),
    'no-day': said('thời gian thực hiện không nêu ngày', 'the deadline names no day'),
  },
} as const;

/** A task that stands in no calendar. */
export interface LeftOut {
  /** Where the file has several. */
  readonly sheet?: string | undefined;
  readonly criterion: Subject;
  /** The deadline as written. */
  readonly when?: string | undefined;
  readonly why: keyof typeof CALENDAR.why;
}

/** A line that says how many, and one for each; none where there are none. */
export const leftOutLines = (all: readonly LeftOut[], { language, subject }: Wording): readonly string[] => {
  const line = ({ sheet, criterion, when, why }: LeftOut): string => {
    const reason = CALENDAR.why[why][language];
    const where = sheet === undefined ? '' : `${sheet}: `;
    return `  ${where}${subject(criterion)}: ${when === undefined ? reason : `${quoted(when)}, ${reason}`}`;
  };
  return all.length === 0 ? [] : [CALENDAR.leftOut[language](all.length), ...all.map(line)];
};
