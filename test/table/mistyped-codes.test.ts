import { describe, expect, it } from 'vitest';
import { mistypedCodes } from '../../src/table/codes/mistyped-codes.js';
import { findingLines, gridOf, outlineOf, readOne, type Value } from './grid.js';

const meant = (...codes: string[]): Record<string, string | undefined> =>
  Object.fromEntries([...mistypedCodes(codes)].map(([index, { original }]) => [`${index} ${codes[index]}`, original]));

describe('codes typed with letters and digits that look alike', () => {
  it.each<[string, string[], Record<string, string | undefined>]>([
    [
      'l for I',
      ['l', '1', '2', 'll', '1', 'lll', '1', 'lV', '1', 'V'],
      { '0 l': 'I', '3 ll': 'II', '5 lll': 'III', '7 lV': 'IV' },
    ],
    ['l among capitals', ['I', '1', 'Il', '1', 'III', '1', 'lV'], { '2 Il': 'II', '6 lV': 'IV' }],
    ['1 for I', ['I', '1', '2', '11', '1', '2', 'III', '1', '1V', '1'], { '3 11': 'II', '8 1V': 'IV' }],
    ['below letters', ['A', 'I', 'II', 'B', 'l', 'll'], { '4 l': 'I', '5 ll': 'II' }],
    ['O for 0', ['1', '1.9', '1.1O', '1.11'], { '2 1.1O': '1.10' }],
    ['l for 1', ['1', '1.l', '1.2', '2', '2.l'], { '1 1.l': '1.1', '4 2.l': '2.1' }],
  ])('%s: what the codes around prove', (_, codes, expected) => {
    expect(meant(...codes)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['a list of letters', ['a', 'b', 'k', 'l', 'm']],
    ['a list of letters with numerals below one', ['1', 'a', 'i', 'ii', 'k', 'i', 'ii', 'l', '2', 'II']],
    ['numbers', ['1', '10', '11', '12', '111']],
    ['numbers in an extract below a numeral', ['I', '3', '11', 'II', '1']],
    ['numerals', ['I', '1', 'II', '1', 'III', 'IV']],
    ['letters below numbers', ['1.k', '1.l', '1.m']],
    ['a numeral before numbers', ['I', 'I.1', 'I.2', 'II', 'II.1']],
  ])('%s: nothing is mistyped', (_, codes) => {
    expect(meant(...codes)).toEqual({});
  });

  it.each<[string, string[], Record<string, undefined>]>([
    ['a lone l', ['l', '1', '2'], { '0 l': undefined }],
    ['a numeral out of order', ['I', '1', 'lV', '1'], { '2 lV': undefined }],
    ['a number out of order', ['1', '1.2', '1.5O'], { '2 1.5O': undefined }],
  ])('%s: nothing proves what it was', (_, codes, expected) => {
    expect(meant(...codes)).toEqual(expected);
  });

  it('reads fields by what they were, and tells each', () => {
    const rows: Value[][] = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thẩm định'],
      ['l', 'Thể chế', 2, 2],
      ['1', 'Ban hành', 2, 2],
      ['ll', 'Thủ tục', 3, 3],
      ['1', 'Công khai', 3, 3],
      ['lX', 'Bộ máy', 1, 1],
    ];
    const apart = readOne(gridOf(rows));
    expect(outlineOf(apart.source)).toBe(
      ['I Thể chế', '  1 Ban hành', 'II Thủ tục', '  1 Công khai', 'lX Bộ máy'].join('\n'),
    );
    expect(findingLines(apart.findings)).toEqual([
      'warning damaged-code A2 {"shown":"l","original":"I","typed":true}',
      'warning damaged-code A4 {"shown":"ll","original":"II","typed":true}',
      'error damaged-code A6 {"shown":"lX","typed":true}',
    ]);
  });

  it('reads them at the start of names', () => {
    const { source, findings } = readOne(
      gridOf([
        ['Tiêu chí', 'Điểm tối đa', 'Thẩm định'],
        ['l. Thể chế', 2, 2],
        ['1. Ban hành', 2, 2],
        ['ll. Thủ tục', 3, 3],
        ['1. Công khai', 3, 3],
      ]),
    );
    expect(outlineOf(source)).toBe(['I Thể chế', '  1 Ban hành', 'II Thủ tục', '  1 Công khai'].join('\n'));
    expect(findingLines(findings)).toEqual([
      'warning damaged-code A2 {"shown":"l","original":"I","typed":true}',
      'warning damaged-code A4 {"shown":"ll","original":"II","typed":true}',
    ]);
  });

  it('looks at each code once, however many there are', () => {
    const codes = Array.from({ length: 200_000 }, (_, index) => (index % 2 === 0 ? '1' : '11'));
    const start = performance.now();
    expect(mistypedCodes(codes).size).toBe(0);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
