import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/place/source.js';
import { readTables } from '../../src/table/index.js';
import { findingLines, gridOf, treeOf, type Value } from './grid.js';

const LIST: readonly Value[][] = [
  ['1', 'Kế hoạch', 2],
  ['2', 'Báo cáo', 3],
  ['3', 'Tuyên truyền', 1],
];
const SCORES: Readonly<Record<string, readonly number[]>> = {
  'Xã A': [1.5, 2, 1],
  'Xã B': [2, 3, 0.5],
  'Xã C': [0, 1, 0],
};

const rows = (make: (unit: string, criterion: readonly Value[], score: number, at: number) => Value[]): Value[][] => {
  let at = 0;
  return Object.entries(SCORES).flatMap(([unit, scores]) =>
    LIST.map((criterion, index) => {
      at += 1;
      return make(unit, criterion, scores[index] ?? 0, at);
    }),
  );
};

const read = (values: Value[][], merges: string[] = []) => {
  const { tables, findings } = readTables([gridOf(values, { merges })], {});
  const said = [...findings, ...tables.flatMap((one) => one.findings)];
  const of = (one: (typeof tables)[number], key: string): string => {
    const value = one.source.kind === 'map' ? valueAt(one.source, key) : undefined;
    return value?.kind === 'text' ? value.text : '';
  };
  return {
    lists: tables.map((one) => `${of(one, 'unit')}${of(one, 'year')}${of(one, 'title')}\n${treeOf(one.source)}`),
    said: findingLines(said),
  };
};

const HEADER = ['Đơn vị', 'STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm'];
const list = (unit: string, coded = true): string =>
  [
    unit,
    ...LIST.map(([code, name, max], index) => {
      return `${coded ? code : '·'} ${name} | max=${max} | assessed=${SCORES[unit]?.[index]} | extra={Đơn vị: ${unit}}`;
    }),
  ].join('\n');
const ALL = Object.keys(SCORES).map((unit) => list(unit));

