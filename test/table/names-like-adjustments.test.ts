import { describe, expect, it } from 'vitest';
import { adjustmentLabel } from '../../src/table/words/labels.js';
import { aboutOf, gridOf, outlineOf, readOne } from './grid.js';

describe('names of criteria that begin like those of bonuses and penalties', () => {
  it.each([
    'Điểm cộng đồng doanh nghiệp đánh giá',
    'ĐIỂM CỘNG ĐỒNG DÂN CƯ',
    'Tiêu chí điểm cộng đồng',
    'Điểm cộng tác viên',
    'Điểm phạt vi phạm hành chính được thu nộp',
    'Điểm phạt vi phạm hành chính đã thi hành',
    'Diem cong dong doanh nghiep',
    'Diem cong khai thu tuc hanh chinh',
    'Diem phat trien kinh te',
    'Diem thuong xuyen',
  ])('“%s” is no adjustment', (name) => {
    expect(adjustmentLabel(name)).toBeUndefined();
    expect(adjustmentLabel(name.normalize('NFD'))).toBeUndefined();
  });

  it.each([
    ['Điểm cộng', 'bonus'],
    ['Điểm cộng: đồng chí có sáng kiến', 'bonus'],
    ['Điểm cộng đồng chí có sáng kiến', 'bonus'],
    ['Điểm cộng (tác động tốt)', 'bonus'],
    ['Điểm cộng - công tác cải cách', 'bonus'],
    ['Điểm phạt vi phạm thời hạn', 'penalty'],
    ['Điểm phạt vi phạm hành chính', 'penalty'],
    ['Điểm phạt do vi phạm hành chính', 'penalty'],
    ['Diem cong', 'bonus'],
    ['Diem thuong sang kien', 'bonus'],
    ['Diem phat do cham bao cao', 'penalty'],
  ])('“%s” is a %s', (name, kind) => {
    expect(adjustmentLabel(name)).toBe(kind);
  });

  it('are fields where they stand among fields', () => {
    const { source, findings } = readOne(
      gridOf([
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Thẩm định'],
        ['I', 'Cải cách thể chế', 6, 5],
        ['1', 'Ban hành kế hoạch', 3, 2.5],
        ['2', 'Rà soát văn bản', 3, 2.5],
        ['II', 'Điểm cộng đồng doanh nghiệp đánh giá', 4, 4],
        ['III', 'Điểm phạt vi phạm hành chính được thu nộp', 2, 1],
      ]),
    );
    expect(outlineOf(source)).toBe(
      [
        ...['I Cải cách thể chế', '  1 Ban hành kế hoạch', '  2 Rà soát văn bản'],
        ...['II Điểm cộng đồng doanh nghiệp đánh giá', 'III Điểm phạt vi phạm hành chính được thu nộp'],
      ].join('\n'),
    );
    expect(aboutOf(source)['adjustments']).toBeUndefined();
    expect(findings).toEqual([]);
  });
});
