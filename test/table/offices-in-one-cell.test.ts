import { describe, expect, it } from 'vitest';
import { officesIn } from '../../src/table/rows/offices-in-one-cell.js';
import { gridOf, readOne, treeOf } from './grid.js';

describe('who leads and who helps, in one cell', () => {
  it.each([
    ['Chủ trì: Văn phòng\nPhối hợp: Phòng Văn hóa - Xã hội', ['Văn phòng'], ['Phòng Văn hóa - Xã hội']],
    [
      '- Chủ trì: Văn phòng; Công an xã\n- Phối hợp:\nPhòng Kinh tế\nCác thôn',
      ['Văn phòng', 'Công an xã'],
      ['Phòng Kinh tế', 'Các thôn'],
    ],
    ['Cơ quan chủ trì: Văn phòng HĐND và UBND, phối hợp: Công an', ['Văn phòng HĐND và UBND'], ['Công an']],
    ['Văn phòng\nPhối hợp : Công an', ['Văn phòng'], ['Công an']],
    ['Đơn vị phối hợp thực hiện: Công an', [], ['Công an']],
    ['Chủ trì: Văn phòng'.normalize('NFD'), ['Văn phòng'], []],
  ])('%j', (cell, lead, support) => {
    expect(officesIn(cell)).toEqual({ lead, support });
  });

  it.each(['Văn phòng', 'Văn phòng chủ trì, Công an phối hợp', 'Phòng Kinh tế: ông A'])('%j names no other', (cell) => {
    expect(officesIn(cell)).toBeUndefined();
  });

  const read = (...rows: readonly (readonly (string | number)[])[]): string =>
    treeOf(readOne(gridOf(rows.map((row) => [...row]))).source);

  it('is read as two, where no column tells who helps', () => {
    const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Giải pháp', 'Cơ quan chủ trì, phối hợp'];
    const both = 'Chủ trì: Văn phòng\nPhối hợp: Công an\nCác thôn';
    expect(read(header, ['1', 'Báo cáo', 2, 1, 'Nộp đúng hạn', both])).toBe(
      '1 Báo cáo | max=2 | assessed=1 | remedy={solution: Nộp đúng hạn, lead: Văn phòng, support: [Công an, Các thôn]}',
    );
    const apart = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Chủ trì', 'Phối hợp'];
    expect(read(apart, ['1', 'Báo cáo', 2, 1, both, 'Trường học'])).toContain('Chủ trì: Văn phòng');
  });
});
