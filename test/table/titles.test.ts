import { describe, expect, it } from 'vitest';
import type { TableOptions } from '../../src/model/reading/reading.js';
import { aboutOf, type GridOptions, gridOf, readOne } from './grid.js';

const TABLE = [
  ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'],
  ['1', 'Chỉ đạo', 2, 1.5],
];

const about = (lines: readonly (string | null)[][], grid: GridOptions = {}, options: TableOptions = {}) => {
  const { headings: _, ...rest } = aboutOf(readOne(gridOf([...lines, ...TABLE], grid), options).source);
  return rest;
};

describe('unit, years and title', () => {
  it('are read from the lines above the table', () => {
    expect(
      about([
        ['UBND TỈNH HẬU GIANG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['UBND XÃ AN BÌNH', 'Độc lập - Tự do - Hạnh phúc'],
        ['Số: 12/KH-UBND', 'An Bình, ngày 05 tháng 3 năm 2026'],
        ['BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã An Bình)'],
      ]),
    ).toEqual({ title: 'BẢNG CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025', unit: 'UBND XÃ AN BÌNH', year: '2025' });
  });

  it('are no advice on how to fill the table in, though it stands across it', () => {
    const rows = [
      ['Hướng dẫn: Điểm tối đa do Sở Nội vụ ban hành'],
      ['1. STT: ghi số thứ tự'],
      ['Căn cứ Quyết định số 1'],
    ];
    expect(about(rows, { merges: ['A1:D1', 'A2:D2', 'A3:D3'] })).toEqual({});
    expect(about([...rows, ['Mẫu của xã']], { merges: ['A1:D1', 'A4:D4'] })).toEqual({ title: 'Mẫu của xã' });
  });

  it.each([
    ['(Theo QĐ số 1234/QĐ-UBND ngày 12/12/2024 của UBND tỉnh Lâm Đồng)'],
    ['Theo Quyết định số 1234/QĐ-UBND của Ủy ban nhân dân tỉnh Lâm Đồng'],
    ['(Ban hành kèm theo Quyết định số 1234/QĐ-UBND ngày 12/12/2024 của UBND tỉnh Lâm Đồng)'],
    ['(Theo Quyết định số 1234/QĐ-UBND ngày 12/12/2024\ncủa UBND tỉnh Lâm Đồng)'],
    ['Căn cứ Nghị quyết số 12 của HĐND tỉnh Lâm Đồng, Quyết định số 13 của UBND tỉnh Lâm Đồng'],
    ['Bảng chấm điểm theo Quyết định số 1234/QĐ-UBND của UBND tỉnh Lâm Đồng'],
    ['Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh Lâm Đồng'],
    ['(Theo Quyết định số 12/QĐ-UBND của UBND xã Tân Lập)'],
    ['(THEO QUYẾT ĐỊNH SỐ 12/QĐ-UBND CỦA UBND TỈNH LÂM ĐỒNG)'],
  ])('name no unit by what they rest on: “%s”', (line) => {
    expect(about([['Bảng chấm điểm CCHC năm 2025'], [line]])).toEqual({
      title: 'Bảng chấm điểm CCHC năm 2025',
      year: '2025',
    });
  });

  it.each([
    ['(Kèm theo Quyết định số 12/QĐ-UBND của UBND xã Tân Lập)', 'UBND xã Tân Lập'],
    ['(Kèm theo Báo cáo số 12/BC-UBND của UBND tỉnh Lâm Đồng)', 'UBND tỉnh Lâm Đồng'],
    ['Thực hiện Kế hoạch số 12/KH-UBND của UBND xã Tân Lập', 'UBND xã Tân Lập'],
    ['Kết quả theo Quyết định số 1/QĐ-UBND của UBND tỉnh Lâm Đồng đối với xã Tân Lập', 'xã Tân Lập'],
    ['Xã: Tân Lập', 'Xã Tân Lập'],
    ['XÃ: TÂN LẬP', 'XÃ TÂN LẬP'],
    ['Tên xã: Tân Lập', 'Xã Tân Lập'],
    ['Tên phường: Phường 1', 'Phường 1'],
    ['UBND xã: Tân Lập; năm 2025', 'UBND xã Tân Lập'],
    ['Đặc khu: Phú Quốc - năm 2025', 'Đặc khu Phú Quốc'],
    ['Xã: ……………', undefined],
    ['Xã: tự chấm điểm theo mẫu', undefined],
  ])('name the unit that “%s” tells', (line, unit) => {
    expect(about([['Bảng chấm điểm CCHC năm 2025'], [line]])['unit']).toBe(unit);
  });

  it.each([
    ['ĐƠN VỊ: UBND XÃ AN BÌNH', 'UBND XÃ AN BÌNH'],
    ['Đơn vị: Sở Nội vụ', 'Sở Nội vụ'],
    ['Tên đơn vị: Phường Hòa Lợi - Năm 2025', 'Phường Hòa Lợi'],
    ['Đơn vị tự đánh giá: UBND đặc khu Phú Quốc', 'UBND đặc khu Phú Quốc'],
    ['Cơ quan: UBND xã Hòa Lợi, tỉnh Hậu Giang', 'UBND xã Hòa Lợi, tỉnh Hậu Giang'],
    ['UBND xã An Bình', 'UBND xã An Bình'],
    ['ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH'],
    ['SỞ NỘI VỤ', 'SỞ NỘI VỤ'],
    ['Bảng chấm điểm CCHC năm 2025 của UBND xã An Bình', 'UBND xã An Bình'],
    ['BẢNG CHẤM ĐIỂM CCHC CỦA UBND XÃ AN BÌNH NĂM 2025', 'UBND XÃ AN BÌNH'],
    ['Phiếu chấm điểm phường Tân Phú năm 2025', 'phường Tân Phú'],
    ['ỦY BAN NHÂN DÂN XÃ HÒA BÌNH', 'ỦY BAN NHÂN DÂN XÃ HÒA BÌNH'],
    ['Đơn vị được thẩm định: UBND xã Hòa Bình', 'UBND xã Hòa Bình'],
    ['UBND XÃ BÌNH AN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'UBND XÃ BÌNH AN'],
    ['UBND TỈNH HẬU GIANG / UBND XÃ BÌNH AN', 'UBND XÃ BÌNH AN'],
    ['Ủy ban nhân dân thành phố Cần Thơ', 'Ủy ban nhân dân thành phố Cần Thơ'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội'],
    ['XÃ HÒA BÌNH - CHẤM ĐIỂM CCHC 2024', 'XÃ HÒA BÌNH'],
    ['BẢNG CHẤM ĐIỂM CCHC CẤP XÃ NĂM 2025 CỦA PHƯỜNG TÂN AN', 'PHƯỜNG TÂN AN'],
    ['BẢNG TỔNG HỢP ĐIỂM CCHC CÁC XÃ NĂM 2024', undefined],
    ['BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC CẤP XÃ NĂM 2023', undefined],
    ['BẢNG ĐIỂM UBND CẤP XÃ TỈNH HẬU GIANG', 'TỈNH HẬU GIANG'],
  ])('reads the unit of “%s”', (line, unit) => {
    expect(about([[line]])['unit']).toBe(unit);
  });

  it.each([
    'Đơn vị: …………',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Đơn vị tính: điểm',
    'BẢNG CHẤM ĐIỂM CẤP XÃ',
    'Năm 2025',
    'BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    'Bảng tự chấm điểm cải cách hành chính năm 2025',
    'Ban hành kèm theo Quyết định số 212/2025/QĐ-UBND ngày 01/3/2025',
    'BAN HÀNH KÈM THEO QUYẾT ĐỊNH SỐ 212/2025/QĐ-UBND',
    'Bộ tiêu chí xác định Chỉ số CCHC',
    'Phòng, chống tham nhũng',
    'Xã hội học',
    'XÃ HỘI HỌC HÀNH CHÍNH',
    'Đơn vị thẩm định: Sở Nội vụ',
  ])('finds no unit in “%s”', (line) => {
    expect(about([[line]])['unit']).toBe(undefined);
  });

  it.each([
    [['Năm 2025'], { year: '2025' }],
    [['Kế hoạch khắc phục tồn tại, hạn chế công tác CCHC năm 2021'], { year: '2021' }],
    [['KẾ HOẠCH NĂM 2026 KHẮC PHỤC HẠN CHẾ CHỈ SỐ CCHC NĂM 2025'], { year: '2025', 'plan-year': '2026' }],
    [['Năm đánh giá: 2024', 'Năm kế hoạch: 2025'], { year: '2024', 'plan-year': '2025' }],
    [['Year assessed: 2024', 'Year of the plan: 2025'], { year: '2024', 'plan-year': '2025' }],
    [['Số: 05/KH-UBND', 'Hòa Bình, ngày 20 tháng 12 năm 2024'], {}],
    [
      ['(Ban hành kèm theo Quyết định số 212/2025/QĐ-UBND)', 'Quyết định số 212 năm 2025', 'Nhiệm kỳ năm 2021 - 2026'],
      {},
    ],
    [['Quyết định số 212/2024/QĐ-UBND', 'BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025 SO VỚI NĂM 2024'], { year: '2025' }],
    [['Theo hướng dẫn năm 2023', 'Năm ban hành: 2024', 'Kết quả đánh giá CCHC năm 2025'], { year: '2025' }],
    [
      ['KẾ HOẠCH', 'Khắc phục tồn tại, hạn chế năm 2022', 'Kết quả chấm điểm Chỉ số CCHC năm 2021'],
      { year: '2021', 'plan-year': '2022' },
    ],
    [['Kế hoạch khắc phục hạn chế CCHC năm 2021', 'Năm 2022'], { year: '2021', 'plan-year': '2022' }],
    [['Theo Quyết định số 212/2025/QĐ-UBND ngày 01/3/2025', 'Tháng 3 năm 2026'], {}],
  ])('reads the years of %j', (lines, years) => {
    const { year, 'plan-year': plan } = about(lines.map((line) => [line]));
    expect({ ...(year && { year }), ...(plan && { 'plan-year': plan }) }).toEqual(years);
  });

  it('are those of the lower agency of a letterhead, and of the title', () => {
    expect(
      about([
        ['UBND TỈNH LÂM ĐỒNG\nUBND XÃ BÌNH AN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
        ['BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['(Ban hành kèm theo Quyết định số 212/2025/QĐ-UBND ngày 20 tháng 12 năm 2024 của UBND xã Khác)'],
      ]),
    ).toEqual({ title: 'BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2025', unit: 'UBND XÃ BÌNH AN', year: '2025' });
    expect(about([['UBND TỈNH LÂM ĐỒNG'], ['SỞ NỘI VỤ'], ['CHI CỤC VĂN THƯ']])['unit']).toBe('CHI CỤC VĂN THƯ');
  });

  it.each([
    ['khac-phuc-xa-2021', '2021'],
    ['cham diem 2025', '2025'],
    ['hai-phong-212-2025-phu-luc-01', undefined],
    ['QĐ 212/2025/QĐ-UBND', undefined],
    ['so lieu 2024 va 2025', undefined],
    ['bao-cao-20251231', undefined],
  ])('take the year of the file name “%s” only where it is no decision’s', (fileName, year) => {
    expect(about([], {}, { fileName })['year']).toBe(year);
  });

  it('are read from paragraphs before a Word table', () => {
    expect(about([], { place: 'table', before: ['ĐƠN VỊ: UBND XÃ AN BÌNH', 'NĂM 2025'] })).toEqual({
      unit: 'UBND XÃ AN BÌNH',
      year: '2025',
    });
  });

  it('are read from the sheet’s name, then from the file’s, and the reading says which', () => {
    const read = (lines: string[][], name: string, fileName: string) => {
      const { source, reading } = readOne(gridOf([...lines, ...TABLE], { name }), { fileName });
      const { unit, year } = aboutOf(source);
      return [unit, reading.unitFrom, year, reading.yearFrom];
    };
    expect(read([], 'Xã An Bình 2025', 'tong-hop-2024')).toEqual(['Xã An Bình', 'sheet', '2025', 'sheet']);
    expect(read([], 'Sheet1', 'Phường Hòa Lợi_2024')).toEqual(['Phường Hòa Lợi', 'file', '2024', 'file']);
    expect(read([], 'Sheet1', 'khac-phuc-xa-2021')).toEqual([undefined, undefined, '2021', 'file']);
    expect(read([['UBND XÃ AN BÌNH'], ['Năm 2023']], 'Xã B 2025', 'x 2024')).toEqual([
      ...['UBND XÃ AN BÌNH', 'title', '2023', 'title'],
    ]);
  });

  it('has the year that the heading of its scores names, before the year of the plan', () => {
    const under = (lines: readonly string[][], heading: string) => {
      const header = ['STT', 'Tiêu chí', 'Điểm chuẩn', heading];
      const { headings: _, ...rest } = aboutOf(readOne(gridOf([...lines, header, ['1', 'Chỉ đạo', 2, 1.5]])).source);
      return rest;
    };
    expect(under([['Khắc phục hạn chế, nâng cao Chỉ số CCHC năm 2025']], 'Điểm đạt năm 2024')).toMatchObject({
      year: '2024',
      'plan-year': '2025',
    });
    expect(under([], 'Điểm thẩm định năm 2024')).toEqual({ year: '2024' });
    expect(under([['BẢNG CHẤM ĐIỂM NĂM 2025']], 'Điểm đạt năm 2024')).toMatchObject({ year: '2025' });
    expect(under([['Năm đánh giá: 2025'], ['KẾ HOẠCH KHẮC PHỤC']], 'Điểm đạt năm 2024')).toMatchObject({
      year: '2025',
    });
    expect(under([], 'Điểm đạt năm 2023 - 2024')).toEqual({});
  });
});
