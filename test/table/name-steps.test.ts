import { describe, expect, it } from 'vitest';
import { aboutOf, columnMeanings, gridOf, outlineOf, readOne, rowKinds, treeOf, type Value } from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const table = (...rows: Value[][]) => readOne(gridOf(rows, { place: 'text' }));

describe('names in a column for each depth', () => {
  it('begin a field, a criterion and a sub-criterion in one row; blanks go on', () => {
    const read = table(
      ['STT', 'Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần', 'Điểm tối đa', 'Điểm thẩm định'],
      ['1', 'Chỉ đạo', 'Kế hoạch', 'Ban hành', 1, 1],
      ['2', null, null, 'Thực hiện', 2, 1],
      ['3', null, 'Báo cáo', 'Số lượng', 1, 1],
      ['4', 'Thể chế', 'Văn bản', 'Rà soát', 2, 2],
      [null, 'Tổng cộng', null, null, 6, 5],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        ...['· Chỉ đạo', '  · Kế hoạch', '    1 Ban hành | max=1 | assessed=1', '    2 Thực hiện | max=2 | assessed=1'],
        ...['  · Báo cáo', '    3 Số lượng | max=1 | assessed=1'],
        ...['· Thể chế', '  · Văn bản', '    4 Rà soát | max=2 | assessed=2'],
      ),
    );
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 criterion', '2 criterion of 2', '2 criterion of 2', '3 criterion of 2'],
      ...['4 criterion of 2', '4 criterion of 4', '5 criterion', '5 criterion of 5', '5 criterion of 5', '6 total'],
    ]);
    expect(columnMeanings(read)).toEqual([
      ...['1 code “STT”', '2 name “Lĩnh vực”', '3 name “Tiêu chí”', '4 name “Tiêu chí thành phần”'],
      ...['5 max “Điểm tối đa”', '6 assessed “Điểm thẩm định”'],
    ]);
    expect(aboutOf(read.source)['total']).toBe('{name: Tổng cộng, max: 6, assessed: 5}');
    expect(read.findings).toEqual([]);
  });

  it('may repeat instead, their codes with them', () => {
    const read = table(
      ['STT', 'Lĩnh vực', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['I', 'Chỉ đạo', '1. Kế hoạch', 1, 1],
      ['I', 'Chỉ đạo', '2. Báo cáo', 2, 1],
      ['II', 'Thể chế', '1. Văn bản', 2, 2],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        ...['I Chỉ đạo', '  1 Kế hoạch | max=1 | assessed=1', '  2 Báo cáo | max=2 | assessed=1'],
        ...['II Thể chế', '  1 Văn bản | max=2 | assessed=2'],
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('may have a column of codes each', () => {
    const read = table(
      ['TT', 'Lĩnh vực', 'TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['I', 'Chỉ đạo', '1', 'Kế hoạch', 1, 1],
      [null, null, '2', 'Báo cáo', 2, 1],
      ['II', 'Thể chế', '1', 'Văn bản', 2, 2],
    );
    expect(outlineOf(read.source)).toBe(lines('I Chỉ đạo', '  1 Kế hoạch', '  2 Báo cáo', 'II Thể chế', '  1 Văn bản'));
    expect(read.findings).toEqual([]);
  });

  it('have the points that are merged over as many rows', () => {
    const read = readOne(
      gridOf(
        [
          ['Lĩnh vực', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Giải pháp'],
          ['Chỉ đạo', 'Kế hoạch', 3, 1, 'Làm sớm'],
          [null, 'Báo cáo', null, 1],
          ['Thể chế', 'Văn bản', 2, 2],
        ],
        { merges: ['A2:A3', 'C2:C3', 'E2:E3'] },
      ),
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '· Chỉ đạo | max=3',
        '  · Kế hoạch | assessed=1 | remedy={solution: Làm sớm}',
        '  · Báo cáo | assessed=1 | remedy={solution: Làm sớm}',
        '· Thể chế',
        '  · Văn bản | max=2 | assessed=2',
      ),
    );
  });

  it('stand alone where a field has a row of its own', () => {
    const read = table(
      ['Lĩnh vực', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['Chỉ đạo', null, 3, 2],
      [null, 'Kế hoạch', 1, 1],
      [null, 'Đúng hạn: 1'],
      [null, 'Báo cáo', 2, 1],
      ['Tổng', null, 3, 2],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '· Chỉ đạo | max=3 | assessed=2',
        '  · Kế hoạch | max=1 | assessed=1 | options=[Đúng hạn: 1]',
        '  · Báo cáo | max=2 | assessed=1',
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('are no names where every row fills them anew, but what is asked for, unless both are headed as names', () => {
    const read = (headings: readonly string[], ...rows: Value[][]) => {
      const { source, findings } = table(['STT', ...headings, 'Điểm tối đa', 'Điểm thẩm định'], ...rows);
      return [outlineOf(source).split('\n'), findings.map(({ rule }) => rule)];
    };
    const rows: Value[][] = [
      ['1', 'Kế hoạch', 'Ban hành', 1, 1],
      ['2', 'Báo cáo', 'Gửi', 2, 1],
      ['Tổng', null, null, 3, 2],
    ];
    const names = ['1 Kế hoạch', '2 Báo cáo'];
    expect(read(['Tiêu chí', 'Nội dung'], ...rows)).toEqual([names, []]);
    expect(read(['Nội dung', 'Tiêu chí'], ...rows)).toEqual([names, []]);
    expect(read(['Nội dung', 'Chỉ tiêu'], ...rows)).toEqual([names, []]);
    const amounts: Value[][] = [
      ['1', '≥ 90%', 'Kế hoạch', 1, 1],
      ['2', 4, 'Báo cáo', 2, 1],
    ];
    expect(read(['Chỉ tiêu', 'Nội dung'], ...amounts)).toEqual([names, []]);
    const field: Value[] = ['I', null, 'Chỉ đạo', 3, 2];
    const fields: Value[][] = [field, ['1', 'Ban hành', 'Kế hoạch', 3, 2], ['II', null, 'Thể chế', 1, 1]];
    expect(read(['Nội dung', 'Tiêu chí'], ...fields, ['1', 'Gửi', 'Rà soát', 1, 1])).toEqual([
      ['I Chỉ đạo', '  1 Kế hoạch', 'II Thể chế', '  1 Rà soát'],
      [],
    ]);
    expect(read(['Tiêu chí', 'Tên tiêu chí'], ...rows)[1]).toEqual(['ambiguous-column']);
  });
});
