/** What is overdue and what is due soon, in words. */
import { DUE_SOON_DAYS } from '../../deadline/tasks.js';
import { PLAN } from '../../language/report/plan.js';
import { sayDay } from '../../language/wording/days.js';
import type { Wording } from '../../language/wording.js';
import type { Day } from '../../model/time/day.js';
import { paragraph, text } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import { atStake, type PlanTask } from '../remediation/plan-tasks.js';

/** How tasks stand on a day; nothing without one. */
export const dueBlocks = (
  tasks: readonly PlanTask[],
  today: Day | undefined,
  wording: Wording,
): readonly PlainBlock[] => {
  if (today === undefined) return [];
  const { language } = wording;
  const overdue = tasks.filter((task) => task.state === 'overdue');
  const soon = tasks.filter((task) => task.state === 'due-soon');
  const late =
    overdue.length === 0
      ? paragraph(PLAN.noneOverdue[language](sayDay(today)))
      : paragraph(
          text(PLAN.overdue[language](sayDay(today), overdue.length, wording.points(atStake(overdue))), 'warning'),
        );
  if (soon.length === 0) return [late];
  return [late, paragraph(PLAN.dueSoon[language](DUE_SOON_DAYS, soon.length, wording.points(atStake(soon))))];
};
