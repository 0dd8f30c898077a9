/** Scorecards → a workbook that reads back as the same scorecards. */
import type { WorkbookWords } from '../../language/report/workbook.js';
import type { Scorecard } from '../../model/scorecard/scorecard.js';
import type { MeaningOf } from './columns.js';
import { newWorkbook, workbookBytes } from './new-workbook.js';
import { drawSheet } from './sheet.js';
import { sheetNames } from './sheet-names.js';

export interface NamedScorecard {
  /** The sheet's name; without one, the unit's. */
  readonly name?: string | undefined;
  readonly scorecard: Scorecard;
}

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
  const workbook = await newWorkbook();
  const names = sheetNames(
    scorecards.map(({ name, scorecard }) => name ?? scorecard.unit?.text),
    words.sheet,
  );
  for (const [index, { scorecard }] of scorecards.entries()) {
    drawSheet(workbook.addWorksheet(names[index]), scorecard, words, meaningOf);
  }
  return workbookBytes(workbook);
};
