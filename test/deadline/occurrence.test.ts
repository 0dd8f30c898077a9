/** When the turn of what recurs comes. */
import { describe, expect, it } from 'vitest';
import { occurrence } from '../../src/deadline/occurrence.js';
import { readDeadline } from '../../src/deadline/read-deadline.js';

const next = (text: string, from: string): string | undefined => {
  const deadline = readDeadline(text, 2026);
  if (deadline.kind !== 'recurring') throw new Error(`${text} does not recur`);
  return occurrence(deadline, from);
};

describe('the next turn', () => {
  it('is the last day of its turn where no day is named', () => {
    expect(
      ['Hàng ngày', 'Hàng tuần', 'Hàng tháng', 'Hàng quý', '6 tháng một lần', 'Hàng năm'].map((text) =>
        next(text, '2026-11-26'),
      ),
    ).toEqual(['2026-11-26', '2026-11-29', '2026-11-30', '2026-12-31', '2026-12-31', '2026-12-31']);
  });

  it('is the day named', () => {
    expect(next('Trước ngày 15 hàng tháng', '2026-11-15')).toBe('2026-11-15');
    expect(next('Trước ngày 15 hàng tháng', '2026-12-16')).toBe('2027-01-15');
    expect(next('Thứ sáu hàng tuần', '2026-11-26')).toBe('2026-11-27');
    expect(next('Ngày 20 tháng cuối quý', '2026-12-21')).toBe('2027-03-20');
    expect(next('Ngày 15 tháng đầu quý', '2026-02-01')).toBe('2026-04-15');
    expect(next('Trước 31/12 hàng năm', '2026-11-26')).toBe('2026-12-31');
    expect(next('Quý II hàng năm', '2026-11-26')).toBe('2027-06-30');
  });

  it('is the last day of a month that is too short', () => {
    expect(next('Ngày 31 hàng tháng', '2026-02-01')).toBe('2026-02-28');
    expect(next('Trước 29/2 hàng năm', '2026-01-01')).toBe('2026-02-28');
    expect(next('Trước 29/2 hàng năm', '2028-01-01')).toBe('2028-02-29');
  });

  it('lies within the span named', () => {
    expect(next('Hàng tháng, từ tháng 3 đến tháng 6', '2026-01-10')).toBe('2026-03-31');
    expect(next('Hàng tháng, từ tháng 3 đến tháng 6', '2026-07-01')).toBeUndefined();
  });
});
