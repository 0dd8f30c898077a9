/** Two columns that may name the criteria, side by side: which does, and which tells what of each is asked for. */
import { parseCode } from '../codes/codes.js';
import { type Column, cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import { totalLabel } from '../words/total-labels.js';
import type { HeaderColumn } from './header-columns.js';

/** Headings of what it consists in, or of what is to be reached. */
const DETAIL = phrases('Nội dung', 'Chỉ tiêu', 'Các nội dung', 'Các chỉ tiêu', 'Content', 'Description', 'Mô tả');

/** "100%", "≥ 90%", "4 báo cáo": how much is asked for. */
const AMOUNT = /^\s*[<>≤≥=]?\s*\d/u;

const isAmount = (row: TableRow, column: Span): boolean => {
  const cell = cellIn(row, column);
  return cell?.nature !== undefined || AMOUNT.test(cell?.text ?? '');
};

const isDetail = ({ heading }: Column): boolean => DETAIL.startOf(words(heading));

const styleAt = (row: TableRow, codes: Span): string | undefined => {
  const code = parseCode(cellIn(row, codes)?.text ?? '');
  return code === undefined ? undefined : `${code.style} ${code.parts.length}`;
};

/**
 * The column that names fields and criteria beside one that says something of each criterion and of no field: where it is
 * blank, the codes are none of those where it is filled.
 */
export const namingFields = (
  names: readonly HeaderColumn[],
  codes: Span | undefined,
  body: readonly TableRow[],
): HeaderColumn | undefined => {
  const [left, right, another] = names;
  if (left === undefined || right === undefined || another !== undefined || codes === undefined) return undefined;
  if (!isDetail(left) || isDetail(right)) return undefined;
  const coded = body.filter((row) => styleAt(row, codes) !== undefined);
  const beside = coded.filter((row) => cellIn(row, left) !== undefined);
  const fields = coded.filter((row) => cellIn(row, left) === undefined);
  const styles = new Set(beside.map((row) => styleAt(row, codes)));
  const apart = fields.length > 0 && fields.every((row) => !styles.has(styleAt(row, codes)));
  const anew = beside.every(
    (row, index) => index === 0 || cellIn(row, left)?.text !== cellIn(beside[index - 1] ?? row, left)?.text,
  );
  return apart && anew && coded.every((row) => cellIn(row, right) !== undefined) ? right : undefined;
};

/**
 * The column that names the criteria; undefined where either may.
 *
 * @param names columns of names that make no steps
 * @param telling columns of codes and points: a row that fills one of them is a criterion's, or a total's
 */
export const namingOne = (
  names: readonly HeaderColumn[],
  telling: readonly Span[],
  body: readonly TableRow[],
): HeaderColumn | undefined => {
  const [left, right, another] = names;
  if (left === undefined || right === undefined || another !== undefined) return undefined;
  if (telling.some((column) => left.left < column.left && column.left < right.left)) return undefined;
  const details = names.filter(isDetail);
  if (details.length === 0) return undefined;
  const listed = body.filter(
    (row) =>
      telling.some((column) => cellIn(row, column) !== undefined) &&
      row.cells.slice(0, 2).every(({ text }) => totalLabel(text) === undefined),
  );
  const filled = (column: Span): number => listed.filter((row) => cellIn(row, column) !== undefined).length;
  const amounts = details.filter((column) => listed.filter((row) => isAmount(row, column)).length * 2 > filled(column));
  if (amounts.length === 1) return names.find((column) => !amounts.includes(column));
  return names.find((column) => filled(column) === listed.length);
};
