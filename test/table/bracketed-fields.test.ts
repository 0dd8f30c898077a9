import { describe, expect, it } from 'vitest';
import { gridOf, outlineOf, readOne, treeOf, type Value } from './grid.js';

const HEADER = ['Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'];
const read = (...rows: Value[][]) => readOne(gridOf([HEADER, ...rows]));
const outline = (...rows: Value[][]): readonly string[] => outlineOf(read(...rows).source).split('\n');

const FIRST: Value[][] = [
  ['Kế hoạch', 2, 2, 1.5],
  ['Báo cáo', 2.5, 2.5, 2],
];
const SECOND: Value[][] = [
  ['Rà soát', 1, 1, 1],
  ['Văn bản', 2, 2, 1.5],
];
const flat = (...rows: Value[][]): readonly string[] => rows.map(([name]) => `· ${name}`);
const deep = (first: string, second: string): readonly string[] => [
  ...[`· ${first}`, '  · Kế hoạch', '  · Báo cáo'],
  ...[`· ${second}`, '  · Rà soát', '  · Văn bản'],
];

describe('fields without a code that say behind their names what they are worth', () => {
  it('stand above the criteria that come to it, with a score or without', () => {
    for (const score of [null, 3.5]) {
      const one = read(
        ['Chỉ đạo (4,5 điểm)', null, null, score],
        ...FIRST,
        ['Thể chế (3 điểm)', null, null, score && 2.5],
        ...SECOND,
      );
      expect(outlineOf(one.source).split('\n')).toEqual(deep('Chỉ đạo (4,5 điểm)', 'Thể chế (3 điểm)'));
      expect(treeOf(one.source)).toContain('· Thể chế (3 điểm) | max=3');
      expect(one.findings).toEqual([]);
    }
  });

  it('are told by capitals or by scores that only criteria have, where they list some of their criteria', () => {
    const names = ['Chỉ đạo (10 điểm)', 'Thể chế (8 điểm)'] as const;
    expect(outline([names[0]], ...FIRST, [names[1]], ...SECOND)).toEqual(deep(...names));
    const capitals = ['CHỈ ĐẠO (10 điểm)', 'THỂ CHẾ (8 điểm)'] as const;
    expect(outline([capitals[0], null, 9, 9], ...FIRST, [capitals[1], null, 8, 8], ...SECOND)).toEqual(
      deep(...capitals),
    );
  });

  it('are those without a score, where a criterion among the others says so as well', () => {
    const one = read(
      ['Chỉ đạo (4,5 điểm)'],
      ...FIRST,
      ['Thể chế (3 điểm)'],
      ['Rà soát (1 điểm)', null, 1, 1],
      ['Văn bản', 2, 2, 1.5],
    );
    expect(outlineOf(one.source).split('\n').slice(3)).toEqual([
      '· Thể chế (3 điểm)',
      '  · Rà soát (1 điểm)',
      '  · Văn bản',
    ]);
    expect(treeOf(one.source)).toContain('Rà soát (1 điểm) | max=1 | self=1');
  });

  it('may have a subtotal and options of their criteria, and a subtotal of the last before the bonuses', () => {
    const one = read(
      ['CHỈ ĐẠO (4,5 điểm)'],
      ['Kế hoạch', 2, 2, 1.5],
      ['Kịp thời', 2],
      ['Chậm', 1],
      ['Báo cáo', 2.5, 2.5, 2],
      ['Cộng', 4.5, 4.5, 3.5],
      ['THỂ CHẾ (3 điểm)'],
      ...SECOND,
      ['Cộng', 3, 3, 2.5],
      ['Điểm thưởng', 1, 1, 1],
      ['Tổng cộng', 7.5, 7.5, 6],
    );
    expect(outlineOf(one.source).split('\n')).toEqual(deep('CHỈ ĐẠO (4,5 điểm)', 'THỂ CHẾ (3 điểm)'));
    expect(treeOf(one.source)).toContain('Kế hoạch | max=2 | self=2 | assessed=1.5 | options=[Kịp thời: 2, Chậm: 1]');
    expect(treeOf(one.source)).toContain('max=3 | subtotal={name: Cộng, max: 3, self: 3, assessed: 2.5}');
  });

  it('are criteria where nothing stands below them, others above them, or what does comes to something else', () => {
    const above: Value[][] = [['Kế hoạch', 2, 2, 1.5], ['Báo cáo (2 điểm)', null, 2, 2], ...SECOND];
    expect(outline(...above)).toEqual(flat(...above));
    const scored: Value[][] = [['Báo cáo (2 điểm)', null, 2, 2], ...SECOND];
    expect(outline(...scored)).toEqual(flat(...scored));
    const alone: Value[][] = [...SECOND, ['Báo cáo (3 điểm)', null, 2, 2]];
    expect(outline(...alone)).toEqual(flat(...alone));
  });
});
