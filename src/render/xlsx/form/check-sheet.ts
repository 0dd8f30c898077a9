/** The sheet that says PASSED, or how many faults are left and where the first of them is. */
import type { Style, Workbook, Worksheet } from 'exceljs';
import { CHECK_SHEET, CHECK_WORDS, FORM_MADE_BY } from '../../../language/form/form-workbook.js';
import type { Language, Said } from '../../../language/wording.js';
import { toJsonNumber, zero } from '../../../model/points/points.js';
import { walk } from '../../../model/scored/scored.js';
import { escaped } from '../escape.js';
import { HEADING } from '../report/look.js';
import { BORDER, FONT } from '../sheet.js';
import { letterOf, type Reckoned } from './cells.js';
import { CHECKS } from './check-formulas.js';
import { GREEN, RED } from './look.js';
import type { FormPlan } from './plan.js';
import { reckonedLast, sheetRef } from './reckoning-sheet.js';

const VERDICT = 4;
const FACTS = 5;
const HEADER = 11;
const WIDTHS = [6, 52, 12, 10, 20, 34, 22];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const cellStyle = (more: Partial<Style> = {}, bold = false): Partial<Style> => ({
  font: { name: FONT, size: 11, bold },
  alignment: { wrapText: true, vertical: 'middle' },
  border: BORDER,
  ...more,
});

/** Formulas over the sheet that reckons. */
class Reckoning {
  readonly #sheet: string;
  readonly #tree: string;
  readonly #last: number;
  readonly #reach: number;
  readonly #end: string;

  constructor(plan: FormPlan) {
    this.#sheet = sheetRef(plan.names.reckoning);
    this.#last = reckonedLast(plan);
    this.#reach = plan.reach;
    this.#end = `${sheetRef(plan.names.table)}$A$${plan.end}`;
    this.#tree = `$3:`;
  }

  /** Rows of the tree. */
  tree(key: Reckoned): string {
    return `${this.#sheet}$${letterOf(key)}${this.#tree}$${letterOf(key)}$${this.#reach}`;
  }

  /** How many rows of the table stand below the last that is reckoned, once many were inserted. */
  get beyond(): string {
    return `MAX(0,ROW(${this.#end})-${this.#reach + 1})`;
  }

  /** Totals, bonuses and penalties as well. */
  all(key: Reckoned): string {
    return `${this.#sheet}$${letterOf(key)}${this.#tree}$${letterOf(key)}$${this.#last}`;
  }
}

type Severity = 'error' | 'warning';

/** Words around numbers, as a formula and as what it comes to. */
interface Words {
  readonly formula: string;
  readonly result: string;
}

/** A number in the sheet, and what it is in a form that nobody has filled in yet. */
interface Count {
  readonly formula: string;
  readonly result: number;
}

/** Words and counts by turns. */
const sentence = (language: Language, ...parts: readonly (Said | Count)[]): Words => ({
  formula: parts.map((part) => ('formula' in part ? part.formula : quoted(part[language]))).join('&'),
  result: parts.map((part) => ('formula' in part ? part.result : part[language])).join(''),
});

const choose = (count: Count, more: Words, none: Words): Words => ({
  formula: `IF(${count.formula}>0,${more.formula},${none.formula})`,
  result: count.result > 0 ? more.result : none.result,
});

/** "còn 3 lỗi", or ĐẠT. */
const resultOf = (count: Count, severity: Severity, language: Language): Words => {
  const { before, after } = CHECK_SHEET.left[severity];
  return choose(count, sentence(language, before, count, after), sentence(language, CHECK_SHEET.passed));
};

/** Faults are left, or scores are still to come, or warnings are left, or nothing is. */
const verdictOf = (errors: Count, warnings: Count, unscored: Count, language: Language): Words => {
  const { failed, unfinished, passedWith, passed } = CHECK_SHEET;
  const clean = sentence(language, passed);
  const warned = sentence(language, passedWith.before, warnings, passedWith.after);
  const open = sentence(language, unfinished.before, unscored, unfinished.after);
  const wrong = sentence(language, failed.before, errors, failed.between, warnings, failed.after);
  return choose(errors, wrong, choose(unscored, open, choose(warnings, warned, clean)));
};