describe('a table with a row for each unit and criterion', () => {
  it('is a scorecard for each unit, in whichever order its rows stand', () => {
    const long = rows((unit, [code = '', name = '', max = ''], score) => [unit, code, name, max, score]);
    expect(read([HEADER, ...long])).toEqual({ lists: ALL, said: [] });
    const byCriterion = [...long].sort((a, b) => Number(a[1]) - Number(b[1]));
    expect(read([HEADER, ...byCriterion])).toEqual({ lists: ALL, said: [] });
    const nameless = long.map(([unit = '', , ...rest]) => [unit, ...rest]);
    expect(read([HEADER.filter((heading) => heading !== 'STT'), ...nameless])).toEqual({
      lists: Object.keys(SCORES).map((unit) => list(unit, false)),
      said: [],
    });
  });

  it('may name each unit once, merged over its rows, and total each, or all', () => {
    const merged = rows((unit, [code = '', name = '', max = ''], score) => [
      code === '1' ? unit : null,
      code,
      name,
      max,
      score,
    ]);
    const once = ALL.map((one) => one.replaceAll(/(?<=\n[23] .*) \| extra=.*/gu, ''));
    expect(read([HEADER, ...merged], ['A2:A4', 'A5:A7', 'A8:A10'])).toEqual({ lists: once, said: [] });
    const whole = [...merged, [null, null, 'Tổng cộng', 18, 11]];
    expect(read([HEADER, ...whole])).toEqual({ lists: once, said: [] });
  });

  it('keeps no code that only numbers all rows', () => {
    const numbered = rows((unit, [, name = '', max = ''], score, at) => [String(at), unit, name, max, score]);
    expect(read([['STT', 'Đơn vị', 'Tiêu chí', 'Điểm tối đa', 'Điểm'], ...numbered]).lists.join('\n')).toBe(
      Object.entries(SCORES)
        .flatMap(([unit, scores], block) => [
          unit,
          ...LIST.map(
            ([, name, max], index) =>
              `· ${name} | max=${max} | assessed=${scores[index]} | extra={STT: ${block * 3 + index + 1}, Đơn vị: ${unit}}`,
          ),
        ])
        .join('\n'),
    );
  });

  it('keeps no code that numbers the units, merged, blank or in every row', () => {
    const lists = (make: (unit: number, index: number) => readonly Value[], merges: string[] = []) => {
      const values = Object.entries(SCORES).flatMap(([, scores], unit) =>
        LIST.map(([, name = '', max = ''], index) => [...make(unit, index), name, max, scores[index] ?? 0]),
      );
      const { lists: found, said } = read([['STT', 'Đơn vị', 'Tiêu chí', 'Điểm tối đa', 'Điểm'], ...values], merges);
      expect(said).toEqual([]);
      return found.map((one) => one.replaceAll(/ \| extra=.*/gu, ''));
    };
    const units = Object.keys(SCORES);
    const expected = units.map((unit) => list(unit, false).replaceAll(/ \| extra=.*/gu, ''));
    const once = (unit: number, index: number) => (index === 0 ? [`${unit + 1}`, units[unit] ?? ''] : [null, null]);
    expect(lists(once)).toEqual(expected);
    expect(lists(once, ['A2:A4', 'A5:A7', 'A8:A10', 'B2:B4', 'B5:B7', 'B8:B10'])).toEqual(expected);
    expect(lists((unit) => [`${unit + 1}`, units[unit] ?? ''])).toEqual(expected);
    expect(lists((unit, index) => [index === 0 ? unit + 1 : null, units[unit] ?? ''])).toEqual(expected);
  });

  it('may be told by years, by units and years, or by those who assess', () => {
    const both: Value[][] = ['Xã A', 'Xã B'].flatMap((unit) =>
      [2024, 2025].flatMap((year) => LIST.map(([code = '', name = '', max = '']) => [unit, year, code, name, max, 1])),
    );
    const heads = read([['Đơn vị', 'Năm', ...HEADER.slice(1)], ...both]).lists.map((one) => one.split('\n')[0]);
    expect(heads).toEqual(['Xã A2024', 'Xã A2025', 'Xã B2024', 'Xã B2025']);
    const members = rows((unit, [code = '', name = '', max = ''], score) => [
      unit.replace('Xã', 'Ông'),
      code,
      name,
      max,
      score,
    ]);
    const judged = read([['Người chấm', ...HEADER.slice(1)], ...members]).lists.map((one) => one.split('\n')[0]);
    expect(judged).toEqual(['Người chấm: Ông A', 'Người chấm: Ông B', 'Người chấm: Ông C']);
  });

  it('is no table in which criteria stand again for another remedy, or by mistake', () => {
    const remedied = read([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm', 'Giải pháp', 'Đơn vị chủ trì', 'Loại'],
      ['1', 'Kế hoạch', 2, 1, 'Ban hành', 'Văn phòng', 'A'],
      ['1', 'Kế hoạch', 2, 1, 'Thực hiện', 'Phòng Nội vụ', 'B'],
      ['2', 'Báo cáo', 3, 1, 'Gửi', 'Văn phòng', 'B'],
      ['2', 'Báo cáo', 3, 1, 'Nhắc', 'Phòng Nội vụ', 'A'],
      ['2', 'Báo cáo', 3, 1, 'Lại', 'Phòng Nội vụ', 'A'],
    ]);
    expect(remedied.lists).toHaveLength(1);
    const grouped = ['Một cửa', 'Thể chế'].flatMap((group) =>
      LIST.map(([code = '', name = '', max = '']) => [group, code, name, max, 1]),
    );
    expect(read([['Nhóm', ...HEADER.slice(1)], ...grouped]).lists).toHaveLength(1);
  });

  it('is none where each field has an office, and criteria that are called like those of the others', () => {
    const fields = (['I', 'II', 'III'] as const).flatMap((code, field): Value[][] => {
      const office = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Văn phòng'][field] ?? '';
      return [
        [office, code, ['Chỉ đạo', 'Thể chế', 'Thủ tục'][field] ?? '', 6, 3],
        ...LIST.map(([own = '', name = '', max = '']): Value[] => [office, own, name, max, 1]),
      ];
    });
    for (const heading of ['Phòng', 'Người theo dõi', 'Quý']) {
      const header = [heading, ...HEADER.slice(1)];
      expect(read([header, ...fields]).lists).toHaveLength(1);
      expect(read([header, ...fields, [null, null, 'Tổng cộng', 18, 9]]).lists).toHaveLength(1);
    }
  });
});

