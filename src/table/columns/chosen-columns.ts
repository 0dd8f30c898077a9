/** What a person said about columns, found among those of a header. */
import { columnName, columnNumber } from '../../model/place/place.js';
import type { TableOptions } from '../../model/reading/reading.js';
import { type ColumnMeaning, isColumnMeaning, isPointColumn } from '../../model/scorecard/scorecard.js';
import { fold } from '../../model/text/text.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';

/** The columns meant; `unmatched` where no column is called that. */
export const chosenColumns = (
  header: Header,
  options: TableOptions,
): { readonly chosen: ReadonlyMap<ColumnMeaning, HeaderColumn>; readonly unmatched: readonly ColumnMeaning[] } => {
  const chosen = new Map<ColumnMeaning, HeaderColumn>();
  const unmatched: ColumnMeaning[] = [];
  for (const [meaning, wanted] of Object.entries(options.columns ?? {})) {
    if (!isColumnMeaning(meaning) || wanted === undefined) continue;
    const column = columnCalled(header.columns, wanted, isPointColumn(meaning));
    if (column === undefined) unmatched.push(meaning);
    else chosen.set(meaning, { ...column, meaning });
  }
  return { chosen, unmatched };
};

/** @param alone whether a letter means its own column, where a heading reaches over several */
const columnCalled = (
  columns: readonly HeaderColumn[],
  wanted: number | string,
  alone: boolean,
): HeaderColumn | undefined => {
  const columnAt = (column: number): HeaderColumn => {
    const headed = columns.find(({ left, right }) => left <= column && column <= right);
    if (headed !== undefined) return alone ? { ...headed, left: column, right: column } : headed;
    return { left: column, right: column, heading: columnName(column), meaning: undefined };
  };
  if (typeof wanted === 'number') return columnAt(wanted);
  const text = fold(wanted);
  const called = columns.find(({ heading }) => fold(heading) === text);
  if (called !== undefined) return called;
  const number = /^\d{1,5}$/u.test(text) ? Number(text) : columnNumber(text.toUpperCase());
  // One letter stands within many headings, but is said of a column.
  const isPosition = number !== undefined && /^(?:[a-z]|\d+)$/u.test(text);
  const named = isPosition ? undefined : columns.find(({ heading }) => fold(heading).includes(text));
  return named ?? (number === undefined || number < 1 ? undefined : columnAt(number));
};
