/** Workbooks of ours, begun and finished so that the same content is the same bytes whenever it is written. */
import type { Workbook } from 'exceljs';
import { pinZipTimes } from '../zip-times.js';

const PROGRAM = 'cchc';
const WRITTEN = new Date(Date.UTC(2000, 0, 1));

/** An empty workbook; the library is loaded only now. */
export const newWorkbook = async (): Promise<Workbook> => {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = PROGRAM;
  workbook.lastModifiedBy = PROGRAM;
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  return workbook;
};

export const workbookBytes = async (workbook: Workbook): Promise<Uint8Array> => {
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  pinZipTimes(bytes);
  return bytes;
};
