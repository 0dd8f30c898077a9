/** A report as a workbook: the remediation table with live formulas, then what it comes to by field and by lead agency. */
import type { Workbook, Worksheet } from 'exceljs';
import { REPORT_WORKBOOK } from '../../../language/report-workbook.js';
import type { Language } from '../../../language/wording.js';
import { workbookWords } from '../../../language/workbook.js';
import { columnName } from '../../../model/place.js';
import { type Document, plainBlocks, type Table } from '../../../report/document.js';
import type { WorkbookReport } from '../../../report/workbook-report.js';
import { escaped } from '../escape.js';
import { newWorkbook, workbookBytes } from '../new-workbook.js';
import { titleLines } from '../sheet.js';
import { sheetNames } from '../sheet-names.js';
import { drawTable } from './draw-table.js';
import { planSheet, type SheetPlan } from './formulas.js';
import { FONT, widthOf } from './look.js';

const MARGINS = { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.3 };

const drawTitles = (sheet: Worksheet, lines: readonly string[], columns: number): void => {
  for (const [index, line] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    const isTitle = index === 0;
    cell.value = escaped(line);
    cell.style = {
      font: { name: FONT, size: isTitle ? 14 : 12, bold: isTitle },
      alignment: isTitle ? { horizontal: 'center', vertical: 'middle', wrapText: true } : { vertical: 'middle' },
    };
    if (isTitle && columns > 1) sheet.mergeCells(1, 1, 1, columns);
  }
};

const setUp = (sheet: Worksheet, table: Table, header: number, language: Language): void => {
  sheet.columns = table.columns.map((column) => ({ width: widthOf(column) }));
  sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: false };
  sheet.views = [{ state: 'frozen', ySplit: header, xSplit: 0 }];
  sheet.pageSetup = {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    margins: MARGINS,
    printTitlesRow: `${header}:${header}`,
  };
  sheet.headerFooter.oddFooter = `&C${REPORT_WORKBOOK.page[language]}`;
};

/** Lines above a table, and a blank one that keeps them out of it when somebody sorts. */
const headerRowBelow = (titles: readonly string[]): number => titles.length + (titles.length === 0 ? 1 : 2);

/** Shares of a whole as bars in their cells. */
const addBars = (sheet: Worksheet, plan: SheetPlan, rows: number): void => {
  for (const key of ['percent', 'share']) {
    const number = plan.columns.get(key);
    if (number === undefined || rows === 0) continue;
    const letter = columnName(number);
    sheet.addConditionalFormatting({
      ref: `${letter}${plan.header + 1}:${letter}${plan.header + rows}`,
      rules: [
        {
          type: 'dataBar',
          priority: 1,
          // Without this the library numbers the bars by chance.
          gradient: true,
          cfvo: [
            { type: 'num', value: 0 },
            { type: 'num', value: 100 },
          ],
          // The library knows this property and its types do not.
          ...({ color: { argb: key === 'percent' ? 'FF9DC3E6' : 'FFF4B183' } } as object),
        },
      ],
    });
  }
};

const tablesOf = (document: Document, section: 'summary' | 'leads'): readonly Table[] =>
  plainBlocks(document.blocks.filter((block) => block.kind === 'section' && block.id === section)).flatMap((block) =>
    block.kind === 'table' ? [block] : [],
  );

/** The tasks of every agency as one list, the agency in front of each: a sheet to filter. */
const byAgency = (groups: Table, lists: readonly Table[]): Table | undefined => {
  const columns = new Map(lists.flatMap((list) => list.columns.map((column) => [column.key, column] as const)));
  const [group] = groups.columns;
  if (group === undefined || columns.size === 0) return undefined;
  const used = [...columns.values()];
  return {
    kind: 'table',
    name: 'tasks',
    columns: [{ ...group, key: 'lead', role: 'text' }, ...used],
    rows: lists.flatMap((list, index) =>
      list.rows.map((row) => ({
        ...row,
        cells: [
          groups.rows[index]?.cells[0] ?? { spans: [] },
          ...used.map(({ key }) => {
            const at = list.columns.findIndex((column) => column.key === key);
            return row.cells[at] ?? { spans: [] };
          }),
        ],
      })),
    ),
  };
};

const drawReport = (
  workbook: Workbook,
  { scorecard, table, document }: WorkbookReport,
  [tableName = '', fieldsName = '', leadsName = '']: readonly string[],
): void => {
  const { language } = document;
  const known = titleLines({ ...scorecard, title: undefined }, workbookWords(language));
  const titles = [document.title ?? tableName, ...known.map(({ text }) => text)];
  const main = planSheet(table, tableName, headerRowBelow(titles));
  const sheet = workbook.addWorksheet(tableName);
  setUp(sheet, table, main.header, language);
  drawTitles(sheet, titles, table.columns.length);
  drawTable(sheet, table, { language, own: main, main });
  const note = [document.title ?? '', REPORT_WORKBOOK.madeFrom[language](tableName)];
  const addSheet = (name: string, one: Table): { added: Worksheet; plan: SheetPlan } => {
    const plan = planSheet(one, name, headerRowBelow(note));
    const added = workbook.addWorksheet(name);
    setUp(added, one, plan.header, language);
    drawTitles(added, note, one.columns.length);
    drawTable(added, one, { language, own: plan, main });
    return { added, plan };
  };
  const [fields] = tablesOf(document, 'summary');
  if (fields !== undefined) {
    const { added, plan } = addSheet(fieldsName, fields);
    addBars(added, plan, fields.rows.length - 1);
  }
  const [groups, ...lists] = tablesOf(document, 'leads');
  const tasks = groups && byAgency(groups, lists);
  if (tasks !== undefined) addSheet(leadsName, tasks);
};

/** The reports as one workbook, up to three sheets each. The same reports give the same bytes. */
export const renderReportWorkbook = async (reports: readonly WorkbookReport[]): Promise<Uint8Array> => {
  const workbook = await newWorkbook();
  const several = reports.length > 1;
  const names = sheetNames(
    reports.flatMap(({ sheet, document: { language } }) =>
      (['table', 'fields', 'leads'] as const).map((part) => {
        const name = REPORT_WORKBOOK[part][language];
        if (!several || sheet === undefined) return name;
        return part === 'table' ? sheet : `${name} - ${sheet}`;
      }),
    ),
    'Sheet',
  );
  for (const [index, report] of reports.entries()) drawReport(workbook, report, names.slice(index * 3, index * 3 + 3));
  return workbookBytes(workbook);
};
