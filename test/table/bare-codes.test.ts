import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, outlineOf, readOne, type Value } from './grid.js';

const outline = (names: readonly (readonly [string, number, number])[]): string => {
  const rows: Value[][] = [['Nội dung', 'Điểm tối đa', 'Thẩm định'], ...names.map((row) => [...row])];
  const { source, findings } = readOne(gridOf(rows));
  return [outlineOf(source), ...findingLines(findings)].join('\n');
};

describe('codes before names with a space alone', () => {
  it('are proved by the codes below them', () => {
    expect(
      outline([
        ['4 Chế độ công vụ', 5, 4],
        ['4.1 Vị trí việc làm', 5, 4],
        ['7 Chuyển đổi số', 3, 3],
        ['7.2 Hồ sơ trực tuyến', 3, 3],
      ]),
    ).toBe(['4 Chế độ công vụ', '  4.1 Vị trí việc làm', '7 Chuyển đổi số', '  7.2 Hồ sơ trực tuyến'].join('\n'));
  });

  it('are proved by numerals that rise and numbers that count', () => {
    expect(
      outline([
        ['I Chỉ đạo', 3, 3],
        ['1 Kế hoạch', 2, 2],
        ['2 Báo cáo', 1, 1],
        ['III Thủ tục', 2, 2],
        ['1 Niêm yết', 2, 2],
      ]),
    ).toBe(['I Chỉ đạo', '  1 Kế hoạch', '  2 Báo cáo', 'III Thủ tục', '  1 Niêm yết'].join('\n'));
  });

  it('are part of the name where nothing proves them', () => {
    expect(
      outline([
        ['1. Kế hoạch', 2, 2],
        ['2 Báo cáo quý', 1, 1],
        ['12 Báo cáo tháng', 1, 1],
      ]),
    ).toBe(['1 Kế hoạch', '  · 2 Báo cáo quý', '  · 12 Báo cáo tháng'].join('\n'));
  });
});
