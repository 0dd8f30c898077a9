/**
 * A table of units and criteria: a row for each unit, a column for each criterion, as provinces publish the scores of all
 * their communes on one page. What is told here is where it is, and what each column and row is; `unit-scorecards` reads it.
 */
import { equal, sum } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import type { GridCell } from '../../model/reading/grid.js';
import { tidy } from '../../model/text/text.js';
import { parseCode } from '../codes/codes.js';
import { isColumnNumbers } from '../columns/header.js';
import type { HeadingCell } from '../columns/header-columns.js';
import { repeats } from '../extent/repeated-header.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { isSignature } from '../words/labels.js';
import { words } from '../words/phrases.js';
import { isNaming } from '../words/synonyms.js';
import { communeIn, isUnitName, namesUnits } from '../words/units.js';
import { isWorth, type UnitColumn, unitColumns } from './unit-columns.js';
import { amountIn, bareBracket, isMaximaLabel, isOfAllUnits } from './unit-headings.js';

/** Units stand in one of the first columns, and their header within the first rows of a sheet. */
const FIRST_CELLS = 3;
const SEARCHED_ROWS = 200;
const MOST_HEADER_ROWS = 4;
const FEWEST_CRITERIA = 2;
const FEWEST_UNITS = 2;

export type UnitRowKind = 'unit' | 'maxima' | 'column-numbers' | 'repeated-header' | 'other';

export interface UnitTable {
  readonly titles: readonly TableRow[];
  readonly headerRows: readonly TableRow[];
  readonly unit: Span & { readonly heading: string };
  readonly columns: readonly UnitColumn[];
  /** What the headings over all criteria say of them together: "Điểm tự chấm các lĩnh vực". */
  readonly cover: readonly string[];
  readonly body: readonly {
    readonly row: TableRow;
    readonly kind: UnitRowKind;
    readonly maxima: TableRow | undefined;
  }[];
  /** What the headings say in bare brackets, where all of them do: "Thể chế (15)". */
  readonly bracketed: boolean;
  /** Why it is not read: criteria of which too few say a maximum, scores in a row that names no unit, or a unit of several rows. */
  readonly fault: UnitTableFault | undefined;
}

/** Headings without a maximum, or a unit that several rows are called by; neither where rows of nobody's scores are the fault. */
export interface UnitTableFault {
  readonly without: readonly string[];
  readonly twice?: string | undefined;
}

interface Head {
  readonly index: number;
  readonly unit: GridCell;
}

/**
 * Whether a row heads a list of criteria, each with its unit beside it: codes right of the unit, or names in a single
 * column beside their maxima. Over a table of units the word for criteria reaches over all their columns.
 */
const headsCriteria = ({ cells, merges, row, meaningOf }: TableRow, unit: GridCell): boolean => {
  const beside = cells.filter(({ column }) => column > unit.column);
  const meanings = beside.map(({ text }) => meaningOf(text));
  const names = beside.some(({ column }, index) => {
    const reaches = merges.from(row, column) !== undefined || beside[index + 1]?.column !== column + 1;
    return isNaming(meanings[index]) && !reaches;
  });
  return meanings.includes('code') || (names && meanings.includes('max'));
};

const headIn = (row: TableRow): GridCell | undefined => {
  const cell = row.cells.slice(0, FIRST_CELLS).find(({ text }) => namesUnits(text));
  const beside = cell !== undefined && row.cells.some(({ column }) => column > cell.column);
  if (cell === undefined || !beside || isNaming(row.meaningOf(cell.text))) return undefined;
  return headsCriteria(row, cell) ? undefined : cell;
};

const findHead = (rows: readonly TableRow[], from: number): Head | undefined => {
  for (let index = from; index < Math.min(rows.length, from + SEARCHED_ROWS); index += 1) {
    const row = rows[index];
    const unit = row === undefined ? undefined : headIn(row);
    if (unit !== undefined) return { index, unit };
  }
  return undefined;
};

/** Whether all that a row says is amounts: the maxima, where it stands right below the headings. */
const areAmounts = ({ cells }: TableRow): boolean =>
  cells.length >= FEWEST_CRITERIA && cells.every(({ text }) => amountIn(text) !== undefined);

/** Whether amounts without a label are maxima beyond doubt: they say so, or the last of them adds the others up. */
const areMaxima = ({ cells }: TableRow): boolean => {
  if (cells.some(({ text }) => /đ|tối đa/iu.test(text))) return true;
  const amounts = cells.flatMap(({ text }) => {
    const reading = readPoints(amountIn(text) ?? '');
    return reading.kind === 'points' ? [reading.value] : [];
  });
  const whole = amounts.at(-1);
  return whole !== undefined && amounts.length > FEWEST_CRITERIA && equal(sum(amounts.slice(0, -1)), whole);
};

