/** Totals of fields in words that elsewhere call a bonus. */
import { describe, expect, it } from 'vitest';
import { aboutOf, findingLines, gridOf, readOne, rowKinds, type Value } from './grid.js';

const table = (...rows: Value[][]) =>
  readOne(gridOf([['STT', 'Tiêu chí', 'Điểm chuẩn', 'Thẩm định'], ...rows], { place: 'text' }));
const kindsOf = (read: ReturnType<typeof table>) => rowKinds(read).map((kind) => kind.split(' ').slice(1).join(' '));

const fields = (name: string, one: Value[], two: Value[], heads: Value[][] = [[], []]) =>
  table(
    ['I', 'Cải cách thể chế', ...(heads[0] ?? [])],
    ['1', 'Ban hành kế hoạch', 3, 2.5],
    ['2', 'Rà soát văn bản', 3, 2.5],
    [null, name, ...one],
    ['II', 'Cải cách thủ tục', ...(heads[1] ?? [])],
    ['1', 'Niêm yết công khai', 4, 3],
    ['2', 'Giải quyết đúng hạn', 5, 5],
    [null, name, ...two],
  );
const SUBTOTALED = [
  ...['header', 'criterion', 'criterion of 2', 'criterion of 2', 'subtotal of 2'],
  ...['criterion', 'criterion of 6', 'criterion of 6', 'subtotal of 6'],
];

describe('“Cộng điểm” below the rows of a field', () => {
  it.each(['Cộng điểm', 'CỘNG ĐIỂM', 'Cộng điểm phần này', 'Cộng điểm:'])('“%s” is what they come to', (name) => {
    for (const heads of [
      [],
      [
        [6, 5],
        [9, 8],
      ],
    ]) {
      const read = fields(name, [6, 5], [9, 8], heads);
      expect(kindsOf(read)).toEqual(SUBTOTALED);
      expect(aboutOf(read.source)['adjustments']).toBeUndefined();
      expect(read.findings).toEqual([]);
    }
  });

  it('is so where it tells the score alone, and where another row of its name proves it', () => {
    expect(kindsOf(fields('Cộng điểm', [null, 5], [null, 8]))).toEqual(SUBTOTALED);
    expect(kindsOf(fields('Cộng điểm', [6, 5], [8, 7]))).toEqual(SUBTOTALED);
    expect(kindsOf(fields('Cộng điểm', [5, 4], [9, 8]))).toEqual(SUBTOTALED);
  });

  it('may be the whole’s at the end, right or wrong', () => {
    const rows: Value[][] = [
      ['I', 'Cải cách thể chế'],
      ['1', 'Ban hành kế hoạch', 3, 2.5],
      ['2', 'Rà soát văn bản', 3, 2.5],
      [null, 'Cộng điểm', 6, 5],
      ['II', 'Cải cách thủ tục'],
      ['1', 'Niêm yết công khai', 4, 3],
      ['2', 'Giải quyết đúng hạn', 5, 5],
      [null, 'Cộng điểm', 9, 8],
    ];
    for (const last of [
      [15, 13],
      [15, 12],
      [14, 13],
    ]) {
      const read = table(...rows, [null, 'Cộng điểm', ...last]);
      expect(kindsOf(read)).toEqual([...SUBTOTALED, 'total']);
    }
  });

  it('is a bonus where it comes to something else', () => {
    const read = fields(
      'Cộng điểm',
      [6, 5],
      [9, 8],
      [
        [6, 5],
        [9, 8],
      ],
    );
    expect(aboutOf(read.source)['adjustments']).toBeUndefined();
    const bonus = table(['1', 'Kế hoạch', 3, 2], ['2', 'Rà soát', 3, 2], [null, 'Cộng điểm', 2, 1]);
    expect(aboutOf(bonus.source)['adjustments']).toBe('[{kind: bonus, name: Cộng điểm, cap: 2, points: 1}]');
    const below = table(
      ['I', 'Chỉ đạo', 6, 4],
      ['1', 'Kế hoạch', 3, 2],
      ['2', 'Rà soát', 3, 2],
      [null, 'Cộng điểm do có sáng kiến', 2, 1],
    );
    expect(aboutOf(below.source)['adjustments']).toBe(
      '[{kind: bonus, name: Cộng điểm do có sáng kiến, cap: 2, points: 1}]',
    );
  });
});

describe('“Điểm cộng dồn”', () => {
  it('is what the rows so far come to, and no bonus', () => {
    for (const name of ['Điểm cộng dồn', 'Cộng dồn', 'ĐIỂM CỘNG DỒN']) {
      const read = fields(
        name,
        [6, 5],
        [15, 13],
        [
          [6, 5],
          [9, 8],
        ],
      );
      expect(kindsOf(read)).toEqual([...SUBTOTALED.slice(0, -1), 'total']);
      expect(aboutOf(read.source)).toMatchObject({ total: `{name: ${name}, max: 15, assessed: 13}` });
      expect(read.findings).toEqual([]);
    }
  });

  it('of some fields is no total of the whole, and is told where it comes to nothing', () => {
    const rows: Value[][] = [
      ['I', 'Một', 6, 5],
      ['II', 'Hai', 9, 8],
      [null, 'Điểm cộng dồn', 15, 13],
      ['III', 'Ba', 5, 5],
      [null, 'Điểm cộng dồn', 20, 18],
    ];
    const read = table(...rows);
    expect(kindsOf(read).slice(1)).toEqual(['criterion', 'criterion', 'subtotal', 'criterion', 'total']);
    expect(read.findings).toEqual([]);
    const wrong = table(...rows.slice(0, 2), [null, 'Điểm cộng dồn', 14, 13], ...rows.slice(3));
    expect(findingLines(wrong.findings)).toEqual([
      'warning unclear-row 4:2 {"text":"Điểm cộng dồn","counted":false,"reason":"some-fields"}',
    ]);
  });
});
