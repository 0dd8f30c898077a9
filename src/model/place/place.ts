/** Where something stands, counted as the program that made the file counts: from 1. */

export interface TextPlace {
  readonly kind: 'text';
  readonly line: number;
  /** Characters from 1; with `fields`, the field of a delimited line. */
  readonly column: number;
  readonly fields?: true | undefined;
}

export interface CellPlace {
  readonly kind: 'cell';
  readonly sheet: string;
  /** Position of the sheet in its workbook, so that findings sort as the tabs stand. */
  readonly order: number;
  readonly row: number;
  readonly column: number;
}

export interface TablePlace {
  readonly kind: 'table';
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export type Place = TextPlace | CellPlace | TablePlace;

const LETTERS = 26;

/** 1 → A, 27 → AA. */
export const columnName = (column: number): string => {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
};

/** A → 1, AA → 27; undefined where the text is no column name. */
export const columnNumber = (name: string): number | undefined => {
  if (!/^[A-Za-z]{1,3}$/u.test(name)) return undefined;
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * LETTERS + letter.charCodeAt(0) - 64;
  return number;
};

/** "E5". */
export const cellName = (place: { row: number; column: number }): string => `${columnName(place.column)}${place.row}`;

const partOf = (place: Place): number =>
  place.kind === 'text' ? 0 : place.kind === 'cell' ? place.order : place.table;

const rowOf = (place: Place): number => (place.kind === 'text' ? place.line : place.row);

/** One text for one place of a file, for finding it again. */
export const placeKey = (place: Place): string => `${partOf(place)}:${rowOf(place)}:${place.column}`;

/** By sheet or table, then row or line, then column. */
export const comparePlaces = (a: Place, b: Place): number =>
  partOf(a) - partOf(b) || rowOf(a) - rowOf(b) || a.column - b.column;
