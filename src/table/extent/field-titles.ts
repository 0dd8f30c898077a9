/** Titles of fields that stand outside the list: above the header that each field's table repeats. */
import { CODE_WORDS, romanValue } from '../../model/scorecard/code.js';
import { fold, tidy } from '../../model/text/text.js';
import { type Code, codeInName, leadingBullet, parseCode } from '../codes/codes.js';
import { followsIn } from '../codes/list-order.js';
import { columnFor, type Header, isColumnNumbers } from '../columns/header.js';
import { cellIn, type TableRow } from '../grid/rows-of-grid.js';
import { TITLE } from '../titles/title-lines.js';
import { namesUnit } from '../titles/title-units.js';
import { endsInNumber, isSignature } from '../words/labels.js';
import { words } from '../words/phrases.js';
import { totalLabel } from '../words/total-labels.js';
import { isPageNumber } from './goes-on.js';

/** A title line of a field, with its code: "LĨNH VỰC 1: CHỈ ĐẠO", "I. CHỈ ĐẠO". */
export interface FieldTitle {
  readonly row: TableRow;
  readonly code: Code;
}

/** A field's title stands right above the header, or above a line about it. */
export const FIELD_TITLES = 2;
const SEEN_AHEAD = 20;

/** How points are given: "+ Đúng thời hạn: 0,5", "Không đạt: 0 điểm". "Biểu số: 02" is a title. */
const isOption = (text: string): boolean =>
  endsInNumber(text) && (leadingBullet(text) !== undefined || /(?:điểm|đ)[\s.;,]*$/iu.test(text));

/** A line of words above a header: no code, no number. */
export const isTitleLine = (row: TableRow): boolean =>
  row.cells.length <= 3 &&
  !isPageNumber(row) &&
  row.cells.every(({ text, nature }) => nature === undefined && !/^[-–\d.,()]+$/u.test(tidy(text))) &&
  (row.cells.length === 1 || parseCode(row.cells[0]?.text ?? '') === undefined) &&
  totalLabel(row.cells[0]?.text ?? '') === undefined &&
  !row.cells.some(({ text }) => isSignature(text) || isOption(text));

/** The field that the last of some title lines name; a unit is no field. */
export const fieldIn = (titles: readonly TableRow[]): FieldTitle | undefined => {
  for (const row of titles.slice(-FIELD_TITLES).reverse()) {
    const [cell, another] = row.cells;
    const coded = cell === undefined || another !== undefined || !isTitleLine(row) ? undefined : codeInName(cell.text);
    if (coded?.code.parts.length !== 1) continue;
    return TITLE.startOf(words(coded.name)) || namesUnit(tidy(coded.name)) ? undefined : { row, code: coded.code };
  }
  return undefined;
};

/** Whether one field comes right after another: II after I. */
export const continues = (field: FieldTitle | undefined, next: FieldTitle | undefined): boolean =>
  field !== undefined && next?.code.style === field.code.style && followsIn([field.code], next.code);

/** Whether a list of dotted codes counts from a field's: 1.1 below "LĨNH VỰC 1", or below "1. CHỈ ĐẠO". */
export const countsFrom = (list: readonly Code[], { parts: [own = ''] }: Code): boolean => {
  const first = list[0]?.parts ?? [];
  const number = String(romanValue(own) ?? own);
  return first.length > 1 && first[0] === number && !list.some(({ parts }) => parts.join('.') === own);
};

/** Whether the codes of a list may stand below a field: they count from it, or are written otherwise; it is none of them. */
export const standsAbove = (field: Code, list: readonly Code[]): boolean =>
  countsFrom(list, field) ||
  (list[0]?.style !== field.style && !list.some(({ parts }) => parts.join('.') === field.parts.join('.')));

export const saysField = ({ written }: Code): boolean => CODE_WORDS.test(written);

/** The name of the first criterion below a header. */
const firstName = (rows: readonly TableRow[], header: Header): string | undefined => {
  const [codes, names] = [columnFor(header, 'code'), columnFor(header, 'name')];
  for (const row of rows.slice(header.last + 1, header.last + 1 + SEEN_AHEAD)) {
    const name = names === undefined || isColumnNumbers(row) ? undefined : cellIn(row, names)?.text;
    if (name === undefined || totalLabel(name) !== undefined) continue;
    return fold(codes === undefined ? (codeInName(name)?.name ?? name) : name);
  }
  return undefined;
};

/** Whether two lists begin alike: the same scorecard of another unit, or the details of a summary. */
export const beginAlike = (
  one: { readonly rows: readonly TableRow[]; readonly header: Header },
  other: { readonly rows: readonly TableRow[]; readonly header: Header },
): boolean => {
  const name = firstName(one.rows, one.header);
  return name !== undefined && name === firstName(other.rows, other.header);
};
