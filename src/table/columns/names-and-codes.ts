/** Which columns name the criteria, and which hold their codes. */
import { type ColumnMeaning, POINT_COLUMNS } from '../../model/scorecard/scorecard.js';
import { type Column, isColumnFilled, type TableRow } from '../grid/rows-of-grid.js';
import { codesAmongNames, onlyCounts, unnamedCodes, withoutCounts } from './code-columns.js';
import { unheaded } from './extra-columns.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';
import { areCoded, isLadder } from './name-ladder.js';
import { type NameStep, stepsOf } from './name-steps.js';
import { namingFields, namingOne } from './which-name.js';
import { namesApart, widerCodes, widerNames } from './wide-names.js';

export type Claims = Map<ColumnMeaning, HeaderColumn[]>;

export interface NamesAndCodes {
  /** The filled columns of names. */
  readonly names: readonly HeaderColumn[];
  /** Columns without a heading that are no part of names or codes. */
  readonly nameless: readonly Column[];
  /** One of those that holds codes. */
  readonly unnamed: Column | undefined;
  readonly steps: readonly NameStep[] | undefined;
  /** Columns that only count the rows. */
  readonly kept: readonly HeaderColumn[];
}

const TELLING: ReadonlySet<string | undefined> = new Set(['code', ...POINT_COLUMNS]);
const tellingIn = ({ columns }: Header): readonly HeaderColumn[] =>
  columns.filter(({ meaning }) => TELLING.has(meaning));

/** Settles them among the claims of a header's columns, which change with it. */
export const settleNames = (
  claims: Claims,
  header: Header,
  body: readonly TableRow[],
  chosen: ReadonlyMap<ColumnMeaning, Column>,
): NamesAndCodes => {
  // A column understood by its neighbours may stand left of one understood by itself.
  claims.get('name')?.sort((a, b) => a.left - b.left);
  const filled = (meaning: ColumnMeaning): readonly HeaderColumn[] =>
    (claims.get(meaning) ?? []).filter((column) => isColumnFilled(body, column));
  const coding = claims.has('code') || chosen.has('code') ? undefined : codesAmongNames(filled('name'), body);
  if (coding !== undefined) {
    claims.set('code', [{ ...coding, meaning: 'code' }]);
    claims.set(
      'name',
      (claims.get('name') ?? []).filter((column) => column !== coding),
    );
  }
  const codes = claims.get('code') ?? [];
  const telling = withoutCounts(codes, body);
  const kept = codes.filter((column) => !telling.includes(column));
  if (telling.length > 0) claims.set('code', [...telling]);
  const [number, ...more] = telling;
  const all = unheaded(header, body, [...chosen.values()]);
  for (const [meaning, wider] of [
    ['name', widerNames],
    ['code', widerCodes],
  ] as const) {
    const [column, another] = claims.get(meaning) ?? [];
    if (column !== undefined && another === undefined) claims.set(meaning, [wider(column, header, body)]);
  }
  const wide = [...(claims.get('name') ?? []), ...(claims.get('code') ?? [])];
  const nameless = all.filter(({ left }) => !wide.some((one) => one.left <= left && left <= one.right));
  const [first] = filled('name');
  if (number !== undefined && more.length === 0 && first !== undefined && onlyCounts(number, first, body)) {
    kept.push(number);
    claims.delete('code');
  }
  const taken = new Set([...chosen.values()].map(({ left }) => left));
  const unknown = header.columns.filter(({ left, meaning }) => meaning === undefined && !taken.has(left));
  const unnamed =
    codes.length > 0 || chosen.has('code') || first === undefined
      ? undefined
      : unnamedCodes([...nameless, ...unknown], first, body);
  if (unnamed !== undefined) claims.set('code', [{ ...unnamed, meaning: 'code' }]);
  const names = filled('name');
  const apart = namesApart(names, body);
  const beside = namingFields(names, filled('code')[0], body);
  const isCoded = isLadder(apart, body) && areCoded(apart, filled('code'), body);
  const steps = isCoded || beside !== undefined ? undefined : stepsOf(apart, filled('code'), body);
  if (steps !== undefined) return { names: apart, nameless, unnamed, steps, kept };
  const naming = beside ?? (isLadder(names, body) ? undefined : namingOne(names, tellingIn(header), body));
  if (naming === undefined) return { names, nameless, unnamed, steps, kept };
  kept.push(...names.filter((column) => column !== naming));
  claims.set('name', [naming]);
  return { names: [naming], nameless, unnamed, steps, kept };
};
