/** Documents as a workbook that is only read: each of their tables is a sheet, under its section's name. */
import type { Workbook } from 'exceljs';
import type { Language } from '../../language/wording.js';
import { columnName } from '../../model/place/place.js';
import type { Document, PlainBlock } from '../../report/document/document.js';
import { spansText } from '../../report/document/number-text.js';
import type { Table } from '../../report/document/table.js';
import { newWorkbook, workbookBytes } from './new-workbook.js';
import { addFilter, drawSheet } from './report/draw-sheet.js';
import { sheetNames } from './sheet-names.js';

/** A table, the words that stand above it, and what it is called. */
interface Titled {
  readonly name: string;
  readonly titles: readonly string[];
  readonly table: Table;
}

/** Words between tables go with the table below them; what stands behind the last is told above the first. */
const tablesOf = (
  blocks: readonly PlainBlock[],
  title: string,
  name: string,
  language: Language,
): readonly Titled[] => {
  const found: Titled[] = [];
  let words: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      found.push({ name: words.at(-1) ?? name, titles: [title, ...words], table: block });
      words = [];
    } else if (block.kind === 'heading' || block.kind === 'paragraph') {
      const said = spansText(block.spans, language).trim();
      if (said !== '') words.push(said);
    }
  }
  const [first, ...others] = found;
  return first === undefined || words.length === 0
    ? found
    : [{ ...first, titles: [...first.titles, ...words] }, ...others];
};

/** The tables of a document, sections in their order. */
const sheetsOf = ({ blocks, title = '', language }: Document): readonly Titled[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section') return [];
    const name = block.title ?? title;
    const found = tablesOf(
      block.blocks,
      block.title === undefined ? title : `${title}: ${block.title}`,
      name,
      language,
    );
    // A section of one table gives it its name; of several, the heading above each does.
    return found.length === 1 ? found.map((one) => ({ ...one, name })) : found;
  });

/** From the palest to the darkest, as the page draws it. */
const addHeat = (sheet: ReturnType<Workbook['addWorksheet']>, table: Table, header: number): void => {
  const columns = table.columns.flatMap((_, index) =>
    table.rows.some(({ cells }) => cells[index]?.heat !== undefined) ? [index + 1] : [],
  );
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return;
  sheet.addConditionalFormatting({
    ref: `${columnName(first)}${header + 1}:${columnName(last)}${header + table.rows.length}`,
    rules: [
      {
        type: 'colorScale',
        priority: 1,
        cfvo: [
          { type: 'num', value: 0 },
          { type: 'num', value: 100 },
        ],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF8FB4D9' }],
      },
    ],
  });
};

/** The documents' tables, a sheet each. The same documents give the same bytes. */
export const renderTablesWorkbook = async (documents: readonly Document[]): Promise<Uint8Array> => {
  const workbook = await newWorkbook();
  const all = documents.flatMap((document) => sheetsOf(document).map((one) => ({ ...one, document })));
  const names = sheetNames(
    all.map(({ name }) => name),
    documents[0]?.title ?? 'cchc',
  );
  for (const [index, { titles, table, document }] of all.entries()) {
    const { sheet, plan } = drawSheet(workbook, { name: names[index] ?? '', titles, table }, document.language);
    addFilter(sheet, table, plan.header);
    addHeat(sheet, table, plan.header);
  }
  return workbookBytes(workbook);
};
