import { describe, expect, it } from 'vitest';
import { findingLines, gridOf, outlineOf, readOne, rowKinds, treeOf, type Value } from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm tự chấm', 'Điểm thẩm định'];
const table = (...rows: Value[][]) => readOne(gridOf([HEADER, ...rows], { place: 'text' }));

describe('words below a criterion', () => {
  it('explain how its points are given, where one of them tells that', () => {
    const read = table(
      ['1', 'Thực hiện kế hoạch', 2, 2, 2],
      [null, 'Tính điểm theo công thức: (b/a)*2'],
      [null, 'Trong đó:'],
      [null, 'a là tổng số nhiệm vụ'],
      ['2', 'Kiểm tra', 1, 1, 1],
      [null, 'Kế hoạch được lãnh đạo ký'],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Thực hiện kế hoạch | max=2 | self=2 | assessed=2 | options=[Tính điểm theo công thức: (b/a)*2, Trong đó:, a là tổng số nhiệm vụ]',
        '2 Kiểm tra | max=1 | self=1 | assessed=1 | options=[Kế hoạch được lãnh đạo ký]',
      ),
    );
    expect(findingLines(read.findings)).toEqual([
      'warning unclear-row 7:2 {"text":"Kế hoạch được lãnh đạo ký","counted":false,"reason":"text-without-points"}',
    ]);
  });
});

