/** Codes that a spreadsheet turned into dates (1.5 → 1 May) or numbers (1.10 → 1.1), read as what they were. */

import { dateInText } from '../model/date-text.js';
import { type Finding, finding } from '../model/finding.js';
import type { GridCell } from '../model/grid.js';
import type { Place } from '../model/place.js';
import { tidy } from '../model/text.js';
import { codeInName, parseCode } from './codes.js';
import { leadingCode, type MistypedCode, mistypedCodes } from './mistyped-codes.js';
import { cellIn, placeOf, type Span, type TableRow } from './rows-of-grid.js';

export interface ReadCodes {
  /** By position among the rows: the code where it is not simply the cell's text. */
  readonly texts: ReadonlyMap<number, string>;
  readonly findings: readonly Finding[];
}

type Parts = readonly number[];

const partsOf = (text: string): Parts | undefined => {
  const code = parseCode(text);
  if (code === undefined || !code.parts.every((part) => /^\d+$/u.test(part))) return undefined;
  return code.parts.map(Number);
};

/** The cell of a code; a text that a spreadsheet made of a date is that date. */
const codeCell = (row: TableRow, column: Span): GridCell | undefined => {
  const cell = cellIn(row, column);
  if (cell === undefined || cell.nature !== undefined) return cell;
  const found = dateInText(cell.text);
  if (found === undefined) return cell;
  const { day, month, year, first } = found;
  const letters = first === undefined ? undefined : first === 'day' ? 'd/m' : 'm/d';
  const format = letters === undefined || year === undefined ? letters : `${letters}/y`;
  return { ...cell, nature: DATE, date: { day, month, year: year ?? 0 }, format };
};

const DATE = { kind: 'date' } as const;

/** What is known of the codes around a cell. */
interface Around {
  readonly before: Parts | undefined;
  readonly after: Parts | undefined;
}

/** The last number used below each prefix, and all of them, since the numbers last restarted. */
type Used = Map<string, { last: number; readonly all: Set<number> }>;

const prefixOf = (parts: Parts): string => parts.slice(0, -1).join('.');

const isNext = (parts: Parts, before: Parts | undefined): boolean => {
  if (before === undefined) return false;
  const last = parts.at(-1) ?? 0;
  if (prefixOf(parts) === before.join('.')) return last === 1;
  // 1.5 may follow 1.4, and 1.4.2 as well.
  const level = before.slice(0, parts.length);
  return level.length === parts.length && prefixOf(level) === prefixOf(parts) && last === (level.at(-1) ?? 0) + 1;
};

const isBelowSame = (parts: Parts, other: Parts | undefined): boolean =>
  other !== undefined && parts.length > 1 && parts.slice(0, -1).every((part, index) => other[index] === part);

/** How well a code goes with those around it; not at all where it would be one of them again. */
const closeness = (parts: Parts, { before, after }: Around): number =>
  [before, after].some((other) => other?.join('.') === parts.join('.')) ? 0 : nearness(parts, { before, after });

const nearness = (parts: Parts, { before, after }: Around): number =>
  (isNext(parts, before) ? 4 : 0) +
  (after !== undefined && isNext(after, parts) ? 3 : 0) +
  (isBelowSame(parts, before) ? 1 : 0) +
  (isBelowSame(parts, after) ? 1 : 0);

/** Whether the format puts the day or the month first; undefined where it does not tell: 14 stands for every country's own. */
const orderOf = (format: string | undefined): 'day' | 'month' | undefined => {
  if (format === undefined) return undefined;
  const bare = format.toLowerCase().replace(/\[[^\]]*\]|"[^"]*"|\\./gu, '');
  if (bare === 'mm-dd-yy' || bare === 'm/d/yyyy' || bare === 'm/d/yy') return undefined;
  const [day, month] = [bare.indexOf('d'), bare.indexOf('m')];
  if (day < 0 || month < 0 || /^y/u.test(bare)) return undefined;
  return day < month ? 'day' : 'month';
};

/** How a date may have been typed as a code. */
interface Typing {
  readonly order: 'day' | 'month';
  readonly withYear: boolean;
}

const typedParts = ({ day, month, year }: NonNullable<GridCell['date']>, { order, withYear }: Typing): Parts => [
  ...(order === 'day' ? [day, month] : [month, day]),
  ...(withYear ? [year % 100] : []),
];

