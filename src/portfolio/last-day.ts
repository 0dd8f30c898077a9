/** The last day that words of time name: "30/6/2026", "quý II" of a year. */
import { readDeadline } from '../deadline/read-deadline.js';
import { lastDayOf } from '../deadline/tasks.js';
import type { Day } from '../model/time/day.js';

/**
 * @param year of what names none
 * @returns `unclear` where the text names no time; `yearless` where no year is known
 */
export const lastDayIn = (text: string, year: number | undefined): Day | { readonly fault: 'unclear' | 'yearless' } => {
  const deadline = readDeadline(text, year);
  return lastDayOf(deadline) ?? { fault: deadline.kind === 'period' ? 'yearless' : 'unclear' };
};
