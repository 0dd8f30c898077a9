import { describe, expect, it } from 'vitest';
import { moveDeadline, moveYears } from '../../src/form/next-year.js';

describe('the years of a title', () => {
  it.each([
    ['Bảng chấm điểm CCHC năm 2025', 'Bảng chấm điểm CCHC năm 2026'],
    ['BẢNG CHẤM ĐIỂM NĂM 2025, KẾ HOẠCH NĂM 2026', 'BẢNG CHẤM ĐIỂM NĂM 2026, KẾ HOẠCH NĂM 2027'],
    ['Scorecard 2025', 'Scorecard 2026'],
    // Another year, a decision's number, a day and a month stay what they are.
    ['Bảng chấm điểm năm 2024', 'Bảng chấm điểm năm 2024'],
    ['Bảng năm 2025 theo Quyết định số 12/2025/QĐ-UBND', 'Bảng năm 2026 theo Quyết định số 12/2025/QĐ-UBND'],
    ['Năm 2025 (ban hành ngày 05 tháng 3 năm 2025)', 'Năm 2026 (ban hành ngày 05 tháng 3 năm 2025)'],
    ['Năm 2025, lập tháng 12/2025, 31/12/2025', 'Năm 2026, lập tháng 12/2025, 31/12/2025'],
    ['Theo Quyết định số 2025', 'Theo Quyết định số 2025'],
  ])('%s → %s', (before, after) => expect(moveYears(before, [2025, 2026], 1)).toBe(after));
});

describe('the year of a deadline', () => {
  it.each([
    ['Trong năm 2026', 'Trong năm 2027'],
    ['Trước 30/6/2026', 'Trước 30/6/2027'],
    ['Quý IV/2026 - Quý I/2027', 'Quý IV/2027 - Quý I/2028'],
    ['Thường xuyên', 'Thường xuyên'],
    ['Hằng quý (mã 120260)', 'Hằng quý (mã 120260)'],
  ])('%s → %s', (before, after) => expect(moveDeadline(before, 1)).toBe(after));
});