/** The code that a date was, as its neighbours prove it, else as its format shows it; undefined where neither tells. */
const dateCode = (cell: GridCell, before: Parts | undefined, next: GridCell | undefined): Parts | undefined => {
  const { date, format } = cell;
  if (date === undefined) return undefined;
  const shownFirst = orderOf(format);
  const showsYear = /y/iu.test(format ?? 'y');
  const orders = shownFirst === 'month' ? (['month', 'day'] as const) : (['day', 'month'] as const);
  const typings = (showsYear ? [false, true] : [false]).flatMap((withYear) =>
    orders.map((order): Typing => ({ order, withYear })),
  );
  const best = bestOf(
    typings.map((typing) => {
      // A column of dates was typed in one way throughout.
      const after = next?.date === undefined ? next && partsOf(shownCode(next)) : typedParts(next.date, typing);
      const parts = typedParts(date, typing);
      return { parts, score: closeness(parts, { before, after }), asShown: typing.order === shownFirst };
    }),
  );
  if (best !== undefined || showsYear) return best;
  return shownFirst !== undefined || date.day === date.month
    ? typedParts(date, { order: shownFirst ?? 'day', withYear: false })
    : undefined;
};

interface Candidate {
  readonly parts: Parts;
  readonly score: number;
  readonly asShown: boolean;
}

/** The one candidate that its neighbours prove, of two alike the one that is shown so; undefined where none or several are. */
const bestOf = (candidates: readonly Candidate[]): Parts | undefined => {
  const worth = ({ score, asShown }: Candidate): number => (score > 0 && asShown ? score + 0.5 : score);
  const [first, second] = candidates
    .filter(({ parts }, index) => candidates.findIndex((other) => other.parts.join('.') === parts.join('.')) === index)
    .sort((a, b) => worth(b) - worth(a));
  if (first === undefined || first.score === 0) return undefined;
  return second === undefined || worth(first) > worth(second) ? first.parts : undefined;
};

const withoutZeros = (value: number): number => {
  let rest = value;
  while (rest > 0 && rest % 10 === 0) rest /= 10;
  return rest;
};

/** `unknown` where a number cannot be what was typed, and nothing tells what was. */
const numberCode = (
  parts: Parts,
  used: Used,
  after: Parts | undefined,
  sure: boolean,
): Parts | 'unknown' | undefined => {
  const [field, written] = parts;
  if (parts.length !== 2 || field === undefined || written === undefined || written === 0) return undefined;
  const known = used.get(prefixOf(parts));
  if (known === undefined || written > known.last) {
    // 1.1 right before 1.11 is 1.10 as well as 1.1.
    return sure && after !== undefined && after.length > 1 && isNext(after, [field, written * 10])
      ? 'unknown'
      : undefined;
  }
  if (withoutZeros(known.last + 1) === written && (known.last + 1) % 10 === 0) return [field, known.last + 1];
  let likely = written * 10;
  while (likely <= known.last) likely *= 10;
  const proven = after !== undefined && after.length > 1 && isNext(after, [field, likely]);
  if (proven || (sure && known.all.has(written) && likely < 1000)) return [field, likely];
  return sure ? 'unknown' : undefined;
};

const note = (used: Used, parts: Parts): void => {
  for (let length = parts.length; length > 0; length -= 1) {
    const level = parts.slice(0, length);
    const last = level.at(-1) ?? 0;
    const known = used.get(prefixOf(level));
    if (known === undefined) used.set(prefixOf(level), { last, all: new Set([last]) });
    else {
      known.last = last;
      known.all.add(last);
    }
  }
};

/** "1" after "3": a list of criteria below another field, whatever that is called. */
const beginsAnew = (parts: Parts | undefined, used: Used): boolean => {
  const [number, ...others] = parts ?? [];
  const known = others.length === 0 ? used.get('') : undefined;
  return number !== undefined && known !== undefined && number < known.last;
};

/** A field in Roman numerals or capitals: numbers may begin anew below it. */
const restarts = (text: string): boolean => parseCode(text)?.style === 'upper';

const typedCode = (row: TableRow, column: Span): string | undefined => {
  const cell = cellIn(row, column);
  return cell?.nature?.kind === 'number'
    ? (cell.shown ?? cell.text)
    : cell?.nature === undefined
      ? cell?.text
      : undefined;
};

const mistypedFinding = ({ shown, original }: MistypedCode, at: Place): Finding =>
  finding(
    'damaged-code',
    { shown, original, typed: true },
    { at, severity: original === undefined ? 'error' : 'warning' },
  );

/** What may be a mistyped code at the start of a name, or the code that is one. */
const codeAtStart = (name: string): string | undefined => leadingCode(name) ?? codeInName(name)?.code.written;

/** Codes mistyped at the start of the names, in a table without a column of codes. */
export const readLeadingCodes = (rows: readonly (TableRow | undefined)[], column: Span): ReadCodes => {
  const cells = rows.map((row) => row && cellIn(row, column));
  const texts = new Map<number, string>();
  const findings: Finding[] = [];
  for (const [index, typed] of mistypedCodes(cells.map((cell) => cell && codeAtStart(cell.text)))) {
    const [row, cell] = [rows[index], cells[index]];
    if (row === undefined || cell === undefined) continue;
    if (typed.original !== undefined) texts.set(index, typed.original);
    findings.push(mistypedFinding(typed, placeOf(row, cell.column)));
  }
  return { texts, findings };
};

