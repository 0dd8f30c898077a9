/** A table of a document → a grid. */
import type { Grid, GridCell, GridRow, Merge } from '../../model/reading/grid.js';
import { WITHOUT_VALUE } from '../office/natures.js';
import { type PlacedCell, placedCells, type SeenTable } from './placed-cells.js';
import type { RawRow } from './raw-table.js';

interface OpenMerge {
  readonly top: number;
  readonly left: number;
  bottom: number;
  readonly right: number;
}

const gridCell = ({ cell: { text, font, formula, unseen }, left }: PlacedCell): GridCell => ({
  column: left,
  text,
  ...(font !== undefined && { font }),
  ...(formula !== undefined && { formula }),
  ...(unseen && { unseen }),
  ...(formula !== undefined && text === '' && { nature: WITHOUT_VALUE }),
});

class GridBuilder {
  readonly rows: GridRow[] = [];
  readonly #merges = new Map<PlacedCell, OpenMerge>();

  add(seen: SeenTable): void {
    const placed = placedCells(seen);
    for (const [index, row] of seen.table.rows.entries()) {
      const number = index + 1;
      const shown: GridCell[] = [];
      for (const one of placed[index] ?? []) {
        if (one.under !== undefined) {
          const above = this.#merges.get(one.under);
          if (above !== undefined) above.bottom = number;
          continue;
        }
        const { continued, continues } = one.cell;
        if (continued || continues || one.left < one.right) {
          this.#merges.set(one, { top: number, left: one.left, bottom: number, right: one.right });
        }
        if (one.cell.text !== '' || one.cell.formula !== undefined) shown.push(gridCell(one));
      }
      if (shown.length > 0) this.#addRow(number, shown, row);
    }
  }

  #addRow(row: number, cells: readonly GridCell[], { header, hidden }: RawRow): void {
    this.rows.push({ row, cells, ...(hidden ? { hidden } : {}), ...(header ? { header } : {}) });
  }

  merges(): readonly Merge[] {
    return [...this.#merges.values()].filter((merge) => merge.top < merge.bottom || merge.left < merge.right);
  }
}

/** `before`: the lines above the table. */
export const gridOfTable = (seen: SeenTable, before: readonly string[]): Grid => {
  const builder = new GridBuilder();
  builder.add(seen);
  const { number } = seen.table;
  const place: Grid['place'] = (row, column) => ({ kind: 'table', table: number, row, column });
  return { before, hidden: false, rows: builder.rows, merges: builder.merges(), hiddenColumns: [], place };
};
