import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, readOne, treeOf, type Value } from './grid.js';

const HEADER = ['Tiêu chí', 'Điểm tối đa', 'Tự chấm'];
const read = (...rows: Value[][]) => readOne(gridOf([HEADER, ...rows]));
const tree = (...rows: Value[][]): readonly string[] => treeOf(read(...rows).source).split('\n');
const depthsOf = (source: Parameters<typeof treeOf>[0]): readonly number[] =>
  treeOf(source)
    .split('\n')
    .map((line) => line.indexOf('·') / 2);
const flat = (rows: Value[][]): readonly string[] => rows.map(([name, max]) => `· ${name} | max=${max}`);

describe('options in a form without codes and without scores', () => {
  it('step down to 0 from what the criterion right above is worth, or up from it', () => {
    expect(
      tree(
        ['Kế hoạch', 2],
        ['Kịp thời', 2],
        ['Chậm', 1],
        ['Không ban hành', 0],
        ['Báo cáo', 1.5],
        ['Không gửi', 0],
        ['Gửi đủ', 1.5],
        ['Rà soát', 1],
      ),
    ).toEqual([
      '· Kế hoạch | max=2 | options=[Kịp thời: 2, Chậm: 1, Không ban hành: 0]',
      '· Báo cáo | max=1.5 | options=[Không gửi: 0, Gửi đủ: 1.5]',
      '· Rà soát | max=1',
    ]);
  });

  it('may be bands that end above 0', () => {
    expect(
      tree(['Hồ sơ', 3], ['Đạt từ 90% trở lên', 3], ['- Dưới 90%', 1.5], ['Rà soát', 1.5], ['Có', 1.5], ['Không', 0]),
    ).toEqual([
      '· Hồ sơ | max=3 | options=[Đạt từ 90% trở lên: 3, - Dưới 90%: 1.5]',
      '· Rà soát | max=1.5 | options=[Có: 1.5, Không: 0]',
    ]);
  });

  it('leave fields above their criteria, in capitals, set in or told by the total', () => {
    const options: Value[][] = [
      ['Có', 2],
      ['Không', 0],
    ];
    const deep = ['· Chỉ đạo | max=5', '  · Kế hoạch | max=2 | options=[Có: 2, Không: 0]', '  · Báo cáo | max=3'];
    const last = ['· Thể chế | max=2', '  · Rà soát | max=2 | options=[Có: 2, Không: 0]'];
    const rows = (first: string, second: string): Value[][] => [
      ...[[first, 5], ['Kế hoạch', 2], ...options, ['Báo cáo', 3]],
      ...[[second, 2], ['Rà soát', 2], ...options],
    ];
    const capitals = tree(...rows('CHỈ ĐẠO', 'THỂ CHẾ'));
    expect(capitals.map((line) => line.toLowerCase())).toEqual([...deep, ...last].map((line) => line.toLowerCase()));
    const totaled = read(...rows('Chỉ đạo', 'Thể chế'), ['Tổng cộng', 7]);
    expect(treeOf(totaled.source).split('\n')).toEqual([...deep, ...last]);
    expect(totaled.findings).toEqual([]);
  });

  it('stand below criteria of a coded one as well, unless a single criterion would be left', () => {
    const below = (...rows: Value[][]): readonly string[] =>
      treeOf(readOne(gridOf([['STT', ...HEADER], ['1', 'Chỉ đạo', 5], ...rows])).source).split('\n');
    expect(
      below(
        [null, 'Kế hoạch', 3, 2],
        [null, 'Có', 3],
        [null, 'Không', 0],
        [null, 'Báo cáo', 2],
        [null, 'Đủ', 2],
        [null, 'Không', 0],
      ),
    ).toEqual([
      '1 Chỉ đạo | max=5',
      '  · Kế hoạch | max=3 | self=2 | options=[Có: 3, Không: 0]',
      '  · Báo cáo | max=2 | options=[Đủ: 2, Không: 0]',
    ]);
    expect(below([null, 'Tốt', 5], [null, 'Khá', 5], [null, 'Kém', 0])).toEqual([
      '1 Chỉ đạo | max=5 | options=[Tốt: 5, Khá: 5, Kém: 0]',
    ]);
  });

  it('are none where rows below a field come to more than it, or below a criterion to what it is worth with their parts', () => {
    const field = read(
      ['CHỈ ĐẠO (4 điểm)'],
      ['Kế hoạch', 3],
      ['Báo cáo', 2],
      ['THỂ CHẾ (2 điểm)'],
      ['Rà soát', 1],
      ['Văn bản', 1],
    );
    expect(treeOf(field.source)).toContain('  · Kế hoạch | max=3\n  · Báo cáo | max=2');
    const parts: Value[][] = [
      ['1', 'Chỉ đạo', 5],
      [null, 'Kế hoạch', 3],
      [null, 'Ban hành', 2],
      [null, 'Gửi', 1],
      [null, 'Báo cáo', 2],
    ];
    const lines = treeOf(readOne(gridOf([['STT', ...HEADER], ...parts])).source).split('\n');
    expect(lines.map((line) => line.search(/\S/u))).toEqual([0, 2, 4, 4, 2]);
  });

  it('are criteria where their points alone speak for it', () => {
    const rows: Value[][] = [
      ['Kế hoạch', 3],
      ['Báo cáo', 3],
      ['Tỷ lệ hồ sơ đạt từ 90%', 2],
      ['Rà soát', 1],
    ];
    expect(tree(...rows)).toEqual(flat(rows));
    const shares: Value[][] = [
      ['Kế hoạch', 3],
      ['100% văn bản được rà soát', 3],
      ['90% thủ tục được công khai', 2],
    ];
    expect(tree(...shares)).toEqual(flat(shares));
  });
});

