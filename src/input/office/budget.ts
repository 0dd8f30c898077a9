/** What one file may still hold: counted while it is read, so that nothing is built that will be refused. */
import { MOST_CELLS, MOST_CHARACTERS, MOST_ROWS, MOST_TEXT } from './limits.js';
import { pastLimit, type Refusal } from './refusal.js';

export class Budget {
  #cells = 0;
  #rows = 0;
  #characters = 0;

  /** Takes a row that holds something. */
  row(): Refusal | undefined {
    this.#rows += 1;
    return this.#rows > MOST_ROWS ? pastLimit('rows', MOST_ROWS) : undefined;
  }

  /** Takes a cell with a text of so many characters. */
  cell(length: number): Refusal | undefined {
    this.#cells += 1;
    return this.#cells > MOST_CELLS ? pastLimit('cells', MOST_CELLS) : this.text(length);
  }

  /** Takes a text of so many characters outside any cell. */
  text(length: number): Refusal | undefined {
    this.#characters += length;
    if (length > MOST_TEXT) return pastLimit('text-length', MOST_TEXT, length);
    return this.#characters > MOST_CHARACTERS ? pastLimit('unpacked-size', MOST_CHARACTERS) : undefined;
  }
}
