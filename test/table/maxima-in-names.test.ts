import { describe, expect, it } from 'vitest';
import { maximumIn } from '../../src/table/columns/maxima-in-names.js';
import { columnMeanings, findingLines, gridOf, read, readOne, rowKinds, treeOf, type Value } from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const table = (...rows: Value[][]) => readOne(gridOf(rows));

describe('maxima in brackets behind the names', () => {
  it('are the maxima of a table whose column for them is blank', () => {
    const one = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
      ['1', 'Chỉ đạo (10 điểm)', null, 8],
      ['1.1', 'Kế hoạch (4đ)', null, 4],
      ['1.2', 'Báo cáo (6đ)', null, 4],
    );
    expect(treeOf(one.source)).toBe(
      lines(
        '1 Chỉ đạo (10 điểm) | max=10 | assessed=8',
        '  1.1 Kế hoạch (4đ) | max=4 | assessed=4',
        '  1.2 Báo cáo (6đ) | max=6 | assessed=4',
      ),
    );
    expect(one.findings).toEqual([]);
  });

  it('are the maxima of a table that has no column for them', () => {
    const one = table(
      ['STT', 'Tiêu chí', 'Điểm tự chấm', 'Điểm thẩm định'],
      ['I', 'CẢI CÁCH THỂ CHẾ (5 điểm)', 4, 3.5],
      ['1.1', 'Ban hành kế hoạch (1,5 điểm)', 1, 1],
      ['1.2', 'Tuyên truyền (tối đa 2 điểm)', 2, 1.5],
      ['1.3', 'Kiểm tra [1,5đ]', 1, 1],
      [null, '- Kịp thời (1,5 điểm)'],
      [null, '- Chậm (0,5 điểm)'],
      [null, 'Tổng cộng (5 điểm)', 4, 3.5],
    );
    expect(treeOf(one.source)).toBe(
      lines(
        'I CẢI CÁCH THỂ CHẾ (5 điểm) | max=5 | self=4 | assessed=3.5',
        '  1.1 Ban hành kế hoạch (1,5 điểm) | max=1,5 | self=1 | assessed=1',
        '  1.2 Tuyên truyền (tối đa 2 điểm) | max=2 | self=2 | assessed=1.5',
        '  1.3 Kiểm tra [1,5đ] | max=1,5 | self=1 | assessed=1 | options=[- Kịp thời (1,5 điểm), - Chậm (0,5 điểm)]',
      ),
    );
    expect(columnMeanings(one)).toEqual([
      '1 code “STT”',
      '2 name “Tiêu chí”',
      '2 max “Tiêu chí”',
      '3 self “Điểm tự chấm”',
      '4 assessed “Điểm thẩm định”',
    ]);
    expect(rowKinds(one)).toEqual([
      '1 header',
      '2 criterion',
      '3 criterion of 2',
      '4 criterion of 2',
      '5 criterion of 2',
      '6 option of 5',
      '7 option of 5',
      '8 total',
    ]);
    expect(findingLines(one.findings)).toEqual([]);
  });

  it('leave subtotals to be told by what they add up', () => {
    const one = table(
      ['STT', 'Tiêu chí', 'Điểm thẩm định'],
      [null, 'CHỈ ĐẠO (3 điểm)', 2],
      ['1', 'Kế hoạch (3 điểm)', 2],
      [null, 'Cộng', 2],
      [null, 'THỂ CHẾ (5 điểm)', 4],
      ['1', 'Văn bản (5 điểm)', 4],
      [null, 'Cộng', 4],
    );
    expect(rowKinds(one)).toEqual([
      ...['1 header', '2 criterion', '3 criterion of 2', '4 subtotal of 2'],
      ...['5 criterion', '6 criterion of 5', '7 subtotal of 5'],
    ]);
  });

  it('stand behind codes in the names, and behind fields in capitals, before anything is scored', () => {
    const one = table(
      ['Nội dung', 'Tự chấm'],
      ['CẢI CÁCH THỂ CHẾ (3 điểm)'],
      ['1. Ban hành kế hoạch (1 điểm)'],
      ['2. Tuyên truyền (2 điểm)'],
      ['CẢI CÁCH BỘ MÁY (2 điểm)'],
      ['1. Sắp xếp (2 điểm)'],
    );
    expect(treeOf(one.source)).toBe(
      lines(
        '· CẢI CÁCH THỂ CHẾ (3 điểm) | max=3',
        '  1 Ban hành kế hoạch (1 điểm) | max=1',
        '  2 Tuyên truyền (2 điểm) | max=2',
        '· CẢI CÁCH BỘ MÁY (2 điểm) | max=2',
        '  1 Sắp xếp (2 điểm) | max=2',
      ),
    );
    expect(findingLines(one.findings)).toEqual([]);
  });

  it('leaves a row without one to the rules: its maximum is not known', () => {
    const one = table(
      ['STT', 'Tiêu chí', 'Điểm thẩm định'],
      ['1', 'Ban hành kế hoạch (1,5 điểm)', 1],
      ['2', 'Tuyên truyền', 2],
      ['3', 'Kiểm tra (2 điểm)', 1],
    );
    expect(treeOf(one.source)).toBe(
      lines(
        '1 Ban hành kế hoạch (1,5 điểm) | max=1,5 | assessed=1',
        '2 Tuyên truyền | assessed=2',
        '3 Kiểm tra (2 điểm) | max=2 | assessed=1',
      ),
    );
  });

  it('are none where most rows have none, where scores pass them, or beside a column of maxima', () => {
    const header = ['STT', 'Tiêu chí', 'Điểm thẩm định'];
    const few = read(gridOf([header, ['1', 'Kế hoạch (2 điểm)', 1], ['2', 'Báo cáo (1 điểm)', 1], ...rowsWithout(5)]));
    const passed = read(gridOf([header, ['1', 'Kế hoạch (0,5 điểm)', 1], ['2', 'Báo cáo (0,5 điểm)', 2]]));
    const seen = '{"where":"Sheet1","missing":["max"],"seen":["STT","Tiêu chí","Điểm thẩm định"]}';
    for (const result of [few, passed]) {
      expect(result.tables).toEqual([]);
      expect(findingLines(result.findings)).toEqual([`error no-table A1 ${seen}`]);
    }
    const beside = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['1', 'Kế hoạch (2 điểm)', 3, 1],
      ['2', 'Báo cáo (1 điểm)', 4, 1],
    );
    expect(treeOf(beside.source)).toBe(
      lines('1 Kế hoạch (2 điểm) | max=3 | assessed=1', '2 Báo cáo (1 điểm) | max=4 | assessed=1'),
    );
  });
});

