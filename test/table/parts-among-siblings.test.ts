import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, outlineOf, readOne, rowKinds, type Value } from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const STEPS = ['Lĩnh vực', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'];
const CODES = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'];
const read = (...rows: Value[][]) => readOne(gridOf(rows, { place: 'text' }));

const PARTS: Value[][] = [
  [null, 'Ban hành', 3, 3],
  [null, 'Thực hiện', 3, 2],
];

describe('criteria without codes, some of them parts of the one above them', () => {
  it('are told by the total, names in a column for each depth', () => {
    const table = read(
      STEPS,
      ['Chỉ đạo', 'Kế hoạch', 6, 5],
      ...PARTS,
      [null, 'Tuyên truyền', 4, 3],
      ['Thể chế', 'Rà soát', 5, 4],
      [null, 'Tổng cộng', 15, 12],
    );
    expect(outlineOf(table.source)).toBe(
      lines(
        ...['· Chỉ đạo', '  · Kế hoạch', '    · Ban hành', '    · Thực hiện', '  · Tuyên truyền'],
        ...['· Thể chế', '  · Rà soát'],
      ),
    );
    expect(table.findings).toEqual([]);
  });

  it('are told by the total below fields that state no maximum', () => {
    const table = read(
      CODES,
      ['I', 'Chỉ đạo'],
      [null, 'Kế hoạch', 6, 6],
      [null, 'Ban hành', 3, 3],
      [null, 'Thực hiện', 3, 3],
      [null, 'Tuyên truyền', 4, 3],
      ['II', 'Thể chế'],
      [null, 'Rà soát', 5, 4],
      [null, 'Tổng cộng', 15, 13],
    );
    expect(outlineOf(table.source)).toBe(
      lines(
        ...['I Chỉ đạo', '  · Kế hoạch', '    · Ban hành', '    · Thực hiện', '  · Tuyên truyền'],
        ...['II Thể chế', '  · Rà soát'],
      ),
    );
    expect(rowKinds(table)).toEqual([
      ...['1 header', '2 criterion', '3 criterion of 2', '4 criterion of 3', '5 criterion of 3', '6 criterion of 2'],
      ...['7 criterion', '8 criterion of 7', '9 total'],
    ]);
    expect(table.findings).toEqual([]);
  });

  it('of several such sums only those that are scored in part, where the total says so', () => {
    const table = read(
      STEPS,
      ['Chỉ đạo', 'Kế hoạch', 6, 5],
      ...PARTS,
      [null, 'Tuyên truyền', 4, 4],
      [null, 'Kiểm tra', 2, 2],
      [null, 'Sáng kiến', 2, 2],
      [null, 'Tổng cộng', 14, 13],
    );
    expect(outlineOf(table.source)).toBe(
      lines(
        ...['· Chỉ đạo', '  · Kế hoạch', '    · Ban hành', '    · Thực hiện', '  · Tuyên truyền', '  · Kiểm tra'],
        '  · Sáng kiến',
      ),
    );
    expect(table.findings).toEqual([]);
  });

  it('are told by the maximum of their field, names in a column for each depth', () => {
    const table = readOne(
      gridOf([STEPS, ['Chỉ đạo', null, 10, 8], [null, 'Kế hoạch', 6, 5], ...PARTS, [null, 'Tuyên truyền', 4, 3]], {
        place: 'text',
      }),
    );
    expect(outlineOf(table.source)).toBe(
      lines('· Chỉ đạo', '  · Kế hoạch', '    · Ban hành', '    · Thực hiện', '  · Tuyên truyền'),
    );
    expect(table.findings).toEqual([]);
  });

  it('count side by side where the total says so', () => {
    const table = read(
      STEPS,
      ['Chỉ đạo', 'Kế hoạch', 6, 5],
      ...PARTS,
      [null, 'Tuyên truyền', 4, 3],
      [null, 'Tổng cộng', 16, 13],
    );
    expect(outlineOf(table.source)).toBe(
      lines('· Chỉ đạo', '  · Kế hoạch', '  · Ban hành', '  · Thực hiện', '  · Tuyên truyền'),
    );
    expect(table.findings).toEqual([]);
  });

  it('count side by side, with a word, where nothing tells', () => {
    const said = (at: string): string =>
      `warning unclear-row ${at} {"text":"Kế hoạch","counted":true,"reason":"sum-or-neighbour"}`;
    const inSteps = read(STEPS, ['Chỉ đạo', 'Kế hoạch', 6, 5], ...PARTS, [null, 'Tuyên truyền', 4, 3]);
    expect(findingLines(inSteps.findings)).toEqual([said('2:2')]);
    for (const above of [
      ['I', 'Chỉ đạo'],
      [null, 'Báo cáo', 1, 1],
    ]) {
      const table = read(CODES, above, [null, 'Kế hoạch', 6, 5], ...PARTS, [null, 'Tuyên truyền', 4, 3]);
      expect(findingLines(table.findings)).toEqual([said('3:2')]);
    }
  });

  it('count side by side, without a word, where full marks alone are alike, or all stand behind the same mark', () => {
    for (const rows of [
      [STEPS, ['Chỉ đạo', 'Kế hoạch', 6, 6], [null, 'Ban hành', 3, 3], [null, 'Thực hiện', 3, 3], [null, 'Gửi', 4, 3]],
      [CODES, ['I', 'Chỉ đạo'], [null, '- Kế hoạch', 6, 5], [null, '- Ban hành', 3, 3], [null, '- Gửi', 3, 2]],
    ]) {
      expect(read(...rows).findings).toEqual([]);
    }
  });

  it('are nowhere looked for where the table states the depth of its criteria', () => {
    const table = read(
      ['STT', 'Tiêu chí', 'Cấp', 'Điểm tối đa', 'Điểm thẩm định'],
      [null, 'Chỉ đạo', 1],
      [null, 'Kế hoạch', 2, 6, 5],
      [null, 'Ban hành', 2, 3, 3],
      [null, 'Thực hiện', 2, 3, 2],
    );
    expect(outlineOf(table.source)).toBe(lines('· Chỉ đạo', '  · Kế hoạch', '  · Ban hành', '  · Thực hiện'));
    expect(table.findings).toEqual([]);
  });
});
