/** The sheet of offices, offered where a lead or supporting agency is written. */
import type { Workbook } from 'exceljs';
import { FORM_MADE_BY, LISTS_SHEET } from '../../../language/form/form-workbook.js';
import type { Form } from '../../../model/form.js';
import { agenciesIn, agencyKey } from '../../../model/scorecard/agency.js';
import { escaped } from '../escape.js';
import { HEADING } from '../report/look.js';
import { BORDER, FONT } from '../sheet.js';
import { FILLS } from './look.js';
import type { FormPlan } from './plan.js';

/** Names stand here, with room for more. */
export const LISTED_FROM = 6;
export const LISTED_TO = 205;
const LEAST_ROWS = 20;

/** Every office of last year's remedies, once, in the order of the table. */
const agenciesOf = (form: Form): readonly string[] => {
  const names = new Map<string, string>();
  for (const { remedies } of form.last.values()) {
    for (const { lead, support } of remedies) {
      const all = [
        ...(lead === undefined ? [] : agenciesIn(lead.text)),
        ...support.flatMap(({ text }) => agenciesIn(text)),
      ];
      for (const name of all) if (!names.has(agencyKey(name))) names.set(agencyKey(name), name);
    }
  }
  return [...names.values()].slice(0, LISTED_TO - LISTED_FROM + 1);
};

export const drawLists = (workbook: Workbook, { form, names, language }: FormPlan): void => {
  const sheet = workbook.addWorksheet(names.lists);
  sheet.columns = [{ width: 70 }];
  const lines = [LISTS_SHEET.title, FORM_MADE_BY.lists, LISTS_SHEET.how];
  for (const [index, line] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = escaped(line[language]);
    cell.style = {
      font: { name: FONT, size: index === 0 ? 14 : 11, bold: index === 0, italic: index > 0 },
      alignment: { wrapText: true, vertical: 'top' },
    };
  }
  sheet.getRow(3).height = 30;
  const heading = sheet.getCell(LISTED_FROM - 1, 1);
  heading.value = LISTS_SHEET.agencies[language];
  heading.style = HEADING;
  const agencies = agenciesOf(form);
  for (let index = 0; index < Math.max(LEAST_ROWS, agencies.length + 5); index += 1) {
    const cell = sheet.getCell(LISTED_FROM + index, 1);
    const name = agencies[index];
    if (name !== undefined) cell.value = escaped(name);
    cell.style = { font: { name: FONT, size: 11 }, border: BORDER, fill: FILLS.yellow, numFmt: '@' };
  }
  sheet.views = [{ state: 'frozen', ySplit: LISTED_FROM - 1, xSplit: 0 }];
};
