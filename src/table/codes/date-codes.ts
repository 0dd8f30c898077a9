/** Codes that a spreadsheet turned into dates (1.5 → 1 May, 1.1.2 → 1 January 2002): how they were typed, as their neighbours prove it. */

import type { GridCell } from '../../model/reading/grid.js';
import { romanValue } from '../../model/scorecard/code.js';
import { dateInText } from '../../model/time/date-text.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { parseCode } from './codes.js';

export type Parts = readonly number[];

export const partsOf = (text: string): Parts | undefined => {
  const code = parseCode(text);
  if (code === undefined || !code.parts.every((part) => /^\d+$/u.test(part))) return undefined;
  return code.parts.map(Number);
};

/** The numbers of a code, those of a field in Roman numerals as well: 2.1 may follow II. */
export const numbersOf = (text: string): Parts | undefined => {
  const parts = partsOf(text);
  const code = parts === undefined ? parseCode(text) : undefined;
  const numeral = code?.style === 'upper' ? romanValue(code.parts[0] ?? '') : undefined;
  return numeral === undefined ? parts : [numeral];
};

const DATE = { kind: 'date' } as const;

/** The cell of a code; a text that a spreadsheet made of a date is that date. */
export const codeCell = (row: TableRow, column: Span): GridCell | undefined => {
  const cell = cellIn(row, column);
  if (cell === undefined || cell.nature !== undefined) return cell;
  const found = dateInText(cell.text);
  if (found === undefined) return cell;
  const { day, month, year, first } = found;
  const letters = first === undefined ? undefined : first === 'day' ? 'd/m' : 'm/d';
  const format = letters === undefined || year === undefined ? letters : `${letters}/y`;
  return { ...cell, nature: DATE, date: { day, month, year: year ?? 0 }, format };
};

export const shownCode = (cell: GridCell): string =>
  cell.nature?.kind === 'number' ? (cell.shown ?? cell.text) : cell.text;

const LOOK_AHEAD = 20;

/** The next cell of the column. */
export const cellAfter = (
  rows: readonly (TableRow | undefined)[],
  index: number,
  column: Span,
): GridCell | undefined => {
  for (const row of rows.slice(index + 1, index + LOOK_AHEAD)) {
    const cell = row === undefined ? undefined : codeCell(row, column);
    if (cell !== undefined) return cell;
  }
  return undefined;
};

export const prefixOf = (parts: Parts): string => parts.slice(0, -1).join('.');

/** Whether a code may come right after another: 1.5 after 1.4, and after 1.4.2 as well. */
export const isNext = (parts: Parts, before: Parts | undefined): boolean => {
  if (before === undefined) return false;
  const last = parts.at(-1) ?? 0;
  if (prefixOf(parts) === before.join('.')) return last === 1;
  const level = before.slice(0, parts.length);
  return level.length === parts.length && prefixOf(level) === prefixOf(parts) && last === (level.at(-1) ?? 0) + 1;
};

const isBelowSame = (parts: Parts, other: Parts | undefined): boolean =>
  other !== undefined && parts.length > 1 && parts.slice(0, -1).every((part, index) => other[index] === part);

const isSame = (parts: Parts, other: Parts | undefined): boolean => other?.join('.') === parts.join('.');

/** How well a code goes with the one before and one that the next may be; not at all where it would be there again. */
const closeness = (parts: Parts, before: Parts | undefined, after: Parts | undefined): number => {
  if (isSame(parts, before?.slice(0, parts.length)) || isSame(parts, after)) return 0;
  return (
    (isNext(parts, before) ? 4 : 0) +
    (after !== undefined && isNext(after, parts) ? 3 : 0) +
    (isBelowSame(parts, before) ? 1 : 0) +
    (isBelowSame(parts, after) ? 1 : 0)
  );
};

type Order = 'day' | 'month';

/** Whether the format puts the day or the month first; undefined where it does not tell: 14 stands for every country's own. */
const orderOf = (format: string | undefined): Order | undefined => {
  if (format === undefined) return undefined;
  const bare = format.toLowerCase().replace(/\[[^\]]*\]|"[^"]*"|\\./gu, '');
  if (bare === 'mm-dd-yy' || bare === 'm/d/yyyy' || bare === 'm/d/yy') return undefined;
  const [day, month] = [bare.indexOf('d'), bare.indexOf('m')];
  if (day < 0 || month < 0 || /^y/u.test(bare)) return undefined;
  return day < month ? 'day' : 'month';
};