describe('a table with a row for each unit above its list', () => {
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm'];
  const listed = (unit: string): Value[][] =>
    LIST.map(([code = '', name = '', max = ''], index) => [code, name, max, SCORES[unit]?.[index] ?? 0]);
  const lists = Object.keys(SCORES).map((unit) => list(unit).replaceAll(/ \| extra=.*/gu, ''));

  it('is a scorecard for each, whose points are the total of its list', () => {
    const titled = Object.keys(SCORES).flatMap((unit): Value[][] => [[null, unit], ...listed(unit)]);
    expect(read([header, ...titled])).toEqual({ lists, said: [] });
    const numbered = Object.keys(SCORES).flatMap((unit, index): Value[][] => [
      [['I', 'II', 'III'][index] ?? '', unit, 6, SCORES[unit]?.reduce((sum, one) => sum + one, 0) ?? 0],
      ...listed(unit),
    ]);
    expect(read([header, ...numbered])).toEqual({ lists, said: [] });
    expect(read([header, ...numbered, [null, 'Tổng cộng', 18, 11]])).toEqual({ lists, said: [] });
    const { tables } = readTables([gridOf([header, ...numbered])], {});
    expect(tables.map(({ source }) => (source.kind === 'map' ? valueAt(source, 'total')?.kind : undefined))).toEqual([
      ...['map', 'map', 'map'],
    ]);
  });

  it('is none where the lists differ, or criteria only speak of communes', () => {
    const differing: Value[][] = [
      [null, 'Xã An Bình'],
      ['1', 'Kế hoạch', 2, 1],
      ['2', 'Báo cáo', 2, 1],
      [null, 'Xã Bình Minh'],
      ['1', 'Chợ', 2, 1],
      ['2', 'Đường', 2, 1],
    ];
    expect(read([header, ...differing]).lists).toHaveLength(1);
    const speaking: Value[][] = [
      ['I', 'Xã đạt chuẩn nông thôn mới', 4, 2],
      ...listed('Xã A'),
      ['II', 'Xã có cán bộ đạt chuẩn', 4, 2],
      ...listed('Xã B'),
    ];
    expect(read([header, ...speaking]).lists).toHaveLength(1);
    const called = speaking.map(([code = '', name = '', ...rest]) => [
      code,
      { I: 'Xã Thông minh', II: 'Xã Hạnh phúc' }[String(code)] ?? name,
      ...rest,
    ]);
    expect(read([header, ...called]).lists).toHaveLength(1);
  });

  it('is none where fields go on from office to office, above criteria that are called alike', () => {
    const fields: Value[][] = [
      ['I', 'Thể chế', 'Phòng Tư pháp', 5, 4],
      ['II', 'Thủ tục', 'Phòng Kinh tế', 5, 4],
      ['III', 'Bộ máy', 'Văn phòng', 5, 4],
    ];
    const values = fields.flatMap((field) => [
      field,
      ['1', 'Ban hành kế hoạch', field[2] ?? '', 2, 2],
      ['2', 'Thực hiện kế hoạch', field[2] ?? '', 3, 2],
    ]);
    const { lists } = read([['STT', 'Tiêu chí', 'Đơn vị theo dõi', 'Điểm tối đa', 'Điểm'], ...values]);
    expect(lists.map((one) => one.match(/^[IV]+ /gmu))).toEqual([['I ', 'II ', 'III ']]);
  });

  it('is none where criteria of one scorecard are given points in each quarter', () => {
    const values: Value[][] = ['Báo cáo', 'Tuyên truyền'].flatMap((name, index) =>
      ['Quý I', 'Quý II', 'Quý III'].map((quarter, at) => [String(index * 3 + at + 1), name, quarter, 1, 1]),
    );
    expect(read([['STT', 'Tiêu chí', 'Kỳ báo cáo', 'Điểm tối đa', 'Điểm'], ...values]).lists).toHaveLength(1);
  });
});

