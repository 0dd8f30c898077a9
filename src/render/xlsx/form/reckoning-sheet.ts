/** The hidden sheet that reckons: row for row what the table says, so that rows may be added, moved and deleted there. */
import type { Workbook, Worksheet } from 'exceljs';
import { CHECK_WORDS, FORM_MADE_BY } from '../../../language/form/form-workbook.js';
import { escaped } from '../escape.js';
import { type Cells, type Looked, letterOf, RECKONED, type Reckoned } from './cells.js';
import { CHECK_FORMULAS, CHECKS, TOTAL_FORMULAS } from './check-formulas.js';
import type { FormPlan } from './plan.js';
import { SCORE_FORMULAS } from './score-formulas.js';
import { TREE_FORMULAS } from './tree-formulas.js';

/** Below the mark and the names of the columns. */
const FIRST = 3;
const BASIS = '$B$1';
const ANY_SCORED = '$C$1';
const ADJUSTED = '$D$1';

/** A sheet as formulas name it. */
export const sheetRef = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

type Formula = (c: Cells) => string;
const FORMULAS: Readonly<Record<string, Formula>> = { ...SCORE_FORMULAS, ...CHECK_FORMULAS, ...TREE_FORMULAS };

/** Where the rows of totals and of bonuses and penalties stand on this sheet. */
export const reckonedTotal = ({ reach }: FormPlan, index: number): number => reach + 2 + index;
const reckonedAdjustment = (plan: FormPlan, index: number): number => reckonedTotal(plan, plan.totals.length) + index;
/** The last row of all. */
export const reckonedLast = (plan: FormPlan): number =>
  reckonedAdjustment(plan, Math.max(plan.adjustments.length, 1) - 1);

const common = (plan: FormPlan): Pick<Cells, 'all' | 'first' | 'end' | 'basis' | 'anyScored' | 'hasTable'> => {
  const table = sheetRef(plan.names.table);
  return {
    all: (key) => `${letterOf(key)}$${FIRST}:${letterOf(key)}$${plan.reach}`,
    first: `${table}$A$${plan.header}`,
    end: `${table}$A$${plan.end}`,
    basis: BASIS,
    anyScored: ANY_SCORED,
    hasTable: (column) => plan.letter(column) !== undefined,
  };
};

/** Columns in which nobody writes formulas: a plain look at the row does. */
const PLAIN: ReadonlySet<Looked> = new Set(['code', 'name', 'solution', 'lead', 'when', 'kind']);

/** The cells of a row of the tree: that of the same number in the table, whatever stands there by now. */
const treeCells = (plan: FormPlan, row: number): Cells => {
  const table = sheetRef(plan.names.table);
  const at = (key: Reckoned, number: number): string => `${letterOf(key)}${number}`;
  return {
    ...common(plan),
    isTotal: false,
    own: (key) => at(key, row),
    above: (key) => at(key, row - 1),
    below: (key) => at(key, row + 1),
    rest: (key) => `${at(key, row + 1)}:${letterOf(key)}$${plan.reach + 1}`,
    id: 'ROW()',
    // A sum must not depend on a whole column that it stands in itself.
    table: (column) => {
      const letter = plan.letter(column) ?? '';
      return PLAIN.has(column)
        ? `INDEX(${table}$${letter}$1:$${letter}$${plan.reach + 1},MAX(ROW()))`
        : `OFFSET(${table}$${letter}$1,ROW()-1,0)`;
    },
    hasGaps: plan.hasGaps,
    adjusted: ADJUSTED,
  };
};

/** What a row outside the tree never has. */
const NOT_OF_TREE: Readonly<Partial<Record<Reckoned, string>>> = { kind: '""', none: '0', not: '0', survey: '0' };

/** The cells of a row that stands where it stands: a total, a bonus, a penalty. */
const fixedCells = (plan: FormPlan, row: number, inTable: number): Cells => {
  const all = common(plan).all;
  return {
    ...common(plan),
    isTotal: true,
    own: (key) => NOT_OF_TREE[key] ?? `${letterOf(key)}${row}`,
    above: all,
    below: all,
    rest: all,
    id: '0',
    table: (column) => `${sheetRef(plan.names.table)}$${plan.letter(column) ?? ''}$${inTable}`,
    hasGaps: plan.hasGaps,
    adjusted: ADJUSTED,
  };
};

/** The words of everything that is wrong with a row, in the order of the checks. */
const message = (plan: FormPlan, checks: readonly (typeof CHECKS)[number][], c: Cells): string => {
  const said = checks.map(({ check, column }) => {
    const counts = check === 'unscored' ? `AND(${c.own(column)}>0,${c.anyScored}=1)` : `${c.own(column)}>0`;
    return `IF(${counts},"; ${CHECK_WORDS[check].row[plan.language]}","")`;
  });
  return `MID(${said.join('&')},3,400)`;
};

