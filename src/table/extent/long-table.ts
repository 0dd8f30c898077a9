/** A long table: a row for each unit and criterion. The same list again for each unit, or year, is a scorecard each. */
import { tidy } from '../../model/text/text.js';
import { columnFor, type Header } from '../columns/header.js';
import type { HeaderColumn } from '../columns/header-columns.js';
import { cellIn, placeOf, type TableRow } from '../grid/rows-of-grid.js';
import type { HeadingMeaning } from '../words/synonyms.js';
import { isUnitName, speaksOfUnits } from '../words/units.js';
import { isTotal } from './goes-on.js';
import type { Furniture, Owner, Section } from './sections.js';
import { asTotal, unitRows } from './unit-rows.js';
import { unitsInColumns } from './units-in-columns.js';

/** Columns that may say whose list a row is of: of no meaning, or who assesses and when. */
const MAY_OWN: ReadonlySet<HeadingMeaning | undefined> = new Set([undefined, 'other']);
const MOST_CANDIDATES = 8;
/** Of the rows that begin a criterion, those that were named before: a third at least. */
const FEWEST_AGAIN = 3;
const FEWEST_ROWS = 2;

const YEAR = /^(?:năm )?(20\d\d)$/iu;
/** Whoever scores, and when: each gives a list of scores of the same criteria. */
const SAYS_ROUND = /(?:người|thành viên|giám khảo|họ tên|cán bộ|năm|kỳ|đợt|vòng|lần|quý|tháng|year|round)/iu;
/** Parts of a year, in each of which one scorecard may give points as well. */
const PART_OF_YEAR = /(?:kỳ|quý|tháng)(?![\p{L}\p{M}])/iu;

interface Keyed {
  readonly index: number;
  readonly key: string;
}

const textIn = (row: TableRow, columns: readonly HeaderColumn[]): string =>
  columns
    .map((column) => tidy(cellIn(row, column)?.text ?? ''))
    .join('\n')
    .trim();

/** Whether codes only number the rows, from the first to the last. */
const onlyNumber = (codes: readonly string[]): boolean => codes.every((code, index) => code === String(index + 1));

interface Repeated {
  readonly rows: readonly Keyed[];
  /** Whether what stands in the column of codes is no criterion's: it numbers all rows, or the units. */
  readonly numbered: boolean;
}

/**
 * The rows of criteria with what they are called, where enough of them are called like an earlier one.
 *
 * @param code the column of their codes
 */
const repeated = ({ header, body, furniture }: Section, code: HeaderColumn | undefined): Repeated | undefined => {
  const names = header.columns.filter(({ meaning }) => meaning === 'name');
  const rows: Keyed[] = [];
  const codes: string[] = [];
  for (const [index, row] of body.entries()) {
    const own = code === undefined ? '' : textIn(row, [code]);
    const name = textIn(row, names);
    if (furniture.has(index) || name === '' || (code !== undefined && own === '')) continue;
    rows.push({ index, key: name });
    codes.push(own);
  }
  const numbered = code !== undefined && onlyNumber(codes);
  const keyed = numbered ? rows : rows.map(({ index, key }, at) => ({ index, key: `${codes[at] ?? ''}\n${key}` }));
  const again = keyed.length - new Set(keyed.map(({ key }) => key)).size;
  return again > 0 && again * FEWEST_AGAIN >= keyed.length ? { rows: keyed, numbered } : undefined;
};

/** What each row has in some columns, or the row above it where its own cells are blank, as merged ones are. */
const valuesIn = (body: readonly TableRow[], columns: readonly HeaderColumn[]): readonly string[] => {
  let above = '';
  return body.map((row) => {
    const own = textIn(row, columns);
    if (own !== '') above = own;
    return above;
  });
};

/** Whether each list begins with a row that no other has: fields of one scorecard (I, II, III), whose criteria are called alike. */
const areFields = (lists: readonly ReadonlySet<string>[]): boolean => {
  const times = new Map<string, number>();
  for (const list of lists) for (const key of list) times.set(key, (times.get(key) ?? 0) + 1);
  return lists.every(([opening = '']) => times.get(opening) === 1);
};

