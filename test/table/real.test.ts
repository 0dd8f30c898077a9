import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { aboutOf, gridOf, readOne, rowKinds, treeOf } from './grid.js';

const cellsOf = (name: string): string[][] =>
  parse(readFileSync(new URL(`../fixtures/tables/${name}.tsv`, import.meta.url), 'utf8'), {
    delimiter: '\t',
    relax_column_count: true,
  });
const rows = cellsOf('khac-phuc-xa-2021');

/** Without names and remedies: codes and numbers. */
const numbers = (tree: string): string[] =>
  tree.split('\n').map((line) => {
    const [head = '', ...cells] = line.split(' | ');
    const code = /^ *\S+/u.exec(head)?.[0] ?? '';
    const points = cells
      .filter((cell) => /^(?:max|assessed|lost)=/u.test(cell))
      .map((cell) => cell.replace(/^\w+=/u, ''));
    return [code, ...points, ...(cells.some((cell) => cell.startsWith('remedy=')) ? ['+'] : [])].join(' ');
  });

describe('the published table of a commune', () => {
  const table = readOne(gridOf(rows, { place: 'text' }), { fileName: 'khac-phuc-xa-2021' });

  it('is read row by row', () => {
    expect(numbers(treeOf(table.source))).toEqual([
      ...['1 9 7.05 1.95', '  1.2 1.5 1.05 0.45 +', '  1.7 1.5 0 1.5 +'],
      ...['2 5.5 4.5 0.5', '  2.6 1.0 0 1.0 +'],
      ...['4 9 5.81 3.19', '  4.2 3.0 0,81 2.19 +', '  4.3 3.0 2.0 1.0 +'],
      ...['6 6.0 5.5 0.5', '  6.1.3 2.5 2.0 0.5 +'],
      ...['7 13.5 9.8 3,7', '  7.1 8,0 6.0 2.0', '    7.1.3 1.0 0 1.0 +', '    7.1.6 0,5 0,25 0,25 +'],
      ...['    7.1.7 0.5 0.25 0.25', '    7.1.8 0,5 0 0,5', '  7.2 5 3.75 1,25', '    7.2.4 1.5 0.5 1.0 +'],
      ...['    7.2.5 1 0,25 0,75 +', '8 1.5 0 1.5', '  · 0 0 0 +'],
    ]);
    expect(rowKinds(table).slice(-2)).toEqual(['21 criterion', '22 criterion of 21']);
    expect(table.findings).toEqual([]);
  });

  it('keeps its words', () => {
    const line = treeOf(table.source)
      .split('\n')
      .find((one) => one.includes('7.1.3'));
    expect(line).toBe(
      '    7.1.3 Tỷ lệ trao đổi văn bản điện tử (có ký số) trên các phần mềm quản lý văn bản và chỉ đạo điều hành của cấp huyện. | max=1.0 | assessed=0 | lost=1.0 | remedy={solution: Kịp thời đổi chữ ký số, lead: Văn phòng UBND xã, support: Văn phòng UBND tỉnh, when: Trong năm 2021}',
    );
    expect(aboutOf(table.source)).toEqual({
      year: '2021',
      headings:
        '{code: STT, name: Lĩnh vực/Tiêu chí/Tiêu chí thành phần, max: Điểm chuẩn, assessed: Điểm thẩm định, lost: Điểm bị mất, solution: Giải pháp, lead: Cơ quan chủ trì thực hiện, support: Cơ quan phối hợp, when: Thời gian thực hiện, note: Ghi chú}',
    });
  });
});

describe('the published forms of a city', () => {
  const HEADER = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'];
  const form = (name: string) => readOne(gridOf(cellsOf(name), { merges: HEADER }));
  const kinds = (table: ReturnType<typeof form>): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { kind } of table.reading.rows) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  };
  const HEADINGS =
    '{code: TT, name: Tiêu chí chấm điểm, max: Điểm tối đa, self: Điểm do cá nhân tự chấm, assessed: Cấp có thẩm quyền đánh giá, xếp loại}';

  it('are read with the options under their criteria (01)', () => {
    const table = form('hai-phong-212-2025-phu-luc-01');
    expect(kinds(table)).toEqual({ header: 2, 'column-numbers': 1, criterion: 54, option: 25, total: 1 });
    expect(aboutOf(table.source)).toEqual({ headings: HEADINGS, total: '{name: Tổng cộng, max: 100}' });
    expect(numbers(treeOf(table.source)).slice(42)).toEqual([
      ...['  5 207', '    5.1 5', '      a) 2', '      b) 2', '      c) 1', '    5.2 15'],
      ...['      a) 2.5', '      b) 2.5', '      c) 2.5', '      d) 2.5', '      e) 2.5', '      g) 2.5'],
    ]);
    expect(table.findings).toEqual([]);
  });

  it('keep two items of one number apart (02)', () => {
    const table = form('hai-phong-212-2025-phu-luc-02');
    expect(numbers(treeOf(table.source)).slice(21)).toEqual([
      ...['II 80', '  1 5', '    a) 1', '    b) 1', '    c) 1', '    d) 1', '    e) 1'],
      ...[
        '  2 5',
        '    a) 1',
        '    b) 1',
        '    c) 1',
        '    d) 1',
        '    e) 1',
        '  2 70',
        '    a) 20',
        '    b) 30',
        '    c) 20',
      ],
    ]);
    expect(table.findings).toEqual([]);
  });

  it('count the criterion without a code (03)', () => {
    const table = form('hai-phong-212-2025-phu-luc-03');
    expect(kinds(table)).toEqual({ header: 2, 'column-numbers': 1, criterion: 27, total: 1 });
    expect(numbers(treeOf(table.source)).slice(21)).toEqual([
      '  5 4',
      '    · 4',
      'II 80',
      '  1 25',
      '  2 30',
      '  3 25',
    ]);
    expect(table.findings).toEqual([]);
  });
});
