import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/model/place/source.js';
import type { Grid } from '../../src/model/reading/grid.js';
import {
  aboutOf,
  columnMeanings,
  findingLines,
  gridOf,
  outlineOf,
  read,
  readOne,
  rowKinds,
  treeOf,
  type Value,
} from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const ROWS: Value[][] = [
  ['1', 'Chỉ đạo', 2, 1.5],
  ['1.1', 'Kế hoạch', 2, 1.5],
];
const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'];
const TREE = lines('1 Chỉ đạo | max=2 | assessed=1.5', '  1.1 Kế hoạch | max=2 | assessed=1.5');

describe('where the table is', () => {
  it('is below title lines, motto, decision numbers and prose with the same words', () => {
    const table = readOne(
      gridOf(
        [
          ['UBND XÃ AN BÌNH', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['Số: 12/BC-UBND', null, 'Độc lập - Tự do - Hạnh phúc'],
          [],
          ['BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
          ['Điểm chuẩn của từng tiêu chí theo Quyết định số 212/QĐ-UBND; điểm thẩm định do Sở Nội vụ chấm'],
          ['Ghi chú: Điểm tối đa là 100', 'Tiêu chí: theo lĩnh vực'],
          HEADER,
          ...ROWS,
        ],
        { merges: ['A4:D4', 'A5:D5'] },
      ),
    );
    expect(treeOf(table.source)).toBe(TREE);
    expect(rowKinds(table)).toEqual([
      ...['1 title', '2 title', '4 title', '5 title', '6 title', '7 header'],
      ...['8 criterion', '9 criterion of 8'],
    ]);
    expect(table.findings).toEqual([]);
  });

  it('has a header of two rows with merged groups', () => {
    const table = readOne(
      gridOf(
        [
          ['STT', 'Nội dung', 'Điểm', null, null, 'Giải pháp'],
          [null, null, 'Chuẩn', 'Thẩm định', 'Bị mất'],
          ['1', 'Chỉ đạo', 2, 1.5, 0.5, 'Ban hành'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
      ),
    );
    expect(treeOf(table.source)).toBe('1 Chỉ đạo | max=2 | assessed=1.5 | lost=0.5 | remedy={solution: Ban hành}');
    expect(columnMeanings(table)).toEqual([
      '1 code “STT”',
      '2 name “Nội dung”',
      '3 max “Điểm Chuẩn”',
      '4 assessed “Điểm Thẩm định”',
      '5 lost “Điểm Bị mất”',
      '6 solution “Giải pháp”',
    ]);
    expect(rowKinds(table).slice(0, 2)).toEqual(['1 header', '2 header']);
  });

  it('has the same header in a text file, which knows no merges', () => {
    const table = readOne(
      gridOf(
        [
          ['STT', 'Nội dung', 'Điểm', '', '', 'Giải pháp'],
          ['', '', 'Chuẩn', 'Thẩm định', 'Bị mất', ''],
          ['1', 'Chỉ đạo', '2', '1,5', '0,5', 'Ban hành'],
        ],
        { place: 'text' },
      ),
    );
    expect(treeOf(table.source)).toBe('1 Chỉ đạo | max=2 | assessed=1,5 | lost=0,5 | remedy={solution: Ban hành}');
  });

  it('has a group that is not merged where other cells are', () => {
    const table = readOne(
      gridOf(
        [
          ['BẢNG CHẤM ĐIỂM'],
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', null, 'Ghi chú'],
          [null, null, null, 'Lần 1', 'Lần 2'],
          ['1', 'Chỉ đạo', 5, 4, 4.5, 'x'],
        ],
        { merges: ['A1:F1', 'A2:A3', 'B2:B3'] },
      ),
    );
    expect(columnMeanings(table)).toEqual([
      '1 code “STT”',
      '2 name “Tiêu chí”',
      '3 max “Điểm tối đa”',
      '4 assessed “Điểm thẩm định Lần 1”',
      '5 assessed “Điểm thẩm định Lần 2”',
      '6 note “Ghi chú”',
    ]);
    expect(treeOf(table.source)).toContain('assessed=4.5');
  });

  it('passes over a table of units, whatever points it gives them', () => {
    const { tables } = read(
      gridOf([
        ['STT', 'Tên đơn vị', 'Điểm chuẩn', 'Điểm thẩm định'],
        ['1', 'Xã A', 100, 80],
      ]),
    );
    expect(tables).toEqual([]);
  });

  it('has a header of four rows', () => {
    const table = readOne(
      gridOf(
        [
          ['TT', 'Lĩnh vực/Tiêu chí', 'Kết quả chấm điểm CCHC', null, null, null],
          [null, null, 'Điểm chuẩn', 'Đơn vị', null, null],
          [null, null, null, 'Tự đánh giá', 'Thẩm định', null],
          [null, null, null, null, 'Lần 1', 'Lần 2'],
          ['1', 'Chỉ đạo', 2, 2, 1, 1.5],
        ],
        { merges: ['A1:A4', 'B1:B4', 'C1:F1', 'C2:C4', 'D2:F2', 'D3:D4', 'E3:F3'] },
      ),
    );
    expect(treeOf(table.source)).toBe(
      '1 Chỉ đạo | max=2 | self=2 | assessed=1.5 | extra={Kết quả chấm điểm CCHC Đơn vị Thẩm định Lần 1: 1}',
    );
    expect(rowKinds(table)).toEqual(['1 header', '2 header', '3 header', '4 header', '5 criterion']);
    expect(findingLines(table.findings)).toEqual([
      'info assessed-round F4 {"rounds":2,"heading":"Kết quả chấm điểm CCHC Đơn vị Thẩm định Lần 2"}',
    ]);
  });

  it.each([
    ['(1) (2) (3) (4)', ['(1)', '(2)', '(3)', '(4)']],
    ['1 2 3 4', ['1', '2', '3', '4']],
    ['numbers', [1, 2, 3, 4]],
    ['numbers in brackets, which a spreadsheet takes for negative ones', [-1, -2, -3, -4]],
    ['A B 1 2', ['A', 'B', '1', '2']],
    ['a formula', ['(1)', '(2)', '(3)', '(4)=(3)-(2)']],
    ['one misread', ['(1)', '(2)', '(3)', '(ổ)']],
  ])('skips a row of column numbers: %s', (_, numbers) => {
    const table = readOne(gridOf([HEADER, numbers, ...ROWS]));
    expect(treeOf(table.source)).toBe(TREE);
    expect(rowKinds(table)).toEqual(['1 header', '2 column-numbers', '3 criterion', '4 criterion of 3']);
    expect(table.findings).toEqual([]);
  });

  it('takes no criterion above a repeated header for a part of it, whatever its name begins with', () => {
    const header = ['STT', 'Nội dung', 'Điểm tối đa', 'Điểm thẩm định', 'Ghi chú'];
    const read = readOne(
      gridOf([
        header,
        ['1', 'Chỉ đạo', 3, 2.5],
        ['1.1', 'Kế hoạch', 2, 1.5],
        ['1.2', 'Nội dung khác', 0.5, 0.5],
        ['1.3', 'Báo cáo', 0.5, 0.5],
        header,
        [null, 'Cộng 1', 3, 2.5],
        ['2', 'Thể chế', 1, 1],
      ]),
    );
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 criterion', '3 criterion of 2', '4 criterion of 2', '5 criterion of 2'],
      ...['6 repeated-header', '7 subtotal of 2', '8 criterion'],
    ]);
  });

  it('skips the header repeated inside, column numbers and all', () => {
    const table = readOne(
      gridOf([
        HEADER,
        ['(1)', '(2)', '(3)', '(4)'],
        ...ROWS,
        HEADER,
        ['(1)', '(2)', '(3)', '(4)'],
        ['2', 'Thể chế', 1, 1],
      ]),
    );
    expect(treeOf(table.source)).toBe(lines(TREE, '2 Thể chế | max=1 | assessed=1'));
    expect(rowKinds(table)).toEqual([
      ...['1 header', '2 column-numbers', '3 criterion', '4 criterion of 3'],
      ...['5 repeated-header', '6 column-numbers', '7 criterion'],
    ]);
    expect(table.findings).toEqual([]);
  });

  it('skips a merged header repeated inside', () => {
    const top = ['STT', 'Nội dung', 'Điểm', null];
    const below = [null, null, 'Chuẩn', 'Thẩm định'];
    const table = readOne(
      gridOf([top, below, ['1', 'Chỉ đạo', 2, 1], top, below, ['2', 'Thể chế', 1, 1]], {
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'A4:A5', 'B4:B5', 'C4:D4'],
      }),
    );
    expect(treeOf(table.source)).toBe(lines('1 Chỉ đạo | max=2 | assessed=1', '2 Thể chế | max=1 | assessed=1'));
    expect(table.findings).toEqual([]);
  });

  it('is left alone by empty rows inside, notes before and signatures after', () => {
    const table = readOne(
      gridOf([
        ['Hướng dẫn: ghi điểm vào cột D'],
        HEADER,
        ...ROWS,
        [],
        ['2', 'Thể chế', 1, 1],
        ['Tổng cộng', null, 3, 2.5],
        [],
        ['Ghi chú: điểm làm tròn hai chữ số'],
        [null, 'An Bình, ngày 05 tháng 12 năm 2025'],
        [null, 'NGƯỜI LẬP', null, 'CHỦ TỊCH'],
        [null, 'Nguyễn Văn A', null, 'Trần Thị B'],
      ]),
    );
    expect(treeOf(table.source)).toBe(lines(TREE, '2 Thể chế | max=1 | assessed=1'));
    expect(rowKinds(table)).toEqual([
      ...['1 title', '2 header', '3 criterion', '4 criterion of 3', '6 criterion', '7 total', '9 other'],
      ...['10 signature', '11 signature', '12 signature'],
    ]);
    expect(table.findings).toEqual([]);
  });

  it('is found in any order of columns', () => {
    const table = readOne(
      gridOf([
        ['Giải pháp', 'Điểm bị mất', 'Điểm thẩm định', 'Điểm tối đa', 'Nội dung', 'TT'],
        ['Ban hành', '0,5', '1,5', '2', 'Chỉ đạo', '1'],
      ]),
    );
    expect(treeOf(table.source)).toBe('1 Chỉ đạo | max=2 | assessed=1,5 | lost=0,5 | remedy={solution: Ban hành}');
  });

  it('needs a name, and a maximum or both assessed and lost', () => {
    const { source } = readOne(
      gridOf([
        ['STT', 'Tiêu chí', 'Điểm đạt được', 'Điểm bị mất'],
        ['1', 'Chỉ đạo', 1, 1],
      ]),
    );
    expect(treeOf(source)).toBe('1 Chỉ đạo | assessed=1 | lost=1');
    const { tables, findings } = read(
      gridOf(
        [
          ['STT', 'Tiêu chí', 'Điểm đạt được'],
          ['1', 'Chỉ đạo', 1],
        ],
        { name: 'Điểm' },
      ),
    );
    expect(tables).toEqual([]);
    expect(findingLines(findings)).toEqual([
      'error no-table A1 {"where":"Điểm","missing":["max"],"seen":["STT","Tiêu chí","Điểm đạt được"]}',
    ]);
  });

  it('is said to be missing in an empty sheet and in a list of names', () => {
    expect(findingLines(read(gridOf([], { name: 'Trang tính1' })).findings)).toEqual([
      'error no-table  {"where":"Trang tính1","missing":["name","max"],"seen":[]}',
    ]);
    expect(
      findingLines(
        read(
          gridOf([
            ['Họ tên', 'Chức vụ'],
            ['A', 'B'],
          ]),
        ).findings,
      ),
    ).toEqual(['error no-table  {"where":"Sheet1","missing":["name","max"],"seen":[]}']);
  });

  it('is where a person says', () => {
    const grid = gridOf([
      ['Mục', 'Việc', 'P', 'Q'],
      ['1', 'Chỉ đạo', 2, 1.5],
      ['1.1', 'Kế hoạch', 2, 1.5],
    ]);
    expect(read(grid).tables).toEqual([]);
    const byNumber = readOne(grid, { columns: { name: 2, max: 3, assessed: 4 } });
    expect(treeOf(byNumber.source)).toBe(TREE);
    const byHeading = readOne(grid, { columns: { name: 'việc', max: 'P', assessed: 'q' } });
    expect(treeOf(byHeading.source)).toBe(TREE);
    const byRow = readOne(grid, { columns: { name: 'B', max: 'P', assessed: 'q' }, headerRow: 1 });
    expect(treeOf(byRow.source)).toBe(TREE);
    expect(read(grid, { columns: { name: 'Không có', max: 'P' } }).tables).toEqual([]);
  });

  it('takes a person’s word over a heading’s', () => {
    const table = readOne(
      gridOf([
        [...HEADER, 'Điểm phúc tra'],
        ['1', 'Chỉ đạo', 2, 1, 1.5],
      ]),
      {
        columns: { assessed: 'Điểm thẩm định' },
      },
    );
    expect(treeOf(table.source)).toBe('1 Chỉ đạo | max=2 | assessed=1 | extra={Điểm phúc tra: 1.5}');
    expect(table.findings).toEqual([]);
  });
});

describe('several tables', () => {
  it('gives one scorecard a sheet, passing over notes and hidden sheets', () => {
    const { tables, findings } = read([
      gridOf([['Hướng dẫn chấm điểm']], { name: 'Ghi chú', order: 1 }),
      gridOf([HEADER, ...ROWS], { name: 'Xã A', order: 2 }),
      gridOf([HEADER, ['1', 'Cũ', 1, 1]], { name: 'Cũ', order: 3, hidden: true }),
      gridOf([HEADER, ['1', 'Khác', 3, 3]], { name: 'Xã B', order: 4 }),
    ]);
    expect(tables.map(({ sheet, source }) => [sheet, treeOf(source)])).toEqual([
      ['Xã A', TREE],
      ['Xã B', '1 Khác | max=3 | assessed=3'],
    ]);
    expect(findingLines(findings)).toEqual([
      'info skipped-sheet A1 {"sheet":"Ghi chú","why":"no-table"}',
      'info skipped-sheet A1 {"sheet":"Cũ","why":"hidden"}',
    ]);
  });

  it('prefers the sheet of exactly that name, then the only one that is alike', () => {
    const grids = ['2', 'Hoà', 'hòa ', 'Hòa'].map((name) => gridOf([HEADER, ...ROWS], { name }));
    const picked = (sheet: string) => read(grids, { sheet }).tables.map((table) => table.sheet);
    expect(picked('2')).toEqual(['2']);
    expect(picked('1')).toEqual(['2']);
    expect(picked('Hòa')).toEqual(['Hòa']);
    expect(picked('HÒA')).toEqual([]);
  });

  it('reads the sheet a person picks, by name or position, hidden or not', () => {
    const grids = [
      gridOf([HEADER, ...ROWS], { name: 'Xã A' }),
      gridOf([HEADER, ['1', 'Cũ', 1, 1]], { name: 'Cũ', hidden: true }),
    ];
    expect(read(grids, { sheet: 'CŨ' }).tables.map(({ sheet }) => sheet)).toEqual(['Cũ']);
    expect(read(grids, { sheet: '1' }).tables.map(({ sheet }) => sheet)).toEqual(['Xã A']);
    expect(read(grids, { sheet: 'xãa' }).tables.map(({ sheet }) => sheet)).toEqual(['Xã A']);
    for (const sheet of ['Xã C', '3', '0', 'Xã']) {
      const mistake = { kind: 'sheet', name: sheet, sheets: ['Xã A', 'Cũ'], tables: [], units: [] };
      expect(read(grids, { sheet })).toEqual({ tables: [], findings: [], mistake });
    }
  });

  it('leaves a table of something else below the list alone, and says so', () => {
    const classes = [
      ['TT', 'Xếp loại', 'Từ điểm', 'Đến điểm'],
      ['1', 'Xuất sắc', 90, 100],
      ['2', 'Tốt', 80, 89],
    ];
    const table = readOne(gridOf([HEADER, ...ROWS, ['', 'Tổng cộng', 2, 1.5], [], ['THANG XẾP LOẠI'], ...classes]));
    expect(treeOf(table.source)).toBe(TREE);
    expect(rowKinds(table).slice(-5)).toEqual(['4 total', '6 other', '7 other', '8 other', '9 other']);
    expect(findingLines(table.findings)).toEqual(['info skipped-sheet A7 {"why":"no-table"}']);
    // A header in other words is none: the codes go on below it.
    const again = readOne(gridOf([HEADER, ...ROWS, ['TT', 'ND', 'ĐC', 'ĐTĐ'], ['1.2', 'Báo cáo', 1, 1]]));
    expect(outlineOf(again.source)).toBe(lines('1 Chỉ đạo', '  1.1 Kế hoạch', '  1.2 Báo cáo'));
    expect(again.findings).toEqual([]);
  });

  it('reads the table of a document that a person picks, by its number', () => {
    const letterhead = gridOf([['UBND', 'CỘNG HÒA']], { place: 'table', order: 1 });
    const first = gridOf([HEADER, ...ROWS], { place: 'table', order: 2 });
    const other = gridOf([HEADER, ['1', 'Khác', 3, 3]], { place: 'table', order: 5, before: ['Phụ lục II'] });
    const picked = (sheet: string) => read([letterhead, first, other], { sheet });
    expect(picked('5').tables.map(({ source }) => treeOf(source))).toEqual(['1 Khác | max=3 | assessed=3']);
    expect(picked('2').tables.map(({ source }) => treeOf(source))).toEqual([TREE]);
    const mistake = { kind: 'sheet', name: '3', sheets: [], tables: [1, 2, 5], units: [] };
    expect(picked('3')).toEqual({ tables: [], findings: [], mistake });
  });

  it('gives two scorecards of one sheet where a full header stands again, with a title and a new start', () => {
    const { tables } = read(
      gridOf([
        ['BẢNG CHẤM ĐIỂM XÃ AN BÌNH'],
        HEADER,
        ...ROWS,
        ['Tổng cộng', null, 2, 1.5],
        [],
        ['BẢNG CHẤM ĐIỂM XÃ HÒA LỢI'],
        HEADER,
        ['1', 'Chỉ đạo', 2, 1],
        ['1.1', 'Kế hoạch', 2, 1],
      ]),
    );
    expect(tables.map(({ source }) => outlineOf(source))).toEqual([
      lines('1 Chỉ đạo', '  1.1 Kế hoạch'),
      lines('1 Chỉ đạo', '  1.1 Kế hoạch'),
    ]);
    expect(tables.map((table) => rowKinds(table)[0])).toEqual(['1 title', '7 title']);
  });

  it('stands again below the title of each field: the first of them is a field as well', () => {
    const head = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'];
    const fields = (first: string, second: string, codes: readonly [string, string, string]) =>
      readOne(
        gridOf(
          [
            ['PHIẾU CHẤM ĐIỂM NĂM 2025'],
            [first],
            head,
            [codes[0], 'Kế hoạch', 4, 4],
            [codes[1], 'Báo cáo', 6, 5],
            [null, 'Cộng', 10, 9],
            [second],
            ['(20 điểm)'],
            head,
            [codes[2], 'Niêm yết', 20, 19],
            [null, 'Cộng', 20, 19],
            [null, 'TỔNG CỘNG', 30, 28],
          ],
          { merges: ['A1:D1', 'A2:D2', 'A7:D7'] },
        ),
      );
    const romans = fields('I. CHỈ ĐẠO', 'II. THỦ TỤC', ['1', '2', '1']);
    expect(treeOf(romans.source)).toBe(
      lines(
        'I CHỈ ĐẠO | subtotal={name: Cộng, max: 10, assessed: 9}',
        '  1 Kế hoạch | max=4 | assessed=4',
        '  2 Báo cáo | max=6 | assessed=5',
        'II THỦ TỤC | options=[(20 điểm)] | subtotal={name: Cộng, max: 20, assessed: 19}',
        '  1 Niêm yết | max=20 | assessed=19',
      ),
    );
    expect(aboutOf(romans.source)).toMatchObject({
      title: 'PHIẾU CHẤM ĐIỂM NĂM 2025',
      total: '{name: TỔNG CỘNG, max: 30, assessed: 28}',
    });
    expect(romans.findings).toEqual([]);
    const named = fields('LĨNH VỰC 1: CHỈ ĐẠO', 'LĨNH VỰC 2: THỦ TỤC', ['1.1', '1.2', '2.1']);
    expect(outlineOf(named.source)).toBe(
      lines('LĨNH VỰC 1 CHỈ ĐẠO', '  1.1 Kế hoạch', '  1.2 Báo cáo', 'LĨNH VỰC 2 THỦ TỤC', '  2.1 Niêm yết'),
    );
  });

  it('is no part of a form whose parts are numbered', () => {
    const read = readOne(
      gridOf([
        ['I. THÔNG TIN CHUNG'],
        ['II. KẾT QUẢ CHẤM ĐIỂM'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt'],
        ['1', 'Kế hoạch', 4, 4],
        [null, 'Tổng cộng', 4, 4],
        ['III. KIẾN NGHỊ'],
      ]),
    );
    expect(outlineOf(read.source)).toBe('1 Kế hoạch');
  });

  it('joins the tables of one scorecard that has a table for each field, below a heading of its own', () => {
    const table = (order: number, before: readonly string[], ...rows: readonly (readonly string[])[]) =>
      gridOf([HEADER, ...rows], { place: 'table', order, before });
    const first = table(1, ['I. CHỈ ĐẠO'], ['I', 'CHỈ ĐẠO', '2', '1'], ['1', 'Kế hoạch', '2', '1']);
    const second = table(2, ['III. THỂ CHẾ'], ['III', 'THỂ CHẾ', '1', '1'], ['1', 'Ban hành', '1', '1']);
    const total = table(3, ['Tổng hợp kết quả'], ['', 'Tổng cộng', '3', '2']);
    const joined = readOne([first, second, total]);
    expect(outlineOf(joined.source)).toBe(lines('I CHỈ ĐẠO', '  1 Kế hoạch', 'III THỂ CHẾ', '  1 Ban hành'));
    expect(aboutOf(joined.source)['total']).toBe('{name: Tổng cộng, max: 3, assessed: 2}');
    const apart = (...others: readonly ReturnType<typeof table>[]): readonly string[] =>
      read([first, ...others]).tables.map(({ source }) => outlineOf(source).split('\n')[0] ?? '');
    // Another scorecard begins again, or says what it is, or names its fields in the lines between alone.
    expect(apart(table(2, ['II. XÃ BÌNH AN'], ['I', 'CHỈ ĐẠO', '2', '2']))).toEqual(['I CHỈ ĐẠO', 'I CHỈ ĐẠO']);
    expect(apart(table(2, ['Phụ lục II'], ['II', 'THỂ CHẾ', '2', '2']))).toEqual(['I CHỈ ĐẠO', 'II THỂ CHẾ']);
    expect(apart(table(2, ['II. THỂ CHẾ'], ['1', 'Ban hành', '2', '2']))).toEqual(['I CHỈ ĐẠO', '1 Ban hành']);
  });

  it('joins no table that stands inside a cell of another, and looks past it', () => {
    const first = gridOf([HEADER, ...ROWS], { place: 'table', order: 1 });
    const options = gridOf(
      [
        ['a)', 'Kịp thời', '1'],
        ['b)', 'Chậm', '0'],
      ],
      { place: 'table', order: 2, inside: 1 },
    );
    const rest = gridOf([['2', 'Thể chế', '1', '1']], { place: 'table', order: 3 });
    expect(treeOf(readOne([first, options, rest]).source)).toBe(lines(TREE, '2 Thể chế | max=1 | assessed=1'));
  });

  it('joins the rest of a table in the columns it goes on with, and keeps its own places', () => {
    const first = gridOf([HEADER, ...ROWS], { place: 'table', order: 1 });
    const total = gridOf([['Tổng cộng', '2', '2,5']], { place: 'table', order: 2, below: [1, 3, 4] });
    const table = readOne([first, total]);
    expect(aboutOf(table.source)['total']).toBe('{name: Tổng cộng, max: 2, assessed: 2,5}');
    const stated = table.source.kind === 'map' ? valueAt(table.source, 'total') : undefined;
    const assessed = stated?.kind === 'map' ? valueAt(stated, 'assessed') : undefined;
    expect(assessed?.at).toEqual({ kind: 'table', table: 2, row: 1, column: 3 });
  });

  it('joins no table of something else: other codes, other words, a list that was added up', () => {
    const first = gridOf([HEADER, ...ROWS, ['2', 'Thể chế', '1', '1']], { place: 'table', order: 1 });
    const added = gridOf([HEADER, ...ROWS, ['', 'Tổng cộng', '2', '1,5']], { place: 'table', order: 1 });
    const joins = (above: Grid, rows: readonly (readonly string[])[], before: readonly string[] = []): boolean => {
      const other = gridOf(rows, { place: 'table', order: 2, before, below: [1, 2, 3, 4] });
      const { tables } = read([above, other]);
      return tables[0]?.reading.rows.some(({ at }) => at.kind === 'table' && at.table === 2) === true;
    };
    expect(joins(first, [['3', 'Thủ tục', '2', '1']])).toBe(true);
    expect(joins(first, [['2.1', 'Ban hành', '1', '']])).toBe(true);
    expect(joins(first, [['3', 'Thủ tục', '2', '1']], ['III. THỦ TỤC'])).toBe(true);
    expect(joins(first, [['3', 'Thủ tục', '', '']])).toBe(true);
    expect(joins(first, [['', 'Tổng cộng', '3', '2']])).toBe(true);
    expect(joins(added, [['', 'Điểm thưởng', '1', '1']])).toBe(true);
    expect(joins(first, [['1', 'Xuất sắc', '90', '100']])).toBe(false);
    expect(
      joins(first, [
        ['TT', 'Xếp loại', 'Từ', 'Đến'],
        ['3', 'Khá', '70', '80'],
      ]),
    ).toBe(false);
    expect(joins(first, [['3', 'Nguyễn Văn A', 'Chủ tịch', 'Tổ trưởng']])).toBe(false);
    expect(joins(first, [['Xuất sắc', '90', '100', '']])).toBe(false);
    expect(joins(first, [['3', 'Thủ tục', '2', '1']], ['Phụ lục II'])).toBe(false);
    expect(joins(added, [['2', 'Thể chế', '2', '1']])).toBe(false);
  });

  it('says which table of a document looks like a scorecard and holds no criterion', () => {
    const first = gridOf([HEADER, ...ROWS], { place: 'table', order: 1 });
    const empty = gridOf([HEADER, ['', '(Chưa chấm)']], { place: 'table', order: 2, before: ['Phụ lục II'] });
    const { tables, findings } = read([first, empty]);
    expect(tables.map(({ source }) => treeOf(source))).toEqual([TREE]);
    expect(findingLines(findings)).toEqual(['info skipped-sheet A1 {"why":"no-criteria"}']);
    const like = (row: readonly string[]) =>
      findingLines(read([first, gridOf([row], { place: 'table', order: 2, before: ['Phụ lục'] })]).findings);
    expect(like(['1', 'Xuất sắc', '90'])).toEqual(['info skipped-sheet A1 {"why":"no-table"}']);
    expect(like(['STT', 'Nội dung', 'Giải pháp', 'Thời hạn'])).toEqual(['info skipped-sheet A1 {"why":"no-table"}']);
    expect(like(['1', 'Nguyễn Văn A', 'Chủ tịch'])).toEqual([]);
  });

  it('are one where only the first of two header rows stands again, or a part goes on before the list does', () => {
    const two = [
      ['STT', 'Tiêu chí', 'Điểm', null],
      [null, null, 'Điểm chuẩn', 'Điểm thẩm định'],
    ];
    const first = gridOf([...two, ['I', 'Chỉ đạo', '4', '3'], ['2', 'Kế hoạch', '2', '1']], {
      place: 'table',
      order: 1,
    });
    const halved = gridOf([two[0] ?? [], ['3', 'Báo cáo', '2', '2']], { place: 'table', order: 2 });
    expect(treeOf(readOne([first, halved]).source)).toBe(
      [
        'I Chỉ đạo | max=4 | assessed=3',
        ...['  2 Kế hoạch | max=2 | assessed=1', '  3 Báo cáo | max=2 | assessed=2'],
      ].join('\n'),
    );
    const extract = gridOf(
      [
        ['2', 'Văn bản', '1', '0'],
        ['III', 'Thủ tục', '3', '2'],
      ],
      { place: 'table', order: 2 },
    );
    const above = gridOf([...two, ['I', 'Chỉ đạo', '4', '3'], ['II', 'Thể chế', '2', '1']], {
      place: 'table',
      order: 1,
    });
    expect(treeOf(readOne([above, extract]).source)).toBe(
      [
        ...['I Chỉ đạo | max=4 | assessed=3', 'II Thể chế | max=2 | assessed=1'],
        ...['  2 Văn bản | max=1 | assessed=0', 'III Thủ tục | max=3 | assessed=2'],
      ].join('\n'),
    );
  });

  it('joins a Word table that a page break split, with or without its header', () => {
    const first = gridOf([HEADER, ...ROWS], { place: 'table', order: 1 });
    const without = gridOf([['2', 'Thể chế', '1', '1']], { place: 'table', order: 2 });
    const repeated = gridOf([HEADER, ['2', 'Thể chế', '1', '1']], { place: 'table', order: 2 });
    const tree = lines(TREE, '2 Thể chế | max=1 | assessed=1');
    expect(treeOf(readOne([first, without]).source)).toBe(tree);
    expect(treeOf(readOne([first, repeated]).source)).toBe(tree);
    const furniture = { place: 'table', order: 2, before: ['(Tiếp theo)', 'Trang 2/3', '- 2 -'] } as const;
    expect(treeOf(readOne([first, gridOf([HEADER, ['2', 'Thể chế', '1', '1']], furniture)]).source)).toBe(tree);
    const other = gridOf([HEADER, ['1', 'Khác', '3', '3']], { place: 'table', order: 2, before: ['Phụ lục 02'] });
    expect(read([first, other]).tables.map(({ source }) => outlineOf(source))).toEqual([
      lines('1 Chỉ đạo', '  1.1 Kế hoạch'),
      '1 Khác',
    ]);
    const signature = gridOf([['Nơi nhận', 'CHỦ TỊCH']], { place: 'table', order: 2 });
    expect(treeOf(readOne([first, signature]).source)).toBe(TREE);
  });

  it('joins sheets that were the pages of a PDF, with or without their header', () => {
    const sheet = (name: string, rows: readonly (readonly Value[])[], hidden = false) => gridOf(rows, { name, hidden });
    const first = sheet('Table 1', [['UBND XÃ EA KAO'], HEADER, ...ROWS]);
    const notes = sheet('Nháp', [['1.2', 'Bản nháp', '1', '1']], true);
    const tree = lines(TREE, '  1.2 Báo cáo | max=1 | assessed=1', '2 Thể chế | max=1 | assessed=1');
    const rest = [
      ['1.2', 'Báo cáo', '1', '1'],
      ['2', 'Thể chế', '1', '1'],
      ['', '2'],
    ];
    const total = sheet('Table 3', [
      ['', 'Tổng cộng', '3', '2,5'],
      ['', 'CHỦ TỊCH'],
    ]);
    for (const second of [rest, [['Trang 2'], HEADER, ...rest]]) {
      const { tables, findings } = read([first, notes, sheet('Table 2', second), total]);
      expect(tables.map(({ source }) => treeOf(source))).toEqual([tree]);
      expect(tables.map(({ source }) => aboutOf(source)['total'])).toEqual([
        '{name: Tổng cộng, max: 3, assessed: 2,5}',
      ]);
      expect(tables.flatMap((table) => findingLines(table.findings))).toEqual([]);
      expect(findingLines(findings)).toEqual(['info skipped-sheet A1 {"sheet":"Nháp","why":"hidden"}']);
    }
  });

  it('joins no sheet that is a scorecard of its own, or a table of something else', () => {
    const first = gridOf([HEADER, ...ROWS], { name: 'Xã A' });
    const names = (...rows: readonly (readonly string[])[]): readonly (string | undefined)[] =>
      read([first, gridOf(rows, { name: 'Khác' })]).tables.map(({ sheet }) => sheet);
    expect(names(HEADER, ['1', 'Chỉ đạo', '2', '1'])).toEqual(['Xã A', 'Khác']);
    expect(names(HEADER, ['2', 'Thể chế', '2', '1'])).toEqual(['Xã A', 'Khác']);
    expect(names(['BẢNG CHẤM ĐIỂM'], HEADER, ['1.2', 'Báo cáo', '2', '1'])).toEqual(['Xã A', 'Khác']);
    const rowsOf = (...rows: readonly (readonly string[])[]): number | undefined =>
      read([first, gridOf(rows, { name: 'Khác' })]).tables[0]?.reading.rows.length;
    const own = 1 + ROWS.length;
    expect(rowsOf(['2', 'Thể chế', '2', '1'])).toBe(own + 1);
    expect(rowsOf(['2', '90', '100'])).toBe(own);
    expect(rowsOf(['2', 'Tốt', '90', '100', 'x'])).toBe(own);
    expect(rowsOf(['1', 'Chỉ đạo', '2', '1'])).toBe(own);
    expect(rowsOf(['Chỉ đạo', '2'])).toBe(own);
  });

  it('says what is hidden, and counts it', () => {
    const table = readOne(gridOf([HEADER, ...ROWS], { hiddenRows: [3], hiddenColumns: [4] }));
    expect(treeOf(table.source)).toBe(TREE);
    expect(findingLines(table.findings)).toEqual(['info hidden-part A3 {"rows":1,"columns":1}']);
    const aside = [[...HEADER, 'Số hồ sơ'], ...ROWS.map((row) => [...row, 12])];
    expect(findingLines(readOne(gridOf(aside, { hiddenColumns: [5] })).findings)).toEqual([
      'info hidden-part E1 {"rows":0,"columns":1,"aside":true}',
    ]);
  });

  it('says what nobody sees, but for zeros left blank where nothing was lost, or until there are scores', () => {
    const zero = { text: '0', nature: { kind: 'number' }, unseen: true } as const;
    const header = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất'];
    const findingsOf = (assessed: Value, lost: Value): readonly string[] =>
      findingLines(readOne(gridOf([header, ['1', 'Chỉ đạo', 2, 2, 0], ['2', 'Thể chế', 3, assessed, lost]])).findings);
    expect(findingsOf(3, zero)).toEqual([]);
    expect(findingsOf({ ...zero, formula: 'SUM(D9:D12)' }, 3)).toEqual([]);
    expect(findingsOf(zero, 3)).toEqual(['info hidden-part D3 {"rows":0,"columns":0,"unseen":1}']);
    expect(findingsOf(1, { ...zero, text: '2' })).toEqual(['info hidden-part E3 {"rows":0,"columns":0,"unseen":1}']);
  });
});

describe('columns that a person names', () => {
  it('may be all that the header lacks', () => {
    const rows = [
      ['STT', 'Tiêu chí', 'Trọng số', 'Điểm (thang 10)', 'Điểm quy đổi'],
      ['1', 'Kế hoạch', 20, 8, 16],
      ['2', 'Báo cáo', 80, 10, 80],
    ];
    expect(read(gridOf(rows)).tables).toEqual([]);
    const { source } = readOne(gridOf(rows), { columns: { max: 3, assessed: 5 } });
    expect(treeOf(source)).toBe(
      [
        '1 Kế hoạch | max=20 | assessed=16 | extra={Điểm (thang 10): 8}',
        '2 Báo cáo | max=80 | assessed=80 | extra={Điểm (thang 10): 10}',
      ].join('\n'),
    );
  });
});
