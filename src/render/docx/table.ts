/** A table of a document as a table of Word: its header on every page, what goes on merged, short rows whole. */
import {
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Language } from '../../language/wording.js';
import type * as report from '../../report/document/table.js';
import { columnWidths } from './column-widths.js';
import { twips } from './page.js';
import { plainCell } from './plain-cell.js';
import { cellText, type Look, runs, spanRuns, spanText } from './runs.js';
import { STYLE } from './styles.js';

/** Millimetres of a letter of a cell, on average; rows of more lines than this may be split between pages. */
const LETTER = 2;
const MOST_LINES = 14;
const CELL_MARGINS = { left: twips(1), right: twips(1), top: twips(0.5), bottom: twips(0.5) } as const;

/** Said once for a criterion, whatever the number of its remedies: what a continuation leaves empty. */
const OF_CRITERION: ReadonlySet<string> = new Set(['code', 'name', 'max', 'self', 'assessed', 'lost']);

interface Drawing {
  readonly table: report.Table;
  readonly widths: readonly number[];
  readonly language: Language;
}

/** How the words of a row look, and whether its page goes on with the next row. */
interface RowLook {
  readonly look: Look;
  readonly language: Language;
  readonly keepNext: boolean;
}

const paragraphOf = (cell: report.Cell, role: report.ColumnRole, { look, language, keepNext }: RowLook): Paragraph => {
  const { spans, aside = [], notes = [] } = cell;
  const marks = notes.map((note) => `[${note}]`).join('');
  return new Paragraph({
    style: STYLE.cell[role],
    ...(keepNext && { keepNext }),
    children: [
      ...spanRuns(spans, language, look),
      ...(aside.length === 0 ? [] : [...runs(' (', look), ...spanRuns(aside, language, look), ...runs(')', look)]),
      ...(marks === '' ? [] : runs(marks, { ...look, superScript: true })),
    ],
  });
};

const cellOf = (paragraph: Paragraph, width: number, more: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    ...more,
    children: [paragraph],
  });

/** Nothing but words in one look. */
const isPlain = ({ spans, aside, notes }: report.Cell, { keepNext }: RowLook): boolean =>
  !keepNext &&
  spans.length < 2 &&
  aside === undefined &&
  notes === undefined &&
  spans.every((span) => span.kind === 'bar' || span.tone !== 'strong');

const plain = (
  { spans }: report.Cell,
  role: report.ColumnRole,
  { look, language }: RowLook,
  width: number,
): TableCell =>
  plainCell({
    text: spans.map((span) => spanText(span, language)).join(''),
    style: STYLE.cell[role],
    bold: look.bold === true,
    width: twips(width),
  });

const headerRow = ({ table, widths }: Drawing): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ heading }, index) =>
      cellOf(new Paragraph({ style: STYLE.cellHeading, children: [...runs(heading)] }), widths[index] ?? 0, {
        verticalAlign: VerticalAlignTable.CENTER,
      }),
    ),
  });

const isShort = ({ cells }: report.TableRow, { widths, language }: Drawing): boolean =>
  cells.every((cell, index) => {
    const perLine = Math.max(1, ((widths[index] ?? 0) - 2) / LETTER);
    const lines = cellText(cell, language)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return lines <= MOST_LINES;
  });

/** Whether a row speaks of the same criterion as the one above. */
const goesOn = (row: report.TableRow | undefined): boolean => row?.kind === 'continuation';

const rowOf = (row: report.TableRow, next: report.TableRow | undefined, drawing: Drawing): TableRow => {
  const { table, widths, language } = drawing;
  const isStrong = row.tone === 'strong' || row.kind === 'group';
  // What is above others never stands alone at the foot of a page.
  const keepNext = isStrong && row.kind !== 'total' && next !== undefined;
  const rowLook: RowLook = { look: isStrong ? { bold: true } : {}, language, keepNext };
  // A total and the head of a group have no code: their name takes its room.
  const spans = (row.kind === 'total' || row.kind === 'group') && table.columns[0]?.role === 'code';
  const children = table.columns.flatMap(({ key, role }, index): readonly TableCell[] => {
    const cell = row.cells[index] ?? { spans: [] };
    const width = widths[index] ?? 0;
    if (spans && index === 0) return [];
    if (spans && index === 1) {
      return [cellOf(paragraphOf(cell, role, rowLook), width + (widths[0] ?? 0), { columnSpan: 2 })];
    }
    const merged = OF_CRITERION.has(key) && (goesOn(row) || (row.kind === 'criterion' && goesOn(next)));
    if (!merged) {
      return [
        isPlain(cell, rowLook) ? plain(cell, role, rowLook, width) : cellOf(paragraphOf(cell, role, rowLook), width),
      ];
    }
    const verticalMerge = goesOn(row) ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
    return [cellOf(paragraphOf(cell, role, rowLook), width, { verticalMerge })];
  });
  return new TableRow({ cantSplit: isShort(row, drawing), children });
};

/** @param width millimetres between the margins */
export const tableOf = (table: report.Table, width: number, language: Language): Table => {
  const widths = columnWidths(table, width, language);
  const drawing = { table, widths, language };
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + twips(one), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    margins: { ...CELL_MARGINS, marginUnitType: WidthType.DXA },
    rows: [headerRow(drawing), ...table.rows.map((row, index) => rowOf(row, table.rows[index + 1], drawing))],
  });
};
