import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, outlineOf, readOne, type Value } from './grid.js';

const outline = (...rows: Value[][]): string => {
  const { source, findings } = readOne(gridOf([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'], ...rows]));
  return [outlineOf(source), ...findingLines(findings)].join('\n');
};
const lines = (...all: string[]): string => all.join('\n');

describe('rows without codes', () => {
  it('stand side by side behind the same mark, though the points of one come to those of the next two', () => {
    expect(
      outline(
        ['1', 'Chỉ đạo'],
        [null, '- Kế hoạch', 2, 0.75],
        [null, '- Báo cáo', 0.75, 0],
        [null, '- Kiểm tra', 1.25, 0.75],
      ),
    ).toBe(lines('1 Chỉ đạo', '  · - Kế hoạch', '  · - Báo cáo', '  · - Kiểm tra'));
    expect(
      outline(
        ['1', 'Chỉ đạo'],
        [null, '- Kế hoạch', 2, 0.75],
        [null, '+ Báo cáo', 0.75, 0],
        [null, '+ Kiểm tra', 1.25, 0.75],
      ),
    ).toBe(lines('1 Chỉ đạo', '  · - Kế hoạch', '    · + Báo cáo', '    · + Kiểm tra'));
  });

  it('are parts of those whose points they come to, at any depth', () => {
    expect(
      outline(
        [null, 'Chỉ đạo, điều hành', 5.5, 4.5],
        [null, 'Kế hoạch', 2.5, 2],
        [null, 'Ban hành', 1, 1],
        [null, 'Nội dung', 1.5, 1],
        [null, 'Báo cáo', 3, 2.5],
        [null, 'Đúng hạn', 2, 1.5],
        [null, 'Chất lượng', 1, 1],
        [null, 'Thủ tục', 3, 3],
        [null, 'Niêm yết', 2, 2],
        [null, 'Công khai', 1, 1],
      ),
    ).toBe(
      lines(
        ...['· Chỉ đạo, điều hành', '  · Kế hoạch', '    · Ban hành', '    · Nội dung'],
        ...['  · Báo cáo', '    · Đúng hạn', '    · Chất lượng', '· Thủ tục', '  · Niêm yết', '  · Công khai'],
      ),
    );
  });

  it('stand beside each other where they come to the criterion above as they are, or full marks alone add up', () => {
    expect(
      outline(['1', 'Kế hoạch', 4, 3], [null, 'Ban hành', 2, 1.5], [null, 'Nội dung', 1, 1], [null, 'Gửi', 1, 0.5]),
    ).toBe(lines('1 Kế hoạch', '  · Ban hành', '  · Nội dung', '  · Gửi'));
    expect(outline([null, 'Ban hành', 2, 2], [null, 'Nội dung', 1, 1], [null, 'Gửi', 1, 1])).toBe(
      lines('· Ban hành', '· Nội dung', '· Gửi'),
    );
    expect(outline([null, 'Ban hành', 1, 0], [null, 'Nội dung', 0.5, 0], [null, 'Gửi', 0.5, 0])).toBe(
      lines('· Ban hành', '· Nội dung', '· Gửi'),
    );
  });

  it('are nested where only so they come to the criterion above', () => {
    expect(
      outline(
        ['1', 'Kế hoạch', 3, 3],
        [null, 'Ban hành', 2, 2],
        [null, 'Kịp thời', 1, 1],
        [null, 'Đầy đủ', 1, 1],
        [null, 'Gửi', 1, 1],
      ),
    ).toBe(lines('1 Kế hoạch', '  · Ban hành', '    · Kịp thời', '    · Đầy đủ', '  · Gửi'));
  });

  it('are parts of a field in capitals whose maximum they come to, with the coded rows below them', () => {
    expect(
      outline(
        [null, 'CHỈ ĐẠO, ĐIỀU HÀNH', 4, 3],
        [null, 'Kế hoạch', 3, 2],
        ['1', 'Ban hành', 1, 1],
        ['2', 'Nội dung', 2, 1],
        [null, 'Báo cáo', 1, 1],
        ['3', 'Đúng hạn', 1, 1],
        [null, 'THỦ TỤC', 2, 2],
        [null, 'Niêm yết', 2, 2],
        ['4', 'Tại trụ sở', 2, 2],
      ),
    ).toBe(
      lines(
        ...[
          '· CHỈ ĐẠO, ĐIỀU HÀNH',
          '  · Kế hoạch',
          '    1 Ban hành',
          '    2 Nội dung',
          '  · Báo cáo',
          '    3 Đúng hạn',
        ],
        ...['· THỦ TỤC', '  · Niêm yết', '    4 Tại trụ sở'],
      ),
    );
  });
});
