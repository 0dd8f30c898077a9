import { DUE_SOON_DAYS, lastDayOf } from '../../deadline/tasks.js';
import { sayDay } from '../../language/days.js';
import { PLAN } from '../../language/report-plan.js';
import { SECTION_WORDS } from '../../language/report-sections.js';
import type { Timeline, TimelineItem } from '../chart.js';
import type { ReportContext } from '../context.js';
import { heading, type PlainBlock, paragraph, text } from '../document.js';
import { headingOf } from '../headings.js';
import { atStake, byWhen, inOrderOfDeadlines, type TaskGroup } from '../plan-tasks.js';
import { type GroupWords, groupTable } from '../task-groups.js';
import { type TaskColumn, taskTable, usedColumns } from '../task-table.js';
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

/** What is overdue and what is due soon on the day reckoned with. */
const judged = ({ tasks, wording, options: { today } }: ReportContext): readonly PlainBlock[] => {
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

/** What is due when, how it stands on the day reckoned with, and the tasks in the order in which they are due. */
const blocks = (context: ReportContext): readonly PlainBlock[] => {
  const { tasks, headings, wording } = context;
  if (tasks.length === 0) return [];
  const { language } = wording;
  const words: GroupWords = {
    heading: headingOf('when', headings, wording),
    none: PLAN.noWhen[language],
    shared: PLAN.sharedTasks[language],
  };
  const groups = byWhen(tasks);
  return [
    ...judged(context),
    ...groupTable('deadlines', groups, tasks, words, context),
    ...timelineOf(groups, context),
    heading(3, PLAN.dueTasks[language]),
    taskTable(inOrderOfDeadlines(tasks), usedColumns(COLUMNS, tasks), context),
  ];
};

export const deadlines: SectionSpec = { ...SECTION_WORDS.deadlines, blocks };
