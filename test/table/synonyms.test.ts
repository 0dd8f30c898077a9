/** Headings that a project calls its columns by. */
import { describe, expect, it } from 'vitest';
import type { ColumnMeaning } from '../../src/model/scorecard/scorecard.js';
import { readTables } from '../../src/table/index.js';
import { gridOf, treeOf } from './grid.js';

const tree = (
  rows: readonly (readonly string[])[],
  synonyms: readonly (readonly [ColumnMeaning, readonly string[]])[],
) => readTables([gridOf(rows)], { synonyms: new Map(synonyms) }).tables.map(({ source }) => treeOf(source));

const ROWS = [
  ['STT', 'Việc phải làm', 'Khung', 'Tổ CT (lần cuối)', 'Hướng xử lý: nêu rõ việc'],
  ['1', 'Ban hành kế hoạch', '2', '1,5', 'Ban hành trong quý I'],
];

describe('synonyms of columns', () => {
  it('are whole headings, however they are spelled, with or without what stands in brackets', () => {
    const own = [
      ['name', ['VIEC PHAI LAM', 'Việc  phải làm']],
      ['max', ['khung']],
      ['assessed', ['Tổ CT']],
      ['solution', ['Hướng xử lý: nêu rõ việc']],
    ] as const;
    expect(tree(ROWS, own)).toEqual([
      '1 Ban hành kế hoạch | max=2 | assessed=1,5 | remedy={solution: Ban hành trong quý I}',
    ]);
  });

  it('leave a table unread where they do not fit', () => {
    expect(tree(ROWS, [])).toEqual([]);
    expect(tree(ROWS, [['name', ['Việc']]])).toEqual([]);
  });

  it('beat what every office means by a heading', () => {
    const rows = [
      ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm thẩm định', 'Kết quả đánh giá'],
      ['1', 'Ban hành kế hoạch', '2', '1', 'Chậm'],
    ];
    expect(tree(rows, [['finding', ['Kết quả đánh giá']]])).toEqual([
      '1 Ban hành kế hoạch | max=2 | assessed=1 | finding=Chậm',
    ]);
  });
});