const showsYear = ({ format }: GridCell): boolean => /y/iu.test(format ?? 'y');

/** The years that codes of two parts were typed in; before them a year is rather a third part. */
const TYPED_SINCE = 20;

interface Candidate {
  readonly parts: Parts;
  readonly score: number;
}

/** What a date may have been typed as: of two parts, or of three where its format shows the year. */
const typingsOf = (cell: GridCell, orders: readonly Order[]): readonly { parts: Parts; asShown: number }[] => {
  const { date } = cell;
  if (date === undefined) return [];
  const year = date.year % 100;
  const shownFirst = orderOf(cell.format);
  return orders.flatMap((order) => {
    const two = order === 'day' ? [date.day, date.month] : [date.month, date.day];
    const asShown = order === shownFirst ? 0.5 : 0;
    if (!showsYear(cell)) return [{ parts: two, asShown }];
    const isYear = year >= TYPED_SINCE;
    return [
      { parts: two, asShown: asShown + (isYear ? 0.25 : 0) },
      { parts: [...two, year], asShown: asShown + (isYear ? 0 : 0.25) },
    ];
  });
};

/** The candidates for a date, the likeliest first; a next date was typed in the same order. */
const candidatesFor = (
  cell: GridCell,
  before: Parts | undefined,
  next: GridCell | undefined,
  orders: readonly Order[],
): readonly Candidate[] =>
  orders
    .flatMap((order) => {
      const nexts =
        next?.date === undefined
          ? [next && partsOf(shownCode(next))]
          : typingsOf(next, [order]).map(({ parts }) => parts);
      return typingsOf(cell, [order]).map(({ parts, asShown }) => {
        const score = Math.max(...nexts.map((after) => closeness(parts, before, after)));
        return { parts, score: score > 0 ? score + asShown : 0 };
      });
    })
    .filter(({ parts }, index, all) => all.findIndex((other) => isSame(other.parts, parts)) === index)
    .sort((a, b) => b.score - a.score);

const BOTH: readonly Order[] = ['day', 'month'];

/**
 * Whether the codes that became dates were typed with what is now the day first: whichever goes better with all codes around
 * them. Undefined where there are none, or nothing tells.
 */
export const typedOrder = (rows: readonly (TableRow | undefined)[], column: Span): Order | undefined => {
  const cells = rows.flatMap((row) => (row === undefined ? [] : (codeCell(row, column) ?? [])));
  if (!cells.some(({ nature }) => nature?.kind === 'date')) return undefined;
  const [day = 0, month = 0] = BOTH.map((order) => {
    let total = 0;
    let before: Parts | undefined;
    for (const [index, cell] of cells.entries()) {
      const [best] = cell.date === undefined ? [] : candidatesFor(cell, before, cells[index + 1], [order]);
      total += best?.score ?? 0;
      if (cell.date === undefined) before = numbersOf(shownCode(cell)) ?? before;
      else if (best !== undefined && best.score > 0) before = best.parts;
    }
    return total;
  });
  return day === month ? undefined : day > month ? 'day' : 'month';
};

/** The code that a date was, as its neighbours prove it, else as its format shows it; undefined where neither tells. */
export const dateCode = (
  cell: GridCell,
  before: Parts | undefined,
  next: GridCell | undefined,
  order: Order | undefined,
): Parts | undefined => {
  const { date } = cell;
  if (date === undefined) return undefined;
  const [first, second] = candidatesFor(cell, before, next, order === undefined ? BOTH : [order]);
  if (first !== undefined && first.score > 0 && (second === undefined || first.score > second.score))
    return first.parts;
  if (showsYear(cell)) return undefined;
  const shown = orderOf(cell.format);
  const likely = order ?? shown ?? (date.day === date.month ? 'day' : undefined);
  return likely === undefined ? undefined : typingsOf(cell, [likely])[0]?.parts;
};
