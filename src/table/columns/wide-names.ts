/** A heading of names, or of codes, over several columns: one name a row, a name for each depth, or what leads a name beside it. */
import { isBullet, parseCode } from '../codes/codes.js';
import { type Column, cellIn, isColumnFilled, type Span, type TableRow } from '../grid/rows-of-grid.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';

const isCode = (text: string): boolean => (parseCode(text)?.style ?? 'word') !== 'word';
/** A code or a dash in a column of its own, left of the name. */
const isLead = (text: string): boolean => isBullet(text) || isCode(text);

const cellsIn = (row: TableRow, { left, right }: Span) =>
  row.cells.filter(({ column }) => left <= column && column <= right);

/** Whether a column without a heading goes on with the names, or the codes, left of it. */
type GoesOn = (column: Span, before: Span, body: readonly TableRow[]) => boolean;

/** Words where the name left of them only leads them, or is blank: in some rows, where others have both. */
const ofNames: GoesOn = (column, before, body) => {
  const rows = body.filter((row) => cellIn(row, column) !== undefined);
  const left = rows.map((row) => cellsIn(row, before).at(-1)?.text);
  const areNames = rows.every((row) => {
    const { nature, text = '' } = cellIn(row, column) ?? {};
    return nature === undefined && /\p{L}{2}/u.test(text) && !isLead(text);
  });
  return areNames && (left.includes(undefined) || left.every((text) => text === undefined || isLead(text)));
};

/** Codes where the code left of them is blank. */
const ofCodes: GoesOn = (column, before, body) =>
  body.every((row) => {
    const own = cellIn(row, column);
    return own === undefined || (isCode(own.text) && cellIn(row, before) === undefined);
  });

/** The column with those between it and the next heading that go on with it. */
const widened = (
  column: HeaderColumn,
  { columns }: Header,
  body: readonly TableRow[],
  goesOn: GoesOn,
): HeaderColumn => {
  const next = columns.find(({ left }) => left > column.right)?.left ?? 0;
  let { right } = column;
  for (let left = right + 1; left < next; left += 1) {
    const own = { left, right: left };
    if (isColumnFilled(body, own) && goesOn(own, { left: column.left, right }, body)) right = left;
    else break;
  }
  return right === column.right ? column : { ...column, right };
};

/** The column of names with those beside it that have no heading and go on with it, as where a merged heading was lost. */
export const widerNames = (column: HeaderColumn, header: Header, body: readonly TableRow[]): HeaderColumn =>
  widened(column, header, body, ofNames);

/** The same for the column of codes. */
export const widerCodes = (column: HeaderColumn, header: Header, body: readonly TableRow[]): HeaderColumn =>
  widened(column, header, body, ofCodes);

/** The columns below one heading of names, where some row has names in two of them: a column for each depth. */
export const namesApart = (names: readonly HeaderColumn[], body: readonly TableRow[]): readonly HeaderColumn[] => {
  const [column, another] = names;
  if (column === undefined || another !== undefined || column.left === column.right) return names;
  const both = body.some((row) => {
    const [first, second] = cellsIn(row, column);
    return first !== undefined && second !== undefined && !isLead(first.text);
  });
  if (!both) return names;
  const filled = new Set(body.flatMap((row) => cellsIn(row, column).map((cell) => cell.column)));
  return [...filled].sort((a, b) => a - b).map((left) => ({ ...column, left, right: left }));
};

/** Rows with the last of their codes alone, where some say again what they stand below: "I | 1". */
export const withLastCode = <T extends TableRow | undefined>(
  rows: readonly T[],
  codes: Column | undefined,
): readonly T[] => {
  if (codes === undefined || codes.left === codes.right) return rows;
  return rows.map((row) => {
    const own = row === undefined ? [] : cellsIn(row, codes);
    if (row === undefined || own.length < 2) return row;
    const before = new Set(own.slice(0, -1));
    return { ...row, cells: row.cells.filter((cell) => !before.has(cell)) };
  });
};
