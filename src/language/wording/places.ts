/** Where something stands, as the program that made the file would say it. */
import { cellName, type Place } from '../../model/place/place.js';
import type { Language, Said } from './language.js';
import { visible } from './text.js';

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
/** Names that would read as a cell: A1, XFD7, R1C1, RC. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/iu;

/** A sheet's name as Excel writes it in a formula: quoted unless it is one plain word. */
export const quotedSheet = (sheet: string): string => {
  const name = visible(sheet);
  // Most names are of several words.
  const isPlain = !name.includes(' ') && PLAIN_SHEET.test(name) && !LIKE_A_CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
};

/** `'Bảng chấm điểm'!E17`; "bảng 1, dòng 7, cột 5"; "dòng 12, cột 3". */
export const sayPlace = (place: Place, language: Language): string => {
  const vi = language === 'vi';
  switch (place.kind) {
    case 'cell':
      return place.sheet === '' ? cellName(place) : `${quotedSheet(place.sheet)}!${cellName(place)}`;
    case 'table':
      return vi
        ? `bảng ${place.table}, dòng ${place.row}, cột ${place.column}`
        : `table ${place.table}, row ${place.row}, column ${place.column}`;
    case 'text':
      return vi ? `dòng ${place.line}, cột ${place.column}` : `line ${place.line}, column ${place.column}`;
  }
};

const STANDARD_INPUT: Said = { vi: 'đầu vào chuẩn', en: 'standard input' };

const STANDARD_OUTPUT: Said = { vi: 'đầu ra chuẩn', en: 'standard output' };

/** A file as it was named, with its sheet where that is told; `-` is standard input. */
export const sayFile = (file: string, language: Language, sheet?: string): string => {
  const name = file === '-' ? STANDARD_INPUT[language] : file;
  return sheet === undefined ? name : `${name} (${sheet})`;
};

/** A file in a sentence, in quotes; what streams there are instead, by which way they go. */
export const quotedFile = (file: string, way: 'input' | 'output', language: Language): string =>
  file === '-' ? (way === 'input' ? STANDARD_INPUT : STANDARD_OUTPUT)[language] : `“${file}”`;

/** A row: its number, or its line in a text; of a document the table as well. */
export const sayRow = (place: Place, language: Language, withSheet = false): string => {
  switch (place.kind) {
    case 'cell':
      return withSheet ? `${quotedSheet(place.sheet)}!${place.row}` : String(place.row);
    case 'table':
      return language === 'vi' ? `bảng ${place.table}, dòng ${place.row}` : `table ${place.table}, row ${place.row}`;
    case 'text':
      return String(place.line);
  }
};
