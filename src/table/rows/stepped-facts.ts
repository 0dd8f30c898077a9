/** Rows of a table with a column for each depth: a row may begin a field, a criterion and a sub-criterion at once. */
import { POINT_COLUMNS } from '../../model/scorecard/scorecard.js';
import { fold } from '../../model/text/text.js';
import type { Columns } from '../columns/columns.js';
import type { NameStep } from '../columns/name-steps.js';
import { type Column, cellIn, type TableRow } from '../grid/rows-of-grid.js';
import { isNote } from '../words/labels.js';
import { type Facts, factsOf } from './facts.js';
import { type FieldsAbove, isCriterion, withName } from './fields-above.js';
import { totalOf } from './row-roles.js';

/** Reads the rows one by one, in order. */
export interface SteppedReader {
  /** The rows that one row of the table stands for: what it is itself comes last. */
  readonly read: (row: TableRow, index: number, codeText: string | undefined) => readonly Facts[];
}

/** The columns as the names of one step see them. */
const columnsOfStep = (columns: Columns, { name, code }: NameStep): Columns => {
  const known = new Map(columns.known).set('name', name);
  if (code === undefined) known.delete('code');
  else known.set('code', code);
  return { ...columns, known };
};

const without = (row: TableRow, left: ReadonlySet<number>): TableRow =>
  left.size === 0 ? row : { ...row, cells: row.cells.filter(({ column }) => !left.has(column)) };

const mayOpen = (facts: Facts): boolean =>
  totalOf(facts) === undefined && facts.adjustment === undefined && facts.name !== '' && !isNote(facts.name);

/** @param fields the rows that stand above all steps */
export const steppedReader = (steps: readonly NameStep[], columns: Columns, fields: FieldsAbove): SteppedReader => {
  const views = steps.map((step) => columnsOfStep(columns, step));
  const pointColumns = [...columns.rounds, ...POINT_COLUMNS.map((meaning) => columns.known.get(meaning))];
  const open: (string | undefined)[] = [];

  /** Points that are merged over as many rows as a name belong to it. */
  const pointsOver = (row: TableRow, name: Column): readonly number[] => {
    const cell = cellIn(row, name);
    const merge = cell === undefined ? undefined : row.merges.from(row.row, cell.column);
    if (merge === undefined || merge.bottom === merge.top) return [];
    return pointColumns.flatMap((column) => {
      const found = column === undefined ? undefined : cellIn(row, column);
      const over = found === undefined ? undefined : row.merges.from(row.row, found.column);
      return found !== undefined && over?.bottom === merge.bottom ? [found.column] : [];
    });
  };

  const begins = (facts: Facts, index: number): boolean =>
    isCriterion(facts) || (fields.opening.has(index) && mayOpen(facts));

  const enter = (step: number, text: string): boolean => {
    const isNew = open[step] !== text;
    if (isNew) open.splice(step, open.length, text);
    return isNew;
  };

  return {
    read: (row, index, codeText) => {
      const filled = steps.flatMap(({ name }, step) => {
        const cell = cellIn(row, name);
        return cell === undefined ? [] : [{ step, name, cell }];
      });
      const deepest = filled.at(-1);
      const isWide = row.merges
        .across(row.row)
        .some(({ left, right }) => filled.some(({ name }) => left <= name.left && right > name.right));
      const level = fields.levels.get(index);
      if (level !== undefined) {
        open.splice(0, open.length);
        const whole = isWide || deepest === undefined ? columns : withName(columns, deepest.name);
        return [{ ...factsOf(row, index, whole, codeText), level, stepped: true }];
      }
      if (deepest === undefined || isWide) {
        const whole = factsOf(row, index, columns, codeText);
        if (deepest === undefined || !begins(whole, index)) return [whole];
        enter(deepest.step, fold(deepest.cell.text));
        return [{ ...whole, level: fields.depth + deepest.step + 1, stepped: true }];
      }
      const above: Facts[] = [];
      const given = new Set<number>();
      const alone = filled.length === 1;
      for (const { step, name, cell } of filled.slice(0, -1)) {
        const [view, own] = [views[step], steps[step]];
        if (view === undefined || !enter(step, fold(cell.text))) continue;
        const points = pointsOver(row, name);
        for (const column of points) given.add(column);
        const code = own?.code === undefined ? undefined : cellIn(row, own.code);
        const kept = new Set([cell.column, ...points, ...(code === undefined ? [] : [code.column])]);
        const cells = row.cells.filter(({ column }) => kept.has(column));
        above.push({
          ...factsOf({ ...row, cells }, index, view, codeText),
          level: fields.depth + step + 1,
          stepped: true,
        });
      }
      // A name that stands alone has the row's code, whichever step the one column of codes is for.
      const anyCode = alone && steps.filter(({ code }) => code !== undefined).length === 1;
      const view = anyCode ? withName(columns, deepest.name) : views[deepest.step];
      const facts = factsOf(without(row, given), index, view ?? columns, codeText);
      if (!begins(facts, index)) return [...above, facts];
      enter(deepest.step, fold(deepest.cell.text));
      return [...above, { ...facts, level: fields.depth + deepest.step + 1, stepped: true }];
    },
  };
};
