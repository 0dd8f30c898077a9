import { describe, expect, it } from 'vitest';
import type { TableOptions } from '../../src/model/reading.js';
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
  ])('finds no unit in “%s”', (line) => {
    expect(about([[line]])['unit']).toBe(undefined);
  });

  it.each([
    [['Năm 2025'], { year: '2025' }],
    [['Kế hoạch khắc phục tồn tại, hạn chế công tác CCHC năm 2021'], { year: '2021' }],
    [['KẾ HOẠCH NĂM 2026 KHẮC PHỤC HẠN CHẾ CHỈ SỐ CCHC NĂM 2025'], { year: '2025', 'plan-year': '2026' }],
    [['Năm đánh giá: 2024', 'Năm kế hoạch: 2025'], { year: '2024', 'plan-year': '2025' }],
    [['Theo Quyết định số 212/2025/QĐ-UBND ngày 01/3/2025', 'Tháng 3 năm 2026'], {}],
  ])('reads the years of %j', (lines, years) => {
    const { year, 'plan-year': plan } = about(lines.map((line) => [line]));
    expect({ ...(year && { year }), ...(plan && { 'plan-year': plan }) }).toEqual(years);
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
});
