/** The table that is filled in: rows to write in, sums that make themselves, and a last column that says what is wrong. */
import type { Cell, FillPattern, PaperSize, Workbook, Worksheet } from 'exceljs';
import { DOTS } from '../../../language/form/form-workbook.js';
import { REPORT_WORKBOOK } from '../../../language/report/report-workbook.js';
import { columnName } from '../../../model/place/place.js';
import { toJsonNumber } from '../../../model/points/points.js';
import type { Criterion } from '../../../model/scorecard/scorecard.js';
import { walk } from '../../../model/scored/scored.js';
import { columnKey } from '../columns.js';
import { unfold } from '../outline.js';
import type { SheetRow } from '../rows.js';
import { drawHeader, drawRow, drawTitles, setUp, styles } from '../sheet.js';
import type { Looked, Reckoned } from './cells.js';
import { letterOf } from './cells.js';
import { addEntryRules } from './entry-rules.js';
import { FILLS, fitRow, paperFor, RED, widthOf } from './look.js';
import type { FormPlan, PlannedRow } from './plan.js';
import { reckonedTotal, sheetRef } from './reckoning-sheet.js';

/** Code and name, and the columns that the title stands above. */
const NAMED = 2;
const TITLED = 8;
const SCORES = ['self', 'assessed', 'lost'] as const;
const SHOWN: Readonly<Record<'max' | (typeof SCORES)[number], Reckoned>> = {
  max: 'show-max',
  self: 'show-self',
  assessed: 'show-assessed',
  lost: 'show-lost',
};

/** A row waiting for a criterion looks like one. */
const WAITING: SheetRow = { kind: 'criterion', depth: 1, cells: new Map() };

/** Draws one row after another. */
class TableRows {
  readonly #sheet: Worksheet;
  readonly #plan: FormPlan;
  readonly #maxima: ReadonlyMap<Criterion, number | ''>;

  constructor(sheet: Worksheet, plan: FormPlan) {
    this.#sheet = sheet;
    this.#plan = plan;
    this.#maxima = new Map(
      walk(plan.scored.criteria).map(({ criterion, max }) => [criterion, max === undefined ? '' : toJsonNumber(max)]),
    );
  }

  fill({ number, row = WAITING }: PlannedRow): void {
    if (row.kind === 'criterion') this.#criterion(number, row);
    else if (row.kind === 'total') this.#total(number);
    else if (row.kind === 'adjustment') this.#paint(number, 'assessed', 'yellow');
    if (row.kind !== 'group') this.#say(number, row);
  }

  #cell(number: number, column: Looked | 'check'): Cell | undefined {
    const letter = this.#plan.letter(column);
    return letter === undefined ? undefined : this.#sheet.getCell(`${letter}${number}`);
  }

  #paint(number: number, column: Looked, fill: keyof typeof FILLS): void {
    const cell = this.#cell(number, column);
    if (cell !== undefined) cell.style = { ...cell.style, fill: FILLS[fill] };
  }

  /** What the reckoning shows for this row, whichever row it is by now. */
  #show(number: number, column: Looked | 'check', key: Reckoned, result: number | string): void {
    const cell = this.#cell(number, column);
    if (cell === undefined) return;
    const formula = `OFFSET(${sheetRef(this.#plan.names.reckoning)}$${letterOf(key)}$1,ROW()-1,0)`;
    cell.value = { formula, result };
    cell.style = { ...cell.style, numFmt: 'General' };
  }

  #criterion(number: number, { criterion, isParent, depth, cells }: SheetRow): void {
    const { form } = this.#plan;
    if (form.isBlank) {
      this.#anyCriterion(number, cells.size > 0 ? depth : '');
      return;
    }
    if (criterion === undefined) return;
    if (isParent && criterion.max === undefined) {
      this.#show(number, 'max', SHOWN.max, this.#maxima.get(criterion) ?? '');
      this.#paint(number, 'max', 'grey');
    }
    const isAsked = form.asked.has(criterion);
    for (const column of SCORES) {
      if (isAsked && column !== 'lost') this.#paint(number, column, 'yellow');
      else if (!isAsked) this.#show(number, column, SHOWN[column], '');
      else this.#ownLoss(number, criterion);
      if (!isAsked || column === 'lost') this.#paint(number, column, 'grey');
    }
  }

  /** A row of which nobody knows yet what will stand in it: whoever writes a score takes the place of its formula. */
  #anyCriterion(number: number, level: number | string): void {
    for (const column of ['max', ...SCORES] as const) this.#show(number, column, SHOWN[column], '');
    this.#show(number, 'level', 'auto', level);
  }

  /** Maximum less assessed score; nobody can lose a bonus. */
  #ownLoss(number: number, { kind }: Criterion): void {
    const cell = this.#cell(number, 'lost');
    const [max, assessed] = [this.#plan.letter('max'), this.#plan.letter('assessed')];
    if (cell === undefined || kind === 'bonus') return;
    const known = `AND(ISNUMBER(${max}${number}),ISNUMBER(${assessed}${number}))`;
    cell.value = { formula: `IF(${known},${max}${number}-${assessed}${number},"")`, result: '' };
    cell.style = { ...cell.style, numFmt: 'General' };
  }

  #total(number: number): void {
    const { totals, names, scored, end, reach } = this.#plan;
    const row = reckonedTotal(this.#plan, totals.indexOf(number));
    for (const column of ['max', ...SCORES] as const) {
      const cell = this.#cell(number, column);
      if (cell === undefined || (column === 'max' && cell.value !== null)) continue;
      const max = scored.total.max;
      const result = column === 'max' && max !== undefined ? toJsonNumber(max) : '';
      // Once more rows were inserted than are reckoned, their sum would be short.
      const sum = `${sheetRef(names.reckoning)}${letterOf(SHOWN[column])}${row}`;
      cell.value = { formula: `IF(ROW($A$${end})>${reach + 1},"",${sum})`, result };
      cell.style = { ...cell.style, numFmt: 'General' };
      this.#paint(number, column, 'grey');
    }
  }

  /** The last column: what is wrong with the row. */
  #say(number: number, { kind }: SheetRow): void {
    const { totals, adjustments, names } = this.#plan;
    const fixed =
      kind === 'total' ? totals.indexOf(number) : totals.length + adjustments.findIndex((one) => one.number === number);
    const cell = this.#cell(number, 'check');
    if (cell === undefined || kind === 'option') return;
    if (kind === 'criterion') this.#show(number, 'check', 'message', '');
    else {
      const row = reckonedTotal(this.#plan, fixed);
      cell.value = { formula: `${sheetRef(names.reckoning)}${letterOf('message')}${row}`, result: '' };
    }
    cell.style = { ...cell.style, numFmt: 'General', font: { ...cell.style.font, color: { argb: RED } } };
  }
}