/** What stands where units do: below a heading merged over several columns, in the last of them that says a name. */
const nameIn = (row: TableRow, unit: Span): GridCell | undefined =>
  row.cells.findLast(({ column, text }) => unit.left <= column && column <= unit.right && /\p{L}/u.test(text)) ??
  cellIn(row, unit);

/** What a row is called: where units stand, or left of it where a label reaches over both. */
export const labelOf = (row: TableRow, unit: Span): GridCell | undefined =>
  nameIn(row, unit) ?? row.cells.findLast(({ column, text }) => column < unit.left && /\p{L}{2}/u.test(text));

/** The end of a table: the row of another one's header. */
const endOf = (rows: readonly TableRow[], start: number, isRepeated: (row: TableRow) => boolean): number => {
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index];
    if (row !== undefined && headIn(row) !== undefined && !isRepeated(row)) return index;
  }
  return rows.length;
};

/** The tables of units in some rows, one below the other. */
export const unitTablesIn = (rows: readonly TableRow[]): readonly UnitTable[] => {
  const tables: UnitTable[] = [];
  let titles = 0;
  for (let from = 0; from < rows.length; ) {
    const head = findHead(rows, from);
    if (head === undefined) return tables;
    const { table, end } = tableAt(rows, titles, head);
    if (table !== undefined) {
      tables.push(table);
      titles = end;
    }
    from = end;
  }
  return tables;
};

/** The table below a head, and the row it ends before. */
const tableAt = (
  rows: readonly TableRow[],
  from: number,
  head: Head,
): { readonly table: UnitTable | undefined; readonly end: number } => {
  let last = head.index;
  const first = rows[head.index];
  let unlabelled: TableRow | undefined;
  const left: Span = { left: 1, right: head.unit.column };
  for (let index = head.index + 1; index < head.index + MOST_HEADER_ROWS; index += 1) {
    const row = rows[index];
    if (row === undefined || row.grid !== first?.grid || cellIn(row, left) !== undefined) break;
    // Numbers that leave out the first columns are codes of criteria.
    if (areAmounts(row) && !isColumnNumbers(row)) {
      unlabelled = row;
      break;
    }
    last = index;
  }
  const headerRows = rows.slice(head.index, last + 1);
  const isRepeated = repeats(headerRows);
  const end = endOf(rows, last + 1, isRepeated);
  const body = rows.slice(last + 1, end);
  const { column, text } = head.unit;
  const right = first?.merges.from(first.row, column)?.right ?? column;
  const unit = { left: column, right, heading: text };
  return { table: tableOf(rows.slice(from, head.index), headerRows, unit, body, unlabelled, isRepeated), end };
};

const tableOf = (
  titles: readonly TableRow[],
  headerRows: readonly TableRow[],
  unit: UnitTable['unit'],
  below: readonly TableRow[],
  unlabelled: TableRow | undefined,
  isRepeated: (row: TableRow) => boolean,
): UnitTable | undefined => {
  const isMaxima = (row: TableRow): boolean =>
    (row === unlabelled && areMaxima(row)) || isMaximaLabel(labelOf(row, unit)?.text ?? '');
  const maxima = below.filter(isMaxima);
  const worth = new Set(maxima);
  const list = below.filter((row) => !worth.has(row) && !isRepeated(row) && !isColumnNumbers(row));
  const understood = unitColumns(headerRows, unit, {
    list,
    units: list.filter((row) => !isOfAllUnits(labelOf(row, unit)?.text ?? '')),
    maxima,
  });
  if (understood === undefined) return undefined;
  const { columns, cover } = understood;
  const criteria = columns.filter(({ role }) => role.kind === 'score');
  if (criteria.length < FEWEST_CRITERIA) return undefined;

  const scores = columns.filter(({ role }) => role.kind === 'score' || role.kind === 'total');
  const from = columns[0]?.left ?? Number.POSITIVE_INFINITY;
  const kinds = below.map((row) => kindOf(row, { unit, from, scores, isMaxima, isRepeated }));
  const unscored = unscoredIn(below, kinds, unit, from);
  let latest = maxima[0];
  const marked = below.map((row, index) => {
    const kind = unscored.has(index) ? 'unit' : (kinds[index] ?? 'other');
    if (kind === 'maxima') latest = row;
    return { row, kind, maxima: latest };
  });
  const units = marked.filter(({ kind }) => kind === 'unit');
  const [only] = units;
  // One alone may be a row of anything, unless it says that it is a unit and another what it is worth.
  const isOne = maxima.length > 0 && only !== undefined && isUnitName(labelOf(only.row, unit)?.text ?? '');
  if (units.length < (isOne ? 1 : FEWEST_UNITS)) return undefined;
  // Numbers that are nobody's: whose they are is not told by this table.
  const nobodys = marked.some(
    ({ row, kind }) => kind === 'other' && labelOf(row, unit) === undefined && numbersIn(row, criteria) > 1,
  );
  const bracketed = areBracketed(criteria);
  const { without, isEnough } = withoutMaxima(criteria, maxima, bracketed);
  const twice = firstTwice(units.map(({ row }) => labelOf(row, unit)?.text ?? ''));
  // Figures of offices that come again, none of them out of a maximum, are something else.
  if (twice !== undefined && !isEnough) return undefined;
  return {
    titles,
    headerRows,
    unit,
    columns,
    cover,
    body: marked,
    bracketed,
    fault: isEnough && !nobodys && twice === undefined ? undefined : { without: isEnough ? [] : without, twice },
  };
};

