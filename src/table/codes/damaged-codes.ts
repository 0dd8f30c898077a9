/** Codes that a spreadsheet turned into dates (1.5 → 1 May) or numbers (1.10 → 1.1), read as what they were. */

import { type Finding, finding } from '../../model/finding/finding.js';
import type { Place } from '../../model/place/place.js';
import type { GridCell } from '../../model/reading/grid.js';
import { tidy } from '../../model/text/text.js';
import { cellIn, placeOf, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { codeInName, parseCode } from './codes.js';
import {
  cellAfter,
  codeCell,
  dateCode,
  isNext,
  numbersOf,
  type Parts,
  partsOf,
  prefixOf,
  shownCode,
  typedOrder,
} from './date-codes.js';
import { leadingCode, type MistypedCode, mistypedCodes } from './mistyped-codes.js';

export interface ReadCodes {
  /** By position among the rows: the code where it is not simply the cell's text. */
  readonly texts: ReadonlyMap<number, string>;
  readonly findings: readonly Finding[];
}

/** The last number used below each prefix, and all of them, since the numbers last restarted. */
type Used = Map<string, { last: number; readonly all: Set<number> }>;

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

const PADDED = /^0\d(?:\.|$)/u;
const UNPADDED = /^\d(?:\.|$)/u;

/** Whether the codes that stayed text are written with a zero before one digit, 01.05: a number cell loses it. */
const arePadded = (rows: readonly (TableRow | undefined)[], column: Span): boolean => {
  let padded = 0;
  for (const row of rows) {
    const cell = row === undefined ? undefined : codeCell(row, column);
    if (cell === undefined || cell.nature !== undefined) continue;
    const written = tidy(cell.text);
    if (UNPADDED.test(written)) return false;
    if (PADDED.test(written)) padded += 1;
  }
  return padded > 1;
};

const WHOLE = /^\d{1,3}$/u;
const WITH_ZERO = /^(\d{1,3})[.,]0$/u;

/**
 * Whole numbers that a program wrote with a decimal: 1.0 above 1.1, where no code is left whole. Each has its criteria
 * right below, or the next such number.
 *
 * @returns by position among the rows what each was
 */
const decimalFields = (rows: readonly (TableRow | undefined)[], column: Span): ReadonlyMap<number, string> => {
  const codes = rows.flatMap((row, index) => {
    const cell = row === undefined ? undefined : codeCell(row, column);
    return cell === undefined || cell.nature?.kind === 'date' ? [] : [{ index, text: tidy(shownCode(cell)) }];
  });
  if (codes.some(({ text }) => WHOLE.test(text)) || !codes.some(({ text }) => WITH_ZERO.test(text))) return new Map();
  const found = new Map<number, string>();
  let led = false;
  for (const [position, { index, text }] of codes.entries()) {
    const field = WITH_ZERO.exec(text)?.[1];
    if (field === undefined) continue;
    const next = partsOf(codes[position + 1]?.text ?? '');
    const leads = next !== undefined && next.length > 1 && next[0] === Number(field) && next[1] !== 0;
    if (!leads && next !== undefined && next[1] !== 0) return new Map();
    led ||= leads;
    found.set(index, field);
  }
  return led ? found : new Map();
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
  const order = typedOrder(rows, column);
  const padded = arePadded(rows, column);
  const whole = decimalFields(rows, column);
  let [numbers, firstNumber]: [number, { row: TableRow; cell: GridCell } | undefined] = [0, undefined];
  for (const [index, row] of rows.entries()) {
    const cell = row === undefined ? undefined : codeCell(row, column);
    if (row === undefined || cell === undefined) continue;
    const at = placeOf(row, cell.column);
    const shown = tidy(cell.shown ?? cell.text);
    let parts: Parts | undefined;
    const typed = mistyped.get(index);
    const original = whole.get(index);
    if (original !== undefined) {
      texts.set(index, original);
      findings.push(finding('damaged-code', { shown, original }, { at }));
      parts = partsOf(original);
    } else if (typed !== undefined) {
      if (typed.original !== undefined) texts.set(index, typed.original);
      findings.push(mistypedFinding(typed, at));
      parts = partsOf(typed.original ?? '');
      if (restarts(typed.original ?? '') || beginsAnew(parts, used)) used.clear();
    } else if (cell.nature?.kind === 'date') {
      parts = dateCode(cell, before, cellAfter(rows, index, column), order);
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
      const unpadded = isNumber && padded && UNPADDED.test(text);
      if (was === undefined && unpadded) {
        const original = `0${text}`;
        texts.set(index, original);
        findings.push(finding('damaged-code', { shown, original }, { at }));
      } else if (was === undefined) {
        if (isNumber) {
          numbers += 1;
          firstNumber ??= { row, cell };
        }
      } else {
        const original = was === 'unknown' ? undefined : `${unpadded ? '0' : ''}${was.join('.')}`;
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
    if (parts !== undefined) note(used, parts);
    before = parts ?? numbersOf(typed?.original ?? cell.text) ?? before;
  }
  if (firstNumber !== undefined) {
    const at = placeOf(firstNumber.row, firstNumber.cell.column);
    findings.push(finding('code-from-number', { count: numbers }, { at }));
  }
  return { texts, findings };
};

const LOOK_AHEAD = 20;

/** The next code that is text or a plain number. */
const codeAfter = (rows: readonly (TableRow | undefined)[], index: number, column: Span): Parts | undefined => {
  for (const row of rows.slice(index + 1, index + LOOK_AHEAD)) {
    const cell = row === undefined ? undefined : codeCell(row, column);
    if (cell !== undefined && cell.nature?.kind !== 'date') return partsOf(shownCode(cell));
  }
  return undefined;
};
