/** Scoring options in a column of their own beside the criteria, their points among the maxima: 2, 1, 0 for one criterion. */
import { isPositive, isZero, type Points } from '../../model/points/points.js';
import { tidy } from '../../model/text/text.js';
import { pointsAt } from '../columns/column-cells.js';
import { type Columns, REMEDY_COLUMNS } from '../columns/columns.js';
import type { NameStep } from '../columns/name-steps.js';
import { type Column, cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { type Facts, factsOf } from './facts.js';
import { areSteps } from './options.js';

/** What a table is where its deepest names are options. */
export interface OptionColumn {
  /** The words of the options. */
  readonly words: Column;
  /** The names that are left, as the columns of a table without options. */
  readonly columns: Columns;
  /** For the first row of each list that steps up the row that holds its maximum: the last. */
  readonly tops: ReadonlyMap<TableRow, TableRow>;
}

const pointsIn = (row: TableRow, column: Span | undefined): Points | undefined =>
  column === undefined ? undefined : pointsAt(row, column);

/** The rows of each criterion: the first has its name, the others go on with it. */
const groupsOf = (rows: readonly TableRow[], name: Span, words: Span): readonly (readonly TableRow[])[] => {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    if (cellIn(row, words) === undefined) continue;
    if (cellIn(row, name) !== undefined) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
};

const isFilled = (row: TableRow, columns: readonly (Span | undefined)[]): boolean =>
  columns.some((column) => column !== undefined && cellIn(row, column) !== undefined);

/** Points that step down from the first, or up from 0, and nothing but the first row has any word of its own. */
const areOptions = (rows: readonly TableRow[], max: Span, own: readonly (Span | undefined)[]): boolean => {
  const amounts = rows.flatMap((row) => pointsIn(row, max) ?? []);
  const isPlain = rows.every((row, index) => index === 0 || !isFilled(row, own));
  return isPlain && amounts.length === rows.length && (areSteps(amounts, amounts[0]) || isRising(rows, max));
};

/** Whether points step up from 0. */
const isRising = (rows: readonly TableRow[], max: Span): boolean => {
  const amounts = rows.flatMap((row) => pointsIn(row, max) ?? []);
  return amounts[0] !== undefined && isZero(amounts[0]) && areSteps(amounts, amounts.at(-1));
};

/** Whether the score in the first of rising rows is the list's: more than that row may give, or merged over all of them. */
const isOfList = (rows: readonly TableRow[], scores: readonly (Span | undefined)[]): boolean => {
  const [first] = rows;
  const last = rows.at(-1)?.row ?? 0;
  return scores.some((column) => {
    const cell = first === undefined || column === undefined ? undefined : cellIn(first, column);
    if (first === undefined || cell === undefined) return false;
    const score = pointsIn(first, column);
    return (
      (score !== undefined && isPositive(score)) || (first.merges.from(first.row, cell.column)?.bottom ?? 0) >= last
    );
  });
};

/**
 * Told where each criterion's rows step down from its maximum, or up to it from 0, and only the first of them has a score:
 * none of the others is scored by itself. Where they step up, one score at least must be more than its own row may give.
 * Where nothing is scored yet, every criterion must have its 0.
 */
export const optionColumn = (
  steps: readonly NameStep[],
  columns: Columns,
  body: readonly TableRow[],
): OptionColumn | undefined => {
  const [criteria, options] = steps.slice(-2);
  const max = columns.known.get('max');
  if (criteria === undefined || options === undefined || max === undefined) return undefined;
  const code = criteria.code ?? options.code;
  const scores = [...columns.rounds, columns.known.get('self'), columns.known.get('lost')];
  const own = [code, ...scores, ...REMEDY_COLUMNS.map((meaning) => columns.known.get(meaning))];
  const groups = groupsOf(body, criteria.name, options.name).filter((rows) => rows.length > 1);
  if (groups.length === 0 || !groups.every((rows) => areOptions(rows, max, own))) return undefined;
  const isScored = groups.some(([first]) => first !== undefined && isFilled(first, scores));
  const endInZero = groups.every((rows) => {
    const last = rows.at(-1);
    const amount = last === undefined ? undefined : pointsIn(last, max);
    return (amount !== undefined && isZero(amount)) || isRising(rows, max);
  });
  if (!isScored && !endInZero) return undefined;
  const rising = groups.filter((rows) => isRising(rows, max));
  if (isScored && rising.length > 0 && !rising.some((rows) => isOfList(rows, scores))) return undefined;
  const left = steps.slice(0, -1).map((step) => (step === criteria ? { ...step, code } : step));
  const known = new Map(columns.known).set('name', criteria.name);
  const tops = rising.flatMap((rows): [TableRow, TableRow][] => {
    const [first, last] = [rows[0], rows.at(-1)];
    return first === undefined || last === undefined ? [] : [[first, last]];
  });
  return {
    words: options.name,
    tops: new Map(tops),
    columns: { ...columns, known, steps: left.length > 1 ? left : undefined },
  };
};

/**
 * Rows that look like the options nobody chose: of each criterion's rows, whose points step, only one has a score. They
 * count as what their columns make them, and are told.
 */
export const unchosenRows = (
  steps: readonly NameStep[],
  columns: Columns,
  body: readonly TableRow[],
): readonly TableRow[] => {
  const [criteria, options] = steps.slice(-2);
  const max = columns.known.get('max');
  if (criteria === undefined || options === undefined || max === undefined) return [];
  const scores = [...columns.rounds, columns.known.get('self'), columns.known.get('lost')];
  const groups = groupsOf(body, criteria.name, options.name).filter((rows) => rows.length > 1);
  const scoredIn = (rows: readonly TableRow[]): number => rows.filter((row) => isFilled(row, scores)).length;
  const stepIn = (rows: readonly TableRow[]): boolean => {
    const amounts = rows.flatMap((row) => pointsIn(row, max) ?? []);
    return amounts.length === rows.length && (areSteps(amounts, amounts[0]) || areSteps(amounts, amounts.at(-1)));
  };
  if (groups.length === 0 || !groups.every((rows) => scoredIn(rows) === 1 && stepIn(rows))) return [];
  return groups.flatMap((rows) => rows.filter((row) => !isFilled(row, scores)));
};

/** A criterion with the maximum that the last of its rising options has. */
export const withTop = (facts: Facts, row: TableRow, { tops, columns }: OptionColumn): Facts => {
  const top = tops.get(row);
  const column = columns.known.get('max');
  const cell = top === undefined || column === undefined ? undefined : cellIn(top, column);
  if (cell === undefined || column === undefined) return facts;
  return { ...facts, points: new Map(facts.points).set('max', { cell, column, row: top }) };
};

/** The option that a row holds, its points behind its words as offices write them elsewhere. */
export const optionOf = (row: TableRow, index: number, { words, columns }: OptionColumn): readonly Facts[] => {
  const cell = cellIn(row, words);
  const max = columns.known.get('max');
  const amount = max === undefined ? undefined : cellIn(row, max);
  if (cell === undefined || max === undefined || amount === undefined) return [];
  const known = new Map([
    ['name', words],
    ['max', max],
  ] as const);
  const bare: Columns = { ...columns, known, rounds: [], survey: undefined, steps: undefined, own: new Map() };
  const facts = factsOf({ ...row, cells: [cell, amount] }, index, bare);
  return [{ ...facts, code: undefined, name: `${tidy(cell.text)}: ${tidy(amount.text)}` }];
};