/**
 * Reads the column of codes.
 *
 * @param rows the rows below the header; `undefined` for those that cannot hold a code
 */
export const readCodes = (rows: readonly (TableRow | undefined)[], column: Span): ReadCodes => {
  const texts = new Map<number, string>();
  const findings: Finding[] = [];
  const used: Used = new Map();
  let before: Parts | undefined;
  const mistyped = mistypedCodes(rows.map((row) => row && typedCode(row, column)));
  let [numbers, firstNumber]: [number, { row: TableRow; cell: GridCell } | undefined] = [0, undefined];
  for (const [index, row] of rows.entries()) {
    const cell = row === undefined ? undefined : codeCell(row, column);
    if (row === undefined || cell === undefined) continue;
    const at = placeOf(row, cell.column);
    const shown = tidy(cell.shown ?? cell.text);
    let parts: Parts | undefined;
    const typed = mistyped.get(index);
    if (typed !== undefined) {
      if (typed.original !== undefined) texts.set(index, typed.original);
      findings.push(mistypedFinding(typed, at));
      parts = partsOf(typed.original ?? '');
      if (restarts(typed.original ?? '') || beginsAnew(parts, used)) used.clear();
    } else if (cell.nature?.kind === 'date') {
      parts = dateCode(cell, before, cellAfter(rows, index, column));
      texts.set(index, parts?.join('.') ?? shown);
      findings.push(
        finding(
          'damaged-code',
          { shown, original: parts?.join('.') },
          { at, severity: parts === undefined ? 'error' : 'warning' },
        ),
      );
    } else if (cell.nature?.kind === 'number' || (cell.nature === undefined && at.kind === 'text')) {
      const isNumber = cell.nature !== undefined;
      const bracketed = isNumber ? /^[-−](\d{1,3})$/u.exec(shown)?.[1] : undefined;
      if (bracketed !== undefined) {
        const original = `(${bracketed})`;
        texts.set(index, original);
        findings.push(finding('damaged-code', { shown, original }, { at }));
        continue;
      }
      const text = isNumber && parseCode(shown) !== undefined ? shown : cell.text;
      parts = partsOf(text);
      if (restarts(text) || beginsAnew(parts, used)) used.clear();
      if (text !== cell.text) texts.set(index, text);
      const certain = /\.\d{2,}$/u.test(text) || /\d,\d{2,}$/u.test(text);
      const was =
        parts === undefined || certain ? undefined : numberCode(parts, used, codeAfter(rows, index, column), isNumber);
      if (was === undefined) {
        if (isNumber) {
          numbers += 1;
          firstNumber ??= { row, cell };
        }
      } else {
        const original = was === 'unknown' ? undefined : was.join('.');
        if (original !== undefined) texts.set(index, original);
        findings.push(
          finding('damaged-code', { shown, original }, { at, severity: original === undefined ? 'error' : 'warning' }),
        );
        if (was !== 'unknown') parts = was;
      }
    } else if (cell.nature !== undefined && cell.nature.kind !== 'formula-without-value') {
      findings.push(finding('damaged-code', { shown }, { at, severity: 'error' }));
    } else {
      parts = partsOf(cell.text);
      if (restarts(cell.text) || beginsAnew(parts, used)) used.clear();
    }
    if (parts !== undefined) {
      note(used, parts);
      before = parts;
    }
  }
  if (firstNumber !== undefined) {
    const at = placeOf(firstNumber.row, firstNumber.cell.column);
    findings.push(finding('code-from-number', { count: numbers }, { at }));
  }
  return { texts, findings };
};

const LOOK_AHEAD = 20;

/** The next cell of the column. */
const cellAfter = (rows: readonly (TableRow | undefined)[], index: number, column: Span): GridCell | undefined => {
  for (const row of rows.slice(index + 1, index + LOOK_AHEAD)) {
    const cell = row === undefined ? undefined : codeCell(row, column);
    if (cell !== undefined) return cell;
  }
  return undefined;
};

const shownCode = (cell: GridCell): string => (cell.nature?.kind === 'number' ? (cell.shown ?? cell.text) : cell.text);

/** The next code that is text or a plain number. */
const codeAfter = (rows: readonly (TableRow | undefined)[], index: number, column: Span): Parts | undefined => {
  for (const row of rows.slice(index + 1, index + LOOK_AHEAD)) {
    const cell = row === undefined ? undefined : codeCell(row, column);
    if (cell !== undefined && cell.nature?.kind !== 'date') return partsOf(shownCode(cell));
  }
  return undefined;
};
