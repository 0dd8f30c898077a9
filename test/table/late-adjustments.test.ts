/** Sections at the end of the list that are called a bonus or a penalty in one word. */
import { expect, it } from 'vitest';
import { aboutOf, gridOf, outlineOf, readOne, type Value } from './grid.js';

const table = (...last: Value[][]) =>
  readOne(
    gridOf([
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt'],
      ['I', 'Cải cách thể chế', 6, 5],
      ['1', 'Ban hành kế hoạch', 3, 2.5],
      ['2', 'Rà soát văn bản', 3, 2.5],
      ['II', 'Cải cách thủ tục', 9, 8],
      ['1', 'Niêm yết công khai', 4, 3],
      ['2', 'Giải quyết đúng hạn', 5, 5],
      ...last,
    ]),
  );
const adjustments = (...last: Value[][]) => aboutOf(table(...last).source)['adjustments'];

it.each([
  ['Điểm bị trừ', 'penalty'],
  ['ĐIỂM BỊ TRỪ', 'penalty'],
  ['Thưởng', 'bonus'],
  ['Cộng thêm', 'bonus'],
])('“%s” outside the points of the fields is a %s', (name, kind) => {
  for (const total of [[], [[null, 'Tổng cộng', null, kind === 'bonus' ? 13.5 : 12.5]]]) {
    const { source, findings } = table(['III', name, null, 0.5], ...total);
    expect(aboutOf(source)['adjustments']).toBe(`[{kind: ${kind}, name: ${name}, points: 0.5}]`);
    expect(outlineOf(source)).not.toContain('III');
    expect(findings).toEqual([]);
  }
});

it('has parts, and may be one of two', () => {
  expect(
    adjustments(
      ['III', 'Thưởng', null, null],
      ['1', 'Sáng kiến', 1, 0.5],
      ['IV', 'Điểm bị trừ', null, 1],
      ['1', 'Chậm báo cáo', null, 1],
    ),
  ).toBe('[{kind: bonus, name: Sáng kiến, cap: 1, points: 0.5}, {kind: penalty, name: Điểm bị trừ, points: 1}]');
});

it('with a maximum of its own is a field, unless the total leaves that out', () => {
  const field = table(['III', 'Thưởng', 2, 1]);
  expect(outlineOf(field.source)).toContain('III Thưởng');
  expect(aboutOf(field.source)['adjustments']).toBeUndefined();
  expect(adjustments(['III', 'Thưởng', 2, 1], [null, 'Tổng cộng', 17, 14])).toBeUndefined();
  expect(adjustments(['III', 'Thưởng', 2, 1], [null, 'Tổng cộng', 15, 14])).toBe(
    '[{kind: bonus, name: Thưởng, cap: 2, points: 1}]',
  );
});

it('is none where it says once more what all fields lost, within a field, and before the last field', () => {
  expect(adjustments(['III', 'Điểm bị trừ', null, 2])).toBeUndefined();
  expect(adjustments(['3', 'Thưởng', null, 1])).toBeUndefined();
  expect(adjustments(['III', 'Thưởng', null, 1], ['IV', 'Công khai', 3, 2])).toBeUndefined();
  expect(adjustments(['III', 'Thưởng Tết cho cán bộ', null, 1])).toBeUndefined();
});
