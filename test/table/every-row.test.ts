import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Source, valueAt } from '../../src/model/place/source.js';
import { gridOf, read, type Value } from './grid.js';

const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Giải pháp', 'Chủ trì'];
const CELLS: readonly Value[] = [
  ...HEADER,
  ...['1', '1.1', '2', 'I', 'II', 'a)', 'b', 'i', '-', '+ x', '1. Tên', 'Tổng cộng', 'Cộng', 'ĐIỂM THƯỞNG', 'Điểm trừ'],
  ...['Ban hành: 1', 'TÊN HOA', '0,5', 'x', 'Không phát sinh', '(1)', '(2)', 'Nơi nhận', 'CHỦ TỊCH', 'Ghi chú: a'],
  ...['Năm 2025', 'UBND xã A', '§iÓm', null, null, null, 1, 2.5, 1.1],
];

const rows = fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 7 }), {
  minLength: 1,
  maxLength: 25,
});
const merges = fc.array(
  fc
    .tuple(fc.nat(5), fc.nat(20), fc.nat(3), fc.nat(3))
    .map(([column, row, wide, high]) => `${'ABCDEF'[column]}${row + 1}:${'ABCDEFGHI'[column + wide]}${row + 1 + high}`),
  { maxLength: 4 },
);

const criteriaIn = (source: Source | undefined): number => {
  if (source?.kind !== 'list') return 0;
  return source.items.reduce(
    (sum, item) => sum + 1 + (item.kind === 'map' ? criteriaIn(valueAt(item, 'criteria')) : 0),
    0,
  );
};

/** A machine that does much else takes its time over this many tables. */
const PATIENCE = 60_000;

describe('whatever the cells hold', { timeout: PATIENCE }, () => {
  it('every row gets a kind, and the tree holds no criterion that is not said', () => {
    fc.assert(
      fc.property(rows, merges, fc.boolean(), (cells, ranges, headed) => {
        const grid = gridOf(headed ? [HEADER, ...cells] : cells, { merges: ranges });
        const { tables } = read(grid);
        const [table] = tables;
        if (table === undefined) return;
        // A row that begins a field and a criterion at once is said for each.
        const said = new Set(
          tables.flatMap(({ reading }) => reading.rows.map(({ at }) => (at.kind === 'cell' ? at.row : 0))),
        );
        expect([...said].sort((a, b) => a - b)).toEqual(grid.rows.map(({ row }) => row));
        for (const { source, reading } of tables) {
          const inTree = criteriaIn(source.kind === 'map' ? valueAt(source, 'criteria') : undefined);
          const kinds = reading.rows.filter(({ kind }) => kind === 'criterion').length;
          expect(inTree).toBeGreaterThan(0);
          expect(kinds).toBeGreaterThanOrEqual(inTree);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
