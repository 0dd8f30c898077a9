import { lastDayOf } from '../../deadline/tasks.js';
import { PLAN } from '../../language/report/plan.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import { sayDay } from '../../language/wording/days.js';
import { heading } from '../document/build.js';
import type { Timeline, TimelineItem } from '../document/chart.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { ReportContext } from '../remediation/context.js';
import { byWhen, inOrderOfDeadlines, type TaskGroup } from '../remediation/plan-tasks.js';
import { dueBlocks } from '../tasks/deadline-words.js';
import { type GroupWords, groupTable } from '../tasks/task-groups.js';
import { type TaskColumn, taskTable, usedColumns } from '../tasks/task-table.js';
import type { SectionSpec } from './section.js';

const COLUMNS: readonly TaskColumn[] = ['when', 'state', 'solution', 'lead', 'person', 'status'];

/** A stretch for each deadline that has a last day; what recurs for ever has none. */
const itemOf = ({ name = '', tasks }: TaskGroup): readonly TimelineItem[] => {
  const [first] = tasks;
  const to = lastDayOf(first?.deadline);
  if (to === undefined || first?.deadline === undefined || !('start' in first.deadline || 'end' in first.deadline)) {
    return [];
  }
  const states = tasks.map((task) => task.state);
  const state = states.includes('overdue') ? 'overdue' : states.includes('due-soon') ? 'soon' : undefined;
  return [{ label: { short: name, full: name }, from: first.deadline.start, to, count: tasks.length, state }];
};

const timelineOf = (groups: readonly TaskGroup[], { wording, options }: ReportContext): readonly Timeline[] => {
  const { language } = wording;
  const items = groups.flatMap(itemOf);
  if (items.length === 0) return [];
  const title = PLAN.timeline[language];
  const said = items.map(({ label, to, count }) => `${label.full} (${sayDay(to)}): ${count}`);
  return [
    {
      kind: 'chart',
      form: 'timeline',
      name: 'timeline',
      title,
      alternative: `${title}: ${said.join('; ')}.`,
      headings: [PLAN.days[language], PLAN.taskCount[language]],
      today: options.today,
      items,
    },
  ];
};

/** What is due when, how it stands on the day reckoned with, and the tasks in the order in which they are due. */
const blocks = (context: ReportContext): readonly PlainBlock[] => {
  const { tasks, headings, wording, options } = context;
  if (tasks.length === 0) return [];
  const { language } = wording;
  const words: GroupWords = {
    heading: headingOf('when', headings, wording),
    none: PLAN.noWhen[language],
    shared: PLAN.sharedTasks[language],
  };
  const groups = byWhen(tasks);
  return [
    ...dueBlocks(tasks, options.today, wording),
    ...groupTable('deadlines', groups, tasks, words, context),
    ...timelineOf(groups, context),
    heading(3, PLAN.dueTasks[language]),
    taskTable(inOrderOfDeadlines(tasks), usedColumns(COLUMNS, tasks), context),
  ];
};

export const deadlines: SectionSpec = { ...SECTION_WORDS.deadlines, blocks };
