/** Names in several columns, codes in one or two: each row is read as what it says, whichever way offices lay them out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTables } from '../../src/table/index.js';
import { findingLines, gridOf, treeOf, type Value } from '../table/grid.js';

const RUNS = Number(process.env['CCHC_FUZZ_RUNS'] ?? 300);
const SEED = Number(process.env['CCHC_FUZZ_SEED'] ?? 20261127);

const ROMAN = ['I', 'II', 'III', 'IV'];
const LETTERS = 'abcd';
const FIELDS = ['CHỈ ĐẠO, ĐIỀU HÀNH', 'CẢI CÁCH THỂ CHẾ', 'TÀI CHÍNH CÔNG', 'CHÍNH QUYỀN SỐ'];

type Codes = (path: readonly number[]) => string;
const CODES: Readonly<Record<string, Codes>> = {
  dotted: (path) => path.join('.'),
  'roman, number, letter': ([field = 1, one, part]) =>
    part ? (LETTERS[part - 1] ?? '') : one ? String(one) : (ROMAN[field - 1] ?? ''),
  'roman, number, nothing': ([field = 1, one, part]) => (part ? '' : one ? String(one) : (ROMAN[field - 1] ?? '')),
  'roman, dotted, dash': ([field = 1, one, part]) => (part ? '-' : one ? `${field}.${one}` : (ROMAN[field - 1] ?? '')),
  nothing: () => '',
};

const layout = fc.record({
  codes: fc.constantFrom(...Object.keys(CODES)),
  /** For each criterion how many parts it has. */
  fields: fc.array(fc.array(fc.constantFrom(0, 2, 3), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
  /** Fields in the column of criteria, or in one of their own. */
  fieldColumn: fc.boolean(),
  /** Each column of names has a heading, or one heading is for all: merged over them, or followed by blanks. */
  headings: fc.constantFrom('own', 'merged', 'blanks'),
  /** Names are merged over the columns right of them that are theirs. */
  wide: fc.boolean(),
  /** The first part stands in the row of its criterion. */
  shared: fc.boolean(),
  /** Fields and criteria with parts state their points. */
  sums: fc.boolean(),
  /** Each field closes with its sum, and the list with that of all. */
  subtotals: fc.boolean(),
  total: fc.boolean(),
  /** Codes of fields stand in a column of their own, left of those of criteria. */
  split: fc.boolean(),
});
type Layout = typeof layout extends fc.Arbitrary<infer One> ? One : never;

/** What no reader could tell apart: several columns of names without a code, a heading or a sum that says what is above what. */
const isClear = ({ codes, fieldColumn, headings, shared, sums, wide }: Layout): boolean => {
  if (codes === 'nothing' && !fieldColumn && !(sums && wide)) return false;
  if (codes === 'nothing' && headings !== 'own' && !sums) return false;
  return !(codes === 'roman, number, letter' && shared) && !(codes === 'dotted' && shared);
};