/** In a blank form a row shows by itself what it is, once its level is known. */
const addLevelLooks = (sheet: Worksheet, plan: FormPlan): void => {
  const level = plan.letter('level');
  if (!plan.form.isBlank || level === undefined) return;
  const first = plan.header + 1;
  const [own, next] = [`$${level}${first}`, `$${level}${first + 1}`];
  const isParent = `AND(ISNUMBER(${own}),ISNUMBER(${next}),N(${next})>N(${own}))`;
  const bold = { font: { bold: true } };
  // Programs differ in what they do where several rules hold: each column has rules of its own, the first that holds.
  for (const [index, column] of plan.columns.entries()) {
    const meaning = column.kind === 'meaning' ? column.meaning : '';
    const isSum = meaning === 'max' || SCORES.some((one) => one === meaning);
    const parent = { formula: isParent, style: isSum ? { ...bold, ...background(FILLS.grey) } : bold };
    const fill =
      meaning === 'lost' ? FILLS.grey : meaning === 'self' || meaning === 'assessed' ? FILLS.yellow : undefined;
    const leaf = fill && { formula: `ISNUMBER(${own})`, style: background(fill) };
    const letter = columnName(index + 1);
    sheet.addConditionalFormatting({
      ref: `${letter}${first}:${letter}${plan.end - 1}`,
      rules: [parent, ...(leaf === undefined ? [] : [leaf])].map(({ formula, style }, at) => ({
        type: 'expression',
        priority: index * 2 + at + 1,
        formulae: [formula],
        style,
      })),
    });
  }
};

/** The colour of a conditional look is its background. */
const background = (fill: FillPattern) => ({
  fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: fill.fgColor ?? {} },
});

const titled = ({ titles, words }: FormPlan) => {
  const { title, unit, year, planYear, criteriaSet } = titles;
  const line = (label: string, value: string | number | undefined) => ({
    text: `${label}: ${value ?? DOTS}`,
    title: false,
  });
  return [
    ...(title === undefined ? [] : [{ text: title.text.replace(/\s*[\r\n]+\s*/gu, ' '), title: true }]),
    line(words.unit, unit?.text),
    line(words.year, year),
    line(words.planYear, planYear),
    ...(criteriaSet === undefined ? [] : [line(words.criteriaSet, criteriaSet.text)]),
  ];
};

export const drawTable = (workbook: Workbook, plan: FormPlan): void => {
  const sheet = workbook.addWorksheet(plan.names.table);
  const { columns, header, rows } = plan;
  setUp(sheet, header, columns);
  const widths = columns.map(widthOf);
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  // The names stay in sight, and so does the title.
  sheet.views = [{ state: 'frozen', ySplit: header, xSplit: NAMED }];
  drawTitles(sheet, titled(plan), Math.min(columns.length, TITLED));
  drawHeader(sheet.getRow(header), columns);
  const keyed = columns.map((column) => [columnKey(column), column] as const);
  const styleOf = styles();
  const table = new TableRows(sheet, plan);
  for (const planned of rows) {
    drawRow(sheet.getRow(planned.number), planned.row ?? WAITING, keyed, styleOf);
    table.fill(planned);
    fitRow(sheet.getRow(planned.number), widths);
  }
  fitRow(sheet.getRow(header), widths);
  unfold(
    sheet,
    rows.reduce((deepest, { row }) => Math.max(deepest, row?.depth ?? 1), 1),
  );
  addLevelLooks(sheet, plan);
  addEntryRules(sheet, plan);
  // What is wrong is for whoever fills the form in, and is not printed.
  const lastPrinted = columnName(columns.length - 1);
  sheet.pageSetup.printArea = `A$1:${lastPrinted}$${rows.at(-1)?.number ?? header}`;
  sheet.pageSetup.paperSize = paperFor(widths.reduce((sum, width) => sum + width, 0)) as PaperSize;
  sheet.headerFooter.oddFooter = `&C${REPORT_WORKBOOK.page[plan.language]}`;
};
