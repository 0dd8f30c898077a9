/** Columns called by the names of offices alone. */
import { expect, it } from 'vitest';
import type { TableOptions } from '../../src/model/reading/reading.js';
import { columnMeanings, findingLines, gridOf, readOne } from './grid.js';

const scored = (headings: readonly string[], options: TableOptions = {}) =>
  readOne(
    gridOf([
      ['STT', 'Tiêu chí', 'Điểm tối đa', ...headings],
      ['1', 'Kế hoạch', 3, ...[2.5, 2, 1].slice(0, headings.length)],
      ['2', 'Rà soát', 3, ...[2.5, 3, 2].slice(0, headings.length)],
    ]),
    options,
  );
const ambiguous = (one: string, first: string, two: string, second: string): string =>
  `error ambiguous-column ${two}1 ${JSON.stringify({
    meaning: 'assessed',
    first: { column: one, heading: first },
    second: { column: two, heading: second },
  })}`;

it.each([
  [
    ['Phòng Nội vụ', 'Phòng Kinh tế', 'Phòng Văn hóa'],
    ['D', 'Phòng Nội vụ', 'E', 'Phòng Kinh tế'],
  ],
  [
    ['Phòng Kinh tế', 'Phòng Nội vụ'],
    ['D', 'Phòng Kinh tế', 'E', 'Phòng Nội vụ'],
  ],
  [
    ['Phòng Kinh tế', 'Phòng Tư pháp'],
    ['D', 'Phòng Kinh tế', 'E', 'Phòng Tư pháp'],
  ],
  [
    ['SỞ NỘI VỤ', 'SỞ TƯ PHÁP', 'SỞ Y TẾ'],
    ['D', 'SỞ NỘI VỤ', 'E', 'SỞ TƯ PHÁP'],
  ],
  [
    ['Văn phòng', 'Phòng Nội vụ', 'Phòng Kinh tế'],
    ['E', 'Phòng Nội vụ', 'F', 'Phòng Kinh tế'],
  ],
] as const)(
  'offices of one kind side by side (%j) may each be scored: which counts is asked',
  (headings, [one, first, two, second]) => {
    expect(findingLines(scored(headings).findings)).toContain(ambiguous(one, first, two, second));
    const chosen = scored(headings, { columns: { assessed: 'E' } });
    expect(chosen.findings).toEqual([]);
    expect(columnMeanings(chosen)[4]).toContain('assessed');
  },
);

it('beside self scores they assess, and one that does not count is told', () => {
  const read = scored(['Tự chấm', 'Phòng Nội vụ', 'Phòng Tư pháp']);
  expect(columnMeanings(read)[4]).toBe('5 assessed “Phòng Nội vụ”');
  expect(findingLines(read.findings)).toEqual([
    'info uncounted-column F1 {"column":"F","heading":"Phòng Tư pháp","counted":"Phòng Nội vụ"}',
  ]);
});

it('who assesses by its own words, an office of another kind and an office without scores are no rivals', () => {
  for (const headings of [['Phòng Nội vụ thẩm định'], ['Phòng Nội vụ', 'Sở Nội vụ'], ['Phòng Nội vụ', 'Ghi chú']]) {
    expect(scored(headings).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
  const words = readOne(
    gridOf([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Phòng Nội vụ', 'Phòng Kinh tế'],
      ['1', 'Kế hoạch', 3, 2.5, 'x'],
      ['2', 'Rà soát', 3, 2, null],
    ]),
  );
  expect(words.findings).toEqual([]);
});
