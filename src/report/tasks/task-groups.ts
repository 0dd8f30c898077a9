/** Groups of tasks as blocks: how many each has and what is at stake, then what they are. */

import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import { sayDay } from '../../language/wording/days.js';
import { equal, type Points, sum } from '../../model/points/points.js';
import type { Day } from '../../model/time/day.js';
import { countCell, emptyCell, heading, numberCell, paragraph, text, textCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import type { Cell, Table, TableColumn, TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import { atStake, type PlanTask, type TaskGroup } from '../remediation/plan-tasks.js';
import { type TaskColumn, taskTable, usedColumns } from './task-table.js';

/** How a group of tasks is spoken of. */
export interface GroupWords {
  /** Heading of the column that names the groups. */
  readonly heading: string;
  /** Name of the group whose tasks name none. */
  readonly none: string;
  /** Said where the groups share points. */
  readonly shared: string;
}

/** Groups share points where some criterion has tasks in several of them. */
const sharePoints = (groups: readonly TaskGroup[], tasks: readonly PlanTask[]): boolean =>
  !equal(sum(groups.map((group) => group.points)), atStake(tasks));

const dayCell = (day: Day | undefined): Cell => textCell(day && sayDay(day));

/** A row for each group, the whole last: its points count what groups share once. */
export const groupTable = (
  name: 'leads' | 'deadlines' | 'persons',
  groups: readonly TaskGroup[],
  tasks: readonly PlanTask[],
  words: GroupWords,
  { wording }: ReportContext,
): readonly PlainBlock[] => {
  const { language } = wording;
  const tracked = tasks.some((task) => task.status !== undefined);
  // A group by deadline has one last day: its tasks name the same.
  const dated = name === 'deadlines' && tasks.some((task) => task.due !== undefined);
  const done = (some: readonly PlanTask[]): number => some.filter((task) => task.status === 'done').length;
  const columns: readonly TableColumn[] = [
    { key: 'group', heading: words.heading, role: 'text' },
    ...(dated ? [{ key: 'due', heading: PLAN.lastDay[language], role: 'text' as const }] : []),
    { key: 'tasks', heading: PLAN.taskCount[language], role: 'number' },
    ...(tracked ? [{ key: 'done', heading: PLAN.doneCount[language], role: 'number' as const }] : []),
    { key: 'lost', heading: PLAN.atStake[language], role: 'number' },
  ];
  const row = (kind: 'other' | 'total', label: string, some: readonly PlanTask[], lost: Points): TableRow => ({
    kind,
    tone: kind === 'total' ? 'strong' : undefined,
    cells: [
      textCell(label),
      ...(dated ? [kind === 'total' ? emptyCell : dayCell(some[0]?.due)] : []),
      countCell(some.length),
      ...(tracked ? [countCell(done(some))] : []),
      numberCell(lost),
    ],
  });
  const table: Table = {
    kind: 'table',
    name,
    columns,
    rows: [
      ...groups.map((group) => row('other', group.name ?? words.none, group.tasks, group.points)),
      row('total', REPORT.total[language], tasks, atStake(tasks)),
    ],
  };
  return sharePoints(groups, tasks) ? [table, paragraph(text(words.shared, 'dim'))] : [table];
};

/** The tasks of each group, under a heading that counts them. */
export const groupLists = (
  groups: readonly TaskGroup[],
  wanted: readonly TaskColumn[],
  words: GroupWords,
  context: ReportContext,
): readonly PlainBlock[] => {
  const { wording } = context;
  return groups.flatMap((group) => {
    const name = group.name ?? words.none;
    const title = PLAN.group[wording.language](name, group.tasks.length, wording.points(group.points));
    return [heading(3, title), taskTable(group.tasks, usedColumns(wanted, group.tasks), context)];
  });
};
