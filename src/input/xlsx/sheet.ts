/** One sheet's part → its rows, merged ranges and hidden columns. */
import type { GridCell, GridRow, Merge } from '../../model/reading/grid.js';
import type { Budget } from '../office/budget.js';
import { MOST_MERGES, SHEET_COLUMNS } from '../office/limits.js';
import { faultOf } from '../office/package.js';
import { damaged, pastLimit, type Refusal } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import { type CellContext, CellReader } from './cell.js';
import { applyMerges } from './merges.js';
import { readRange } from './reference.js';

export interface SheetContent {
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

/** Elements that only hold what is looked at. */
const HOLDERS: ReadonlySet<string> = new Set(['sheetData', 'cols', 'mergeCells', 'sheetViews']);

/** In the order of their numbers, as programs write them; undefined where a number stands twice. */
const inOrder = <T>(items: T[], numberOf: (item: T) => number): T[] | undefined => {
  const sorted = (): boolean => items.every((item, at) => at === 0 || numberOf(items[at - 1] ?? item) < numberOf(item));
  if (sorted()) return items;
  items.sort((a, b) => numberOf(a) - numberOf(b));
  return sorted() ? items : undefined;
};

class SheetReader {
  readonly #rows: GridRow[] = [];
  readonly #merges: Merge[] = [];
  /** How many hidden ranges begin less how many have ended at each column. */
  readonly #hidden = new Int32Array(SHEET_COLUMNS + 2);
  #hides = false;
  readonly #cells: CellReader;
  readonly #xml: XmlReader;
  readonly #context: CellContext;
  readonly #budget: Budget;

  constructor(xml: XmlReader, context: CellContext, budget: Budget) {
    this.#cells = new CellReader(xml, context);
    this.#xml = xml;
    this.#context = context;
    this.#budget = budget;
  }

  read(): SheetContent | Refusal {
    const refused = this.#readParts();
    if (refused !== undefined) return refused;
    const fault = faultOf(this.#xml, this.#context.part);
    if (fault !== undefined) return fault;
    const rows = inOrder(this.#rows, (row) => row.row);
    if (rows === undefined) return damaged(this.#context.part);
    return { ...applyMerges(rows, this.#merges), hiddenColumns: this.#hiddenColumns(rows) };
  }

  #readParts(): Refusal | undefined {
    const xml = this.#xml;
    while (xml.next()) {
      if (xml.kind !== 'open') continue;
      let refused: Refusal | undefined;
      if (xml.depth === 1) refused = xml.name === 'worksheet' ? undefined : damaged(this.#context.part);
      else if (xml.name === 'row') refused = this.#readRow();
      else if (xml.name === 'mergeCell') refused = this.#readMerge();
      else if (xml.name === 'col') this.#readColumn();
      else if (xml.name === 'sheetView') this.#readView();
      else if (!HOLDERS.has(xml.name)) xml.skip();
      if (refused !== undefined) return refused;
    }
    return undefined;
  }

  #readView(): void {
    const zeros = this.#xml.attribute('showZeros');
    this.#cells.hidesZero = zeros !== undefined && !isOn(zeros);
    this.#xml.skip();
  }

  #readRow(): Refusal | undefined {
    const xml = this.#xml;
    const outer = xml.depth;
    const stated = xml.attribute('r');
    const hidden = isOn(xml.attribute('hidden')) || Number(xml.attribute('ht') ?? 1) === 0;
    const indent = Number.parseInt(xml.attribute('outlineLevel') ?? '0', 10) || 0;
    if (!this.#cells.startRow(stated, indent)) return damaged(this.#context.part);
    const cells: GridCell[] = [];
    for (;;) {
      const common = this.#cells.readCommon();
      if (common === undefined) {
        if (!xml.next() || (xml.kind === 'close' && xml.depth === outer)) break;
        if (xml.kind !== 'open') continue;
        if (xml.name !== 'c') {
          xml.skip();
          continue;
        }
      }
      const cell = common === undefined ? this.#cells.read() : (common ?? undefined);
      const refused = this.#cells.refusal ?? (cell && this.#budget.cell(cell.text.length));
      if (refused !== undefined) return refused;
      if (cell !== undefined) cells.push(cell);
    }
    const { row, column } = this.#cells.places;
    if (column > SHEET_COLUMNS) return damaged(this.#context.part);
    return cells.length === 0 ? undefined : this.#addRow(row, cells, hidden);
  }

  #addRow(row: number, read: GridCell[], hidden: boolean): Refusal | undefined {
    const cells = inOrder(read, (cell) => cell.column);
    if (cells === undefined) return damaged(this.#context.part);
    this.#rows.push(hidden ? { row, cells, hidden } : { row, cells });
    return this.#budget.row();
  }

  #readMerge(): Refusal | undefined {
    const range = readRange(this.#xml.attribute('ref') ?? '');
    if (range === undefined) return damaged(this.#context.part);
    this.#merges.push(range);
    return this.#merges.length > MOST_MERGES ? pastLimit('merges', MOST_MERGES) : undefined;
  }

  #readColumn(): void {
    const first = Number(this.#xml.attribute('min'));
    const last = Math.min(Number(this.#xml.attribute('max')), SHEET_COLUMNS);
    const hidden = isOn(this.#xml.attribute('hidden')) || Number(this.#xml.attribute('width') ?? 1) === 0;
    if (!hidden || !(first >= 1 && first <= last)) return;
    this.#hides = true;
    this.#hidden[first] = (this.#hidden[first] ?? 0) + 1;
    this.#hidden[last + 1] = (this.#hidden[last + 1] ?? 0) - 1;
  }

  #hiddenColumns(rows: readonly GridRow[]): readonly number[] {
    if (!this.#hides) return [];
    const hidden = new Set<number>();
    let open = 0;
    for (const [column, change] of this.#hidden.entries()) {
      open += change;
      if (open > 0) hidden.add(column);
    }
    const used = new Set<number>();
    for (const { cells } of rows) for (const cell of cells) if (hidden.has(cell.column)) used.add(cell.column);
    return [...used].sort((a, b) => a - b);
  }
}

/** Reads a sheet from its XML. What it holds is taken from the budget of the whole file. */
export const readSheet = (xml: XmlReader, context: CellContext, budget: Budget): SheetContent | Refusal =>
  new SheetReader(xml, context, budget).read();
