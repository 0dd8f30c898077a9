import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/place/source.js';
import type { Grid } from '../../src/model/reading/grid.js';
import type { TableOptions } from '../../src/model/reading/reading.js';
import { readTables } from '../../src/table/index.js';
import {
  aboutOf,
  columnMeanings,
  findingLines,
  type GridOptions,
  gridOf,
  rowKinds,
  treeOf,
  type Value,
} from './grid.js';

const lines = (...all: string[]): string => all.join('\n');

const readAll = (grids: readonly Grid[], options: TableOptions = {}) => {
  const { tables, findings } = readTables(grids, options);
  return {
    units: tables.map(({ source }) => {
      const { unit = '', total } = aboutOf(source);
      return lines(unit, treeOf(source), ...(total === undefined ? [] : [total]));
    }),
    said: findingLines([...findings, ...tables.flatMap((one) => one.findings)]),
  };
};

const read = (values: readonly (readonly Value[])[], options: GridOptions = {}) => readAll([gridOf(values, options)]);

const HEADER = ['STT', 'Đơn vị', 'Thể chế', 'Thủ tục', 'Tổng điểm', 'Xếp hạng'];
const MAXIMA = [null, 'Điểm tối đa', 10, 20, 30, null];
const A = ['1', 'Xã An Bình', 8, 15.5, 23.5, 2];
const B = ['2', 'Xã Bình Minh', 9, 18, 27, 1];
const unit = (name: string, one: number, two: number, sum: number): string =>
  lines(
    name,
    `· Thể chế | max=10 | assessed=${one}`,
    `· Thủ tục | max=20 | assessed=${two}`,
    `{name: Tổng điểm, max: 30, assessed: ${sum}}`,
  );
const UNITS = { units: [unit('Xã An Bình', 8, 15.5, 23.5), unit('Xã Bình Minh', 9, 18, 27)], said: [] };

