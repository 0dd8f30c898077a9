/** Formulas that only reckon with blank cells: a sum of scores not yet given is no 0, nor is a maximum less such a score lost. */

import { columnNumber } from '../../model/place/place.js';
import type { GridCell } from '../../model/reading/grid.js';
import type { Columns } from '../columns/columns.js';
import type { Span, TableRow } from '../grid/rows-of-grid.js';

const REFERENCE = /(?<![A-Z\d_.])\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\d_.(A-Z])/gu;
/** Other sheets, tables and texts: what such a formula gives is not judged. */
const FARTHER = /[![{"]/u;
const ZERO = /^[-−]?0(?:[.,]0*)?$/u;
/** Longer ranges are no sums of one list. */
const MOST_CELLS = 20_000;
/** Looked at for all formulas together, so that a sheet made of sums takes no longer than it should. */
const MOST_LOOKS = 5_000_000;

/** No sum of a list stands on so many others; a chain made to be long must not fill the stack. */
const DEEPEST = 200;

interface Range {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const rangesIn = (formula: string): readonly Range[] =>
  [...formula.toUpperCase().matchAll(REFERENCE)].map(([, from = '', top = '', to = from, bottom = top]) => {
    const [a, b] = [columnNumber(from) ?? 0, columnNumber(to) ?? 0];
    const [c, d] = [Number(top), Number(bottom)];
    return { left: Math.min(a, b), right: Math.max(a, b), top: Math.min(c, d), bottom: Math.max(c, d) };
  });

const isIn = (column: number, span: Span | undefined): boolean =>
  span !== undefined && span.left <= column && column <= span.right;

/** Looks through the rows of one grid. */
class Reckoning {
  private readonly rows: ReadonlyMap<number, TableRow>;
  private readonly first: number;
  private readonly last: number;
  private readonly known = new Map<GridCell, boolean>();
  private depth = 0;
  private looks = 0;

  constructor(
    rows: readonly TableRow[],
    private readonly columns: Columns,
  ) {
    this.rows = new Map(rows.map((row) => [row.row, row]));
    this.first = rows[0]?.row ?? 0;
    this.last = rows.at(-1)?.row ?? 0;
  }

  /** Whether a cell states nothing, though it shows a number. */
  isBlank(cell: GridCell): boolean {
    const { formula, nature } = cell;
    if (formula === undefined || nature?.kind !== 'number' || FARTHER.test(formula)) return false;
    const before = this.known.get(cell);
    if (before !== undefined) return before;
    if (this.depth >= DEEPEST) return false;
    // A formula that leads back to itself states what it shows.
    this.known.set(cell, false);
    this.depth += 1;
    const blank = this.judge(cell, formula);
    this.depth -= 1;
    this.known.set(cell, blank);
    return blank;
  }

  private judge({ column, text }: GridCell, formula: string): boolean {
    const { known, rounds, selfRounds } = this.columns;
    const isLost = isIn(column, known.get('lost'));
    const isScore = [known.get('self'), known.get('assessed'), ...rounds, ...selfRounds].some((one) =>
      isIn(column, one),
    );
    if (!isLost && !(isScore && ZERO.test(text))) return false;
    const max = isLost ? known.get('max') : undefined;
    const ranges = rangesIn(formula).filter(({ left, right }) => !(isIn(left, max) && isIn(right, max)));
    const size = ranges.reduce((sum, { left, right, top, bottom }) => sum + (right - left + 1) * (bottom - top + 1), 0);
    this.looks += Math.min(size, MOST_CELLS);
    if (ranges.length === 0 || size > MOST_CELLS || this.looks > MOST_LOOKS) return false;
    return ranges.every((range) => this.areBlank(range));
  }

  private areBlank({ left, right, top, bottom }: Range): boolean {
    if (top < this.first || bottom > this.last) return false;
    for (let number = top; number <= bottom; number += 1) {
      const cells = this.rows.get(number)?.cells ?? [];
      if (cells.some((cell) => left <= cell.column && cell.column <= right && !this.isBlank(cell))) return false;
    }
    return true;
  }
}

/** The rows of a table without the cells whose formulas state nothing. */
export const withoutBlankFormulas = (rows: readonly TableRow[], columns: Columns): readonly TableRow[] => {
  if (!rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined))) return rows;
  const reckonings = new Map<TableRow['grid'], Reckoning>();
  for (const { grid } of rows) {
    if (reckonings.has(grid)) continue;
    reckonings.set(
      grid,
      new Reckoning(
        rows.filter((row) => row.grid === grid),
        columns,
      ),
    );
  }
  return rows.map((row) => {
    const reckoning = reckonings.get(row.grid);
    const cells = row.cells.filter((cell) => reckoning?.isBlank(cell) !== true);
    return cells.length === row.cells.length ? row : { ...row, cells };
  });
};
