/** Scorecards → a workbook that reads back as the same scorecards. */
import type { WorkbookWords } from '../../language/workbook.js';
import type { Scorecard } from '../../model/scorecard.js';
import { pinZipTimes } from '../zip-times.js';
import type { MeaningOf } from './columns.js';
import { drawSheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';

export interface NamedScorecard {
  /** The sheet's name; without one, the unit's. */
  readonly name?: string | undefined;
  readonly scorecard: Scorecard;
}

const PROGRAM = 'cchc';
/** The same workbook is the same bytes, whenever it is written. */
const WRITTEN = new Date(Date.UTC(2000, 0, 1));

/**
 * The scorecards as one workbook, a sheet each. Points are numbers, codes text, depth the outline level of a row;
 * where codes alone do not tell the tree, a column "Cấp" does. The same scorecards give the same bytes.
 *
 * @param meaningOf how headings are read, so that each column is read as what it is
 */
export const writeWorkbook = async (
  scorecards: readonly NamedScorecard[],
  words: WorkbookWords,
  meaningOf: MeaningOf,
): Promise<Uint8Array> => {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = PROGRAM;
  workbook.lastModifiedBy = PROGRAM;
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  const names = sheetNames(
    scorecards.map(({ name, scorecard }) => name ?? scorecard.unit?.text),
    words.sheet,
  );
  for (const [index, { scorecard }] of scorecards.entries()) {
    drawSheet(workbook.addWorksheet(names[index]), scorecard, words, meaningOf);
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  pinZipTimes(bytes);
  return bytes;
};
