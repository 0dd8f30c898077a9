import { tasksOf } from '../deadline/tasks.js';
import { finding } from '../model/finding/finding.js';
import { placeKey } from '../model/place/place.js';
import { subjectOf } from '../model/scored/scored.js';
import type { Rule } from './rule.js';

/** A deadline that is no date or period, once for each cell: a merged one stands for several remedies. */
export const whenUnclear: Rule = {
  id: 'when-unclear',
  *check(scored) {
    const told = new Set<string>();
    for (const { criterion, remedy, deadline } of tasksOf(scored)) {
      const { when } = remedy;
      if (when === undefined || deadline?.kind !== 'unclear' || told.has(placeKey(when.at))) continue;
      told.add(placeKey(when.at));
      const { reason, unit } = deadline;
      yield finding('when-unclear', { text: when.text, reason, unit }, { at: when.at, subject: subjectOf(criterion) });
    }
  },
};