/**
 * Rows that say no more than the name of a commune, among those of units: ones without a score, though not numbered. What
 * several communes belong to, "Huyện Ba Vì", "Xã miền núi", heads those below it.
 */
const unscoredIn = (
  rows: readonly TableRow[],
  kinds: readonly UnitRowKind[],
  unit: Span,
  from: number,
): ReadonlySet<number> => {
  const [first, last] = [kinds.indexOf('unit'), kinds.lastIndexOf('unit')];
  const isNameAlone = (row: TableRow): boolean => {
    const label = nameIn(row, unit);
    const isAlone = label !== undefined && row.cells.every(({ column }) => column <= label.column);
    return isAlone && label.column < from && communeIn(tidy(label.text)) !== undefined;
  };
  return new Set(
    rows.flatMap((row, index) =>
      kinds[index] === 'other' && first < index && index < last && isNameAlone(row) ? [index] : [],
    ),
  );
};

/** The first name that stands again, however it is written. */
const firstTwice = (names: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return names.find((name) => {
    const said = words(name);
    const known = seen.has(said);
    seen.add(said);
    return known;
  });
};

/** Whether all criteria have a number in brackets that is not the number of their column. */
const areBracketed = (criteria: readonly UnitColumn[]): boolean => {
  const found = criteria.map(({ heading }) => bareBracket(heading));
  const first = Number(found[0]);
  const count = found.every((text, index) => Number(text) === first + index);
  return found.every((text) => text !== undefined) && !count;
};

/** The criteria that say no maximum, and whether most do. */
const withoutMaxima = (
  criteria: readonly UnitColumn[],
  maxima: readonly TableRow[],
  bracketed: boolean,
): { readonly without: readonly string[]; readonly isEnough: boolean } => {
  const said = new Map<HeadingCell, boolean>();
  for (const { role } of criteria) {
    const cell = role.kind === 'score' ? role.path.at(-1) : undefined;
    if (cell === undefined || role.kind !== 'score') continue;
    said.set(cell, said.get(cell) === true || role.measure === 'max' || bracketed || isWorth(cell, maxima));
  }
  const without = [...said].flatMap(([{ text }, has]) => (has ? [] : [text]));
  return { without, isEnough: without.length * 2 <= said.size };
};

const numbersIn = (row: TableRow, columns: readonly Span[]): number =>
  columns.filter((column) => {
    const cell = cellIn(row, column);
    return cell !== undefined && readPoints(cell.text, cell.nature).kind === 'points';
  }).length;

/** Whether a row has something in place of a score, which is no mere text. */
const saysScore = (row: TableRow, columns: readonly Span[]): boolean =>
  columns.some((column) => {
    const cell = cellIn(row, column);
    if (cell === undefined) return false;
    const reading = readPoints(cell.text, cell.nature);
    if (reading.kind === 'unreadable') return reading.reason !== 'text' || reading.guess !== undefined;
    return reading.kind !== 'blank';
  });

const kindOf = (
  row: TableRow,
  {
    unit,
    from,
    scores,
    isMaxima,
    isRepeated,
  }: {
    readonly unit: Span;
    /** Where the columns beside the units begin. */
    readonly from: number;
    readonly scores: readonly UnitColumn[];
    readonly isMaxima: (row: TableRow) => boolean;
    readonly isRepeated: (row: TableRow) => boolean;
  },
): UnitRowKind => {
  if (isRepeated(row)) return 'repeated-header';
  if (isColumnNumbers(row)) return 'column-numbers';
  if (isMaxima(row)) return 'maxima';
  const label = nameIn(row, unit);
  if (label === undefined || !/\p{L}/u.test(label.text) || isOfAllUnits(label.text)) return 'other';
  // "Các sở, ban, ngành": a group of units.
  if (namesUnits(label.text)) return 'other';
  const isOver = ({ left, right }: Span): boolean => left <= label.column && right >= from;
  if (row.merges.across(row.row).some(isOver)) return 'other';
  const numbered = row.cells.some(({ column, text }) => column < label.column && parseCode(text)?.style === 'number');
  if (numbersIn(row, scores) > 0) return 'unit';
  return !isSignature(label.text) && (numbered || saysScore(row, scores)) ? 'unit' : 'other';
};
