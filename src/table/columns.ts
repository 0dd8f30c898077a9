/** What each column of a table means, once the cells below the headings are known as well. */
import { type Finding, finding } from '../model/finding.js';
import { columnName, columnNumber } from '../model/place.js';
import type { TableOptions } from '../model/reading.js';
import { COLUMN_MEANINGS, type ColumnMeaning, REMEDY_TEXTS } from '../model/scorecard.js';
import { fold, tidy } from '../model/text.js';
import type { Header, HeaderColumn } from './header.js';
import { areKinds, areLevels } from './own-columns.js';
import { phrases, words } from './phrases.js';
import { cellIn, hasText, placeOf, type Span, type TableRow } from './rows-of-grid.js';
import { besideTheTable, isApart } from './side-tables.js';
import type { OwnMeaning } from './synonyms.js';

export interface Column extends Span {
  readonly heading: string;
}

export interface Columns {
  /** One column a meaning; of several assessed rounds the last. */
  readonly known: ReadonlyMap<ColumnMeaning, Column>;
  /** Assessed rounds, oldest first. */
  readonly rounds: readonly Column[];
  /** Columns of our own workbooks. */
  readonly own: ReadonlyMap<OwnMeaning, Column>;
  readonly extras: readonly Column[];
  readonly findings: readonly Finding[];
  /** Of every column that has a heading or cells: for showing how the table was understood. */
  readonly meanings: readonly (Column & { readonly meaning: string })[];
}

const isMeaning = (text: string | undefined): text is ColumnMeaning =>
  (COLUMN_MEANINGS as readonly (string | undefined)[]).includes(text);

/** Columns whose merged cells speak for every row they cover. */
export const REMEDY_COLUMNS: readonly ColumnMeaning[] = [...REMEDY_TEXTS, 'support'];

type Claims = Map<ColumnMeaning, HeaderColumn[]>;

/** What a person said about columns, as the columns meant; `unmatched` where no column is called that. */
export const chosenColumns = (
  header: Header,
  options: TableOptions,
): { readonly chosen: ReadonlyMap<ColumnMeaning, HeaderColumn>; readonly unmatched: readonly ColumnMeaning[] } => {
  const chosen = new Map<ColumnMeaning, HeaderColumn>();
  const unmatched: ColumnMeaning[] = [];
  for (const [meaning, wanted] of Object.entries(options.columns ?? {})) {
    if (!isMeaning(meaning) || wanted === undefined) continue;
    const column = columnCalled(header.columns, wanted);
    if (column === undefined) unmatched.push(meaning);
    else chosen.set(meaning, { ...column, meaning });
  }
  return { chosen, unmatched };
};

const columnCalled = (columns: readonly HeaderColumn[], wanted: number | string): HeaderColumn | undefined => {
  if (typeof wanted === 'number') return columnAt(columns, wanted);
  const text = fold(wanted);
  const called = columns.find(({ heading }) => fold(heading) === text);
  if (called !== undefined) return called;
  const number = /^\d{1,5}$/u.test(text) ? Number(text) : columnNumber(text.toUpperCase());
  // One letter stands within many headings, but is said of a column.
  const isPosition = number !== undefined && /^(?:[a-z]|\d+)$/u.test(text);
  const named = isPosition ? undefined : columns.find(({ heading }) => fold(heading).includes(text));
  return named ?? (number === undefined || number < 1 ? undefined : columnAt(columns, number));
};

const columnAt = (columns: readonly HeaderColumn[], column: number): HeaderColumn =>
  columns.find(({ left, right }) => left <= column && column <= right) ?? {
    left: column,
    right: column,
    heading: columnName(column),
    meaning: undefined,
  };

const isFilled = (row: TableRow, span: Span): boolean => cellIn(row, span) !== undefined;

/** How many cells a column holds, and in how many rows both of two do: enough to know whether it is in use. */
const filledIn = (rows: readonly TableRow[], column: Span): boolean => rows.some((row) => isFilled(row, column));

/**
 * Settles what every column means.
 *
 * @param body the rows below the header that are neither headers nor column numbers
 */
