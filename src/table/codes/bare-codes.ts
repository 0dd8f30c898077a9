/** Codes that stand before names with a space alone: "1 CHỈ ĐẠO", "II THỂ CHẾ". Names begin with numbers too, so the list must prove them. */
import { romanValue } from '../../model/scorecard/code.js';
import { tidy } from '../../model/text/text.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { codeInName, parseCode } from './codes.js';

const BARE = /^(\d{1,2}|[IVX]{1,5})\s+(?=\p{Lu})/u;
const FEWEST_NUMBERS = 3;
const FEWEST_NUMERALS = 2;

/** What may be a code before a name. */
const bareCode = (name: string): string | undefined => BARE.exec(name.normalize('NFC').trim())?.[1];

/** A name without what may be a bare code before it. */
export const withoutBareCode = (name: string): string => name.normalize('NFC').trim().replace(BARE, '');

interface Candidate {
  readonly index: number;
  readonly written: string;
}

/** Numerals that rise from the first to the last. */
const areFields = (candidates: readonly Candidate[]): boolean => {
  const values = candidates.map(({ written }) => romanValue(written) ?? 0);
  const rise = values.every((value, index) => value > (values[index - 1] ?? 0));
  return candidates.length >= FEWEST_NUMERALS && rise;
};

/** Numbers that count from 1, and from 1 again below each field. */
const count = (candidates: readonly Candidate[]): boolean => {
  const values = candidates.map(({ written }) => Number(written));
  const next = values.every((value, index) => value === 1 || value === (values[index - 1] ?? 0) + 1);
  return candidates.length >= FEWEST_NUMBERS && next;
};

/**
 * Finds codes before the names of rows that have none in a column of their own.
 *
 * @param rows the rows below the header; `undefined` for those that cannot hold a code
 * @returns by position, the codes that the list proves: 1 above 1.1, I then II, numbers that count from 1
 */
export const bareCodes = (
  rows: readonly (TableRow | undefined)[],
  codes: Span | undefined,
  names: Span,
): ReadonlyMap<number, string> => {
  const numbers: Candidate[] = [];
  const numerals: Candidate[] = [];
  const parents = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (row === undefined) continue;
    const own = codes === undefined ? undefined : cellIn(row, codes);
    const coded = own === undefined ? undefined : parseCode(tidy(own.text));
    const name = (coded === undefined ? own : undefined) ?? cellIn(row, names);
    const known = coded ?? (name === undefined ? undefined : codeInName(name.text)?.code);
    if (known !== undefined && known.parts.length > 1) parents.add(known.parts[0] ?? '');
    if (known !== undefined || name === undefined) continue;
    const written = bareCode(name.text);
    if (written !== undefined) (/\d/u.test(written) ? numbers : numerals).push({ index, written });
  }
  const below = numbers.filter(({ written }) => parents.has(written));
  return new Map(
    [...(areFields(numerals) ? numerals : []), ...(count(numbers) ? numbers : below)].map(({ index, written }) => [
      index,
      written,
    ]),
  );
};
