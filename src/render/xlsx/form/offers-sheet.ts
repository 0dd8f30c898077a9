/** Last year's lost points and remedies, to choose from. */
import type { PaperSize, Workbook } from 'exceljs';
import { FORM_MADE_BY, OFFERS_SHEET } from '../../../language/form/form-workbook.js';
import { REPORT } from '../../../language/report/report.js';
import type { Language } from '../../../language/wording.js';
import { columnName } from '../../../model/place/place.js';
import { isPositive } from '../../../model/points/points.js';
import { type ColumnMeaning, type Criterion, REMEDY_TEXTS, type Remedy } from '../../../model/scorecard/scorecard.js';
import { remedyStatus } from '../../../model/scorecard/status.js';
import { type Cell, pointsOf, textCell } from '../cells.js';
import { escaped } from '../escape.js';
import { HEADING } from '../report/look.js';
import { BORDER, FONT } from '../sheet.js';
import { fitRow, paperFor, widthOf } from './look.js';
import type { FormPlan } from './plan.js';
import { sheetRef } from './reckoning-sheet.js';

/** What may be taken over from last year, in the order of the table. */
export const OFFERED: readonly ColumnMeaning[] = [
  ...(['solution', 'product', 'lead', 'support', 'person', 'when', 'note', 'recovers', 'effort'] as const),
];

const HEADER = 5;

/** How far a remedy got, in the words of the list that the table takes. */
const statusWords = ({ status }: Remedy, language: Language): string | undefined => {
  const known = status && remedyStatus(status.text);
  return known === undefined ? status?.text : REPORT.status[known][language];
};

const wordsOf = (remedy: Remedy, meaning: ColumnMeaning): string | undefined => {
  if (meaning === 'support') return remedy.support.map(({ text }) => text).join('\n') || undefined;
  const part = REMEDY_TEXTS.find((text) => text === meaning);
  return part && remedy[part]?.text;
};

interface Offer {
  readonly criterion: Criterion;
  readonly remedy: Remedy | undefined;
  /** The first of its criterion. */
  readonly isFirst: boolean;
}

/** What stands on the sheet, a remedy a row. */
const offersOf = ({ form, rows }: FormPlan): readonly Offer[] =>
  rows.flatMap(({ row }): readonly Offer[] => {
    const last = row?.criterion && form.last.get(row.criterion);
    if (row?.criterion === undefined || last === undefined) return [];
    const { criterion } = row;
    const lost = last.lost !== undefined && isPositive(last.lost);
    if (last.remedies.length === 0) {
      const tells = last.notApplicable || (lost && criterion.criteria.length === 0);
      return tells ? [{ criterion, remedy: undefined, isFirst: true }] : [];
    }
    return last.remedies.map((remedy, index) => ({ criterion, remedy, isFirst: index === 0 }));
  });

interface OfferColumn {
  readonly heading: string;
  readonly meaning: ColumnMeaning;
  readonly cell: (offer: Offer) => Cell | undefined;
}

const said = (text: string | undefined): Cell | undefined => (text === undefined ? undefined : textCell(text));

const columnsOf = (plan: FormPlan): readonly OfferColumn[] => {
  const { form, words, language } = plan;
  const used = OFFERED.filter((meaning) =>
    [...form.last.values()].some(({ remedies }) => remedies.some((remedy) => wordsOf(remedy, meaning) !== undefined)),
  );
  const status = [...form.last.values()].some(({ remedies }) => remedies.some((remedy) => remedy.status !== undefined));
  const remedy = (meaning: ColumnMeaning): OfferColumn => ({
    heading: words.columns[meaning],
    meaning,
    cell: (offer) => said(offer.remedy && wordsOf(offer.remedy, meaning)),
  });
  const lost = ({ criterion, isFirst }: Offer): Cell | undefined => {
    const last = form.last.get(criterion);
    if (!isFirst || last === undefined) return undefined;
    if (last.notApplicable) return textCell(words.notApplicable);
    return last.lost === undefined ? undefined : pointsOf(last.lost);
  };
  const progress: OfferColumn = {
    ...remedy('status'),
    cell: (offer) => said(offer.remedy && statusWords(offer.remedy, language)),
  };
  const why = [...form.last.values()].some((last) => last.finding !== undefined);
  const finding: OfferColumn = {
    heading: words.columns.finding,
    meaning: 'finding',
    cell: ({ criterion, isFirst }) => said(isFirst ? form.last.get(criterion)?.finding?.text : undefined),
  };
  return [
    {
      heading: words.columns.code,
      meaning: 'code',
      cell: ({ criterion, isFirst }) => said(isFirst ? criterion.code?.text : undefined),
    },
    {
      heading: words.columns.name,
      meaning: 'name',
      cell: ({ criterion, isFirst }) => said(isFirst ? criterion.name.text : undefined),
    },
    { heading: OFFERS_SHEET.lost[language](form.lastYear), meaning: 'lost', cell: lost },
    ...(why ? [finding] : []),
    ...used.map(remedy),
    ...(status ? [progress] : []),
  ];
};