export const settleColumns = (
  header: Header,
  body: readonly TableRow[],
  headerRow: TableRow | undefined,
  options: TableOptions,
): Columns => {
  const { chosen } = chosenColumns(header, options);
  const taken = new Set([...chosen.values()].map(({ left }) => left));
  const findings: Finding[] = [];
  const extras: Column[] = [];
  const claims: Claims = new Map();
  const own = new Map<OwnMeaning, Column>();
  const claim = (meaning: ColumnMeaning, column: HeaderColumn): void => {
    if (chosen.has(meaning)) extras.push(column);
    else claims.set(meaning, [...(claims.get(meaning) ?? []), column]);
  };
  const undecided: HeaderColumn[] = [];
  const beside = besideTheTable(header, body);
  for (const column of header.columns) {
    if (taken.has(column.left)) continue;
    if (beside.has(column)) extras.push(column);
    else if (isMeaning(column.meaning)) claim(column.meaning, column);
    else if (isOwn(column.meaning) && !own.has(column.meaning) && IS_OWN[column.meaning](body, column))
      own.set(column.meaning, column);
    else undecided.push(column);
  }
  const has = (meaning: ColumnMeaning): boolean => claims.has(meaning) || chosen.has(meaning);
  const bonus = header.columns.some(({ meaning }) => meaning === 'bonus');
  for (const column of undecided) {
    const meaning = fromNeighbours(column, has, bonus);
    if (meaning === 'ambiguous') {
      const self = { column: columnName(column.left), heading: column.heading };
      const at = headerRow === undefined ? undefined : placeOf(headerRow, column.left);
      findings.push(finding('ambiguous-column', { meaning: 'lost', first: self, second: self }, { at }));
    }
    if (meaning === undefined || meaning === 'ambiguous') extras.push(column);
    else claim(meaning, column);
  }
  const known = new Map<ColumnMeaning, Column>(chosen);
  let rounds: readonly Column[] = [...chosen].flatMap(([meaning, column]) => (meaning === 'assessed' ? [column] : []));
  for (const [meaning, columns] of claims) {
    if (meaning === 'assessed') {
      rounds = roundsOf(columns, body);
      const last = rounds.at(-1);
      if (last !== undefined) known.set(meaning, last);
      findings.push(...strayRound(rounds, header, body, headerRow));
      continue;
    }
    const { column, rival } = oneOf(meaning, columns, body);
    known.set(meaning, column);
    if (rival !== undefined) {
      const [first, second] = [column, rival].map(({ left, heading }) => ({ column: columnName(left), heading }));
      const at = headerRow === undefined ? undefined : placeOf(headerRow, rival.left);
      if (first !== undefined && second !== undefined)
        findings.push(finding('ambiguous-column', { meaning, first, second }, { at }));
    }
  }
  extras.push(...unheaded(header, body, [...chosen.values()]));
  const used = extras.filter((column) => filledIn(body, column)).sort((a, b) => a.left - b.left);
  if (headerRow !== undefined) findings.push(...roundFinding(rounds, body, headerRow));
  return {
    known,
    rounds,
    own,
    extras: distinct(used),
    findings,
    meanings: shown(header, known, rounds, own, used),
  };
};

/** A column that is understood only beside the others. */
const fromNeighbours = (
  column: HeaderColumn,
  has: (meaning: ColumnMeaning) => boolean,
  bonus: boolean,
): ColumnMeaning | 'ambiguous' | undefined => {
  if (column.meaning === 'deducted') {
    if (bonus || has('lost')) return undefined;
    return has('assessed') ? 'lost' : 'ambiguous';
  }
  if (column.meaning !== 'points') return undefined;
  if (!has('max')) return has('assessed') || has('self') ? 'max' : undefined;
  return has('assessed') || has('self') ? undefined : 'assessed';
};

const IS_OWN: Readonly<Record<OwnMeaning, (body: readonly TableRow[], column: Span) => boolean>> = {
  level: areLevels,
  kind: areKinds,
  result: () => true,
  criteriaSet: () => true,
};
const isOwn = (meaning: string | undefined): meaning is OwnMeaning =>
  meaning !== undefined && Object.hasOwn(IS_OWN, meaning);

/** The filled one of several columns of one meaning, the columns of a ladder as one, or the first with its rival. */
const oneOf = (
  meaning: ColumnMeaning,
  columns: readonly HeaderColumn[],
  body: readonly TableRow[],
): { column: Column; rival?: HeaderColumn } => {
  const [first] = columns;
  if (first === undefined) throw new Error(`no column claims ${meaning}`);
  if (columns.length === 1) return { column: first };
  const filled = columns.filter((column) => filledIn(body, column));
  const [one, two] = filled;
  if (one === undefined || two === undefined) return { column: one ?? first };
  const last = filled.at(-1) ?? two;
  const ladder: Column = { left: one.left, right: last.right, heading: filled.map(({ heading }) => heading).join('/') };
  if (meaning === 'name' && isLadder(filled, ladder, body)) return { column: ladder };
  return { column: one, rival: two };
};