describe('the total of a table without codes', () => {
  const rows: Value[][] = [
    ['Chỉ đạo', 5],
    ['Kế hoạch', 2],
    ['Báo cáo', 3],
    ['Thể chế', 3],
    ['Rà soát', 3],
  ];

  it('says which rows count: each of them, or those that others come to', () => {
    expect(tree(...rows, ['Tổng cộng', 16])).toEqual(flat(rows));
    expect(tree(...rows, ['Tổng cộng', 8])).toEqual([
      ...['· Chỉ đạo | max=5', '  · Kế hoạch | max=2', '  · Báo cáo | max=3'],
      ...['· Thể chế | max=3', '  · Rà soát | max=3'],
    ]);
  });

  it('is missed where a single row is what others come to', () => {
    const one = read(...rows);
    expect(treeOf(one.source).split('\n')).toEqual(flat(rows));
    expect(findingLines(one.findings)).toEqual([
      'warning unclear-row A2 {"text":"Chỉ đạo","counted":true,"reason":"sum-or-neighbour"}',
    ]);
  });
});

describe('fields without codes and without a total', () => {
  const [plan, report, laws] = [
    ['Kế hoạch', 6, 5],
    ['Báo cáo', 4, 3],
    ['Thể chế', 5, 4],
  ] as const;
  const scored = (...rows: Value[][]) => {
    const { source, findings } = read(['Chỉ đạo', 10, 8], ...rows);
    return { tree: treeOf(source).split('\n'), findings: findingLines(findings) };
  };
  const told = ['warning unclear-row A2 {"text":"Chỉ đạo","counted":true,"reason":"sum-of-rows"}'];

  it('may have one criterion that says all that they say, where others prove what the rows are: that is told', () => {
    expect(scored([...plan], [...report], [...laws], ['Rà soát', 5, 4])).toEqual({
      tree: [
        ...['· Chỉ đạo | max=10 | self=8', '  · Kế hoạch | max=6 | self=5', '  · Báo cáo | max=4 | self=3'],
        ...['· Thể chế | max=5 | self=4', '  · Rà soát | max=5 | self=4'],
      ],
      findings: told,
    });
  });

  it('may have criteria with parts', () => {
    const parts: Value[][] = [
      ['Đúng hạn', 3, 3],
      ['Đủ nội dung', 3, 2],
    ];
    const { tree, findings } = scored([...plan], ...parts, [...report], [...laws], ['Rà soát', 5, 4]);
    expect(tree.map((line) => line.split(' |')[0])).toEqual([
      ...[
        '· Chỉ đạo',
        '  · Kế hoạch',
        '    · Đúng hạn',
        '    · Đủ nội dung',
        '  · Báo cáo',
        '· Thể chế',
        '  · Rà soát',
      ],
    ]);
    expect(findings).toEqual(told);
  });

  it('may have a criterion that says what the next one with parts does', () => {
    const { source, findings } = read(
      ...[['Chỉ đạo', 10, 8], [...plan], ['Ban hành', 2, 2], ['Thực hiện', 4, 3], ['Kiểm tra', 4, 3]],
      ...[['Số đơn vị', 3, 2], ['Xử lý', 1, 1], [...laws], ['Rà soát', 5, 4], ['Danh mục', 2, 2], ['Kết quả', 3, 2]],
    );
    expect(depthsOf(source)).toEqual([0, 1, 2, 2, 1, 2, 2, 0, 1, 2, 2]);
    expect(findingLines(findings)).toEqual(told);
  });

  it('may have a criterion that is what those below it come to, where maxima and scores part all rows into fields', () => {
    const equals: Value[][] = [
      ...[
        ['Chỉ đạo', 5, 5],
        ['Kế hoạch', 2, 2],
        ['Báo cáo', 1, 1],
        ['Kiểm tra', 1, 1],
        ['Tuyên truyền', 1, 1],
      ],
      ...[
        ['Thể chế', 4, 3.5],
        ['Ban hành', 2, 1.5],
        ['Rà soát', 2, 2],
      ],
    ];
    const { source, findings } = read(...equals);
    expect(depthsOf(source)).toEqual([0, 1, 1, 1, 1, 0, 1, 1]);
    expect(findingLines(findings)).toEqual(told);
  });

  it('are told by the total where sums can be read in two ways; without one that is told', () => {
    const rows: Value[][] = [
      ...[
        ['Chỉ đạo', 3, 2.75],
        ['Kế hoạch', 0.5, 0.25],
        ['Báo cáo', 0.5, 0.5],
        ['Kiểm tra', 2, 2],
        ['Thể chế', 2, 2],
      ],
      ...[
        ['Ban hành', 1.5, 1.5],
        ['Rà soát', 0.5, 0.5],
        ['Thủ tục', 6, 3.1],
        ['Công khai', 2, 1.1],
        ['Trả kết quả', 4, 2],
      ],
    ];
    const [whole, open] = [read(...rows, ['Tổng cộng', 11, 7.85]), read(...rows)];
    expect(depthsOf(whole.source)).toEqual([0, 1, 1, 1, 0, 1, 1, 0, 1, 1]);
    expect(whole.findings).toEqual([]);
    expect(depthsOf(open.source)).toEqual([0, 1, 1, 1, 2, 3, 3, 0, 1, 1]);
    expect(findingLines(open.findings)).toEqual([
      'warning unclear-row A5 {"text":"Kiểm tra","counted":true,"reason":"sum-of-rows"}',
    ]);
  });

  it.each<readonly [string, Value[][]]>([
    [
      'a row is left that is no field',
      [
        ['Rà soát', 5, 4],
        ['Tài chính', 7, 6],
      ],
    ],
    ['a single criterion is scored otherwise than its field', [['Rà soát', 5, 3]]],
  ])('are none, which is said, where %s', (_, rows) => {
    const { tree, findings } = scored([...plan], [...report], [...laws], ...rows);
    expect(tree.every((line) => line.startsWith('· '))).toBe(true);
    expect(findings).toEqual(['warning unclear-row A2 {"text":"Chỉ đạo","counted":true,"reason":"sum-or-neighbour"}']);
  });

  it('are none where each score is full: those come to others by chance', () => {
    const full = read(['Chỉ đạo', 2, 2], ['Kế hoạch', 1, 1], ['Báo cáo', 1, 1], ['Thể chế', 1, 1], ['Rà soát', 1, 1]);
    expect(
      treeOf(full.source)
        .split('\n')
        .every((line) => line.startsWith('· ')),
    ).toBe(true);
  });
});
