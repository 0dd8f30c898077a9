/** A workbook as exceljs reads it back → grids: a reader that has nothing in common with ours. */
import exceljs from 'exceljs';
import { columnNumber } from '../../src/model/place/place.js';
import type { Grid, GridCell, GridRow, Merge } from '../../src/model/reading/grid.js';
import { decimalText } from './decimal-text.js';

export const openWorkbook = async (bytes: Uint8Array): Promise<exceljs.Workbook> => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
};

const cellOf = (cell: exceljs.Cell, column: number): GridCell | undefined => {
  const { value } = cell;
  if (cell.master !== cell || value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number') return { column, text: decimalText(value), nature: { kind: 'number' } };
  return { column, text: String(value) };
};

const rangeOf = (range: string): Merge => {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(range) ?? [];
  return {
    ...{ top: Number(top), left: columnNumber(left) ?? 0, bottom: Number(bottom), right: columnNumber(right) ?? 0 },
  };
};

/** The sheets of a workbook as the table's reader gets them. */
export const gridsOf = async (bytes: Uint8Array): Promise<readonly Grid[]> =>
  (await openWorkbook(bytes)).worksheets.map((sheet, order): Grid => {
    const rows: GridRow[] = [];
    sheet.eachRow((row, number) => {
      const cells: GridCell[] = [];
      row.eachCell((cell, column) => {
        const read = cellOf(cell, column);
        if (read !== undefined) cells.push(read);
      });
      if (cells.length > 0) rows.push({ row: number, cells });
    });
    return {
      name: sheet.name,
      before: [],
      hidden: false,
      rows,
      merges: (sheet.model as unknown as { merges: string[] }).merges.map(rangeOf),
      hiddenColumns: [],
      place: (row, column) => ({ kind: 'cell', sheet: sheet.name, order: order + 1, row, column }),
    };
  });