/** The cells of the table for which there is something to choose, with the range that holds it. */
export const offeredRows = (
  plan: FormPlan,
  meaning: ColumnMeaning,
): readonly { readonly row: number; readonly range: string }[] => {
  const letter = columnName(columnsOf(plan).findIndex((column) => column.meaning === meaning) + 1);
  if (letter === '') return [];
  const at = new Map<Criterion, { from: number; to: number }>();
  for (const [index, { criterion, remedy }] of offersOf(plan).entries()) {
    if (remedy === undefined || wordsOf(remedy, meaning) === undefined) continue;
    const row = HEADER + 1 + index;
    at.set(criterion, { from: at.get(criterion)?.from ?? row, to: row });
  }
  const sheet = sheetRef(plan.names.offers);
  return plan.rows.flatMap(({ number, row }) => {
    const range = row?.criterion && at.get(row.criterion);
    return range === undefined
      ? []
      : [{ row: number, range: `${sheet}$${letter}$${range.from}:$${letter}$${range.to}` }];
  });
};

export const drawOffers = (workbook: Workbook, plan: FormPlan): void => {
  const { names, language, form } = plan;
  const sheet = workbook.addWorksheet(names.offers);
  const columns = columnsOf(plan);
  const widths = columns.map(({ meaning }) => widthOf({ kind: 'meaning', meaning, heading: '' }));
  sheet.columns = widths.map((width) => ({ width }));
  const lines = [
    OFFERS_SHEET.title[language](form.lastYear),
    FORM_MADE_BY.offers[language],
    OFFERS_SHEET.how[language],
  ];
  for (const [index, line] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = escaped(line);
    cell.style = { font: { name: FONT, size: index === 0 ? 14 : 11, bold: index === 0, italic: index > 0 } };
  }
  for (const [index, { heading }] of columns.entries()) {
    const cell = sheet.getCell(HEADER, index + 1);
    cell.value = escaped(heading);
    cell.style = HEADING;
  }
  for (const [index, offer] of offersOf(plan).entries()) {
    for (const [at, column] of columns.entries()) {
      const content = column.cell(offer);
      const cell = sheet.getCell(HEADER + 1 + index, at + 1);
      if (content !== undefined) cell.value = content.kind === 'number' ? content.value : escaped(content.text);
      const centred = column.meaning === 'code' || column.meaning === 'lost';
      cell.style = {
        font: { name: FONT, size: 11 },
        alignment: { wrapText: true, vertical: 'top', ...(centred && { horizontal: 'center' }) },
        border: BORDER,
        numFmt: content?.kind === 'number' ? 'General' : '@',
      };
    }
    fitRow(sheet.getRow(HEADER + 1 + index), widths);
  }
  fitRow(sheet.getRow(HEADER), widths);
  sheet.views = [{ state: 'frozen', ySplit: HEADER, xSplit: 2 }];
  sheet.pageSetup = {
    ...{ paperSize: paperFor(widths.reduce((sum, width) => sum + width, 0)) as PaperSize, orientation: 'landscape' },
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${HEADER}:${HEADER}` },
  };
};
