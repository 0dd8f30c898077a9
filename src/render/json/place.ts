/** Places as programs read them: numbers from 1, cells by their names. */
import { cellName, type Place } from '../../model/place/place.js';

export const jsonPlace = (place: Place) => {
  switch (place.kind) {
    case 'text':
      return { line: place.line, column: place.column };
    case 'cell':
      return { sheet: place.sheet, cell: cellName(place) };
    case 'table':
      return { table: place.table, row: place.row, column: place.column };
  }
};
