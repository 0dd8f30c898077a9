/** A scorecard to fill in as a workbook: the table, and sheets that explain it, check it, and offer last year's words. */
import type { Language } from '../../../language/wording.js';
import type { MeaningOf } from '../columns.js';
import { newWorkbook, workbookBytes } from '../new-workbook.js';
import { drawCheck } from './check-sheet.js';
import { drawGuide } from './guide-sheet.js';
import { drawLists } from './lists-sheet.js';
import { drawOffers } from './offers-sheet.js';
import { type FormContent, planForm } from './plan.js';
import { drawReckoning } from './reckoning-sheet.js';
import { drawTable } from './table-sheet.js';

export type { FormContent } from './plan.js';

/**
 * The form as a workbook that reads as a scorecard without scores. The same form gives the same bytes.
 *
 * @param meaningOf how headings are read, so that each column is read as what it is
 */
export const writeFormWorkbook = async (
  content: FormContent,
  language: Language,
  meaningOf: MeaningOf,
): Promise<Uint8Array> => {
  const workbook = await newWorkbook();
  const plan = planForm(content, language, meaningOf);
  drawGuide(workbook, plan);
  drawTable(workbook, plan);
  drawCheck(workbook, plan);
  if (plan.hasOffers) drawOffers(workbook, plan);
  drawLists(workbook, plan);
  drawReckoning(workbook, plan);
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbookBytes(workbook);
};
