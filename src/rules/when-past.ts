import { tasksOf } from '../deadline/tasks.js';
import { finding } from '../model/finding/finding.js';
import { subjectOf } from '../model/scored/scored.js';
import type { Rule } from './rule.js';

/** Overdue on the day given; what is done or dropped never is. */
export const whenPast: Rule = {
  id: 'when-past',
  *check(scored, { today }) {
    if (today === undefined) return;
    for (const { criterion, remedy, state, due, days } of tasksOf(scored, today)) {
      if (state !== 'overdue' || due === undefined || days === undefined) continue;
      yield finding(
        'when-past',
        { due, days: -days, today },
        { at: remedy.when?.at ?? remedy.at, subject: subjectOf(criterion) },
      );
    }
  },
};