describe('a list of criteria with a column for each unit', () => {
  const table = (...headings: readonly string[]): Value[][] => [
    ['STT', 'Tiêu chí', 'Điểm tối đa', ...headings],
    ['I', 'Thể chế', 6, 5, 4, 4.5],
    ['1', 'Kế hoạch', 3, 2.5, 2, 2.25],
    ['2', 'Báo cáo', 3, 2.5, 2, 2.25],
  ];
  const listOf = (unit: string, all: number, each: number, average: string): string =>
    [
      unit,
      `I Thể chế | max=6 | assessed=${all}${average === '' ? '' : ` | extra={${average}: 4.5}`}`,
      `  1 Kế hoạch | max=3 | assessed=${each}${average === '' ? '' : ` | extra={${average}: 2.25}`}`,
      `  2 Báo cáo | max=3 | assessed=${each}${average === '' ? '' : ` | extra={${average}: 2.25}`}`,
    ].join('\n');

  it('is a scorecard for each, whatever their average', () => {
    const average = { lists: [listOf('Xã A', 5, 2.5, 'Trung bình'), listOf('Xã B', 4, 2, 'Trung bình')], said: [] };
    expect(read(table('Xã A', 'Xã B', 'Trung bình'))).toEqual(average);
    const without = table('Phường A', 'Phường B').map((row) => row.slice(0, 5));
    expect(read(without)).toEqual({ lists: [listOf('Phường A', 5, 2.5, ''), listOf('Phường B', 4, 2, '')], said: [] });
  });

  it('says that names of nobody knows whom do not count beside their average', () => {
    const { lists, said } = read(table('Tân Lập', 'Ia Kring', 'Bình quân'));
    expect(lists).toHaveLength(1);
    expect(said).toEqual([
      'info uncounted-column D1 {"column":"D","heading":"Tân Lập","counted":"Bình quân"}',
      'info uncounted-column E1 {"column":"E","heading":"Ia Kring","counted":"Bình quân"}',
    ]);
    for (const [one, two] of [
      ['Giám khảo 1', 'Giám khảo 2'],
      ['Ông Tân', 'Bà Lập'],
      ['Nguyễn Văn An', 'Trần Thị Bình'],
    ])
      expect(read(table(one ?? '', two ?? '', 'Trung bình')).said).toEqual([]);
  });

  it('is one scorecard where a score has a column of its own', () => {
    expect(read(table('Xã A', 'Xã B', 'Điểm thẩm định')).lists).toHaveLength(1);
  });
});

describe('a list of communes and their totals', () => {
  const rows: Value[][] = [
    ['1', 'Xã Tân Lập', 100, 85],
    ['2', 'Xã Hòa Bình', 100, 80],
  ];
  const header = ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm đạt'];

  it('is no scorecard, whatever stands over their names', () => {
    for (const more of [[], [[null, 'Tổng cộng', 200, 165]]])
      expect(read([header, ...rows, ...more])).toEqual({
        lists: [],
        said: ['error no-table A1 {"where":"Sheet1","missing":[],"seen":["STT","Nội dung","Điểm tối đa","Điểm đạt"]}'],
      });
  });

  it('is one where a row is something else, or a person points out its columns', () => {
    expect(read([header, ...rows, ['3', 'Công khai', 100, 75]]).lists).toHaveLength(1);
    const options = { columns: { name: 2, max: 3, assessed: 4 } };
    expect(readTables([gridOf([header, ...rows])], options).tables).toHaveLength(1);
  });
});