/** Of the first row of the table with such a count, as a link to it. */
const firstRow = (counts: string, plan: FormPlan): string => {
  const { names, language } = plan;
  const first = `(1000000-SUMPRODUCT(MAX((${counts}>0)*(1000000-ROW(${counts})))))`;
  const table = sheetRef(names.table);
  const code = `INDEX(${table}$A$1:$A$${plan.reach + 1},${first})`;
  const name = `INDEX(${table}$${plan.letter('name')}$1:$${plan.letter('name')}$${plan.reach + 1},${first})`;
  const label = `${quoted(CHECK_SHEET.row[language])}&${first}&": "&IF(${code}&""="",LEFT(${name}&"",40),${code}&"")`;
  return `IF(SUM(${counts})=0,"",HYPERLINK("#${table.replaceAll('"', '""')}A"&${first},${label}))`;
};

/** What each check finds in a form that nobody has filled in yet. */
const firstCounts = ({ counts }: FormPlan): readonly number[] => CHECKS.map(({ check }) => counts.get(check) ?? 0);

const drawVerdict = (sheet: Worksheet, plan: FormPlan): void => {
  const { language } = plan;
  const found = firstCounts(plan);
  const [first, last] = [HEADER + 1, HEADER + CHECKS.length];
  const countOf = (severity: Severity): Count => ({
    formula: `SUMIF($C$${first}:$C$${last},${quoted(CHECK_SHEET[severity][language])},$D$${first}:$D$${last})`,
    result: found.reduce((sum, count, index) => sum + (CHECKS[index]?.severity === severity ? count : 0), 0),
  });
  const open = CHECKS.findIndex(({ check }) => check === 'unscored');
  const unscored = { formula: `$D$${first + open}`, result: found[open] ?? 0 };
  sheet.getCell(VERDICT, 1).value = CHECK_SHEET.verdict[language];
  sheet.mergeCells(VERDICT, 1, VERDICT, 2);
  sheet.mergeCells(VERDICT, 3, VERDICT, WIDTHS.length);
  sheet.getCell(VERDICT, 3).value = { ...verdictOf(countOf('error'), countOf('warning'), unscored, language) };
  for (let column = 1; column <= WIDTHS.length; column += 1) {
    sheet.getCell(VERDICT, column).style = cellStyle({ font: { name: FONT, size: 14, bold: true } });
  }
  sheet.getRow(VERDICT).height = 28;
};

/** What is scored so far, and what it comes to. */
const drawFacts = (sheet: Worksheet, plan: FormPlan, reckoning: Reckoning): void => {
  const { language, scored } = plan;
  const [leaf, none, parent] = [reckoning.tree('leaf'), reckoning.tree('none'), reckoning.tree('parent')];
  const leaves = `SUMIFS(${leaf},${leaf},1,${none},0)`;
  const done = `SUMIFS(${reckoning.tree('scored')},${leaf},1)`;
  const fields = (key: Reckoned): string => `ROUND(SUMIFS(${reckoning.tree(key)},${parent},0),9)`;
  const self = `ROUND(SUMIFS(${reckoning.tree('read-self')},${leaf},1,${none},0),9)`;
  const assessed = `ROUND(SUMIFS(${reckoning.tree('read-assessed')},${leaf},1,${none},0),9)`;
  const { total, criteria } = scored;
  const count = walk(criteria).filter((one) => one.children.length === 0).length;
  const facts = [
    { words: CHECK_SHEET.scored, formula: `${done}&"/"&${leaves}`, result: `0/${count}` },
    { words: CHECK_SHEET.max, formula: fields('sum-max'), result: toJsonNumber(total.max ?? zero) },
    { words: CHECK_SHEET.self, formula: self, result: 0 },
    { words: CHECK_SHEET.assessed, formula: assessed, result: 0 },
    { words: CHECK_SHEET.lost, formula: fields('sum-lost'), result: 0 },
  ];
  for (const [index, { words, formula, result }] of facts.entries()) {
    const row = FACTS + index;
    sheet.getCell(row, 1).value = words[language];
    sheet.mergeCells(row, 1, row, 2);
    sheet.mergeCells(row, 3, row, WIDTHS.length);
    sheet.getCell(row, 3).value = { formula, result };
    for (let column = 1; column <= WIDTHS.length; column += 1) {
      const alignment = { horizontal: 'left', vertical: 'middle' } as const;
      sheet.getCell(row, column).style = cellStyle({ alignment }, column > 2);
    }
  }
};

