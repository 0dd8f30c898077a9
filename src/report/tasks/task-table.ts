/** Lists of tasks: what is to be done, for which criteria, by whom, by when. */

import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import type { RemedyText } from '../../model/scorecard/scorecard.js';
import { tidy } from '../../model/text/text.js';
import { numberCell, textCell } from '../document/build.js';
import { headingOf } from '../document/headings.js';
import type { Cell, Table, TableColumn, TableName, TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import { atStake, type PlanTask, recoveredBy } from '../remediation/plan-tasks.js';
import { remedyWords } from '../remediation/remediation-rows.js';

/** Parts of a remedy that a list may have a column for. */
export type TaskColumn = RemedyText | 'support' | 'state';

/** Shown where some task of the list says something there; the others are there in any case. */
const ONLY_WHERE_SAID: readonly TaskColumn[] = ['product', 'person', 'status', 'recovers', 'note', 'effort', 'state'];

/** The state in the language of the report where it is one of the four, else as written. */
export const statusWords = ({ remedy, status }: PlanTask, { wording }: ReportContext): string | undefined =>
  status === undefined ? remedyWords(remedy, 'status') : REPORT.status[status][wording.language];

/** How a task stands on the day reckoned with: "Quá hạn 12 ngày". */
const stateWords = ({ state, days }: PlanTask, { wording }: ReportContext): string | undefined => {
  if (days === undefined) return undefined;
  return (state === 'overdue' ? PLAN.daysLate : PLAN.daysLeft)[wording.language](Math.abs(days));
};

const wordsOf = (task: PlanTask, column: TaskColumn, context: ReportContext): string | undefined => {
  if (column === 'status') return statusWords(task, context);
  return column === 'state' ? stateWords(task, context) : remedyWords(task.remedy, column);
};

const cellOf = (task: PlanTask, column: TaskColumn, context: ReportContext): Cell => {
  const points = column === 'recovers' ? recoveredBy([task]) : undefined;
  return points === undefined ? textCell(wordsOf(task, column, context)) : numberCell(points);
};

const saysSomething = (column: TaskColumn, tasks: readonly PlanTask[]): boolean =>
  column === 'state'
    ? tasks.some((task) => task.days !== undefined)
    : tasks.some(({ remedy }) => tidy(remedyWords(remedy, column) ?? '') !== '');

/** The columns wanted, without those that no task of the list says anything in. */
export const usedColumns = (wanted: readonly TaskColumn[], tasks: readonly PlanTask[]): readonly TaskColumn[] =>
  wanted.filter((column) => !ONLY_WHERE_SAID.includes(column) || saysSomething(column, tasks));

const namesOf = ({ criteria }: PlanTask): Cell =>
  textCell(criteria.map(({ criterion }) => tidy(criterion.name.text)).join('\n'));

const codesOf = ({ criteria }: PlanTask, { listedCode }: ReportContext): Cell =>
  textCell(criteria.flatMap((one) => listedCode(one) ?? []).join('\n'));

const rowOf = (task: PlanTask, columns: readonly TaskColumn[], context: ReportContext): TableRow => {
  const [first] = task.criteria;
  return {
    kind: 'other',
    subject: first && context.subjects.of(first, task.remedy),
    cells: [
      codesOf(task, context),
      namesOf(task),
      numberCell(atStake([task])),
      ...columns.map((column) => cellOf(task, column, context)),
    ],
  };
};

/** A row for each task; several criteria of one task stand below each other in its cells. */
export const taskTable = (
  tasks: readonly PlanTask[],
  columns: readonly TaskColumn[],
  context: ReportContext,
  name: TableName = 'tasks',
): Table => {
  const { headings, wording } = context;
  const column = (key: 'code' | 'name' | 'lost' | TaskColumn, role: TableColumn['role']): TableColumn => ({
    key,
    heading: key === 'state' ? PLAN.state[wording.language] : headingOf(key, headings, wording),
    role,
  });
  return {
    kind: 'table',
    name,
    columns: [
      column('code', 'code'),
      column('name', 'text'),
      column('lost', 'number'),
      ...columns.map((key) => column(key, key === 'recovers' ? 'number' : 'text')),
    ],
    rows: tasks.map((task) => rowOf(task, columns, context)),
  };
};
