import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/place/place.js';
import { excerptsOf } from '../../src/report/document/excerpt.js';

const at = (line: number, column: number): Place => ({ kind: 'text', line, column });

describe('excerptsOf', () => {
  it('gives the line and the place in it, whatever ends the lines', () => {
    const excerptAt = excerptsOf('một: 1\r\nhai: 2\n\nba: 3');
    expect([at(1, 6), at(2, 1), at(3, 1), at(4, 5), at(5, 1)].map(excerptAt)).toEqual([
      { line: 'một: 1', offset: 5 },
      { line: 'hai: 2', offset: 0 },
      undefined,
      { line: 'ba: 3', offset: 4 },
      undefined,
    ]);
  });

  it('counts characters, not halves of them, in whatever order it is asked', () => {
    const excerptAt = excerptsOf('\ufeff😀😀: x');
    expect([at(1, 5), at(1, 3), at(1, 99)].map(excerptAt)).toEqual([
      { line: '😀😀: x', offset: 6 },
      { line: '😀😀: x', offset: 4 },
      { line: '😀😀: x', offset: 7 },
    ]);
  });

  it('takes the part of an endless line that matters', () => {
    const excerpt = excerptsOf(`${'a'.repeat(5000)}X${'b'.repeat(5000)}`)(at(1, 5001));
    expect(excerpt).toEqual({ line: `${'a'.repeat(200)}X${'b'.repeat(1799)}`, offset: 200 });
  });

  it('has nothing to show of cells, of no text and of no place', () => {
    const cell: Place = { kind: 'cell', sheet: 'A', order: 1, row: 1, column: 1 };
    expect([excerptsOf('a')(cell), excerptsOf('a')(undefined), excerptsOf(undefined)(at(1, 1))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
