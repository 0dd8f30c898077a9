/** Every task as one list, its lead agency in front: a sheet to filter. */
import { PLAN } from '../../language/report/plan.js';
import { textCell } from '../document/build.js';
import { headingOf } from '../document/headings.js';
import type { Table } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import { byLead } from '../remediation/plan-tasks.js';
import { type TaskColumn, taskTable, usedColumns } from './task-table.js';

const COLUMNS: readonly TaskColumn[] = [
  ...(['solution', 'product', 'support', 'person', 'when', 'state', 'status', 'recovers', 'note'] as const),
];

/** A task of several agencies stands once for each. Undefined where there is nothing to do. */
export const agencyTasks = (context: ReportContext): Table | undefined => {
  const { tasks, headings, wording } = context;
  if (tasks.length === 0) return undefined;
  const columns = usedColumns(COLUMNS, tasks);
  const lists = byLead(tasks).map((group) => ({ group, list: taskTable(group.tasks, columns, context) }));
  const [first] = lists;
  if (first === undefined) return undefined;
  return {
    ...first.list,
    columns: [{ key: 'lead', heading: headingOf('lead', headings, wording), role: 'text' }, ...first.list.columns],
    rows: lists.flatMap(({ group, list }) =>
      list.rows.map((row) => ({
        ...row,
        cells: [textCell(group.name ?? PLAN.noLead[wording.language]), ...row.cells],
      })),
    ),
  };
};
