import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, readOne, treeOf, type Value } from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const read = (rows: Value[][], merges: string[] = []) => {
  const { source, findings } = readOne(gridOf(rows, { merges }));
  const told = findings.filter(({ rule }) => rule !== 'code-from-number');
  return { tree: treeOf(source), told: findingLines(told) };
};

const FIELDS: Value[][] = [
  ['I', 'CHỈ ĐẠO', null, 5, 3.5],
  ['1', 'Kế hoạch', 'Ban hành', 1, 1],
  [null, null, 'Thực hiện', 1, 0.5],
  ['2', 'Báo cáo', 'Báo cáo năm', 3, 2],
  ['II', 'THỂ CHẾ', null, 1, 1],
  ['1', 'Văn bản', 'Văn bản QPPL', 1, 1],
];
const TREE = lines(
  'I CHỈ ĐẠO | max=5 | assessed=3.5',
  '  1 Kế hoạch',
  '    · Ban hành | max=1 | assessed=1',
  '    · Thực hiện | max=1 | assessed=0.5',
  '  2 Báo cáo',
  '    · Báo cáo năm | max=3 | assessed=2',
  'II THỂ CHẾ | max=1 | assessed=1',
  '  1 Văn bản',
  '    · Văn bản QPPL | max=1 | assessed=1',
);
const WIDE = ['B2:C2', 'A3:A4', 'B3:B4', 'B6:C6'];

describe('names in two columns', () => {
  it('stand below fields that are alone in the first of them, or merged over both: no point counts twice', () => {
    const own = ['STT', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm tối đa', 'Điểm đạt'];
    const merged = ['STT', 'Tiêu chí', null, 'Điểm tối đa', 'Điểm đạt'];
    expect(read([own, ...FIELDS])).toEqual({ tree: TREE, told: [] });
    expect(read([own, ...FIELDS], WIDE)).toEqual({ tree: TREE, told: [] });
    expect(read([merged, ...FIELDS], ['B1:C1', ...WIDE])).toEqual({ tree: TREE, told: [] });
    expect(read([merged, ...FIELDS])).toEqual({ tree: TREE, told: [] });
    const uncoded = FIELDS.map(([, ...rest]) => rest);
    const wide = ['A2:B2', 'A3:A4', 'A6:B6'];
    expect(read([own.slice(1), ...uncoded], wide)).toEqual({
      tree: TREE.replaceAll(/(?<=^ *)(?:I+|\d)(?= )/gmu, '·'),
      told: [],
    });
  });

  it('end with their total: what its class is called below it is no criterion', () => {
    const own = ['STT', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm tối đa', 'Điểm đạt'];
    const below: Value[][] = [
      [null, 'Tổng cộng', null, 6, 4.5],
      [null, 'Xếp loại', null, null, 'Tốt'],
    ];
    expect(read([own, ...FIELDS, ...below])).toEqual({ tree: TREE, told: [] });
  });

  it('may have a dash or a letter in the first, and the words it leads in the second', () => {
    const rows: Value[][] = [
      ['1', 'Kế hoạch', null, 2, 1.5],
      [null, '-', 'Ban hành', 1, 1],
      [null, '-', 'Thực hiện', 1, 0.5],
      ['2', 'Báo cáo', null, 3, 2],
      [null, 'a)', 'Báo cáo tháng', 1, 1],
      [null, 'b)', 'Báo cáo năm', 2, 1],
    ];
    const tree = lines(
      '1 Kế hoạch | max=2 | assessed=1.5',
      '  · Ban hành | max=1 | assessed=1',
      '  · Thực hiện | max=1 | assessed=0.5',
      '2 Báo cáo | max=3 | assessed=2',
      '  a) Báo cáo tháng | max=1 | assessed=1',
      '  b) Báo cáo năm | max=2 | assessed=1',
    );
    const header = ['STT', 'Tiêu chí', null, 'Điểm tối đa', 'Điểm đạt'];
    expect(read([header, ...rows], ['B1:C1'])).toEqual({ tree, told: [] });
    expect(read([header, ...rows])).toEqual({ tree, told: [] });
  });
});

describe('codes in two columns below one heading', () => {
  const rows = (again: boolean): Value[][] => [
    ['I', null, 'CHỈ ĐẠO', 5, 3.5],
    [again ? 'I' : null, '1', 'Kế hoạch', 2, 1.5],
    [again ? 'I' : null, '2', 'Báo cáo', 3, 2],
    ['II', null, 'THỂ CHẾ', 1, 1],
    [again ? 'II' : null, '1', 'Văn bản', 1, 1],
  ];
  const header = ['STT', null, 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'];
  const tree = lines(
    'I CHỈ ĐẠO | max=5 | assessed=3.5',
    '  1 Kế hoạch | max=2 | assessed=1.5',
    '  2 Báo cáo | max=3 | assessed=2',
    'II THỂ CHẾ | max=1 | assessed=1',
    '  1 Văn bản | max=1 | assessed=1',
  );

  it('are the field’s and the criterion’s, which may say the field’s again', () => {
    expect(read([header, ...rows(false)], ['A1:B1'])).toEqual({ tree, told: [] });
    expect(read([header, ...rows(false)])).toEqual({ tree, told: [] });
    expect(read([header, ...rows(true)], ['A1:B1'])).toEqual({ tree, told: [] });
  });
});

describe('a table without codes', () => {
  it('may have a field that is worth all those above it: no total', () => {
    const { tree, told } = read([
      ['Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
      ['CHỈ ĐẠO', 2, 1],
      ['Kế hoạch', 2, 1],
      ['THỂ CHẾ', 2, 1],
      ['Văn bản', 2, 1],
      ['TÀI CHÍNH', 4, 2],
      ['Dự toán', 4, 2],
    ]);
    expect(told).toEqual([]);
    expect(tree.split('\n').map((line) => line.replace(/ \|.*/u, ''))).toEqual([
      ...['· CHỈ ĐẠO', '  · Kế hoạch', '· THỂ CHẾ', '  · Văn bản', '· TÀI CHÍNH', '  · Dự toán'],
    ]);
  });
});
