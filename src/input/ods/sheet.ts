/** One sheet → its rows, merged ranges and hidden columns. What is repeated is written once and stands in every place. */
import type { GridCell, GridRow, Merge } from '../../model/reading/grid.js';
import type { Budget } from '../office/budget.js';
import { eachInside } from '../office/children.js';
import { MOST_MERGES, SHEET_COLUMNS, SHEET_ROWS } from '../office/limits.js';
import { damaged, pastLimit, type Refusal } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import { type CellContent, CellReader } from './cell.js';
import type { Styles } from './styles.js';

export interface SheetContent {
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
}

/** What holds rows, columns and nothing else. */
const GROUPS: ReadonlySet<string> = new Set([
  'table-row-group',
  'table-header-rows',
  'table-rows',
  'table-column-group',
  'table-header-columns',
  'table-columns',
]);

/** Runs of columns with a style of their own that are looked at: a table has no more. */
const MOST_STYLED = 200;

interface Run {
  readonly first: number;
  readonly last: number;
}

const repeated = (stated: string | undefined): number => {
  const times = stated === undefined ? 1 : Number.parseInt(stated, 10);
  return times > 1 ? Math.min(times, SHEET_ROWS) : 1;
};

const isHidden = (visibility: string | undefined): boolean => visibility === 'collapse' || visibility === 'filter';

export class SheetReader {
  refusal: Refusal | undefined;
  readonly #rows: GridRow[] = [];
  readonly #merges: Merge[] = [];
  readonly #hidden: Run[] = [];
  /** The styles of columns, for cells that name none. */
  readonly #styled: (Run & { readonly style: string })[] = [];
  readonly #cells: CellReader;
  #row = 0;
  #column = 0;

  constructor(
    private readonly xml: XmlReader,
    styles: Styles,
    private readonly budget: Budget,
    /** The name of the part, for messages. */
    private readonly part: string,
  ) {
    this.#cells = new CellReader(xml, styles);
  }

  /** Reads the sheet just opened, to its close. */
  read(): SheetContent {
    const { xml } = this;
    eachInside(xml, (name) => {
      if (this.refusal !== undefined) xml.skip();
      else if (name === 'table-row') this.#readRow();
      else if (name === 'table-column') this.#readColumn();
      else if (!GROUPS.has(name)) xml.skip();
    });
    const used = new Set(this.#rows.flatMap(({ cells }) => cells.map((cell) => cell.column)));
    const hiddenColumns = [...used]
      .filter((column) => this.#hidden.some(({ first, last }) => first <= column && column <= last))
      .sort((a, b) => a - b);
    return { rows: this.#rows, merges: this.#merges, hiddenColumns };
  }

  #take(refusal: Refusal | undefined): void {
    this.refusal ??= refusal;
  }

  #readColumn(): void {
    const times = repeated(this.xml.attribute('number-columns-repeated'));
    if (isHidden(this.xml.attribute('visibility'))) {
      this.#hidden.push({ first: this.#column + 1, last: this.#column + times });
    }
    const style = this.xml.attribute('default-cell-style-name');
    if (style !== undefined && this.#styled.length < MOST_STYLED)
      this.#styled.push({ first: this.#column + 1, last: this.#column + times, style });
    this.#column += times;
  }

  #styleOf(column: number): string | undefined {
    return this.#styled.find(({ first, last }) => first <= column && column <= last)?.style;
  }

  #readRow(): void {
    const { xml } = this;
    const times = repeated(xml.attribute('number-rows-repeated'));
    const hidden = isHidden(xml.attribute('visibility'));
    const cells: GridCell[] = [];
    let column = 0;
    eachInside(xml, (name) => {
      if (this.refusal !== undefined || (name !== 'table-cell' && name !== 'covered-table-cell')) return xml.skip();
      const width = repeated(xml.attribute('number-columns-repeated'));
      if (name === 'covered-table-cell') xml.skip();
      else {
        this.#readMerge(column + 1);
        const cell = this.#cells.read(this.#styleOf(column + 1));
        if (cell !== undefined) this.#addCells(cells, cell, { first: column + 1, last: column + width }, times);
      }
      column += width;
    });
    if (cells.length > 0) this.#addRows(cells, hidden, times);
    this.#row += times;
  }

  #readMerge(left: number): void {
    const [right, bottom] = [
      left + repeated(this.xml.attribute('number-columns-spanned')) - 1,
      this.#row + repeated(this.xml.attribute('number-rows-spanned')),
    ];
    if (right === left && bottom === this.#row + 1) return;
    this.#merges.push({ top: this.#row + 1, left, bottom, right });
    if (this.#merges.length > MOST_MERGES) this.#take(pastLimit('merges', MOST_MERGES));
  }

  /** All that is repeated is taken from the budget before any of it is built. */
  #addCells(cells: GridCell[], cell: CellContent, { first, last }: Run, rows: number): void {
    if (last > SHEET_COLUMNS) this.#take(damaged(this.part));
    for (let count = (last - first + 1) * rows; count > 0 && this.refusal === undefined; count -= 1) {
      this.#take(this.budget.cell(cell.text.length));
    }
    if (this.refusal !== undefined) return;
    for (let column = first; column <= last; column += 1) cells.push({ column, ...cell });
  }

  #addRows(cells: readonly GridCell[], hidden: boolean, times: number): void {
    if (this.#row + times > SHEET_ROWS) this.#take(damaged(this.part));
    for (let row = this.#row + 1; row <= this.#row + times && this.refusal === undefined; row += 1) {
      this.#take(this.budget.row());
      this.#rows.push(hidden ? { row, cells, hidden } : { row, cells });
    }
  }
}