describe('a table with a row for each unit and a column for each criterion', () => {
  it('is a scorecard for each unit, worth what the row of maxima says, above or below them', () => {
    expect(read([HEADER, MAXIMA, A, B])).toEqual(UNITS);
    expect(read([HEADER, A, B, [null, 'Trung bình', 8.5, 16.75, 25.25], MAXIMA])).toEqual(UNITS);
    const merged = [HEADER, ['Điểm chuẩn', null, 10, 20, 30], A, B];
    expect(read(merged, { merges: ['A2:B2'] })).toEqual(UNITS);
    const unlabelled = [HEADER, [null, null, 10, 20, 30], A, B];
    expect(read(unlabelled, { merges: ['A1:A2', 'B1:B2'] })).toEqual(UNITS);
  });

  it('may say its maxima in its headings', () => {
    const maxima = [
      ['(10 điểm)', '(20 điểm)'],
      ['(10)', '(20)'],
      ['\n10 điểm', '\n20 điểm'],
      [': 10đ', ': 20đ'],
    ];
    for (const [one, two] of maxima) {
      const header = ['STT', 'Đơn vị', `Thể chế${one}`, `Thủ tục${two}`, 'Tổng điểm (30 điểm)', 'Xếp hạng'];
      const { units, said } = read([header, A, B]);
      expect(said).toEqual([]);
      expect(units[0]).toContain('| max=10 | assessed=8');
      expect(units[1]).toContain('| max=20 | assessed=18');
      expect(units[1]).toContain('max: 30, assessed: 27');
    }
  });

  it('has fields above its criteria, with a column for their sum', () => {
    const table = [
      ['STT', 'Xã, phường', 'I. Thể chế (10 điểm)', null, null, 'II. Thủ tục', 'Tổng'],
      [null, null, '1.1', '1.2', 'Cộng', null, null],
      [null, 'Điểm tối đa', 4, 6, 10, 20, 30],
      ['1', 'Xã An Bình', 3, 5, 8, 15.5, 23.5],
      ['2', 'Xã Bình Minh', 4, 5, 9, 18, 27],
    ];
    const { units, said } = read(table, { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'] });
    expect(said).toEqual([]);
    expect(units[0]).toBe(
      lines(
        'Xã An Bình',
        'I Thể chế (10 điểm) | max=10 | assessed=8',
        '  1.1 1.1 | max=4 | assessed=3',
        '  1.2 1.2 | max=6 | assessed=5',
        'II Thủ tục | max=20 | assessed=15.5',
        '{name: Tổng, max: 30, assessed: 23.5}',
      ),
    );
  });

  it('has self and assessed scores below each criterion, or criteria below each', () => {
    const scores = [null, 'Điểm tối đa', 10, 10, 20, 20];
    const below = [
      ['STT', 'Đơn vị', 'Thể chế', null, 'Thủ tục', null],
      [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      scores,
      ['1', 'Xã An Bình', 9, 8, 16, 15.5],
      ['2', 'Xã Bình Minh', 10, 9, 19, 18],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'];
    const expected = lines(
      'Xã An Bình',
      '· Thể chế | max=10 | self=9 | assessed=8',
      '· Thủ tục | max=20 | self=16 | assessed=15.5',
    );
    expect(read(below, { merges })).toEqual({ units: [expected, expect.anything()], said: [] });
    const above = [
      ['STT', 'Đơn vị', 'Điểm tự chấm', null, 'Điểm thẩm định', null],
      [null, null, 'Thể chế', 'Thủ tục', 'Thể chế', 'Thủ tục'],
      [null, 'Điểm tối đa', 10, 20, 10, 20],
      ['1', 'Xã An Bình', 9, 16, 8, 15.5],
      ['2', 'Xã Bình Minh', 10, 19, 9, 18],
    ];
    expect(read(above, { merges })).toEqual({ units: [expected, expect.anything()], said: [] });
  });

  it('has the same of its totals and bonuses', () => {
    const table = [
      ['STT', 'Đơn vị', 'Thể chế', 'Thủ tục', 'Điểm thưởng', null, 'Tổng cộng', null],
      [null, null, null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      [null, 'Điểm tối đa', 10, 20, 2, 2, 30, 30],
      ['1', 'Xã An Bình', 8, 15.5, 2, 1, 26, 24.5],
      ['2', 'Xã Bình Minh', 9, 18, 1, 1, 29, 28],
    ];
    const [first] = readTables([gridOf(table, { merges: ['E1:F1', 'G1:H1'] })], {}).tables;
    expect(first === undefined ? undefined : treeOf(first.source)).toBe(
      lines('· Thể chế | max=10 | assessed=8', '· Thủ tục | max=20 | assessed=15.5'),
    );
    expect(first === undefined ? undefined : aboutOf(first.source)).toMatchObject({
      adjustments: '[{kind: bonus, name: Thẩm định, cap: 2, points: 1}]',
      total: '{name: Tự chấm, max: 30, self: 26, assessed: 24.5}',
    });
  });

  it('takes the scores for those the units gave themselves where its title says so', () => {
    const title = ['TỔNG HỢP KẾT QUẢ TỰ CHẤM ĐIỂM NĂM 2025'];
    expect(read([title, HEADER, MAXIMA, A, B]).units[0]).toContain('| self=8');
    expect(read([['KẾT QUẢ THẨM ĐỊNH ĐIỂM TỰ CHẤM'], HEADER, MAXIMA, A, B]).units[0]).toContain('| assessed=8');
  });

  it('keeps bonuses and penalties apart, and shares and ranks out', () => {
    const header = [
      'STT',
      'Đơn vị',
      'Thể chế',
      'Thủ tục',
      'Điểm thưởng',
      'Điểm trừ',
      'Tổng điểm',
      'Tỷ lệ (%)',
      'Xếp loại',
    ];
    const { tables } = readTables(
      [
        gridOf([
          header,
          [null, 'Điểm tối đa', 10, 20, 2, null, 30],
          ['1', 'Xã An Bình', 8, 15.5, 1, 0.5, 24, 80, 'Tốt'],
          ['2', 'Xã Bình Minh', 9, 18, 0, 0, 27, 90, 'Tốt'],
        ]),
      ],
      {},
    );
    const [first] = tables;
    expect(first === undefined ? undefined : aboutOf(first.source)).toMatchObject({
      adjustments:
        '[{kind: bonus, name: Điểm thưởng, cap: 2, points: 1}, {kind: penalty, name: Điểm trừ, points: 0.5}]',
      total: '{name: Tổng điểm, max: 30, assessed: 24}',
    });
  });

  it('passes over groups of units, column numbers and headers that stand again, and says what each row and column is', () => {
    const table = [
      HEADER,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      MAXIMA,
      ['I', 'CÁC XÃ'],
      A,
      HEADER,
      ['II', 'CÁC PHƯỜNG'],
      ['1', 'Phường Bình Minh', 9, 18, 27, 1],
      [null, 'Trung bình', 8.5, 16.75, 25.25],
    ];
    const { tables } = readTables([gridOf(table)], {});
    expect(tables).toHaveLength(2);
    const [first, second] = tables;
    if (first === undefined || second === undefined) throw new Error('two units');
    expect(rowKinds(first)).toEqual([
      ...['1 header', '2 column-numbers', '3 header', '4 other', '5 unit', '6 repeated-header', '7 other', '8 unit'],
      '9 other',
    ]);
    expect(rowKinds(second)).toEqual(['1 header', '3 header', '8 unit']);
    expect(columnMeanings(first)).toEqual([
      ...[
        '2 unit “Đơn vị”',
        '3 assessed “Thể chế”',
        '4 assessed “Thủ tục”',
        '5 assessed “Tổng điểm”',
        '6 extra “Xếp hạng”',
      ],
    ]);
  });

  it('stands above another one, each with maxima of its own', () => {
    const second = ['STT', 'Sở, ban, ngành', 'Thể chế', 'Thủ tục', 'Tổng điểm'];
    const table = [
      HEADER,
      MAXIMA,
      A,
      B,
      [],
      second,
      [null, 'Điểm tối đa', 5, 5, 10],
      ['1', 'Sở Y tế', 4, 3, 7],
      ['2', 'Sở Tài chính', 5, 5, 10],
    ];
    const { units, said } = read(table);
    expect(said).toEqual([]);
    expect(units).toHaveLength(4);
    expect(units[2]).toBe(
      lines(
        'Sở Y tế',
        '· Thể chế | max=5 | assessed=4',
        '· Thủ tục | max=5 | assessed=3',
        '{name: Tổng điểm, max: 10, assessed: 7}',
      ),
    );
  });

  it('has what was assessed and what people said as its parts, where both make up the whole', () => {
    const table = [
      ['STT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Điểm XHH', 'Tổng điểm'],
      [null, 'Điểm tối đa', 70, 70, 30, 100],
      ['1', 'Xã An Bình', 65, 60.5, 25, 85.5],
      ['2', 'Xã Bình Minh', 66, 55, 24, 79],
    ];
    const { units, said } = read(table);
    expect(said).toEqual([]);
    expect(units[0]).toBe(
      lines(
        'Xã An Bình',
        '· Điểm thẩm định | max=70 | self=65 | assessed=60.5',
        '· Điểm XHH | max=30 | assessed=25',
        '{name: Tổng điểm, max: 100, assessed: 85.5}',
      ),
    );
    // Worth as much as the whole, it is the whole's.
    const whole = [HEADER, MAXIMA, A, B].map((row, index) => [...row, ['Điểm tự chấm', 30, 25, 28][index] ?? null]);
    expect(read(whole).units[0]).toContain('{name: Tổng điểm, max: 30, assessed: 23.5, self: 25}');
  });

  it('has what was assessed as a field of its criteria, where they come to it', () => {
    const table = [
      ['STT', 'Đơn vị', 'Ban hành', 'Rà soát', 'Điểm thẩm định', 'Điểm điều tra XHH', 'Tổng điểm'],
      [null, 'Điểm tối đa', 3, 3, 6, 4, 10],
      ['1', 'Xã An Bình', 2.5, 2, 4.5, 3, 7.5],
      ['2', 'Xã Bình Minh', 2, 2, 4, 2, 6],
    ];
    const { units, said } = read(table);
    expect(said).toEqual([]);
    expect(units[0]).toBe(
      lines(
        'Xã An Bình',
        '· Điểm thẩm định | max=6 | assessed=4.5',
        '  · Ban hành | max=3 | assessed=2.5',
        '  · Rà soát | max=3 | assessed=2',
        '· Điểm điều tra XHH | max=4 | assessed=3',
        '{name: Tổng điểm, max: 10, assessed: 7.5}',
      ),
    );
  });

  it('has a total in each group, of what units gave themselves and of what was assessed', () => {
    const table = [
      ['STT', 'Đơn vị', 'Tự chấm', null, null, 'Thẩm định', null, null],
      [null, null, 'Thể chế', 'Thủ tục', 'Tổng', 'Thể chế', 'Thủ tục', 'Tổng'],
      [null, 'Điểm chuẩn', 10, 20, 30, 10, 20, 30],
      ['1', 'Xã An Bình', 9, 16, 25, 8, 15.5, 23.5],
      ['2', 'Xã Bình Minh', 10, 19, 29, 9, 18, 27],
    ];
    const { units, said } = read(table, { merges: ['C1:E1', 'F1:H1'] });
    expect(said).toEqual([]);
    expect(units[0]).toBe(
      lines(
        'Xã An Bình',
        '· Thể chế | max=10 | self=9 | assessed=8',
        '· Thủ tục | max=20 | self=16 | assessed=15.5',
        '{name: Tổng, max: 30, self: 25, assessed: 23.5}',
      ),
    );
  });

  it('has every unit, whatever it is called and whether its scores can be read', () => {
    const [header, maxima] = [HEADER.slice(1, 5), MAXIMA.slice(1, 5)];
    const table = [
      header,
      maxima,
      ['Toàn Thắng', 8, 15, 23],
      ['Xã Bình Minh', null, null, 20],
      ['Xã Châu Sơn', 'Đạt', 'Không đạt', null],
      ['Xã Dân Hòa', '-', 'KPS', null],
      ['Toàn tỉnh', 8, 15, 23],
      [],
      ['NGƯỜI LẬP BIỂU', null, 'CHỦ TỊCH'],
    ];
    const { tables } = readTables([gridOf(table)], {});
    expect(tables.map(({ source }) => aboutOf(source)['unit'])).toEqual([
      ...['Toàn Thắng', 'Xã Bình Minh', 'Xã Châu Sơn', 'Xã Dân Hòa'],
    ]);
  });

  it('has a unit that nobody scored, numbered or not, and none for what others belong to', () => {
    const [one, two] = [A, B].map((row) => [null, ...row.slice(1)]);
    const names = (...between: (readonly Value[])[]): readonly (string | undefined)[] =>
      readTables([gridOf([HEADER, MAXIMA, one ?? [], ...between, two ?? []])], {}).tables.map(
        ({ source }) => aboutOf(source)['unit'],
      );
    expect(names([null, 'Xã Châu Sơn'])).toEqual(['Xã An Bình', 'Xã Châu Sơn', 'Xã Bình Minh']);
    expect(names(['3', 'Xã Châu Sơn'])).toEqual(['Xã An Bình', 'Xã Châu Sơn', 'Xã Bình Minh']);
    for (const group of ['Huyện Ba Vì', 'Xã miền núi', 'Phường', 'Sở, ban, ngành'])
      expect(names([null, group])).toEqual(['Xã An Bình', 'Xã Bình Minh']);
  });

  it('may be of one unit, where a row says what it is worth', () => {
    expect(read([HEADER, MAXIMA, A])).toEqual({ units: UNITS.units.slice(0, 1), said: [] });
    const people = [['STT', 'Đơn vị', 'Sáng', 'Chiều', 'Cộng'], MAXIMA.slice(0, 5), ['1', 'Đợt một', 3, 4, 7]];
    expect(readTables([gridOf(people)], {}).tables).toEqual([]);
  });

  it('has places where people work among its criteria, and places in a ranking beside them', () => {
    const header = ['Đơn vị', 'Thể chế', 'Vị trí việc làm', 'Vị trí'];
    const rows = [
      ['Điểm tối đa', 10, 5, null],
      ['Xã An Bình', 8, 4, 2],
      ['Xã Bình Minh', 9, 5, 1],
    ];
    expect(read([header, ...rows]).units[0]).toBe(
      lines('Xã An Bình', '· Thể chế | max=10 | assessed=8', '· Vị trí việc làm | max=5 | assessed=4'),
    );
  });

  it('has names merged over several columns', () => {
    const wide = [HEADER, MAXIMA, A, B].map(([first = null, name = null, ...rest]) => [first, name, null, ...rest]);
    const each = { merges: ['B1:C1', 'B2:C2', 'B3:C3', 'B4:C4'] };
    expect(read(wide, each)).toEqual(UNITS);
    expect(read(wide, { merges: ['B1:C1', 'B4:C4'] })).toEqual(UNITS);
    // Numbers and names below one heading.
    const numbered = [['Đơn vị', null, ...HEADER.slice(2)], ['Điểm tối đa', null, ...MAXIMA.slice(2)], A, B];
    expect(read(numbered, { merges: ['A1:B1', 'A2:B2'] })).toEqual(UNITS);
  });

  it('has every criterion that says what it is worth, whatever it is called and whatever stands in it', () => {
    const header = ['STT', 'Đơn vị', 'Thể chế (10 điểm)', 'Tỷ lệ đúng hạn đạt 100% (5 điểm)'];
    const table = [
      [...header, 'Vị trí việc làm (5 điểm)', 'Hiện đại hóa (2 điểm)', 'Khảo sát (8 điểm)', 'Vị trí', 'Tỷ lệ (%)'],
      ['1', 'Xã An Bình', 8, 5, 4, "1'5", null, 2, 80],
      ['2', 'Xã Bình Minh', 9, 4, 5, 'lO', null, 1, 90],
    ];
    expect(read(table).units[0]).toBe(
      lines(
        'Xã An Bình',
        '· Thể chế (10 điểm) | max=10 | assessed=8',
        '· Tỷ lệ đúng hạn đạt 100% (5 điểm) | max=5 | assessed=5',
        '· Vị trí việc làm (5 điểm) | max=5 | assessed=4',
        "· Hiện đại hóa (2 điểm) | max=2 | assessed=1'5",
        '· Khảo sát (8 điểm) | max=8',
      ),
    );
  });

  it('says where a score counts that is merged over two units', () => {
    const merged = [HEADER, MAXIMA, A, ['2', 'Xã Bình Minh', null, 18, 26]];
    const [, second] = readTables([gridOf(merged, { merges: ['C3:C4'] })], {}).tables;
    const criteria = second?.source.kind === 'map' ? valueAt(second.source, 'criteria') : undefined;
    const [first] = criteria?.kind === 'list' ? criteria.items : [];
    expect(first?.kind === 'map' ? first.mergedScore : undefined).toMatchObject({ row: 3, column: 3 });
  });

  it('tells hidden columns and rows of its own', () => {
    const { said } = read([HEADER, MAXIMA, A, B], { hiddenColumns: [4] });
    expect(said).toEqual(['info hidden-part D3 {"rows":0,"columns":1}', 'info hidden-part D4 {"rows":0,"columns":1}']);
    // Blank in place of zero is a habit of formulas; of scores it is not.
    const zero = { text: '0', nature: { kind: 'number' }, unseen: true } as const;
    const saidOf = (value: Value) => read([HEADER, MAXIMA, A, ['2', 'Xã Bình Minh', value, 18, 18]]).said;
    expect(saidOf({ ...zero, formula: 'SUM(X1:X3)' })).toEqual([]);
    expect(saidOf(zero)).toEqual(['info hidden-part C4 {"rows":0,"columns":0,"unseen":1}']);
  });
});

describe('a column of a table of units that the row of maxima has a number for', () => {
  const table = (heading: string, ...values: readonly Value[]): readonly (readonly Value[])[] =>
    [HEADER, MAXIMA, A, B, ['3', 'Xã Châu Sơn', 7, 12, 19, 3]].map((row, index) => [
      ...row.slice(0, 4),
      [heading, ...values][index] ?? null,
    ]);
  const criteria = (first: number, second: number): string =>
    lines(`· Thể chế | max=10 | assessed=${first}`, `· Thủ tục | max=20 | assessed=${second}`);
  const trees = (values: readonly (readonly Value[])[], options: GridOptions = {}) =>
    readTables([gridOf(values, options)], {}).tables.map(({ source }) => [treeOf(source), aboutOf(source)['total']]);

  it('is the whole where it adds the others up, whatever it is called', () => {
    for (const heading of ['Điểm CCHC', 'Tổng (1+2)', 'Điểm tổng', 'Kết quả chung', 'Điểm năm 2024', 'Chung cuộc'])
      expect(trees(table(heading, 30, 23.5, 27, 19))).toEqual([
        [criteria(8, 15.5), `{name: ${heading}, max: 30, assessed: 23.5}`],
        [criteria(9, 18), `{name: ${heading}, max: 30, assessed: 27}`],
        [criteria(7, 12), `{name: ${heading}, max: 30, assessed: 19}`],
      ]);
    // Twice, and before what it adds up.
    const twice = table('Điểm CCHC', 30, 23.5, 27, 19).map((row, index) => [
      ...row.slice(0, 2),
      ['Chung cuộc', 30, 23.5, 27, 19][index] ?? null,
      ...row.slice(2),
    ]);
    expect(trees(twice).map(([tree]) => tree)).toEqual([criteria(8, 15.5), criteria(9, 18), criteria(7, 12)]);
    // With what bonuses and penalties change.
    const bonus = table('Điểm thưởng', null, 1, 0, 0.5).map((row, index) => [
      ...row,
      ['Điểm CCHC', 30, 24.5, 27, 19.5][index] ?? null,
    ]);
    expect(trees(bonus)[0]).toEqual([criteria(8, 15.5), '{name: Điểm CCHC, max: 30, assessed: 24.5}']);
  });

  it('is the whole where it is called so, though it is added up wrongly', () => {
    expect(trees(table('Điểm CCHC', 30, 23.5, 27.5, 20))[1]).toEqual([
      criteria(9, 18),
      '{name: Điểm CCHC, max: 30, assessed: 27.5}',
    ]);
    expect(trees(table('Điểm TS', 30, 23.5, 27.5, 19))[1]?.[1]).toBe('{name: Điểm TS, max: 30, assessed: 27.5}');
  });

  it('is a criterion where it does not add the others up', () => {
    for (const heading of ['Điểm XHH', 'Hiện đại hóa', 'Tỷ lệ hồ sơ đúng hạn', 'Kế hoạch năm 2024'])
      expect(trees(table(heading, 30, 25, 24, 20))[0]).toEqual([
        `${criteria(8, 15.5)}\n· ${heading} | max=30 | assessed=25`,
        undefined,
      ]);
    // Full marks for all tell nothing.
    const full = table('Hiện đại hóa', 30, 30, 30, 30).map((row, index) =>
      index > 1 ? [...row.slice(0, 2), 10, 20, row[4] ?? null] : row,
    );
    expect(trees(full)[0]?.[0]).toContain('· Hiện đại hóa | max=30 | assessed=30');
  });

  it('is nothing of the scorecard where it says that it is another figure', () => {
    const figures = ['Điểm năm 2024', 'Kết quả năm trước', 'Điểm quy đổi', 'Trung bình', 'Tỷ lệ', 'Chênh lệch', 'Hạng'];
    for (const heading of figures)
      expect(trees(table(heading, 30, 25, 24, 20))[0]).toEqual([criteria(8, 15.5), undefined]);
  });

  it('is its group where it adds up what stands beside it there', () => {
    const grouped = [
      ['STT', 'Đơn vị', 'Thể chế', null, null, 'Thủ tục'],
      [null, null, 'Kế hoạch', 'Rà soát', 'Điểm (1+2)', null],
      [null, 'Điểm tối đa', 4, 6, 10, 20],
      ['1', 'Xã An Bình', 3, 5, 8, 15.5],
      ['2', 'Xã Bình Minh', 4, 5, 9, 18],
    ];
    expect(trees(grouped, { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] })[0]?.[0]).toBe(
      lines(
        '· Thể chế | max=10 | assessed=8',
        '  · Kế hoạch | max=4 | assessed=3',
        '  · Rà soát | max=6 | assessed=5',
        '· Thủ tục | max=20 | assessed=15.5',
      ),
    );
  });
});

describe('headings beside each other that carry codes', () => {
  const tree = (headings: readonly string[], ...rows: readonly (readonly number[])[]): string | undefined => {
    const table = [
      ['STT', 'Đơn vị', ...headings],
      ...rows.map((row, index) => [
        index === 0 ? null : `${index}`,
        index === 0 ? 'Điểm chuẩn' : `Xã A${index}`,
        ...row,
      ]),
    ];
    const [first] = readTables([gridOf(table)], {}).tables;
    return first === undefined ? undefined : treeOf(first.source);
  };
  const rows = [
    [3, 1, 2, 3],
    [2.5, 1, 1.5, 2.5],
    [2, 1, 1, 2],
  ];

  it('are a field and its criteria where one adds the others up', () => {
    for (const [field, one, two, next] of [
      ['I', '1', '2', 'II'],
      ['1', '1.1', '1.2', '2'],
      ['A', 'I', 'II', 'B'],
    ])
      expect(tree([`${field}. Thể chế`, `${one}. Ban hành`, `${two}. Rà soát`, `${next}. Thủ tục`], ...rows)).toBe(
        lines(
          `${field} Thể chế | max=3 | assessed=2.5`,
          `  ${one} Ban hành | max=1 | assessed=1`,
          `  ${two} Rà soát | max=2 | assessed=1.5`,
          `${next} Thủ tục | max=3 | assessed=2.5`,
        ),
      );
  });

  it('are beside each other where a code says so or the others come to more', () => {
    const flat = tree(['1. Thể chế', '2. Ban hành', '3. Rà soát', '4. Thủ tục'], ...rows);
    expect(flat?.split('\n').filter((line) => line.startsWith(' '))).toEqual([]);
    const more = tree(
      ['I. Thể chế', '1. Ban hành', '2. Rà soát', 'II. Thủ tục'],
      [3, 4, 5, 3],
      [3, 3, 3, 2],
      [2, 2, 4, 2],
    );
    expect(more?.split('\n').filter((line) => line.startsWith(' '))).toEqual([]);
  });

  it('are the same for what units gave themselves and for what was assessed', () => {
    const table = [
      ['STT', 'Đơn vị', 'Tự chấm', null, null, 'Thẩm định', null, null, 'Điểm CCHC'],
      [null, null, 'I. Thể chế', '1. Ban hành', '2. Rà soát', 'I. Thể chế', '1. Ban hành', '2. Rà soát', null],
      [null, 'Điểm chuẩn', 3, 1, 2, 3, 1, 2, 3],
      ['1', 'Xã An Bình', 3, 1, 2, 2.5, 1, 1.5, 2.5],
      ['2', 'Xã Bình Minh', 3, 1, 2, 2, 1, 1, 2],
    ];
    const [first] = readTables([gridOf(table, { merges: ['C1:E1', 'F1:H1'] })], {}).tables;
    expect(first === undefined ? undefined : treeOf(first.source)).toBe(
      lines(
        'I Thể chế | max=3 | self=3 | assessed=2.5',
        '  1 Ban hành | max=1 | self=1 | assessed=1',
        '  2 Rà soát | max=2 | self=2 | assessed=1.5',
        '· Điểm CCHC | max=3 | assessed=2.5',
      ),
    );
  });
});

describe('a table of units that is not read', () => {
  it('says which criteria have no maximum, whatever else it names', () => {
    const { units, said } = read([HEADER, A, B]);
    expect(units).toEqual([]);
    expect(said).toEqual([
      'error no-table B1 {"where":"Sheet1","missing":[],"seen":[],"units":{"without":["Thể chế","Thủ tục"]}}',
    ]);
    // The heading over all criteria is no name, and the last columns are the whole's.
    const group = [
      ['STT', 'Đơn vị', 'Các lĩnh vực', null, 'Tổng điểm đạt được', 'Điểm tối đa'],
      [null, null, 'Thể chế', 'Thủ tục', null, null],
      ['1', 'Xã An Bình', 8, 15.5, 23.5, 30],
      ['2', 'Xã Bình Minh', 9, 18, 27, 30],
    ];
    expect(read(group, { merges: ['C1:D1'] }).said[0]).toContain('"without":["Thể chế","Thủ tục"]');
    // Numbers of columns in brackets are no maxima.
    const numbered = [['STT', 'Đơn vị', 'Thể chế (1)', 'Thủ tục (2)'], A.slice(0, 4), B.slice(0, 4)];
    expect(read(numbered).said[0]).toContain('"without":["Thể chế (1)","Thủ tục (2)"]');
  });

  it('says which unit has several rows', () => {
    expect(read([HEADER, MAXIMA, A, B, ['3', 'xã  An Bình', 9, 18, 27, 1]]).said).toEqual([
      'error no-table B1 {"where":"Sheet1","missing":[],"seen":[],"units":{"without":[],"twice":"xã  An Bình"}}',
    ]);
  });

  it('says that scores are nobody’s', () => {
    const rounds = [
      ['STT', 'Đơn vị', 'Thể chế', 'Thủ tục'],
      [null, 'Điểm tối đa', 10, 20],
      ['1', 'Xã An Bình', 8, 15.5],
      [null, null, 7, 15],
      ['2', 'Xã Bình Minh', 9, 18],
    ];
    expect(read(rounds).said).toEqual([
      'error no-table B1 {"where":"Sheet1","missing":[],"seen":[],"units":{"without":[]}}',
    ]);
  });

  it('is passed over beside another scorecard, and read where it is asked for', () => {
    const scorecard = gridOf(
      [
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
        ['1', 'Thể chế', 10, 8],
      ],
      { name: 'Xã A' },
    );
    const summary = gridOf([HEADER, MAXIMA, A, B], { name: 'Tổng hợp' });
    const { tables, findings } = readTables([scorecard, summary], {});
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Xã A']);
    expect(findingLines(findings)).toEqual(['info skipped-sheet B1 {"sheet":"Tổng hợp","why":"units"}']);
    expect(readAll([scorecard, summary], { sheet: 'Tổng hợp' })).toEqual(UNITS);
  });
});

describe('figures of units that are no scores', () => {
  const figures = [
    ['STT', 'Đơn vị', 'Số hồ sơ', 'Đúng hạn'],
    ['1', 'Xã An Bình', 120, 118],
    ['2', 'Xã Bình Minh', 90, 90],
  ];

  it('are not spoken of beside a scorecard in a document', () => {
    const scorecard = gridOf(
      [
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
        ['1', 'Thể chế', 10, 8],
      ],
      { place: 'table', name: undefined },
    );
    const words = figures.map((row) => row.map((value) => (typeof value === 'number' ? `${value} hồ sơ` : value)));
    expect(
      findingLines(readTables([scorecard, gridOf(words, { place: 'table', name: undefined })], {}).findings),
    ).toEqual([]);
  });

  it('do not stand for another table that names criteria', () => {
    const { said } = readAll([
      gridOf(figures, { name: 'Hồ sơ' }),
      gridOf(
        [
          ['STT', 'Tiêu chí', 'ĐTĐ'],
          ['1', 'Thể chế', 10],
        ],
        { name: 'Điểm' },
      ),
    ]);
    expect(said).toEqual(['error no-table A1 {"where":"Điểm","missing":["max"],"seen":["STT","Tiêu chí","ĐTĐ"]}']);
  });
});

describe('what is no table of units', () => {
  const is = (values: readonly (readonly Value[])[]): number => {
    const { tables } = readTables([gridOf(values)], {});
    return tables.filter(({ source }) => source.kind === 'map' && valueAt(source, 'unit') !== undefined).length;
  };

  it('is a list of criteria with an office for each', () => {
    const rows: Value[][] = [
      ['Văn phòng', 'Kế hoạch', 2, 1],
      ['Phòng Kinh tế', 'Báo cáo', 3, 2],
    ];
    const { units } = read([['Đơn vị', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'], ...rows]);
    expect(units).toHaveLength(1);
    expect(units[0]).toContain('· Kế hoạch | max=2 | assessed=1');
    const offices = [
      ['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm đạt', 'Cơ quan'],
      ['1', 'Kế hoạch', 2, 1, 'Văn phòng'],
      ['2', 'Báo cáo', 3, 2, 'Phòng Kinh tế'],
    ];
    expect(is(offices)).toBe(0);
  });

  it('is one with fields, whose rows name no office and stand right below the headings', () => {
    const rows = (...codes: (string | null)[]): Value[][] => [
      [null, ...codes.slice(0, 1), 'Thể chế', 3, 2],
      ['Sở Nội vụ', ...codes.slice(1, 2), 'Kế hoạch', 2, 1],
      ['Sở Tư pháp', ...codes.slice(2, 3), 'Báo cáo', 1, 1],
      [null, ...codes.slice(0, 1).map(() => 'II'), 'Thủ tục', 2, 2],
      ['Văn phòng', ...codes.slice(1, 2), 'Công khai', 2, 2],
    ];
    const points = ['Điểm chuẩn', 'Điểm đạt'];
    const coded = [['Đơn vị', 'STT', 'Tiêu chí', ...points], ...rows('I', '1', '2')];
    expect(is(coded)).toBe(0);
    expect(read(coded).units).toHaveLength(1);
    expect(read(coded).units[0]).toContain('I Thể chế | max=3 | assessed=2\n  1 Kế hoạch | max=2 | assessed=1');
    const uncoded = [['Đơn vị', 'Tiêu chí', ...points], ...rows()];
    expect(is(uncoded)).toBe(0);
    expect(read(uncoded).units[0]).toContain('Kế hoạch | max=2 | assessed=1');
  });

  it('is a table of the totals of units', () => {
    const totals = [
      ['STT', 'Đơn vị', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng'],
      ['1', 'Xã An Bình', 30, 25, 23.5, 2],
      ['2', 'Xã Bình Minh', 30, 28, 27, 1],
    ];
    expect(read(totals).said[0]).not.toContain('units');
  });

  it('is one whose columns are pointed out', () => {
    const { tables } = readTables([gridOf([HEADER, MAXIMA, A, B])], { columns: { name: 2, max: 4, assessed: 3 } });
    expect(tables).toHaveLength(1);
  });
});