/** Names that step to the right with their depth: field, criterion, sub-criterion in a column each. */
const isLadder = (columns: readonly HeaderColumn[], whole: Span, body: readonly TableRow[]): boolean =>
  columns.every((column, index) => index === 0 || column.left === (columns[index - 1]?.right ?? 0) + 1) &&
  body.every((row) => row.cells.filter(({ column }) => column >= whole.left && column <= whole.right).length <= 1);

const ROUND = /lần (?:thứ )?(\d)/u;
const FINAL = phrases('phúc tra', 'phúc khảo', 'cấp có thẩm quyền', 'công bố', 'chính thức', 'cuối cùng');
const MOST_ROUNDS = 10;

/** Which round a heading names; the final one comes after the numbered ones. */
const roundOf = ({ heading }: Column): number => {
  const [, number] = ROUND.exec(tidy(heading).toLowerCase()) ?? [];
  if (number !== undefined) return Number(number);
  return FINAL.within(words(heading)) ? MOST_ROUNDS : 1;
};

/** Assessed rounds, oldest first: the filled ones where any is. */
const roundsOf = (columns: readonly HeaderColumn[], body: readonly TableRow[]): readonly Column[] => {
  const filled = columns.filter((column) => filledIn(body, column));
  const rounds = filled.length === 0 ? columns.slice(-1) : filled;
  return [...rounds].sort((a, b) => roundOf(a) - roundOf(b) || a.left - b.left);
};

/** A later round behind a blank column, by no word a round, may be of another table. */
const strayRound = (
  rounds: readonly Column[],
  header: Header,
  body: readonly TableRow[],
  headerRow: TableRow | undefined,
): readonly Finding[] => {
  const [one, two] = rounds.slice(-2);
  if (one === undefined || two === undefined || ROUND.test(tidy(two.heading).toLowerCase())) return [];
  if (FINAL.within(words(two.heading)) || !isApart(one, two, header, body)) return [];
  const [first, second] = [one, two].map(({ left, heading }) => ({ column: columnName(left), heading }));
  const at = headerRow === undefined ? undefined : placeOf(headerRow, two.left);
  if (first === undefined || second === undefined) return [];
  return [finding('ambiguous-column', { meaning: 'assessed', first, second }, { at })];
};

const roundFinding = (
  rounds: readonly Column[],
  body: readonly TableRow[],
  headerRow: TableRow,
): readonly Finding[] => {
  const last = rounds.at(-1);
  if (last === undefined || rounds.length < 2 || !filledIn(body, last)) return [];
  const at = placeOf(headerRow, last.left);
  return [finding('assessed-round', { rounds: rounds.length, heading: last.heading }, { at })];
};

/** Columns without a heading that hold cells all the same. */
const unheaded = (header: Header, body: readonly TableRow[], chosen: readonly Span[]): readonly Column[] => {
  const covered = [...header.columns, ...chosen].sort((a, b) => a.left - b.left);
  const found = new Set<number>();
  const within = new Set<number>();
  for (const row of body) {
    for (const { column } of row.cells) {
      if (found.has(column) || within.has(column)) continue;
      if (covered.some(({ left, right }) => left <= column && column <= right)) within.add(column);
      else if (row.merges.across(row.row).every(({ left }) => left !== column)) found.add(column);
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((column) => ({ left: column, right: column, heading: columnName(column) }));
};

/** A heading that stands twice is told apart by its column. */
const distinct = (columns: readonly Column[]): readonly Column[] => {
  const seen = new Set<string>();
  return columns.map((column) => {
    const bare = hasText(column.heading) ? column.heading : columnName(column.left);
    const heading = seen.has(bare) ? `${bare} (${columnName(column.left)})` : bare;
    seen.add(heading);
    return { ...column, heading };
  });
};

const shown = (
  header: Header,
  known: ReadonlyMap<ColumnMeaning, Column>,
  rounds: readonly Column[],
  own: ReadonlyMap<OwnMeaning, Column>,
  extras: readonly Column[],
): Columns['meanings'] => {
  const meanings = [...known].map(([meaning, column]) => ({ ...column, meaning: meaning as string }));
  for (const column of rounds.slice(0, -1)) meanings.push({ ...column, meaning: 'assessed' });
  for (const [meaning, column] of own) meanings.push({ ...column, meaning });
  meanings.push(...extras.map((column) => ({ ...column, meaning: 'extra' })));
  const listed = new Set(meanings.map(({ left }) => left));
  // A column without a cell is shown for what its heading says.
  for (const column of header.columns) {
    const covered = meanings.some(({ left, right }) => left <= column.left && column.left <= right);
    if (!listed.has(column.left) && !covered)
      meanings.push({ ...column, meaning: isMeaning(column.meaning) ? column.meaning : 'extra' });
  }
  return meanings.sort((a, b) => a.left - b.left);
};
