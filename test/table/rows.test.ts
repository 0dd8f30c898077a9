import { describe, expect, it } from 'vitest';
import { aboutOf, findingLines, gridOf, outlineOf, readOne, rowKinds, treeOf, type Value } from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const HEADER = [
  'STT',
  'Tiêu chí',
  'Điểm chuẩn',
  'Điểm thẩm định',
  'Giải pháp',
  'Chủ trì',
  'Phối hợp',
  'Thời gian',
  'Ghi chú',
];
const table = (...rows: Value[][]) => readOne(gridOf([HEADER, ...rows]));

describe('what a row is', () => {
  it('a scoring option where its text ends in a number, with or without points in the column', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2],
      [null, 'Ban hành kịp thời: 2'],
      [null, 'Ban hành chậm: 1', 1],
      [null, '- Không ban hành: 0 điểm', 0],
      [null, 'Không được giao thì không đánh giá nội dung này'],
      ['2', 'Báo cáo', 1, 1],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Kế hoạch | max=2 | assessed=2 | options=[Ban hành kịp thời: 2, Ban hành chậm: 1, - Không ban hành: 0 điểm, Không được giao thì không đánh giá nội dung này]',
        '2 Báo cáo | max=1 | assessed=1',
      ),
    );
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 criterion', '3 option of 2', '4 option of 2', '5 option of 2', '6 option of 2', '7 criterion'],
    ]);
    expect(read.findings).toEqual([]);
  });

  it('a scoring option where the points of its kind exceed the criterion’s', () => {
    const read = table(
      ['1', 'Kế hoạch', 1, 1],
      [null, 'Ban hành kịp thời', 1],
      [null, 'Ban hành chậm', 0.5],
      [null, 'Không ban hành (0 điểm)'],
      ['2', 'Báo cáo', 1, 1],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Kế hoạch | max=1 | assessed=1 | options=[Ban hành kịp thời: 1, Ban hành chậm: 0.5, Không ban hành (0 điểm)]',
        '2 Báo cáo | max=1 | assessed=1',
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('a criterion where its points fit into the criterion’s', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2],
      [null, 'Ban hành', 1.5],
      [null, 'Thực hiện', 0.5],
      ['2', 'Báo cáo', 1, 1],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Kế hoạch | max=2 | assessed=2',
        '  · Ban hành | max=1.5',
        '  · Thực hiện | max=0.5',
        '2 Báo cáo | max=1 | assessed=1',
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('a criterion where it has a score or a remedy, whatever its text ends in', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2],
      [null, 'Thu ngân sách không đạt: 0', 0, 0, 'Tăng thu'],
      [null, 'Chỉ có điểm thẩm định: 1', null, 1],
      [null, 'Chỉ có chủ trì', null, null, null, 'Văn phòng'],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Kế hoạch | max=2 | assessed=2',
        '  · Thu ngân sách không đạt: 0 | max=0 | assessed=0 | remedy={solution: Tăng thu}',
        '  · Chỉ có điểm thẩm định: 1 | assessed=1',
        '  · Chỉ có chủ trì | remedy={lead: Văn phòng}',
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('none, below the list, where it is the title of what a form goes on with', () => {
    const read = readOne(
      gridOf([
        ['A. KẾT QUẢ'],
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
        ['1', 'Kế hoạch', 4, 3],
        ['B. KIẾN NGHỊ, ĐỀ XUẤT'],
        ['1. Đề nghị tập huấn'],
        ['2. Không'],
      ]),
    );
    expect(treeOf(read.source)).toBe('1 Kế hoạch | max=4 | assessed=3');
    expect(rowKinds(read)).toEqual(['1 title', '2 header', '3 criterion', '4 other', '5 other', '6 other']);
    expect(read.findings).toEqual([]);
  });

  it('an option that holds its criterion’s score, where the points step from the criterion’s', () => {
    const chosen = table(
      ['1', 'Kế hoạch', 4],
      [null, '- Ban hành kịp thời', 4],
      [null, '- Ban hành chậm', 2, 2],
      [null, '- Không ban hành', 0],
      ['2', 'Tỷ lệ hoàn thành', 6, 5],
      ['a)', 'Từ 90% trở lên', 6, 5],
      ['b)', 'Từ 70% đến dưới 90%', 4, 0],
      ['c)', 'Dưới 70%', 0, '-'],
      ['3', 'Tuyên truyền', 1],
      [null, 'Có tuyên truyền: 1 điểm'],
      [null, 'Không tuyên truyền: 0 điểm', null, 0],
    );
    expect(treeOf(chosen.source)).toBe(
      lines(
        '1 Kế hoạch | max=4 | assessed=2 | options=[- Ban hành kịp thời: 4, - Ban hành chậm: 2, - Không ban hành: 0]',
        '2 Tỷ lệ hoàn thành | max=6 | assessed=5 | options=[Từ 90% trở lên: 6, Từ 70% đến dưới 90%: 4, Dưới 70%: 0]',
        '3 Tuyên truyền | max=1 | assessed=0 | options=[Có tuyên truyền: 1 điểm, Không tuyên truyền: 0 điểm]',
      ),
    );
    expect(chosen.findings).toEqual([]);
  });

  it('an option of two that holds its criterion’s score, where another criterion’s options are beyond doubt', () => {
    const two: Value[][] = [
      ['1', 'Rà soát', 3],
      [null, '- Đủ', 3, 3],
      [null, '- Không đủ', 1],
    ];
    const three: Value[][] = [
      ['2', 'Kế hoạch', 3],
      [null, '- Đúng hạn', 3],
      [null, '- Chậm', 2, 2],
      [null, '- Không ban hành', 0],
    ];
    const read = table(...two, ...three);
    expect(treeOf(read.source).split('\n')[0]).toBe(
      '1 Rà soát | max=3 | assessed=3 | options=[- Đủ: 3, - Không đủ: 1]',
    );
    expect(read.findings).toEqual([]);
    expect(outlineOf(table(...two).source)).toBe(lines('1 Rà soát', '  · - Đủ', '  · - Không đủ'));
  });

  it('a criterion where it has a score and the points are no steps, or another score than its criterion’s', () => {
    const parts = table(
      ['1', 'Kế hoạch', 4],
      [null, '- Ban hành kịp thời', 3, 3],
      [null, '- Đủ nội dung', 1],
      ['2', 'Báo cáo', 2, 2],
      [null, '- Báo cáo quý', 2, 1],
      [null, '- Báo cáo năm', 1],
      ['3', 'Kiểm tra', 2],
      [null, '- Kiểm tra nội bộ', 2, 1],
      [null, '- Kiểm tra đột xuất', 1, 1],
    );
    expect(outlineOf(parts.source)).toBe(
      lines(
        '1 Kế hoạch',
        '  · - Ban hành kịp thời',
        '  · - Đủ nội dung',
        '2 Báo cáo',
        '  · - Báo cáo quý',
        '  · - Báo cáo năm',
        '3 Kiểm tra',
        '  · - Kiểm tra nội bộ',
        '  · - Kiểm tra đột xuất',
      ),
    );
  });

  it('an option of the criterion right above, coded or not', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2],
      [null, 'Không mã', 1, 1],
      [null, 'Đạt: 1'],
      ['1.1', 'Có mã', 1, 1],
      [null, 'Đạt: 1'],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Kế hoạch | max=2 | assessed=2',
        '  · Không mã | max=1 | assessed=1 | options=[Đạt: 1]',
        '  1.1 Có mã | max=1 | assessed=1 | options=[Đạt: 1]',
      ),
    );
  });

  it('a second remedy, or nothing, below a criterion', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 1, 'Ban hành', 'Văn phòng', 'Phòng A\nPhòng B, C; Phòng D', '2026', 'x'],
      [null, null, null, null, 'Kiểm tra', 'Thanh tra'],
      [null, null, null, null, null, null, 'Phòng E'],
      ['2', 'Báo cáo', 1, 1],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Kế hoạch | max=2 | assessed=1 | remedy=[{solution: Ban hành, lead: Văn phòng, support: [Phòng A, Phòng B, C, Phòng D], when: 2026, note: x}, {solution: Kiểm tra, lead: Thanh tra}]',
        '2 Báo cáo | max=1 | assessed=1',
      ),
    );
    expect(rowKinds(read)).toEqual(['1 header', '2 criterion', '3 continuation of 2', '4 other', '5 criterion']);
    expect(read.findings).toEqual([]);
  });

  it('a group title across columns of different meaning', () => {
    const read = readOne(
      gridOf(
        [
          HEADER,
          ['NHÓM TIÊU CHÍ CHUNG'],
          ['1', 'Kế hoạch', 2, 2],
          ['Nhóm tiêu chí riêng của xã'],
          ['2', 'Báo cáo', 1, 1],
          ['III. NHÓM CÓ MÃ'],
          ['1', 'Sáng kiến', 1, 1],
        ],
        { merges: ['A2:I2', 'A4:I4', 'A6:I6'] },
      ),
    );
    expect(outlineOf(read.source)).toBe(lines('1 Kế hoạch', '2 Báo cáo', 'III NHÓM CÓ MÃ', '  1 Sáng kiến'));
    expect(rowKinds(read)).toEqual([
      ...[
        '1 header',
        '2 group-title',
        '3 criterion',
        '4 group-title',
        '5 criterion',
        '6 criterion',
        '7 criterion of 6',
      ],
    ]);
    expect(read.findings).toEqual([]);
  });

  it('a total, and a subtotal of its field', () => {
    const read = table(
      ['I', 'Chỉ đạo', 3, 2],
      ['1', 'Kế hoạch', 3, 2],
      [null, 'Cộng', 3, 2],
      ['II', 'Thể chế', 2, 2],
      ['1', 'Ban hành', 2, 2],
      [null, 'Cộng lĩnh vực II', 2, 2],
      ['TỔNG CỘNG (I+II)', null, { text: '5', nature: { kind: 'number' }, formula: 'SUM(C2:C7)' }, 4],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        'I Chỉ đạo | max=3 | assessed=2 | subtotal={name: Cộng, max: 3, assessed: 2}',
        '  1 Kế hoạch | max=3 | assessed=2',
        'II Thể chế | max=2 | assessed=2 | subtotal={name: Cộng lĩnh vực II, max: 2, assessed: 2}',
        '  1 Ban hành | max=2 | assessed=2',
      ),
    );
    expect(aboutOf(read.source)['total']).toBe('{name: TỔNG CỘNG (I+II), max: 5, assessed: 4}');
    expect(rowKinds(read).slice(-2)).toEqual(['7 subtotal of 5', '8 total']);
    expect(read.findings).toEqual([]);
  });

  it.each([
    'Tổng cộng',
    'TỔNG ĐIỂM',
    'Cộng',
    'Tổng số điểm:',
    'Tổng cộng điểm',
    'Tổng',
    'Total',
    'Tổng điểm các lĩnh vực',
  ])('a total called %s, first or last', (name) => {
    const last = table(['1', 'Kế hoạch', 2, 2], ['2', 'Báo cáo', 1, 1], [null, name, 3, 3]);
    expect([outlineOf(last.source), aboutOf(last.source)['total']]).toEqual([
      lines('1 Kế hoạch', '2 Báo cáo'),
      `{name: ${name}, max: 3, assessed: 3}`,
    ]);
    const first = table([name, null, 3, 3], ['1', 'Kế hoạch', 2, 2], ['2', 'Báo cáo', 1, 1]);
    expect(aboutOf(first.source)['total']).toBe(`{name: ${name}, max: 3, assessed: 3}`);
    expect([...last.findings, ...first.findings]).toEqual([]);
  });

  it('no total where the words only begin alike', () => {
    const read = table(
      ['1', 'Tổng hợp báo cáo', 2, 2],
      [null, 'Cộng tác viên dịch vụ công', 1, 1],
      [null, 'Tổng số hồ sơ đúng hạn', 1, 1],
    );
    expect(outlineOf(read.source)).toBe(
      lines('1 Tổng hợp báo cáo', '  · Cộng tác viên dịch vụ công', '  · Tổng số hồ sơ đúng hạn'),
    );
  });

  it('an adjustment where a bonus or penalty stands outside every field', () => {
    const read = table(
      ['I', 'Chỉ đạo', 3, 2],
      ['1', 'Kế hoạch', 3, 2],
      [null, 'Tổng cộng', 3, 2],
      [null, 'Điểm thưởng', 2, 1],
      [null, 'Điểm trừ', 5, -1],
    );
    expect(outlineOf(read.source)).toBe(lines('I Chỉ đạo', '  1 Kế hoạch'));
    expect(aboutOf(read.source)['adjustments']).toBe(
      '[{kind: bonus, name: Điểm thưởng, cap: 2, points: 1}, {kind: penalty, name: Điểm trừ, cap: 5, points: -1}]',
    );
    expect(rowKinds(read).slice(-3)).toEqual(['4 total', '5 adjustment', '6 adjustment']);
    expect(read.findings).toEqual([]);
  });

  it('an adjustment each below a coded heading, or below one in capitals', () => {
    const coded = table(
      ['I', 'Chỉ đạo', 3, 2],
      ['1', 'Kế hoạch', 3, 2],
      ['II', 'ĐIỂM THƯỞNG'],
      ['1', 'Sáng kiến', 2, 1],
      ['2', 'Mô hình mới', 1, 1],
    );
    const adjustments =
      '[{kind: bonus, name: Sáng kiến, cap: 2, points: 1}, {kind: bonus, name: Mô hình mới, cap: 1, points: 1}]';
    expect([outlineOf(coded.source), aboutOf(coded.source)['adjustments']]).toEqual([
      lines('I Chỉ đạo', '  1 Kế hoạch'),
      adjustments,
    ]);
    const capitals = table(
      ['I', 'Chỉ đạo', 3, 2],
      ['1', 'Kế hoạch', 3, 2],
      [null, 'ĐIỂM THƯỞNG'],
      ['1', 'Sáng kiến', 2, 1],
      ['2', 'Mô hình mới', 1, 1],
    );
    expect([outlineOf(capitals.source), aboutOf(capitals.source)['adjustments']]).toEqual([
      lines('I Chỉ đạo', '  1 Kế hoạch'),
      adjustments,
    ]);
  });

  it('an adjustment that is scored as a whole, its parts left out', () => {
    const read = table(
      ['I', 'Chỉ đạo', 3, 2],
      ['II', 'ĐIỂM THƯỞNG', 2, 1],
      ['1', 'Sáng kiến', 2, 1],
      [null, 'TỔNG ĐIỂM SAU KHI CỘNG THƯỞNG', null, 3],
    );
    expect(aboutOf(read.source)['adjustments']).toBe('[{kind: bonus, name: ĐIỂM THƯỞNG, cap: 2, points: 1}]');
    expect(aboutOf(read.source)['total']).toBe('{name: TỔNG ĐIỂM SAU KHI CỘNG THƯỞNG, assessed: 3}');
    expect(read.findings).toEqual([]);
  });

  it('a subtotal of each part, and the total of all parts', () => {
    const read = table(
      ['A', 'PHẦN CHUNG'],
      ['1', 'Kế hoạch', 5, 4],
      [null, 'Tổng điểm phần A', 5, 4],
      ['B', 'PHẦN RIÊNG'],
      ['1', 'Báo cáo', 5, 4],
      [null, 'Tổng điểm phần B', 5, 4],
      [null, 'TỔNG CỘNG A + B', 10, 8],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        'A PHẦN CHUNG | subtotal={name: Tổng điểm phần A, max: 5, assessed: 4}',
        '  1 Kế hoạch | max=5 | assessed=4',
        'B PHẦN RIÊNG | subtotal={name: Tổng điểm phần B, max: 5, assessed: 4}',
        '  1 Báo cáo | max=5 | assessed=4',
      ),
    );
    expect(aboutOf(read.source)['total']).toBe('{name: TỔNG CỘNG A + B, max: 10, assessed: 8}');
  });

  it('a criterion of that kind where it stands inside a field', () => {
    const read = table(
      ['I', 'Chỉ đạo', 3, 2],
      ['1', 'Kế hoạch', 3, 2],
      ['2', 'Điểm thưởng', 1, 1],
      [null, 'Điểm trừ', null, -1],
      ['II', 'Thể chế', 1, 1],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        'I Chỉ đạo | max=3 | assessed=2',
        '  1 Kế hoạch | max=3 | assessed=2',
        '  2 Điểm thưởng | max=1 | assessed=1 | kind=bonus',
        '  · Điểm trừ | assessed=-1 | kind=deduction',
        'II Thể chế | max=1 | assessed=1',
      ),
    );
  });

  it('merged cells: points counted once, remedy columns inherited, nothing else', () => {
    const read = readOne(
      gridOf(
        [
          HEADER,
          ['1', 'Chỉ đạo', 3, 2],
          ['1.1', 'Kế hoạch', 2, 1, 'Ban hành', 'Văn phòng', 'Phòng A', '2026', 'Chung'],
          ['1.2', 'Báo cáo', null, null, 'Gửi sớm'],
          ['1.3', 'Kiểm tra', 1, 1],
        ],
        { merges: ['C3:C4', 'D3:D4', 'F3:F5', 'G3:G4', 'H3:H5', 'I3:I4'] },
      ),
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Chỉ đạo | max=3 | assessed=2',
        '  1.1 Kế hoạch | max=2 | assessed=1 | remedy={solution: Ban hành, lead: Văn phòng, support: Phòng A, when: 2026, note: Chung}',
        '  1.2 Báo cáo | remedy={solution: Gửi sớm, lead: Văn phòng, support: Phòng A, when: 2026, note: Chung}',
        '  1.3 Kiểm tra | max=1 | assessed=1 | remedy={lead: Văn phòng, when: 2026}',
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('text merged across a lead and its support belongs to neither, and is kept', () => {
    const read = readOne(gridOf([HEADER, ['1', 'Kế hoạch', 2, 1, 'Ban hành', 'Các phòng']], { merges: ['F2:G2'] }));
    expect(treeOf(read.source)).toBe(
      '1 Kế hoạch | max=2 | assessed=1 | remedy={solution: Ban hành} | extra={Chủ trì / Phối hợp: Các phòng}',
    );
  });

  it('a state where its words stand across the columns of scores', () => {
    const read = readOne(
      gridOf(
        [
          ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất'],
          ['1', 'Kế hoạch', 2, 'Không phát sinh'],
          ['2', 'Khảo sát', 2, 'ĐTXHH'],
        ],
        { merges: ['D2:E2', 'D3:E3'] },
      ),
    );
    expect(treeOf(read.source)).toBe(
      lines('1 Kế hoạch | max=2 | state=not-applicable', '2 Khảo sát | max=2 | state=survey'),
    );
  });

  it('a code and its name in one merged cell', () => {
    const read = readOne(gridOf([HEADER, ['I. CHỈ ĐẠO', null, 3, 2], ['1', 'Kế hoạch', 3, 2]], { merges: ['A2:B2'] }));
    expect(outlineOf(read.source)).toBe(lines('I CHỈ ĐẠO', '  1 Kế hoạch'));
  });

  it('unclear, where it is neither for certain', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2],
      [null, null, 1, 1],
      [null, 'Một dòng chữ'],
      ['1.1'],
      ['1.2', null, 1, 1],
      [null, 'Tổng cộng', 2, 2],
      ['2', 'Sau tổng cộng', 1, 1],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Kế hoạch | max=2 | assessed=2 | options=[Một dòng chữ] | subtotal={name: Tổng cộng, max: 2, assessed: 2}',
        '  1.2 1.2 | max=1 | assessed=1',
        '2 Sau tổng cộng | max=1 | assessed=1',
      ),
    );
    expect(findingLines(read.findings)).toEqual([
      'warning unclear-row C3 {"text":"1","counted":false,"reason":"points-without-name"}',
      'warning unclear-row B4 {"text":"Một dòng chữ","counted":false,"reason":"text-without-points"}',
      'warning unclear-row A5 {"text":"1.1","counted":false,"reason":"code-only"}',
      'warning unclear-row A6 {"text":"1.2","counted":true,"reason":"points-without-name"}',
    ]);
  });

  it('taken in with a word where it stands after the total of all fields', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2],
      ['2', 'Báo cáo', 1, 1],
      [null, 'Tổng cộng', 3, 3],
      ['3', 'Sau tổng cộng', 1, 1],
    );
    expect(outlineOf(read.source)).toBe(lines('1 Kế hoạch', '2 Báo cáo', '3 Sau tổng cộng'));
    expect(findingLines(read.findings)).toEqual([
      'warning unclear-row B5 {"text":"3 Sau tổng cộng","counted":true,"reason":"after-total"}',
    ]);
  });

  it('some kind for every row of the used range', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2],
      [null, 'Đạt: 2'],
      [null, null, null, null, 'Kiểm tra'],
      [null, '* Ghi chú dưới bảng'],
      [null, 'Tổng cộng', 2, 2],
      [null, 'Nơi nhận:', null, null, 'TM. ỦY BAN NHÂN DÂN'],
      [null, '- Sở Nội vụ;', null, null, 'CHỦ TỊCH'],
    );
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 criterion', '3 option of 2', '4 continuation of 2', '5 other', '6 total'],
      ...['7 signature', '8 signature'],
    ]);
    expect(read.findings).toEqual([]);
  });
});

