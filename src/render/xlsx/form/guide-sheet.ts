/** How the workbook is filled in, in words. */
import type { Workbook } from 'exceljs';
import { FORM_MADE_BY, GUIDE_SHEET } from '../../../language/form/form-workbook.js';
import { escaped } from '../escape.js';
import { BORDER, FONT } from '../sheet.js';
import { textHeight } from '../text-height.js';
import { FILLS } from './look.js';
import type { FormPlan } from './plan.js';

const WIDTH = 110;
const NARROWER = 0.9;
const GAP = 6;

export const drawGuide = (workbook: Workbook, { form, names, language, hasOffers }: FormPlan): void => {
  const sheet = workbook.addWorksheet(names.guide);
  sheet.columns = [{ width: 6 }, { width: WIDTH }];
  const title = sheet.getCell(1, 1);
  title.value = GUIDE_SHEET.title[language];
  title.style = { font: { name: FONT, size: 14, bold: true } };
  const mark = sheet.getCell(2, 1);
  mark.value = escaped(FORM_MADE_BY.guide[language]);
  mark.style = { font: { name: FONT, size: 11, italic: true } };
  const steps = [
    ...(form.isBlank ? [GUIDE_SHEET.blank[language]] : []),
    ...GUIDE_SHEET.steps[language](names.table, names.check),
    ...(hasOffers ? [GUIDE_SHEET.offers[language](names.offers)] : []),
  ];
  let row = 4;
  for (const [index, step] of steps.entries()) {
    const style = { font: { name: FONT, size: 12 }, alignment: { wrapText: true, vertical: 'top' } } as const;
    const number = sheet.getCell(row, 1);
    number.value = index + 1;
    number.style = { ...style, alignment: { vertical: 'top', horizontal: 'center' } };
    const cell = sheet.getCell(row, 2);
    cell.value = escaped(step);
    cell.style = style;
    // The letters are a little larger than those that heights are reckoned for.
    sheet.getRow(row).height = textHeight(step, WIDTH * NARROWER, false) + GAP;
    row += 1;
  }
  row += 1;
  const legend = sheet.getCell(row, 2);
  legend.value = GUIDE_SHEET.legend[language];
  legend.style = { font: { name: FONT, size: 12, bold: true } };
  const colours = hasOffers ? (['yellow', 'grey', 'blue'] as const) : (['yellow', 'grey'] as const);
  for (const [index, colour] of colours.entries()) {
    sheet.getCell(row + 1 + index, 1).style = { fill: FILLS[colour], border: BORDER };
    const words = sheet.getCell(row + 1 + index, 2);
    words.value = GUIDE_SHEET[colour][language];
    words.style = { font: { name: FONT, size: 12 } };
  }
  sheet.views = [{ showGridLines: false }];
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
};
