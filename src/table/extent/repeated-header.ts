/** Rows of a header that stand again further down, as programs print them on each page. */
import { fold } from '../../model/text/text.js';
import type { TableRow } from '../grid/rows-of-grid.js';

const LONGEST_FIRST = 240;

/** Tells whether a row repeats one of the header's rows. */
export const repeats = (headerRows: readonly TableRow[]): ((row: TableRow) => boolean) => {
  const lines = headerRows.map((row) => new Map(row.cells.map(({ column, text }) => [column, fold(text)] as const)));
  const firsts = new Set(headerRows.flatMap(({ cells }) => (cells[0] === undefined ? [] : [fold(cells[0].text)])));
  return (row) => {
    const [first] = row.cells;
    if (first === undefined || first.text.length > LONGEST_FIRST || !firsts.has(fold(first.text))) return false;
    return lines.some((line) => {
      const same = row.cells.filter(({ column, text }) => line.get(column) === fold(text)).length;
      return same === row.cells.length && (same > 1 || line.size === 1);
    });
  };
};
