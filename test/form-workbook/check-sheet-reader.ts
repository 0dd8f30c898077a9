/** What a filled form says of itself, read by a reader that has nothing in common with ours. */
import type { FormPlan } from '../../src/render/xlsx/form/plan.js';
import { openWorkbook } from '../render/workbook-grid.js';

export interface CheckedForm {
  readonly bytes: Uint8Array;
  /** What the sheet of checks counts, by rule, where it counts something. */
  readonly counts: Readonly<Record<string, number>>;
  readonly verdict: string;
  /** The lines between the verdict and the checks. */
  readonly facts: readonly unknown[];
  /** The last column of the table, by the code of the row, or its name where it has none. */
  readonly messages: Readonly<Record<string, string>>;
  /** Where the first row to look at stands, by rule. */
  readonly first: Readonly<Record<string, string>>;
}

const LEFT_OUT = 'left-out';
const RULE_COLUMN = 7;
const [COUNT_COLUMN, FIRST_COLUMN] = [4, 6];

/** What a formula came to; the library that reads it leaves out a result of 0. */
const resultOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('formula' in value || 'sharedFormula' in value)) return value;
  return 'result' in value ? value.result : 0;
};

const sorted = (record: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

export const checkedForm = async (bytes: Uint8Array, plan: FormPlan): Promise<CheckedForm> => {
  const workbook = await openWorkbook(bytes);
  const sheet = workbook.getWorksheet(plan.names.check);
  const counts: Record<string, number> = {};
  const first: Record<string, string> = {};
  sheet?.eachRow((row) => {
    const count = resultOf(row.getCell(COUNT_COLUMN).value);
    if (typeof row.getCell(1).value !== 'number' || typeof count !== 'number' || count === 0) return;
    const rule = String(resultOf(row.getCell(RULE_COLUMN).value) ?? '') || LEFT_OUT;
    counts[rule] = count;
    first[rule] = row.getCell(FIRST_COLUMN).text;
  });
  const messages: Record<string, string> = {};
  workbook.getWorksheet(plan.names.table)?.eachRow((row, number) => {
    const said = resultOf(row.getCell(plan.columns.length).value);
    if (number > plan.header && typeof said === 'string' && said !== '')
      messages[row.getCell(1).text || row.getCell(2).text] = said;
  });
  const facts = [5, 6, 7, 8, 9].map((row) => resultOf(sheet?.getCell(`C${row}`).value));
  return {
    bytes,
    counts: sorted(counts),
    verdict: String(resultOf(sheet?.getCell('C4').value)),
    facts,
    messages,
    first,
  };
};
