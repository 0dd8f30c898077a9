import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, outlineOf, read, type Value } from './grid.js';

const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'];
const FIRST: Value[][] = [HEADER, ['I', 'Chỉ đạo', 3, 2.5], ['1', 'Kế hoạch', 3, 2.5]];
const lines = (...all: string[]): string => all.join('\n');

/** Tables of a Word file, one below the other with nothing between. */
const tables = (...parts: { rows: Value[][]; merges?: string[] }[]) => {
  const all = read(parts.map(({ rows, merges }) => gridOf(rows, { place: 'text', ...(merges && { merges }) })));
  return { outlines: all.tables.map(({ source }) => outlineOf(source)), findings: findingLines(all.findings) };
};
const WHOLE = lines('I Chỉ đạo', '  1 Kế hoạch', 'II Thể chế', '  1 Văn bản');

describe('a table that a page break has cut, its header not repeated', () => {
  it('goes on with a field whose title is merged over codes and names', () => {
    expect(
      tables(
        { rows: FIRST },
        {
          rows: [
            ['II. Thể chế', null, 4, 1],
            ['1', 'Văn bản', 4, 1],
          ],
          merges: ['A1:B1'],
        },
      ),
    ).toEqual({ outlines: [WHOLE], findings: [] });
  });

  it('goes on with rows behind dashes', () => {
    const { outlines, findings } = tables(
      { rows: FIRST },
      {
        rows: [
          ['II', 'Thể chế', 4, 1],
          ['-', 'Văn bản', 2, 1],
          ['-', 'Rà soát', 2, 0],
        ],
      },
    );
    expect(outlines).toEqual([lines('I Chỉ đạo', '  1 Kế hoạch', 'II Thể chế', '  · Văn bản', '  · Rà soát')]);
    expect(findings).toEqual([]);
  });

  it('goes on with the next capital, whatever numerals stand between', () => {
    const capitals: Value[][] = [HEADER, ['A', 'Chỉ đạo', 3, 2.5], ['I', 'Kế hoạch', 1, 1], ['II', 'Báo cáo', 2, 1.5]];
    const { outlines, findings } = tables(
      { rows: capitals },
      {
        rows: [
          ['B', 'Thể chế', 4, 1],
          ['I', 'Văn bản', 4, 1],
        ],
      },
    );
    expect(outlines).toEqual([lines('A Chỉ đạo', '  I Kế hoạch', '  II Báo cáo', 'B Thể chế', '  I Văn bản')]);
    expect(findings).toEqual([]);
  });
});
