/** Points that a unit asks for, beside those it was given. */
import { expect, it } from 'vitest';
import { meaningOfHeading } from '../../src/table/words/heading.js';
import { columnMeanings, findingLines, gridOf, readOne } from './grid.js';

const scored = (headings: readonly string[], ...points: readonly (readonly (number | string)[])[]) =>
  readOne(
    gridOf([
      ['STT', 'Tiêu chí', 'Điểm chuẩn', ...headings],
      ...points.map((row, index) => [String(index + 1), `Tiêu chí ${index + 1}`, ...row]),
    ]),
  );

const REQUESTS = [
  ...['Đề nghị phúc tra', 'Điểm đề nghị thẩm định lại', 'Điểm xã kiến nghị sau thẩm định', 'Điểm phúc tra đề nghị'],
  ...[
    'Số điểm đề nghị phúc tra',
    'Kiến nghị xem xét lại',
    'Đơn vị đề nghị',
    'De nghi phuc tra',
    'ĐIỂM ĐỀ NGHỊ PHÚC TRA',
  ],
];

it.each(REQUESTS)('“%s” is no round: it is kept as it is and told', (heading) => {
  const read = scored(['Tự chấm', 'Thẩm định', heading], [3, 3, 2.5, 3], [4, 3, 3, 4]);
  expect(columnMeanings(read).slice(3)).toEqual(['4 self “Tự chấm”', '5 assessed “Thẩm định”', `6 extra “${heading}”`]);
  expect(findingLines(read.findings)).toEqual([
    `info uncounted-column F1 ${JSON.stringify({ column: 'F', heading, counted: 'Thẩm định' })}`,
  ]);
  const self = scored(['Tự chấm', heading], [3, 2.5, 3], [4, 3, 4]);
  expect(columnMeanings(self).slice(3)).toEqual(['4 self “Tự chấm”', `5 extra “${heading}”`]);
  expect(self.findings.map(({ rule }) => rule)).toEqual(['uncounted-column']);
});

it('what came of a request counts, and the request before it needs no word', () => {
  const read = scored(['Thẩm định', 'Đề nghị phúc tra', 'Kết quả phúc tra'], [3, 2, 3, 2.5], [4, 3, 4, 3]);
  expect(columnMeanings(read).slice(3)).toEqual([
    ...['4 assessed “Thẩm định”', '5 extra “Đề nghị phúc tra”', '6 assessed “Kết quả phúc tra”'],
  ]);
  expect(findingLines(read.findings)).toEqual(['info assessed-round F1 {"rounds":2,"heading":"Kết quả phúc tra"}']);
});

it.each([
  ...['Điểm phúc tra theo đề nghị của xã', 'Điểm thẩm định sau khi xã đề nghị', 'Hội đồng đề nghị'],
  ...['Điểm Sở Nội vụ đề nghị', 'Tổ thẩm định xã đề nghị', 'Điểm phúc tra'],
])('“%s” is a score that was given', (heading) => {
  expect(meaningOfHeading(heading)).toBe('assessed');
});

it.each([
  ['Lý do đề nghị phúc tra', 'finding'],
  ['Giải trình, đề nghị phúc tra', 'explanation'],
  ['Tài liệu kiểm chứng đề nghị phúc tra', 'evidence'],
])('“%s” heads words', (heading, meaning) => {
  expect(meaningOfHeading(heading)).toBe(meaning);
});

it('words below it are words', () => {
  const read = scored(['Thẩm định', 'Đề nghị phúc tra'], [3, 2, 'Có'], [4, 3, 'Không']);
  expect(columnMeanings(read).slice(3)).toEqual(['4 assessed “Thẩm định”', '5 extra “Đề nghị phúc tra”']);
  expect(read.findings).toEqual([]);
});