const TOTAL_CHECKS = CHECKS.filter(({ column }) => column in TOTAL_FORMULAS);

const POINT_KEYS = RECKONED.filter((key) => /^(?:text|digits|rest|written|read)-/u.test(key));
const ROLLED: readonly Reckoned[] = [
  ...(['show-max', 'show-self', 'show-assessed', 'show-lost', 'stated', 'score', 'lost', 'bad'] as const),
  ...(['unscored', 'unread', 'left-out', 'max', 'own', 'room', 'reached', 'missed', 'sum-max'] as const),
  ...(['sum-score', 'sum-lost', 'unexplained'] as const),
];

const put = (sheet: Worksheet, key: Reckoned, row: number, formula: string): void => {
  sheet.getCell(`${letterOf(key)}${row}`).value = { formula };
};

const drawTotal = (sheet: Worksheet, plan: FormPlan, index: number, inTable: number): void => {
  const row = reckonedTotal(plan, index);
  const c = fixedCells(plan, row, inTable);
  for (const key of [...POINT_KEYS, ...ROLLED]) {
    const formula = FORMULAS[key];
    if (formula !== undefined) put(sheet, key, row, formula(c));
  }
  for (const [key, formula] of Object.entries(TOTAL_FORMULAS)) put(sheet, key as Reckoned, row, formula(c));
  put(sheet, 'message', row, message(plan, TOTAL_CHECKS, c));
};

/** A positive amount, cut at its cap; added or taken away. */
const drawAdjustment = (sheet: Worksheet, plan: FormPlan, index: number): void => {
  const adjustment = plan.adjustments[index];
  if (adjustment === undefined) return;
  const row = reckonedAdjustment(plan, index);
  const c = fixedCells(plan, row, adjustment.number);
  const keys = POINT_KEYS.filter((key) => key.endsWith('-max') || key.endsWith('-assessed'));
  for (const key of keys) {
    const formula = FORMULAS[key];
    if (formula !== undefined) put(sheet, key, row, formula(c));
  }
  const [cap, points] = [c.own('read-max'), c.own('read-assessed')];
  const counted = `IF(ISNUMBER(${cap}),MIN(ABS(N(${points})),ABS(N(${cap}))),ABS(N(${points})))`;
  put(sheet, 'reached', row, adjustment.isBonus ? counted : `-${counted}`);
  put(sheet, 'number-format', row, `(${cap}="?")+(${points}="?")`);
  put(sheet, 'message', row, message(plan, [CHECKS[0]], c));
};

/** What is known of all rows together, in the first line. */
const drawWhole = (sheet: Worksheet, plan: FormPlan): void => {
  const { all } = common(plan);
  const totals = (key: Reckoned): string =>
    plan.totals.length === 0
      ? ''
      : `,${letterOf(key)}${reckonedTotal(plan, 0)}:${letterOf(key)}${reckonedTotal(plan, plan.totals.length - 1)}`;
  const count = (key: Reckoned): string => `COUNT(${all(key)}${totals(key)})`;
  const judged = `${count('read-assessed')}+${count('read-lost')}`;
  sheet.getCell(BASIS).value = {
    formula: `IF(AND(${judged}=0,COUNT(${all('read-self')})>0),"self","assessed")`,
  };
  sheet.getCell(ANY_SCORED).value = { formula: `IF(${judged}+${count('read-self')}>0,1,0)` };
  if (plan.adjustments.length === 0) {
    sheet.getCell(ADJUSTED).value = { formula: '""' };
    return;
  }
  const last = plan.adjustments.length - 1;
  const range = (key: Reckoned): string =>
    `${letterOf(key)}${reckonedAdjustment(plan, 0)}:${letterOf(key)}${reckonedAdjustment(plan, last)}`;
  sheet.getCell(ADJUSTED).value = { formula: `IF(SUM(${range('number-format')})>0,"",SUM(${range('reached')}))` };
};

/** Draws the sheet; nothing on it is shown. */
export const drawReckoning = (workbook: Workbook, plan: FormPlan): void => {
  const sheet = workbook.addWorksheet(plan.names.reckoning, { state: 'hidden' });
  sheet.getCell('A1').value = escaped(FORM_MADE_BY.reckoning[plan.language]);
  const first = treeCells(plan, FIRST);
  for (const key of RECKONED) {
    const letter = letterOf(key);
    sheet.getCell(`${letter}2`).value = key;
    const formula = key === 'message' ? (c: Cells) => message(plan, CHECKS, c) : FORMULAS[key];
    // One formula for all rows: each names its own.
    if (formula !== undefined && key !== 'total-mismatch')
      sheet.fillFormula(`${letter}${FIRST}:${letter}${plan.reach}`, formula(first));
  }
  for (const [index, number] of plan.totals.entries()) drawTotal(sheet, plan, index, number);
  for (const index of plan.adjustments.keys()) drawAdjustment(sheet, plan, index);
  drawWhole(sheet, plan);
};