/** Whether some values part the rows into lists in which nothing stands twice, most of them alike. */
const part = (rows: readonly Keyed[], values: readonly string[]): boolean => {
  const lists = new Map<string, Set<string>>();
  for (const { index, key } of rows) {
    const value = values[index] ?? '';
    const list = lists.get(value);
    if (value === '' || list?.has(key) === true) return false;
    if (list === undefined) lists.set(value, new Set([key]));
    else list.add(key);
  }
  const [first] = lists.values();
  if (first === undefined || lists.size < 2 || first.size < FEWEST_ROWS || areFields([...lists.values()])) return false;
  const alike = [...lists.values()].filter(
    (list) => [...list].filter((key) => first.has(key)).length * 2 >= first.size,
  );
  return alike.length * 2 >= lists.size;
};

const ownerOf = (row: TableRow, column: HeaderColumn): Owner | undefined => {
  const cell = cellIn(row, column);
  if (cell === undefined) return undefined;
  const text = tidy(cell.text);
  const year = YEAR.exec(text)?.[1];
  const at = placeOf(row, cell.column);
  if (year !== undefined) return { of: 'year', text: year, at };
  const isUnit = speaksOfUnits(column.heading) || isUnitName(text);
  return isUnit ? { of: 'unit', text, at } : { of: 'other', text: `${tidy(column.heading)}: ${text}`, at };
};

/** Whether a column's heading or what stands in it speaks of units, assessors or times: a column of groups is another depth. */
const tellsOwners = ({ left, right, heading }: HeaderColumn, body: readonly TableRow[]): boolean => {
  const first = body.find((row) => cellIn(row, { left, right }) !== undefined);
  const text = first === undefined ? '' : tidy(cellIn(first, { left, right })?.text ?? '');
  if (text === '') return false;
  return speaksOfUnits(heading) || SAYS_ROUND.test(heading) || isUnitName(text) || YEAR.test(text);
};

/** The columns that may say whose list a row is of. */
const candidates = ({ header, body }: Section): readonly HeaderColumn[] =>
  header.columns.filter((column) => MAY_OWN.has(column.meaning) && tellsOwners(column, body)).slice(0, MOST_CANDIDATES);

/** The columns that say so: one, or two together. */
const ownersIn = (
  body: readonly TableRow[],
  may: readonly HeaderColumn[],
  rows: readonly Keyed[],
): readonly HeaderColumn[] | undefined => {
  const pairs = may.flatMap((one, index) => may.slice(index + 1).map((other) => [one, other]));
  return [...may.map((one) => [one]), ...pairs].find((columns) => part(rows, valuesIn(body, columns)));
};

/** The only total that is nobody's own, below all lists: it adds all of them up, and is none of theirs. */
const wholeOf = (body: readonly TableRow[], owners: readonly HeaderColumn[]): TableRow | undefined => {
  const totals = body.filter((row) => textIn(row, owners) === '' && isTotal(row));
  const last = totals.at(-1);
  return totals.length === 1 && last === body.at(-1) ? last : undefined;
};

/** Rows of a body, each with whose it is. */
interface Split {
  /** By row; blank above the first that says it. */
  readonly values: readonly string[];
  readonly whole: TableRow | undefined;
  readonly ownersOf: (rows: readonly TableRow[]) => readonly Owner[];
  readonly header: Header;
  /** Rows as they are read, and what those are that only say whose list it is. */
  readonly read: (row: TableRow, index: number) => { readonly row: TableRow; readonly kind?: Furniture | undefined };
}

/** Whether the codes count the lists: another one for each, be it at the head of the list or in all its rows. */
const countLists = ({ body, furniture }: Section, code: HeaderColumn, owners: readonly HeaderColumn[]): boolean => {
  const codes = valuesIn(body, [code]);
  const values = valuesIn(body, owners);
  const [ofCode, ofList] = [new Map<string, string>(), new Map<string, string>()];
  return body.every((_, index) => {
    const [own = '', value = ''] = [codes[index], values[index]];
    if (furniture.has(index) || value === '') return true;
    if (!ofCode.has(own)) ofCode.set(own, value);
    if (!ofList.has(value)) ofList.set(value, own);
    return own !== '' && ofCode.get(own) === value && ofList.get(value) === own;
  });
};

