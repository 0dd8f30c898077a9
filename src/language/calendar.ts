/** The words of the calendar of deadlines, and of what is left out of it. */
import { said, saying } from './saying.js';
import type { Language } from './wording-language.js';
import { quoted } from './wording-text.js';

export const CALENDAR = {
  leftOut: saying(
    (count: number) => `Không đưa vào lịch ${count} nhiệm vụ vì không có ngày đến hạn:`,
    (count: number) => `Left out of the calendar, ${count === 1 ? '1 task' : `${count} tasks`} without a due day:`,
  ),
  /** Why a task is in no calendar. */
  why: {
    'no-deadline': said('chưa ghi thời gian thực hiện', 'no deadline'),
    'no-year': said('chưa rõ năm, hãy thêm --plan-year', 'no year is known; say --plan-year'),
    'no-day': said('thời gian thực hiện không nêu ngày', 'the deadline names no day'),
  },
} as const;

/** A task that stands in no calendar. */
export interface LeftOut {
  /** The criterion, as findings name it. */
  readonly who: string;
  /** The deadline as written. */
  readonly when?: string | undefined;
  readonly why: keyof typeof CALENDAR.why;
}

/** A line that says how many, and one for each; none where there are none. */
export const leftOutLines = (all: readonly LeftOut[], language: Language): readonly string[] =>
  all.length === 0
    ? []
    : [
        CALENDAR.leftOut[language](all.length),
        ...all.map(({ who, when, why }) => {
          const reason = CALENDAR.why[why][language];
          return `  ${who}: ${when === undefined ? reason : `${quoted(when)}, ${reason}`}`;
        }),
      ];
