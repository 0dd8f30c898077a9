/** The parts of one sheet: a scorecard each, with its header, its title lines and its rows. */
import type { Place } from '../../model/place/place.js';
import type { RowKind } from '../../model/reading/table-reading.js';
import { tidy } from '../../model/text/text.js';
import { type Code, codeInName, parseCode } from '../codes/codes.js';
import { followsIn } from '../codes/list-order.js';
import { columnFor, type Header, headerFrom, isColumnNumbers, isData, layoutOf } from '../columns/header.js';
import type { HeaderColumn } from '../columns/header-columns.js';
import { enoughLike } from '../columns/maxima-in-names.js';
import { cellIn, type TableRow } from '../grid/rows-of-grid.js';
import { isNaming } from '../words/synonyms.js';
import {
  beginAlike,
  continues,
  countsFrom,
  FIELD_TITLES,
  fieldIn,
  isTitleLine,
  saysField,
  standsAbove,
} from './field-titles.js';
import { isForeignHeader } from './foreign-table.js';
import { isTotal } from './goes-on.js';
import { type Move, moveBelow } from './moved-columns.js';
import { repeats } from './repeated-header.js';
import { areParts } from './subtotaled-parts.js';

/** Whose list a part of a long table is. */
export interface Owner {
  readonly of: 'unit' | 'year' | 'other';
  readonly text: string;
  readonly at: Place;
}

export interface Section {
  /** The rows above the header that are its own. */
  readonly titles: readonly TableRow[];
  readonly header: Header;
  readonly headerRows: readonly TableRow[];
  /** Everything below the header. */
  readonly body: readonly TableRow[];
  /** Rows of the body that are no part of the list, by position. */
  readonly furniture: ReadonlyMap<number, Furniture>;
  /** The headers of tables of something else below the list. */
  readonly foreign: readonly TableRow[];
  /** Whose list it is, where a long table holds one for each. */
  readonly owners?: readonly Owner[] | undefined;
}

export type Furniture = Extract<RowKind, 'column-numbers' | 'repeated-header' | 'other'>;

const LONGEST_HEADING = 60;
const SEEN_AHEAD = 20;

/** A cheap look at a row: does it begin with a heading for codes or names? */
const mayStartHeader = (): ((row: TableRow) => boolean) => {
  const known = new Map<string, boolean>();
  return (row) => {
    if (row.cells.length < 3) return false;
    return row.cells.slice(0, 2).some(({ text }) => {
      if (text.length > LONGEST_HEADING || /\d/u.test(text)) return false;
      const seen = known.get(text);
      if (seen !== undefined) return seen;
      const meaning = row.meaningOf(text);
      const may = meaning === 'code' || isNaming(meaning);
      if (known.size < 10_000) known.set(text, may);
      return may;
    });
  };
};

/** The first code below a header. */
const firstCode = (rows: readonly TableRow[], header: Header): string | undefined => {
  const [codes, names] = [columnFor(header, 'code'), columnFor(header, 'name')];
  for (const row of rows.slice(header.last + 1, header.last + 1 + SEEN_AHEAD)) {
    if (isColumnNumbers(row)) continue;
    const cell = codes === undefined ? undefined : cellIn(row, codes);
    const name = names === undefined ? undefined : cellIn(row, names);
    const code =
      (cell === undefined ? undefined : parseCode(cell.text)) ??
      (name === undefined ? undefined : codeInName(name.text)?.code);
    if (code !== undefined) return code.parts.join('.');
  }
  return undefined;
};

const codesIn = (rows: readonly TableRow[], header: Header): readonly Code[] => {
  const codes = columnFor(header, 'code');
  return rows.flatMap((row) => {
    const cell = codes === undefined ? undefined : cellIn(row, codes);
    return (cell === undefined ? undefined : parseCode(cell.text)) ?? [];
  });
};

/** Whether the codes below a row go on with those above it, from a row on: then it is a header written in other words. */
const listGoesOn = (rows: readonly TableRow[], from: number, header: Header): ((at: number) => boolean) => {
  const above: Code[] = [];
  let seen = from;
  return (at) => {
    const [next] = codesIn(rows.slice(at + 1, at + 1 + SEEN_AHEAD), header);
    // Each row is looked at once, however many such headers there are.
    for (const code of codesIn(rows.slice(seen, at), header)) above.push(code);
    seen = at;
    return next !== undefined && followsIn(above, next);
  };
};

/**
 * The title of the first field may stand above the header: it is that field's row where the codes below count from it, or
 * where another such title goes on with it above a header, or above codes of the list.
 */
const withField = (section: Section): Section => {
  const { titles, header, body, furniture } = section;
  const field = fieldIn(titles);
  if (field === undefined) return section;
  const list = codesIn(body, header);
  const isAboveList = (index: number): boolean =>
    [1, FIELD_TITLES].some((below) => furniture.get(index + below) === 'repeated-header') ||
    codesIn(body.slice(index + 1, index + 2), header)[0]?.style === list[0]?.style;
  const counts = countsFrom(list, field.code);
  const goesOn = body.some((row, index) => isAboveList(index) && continues(field, fieldIn([row])));
  if (!(counts && saysField(field.code)) && !(goesOn && standsAbove(field.code, list))) return section;
  return {
    ...section,
    titles: titles.filter((row) => row !== field.row),
    body: [field.row, ...body],
    furniture: new Map([...furniture].map(([index, kind]) => [index + 1, kind])),
  };
};

