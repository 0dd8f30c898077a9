/** Scores that are hoped for, beside those that were reached. */
import { expect, it } from 'vitest';
import { columnMeanings, gridOf, readOne, type Value } from './grid.js';

const scored = (...headings: string[]) =>
  readOne(
    gridOf([
      ['STT', 'Tiêu chí', 'Điểm chuẩn', ...headings],
      ['1', 'Kế hoạch', 3, 2.5, 3],
      ['2', 'Rà soát', 4, 3, 4],
    ]),
  );
const rules = (read: ReturnType<typeof readOne>) =>
  read.findings.map(({ rule, args }) => `${rule} ${JSON.stringify(args)}`);

it.each([
  ['Điểm đạt năm 2025', 'Điểm đạt năm 2026 (dự kiến)'],
  ['Điểm đạt năm 2025', 'Điểm đạt (dự kiến)'],
  ['Thẩm định', 'Điểm đạt năm 2026 (dự kiến)'],
  ['Điểm đạt năm 2025', 'Dự kiến kết quả đánh giá năm 2026'],
  ['Kết quả đánh giá', 'Kết quả đánh giá theo mục tiêu năm 2026'],
])('“%s” counts, and “%s” is kept as it is and told', (reached, hoped) => {
  const read = scored(reached, hoped);
  expect(columnMeanings(read).slice(3)).toEqual([`4 assessed “${reached}”`, `5 extra “${hoped}”`]);
  expect(rules(read)).toEqual([
    `uncounted-column ${JSON.stringify({ column: 'E', heading: hoped, counted: reached })}`,
  ]);
});

it.each(['Mục tiêu 2026', 'Dự kiến năm 2026', 'Phấn đấu năm 2026', 'Điểm kế hoạch 2026'])(
  'beside what came out “%s” is no score',
  (hoped) => {
    const read = scored('Kết quả 2025', hoped);
    expect(columnMeanings(read).slice(3)).toEqual(['4 assessed “Kết quả 2025”', `5 extra “${hoped}”`]);
    expect(read.findings).toEqual([]);
  },
);

it('without a year a forecast of who assesses counts beside self scores, and any forecast where nothing else does', () => {
  expect(columnMeanings(scored('Tự chấm', 'Điểm thẩm định (dự kiến)')).slice(3)).toEqual([
    '4 self “Tự chấm”',
    '5 assessed “Điểm thẩm định (dự kiến)”',
  ]);
  expect(columnMeanings(scored('Tự chấm', 'Điểm đạt năm 2026 (dự kiến)')).slice(3)).toEqual([
    '4 self “Tự chấm”',
    '5 extra “Điểm đạt năm 2026 (dự kiến)”',
  ]);
  expect(columnMeanings(scored('Điểm đạt năm 2026 (dự kiến)'))[3]).toBe('4 assessed “Điểm đạt năm 2026 (dự kiến)”');
});

it('a group tells that its scores are hoped for', () => {
  const under = (group: string, merges: readonly string[], ...rows: Value[][]) =>
    columnMeanings(
      readOne(
        gridOf(
          [
            ['STT', 'Tiêu chí', 'Năm 2025', null, group],
            ...rows,
            ['1', 'Kế hoạch', ...[3, 2.5, 3, 3].slice(0, (rows[0]?.length ?? 2) - 2)],
          ],
          {
            merges: ['A1:A2', 'B1:B2', 'C1:D1', ...merges],
          },
        ),
      ),
    )
      .slice(2)
      .map((column) => column.split(' ')[1]);
  const parts = [null, null, 'Điểm chuẩn', 'Điểm đạt'];
  expect(under('Dự kiến năm 2026', [], [...parts, 'Điểm đạt'])).toEqual(['max', 'assessed', 'extra']);
  expect(under('Dự kiến năm 2026', ['E1:F1'], [...parts, 'Điểm chuẩn', 'Điểm đạt'])).toEqual([
    ...['max', 'assessed', 'extra', 'extra'],
  ]);
  expect(under('Mục tiêu năm 2026', ['E1:F1'], [...parts, 'Điểm tối đa', 'Kết quả đánh giá'])).toEqual([
    ...['max', 'assessed', 'extra', 'extra'],
  ]);
});