describe('a row whose cell of maxima is blank', () => {
  it('is worth what its name says in brackets, beside maxima in a column', () => {
    const { source, findings } = table(
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định'],
      ['I', 'CHỈ ĐẠO (5 điểm)'],
      ['1', 'Kế hoạch', 2, 1],
      ['2', 'Báo cáo (3 điểm)', null, 2],
      ['II', 'THỂ CHẾ (tối đa 4đ)'],
      ['1', 'Văn bản (1 điểm/văn bản)', 4, 3],
    );
    expect(treeOf(source)).toBe(
      lines(
        'I CHỈ ĐẠO (5 điểm) | max=5',
        '  1 Kế hoạch | max=2 | assessed=1',
        '  2 Báo cáo (3 điểm) | assessed=2 | max=3',
        'II THỂ CHẾ (tối đa 4đ) | max=4',
        '  1 Văn bản (1 điểm/văn bản) | max=4 | assessed=3',
      ),
    );
    expect(findings).toEqual([]);
  });
});

const rowsWithout = (count: number): Value[][] =>
  Array.from({ length: count }, (_, index): Value[] => [String(index + 3), 'Kiểm tra', 1]);

describe('the maximum in a name', () => {
  it.each([
    ['Kế hoạch (1,5 điểm)', '1,5'],
    ['Kế hoạch (tối đa 2 điểm)', '2'],
    ['Kế hoạch (Điểm tối đa: 2) của xã', '2'],
    ['Kế hoạch [0.5đ].', '0.5'],
    ['Kế hoạch\n(2 điểm)', '2'],
    ['Kế hoạch (2 điểm)\n- Kịp thời (2 điểm)\n- Chậm (1 điểm)', '2'],
    ['Planning (2 points)', '2'],
  ])('%s', (name, expected) => {
    expect(maximumIn(name)).toBe(expected);
  });

  it.each([
    ['no unit', 'Kế hoạch (2)'],
    ['taken off', 'Chậm (-0,5 điểm)'],
    ['what was reached', 'Kế hoạch (đạt 2 điểm)'],
    ['within a sentence', 'Kế hoạch (2 điểm) trước tháng 2'],
    ['a rate', 'Sáng kiến (1 điểm/sáng kiến)'],
    ['several in a line', 'Kịp thời (2 điểm), chậm (1 điểm)'],
    ['options alone', 'Kế hoạch\n- Chậm (1 điểm)\n- Kịp thời (2 điểm)'],
  ])('not %s', (_, name) => {
    expect(maximumIn(name)).toBeUndefined();
  });
});