const layOut = (made: Layout) => {
  const codeOf = CODES[made.codes] ?? (() => '');
  const depth = made.fieldColumn ? 3 : 2;
  const codeWidth = made.codes === 'nothing' ? 0 : made.split ? 2 : 1;
  const merges: string[] = [];
  const letter = (column: number): string => String.fromCharCode(64 + column);
  const names = ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần'].slice(3 - depth);
  const heads = made.headings === 'own' ? names : ['Tiêu chí', ...names.slice(1).map(() => null)];
  const rows: Value[][] = [[...['STT', null].slice(0, codeWidth), ...heads, 'Điểm tối đa', 'Điểm đạt']];
  if (made.headings === 'merged') merges.push(`${letter(codeWidth + 1)}1:${letter(codeWidth + depth)}1`);
  if (codeWidth === 2) merges.push('A1:B1');
  const truth: string[] = [];
  const add = (
    path: readonly number[],
    own: readonly (string | undefined)[],
    points?: readonly [number, number],
  ): void => {
    const code = codeOf(path);
    const coded: Value[] = codeWidth === 2 ? (path.length === 1 ? [code, null] : [null, code]) : [code];
    rows.push([...coded.slice(0, codeWidth), ...own.map((name) => name ?? null), ...(points ?? [null, null])]);
    const first = own.findIndex((name) => name !== undefined);
    const alone = own.filter((name) => name !== undefined).length === 1;
    // A name reaches over the columns right of it, but for parts.
    if (made.wide && alone && first + 1 < depth)
      merges.push(`${letter(codeWidth + 1 + first)}${rows.length}:${letter(codeWidth + depth)}${rows.length}`);
  };
  const line = (level: number, name: string, points?: readonly [number, number]): void => {
    truth.push(`${'  '.repeat(level)}${name}${points === undefined ? '' : ` ${points.join('/')}`}`);
  };
  const at = (name: string, step: number): (string | undefined)[] =>
    Array.from({ length: depth }, (_, column) => (column === step + depth - 3 ? name : undefined));
  const addSum = (name: string, points: readonly [number, number]): void => {
    rows.push([...[null, null].slice(0, codeWidth), name, ...[null, null].slice(0, depth - 1), ...points]);
    if (made.wide) merges.push(`${letter(codeWidth + 1)}${rows.length}:${letter(codeWidth + depth)}${rows.length}`);
  };
  let whole: readonly [number, number] = [0, 0];
  for (const [f, criteria] of made.fields.entries()) {
    const max = criteria.reduce<number>((sum, parts) => sum + Math.max(parts, 1) * 2, 0);
    const score = criteria.reduce<number>((sum, parts) => sum + Math.max(parts, 1), 0);
    const field = FIELDS[f] ?? '';
    const fieldStep = made.fieldColumn ? 0 : 1;
    add([f + 1], at(field, fieldStep), made.sums ? [max, score] : undefined);
    line(0, field, made.sums ? [max, score] : undefined);
    for (const [c, parts] of criteria.entries()) {
      const name = `Kế hoạch ${'ABCD'[f]} ${'mnpq'[c]}`;
      const own = [Math.max(parts, 1) * 2, Math.max(parts, 1)] as const;
      const stated = parts === 0 || (made.sums && !made.shared);
      if (parts === 0 || !made.shared) add([f + 1, c + 1], at(name, 1), stated ? own : undefined);
      line(1, name, stated ? own : undefined);
      for (let part = 0; part < parts; part += 1) {
        const called = `${name} phần ${'xyz'[part]}`;
        const isFirst = made.shared && part === 0;
        const both = at(called, 2).map((one, column) => one ?? (isFirst ? at(name, 1)[column] : undefined));
        add(isFirst ? [f + 1, c + 1] : [f + 1, c + 1, part + 1], both, [2, 1]);
        line(2, called, [2, 1]);
      }
    }
    if (made.subtotals) addSum(`Cộng lĩnh vực ${codeOf([f + 1])}`.trim(), [max, score]);
    whole = [whole[0] + max, whole[1] + score];
  }
  if (made.total) addSum('Tổng cộng', whole);
  return { rows, merges, truth };
};

it('names in several columns', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(layout.filter(isClear), (made) => {
      const { rows, merges, truth } = layOut(made);
      const { tables, findings } = readTables([gridOf(rows, { merges })], {});
      const lines = tables.flatMap(({ source }) => treeOf(source).split('\n'));
      const read = lines.map((one) => {
        const [, indent = '', name = ''] = /^( *)\S+ (.*?)(?: \||$)/u.exec(one) ?? [];
        const [max, score] = [/max=([\d.]+)/u, /assessed=([\d.]+)/u].map((number) => number.exec(one)?.[1]);
        return `${indent}${name}${max === undefined ? '' : ` ${max}/${score}`}`;
      });
      const said = [...findings, ...tables.flatMap((one) => one.findings)];
      const faults = said.filter(({ severity }) => severity !== 'info');
      expect({ read, faults: findingLines(faults) }).toEqual({ read: truth, faults: [] });
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