/** Whether a total stands above the list below a header. */
const totalsBegin = (rows: readonly TableRow[], start: number): boolean => {
  const first = rows.slice(start, start + 2).find((row) => !isColumnNumbers(row));
  return first !== undefined && isTotal(first);
};

/**
 * Cuts the rows of a sheet into its scorecards. A header that stands again is a repeated one, unless the codes begin
 * again below it after a total or a title.
 */
export const sectionsOf = (rows: readonly TableRow[], first: Header): readonly Section[] => {
  const sections: Section[] = [];
  let header = first;
  let from = 0;
  for (;;) {
    const next = sectionFrom(rows, header, from);
    sections.push(next.section);
    if (next.following === undefined) return sections;
    from = next.end;
    header = next.following;
  }
};

const sectionFrom = (
  rows: readonly TableRow[],
  header: Header,
  from: number,
): { section: Section; following?: Header; end: number } => {
  const headerRows = rows.slice(header.first, header.last + 1);
  const furniture = new Map<number, Furniture>();
  const foreign: TableRow[] = [];
  let isForeign = false;
  const isRepeated = repeats(headerRows);
  const mayStart = mayStartHeader();
  const start = header.last + 1;
  const goesOn = listGoesOn(rows, start, header);
  const isPart = areParts(rows, header);
  const code = firstCode(rows, header);
  const enough = enoughLike(header);
  const titleRows = rows.slice(from, Math.max(from, header.first));
  let field = fieldIn(titleRows);
  let totaled = false;
  let columnNumbers: string | undefined;
  let move: Move | undefined;
  const moved = new Map<number, TableRow>();
  const added: HeaderColumn[] = [];
  let index = start;
  let pastTotals = start;
  for (let row = rows[start]; row !== undefined && isTotal(row); row = rows[pastTotals]) pastTotals += 1;
  const make = (end: number): Section =>
    withField({
      titles: titleRows,
      header: added.length === 0 ? header : { ...header, columns: [...header.columns, ...added] },
      headerRows,
      body: rows.slice(start, end).map((row, at) => moved.get(start + at) ?? row),
      furniture,
      foreign,
    });
  while (index < rows.length) {
    const row = rows[index];
    if (row === undefined) break;
    if (isTotal(row)) totaled = true;
    // What goes on below a total was a part's, or the whole's that stands above its list.
    else if (totaled && codesIn([row], header).length > 0) totaled = false;
    const repeated = isRepeated(row);
    const afterTitle = index > start && isTitleLine(rows[index - 1] ?? row);
    const mayBegin = (!repeated || totaled || afterTitle) && mayStart(row) && !isData(row, header.columns);
    const other = mayBegin ? headerFrom(rows, index, enough) : undefined;
    if (other !== undefined && other.quality >= 3) {
      let titles = index;
      while (titles > start && isTitleLine(rows[titles - 1] ?? row)) titles -= 1;
      const same = layoutOf(other) === layoutOf(header);
      const alike = beginAlike({ rows, header }, { rows, header: other });
      const restarted = index > start && ((code !== undefined && firstCode(rows, other) === code) || (same && alike));
      const next = fieldIn(rows.slice(titles, index));
      const isNextField = same && !alike && continues(field, next);
      if (isNextField) field = next;
      const headed = totalsBegin(rows, start) && totalsBegin(rows, other.last + 1);
      const isNextPart = isNextField || (same && isPart(other));
      const another = !isNextPart && (totaled || headed || titles < index);
      if (restarted ? another || !same : !same && another) {
        return { section: make(titles), following: other, end: titles };
      }
      // The same header again is as high as before: what stands below it is no part of it.
      move = same ? undefined : moveBelow(header, other);
      added.push(...(move?.added ?? []));
      const end = repeated ? Math.min(other.last, index + header.last - header.first) : other.last;
      for (; index <= end; index += 1) furniture.set(index - start, 'repeated-header');
      isForeign = false;
      continue;
    }
    if (repeated) move = undefined;
    else if (move !== undefined) moved.set(index, move.of(row));
    if (!repeated && isForeignHeader(row)) {
      isForeign = !goesOn(index);
      if (!isForeign) {
        furniture.set(index - start, 'repeated-header');
        index += 1;
        continue;
      }
      foreign.push(row);
      for (let title = index - 1; title > start && isTitleLine(rows[title] ?? row); title -= 1) {
        furniture.set(title - start, 'other');
      }
    }
    if (isForeign) {
      furniture.set(index - start, 'other');
      index += 1;
      continue;
    }
    // Far from a header, a row that looks like one of column numbers is a criterion with a short name.
    const numbers = isColumnNumbers(row) ? row.cells.map((cell) => tidy(cell.text)).join(' ') : undefined;
    const above = furniture.get(index - start - 1);
    const belowHeader = above === 'repeated-header' || above === 'column-numbers' || index <= pastTotals;
    if (numbers !== undefined && (belowHeader || numbers === columnNumbers)) {
      columnNumbers = numbers;
      furniture.set(index - start, 'column-numbers');
    } else if (repeated) furniture.set(index - start, 'repeated-header');
    index += 1;
  }
  return { section: make(rows.length), end: rows.length };
};
