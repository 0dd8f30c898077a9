/** The list of findings that an annotated workbook carries. */
import { describe, expect, it } from 'vitest';
import { ANNOTATE } from '../../src/language/report/annotate.js';
import { readTables } from '../../src/table/index.js';
import { gridOf } from './grid.js';

const table = [
  ['STT', 'Tiêu chí', 'Điểm chuẩn'],
  ['1', 'Chỉ đạo', 3],
] as const;
const scorecard = gridOf(table, { name: 'Bảng' });
const list = (about: string) => gridOf([['KẾT QUẢ'], [], [about], ...table], { name: 'Tên khác', order: 2 });

describe('a list of findings', () => {
  it.each(['vi', 'en'] as const)('is no sheet of the scorecard, and nothing is said of it: %s', (language) => {
    const { tables, findings, findingsSheet } = readTables([scorecard, list(ANNOTATE.about[language])], {});
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Bảng']);
    expect(findings).toEqual([]);
    expect(findingsSheet).toEqual({ kind: 'cell', sheet: 'Tên khác', order: 2, row: 1, column: 1 });
  });

  it('is read where it is asked for', () => {
    const { tables } = readTables([scorecard, list(ANNOTATE.about.vi)], { sheet: 'Tên khác' });
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Tên khác']);
  });

  it('is told by what stands above it alone', () => {
    const { tables, findingsSheet } = readTables([scorecard, list('Ghi chú')], {});
    expect(tables).toHaveLength(2);
    expect(findingsSheet).toBeUndefined();
    const below = gridOf([...table, ['', '', ''], ['', ANNOTATE.about.vi]], { name: 'Bảng' });
    expect(readTables([below], {}).findingsSheet).toBeUndefined();
  });
});
