import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, readOne, treeOf, type Value } from './grid.js';

const HEADER = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'];
const NAMES = ['Chỉ đạo', 'Kế hoạch', 'Báo cáo', 'Thể chế', 'Văn bản', 'Rà soát'];
const POINTS: readonly (readonly [number, number])[] = [
  ...([
    [5, 3.5],
    [2, 1.5],
    [3, 2],
  ] as const),
  ...([
    [3, 3],
    [2, 2],
    [1, 1],
  ] as const),
];

const read = (codes: readonly string[], points = POINTS, below: Value[][] = []) => {
  const rows: Value[][] = codes.map((code, index) => [code, NAMES[index] ?? '', ...(points[index] ?? [])]);
  const { source, findings } = readOne(gridOf([HEADER, ...rows, ...below]));
  return {
    tree: treeOf(source)
      .split('\n')
      .map((line) => line.replace(/ \| max.*?(?= \| extra|$)/u, '')),
    told: findingLines(findings),
  };
};

const deep = (codes: readonly string[]): readonly string[] =>
  NAMES.map((name, index) => `${index % 3 === 0 ? '' : '  '}${codes[index]} ${name}`);

describe('codes that do not tell fields from their criteria', () => {
  it('are told by points: no field is counted beside what it is made of', () => {
    for (const codes of [
      ['1000', '1001', '1002', '2000', '2001', '2002'],
      ['100', '101', '102', '200', '201', '202'],
      ['1', '1', '2', '2', '1', '2'],
      ['TC1', 'TC2', 'TC3', 'TC4', 'TC5', 'TC6'],
    ]) {
      expect(read(codes).tree).toEqual(deep(codes));
    }
  });

  it('are told in a blank form by the maxima of all rows, unless capitals say otherwise or a single sum may be chance', () => {
    const blank = (names: readonly string[], max = POINTS.map(([one]) => one)) => {
      const rows: Value[][] = max.map((one, index) => [String(index + 1), names[index] ?? 'Khác', one, null]);
      const { source, findings } = readOne(gridOf([HEADER, ...rows]));
      return {
        depths: treeOf(source)
          .split('\n')
          .map((line) => line.search(/\S/u)),
        told: findingLines(findings),
      };
    };
    const fields = NAMES.map((name, index) => (index % 3 === 0 ? name.toUpperCase() : name));
    const [deep, flat] = [
      [0, 2, 2, 0, 2, 2],
      [0, 0, 0, 0, 0, 0],
    ];
    expect(blank(fields)).toEqual({ depths: deep, told: [] });
    expect(blank(NAMES)).toEqual({
      depths: deep,
      told: ['warning unclear-row A2 {"text":"1 Chỉ đạo","counted":true,"reason":"sum-of-rows"}'],
    });
    expect(blank(fields.map((name, index) => (index === 1 ? name.toUpperCase() : name)))).toEqual({
      depths: flat,
      told: [],
    });
    const told = ['warning unclear-row A2 {"text":"1 Chỉ đạo","counted":true,"reason":"sum-or-neighbour"}'];
    expect(blank(NAMES, [5, 2, 3, 3, 3])).toEqual({ depths: flat.slice(1), told });
    expect(blank(NAMES, [5, 2, 3, 3, 2])).toEqual({ depths: flat.slice(1), told: [] });
    expect(blank(NAMES, [5, 2, 3, 3, 2, 1, 4]).told).toEqual(told);
  });

  it('are told by scores where one maximum is wrong, and said to be unclear where too few fields are right', () => {
    const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    const third = [
      [6, 5.5],
      [4, 3.5],
      [2, 2],
    ] as const;
    const wrong = POINTS.map(
      ([max, score], index) => [index === 3 ? 4 : max, index > 3 ? score / 2 : index === 3 ? 1.5 : score] as const,
    );
    const depths = ({ tree }: { tree: readonly string[] }): readonly number[] => tree.map((line) => line.search(/\S/u));
    const names = read(codes, [...wrong, ...third]);
    expect(depths(names)).toEqual([0, 2, 2, 0, 2, 2, 0, 2, 2]);
    const few = read(codes.slice(0, 6), wrong);
    expect(depths(few)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(few.told).toEqual([
      'warning unclear-row A2 {"text":"1 Chỉ đạo","counted":true,"reason":"sum-or-neighbour"}',
    ]);
  });

  it('are not doubted below titles in capitals, nor where equal maxima have scores that add up by chance', () => {
    const titled = (scores: readonly (number | null)[]): Value[][] => [
      [null, 'CẢI CÁCH THỂ CHẾ', null, null],
      ...scores.slice(0, 4).map((score, index): Value[] => [String(index + 1), 'Một', index === 2 ? 1 : 0.5, score]),
      [null, 'CHUYỂN ĐỔI SỐ', null, null],
      ...scores.slice(4).map((score, index): Value[] => [String(index + 1), 'Hai', index === 0 ? 1 : 0.5, score]),
    ];
    expect(findingLines(readOne(gridOf([HEADER, ...titled(Array<null>(8).fill(null))])).findings)).toEqual([]);
    const ones: Value[][] = [1, 0.5, 0.5, 1, 1, 0.5, 0.5, 0.5, 1, 1, 1].map((score, index) => [
      String(index + 1),
      'Một',
      1,
      score,
    ]);
    expect(findingLines(readOne(gridOf([HEADER, ...ones])).findings)).toEqual([]);
    const below = [[null, 'CẢI CÁCH THỂ CHẾ', null, null], ...ones.slice(0, 4)] as Value[][];
    const more = [[null, 'CHUYỂN ĐỔI SỐ', null, null], ...ones.slice(4, 8)] as Value[][];
    expect(findingLines(readOne(gridOf([HEADER, ...below, ...more])).findings)).toEqual([]);
  });

  it('may run through three depths, a field having one criterion alone', () => {
    const rows: Value[][] = [
      ...([
        ['100', 'Chỉ đạo', 6, 3.75],
        ['110', 'Kế hoạch', 2, 1.25],
        ['120', 'Báo cáo', 4, 2.5],
      ] as Value[][]),
      ...([
        ['121', 'Báo cáo tháng', 2, 1.25],
        ['122', 'Báo cáo năm', 2, 1.25],
      ] as Value[][]),
      ...([
        ['200', 'Tài chính', 4, 2.5],
        ['210', 'Dự toán', 4, 2.5],
      ] as Value[][]),
      ...([
        ['211', 'Lập dự toán', 2, 1.25],
        ['212', 'Giao dự toán', 2, 1.25],
      ] as Value[][]),
    ];
    const { source } = readOne(gridOf([HEADER, ...rows]));
    expect(
      treeOf(source)
        .split('\n')
        .map((line) => line.replace(/ \| .*/u, '')),
    ).toEqual([
      ...['100 Chỉ đạo', '  110 Kế hoạch', '  120 Báo cáo', '    121 Báo cáo tháng', '    122 Báo cáo năm'],
      ...['200 Tài chính', '  210 Dự toán', '    211 Lập dự toán', '    212 Giao dự toán'],
    ]);
  });

  it('are none where they only number the rows, and stay beside them', () => {
    const { tree, told } = read(['1', '2', '3', '4', '5', '6']);
    expect(tree).toEqual(deep(Array<string>(6).fill('·')).map((line, index) => `${line} | extra={STT: ${index + 1}}`));
    // No total confirms it.
    expect(told).toEqual(['warning unclear-row A2 {"text":"1 Chỉ đạo","counted":true,"reason":"sum-of-rows"}']);
    expect(read(['1', '2', '3', '4', '5', '6'], POINTS, [[null, 'Tổng cộng', 8, 6.5]]).told).toEqual([]);
  });

  it('are so with a wrong score, where a total or the other fields prove it', () => {
    const codes = ['1000', '1001', '1002', '2000', '2001', '2002'];
    const wrong = POINTS.map(([max, score], index) => [max, index === 3 ? 2.5 : score] as const);
    expect(read(codes, wrong).tree).toEqual(deep(codes));
    const unscored = POINTS.map(([max]) => [max, 0] as const);
    expect(read(codes, unscored, [[null, 'Tổng cộng', 8, 0]]).tree).toEqual(deep(codes));
  });

  it('are what they are where nothing proves it, or the total counts them all', () => {
    const codes = ['1', '2', '3', '4', '5', '6'];
    const flat = NAMES.map((name, index) => `${index + 1} ${name}`);
    expect(read(codes, POINTS, [[null, 'Tổng cộng', 16, 13]]).tree).toEqual(flat);
    const pairs = [...POINTS.slice(0, 3), ...POINTS.slice(0, 3), [2, 2], [2, 1]] as const;
    const depths = read(
      pairs.map((_, index) => String(index + 1)),
      pairs,
    ).tree.map((line) => line.search(/\S/u));
    expect(new Set(depths)).toEqual(new Set([0]));
    expect(
      read(
        codes,
        POINTS.map(([max]) => [max, max] as const),
      ).tree,
    ).toEqual(flat);
    expect(
      read(
        codes,
        POINTS.map(([max, score], index) => [index === 5 ? 2 : max, score] as const),
      ).tree,
    ).toEqual(flat);
  });
});
