/** The columns of a header: its cells, with the groups that stand over them, and what each column is called. */
import { isColumnMeaning, POINT_COLUMNS } from '../../model/scorecard/scorecard.js';
import { tidy } from '../../model/text/text.js';
import type { Span, TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import { type HeadingMeaning, type HeadingReader, isNaming } from '../words/synonyms.js';
import { withGroupedLosses } from './grouped-losses.js';
import { withGroupedTexts } from './grouped-texts.js';

/** Columns that a header may have; a sheet may have many more. */
export const MOST_COLUMNS = 120;

export interface HeaderColumn extends Span {
  /** The column's own heading with the groups above it where it needs them, without line breaks. */
  readonly heading: string;
  readonly meaning: HeadingMeaning | undefined;
  /** The groups above it. */
  readonly group?: string | undefined;
  /** Of lost points: those that the self scores fall short. */
  readonly bySelf?: true;
}

/** One heading cell and the columns it covers. */
export interface HeadingCell extends Span {
  readonly text: string;
  readonly depth: number;
}

/** What pages of the web put between words, in place of a space or beside one. */
const HIDDEN_SPACE = /[\u200b\u2060\ufeff]/u;
const HIDDEN_SPACES = /[\u200b\u2060\ufeff]/gu;

const headingText = (written: string, meaningOf: HeadingReader): string => {
  const text = tidy(written);
  if (!HIDDEN_SPACE.test(written) || meaningOf(text) !== undefined) return text;
  const spaced = tidy(written.replace(HIDDEN_SPACES, ' '));
  return meaningOf(spaced) === undefined ? text : spaced;
};

const headingCells = (row: TableRow, depth: number, lower: TableRow | undefined): readonly HeadingCell[] => {
  const cells = row.cells.slice(0, MOST_COLUMNS);
  const under = new Set(lower?.cells.map(({ column }) => column));
  return cells.map((cell, index) => {
    const merge = row.merges.from(row.row, cell.column);
    const text = headingText(cell.text, row.meaningOf);
    if (merge !== undefined) return { text, depth, left: cell.column, right: merge.right };
    // Where nothing is merged, a group reaches over the blanks beside it that have headings below.
    let right = cell.column;
    if (under.has(right)) {
      const next = cells[index + 1]?.column ?? right + MOST_COLUMNS;
      while (right + 1 < next && under.has(right + 1)) right += 1;
    }
    return { text, depth, left: cell.column, right };
  });
};

const WEAK: ReadonlySet<string> = new Set(['points', 'outcome', 'abbreviated', 'other']);
export const isStrong = (meaning: HeadingMeaning | undefined): boolean => meaning !== undefined && !WEAK.has(meaning);

/** The lowest headings of some rows, in the order of their columns, each with the groups that stand over it. */
export const headingsOf = (
  rows: readonly TableRow[],
): readonly { readonly leaf: HeadingCell; readonly groups: readonly HeadingCell[] }[] => {
  const lines = rows.map((row, depth) => headingCells(row, depth, rows[depth + 1]));
  const isLeaf = (cell: HeadingCell): boolean =>
    !lines.some((line, depth) => depth > cell.depth && startsWithin(line, cell));
  return lines
    .flat()
    .filter(isLeaf)
    .map((leaf) => ({ leaf, groups: lines.slice(0, leaf.depth).flatMap((line) => covering(line, leaf.left) ?? []) }))
    .sort((a, b) => a.leaf.left - b.leaf.left);
};

/** The columns that some rows name together, as a header of that height. */
export const columnsOf = (rows: readonly TableRow[]): readonly HeaderColumn[] => {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = headingsOf(rows).map(({ leaf, groups }) => {
    const group = groups.map(({ text }) => text).join(' ');
    const told = headingOf(leaf.text, groups, first.meaningOf);
    return { left: leaf.left, right: leaf.right, group, leaf: leaf.text, ...told };
  });
  const scores = withGroupedTexts(withParts(columns, first.meaningOf), first.meaningOf);
  return withMaximum(withName(toldApart(withGroupedLosses(scores, first.meaningOf))));
};

export type Grouped = HeaderColumn & { readonly group: string; readonly leaf: string };

/** What one of the columns below a group is called that holds the group's whole. */
const WHOLE = phrases('Tổng', 'Tổng điểm', 'Tổng số', 'Tổng số điểm', 'Tổng cộng', 'Cộng', 'Chung', 'Total');
/** Groups of points that may be told in parts, and what their parts are called. */
const PARTED: ReadonlySet<string | undefined> = new Set(['max', 'self', 'lost']);
const PARTS: ReadonlySet<string | undefined> = new Set(['self', 'assessed', 'survey']);

/**
 * "Thẩm định" and "ĐTXHH" below "Điểm tối đa" are what may be reached in that way, no scores, where a column of the group
 * holds the whole or another group has the same parts. Beside the whole its parts are kept as they are.
 */
const withParts = (columns: readonly Grouped[], meaningOf: HeadingReader): readonly Grouped[] => {
  const leafOf = ({ heading, group }: Grouped): string =>
    words(heading.startsWith(group) ? heading.slice(group.length) : heading);
  const isWhole = (column: Grouped, meaning: HeadingMeaning | undefined): boolean =>
    column.meaning === meaning && WHOLE.equal(leafOf(column));
  return columns.map((column) => {
    const { group } = column;
    const meaning = group === '' ? undefined : meaningOf(group);
    if (!PARTED.has(meaning) || isWhole(column, meaning)) return column;
    if (!PARTS.has(column.meaning) && column.meaning !== meaning) return column;
    const heading = column.heading.startsWith(group) ? column.heading : `${group} ${column.heading}`;
    if (columns.some((one) => one.group === group && isWhole(one, meaning)))
      return { ...column, heading, meaning: 'other' };
    const again = meaning !== 'self' && columns.some((one) => one.group !== group && leafOf(one) === leafOf(column));
    return again ? { ...column, heading, meaning } : column;
  });
};

/** Columns of one heading under different groups are called by their groups as well: "Năm 2025 Điểm đạt". */
const toldApart = (columns: readonly Grouped[]): readonly HeaderColumn[] => {
  const groups = new Map<string, Set<string>>();
  for (const { heading, group } of columns) {
    const known = groups.get(words(heading));
    if (known === undefined) groups.set(words(heading), new Set([group]));
    else known.add(group);
  }
  return columns.map(({ leaf: _, ...column }) => {
    const { group } = column;
    const isSingle = (groups.get(words(column.heading))?.size ?? 0) < 2;
    return isSingle || group === '' || words(column.heading).startsWith(words(group))
      ? column
      : { ...column, heading: `${group} ${column.heading}` };
  });
};

/** "Tổng điểm" is what may be reached where no other column is and one is what was reached, else what was. */
const withMaximum = (columns: readonly HeaderColumn[]): readonly HeaderColumn[] => {
  if (!columns.some(({ meaning }) => meaning === 'whole')) return columns;
  const has = (wanted: HeadingMeaning): boolean => columns.some(({ meaning }) => meaning === wanted);
  const scored = has('assessed') || has('self') || has('lost') || has('deducted');
  const whole = !has('max') && scored ? 'max' : 'assessed';
  return columns.map((column) => (column.meaning === 'whole' ? { ...column, meaning: whole } : column));
};

/** Where no heading is a name's for certain, the first that may be one is. */
const withName = (columns: readonly HeaderColumn[]): readonly HeaderColumn[] => {
  if (columns.some(({ meaning }) => meaning === 'name')) return columns;
  const first = columns.find(({ meaning }) => isNaming(meaning));
  return first === undefined
    ? columns
    : columns.map((column) => (column === first ? { ...column, meaning: 'name' } : column));
};

/** Index of the last cell of a line that starts at or before a column; −1 where there is none. */
const lastFrom = (line: readonly HeadingCell[], column: number): number => {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line[middle]?.left ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const startsWithin = (line: readonly HeadingCell[], span: Span): boolean =>
  (line[lastFrom(line, span.right)]?.left ?? 0) >= span.left;

const covering = (line: readonly HeadingCell[], column: number): HeadingCell | undefined => {
  const cell = line[lastFrom(line, column)];
  return cell !== undefined && cell.right >= column && cell.right - cell.left < MOST_COLUMNS ? cell : undefined;
};

const OF_POINTS: ReadonlySet<string | undefined> = new Set(POINT_COLUMNS);
/** Headings that only say what their group is of. */
const GENERIC = phrases('Nội dung', 'Tên', 'Chi tiết', 'Mô tả', 'Cụ thể', 'Content', 'Name', 'Description');

const isWords = (meaning: HeadingMeaning | undefined): boolean =>
  isColumnMeaning(meaning) && !isNaming(meaning) && meaning !== 'code' && !OF_POINTS.has(meaning);

const headingOf = (
  leaf: string,
  groups: readonly HeadingCell[],
  meaningOf: HeadingReader,
): { heading: string; meaning: HeadingMeaning | undefined } => {
  const own = meaningOf(leaf);
  const group = groups.map(({ text }) => text).join(' ');
  const nearest = groups.at(-1)?.text ?? '';
  // "Nội dung" below "Giải pháp" is the solution's.
  const isGeneric = group !== '' && GENERIC.equal(words(leaf)) && isStrong(meaningOf(group));
  // "Tên tài liệu", "Số hiệu" below "Tài liệu kiểm chứng" are no criterion's.
  const isText = (isNaming(own) || own === 'code') && isWords(meaningOf(group));
  // "Tổng điểm" below "Điểm tối đa" is what may be reached in all ways together.
  const isOfGroup = own === 'whole' && OF_POINTS.has(meaningOf(group));
  if (isGeneric || isText || isOfGroup) return { heading: `${group} ${leaf}`, meaning: meaningOf(group) };
  if (isStrong(own)) {
    // "Chuẩn" below "Điểm" is called "Điểm chuẩn"; most headings stand by themselves.
    const part = meaningOf(nearest) === 'points' && !words(leaf).startsWith(words(nearest));
    return { heading: part ? `${nearest} ${leaf}` : leaf, meaning: own };
  }
  if (group === '') return { heading: leaf, meaning: own };
  const whole = `${group} ${leaf}`;
  return { heading: whole, meaning: meaningOf(whole) ?? own };
};