const drawHeadings = (sheet: Worksheet, language: Language): void => {
  const { number, what, severity, result, first, rule } = CHECK_SHEET;
  for (const [index, words] of [number, what, severity, result, result, first, rule].entries()) {
    const cell = sheet.getCell(HEADER, index + 1);
    cell.value = words[language];
    cell.style = HEADING;
  }
  sheet.mergeCells(HEADER, 4, HEADER, 5);
};

const drawChecks = (sheet: Worksheet, plan: FormPlan, reckoning: Reckoning): void => {
  const { language } = plan;
  const found = firstCounts(plan);
  for (const [index, { check, column, severity }] of CHECKS.entries()) {
    const row = HEADER + 1 + index;
    const result = found[index] ?? 0;
    const values = [
      index + 1,
      CHECK_WORDS[check].title[language],
      CHECK_SHEET[severity][language],
      { formula: `SUM(${reckoning.all(column)})${check === 'left-out' ? `+${reckoning.beyond}` : ''}`, result },
      { ...resultOf({ formula: `$D$${row}`, result }, severity, language) },
      { formula: firstRow(reckoning.tree(column), plan) },
      check === 'left-out' ? '' : check,
    ];
    for (const [at, value] of values.entries()) {
      const cell = sheet.getCell(row, at + 1);
      cell.value = value;
      const centred = at !== 1 && at !== 5;
      cell.style = cellStyle({
        alignment: { vertical: 'middle', wrapText: true, ...(centred && { horizontal: 'center' }) },
      });
    }
  }
};

export const drawCheck = (workbook: Workbook, plan: FormPlan): void => {
  const { names, language } = plan;
  const sheet = workbook.addWorksheet(names.check);
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const reckoning = new Reckoning(plan);
  const title = sheet.getCell(1, 1);
  title.value = CHECK_SHEET.title[language];
  title.style = { font: { name: FONT, size: 14, bold: true } };
  const mark = sheet.getCell(2, 1);
  mark.value = escaped(FORM_MADE_BY.check[language]);
  mark.style = { font: { name: FONT, size: 11, italic: true } };
  drawVerdict(sheet, plan);
  drawFacts(sheet, plan, reckoning);
  drawHeadings(sheet, language);
  drawChecks(sheet, plan, reckoning);
  const note = sheet.getCell(HEADER + CHECKS.length + 2, 1);
  note.value = CHECK_SHEET.note[language];
  note.style = { font: { name: FONT, size: 11, italic: true } };
  addColours(sheet, language);
  sheet.views = [{ showGridLines: false }];
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
};

/** Green where nothing is left, red for faults. */
const addColours = (sheet: Worksheet, language: FormPlan['language']): void => {
  const passed = quoted(CHECK_SHEET.passed[language]);
  const rule = (formula: string, argb: string, priority: number) => ({
    type: 'expression' as const,
    priority,
    formulae: [formula],
    style: { font: { bold: true, color: { argb } } },
  });
  const rows = `D${HEADER + 1}:E${HEADER + CHECKS.length}`;
  sheet.addConditionalFormatting({
    ref: rows,
    rules: [rule(`$E${HEADER + 1}=${passed}`, GREEN, 1), rule(`$E${HEADER + 1}<>${passed}`, RED, 2)],
  });
  const isPassed = `LEFT($C$${VERDICT},${CHECK_SHEET.passed[language].length})=${passed}`;
  sheet.addConditionalFormatting({
    ref: `C${VERDICT}`,
    rules: [rule(isPassed, GREEN, 3), rule(`NOT(${isPassed})`, RED, 4)],
  });
};