describe('fields without a code', () => {
  it.each([
    ['in capitals', 'CÔNG TÁC CHỈ ĐẠO', 'CẢI CÁCH THỂ CHẾ', null],
    ['in small letters', 'Công tác chỉ đạo', 'Cải cách thể chế', null],
    ['with a maximum', 'Công tác chỉ đạo', 'Cải cách thể chế', 3],
  ])('%s are told by numbers that begin anew below them', (_, first, second, max) => {
    const read = table(
      [null, first, max],
      ['1', 'Kế hoạch', 2, 2, 2],
      ['2', 'Báo cáo', 1, 1, 1],
      [null, second, max],
      ['1', 'Văn bản', 2, 2, 1],
      ['2', 'Rà soát', 1, 1, 1],
      [null, 'TỔNG', 6, 6, 5],
    );
    expect(outlineOf(read.source)).toBe(
      lines(`· ${first}`, '  1 Kế hoạch', '  2 Báo cáo', `· ${second}`, '  1 Văn bản', '  2 Rà soát'),
    );
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 criterion', '3 criterion of 2', '4 criterion of 2'],
      ...['5 criterion', '6 criterion of 5', '7 criterion of 5', '8 total'],
    ]);
    expect(read.findings).toEqual([]);
  });

  it('may stand below a header that is repeated, with a subtotal or an option above it or the whole’s total on top', () => {
    const header = [...HEADER];
    const read = table(
      [null, 'Tổng cộng', 6, 6, 5],
      [null, 'CHỈ ĐẠO', 3, 3, 3],
      ['1', 'Kế hoạch', 2, 2, 2],
      ['2', 'Báo cáo', 1, 1, 1],
      [null, 'Đúng hạn: 1 điểm'],
      header,
      [null, 'THỂ CHẾ', 1, 1, 1],
      ['1', 'Văn bản', 1, 1, 1],
      header,
      [null, 'Cộng', 1, 1, 1],
      [null, 'THỦ TỤC', 2, 2, 1],
      ['1', 'Rà soát', 2, 2, 1],
    );
    expect(outlineOf(read.source)).toBe(
      lines('· CHỈ ĐẠO', '  1 Kế hoạch', '  2 Báo cáo', '· THỂ CHẾ', '  1 Văn bản', '· THỦ TỤC', '  1 Rà soát'),
    );
    expect(read.findings).toEqual([]);
  });

  it('are told by capitals in an extract as well, be nothing listed below one', () => {
    const read = table(
      [null, 'CHỈ ĐẠO', 3, 3, 2],
      ['1', 'Kế hoạch', 2, 2, 1],
      [null, 'THỂ CHẾ', 2, 2, 2],
      [null, 'THỦ TỤC', 2, 2, 1],
      ['1', 'Rà soát', 2, 2, 1],
      [null, 'BỘ MÁY', 4, 4, 4],
    );
    expect(outlineOf(read.source)).toBe(
      lines('· CHỈ ĐẠO', '  1 Kế hoạch', '· THỂ CHẾ', '· THỦ TỤC', '  1 Rà soát', '· BỘ MÁY'),
    );
  });

  it('are criteria with numbers in their names', () => {
    const read = table(
      ['a', 'Thanh toán trực tuyến', 2, 2, 2],
      ['b', 'Áp dụng ISO 9001:2015'],
      [null, '- Nội bộ', 1, 1, 1],
      [null, '- Đối ngoại: 1', 1, 1, 1],
    );
    expect(outlineOf(read.source)).toBe(
      lines('a Thanh toán trực tuyến', 'b Áp dụng ISO 9001:2015', '  · - Nội bộ', '  · - Đối ngoại: 1'),
    );
  });

  it('are told by capitals above the codes of one field each', () => {
    const read = table(
      [null, 'CÔNG TÁC CHỈ ĐẠO'],
      ['1.1', 'Kế hoạch', 2, 2, 2],
      ['1.2', 'Báo cáo', 1, 1, 1],
      [null, 'CẢI CÁCH THỂ CHẾ'],
      ['2.1', 'Văn bản', 2, 2, 1],
      [null, 'TỔNG', 5, 5, 4],
    );
    expect(outlineOf(read.source)).toBe(
      lines('· CÔNG TÁC CHỈ ĐẠO', '  1.1 Kế hoạch', '  1.2 Báo cáo', '· CẢI CÁCH THỂ CHẾ', '  2.1 Văn bản'),
    );
    expect(read.findings).toEqual([]);
  });

  it('are none where capitals stand above the codes of several fields', () => {
    const read = table(
      [null, 'PHẦN THẨM ĐỊNH'],
      ['1.1', 'Kế hoạch', 2, 2, 2],
      ['2.1', 'Văn bản', 1, 1, 1],
      [null, 'PHẦN ĐIỀU TRA'],
      ['3.1', 'Hài lòng', 2, 2, 1],
    );
    expect(outlineOf(read.source)).toBe(lines('1.1 Kế hoạch', '2.1 Văn bản', '3.1 Hài lòng'));
  });

  it('are told by maxima that are what the rows below come to', () => {
    const read = table(
      [null, 'Công tác chỉ đạo', 3, 3, 3],
      ['1', 'Kế hoạch', 2, 2, 2],
      ['1.1', 'Ban hành', 2, 2, 2],
      ['2', 'Báo cáo', 1, 1, 1],
      [null, 'Cải cách thể chế', 2, 2, 1],
      ['3', 'Văn bản', 2, 2, 1],
    );
    expect(outlineOf(read.source)).toBe(
      lines(
        ...['· Công tác chỉ đạo', '  1 Kế hoạch', '    1.1 Ban hành', '  2 Báo cáo'],
        ...['· Cải cách thể chế', '  3 Văn bản'],
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('are none where words within a list stand above its next number', () => {
    const read = table(
      [null, 'CÔNG TÁC CHỈ ĐẠO', 3, 3, 3],
      ['1', 'Kế hoạch', 2, 2, 2],
      [null, 'Tính điểm theo công thức: (b/a)*2'],
      [null, 'Trong đó: a là tổng số, b là số đạt'],
      ['2', 'Báo cáo', 1, 1, 1],
      [null, 'CẢI CÁCH THỂ CHẾ', 2, 2, 1],
      ['1', 'Văn bản', 1, 1, 1],
      [null, 'Mỗi văn bản chậm trừ dần'],
      ['2', 'Rà soát', 1, 1, 0],
      [null, 'TỔNG', 5, 5, 4],
    );
    expect(outlineOf(read.source)).toBe(
      lines(
        ...['· CÔNG TÁC CHỈ ĐẠO', '  1 Kế hoạch', '  2 Báo cáo'],
        ...['· CẢI CÁCH THỂ CHẾ', '  1 Văn bản', '  2 Rà soát'],
      ),
    );
    expect(findingLines(read.findings)).toEqual([
      'warning unclear-row 9:2 {"text":"Mỗi văn bản chậm trừ dần","counted":false,"reason":"text-without-points"}',
    ]);
  });

  it('are told in an extract by numbers that fall', () => {
    const read = table(
      [null, 'CÔNG TÁC CHỈ ĐẠO'],
      ['4', 'Kế hoạch', 2, 2, 1],
      [null, 'CẢI CÁCH THỂ CHẾ'],
      ['2', 'Văn bản', 2, 2, 1],
      ['3', 'Rà soát', 2, 2, 1],
    );
    expect(outlineOf(read.source)).toBe(
      lines('· CÔNG TÁC CHỈ ĐẠO', '  4 Kế hoạch', '· CẢI CÁCH THỂ CHẾ', '  2 Văn bản', '  3 Rà soát'),
    );
  });

  it('are read on beyond a page break, though their numbers begin anew on the next page', () => {
    const read = table(
      [null, 'CÔNG TÁC CHỈ ĐẠO', 3, 3, 3],
      ['1', 'Kế hoạch', 3, 3, 3],
      ['Trang 2'],
      HEADER,
      [null, 'CẢI CÁCH THỂ CHẾ', 2, 2, 1],
      ['1', 'Văn bản', 2, 2, 1],
      [null, 'TỔNG', 5, 5, 4],
    );
    expect(outlineOf(read.source)).toBe(
      lines('· CÔNG TÁC CHỈ ĐẠO', '  1 Kế hoạch', '· CẢI CÁCH THỂ CHẾ', '  1 Văn bản'),
    );
  });

  it('are told by the points in their brackets, where they stand across the table', () => {
    const read = readOne(
      gridOf(
        [
          HEADER,
          ['CÔNG TÁC CHỈ ĐẠO (3 điểm)'],
          ['1', 'Kế hoạch', 2, 2, 2],
          ['2', 'Báo cáo', 1, 1, 1],
          ['THỂ CHẾ (2 điểm)'],
          ['3', 'Văn bản', 2, 2, 1],
        ],
        { merges: ['A2:E2', 'A5:E5'] },
      ),
    );
    expect(treeOf(read.source)).toBe(
      lines(
        ...['· CÔNG TÁC CHỈ ĐẠO (3 điểm) | max=3', '  1 Kế hoạch | max=2 | self=2 | assessed=2'],
        ...['  2 Báo cáo | max=1 | self=1 | assessed=1', '· THỂ CHẾ (2 điểm) | max=2'],
        '  3 Văn bản | max=2 | self=2 | assessed=1',
      ),
    );
  });

  it('are group titles where numbers go on below them, and nothing says more', () => {
    const read = table(
      [null, 'CÔNG TÁC CHỈ ĐẠO'],
      ['1', 'Kế hoạch', 2, 2, 2],
      [null, 'CẢI CÁCH THỂ CHẾ'],
      ['2', 'Văn bản', 2, 2, 1],
    );
    expect(outlineOf(read.source)).toBe(lines('1 Kế hoạch', '2 Văn bản'));
    expect(rowKinds(read)).toEqual(['1 header', '2 group-title', '3 criterion', '4 group-title', '5 criterion']);
  });
});

describe('remarks below a criterion', () => {
  it('are kept with it, and need no word', () => {
    const read = table(
      ['1', 'Chỉ đạo', 4, 4, 3],
      [null, 'Trong đó:'],
      ['1.1', 'Kế hoạch', 2, 2, 2],
      [null, 'Tài liệu kiểm chứng: Kế hoạch số 05/KH-UBND'],
      ['1.2', 'Báo cáo', 2, 2, 1],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Chỉ đạo | max=4 | self=4 | assessed=3 | options=[Trong đó:]',
        '  1.1 Kế hoạch | max=2 | self=2 | assessed=2 | options=[Tài liệu kiểm chứng: Kế hoạch số 05/KH-UBND]',
        '  1.2 Báo cáo | max=2 | self=2 | assessed=1',
      ),
    );
    expect(read.findings).toEqual([]);
  });
});

describe('a bonus or a penalty without a code', () => {
  it('is the whole’s below an extract, whose scores may come out by chance', () => {
    const read = table(['1', 'Chỉ đạo', 5, 5, 2], ['1.2', 'Kế hoạch', 2, 2, 1], [null, 'ĐIỂM THƯỞNG', 2, 1, 1]);
    expect(rowKinds(read)).toEqual(['1 header', '2 criterion', '3 criterion of 2', '4 adjustment']);
  });

  it('belongs to the field whose score counts it, else to the criterion right above', () => {
    const read = table(
      ['I', 'Chỉ đạo', 10, 11, 10.5],
      ['1', 'Kế hoạch', 4, 4, 4],
      ['2', 'Báo cáo', 6, 6, 5.5],
      ['*', 'Điểm cộng: có sáng kiến', 1, 1, 1],
      ['II', 'TTHC', 5, 5, 4.5],
      ['1', 'Niêm yết', 5, 5, 4.5],
      [null, 'Điểm trừ: chậm', null, 0, -0.5],
      ['III', 'Bộ máy', 1, 1, 0.5],
      ['1', 'Sắp xếp', 1, 1, 1],
      [null, 'Điểm trừ: quá hạn', null, 0, -0.5],
    );
    expect(outlineOf(read.source)).toBe(
      lines(
        'I Chỉ đạo',
        '  1 Kế hoạch',
        '  2 Báo cáo',
        '  · Điểm cộng: có sáng kiến',
        'II TTHC',
        '  1 Niêm yết',
        '    · Điểm trừ: chậm',
        'III Bộ máy',
        '  1 Sắp xếp',
        '  · Điểm trừ: quá hạn',
      ),
    );
    expect(read.findings).toEqual([]);
  });
});

describe('scoring options', () => {
  it('have codes of their own, their points in their words or in steps from the maximum', () => {
    const read = table(
      ['1', 'Ban hành', 2, 2, 2],
      ['a', 'Kịp thời: 2'],
      ['b', 'Chậm: 1'],
      ['2', 'Báo cáo', 2, 1, 1],
      ['a)', 'Đúng hạn', 2],
      ['b)', 'Chậm', 1],
      ['c)', 'Không có', 0],
      ['3', 'Kiểm tra', 1, 1, 1],
      ['(1)', 'Không', 0],
      ['(2)', 'Có', 1],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Ban hành | max=2 | self=2 | assessed=2 | options=[Kịp thời: 2, Chậm: 1]',
        '2 Báo cáo | max=2 | self=1 | assessed=1 | options=[Đúng hạn: 2, Chậm: 1, Không có: 0]',
        '3 Kiểm tra | max=1 | self=1 | assessed=1 | options=[Không: 0, Có: 1]',
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('are criteria where their points fit in, or one of them is scored', () => {
    const read = table(
      ['1', 'Ban hành', 3, null, null],
      ['a)', 'Kế hoạch', 2],
      ['b)', 'Báo cáo', 1],
      ['2', 'Thực hiện', 2, 2, 2],
      ['a)', 'Đầy đủ', 2, 2, 2],
      ['b)', 'Kịp thời', 1],
    );
    expect(outlineOf(read.source)).toBe(
      lines('1 Ban hành', '  a) Kế hoạch', '  b) Báo cáo', '2 Thực hiện', '  a) Đầy đủ', '  b) Kịp thời'),
    );
  });

  it('belong to the criterion without a code that they are steps of', () => {
    const read = table(
      ['1', 'Kế hoạch', 9, 9, 9],
      [null, '- Thời gian', 3, 3, 3],
      [null, '+ Đúng hạn', 3],
      [null, '+ Chậm', 1],
      [null, '- Nội dung', 6, 6, 6],
      [null, '+ Thiếu', 0],
      [null, '+ Đủ', 6],
    );
    expect(treeOf(read.source)).toBe(
      lines(
        '1 Kế hoạch | max=9 | self=9 | assessed=9',
        '  · - Thời gian | max=3 | self=3 | assessed=3 | options=[+ Đúng hạn: 3, + Chậm: 1]',
        '  · - Nội dung | max=6 | self=6 | assessed=6 | options=[+ Thiếu: 0, + Đủ: 6]',
      ),
    );
    expect(read.findings).toEqual([]);
  });

  it('are told by a step of 0, out of which nothing can be scored', () => {
    const read = table(['1', 'Sáng kiến', 2, 2, 2], ['-', 'Có', 2], ['-', 'Không', 0]);
    expect(treeOf(read.source)).toBe('1 Sáng kiến | max=2 | self=2 | assessed=2 | options=[Có: 2, Không: 0]');
  });
});

describe('what is printed between and below the rows', () => {
  it('page numbers, alone beside a repeated header or with words anywhere', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2, 2],
      ['2'],
      [null, null, 'Trang 2/5'],
      HEADER,
      ['2', 'Báo cáo', 2, 2, 2],
      [null, '- 3 -'],
      ['3', 'Kiểm tra', 2, 2, 2],
      [null, 'Page 4 of 5'],
    );
    expect(outlineOf(read.source)).toBe(lines('1 Kế hoạch', '2 Báo cáo', '3 Kiểm tra'));
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 criterion', '3 other', '4 other', '5 repeated-header', '6 criterion', '7 other'],
      ...['8 criterion', '9 other'],
    ]);
    expect(read.findings).toEqual([]);
  });

  it('a second remedy after a page break', () => {
    const head = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định', 'Giải pháp'];
    const read = readOne(
      gridOf([head, ['1', 'Kế hoạch', 2, 1, 'Làm'], [null, 'Trang 2'], head, [null, null, null, null, 'Kiểm tra']]),
    );
    expect(treeOf(read.source)).toBe(
      '1 Kế hoạch | max=2 | assessed=1 | remedy=[{solution: Làm}, {solution: Kiểm tra}]',
    );
    expect(rowKinds(read)).toEqual([
      ...['1 header', '2 criterion', '3 other', '4 repeated-header', '5 continuation of 2'],
    ]);
  });

  it('a number alone elsewhere is said', () => {
    const read = table(['1', 'Kế hoạch', 2, 2, 2], [null, '7'], ['2', 'Báo cáo', 2, 2, 2]);
    expect(rowKinds(read)).toEqual(['1 header', '2 criterion', '3 other', '4 criterion']);
    expect(findingLines(read.findings)).toEqual([
      'warning unclear-row 3:2 {"text":"7","counted":false,"reason":"code-only"}',
    ]);
  });

  it('notes, be they numbered', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2, 2],
      ['Ghi chú:'],
      ['- Cột 3: điểm tối đa.'],
      ['1. Nộp trước ngày 30/6/2026.'],
      ['2. Liên hệ: Phòng Nội vụ.'],
    );
    expect(outlineOf(read.source)).toBe('1 Kế hoạch');
    expect(rowKinds(read)).toEqual(['1 header', '2 criterion', '3 other', '4 other', '5 other', '6 other']);
    expect(read.findings).toEqual([]);
  });

  it('points below the last total that are nobody’s, with a word', () => {
    const read = table(
      ['1', 'Kế hoạch', 2, 2, 2],
      [null, 'Tổng cộng', 2, 2, 2],
      [null, 'Điểm năm trước', null, null, 1.5],
      [null, 'Điểm trung bình', null, null, 2],
    );
    expect(outlineOf(read.source)).toBe('1 Kế hoạch');
    expect(rowKinds(read)).toEqual(['1 header', '2 criterion', '3 total', '4 other', '5 other']);
    expect(findingLines(read.findings)).toEqual([
      'warning unclear-row 4:2 {"text":"Điểm năm trước","counted":false,"reason":"after-total"}',
    ]);
  });
});

describe('words below a criterion whose code or points are merged down over them', () => {
  const rows = [
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
    ['1', 'Kế hoạch', 2, 1],
    [null, 'Đầy đủ, đúng hạn'],
    [null, 'Không thực hiện'],
    ['2', 'Báo cáo', 1, 1],
  ];

  it('tell how points are given', () => {
    for (const merges of [['A2:A4'], ['C2:C4', 'D2:D4']]) {
      const { source, findings } = readOne(gridOf(rows, { merges }));
      expect(findings).toEqual([]);
      expect(treeOf(source)).toContain('1 Kế hoạch | max=2 | assessed=1 | options=[Đầy đủ, đúng hạn, Không thực hiện]');
    }
  });

  it('are told where nothing is merged, or not as far', () => {
    expect(readOne(gridOf(rows)).findings).toHaveLength(2);
    expect(readOne(gridOf(rows, { merges: ['A2:A3'] })).findings).toHaveLength(1);
  });
});
