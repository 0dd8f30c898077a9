import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, readOne, treeOf, type Value } from './grid.js';

const scored = (headings: string[], ...rows: Value[][]) =>
  readOne(
    gridOf([
      ['STT', 'Tiêu chí', 'Điểm tối đa', ...headings],
      ...rows.map((row, index) => [String(index + 1), `Tiêu chí ${index + 1}`, ...row]),
    ]),
  );

const told = (...args: Parameters<typeof scored>): readonly string[] => findingLines(scored(...args).findings);

describe('a column of points that does not count', () => {
  it('is told, be it an adjustment, a bonus, or points of which nobody knows what they are', () => {
    const counted = 'Điểm thẩm định';
    const said = (heading: string, change?: true): string =>
      `info uncounted-column E1 ${JSON.stringify({ column: 'E', heading, counted, ...(change && { change }) })}`;
    for (const heading of ['Điểm điều chỉnh', 'Điểm giải trình', 'Điểm bổ sung', 'Điểm kiến nghị', 'Sở Tư pháp chấm']) {
      expect(told(['Điểm thẩm định', heading], [2, 1, 0.5], [3, 2, null])).toEqual([said(heading)]);
    }
    for (const heading of ['Điểm thưởng', 'Điểm phạt', 'Điểm cộng thêm', 'Điểm tăng thêm']) {
      expect(told(['Điểm thẩm định', heading], [2, 1, 0.5], [3, 2, null])).toEqual([said(heading, true)]);
      expect(told(['Điểm thẩm định', heading], [2, 1, 0], [3, 2, null])).toEqual([]);
    }
  });

  it('is told whatever its heading, where it looks like scores', () => {
    for (const heading of ['Ban chỉ đạo', 'Cấp trên', 'Lần 2', 'Quý IV', 'Kết quả']) {
      expect(told(['Tự chấm', heading], [2, 2, 1.5], [3, 3, 2])).toEqual([
        `info uncounted-column E1 ${JSON.stringify({ column: 'E', heading, counted: 'Tự chấm' })}`,
      ]);
    }
    expect(told(['Tự chấm'], [2, 2, 1.5], [3, 3, 2])).toEqual([
      `info uncounted-column E1 ${JSON.stringify({ column: 'E', heading: 'E', counted: 'Tự chấm' })}`,
    ]);
    for (const heading of ['Mức 2', 'Hệ số', 'Số lần', 'Tỷ lệ', 'Trọng số']) {
      expect(told(['Tự chấm', heading], [2, 2, 1.5], [3, 3, 2])).toEqual([]);
    }
    expect(told(['Tự chấm', 'Lượt'], [2, 2, 1], [3, 3, 2])).toEqual([]);
    expect(told(['Tự chấm', 'Lượt'], [2, 2, 1.5], [3, 3, 12.5])).toEqual([]);
  });

  it('is no word where it is of another year, no score, or in the score that was given last', () => {
    expect(told(['Điểm thẩm định', 'Điểm giải trình'], [2, 1, 'Đã bổ sung'])).toEqual([]);
    expect(told(['Điểm thẩm định', 'Điểm của xã bạn năm trước'], [2, 1, 1])).toEqual([]);
    expect(told(['Điểm thẩm định', 'Số văn bản'], [2, 1, 12])).toEqual([]);
    for (const heading of ['Kinh phí (tỷ đồng)', 'Mức độ hoàn thành']) {
      expect(told(['Điểm thẩm định', heading], [2, 1, 0.5], [3, 2, 0.75])).toEqual([]);
    }
    expect(told(['Tự chấm', 'Điểm điều chỉnh', 'Điểm thẩm định'], [2, 1, 0.5, 1.5])).toEqual([]);
    expect(told(['Điểm thẩm định', 'Điểm tăng thêm', 'Điểm sau điều chỉnh'], [2, 1, 0.5, 1.5])).toEqual([
      'info assessed-round F1 {"rounds":2,"heading":"Điểm sau điều chỉnh"}',
    ]);
  });

  it('is no word where points taken are those not won', () => {
    const headings = ['Điểm cộng', 'Điểm trừ', 'Điểm đạt'];
    expect(told(headings, [2, null, 0.5, 1.5], [3, null, 1, 2], [1, null, null, 1])).toEqual([]);
    expect(told(headings, [2, null, 0.5, 1.5], [3, null, 1, 3])).not.toEqual([]);
    expect(told(headings, [2, null, 0.5, 1.5])).not.toEqual([]);
  });

  it('counts where a score and its adjustment come to more than the maximum', () => {
    const { source, findings } = scored(['Điểm thẩm định', 'Điểm điều chỉnh'], [2, 1, 1.5], [3, 2, null]);
    expect(treeOf(source)).toBe(
      ['1 Tiêu chí 1 | max=2 | assessed=1.5 | extra={Điểm thẩm định: 1}', '2 Tiêu chí 2 | max=3 | assessed=2'].join(
        '\n',
      ),
    );
    expect(findingLines(findings)).toEqual(['info assessed-round E1 {"rounds":2,"heading":"Điểm điều chỉnh"}']);
    expect(told(['Điểm thẩm định', 'Điểm điều chỉnh'], [2, 1, 1.5], [3, 2, -0.5])[0]).toContain('uncounted-column');
  });
});

describe('parts of the year', () => {
  it('left of the score of all of it are in that score; right of a score they are told', () => {
    expect(told(['Quý I', 'Quý II', 'Cả năm'], [4, 1, 1.5, 2.5], [4, 2, 2, 4])).toEqual([]);
    expect(told(['6 tháng đầu năm', 'Cả năm'], [4, 1.5, 2.5], [4, 2, 4])).toEqual([]);
    expect(told(['Cả năm', 'Quý IV'], [4, 2.5, 1.5], [4, 4, 2])).toHaveLength(1);
  });
});

describe('an average', () => {
  it('counts beside the scores of several assessors, or by itself', () => {
    const { source, findings } = scored(['Thành viên 1', 'Điểm thành viên 2', 'Điểm TB'], [2, 1, 2, 1.5]);
    expect(treeOf(source)).toBe('1 Tiêu chí 1 | max=2 | assessed=1.5 | extra={Thành viên 1: 1, Điểm thành viên 2: 2}');
    expect(findingLines(findings)).toEqual([]);
    expect(told(['Sở Nội vụ chấm', 'Sở Tư pháp chấm', 'Bình quân'], [2, 1, 2, 1.5])).toEqual([
      'info assessed-round F1 {"rounds":2,"heading":"Bình quân"}',
    ]);
    expect(treeOf(scored(['Điểm trung bình'], [2, 1.5]).source)).toBe('1 Tiêu chí 1 | max=2 | assessed=1.5');
  });

  it('is told where it stands beside one score, and may be of others', () => {
    expect(told(['Điểm thẩm định', 'Điểm trung bình'], [2, 1, 1.5])[0]).toContain('uncounted-column');
  });
});
