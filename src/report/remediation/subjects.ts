/** What the rows of tables are about, as plain facts for renderers that filter, fold or link them. */
import type { Task } from '../../deadline/tasks.js';
import { type AgencyNames, agenciesIn, agencyKey, noAgencyNames, oneName } from '../../model/scorecard/agency.js';
import type { Remedy } from '../../model/scorecard/scorecard.js';
import { remedyStatus } from '../../model/scorecard/status.js';
import type { ScoredCriterion } from '../../model/scored/scored.js';
import { tidy } from '../../model/text/text.js';
import type { RowSubject } from '../document/table.js';
import { losesPoints } from './remediation-rows.js';

export interface Subjects {
  /** The row of a criterion, or of one remedy of it. */
  of(one: ScoredCriterion, remedy?: Remedy): RowSubject;
  /**
   * Lead agencies of a remedy, each by the name its project gave it, else by the spelling in which it is met first; none
   * where no lead is written.
   */
  leads(remedy: Remedy | undefined): readonly string[];
  /** Keys (`agencyKey`) of the agencies that lend a hand, each under its one name. */
  supports(remedy: Remedy): ReadonlySet<string>;
}

/** Each name by the spelling in which it is met first: space and case never count. */
export const spellings = (): ((name: string) => string) => {
  const known = new Map<string, string>();
  return (name) => {
    const key = agencyKey(name);
    const first = known.get(key);
    if (first === undefined) known.set(key, name);
    return first ?? name;
  };
};

const fieldOf = (one: ScoredCriterion): ScoredCriterion => (one.parent === undefined ? one : fieldOf(one.parent));

/** `every`: all criteria of a scorecard, parents before children; `scheduled`: its tasks by day. */
export const subjectsOf = (
  every: readonly ScoredCriterion[],
  scheduled: ReadonlyMap<Remedy, Task>,
  agencies: AgencyNames = noAgencyNames,
): Subjects => {
  const ids = new Map(every.map((one, index) => [one, `c${index + 1}`]));
  const idOf = (one: ScoredCriterion): string => ids.get(one) ?? '';
  const spelled = spellings();
  // Every table asks anew: what is read off the words of a remedy is read once.
  const named = new Map<Remedy, readonly string[]>();
  const leads = (remedy: Remedy | undefined): readonly string[] => {
    if (remedy === undefined) return [];
    const names = named.get(remedy) ?? [
      ...new Set(agenciesIn(remedy.lead?.text ?? '').map((name) => spelled(oneName(name, agencies)))),
    ];
    named.set(remedy, names);
    return names;
  };
  for (const { criterion } of every) criterion.remedies.forEach(leads);
  const subject = (one: ScoredCriterion, remedy: Remedy | undefined): RowSubject => {
    const task = remedy && scheduled.get(remedy);
    return {
      id: idOf(one),
      parent: one.parent && idOf(one.parent),
      field: idOf(fieldOf(one)),
      path: one.path,
      loses: losesPoints(one),
      leads: leads(remedy),
      when: remedy?.when === undefined ? undefined : tidy(remedy.when.text) || undefined,
      due: task?.due,
      state: task?.state,
      status: remedy?.status === undefined ? undefined : remedyStatus(remedy.status.text),
    };
  };
  const known = new Map<ScoredCriterion | Remedy, RowSubject>();
  return {
    leads,
    supports: (remedy) => new Set(remedy.support.map(({ text }) => agencyKey(oneName(text, agencies)))),
    of: (one, remedy = one.criterion.remedies[0]) => {
      const found = known.get(remedy ?? one) ?? subject(one, remedy);
      known.set(remedy ?? one, found);
      return found;
    },
  };
};