describe('signatures without a total above them', () => {
  it('are no criteria, though one stands where codes do', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2],
      ['Người lập biểu', 'CHỦ TỊCH'],
      ['(Ký, ghi rõ họ tên)', '(Ký, đóng dấu)'],
      ['Nguyễn Văn A', 'Trần Văn B'],
    );
    expect(outlineOf(read.source)).toBe('1 Kế hoạch');
    expect(rowKinds(read).slice(2)).toEqual(['3 signature', '4 signature', '5 signature']);
    expect(read.findings).toEqual([]);
  });
});

describe('options numbered 1, 2, 3', () => {
  const header = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'];
  const list: Value[][] = [
    ['1', 'Chỉ đạo', 2, 1],
    ['1.1', 'Kế hoạch', 2, 1],
    ['1', 'Hoàn thành tốt', 2],
    ['2', 'Hoàn thành', 1],
    ['3', 'Không hoàn thành', 0],
  ];

  it('stand below a criterion of more than one part that is worth the first of them', () => {
    const { source, findings } = readOne(gridOf([header, ...list, ['2', 'Thể chế', 4, 3], ['2.1', 'Rà soát', 4, 3]]));
    expect(findings).toEqual([]);
    expect(treeOf(source)).toBe(
      [
        '1 Chỉ đạo | max=2 | assessed=1',
        '  1.1 Kế hoạch | max=2 | assessed=1 | options=[Hoàn thành tốt: 2, Hoàn thành: 1, Không hoàn thành: 0]',
        '2 Thể chế | max=4 | assessed=3',
        '  2.1 Rà soát | max=4 | assessed=3',
      ].join('\n'),
    );
  });

  it('end above the next field of a blank form, though its number goes on with theirs', () => {
    const blank = list.map((row) => row.slice(0, 3));
    for (const next of ['4', '3'].map((field) => [[field, 'Thể chế', 4] as Value[], [`${field}.2`, 'Rà soát', 4]])) {
      const rows = next[0]?.[0] === '3' ? blank.slice(0, -1) : blank;
      const { source, findings } = readOne(gridOf([header, ...rows, ...next]));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(treeOf(source).split('\n').length).toBe(4);
      expect(treeOf(source)).toContain('options=[Hoàn thành tốt: 2, Hoàn thành: 1');
    }
    const third = [['3', 'Chỉ đạo', 4], ['3.1', 'Kế hoạch', 2], ...blank.slice(2), ['3.2', 'Rà soát', 2]] as Value[][];
    expect(treeOf(readOne(gridOf([header, ...third])).source)).toContain('Không hoàn thành: 0]\n  3.2 Rà soát');
  });

  it('are fields where they are no steps from its maximum', () => {
    const fields: Value[][] = [
      ['1', 'Chỉ đạo', 2],
      ['1.1', 'Kế hoạch', 2],
      ['1', 'Thể chế', 3],
      ['2', 'Bộ máy', 2],
    ];
    expect(treeOf(readOne(gridOf([header, ...fields])).source)).not.toContain('options');
  });
});
