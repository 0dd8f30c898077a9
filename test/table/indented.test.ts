import { describe, expect, it } from 'vitest';
import { gridOf, readOne, treeOf, type Value } from './grid.js';

const HEADER = ['Tiêu chí', 'Điểm tối đa', 'Điểm đạt'];
const outline = (rows: Value[][]): readonly string[] =>
  treeOf(readOne(gridOf([HEADER, ...rows])).source)
    .split('\n')
    .map((line) => line.replace(/ \| .*/u, ''));

/** A wrong sum of the first, an extract of the second: no sum tells what is below what. */
const ROWS: readonly (readonly [depth: number, name: string, max: number, score: number])[] = [
  ...([
    [0, 'Chỉ đạo', 5, 3.5],
    [1, 'Kế hoạch', 2, 1.5],
    [2, 'Ban hành', 1, 1],
    [2, 'Thực hiện', 1, 0.5],
  ] as const),
  ...([
    [1, 'Báo cáo', 3, 1],
    [0, 'Thể chế', 10, 7],
    [1, 'Văn bản', 1, 0.5],
  ] as const),
];
const tree = (mark: (depth: number) => string): readonly string[] =>
  ROWS.map(([depth, name]) => `${'  '.repeat(depth)}· ${mark(depth)}${name}`);

describe('rows without codes below one with a code', () => {
  const rows = (max: number | null): Value[][] => [
    ['Chỉ đạo', 'I', max, null],
    ['  Kế hoạch', null, 5, 4],
    ['     Ban hành', null, 2, 1],
    ['     Thực hiện', null, 3, 2.5],
    ['  Báo cáo', null, 5, 4],
  ];
  const read = (max: number | null): readonly string[] =>
    treeOf(readOne(gridOf([['Tiêu chí', 'STT', 'Điểm tối đa', 'Điểm đạt'], ...rows(max)])).source)
      .split('\n')
      .map((line) => line.replace(/ \| .*/u, ''));

  it('are told by how far their names are set in, unless side by side they come to what it is worth', () => {
    const deep = ['I Chỉ đạo', '  · Kế hoạch', '    · Ban hành', '    · Thực hiện', '  · Báo cáo'];
    expect(read(null)).toEqual(deep);
    expect(read(10)).toEqual(deep);
    expect(read(15)).toEqual(deep.map((line) => line.replace(/^ +/u, '  ')));
  });
});

describe('a table without codes', () => {
  it('is told by how far its names are set in', () => {
    const spaces = ROWS.map(([depth, name, max, score]): Value[] => [`${'   '.repeat(depth)}${name}`, max, score]);
    expect(outline(spaces)).toEqual(tree(() => ''));
    const own = ROWS.map(([depth, text, max, score]): Value[] => [
      depth === 0 ? text : { text, indent: depth },
      max,
      score,
    ]);
    expect(outline(own)).toEqual(tree(() => ''));
    const titles = ROWS.map(([depth, name, max, score]): Value[] =>
      depth === 0 ? [name] : [`${'\u00a0\u00a0'.repeat(depth)}${name}`, max, score],
    );
    expect(outline(titles)).toEqual(tree(() => ''));
  });

  it('is told so before all is scored where most fields state what stands below them, or nothing; options are set in as well', () => {
    const rows: Value[][] = [
      ['Chỉ đạo', 5],
      ['   Kế hoạch', 2, 1.5],
      ['      Kịp thời', 2],
      ['      Không', 0],
      ['   Báo cáo', 3],
      ['Thể chế'],
      ['   Văn bản', 1],
      ['   Rà soát', 2],
    ];
    const deep = ['· Chỉ đạo', '  · Kế hoạch', '  · Báo cáo', '· Thể chế', '  · Văn bản', '  · Rà soát'];
    expect(outline(rows)).toEqual(deep);
    const marked = rows.map(([name, ...points]): Value[] => [
      String(name).replace('   ', '- ').replace('   ', ''),
      ...points,
    ]);
    expect(outline(marked)).toEqual(deep.map((line) => line.replace('  · ', '  · - ')));
    const steps: Value[][] = [
      ['Kế hoạch', 3],
      ['   Tốt', 1.5],
      ['   Khá', 1],
    ];
    expect(outline(steps)).toEqual(['· Kế hoạch', '· Tốt', '· Khá']);
  });

  it('is told by its dashes and crosses', () => {
    const marks = ['', '- ', '+ '];
    const marked = ROWS.map(([depth, name, max, score]): Value[] => [`${marks[depth]}${name}`, max, score]);
    expect(outline(marked)).toEqual(tree((depth) => marks[depth] ?? ''));
  });

  it('is flat where a name is set in by a slip, parts are worth more than their whole, or options stand below', () => {
    const flat = (rows: Value[][]): readonly string[] => rows.map(([name]) => `· ${String(name).trim()}`);
    const slip: Value[][] = [
      ['Kế hoạch', 2, 1],
      [' Báo cáo', 3, 2],
      ['Văn bản', 1, 1],
    ];
    expect(outline(slip)).toEqual(flat(slip));
    const more: Value[][] = [
      ['Kế hoạch', 2, 1],
      ['   Báo cáo', 3, 2],
      ['   Văn bản', 1, 1],
    ];
    expect(outline(more)).toEqual(flat(more));
    const options: Value[][] = [
      ['Kế hoạch', 2, 2],
      ['- Kịp thời', 2],
      ['- Chậm', 1],
      ['- Không', 0],
    ];
    expect(outline(options)).toEqual(['· Kế hoạch']);
  });
});