/** The criteria that stand again, and the columns that say whose they are. */
const againIn = (section: Section): { again: Repeated; owners: readonly HeaderColumn[] } | undefined => {
  const may = candidates(section);
  if (may.length === 0) return undefined;
  const code = columnFor(section.header, 'code');
  const again = repeated(section, code);
  const owners = again === undefined ? undefined : ownersIn(section.body, may, again.rows);
  if (again !== undefined && owners !== undefined) return { again, owners };
  // "STT" beside "Đơn vị": a number for each unit, and none for its criteria.
  const named = code === undefined ? undefined : repeated(section, undefined);
  const units = named === undefined ? undefined : ownersIn(section.body, may, named.rows);
  if (code === undefined || named === undefined || units === undefined || !countLists(section, code, units))
    return undefined;
  return { again: { ...named, numbered: true }, owners: units };
};

/** A section told apart by columns: "Đơn vị", "Năm". */
const byColumns = (section: Section): Split | undefined => {
  const found = againIn(section);
  if (found === undefined) return undefined;
  const { again, owners } = found;
  const { header, body } = section;
  // "Báo cáo" of each quarter: where no code stands again, they are criteria of one scorecard.
  const isCodedAnew = columnFor(header, 'code') !== undefined && !again.numbered;
  if (!isCodedAnew && owners.every(({ heading }) => PART_OF_YEAR.test(heading))) return undefined;
  // What says whose a list is, is no part of it; numbers that run through all lists are the codes of none.
  const numbers = again.numbered ? columnFor(header, 'code') : undefined;
  const columns = header.columns.map((column) =>
    column === numbers || owners.includes(column) ? { ...column, meaning: 'other' as const } : column,
  );
  return {
    values: valuesIn(body, owners),
    whole: wholeOf(body, owners),
    ownersOf: (rows) =>
      owners.flatMap((column) => {
        const row = rows.find((each) => cellIn(each, column) !== undefined);
        return (row === undefined ? undefined : ownerOf(row, column)) ?? [];
      }),
    header: { ...header, columns },
    read: (row) => ({ row }),
  };
};

/** A section told apart by rows that name a unit each, above its list. */
const byRows = (section: Section): Split | undefined => {
  const { header, body } = section;
  const units = unitRows(body, header);
  const again = units.size === 0 ? undefined : repeated(section, columnFor(header, 'code'));
  if (again === undefined) return undefined;
  let above = '';
  const values = body.map((_, index) => {
    above = units.get(index)?.text ?? above;
    return above;
  });
  if (
    !part(
      again.rows.filter(({ index }) => !units.has(index)),
      values,
    )
  )
    return undefined;
  const owners = new Map(body.map((row, index) => [row, units.get(index)]));
  return {
    values,
    whole: wholeOf(body, []),
    ownersOf: (rows) => rows.flatMap((row) => owners.get(row) ?? []),
    header,
    read: (row, index) => {
      const unit = units.get(index);
      if (unit === undefined) return { row };
      return row.cells.length > 2 ? { row: asTotal(row, header, unit.text) } : { row, kind: 'other' };
    },
  };
};

/** The parts of a section that is a long table; the section itself where it is none. */
export const partsOf = (section: Section): readonly Section[] => {
  const units = unitsInColumns(section);
  if (units !== undefined) return units;
  const split = byColumns(section) ?? byRows(section);
  if (split === undefined) return [section];
  const { body, furniture, foreign } = section;
  const { values, whole, header } = split;
  const parts = new Map<string, { own: TableRow[]; rows: TableRow[]; furniture: Map<number, Furniture> }>();
  const opening = values.find((value) => value !== '') ?? '';
  for (const [index, own] of body.entries()) {
    const value = values[index] || opening;
    const one = parts.get(value) ?? { own: [], rows: [], furniture: new Map<number, Furniture>() };
    parts.set(value, one);
    const { row, kind = furniture.get(index) } = split.read(own, index);
    if (own === whole) one.furniture.set(one.rows.length, 'other');
    else if (kind !== undefined) one.furniture.set(one.rows.length, kind);
    one.rows.push(row);
    one.own.push(own);
  }
  return [...parts.values()].map((one, index) => ({
    ...section,
    header,
    body: one.rows,
    furniture: one.furniture,
    owners: split.ownersOf(one.own),
    foreign: index === 0 ? foreign : [],
  }));
};
