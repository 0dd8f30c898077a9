import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, outlineOf, read, type Value } from './grid.js';

const HEADER: Value[] = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'];
const FIRST: Value[][] = [
  ['1', 'Kế hoạch', 2, 1.5],
  ['2', 'Báo cáo', 3, 3],
];
const SECOND: Value[][] = [
  ['1', 'Rà soát', 1, 1],
  ['2', 'Văn bản', 2, 1.5],
];
const sum = (max: number, score: number): Value[] => [null, 'Cộng', max, score];
const total = (name: string): Value[] => [null, name, 8, 7];
const scorecards = (...rows: Value[][]) => read(gridOf([HEADER, ...rows])).tables;
const outlines = (...rows: Value[][]): readonly string[][] =>
  scorecards(...rows).map(({ source }) => outlineOf(source).split('\n'));

describe('a subtotal right above the header that stands again', () => {
  const all = [...FIRST, sum(5, 4.5), HEADER, ...SECOND, sum(3, 2.5)];

  it('is no end where a total adds up all of them: what it comes to is compared with the rows since the last', () => {
    const flat = ['1 Kế hoạch', '2 Báo cáo', '1 Rà soát', '2 Văn bản'];
    for (const name of ['Tổng cộng', 'Cộng']) expect(outlines(...all, total(name))).toEqual([flat]);
    const [one] = scorecards(...FIRST, sum(5, 4), HEADER, ...SECOND, sum(3, 2.5), total('Tổng cộng'));
    expect(findingLines(one?.findings ?? []).map((line) => line.replace(/ \{.*/u, ''))).toEqual([
      'error total-mismatch D4',
    ]);
  });

  it('is no end where each list opens with a field of its own', () => {
    const deep = [['· CHỈ ĐẠO', '  1 Kế hoạch', '  2 Báo cáo', '· THỂ CHẾ', '  1 Rà soát', '  2 Văn bản']];
    for (const max of [null, 5]) {
      const fields = [
        [null, 'CHỈ ĐẠO', max],
        [null, 'THỂ CHẾ', max && 3],
      ] as const;
      expect(outlines([...fields[0]], ...FIRST, sum(5, 4.5), HEADER, [...fields[1]], ...SECOND, sum(3, 2.5))).toEqual(
        deep,
      );
    }
  });

  it('is looked for in time that grows with the rows', () => {
    const looks = (count: number): number => {
      const rows = Array.from({ length: count }, () => [HEADER, ...FIRST, sum(5, 4.5)]).flat();
      const grid = gridOf(rows);
      let looked = 0;
      for (const cell of grid.rows.flatMap(({ cells }) => cells)) {
        const { text } = cell;
        Object.defineProperty(cell, 'text', {
          get: () => {
            looked += 1;
            return text;
          },
        });
      }
      expect(read(grid).tables.length).toBe(count);
      return looked;
    };
    expect(looks(600) / looks(300)).toBeLessThan(2.2);
  });

  it('ends a scorecard where nothing adds up the next, or each list is a unit’s', () => {
    expect(outlines(...all).length).toBe(2);
    expect(outlines(...FIRST, sum(5, 4.5), HEADER, ...FIRST, sum(5, 4.5)).length).toBe(2);
    const units = [[null, 'Xã An Bình'], ...FIRST, sum(5, 4.5), HEADER, [null, 'Xã An Phú'], ...FIRST, sum(5, 4.5)];
    expect(outlines(...units).length).toBe(2);
  });
});
