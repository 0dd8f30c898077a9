import { PLAN } from '../../language/report/plan.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import type { BarChart } from '../document/chart.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { ReportContext } from '../remediation/context.js';
import { byLead, type TaskGroup } from '../remediation/plan-tasks.js';
import { type GroupWords, groupLists, groupTable } from '../tasks/task-groups.js';
import type { TaskColumn } from '../tasks/task-table.js';
import type { SectionSpec } from './section.js';

const COLUMNS: readonly TaskColumn[] = ['solution', 'product', 'support', 'person', 'when', 'status', 'recovers'];

const chartOf = (groups: readonly TaskGroup[], words: GroupWords, { wording }: ReportContext): BarChart => {
  const title = PLAN.pointsByLead[wording.language];
  const named = groups.map((group) => ({ ...group, name: group.name ?? words.none }));
  const said = named.map(({ name, points }) => `${name} ${wording.points(points)}`);
  return {
    kind: 'chart',
    form: 'bars',
    name: 'points-by-lead',
    title,
    alternative: `${title}: ${said.join('; ')}.`,
    labels: named.map(({ name }) => ({ short: name, full: name })),
    series: { title: PLAN.atStake[wording.language], unit: 'points', values: named.map((group) => group.points) },
  };
};

/** How much each lead agency has to do, and what. Names that differ are different agencies. */
const blocks = (context: ReportContext): readonly PlainBlock[] => {
  const { tasks, headings, wording } = context;
  if (tasks.length === 0) return [];
  const { language } = wording;
  const words: GroupWords = {
    heading: headingOf('lead', headings, wording),
    none: PLAN.noLead[language],
    shared: PLAN.sharedLeads[language],
  };
  const groups = byLead(tasks);
  return [
    ...groupTable('leads', groups, tasks, words, context),
    chartOf(groups, words, context),
    ...groupLists(groups, COLUMNS, words, context),
  ];
};

export const leads: SectionSpec = { ...SECTION_WORDS.leads, blocks };
