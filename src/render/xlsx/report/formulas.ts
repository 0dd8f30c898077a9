/** Formulas of a report's cells, as spreadsheet programs write them. */
import { columnName } from '../../../model/place/place.js';
import type { NumberSpan } from '../../../report/document/spans.js';
import type { Cell, CellFormula, Table } from '../../../report/document/table.js';

/** Where the rows and columns of a table stand on its sheet. */
export interface SheetPlan {
  readonly sheet: string;
  /** The row of the headings, from 1. */
  readonly header: number;
  /** Column numbers, from 1, by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows, from 1, by the ids of their subjects: of several, the criterion's own. */
  readonly rows: ReadonlyMap<string, number>;
  /** The row of the total. */
  readonly total: number | undefined;
  /** Whether a number stands there; a formula takes any other cell for zero. */
  readonly holdsNumber: (key: string, row: number) => boolean;
}

/** The number a cell holds and nothing else. */
export const numberOf = ({ spans }: Cell): NumberSpan | undefined => {
  const [first] = spans;
  return spans.length === 1 && first?.kind === 'number' ? first : undefined;
};

export const planSheet = (table: Table, sheet: string, header: number): SheetPlan => {
  const rows = new Map<string, number>();
  let total: number | undefined;
  for (const [index, row] of table.rows.entries()) {
    const number = header + 1 + index;
    // Below the total there may be what it comes to with bonuses and penalties.
    if (row.kind === 'total') total ??= number;
    else if (row.kind === 'criterion' && row.subject !== undefined) rows.set(row.subject.id, number);
  }
  const columns = new Map(table.columns.map(({ key }, index) => [key, index + 1]));
  const holdsNumber = (key: string, row: number): boolean => {
    const cell = table.rows[row - header - 1]?.cells[(columns.get(key) ?? 0) - 1];
    return cell !== undefined && numberOf(cell) !== undefined;
  };
  return { sheet, header, columns, rows, total, holdsNumber };
};

/** A row of cells of one column as ranges where they stand together: "C3:C6,C9". */
const ranges = (column: string, rows: readonly number[]): string => {
  const parts: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last !== undefined && last.to === row - 1) last.to = row;
    else parts.push({ from: row, to: row });
  }
  return parts.map(({ from, to }) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`)).join(',');
};

/** Programs take no more arguments of one function. */
const MOST_ARGUMENTS = 255;
/** Nor longer formulas. */
const LONGEST = 8192;

/** A cell of a table: its column's key, its row on the sheet, and the subject of that row, absent for a total. */
export interface CellAt {
  readonly key: string;
  readonly row: number;
  readonly subject: string | undefined;
}

/**
 * The formula without its "=", or undefined where something it names is not on the sheets.
 *
 * @param main the sheet of the remediation table
 */
export const formulaText = (
  formula: CellFormula,
  { key, row, subject }: CellAt,
  own: SheetPlan,
  main: SheetPlan,
): string | undefined => {
  const letter = (column: string, plan = own): string | undefined => {
    const number = plan.columns.get(column);
    return number === undefined ? undefined : columnName(number);
  };
  switch (formula.kind) {
    case 'difference': {
      const [a, b] = formula.of.map((column) => letter(column));
      return a === undefined || b === undefined ? undefined : `${a}${row}-${b}${row}`;
    }
    case 'sum': {
      const column = letter(key);
      const rows = formula.rows.map((id) => own.rows.get(id));
      if (column === undefined || rows.includes(undefined)) return undefined;
      const listed = ranges(
        column,
        rows.flatMap((one) => one ?? []),
      );
      return listed.split(',').length > MOST_ARGUMENTS || listed.length > LONGEST ? undefined : `SUM(${listed})`;
    }
    case 'same': {
      const column = letter(key, main);
      const there = subject === undefined ? main.total : main.rows.get(subject);
      if (column === undefined || there === undefined || !main.holdsNumber(key, there)) return undefined;
      return `'${main.sheet.replaceAll("'", "''")}'!${column}${there}`;
    }
    case 'percent': {
      const [part, whole] = formula.of.map((column) => letter(column));
      return part === undefined || whole === undefined ? undefined : `ROUND(${part}${row}/${whole}${row}*100,2)`;
    }
    case 'share': {
      const column = letter(formula.of);
      return column === undefined || own.total === undefined
        ? undefined
        : `ROUND(${column}${row}/${column}$${own.total}*100,2)`;
    }
    case 'adjusted': {
      const column = letter(key);
      const terms = formula.by.map(({ rowsAbove, kind, cap }) => {
        const at = row - rowsAbove;
        const capped = cap === undefined ? undefined : letter(cap);
        const amount = `ABS(${column}${at})`;
        return `${kind === 'bonus' ? '+' : '-'}${capped === undefined ? amount : `MIN(${amount},ABS(${capped}${at}))`}`;
      });
      return column === undefined ? undefined : `${column}${row - 1}${terms.join('')}`;
    }
  }
};
