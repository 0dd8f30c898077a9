/** What cells take while a form is filled in: numbers within their bounds, words from a list. */
import type { DataValidation, Worksheet } from 'exceljs';
import { ENTRY, WHEN_OFFERS } from '../../../language/form/form-workbook.js';
import { REPORT } from '../../../language/report/report.js';
import { columnName } from '../../../model/place/place.js';
import type { ColumnMeaning } from '../../../model/scorecard/scorecard.js';
import { REMEDY_STATUSES } from '../../../model/scorecard/status.js';
import { DEEPEST } from './cells.js';
import { LISTED_FROM, LISTED_TO } from './lists-sheet.js';
import { FILLS } from './look.js';
import { OFFERED, offeredRows } from './offers-sheet.js';
import type { FormPlan } from './plan.js';
import { sheetRef } from './reckoning-sheet.js';

/** The library has this and its types do not. */
interface Validated {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

const add = (sheet: Worksheet, range: string, validation: DataValidation): void => {
  (sheet as unknown as Validated).dataValidations.add(range, { allowBlank: true, ...validation });
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A short list in the rule itself; no word of it may hold a comma. */
const listOf = (words: readonly string[]): string => quoted(words.join(','));

/** A score: from 0 to the maximum of its row unless its kind allows more, or one of two words. */
const scoreRule = (plan: FormPlan, letter: string, row: number): DataValidation => {
  const { words, language } = plan;
  const [own, max, kind] = [`${letter}${row}`, `$${plan.letter('max')}${row}`, `$${plan.letter('kind')}${row}`];
  const isOf = (word: string): string => `ISNUMBER(SEARCH(${quoted(word)},${kind}))`;
  const within = `AND(${own}>=0,OR(NOT(ISNUMBER(${max})),${own}<=${max}))`;
  const number = `AND(ISNUMBER(${own}),OR(${isOf(words.bonus)},${isOf(words.penalty)},${within}))`;
  return {
    type: 'custom',
    formulae: [`OR(${own}=${quoted(words.notApplicable)},${own}=${quoted(words.survey)},${number})`],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: ENTRY.scoreTitle[language],
    error: ENTRY.score[language],
  };
};

const listRule = (plan: FormPlan, list: string, error?: string): DataValidation => ({
  type: 'list',
  formulae: [list],
  showErrorMessage: error !== undefined,
  ...(error !== undefined && { errorStyle: 'warning', errorTitle: ENTRY.listTitle[plan.language], error }),
});

/** The names that stand on the sheet of lists by now. */
const agencies = (plan: FormPlan): string => {
  const sheet = sheetRef(plan.names.lists);
  return `OFFSET(${sheet}$A$${LISTED_FROM},0,0,MAX(1,COUNTA(${sheet}$A$${LISTED_FROM}:$A$${LISTED_TO})),1)`;
};

/** Runs of rows without those that have a rule of their own. */
const runsBetween = (
  from: number,
  to: number,
  without: ReadonlySet<number>,
): readonly (readonly [number, number])[] => {
  const runs: (readonly [number, number])[] = [];
  let start = from;
  for (let row = from; row <= to + 1; row += 1) {
    if (row <= to && !without.has(row)) continue;
    if (row > start) runs.push([start, row - 1]);
    start = row + 1;
  }
  return runs;
};

/** The lists of one column: last year's words where there are some, else what is usual. */
const addLists = (sheet: Worksheet, plan: FormPlan, meaning: ColumnMeaning, usual: string | undefined): void => {
  const at = plan.columns.findIndex((column) => column.kind === 'meaning' && column.meaning === meaning);
  if (at < 0) return;
  const letter = columnName(at + 1);
  const offered = new Map<number, string>();
  if (OFFERED.includes(meaning)) {
    for (const { row, range } of offeredRows(plan, meaning)) offered.set(row, range);
  }
  for (const [row, range] of offered) {
    const cell = sheet.getCell(`${letter}${row}`);
    cell.style = { ...cell.style, fill: FILLS.blue };
    add(sheet, `${letter}${row}`, listRule(plan, range));
  }
  if (usual === undefined) return;
  for (const [from, to] of runsBetween(plan.header + 1, plan.end - 1, new Set(offered.keys()))) {
    add(sheet, `${letter}${from}:${letter}${to}`, listRule(plan, usual));
  }
};

export const addEntryRules = (sheet: Worksheet, plan: FormPlan): void => {
  const { language, words, form } = plan;
  const [first, last] = [plan.header + 1, plan.end - 1];
  const over = (letter: string): string => `${letter}${first}:${letter}${last}`;
  for (const column of ['self', 'assessed'] as const) {
    const letter = plan.letter(column);
    if (letter !== undefined) add(sheet, over(letter), scoreRule(plan, letter, first));
  }
  const max = plan.letter('max');
  if (max !== undefined) {
    const bound = { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0] } satisfies DataValidation;
    add(sheet, over(max), {
      ...bound,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: ENTRY.scoreTitle[language],
      error: ENTRY.max[language],
    });
  }
  const kind = plan.letter('kind');
  const kinds = [
    words.notApplicable,
    words.survey,
    words.bonus,
    words.penalty,
    `${words.bonus}; ${words.notApplicable}`,
  ];
  if (kind !== undefined) add(sheet, over(kind), listRule(plan, listOf(kinds), ENTRY.kind[language]));
  const level = plan.letter('level');
  if (level !== undefined) {
    const bound = { type: 'whole', operator: 'between', formulae: [1, DEEPEST] } satisfies DataValidation;
    add(sheet, over(level), {
      ...bound,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: ENTRY.listTitle[language],
      error: ENTRY.level[language],
    });
  }
  const status = plan.columns.findIndex((column) => column.kind === 'meaning' && column.meaning === 'status');
  if (status >= 0) {
    const statuses = REMEDY_STATUSES.map((one) => REPORT.status[one][language]);
    add(sheet, over(columnName(status + 1)), listRule(plan, listOf(statuses), ENTRY.status[language]));
  }
  const year = form.scorecard.planYear ?? (form.scorecard.year === undefined ? undefined : form.scorecard.year + 1);
  for (const meaning of OFFERED) {
    const usual: Partial<Record<ColumnMeaning, string>> = {
      lead: agencies(plan),
      support: agencies(plan),
      when: listOf(WHEN_OFFERS[language](year)),
    };
    addLists(sheet, plan, meaning, usual[meaning]);
  }
};
