/** Where the rows and cells of a sheet stand, one after another: what does not say it stands behind the one before. */
import { readColumn, readRowNumber } from './reference.js';

/** There may be millions of cells: it keeps where it is in its own fields. */
export class CellPlaces {
  row = 0;
  column = 0;
  #isStated = true;
  #rowText = '';

  /** Moves to the next row, by the number it states; false where that is none of a sheet. */
  startRow(stated: string | undefined): boolean {
    const row = stated === undefined ? this.row + 1 : readRowNumber(stated);
    if (row === undefined) return false;
    this.row = row;
    this.#isStated = stated !== undefined;
    this.#rowText = String(row);
    this.column = 0;
    return true;
  }

  /** Moves to the next cell of the row, by the reference it states; false where that is none of the row. */
  next(reference: string | undefined): boolean {
    if (reference === undefined) {
      this.column += 1;
      return true;
    }
    if (!this.#isStated) this.#takeRowFrom(reference);
    const column = readColumn(reference, this.#rowText);
    if (column === undefined) return false;
    this.column = column;
    return true;
  }

  /** The first cell that names its place tells the number of a row that does not. */
  #takeRowFrom(reference: string): void {
    const row = readRowNumber(reference.replace(/^[A-Za-z]+/u, ''));
    if (row !== undefined && row > this.row) this.row = row;
    this.#isStated = true;
    this.#rowText = String(this.row);
  }
}
