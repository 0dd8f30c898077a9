/** A formula that many cells share stands in its first cell only: what it says in the others. */
import { columnName, columnNumber } from '../../model/place/place.js';
import { SHEET_COLUMNS, SHEET_ROWS } from '../office/limits.js';

/** Quoted texts and sheet names stay as they are; a name is no reference, nor is a function. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])|[\p{L}_\\][\p{L}\p{N}_.]*|[\s\S]/gu;
/** Longer ones are left out: a message could not quote them anyway. */
const LONGEST = 256;
/** Formulas of one workbook spelled out, in characters: a short one may be shared by a million cells. */
const MOST_CHARACTERS = 1 << 23;

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const moved = (formula: string, down: number, right: number): string =>
  formula.replaceAll(TOKEN, (whole, fixedColumn, letters, fixedRow, digits) => {
    if (letters === undefined) return whole;
    const column = (columnNumber(letters) ?? 0) + (fixedColumn === '' ? right : 0);
    const row = Number(digits) + (fixedRow === '' ? down : 0);
    if (column < 1 || column > SHEET_COLUMNS || row < 1 || row > SHEET_ROWS) return '#REF!';
    return `${fixedColumn}${columnName(column)}${fixedRow}${row}`;
  });

/** The shared formulas of one sheet. */
export class SharedFormulas {
  readonly #first = new Map<string, Shared>();
  #spelled = 0;

  /** The formula of a cell that names a shared one: its own text where it has some, else the first cell's, moved. */
  at(index: string, formula: string, row: number, column: number): string {
    if (formula !== '') {
      this.#first.set(index, { formula, row, column });
      return formula;
    }
    const shared = this.#first.get(index);
    if (shared === undefined || shared.formula.length > LONGEST || this.#spelled > MOST_CHARACTERS) return '';
    const own = moved(shared.formula, row - shared.row, column - shared.column);
    this.#spelled += own.length;
    return own;
  }
}
