import { describe, expect, it } from 'vitest';
import type { TableOptions } from '../../src/model/reading/reading.js';
import { findingLines, gridOf, read, readOne, treeOf } from './grid.js';

const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm bị trừ', 'Thẩm định'];
const ROWS = [
  ['1', 'Chỉ đạo', 2, 0.5, 1.5],
  ['2', 'Thể chế', 3, 0, 3],
];
const headings = HEADER;

describe('an option that the table cannot meet', () => {
  const grid = gridOf([['Bảng chấm điểm'], HEADER, ...ROWS]);
  it.each<[string, TableOptions, unknown]>([
    ['a row past the last', { headerRow: 9 }, { kind: 'header-row', row: 9, lastRow: 4 }],
    ['a row without a header', { headerRow: 1 }, { kind: 'header-row', row: 1, lastRow: 4 }],
    ['a criterion for a header', { headerRow: 3 }, { kind: 'header-row', row: 3, lastRow: 4 }],
    [
      'a row past the last, with columns',
      { headerRow: 9, columns: { max: 'C' } },
      { kind: 'header-row', row: 9, lastRow: 4 },
    ],
    [
      'a letter past the last column',
      { columns: { max: 'Z' } },
      { kind: 'column', meaning: 'max', column: 'Z', headings },
    ],
    [
      'a number past the last column',
      { columns: { max: 26 } },
      { kind: 'column', meaning: 'max', column: 'Z', headings },
    ],
    [
      'an unknown heading',
      { columns: { name: 'B', assessed: 'Điểm cuối' } },
      { kind: 'column', meaning: 'assessed', column: 'Điểm cuối', headings },
    ],
  ])('is a mistake: %s', (_, options, mistake) => {
    expect(read(grid, options)).toEqual({ tables: [], findings: [], mistake });
  });

  it('is none where it fits one of several sheets, and one where it fits none', () => {
    const notes = gridOf([['Ghi chú']], { name: 'Ghi chú' });
    const other = gridOf(
      [
        ['STT', 'Tiêu chí', 'P'],
        ['1', 'A', 2],
      ],
      { name: 'Khác' },
    );
    const columns = { max: 'P' };
    expect(read([notes, grid, other], { columns: { max: 'Q' } }).mistake).toEqual({
      ...{ kind: 'column', meaning: 'max', column: 'Q', headings },
    });
    expect(read([notes, grid, other], { columns }).tables.map(({ sheet }) => sheet)).toEqual(['Khác']);
    expect(read([notes, grid, other], { headerRow: 2 }).tables.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
    expect(read([notes, grid], { headerRow: 8 }).mistake).toEqual({ kind: 'header-row', row: 8, lastRow: 4 });
  });

  it('takes one letter for a column, not for a part of a heading', () => {
    const table = readOne(grid, { columns: { name: 'B', max: 'c', assessed: '5' } });
    expect(treeOf(table.source)).toBe(
      ['1 Chỉ đạo | max=2 | assessed=1.5 | lost=0.5', '2 Thể chế | max=3 | assessed=3 | lost=0'].join('\n'),
    );
  });

  it('is no mistake where the header is there and no criterion stands below it', () => {
    const { mistake, findings } = read(gridOf([HEADER]), { headerRow: 1 });
    expect(mistake).toBe(undefined);
    expect(findingLines(findings)).toEqual([
      `error no-table A1 ${JSON.stringify({ where: 'Sheet1', missing: [], seen: HEADER })}`,
    ]);
  });
});
