import { describe, expect, it } from 'vitest';
import { gridOf, readOne, treeOf, type Value } from './grid.js';

const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'];
const read = (...rows: Value[][]) => {
  const { source, findings } = readOne(gridOf([HEADER, ...rows]));
  return { codes: treeOf(source).replaceAll(/ \|.*/gu, '').split('\n'), findings };
};

describe('numbers 1, 2, 3 right below 1.1', () => {
  it('are its parts where their points come to its own, beside 2.2 and above the next field', () => {
    const { codes, findings } = read(
      ...[
        ['1', 'Chỉ đạo', 10, 8],
        ['1.1', 'Kế hoạch', 6, 5],
        ['1', 'Ban hành', 1, 1],
        ['2', 'Thực hiện', 2, 2],
      ],
      ...[
        ['3', 'Báo cáo', 3, 2],
        ['1.2', 'Kiểm tra', 4, 3],
        ['2', 'Thể chế', 5, 4],
        ['2.1', 'Rà soát', 3, 2],
      ],
      ...[
        ['1', 'Danh mục', 1, 1],
        ['2', 'Kết quả', 2, 1],
        ['2.2', 'Hợp nhất', 2, 2],
        ['3', 'Thủ tục', 7, 6],
      ],
    );
    expect(codes).toEqual([
      ...['1 Chỉ đạo', '  1.1 Kế hoạch', '    1 Ban hành', '    2 Thực hiện', '    3 Báo cáo', '  1.2 Kiểm tra'],
      ...['2 Thể chế', '  2.1 Rà soát', '    1 Danh mục', '    2 Kết quả', '  2.2 Hợp nhất', '3 Thủ tục'],
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['maxima come to something else', 2, 1],
    ['scores come to something else', 1, 0.5],
  ])('are what their numbers say where their %s', (_, max, score) => {
    const { codes } = read(
      ...[
        ['1', 'Chỉ đạo', 3, 2],
        ['1.1', 'Kế hoạch', 3, 2],
        ['1', 'Ban hành', max, score],
        ['2', 'Thực hiện', 2, 1],
      ],
    );
    expect(codes).toEqual(['1 Chỉ đạo', '  1.1 Kế hoạch', '1 Ban hành', '2 Thực hiện']);
  });
});
