/** What people write for a deadline, and what it means in a plan for 2026. */
import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/deadline/read-deadline.js';
import { shown } from './shown.js';

type Table = Readonly<Record<string, string>>;

const holds = (table: Table, planYear: number | undefined = 2026): void => {
  const read = Object.fromEntries(Object.keys(table).map((text) => [text, shown(readDeadline(text, planYear))]));
  expect(read).toEqual(table);
};

const Q2 = 'period 2026-04-01..2026-06-30 quarter';
const JUNE = 'period 2026-06-01..2026-06-30 month';
const FIRST_HALF = 'period 2026-01-01..2026-06-30 half';
const SECOND_HALF = 'period 2026-07-01..2026-12-31 half';
const WHOLE_YEAR = 'period 2026-01-01..2026-12-31 year';
const BY_30_JUNE = 'period ..2026-06-30 ..day';
const ON_30_JUNE = 'period 2026-06-30..2026-06-30 day';

describe('a deadline in words', () => {
  it('is a day', () => {
    holds({
      '30/6/2026': ON_30_JUNE,
      '30/06/2026': ON_30_JUNE,
      '30 / 6 / 2026': ON_30_JUNE,
      '30-6-2026': ON_30_JUNE,
      '30.06.2026': ON_30_JUNE,
      '30/6/26': ON_30_JUNE,
      '30/6': ON_30_JUNE,
      'ngày 30-6': ON_30_JUNE,
      'ngày 30.6': ON_30_JUNE,
      '30/6 năm 2026': ON_30_JUNE,
      'Ngày 30 tháng 6 năm 2026': ON_30_JUNE,
      'ngày 30 tháng 06/2026': ON_30_JUNE,
      'ngày 30 tháng 6': ON_30_JUNE,
      '2026-06-30': ON_30_JUNE,
      '2026/6/30': ON_30_JUNE,
      '2026-06-30T00:00:00Z': ON_30_JUNE,
      '30-Jun-26': ON_30_JUNE,
      '30 June 2026': ON_30_JUNE,
      '30th of June, 2026': ON_30_JUNE,
      'June 30, 2026': ON_30_JUNE,
      'Thứ Ba, ngày 30/6/2026': ON_30_JUNE,
      '17h00 ngày 30/6/2026': ON_30_JUNE,
      'ngày mùng 5 tháng 3': 'period 2026-03-05..2026-03-05 day',
      '29/2/2028': 'period 2028-02-29..2028-02-29 day',
      '12/6/2026': 'period 2026-06-12..2026-06-12 day',
    });
  });

  it('is a month', () => {
    holds({
      'Tháng 6/2026': JUNE,
      'tháng 06/2026': JUNE,
      'Tháng 6 năm 2026': JUNE,
      'Trong tháng 6 của năm 2026': JUNE,
      'Tháng 6-2026': JUNE,
      'Tháng 6/26': JUNE,
      'Xong trong tháng 6': JUNE,
      'tháng sáu năm 2026': JUNE,
      '6/2026': JUNE,
      '06-2026': JUNE,
      '2026-06': JUNE,
      'T6/2026': JUNE,
      'Tháng6/2026': JUNE,
      'Jun-26': JUNE,
      'June 2026': JUNE,
      'in June': JUNE,
      'Tuần 3 tháng 6/2026': JUNE,
      'Tuần thứ 2 tháng 6': JUNE,
      'week 3 of June 2026': JUNE,
      'Tháng Năm năm 2026': 'period 2026-05-01..2026-05-31 month',
      'Tháng mười hai/2026': 'period 2026-12-01..2026-12-31 month',
      'Trong tháng 02': 'period 2026-02-01..2026-02-28 month',
    });
  });

  it('is a quarter', () => {
    holds({
      'Quý II/2026': Q2,
      'quý ii/2026': Q2,
      'QUÝ II NĂM 2026': Q2,
      'Quý 2 năm 2026': Q2,
      'Quý 02/2026': Q2,
      'Quý II, năm 2026': Q2,
      'Quý II (2026)': Q2,
      'Quý II - 2026': Q2,
      'Quí II/2026': Q2,
      'Quý Ⅱ/2026': Q2,
      'Quý hai năm 2026': Q2,
      'II/2026': Q2,
      'Trong quý II': Q2,
      'Năm 2026, quý II': Q2,
      'Năm 2026: quý II': Q2,
      'Q2/2026': Q2,
      'Q.II/2026': Q2,
      'QuýII/2026': Q2,
      'Quý2/2026': Q2,
      'QII/2026': Q2,
      'Q2 2026': Q2,
      '2026-Q2': Q2,
      'second quarter of 2026': Q2,
      '2nd quarter': Q2,
      '3 tháng đầu năm 2026': 'period 2026-01-01..2026-03-31 quarter',
      '3 tháng cuối năm': 'period 2026-10-01..2026-12-31 quarter',
      'last quarter of 2026': 'period 2026-10-01..2026-12-31 quarter',
    });
  });

  it('is half a year, or so many months of one', () => {
    holds({
      '6 tháng đầu năm': FIRST_HALF,
      '06 tháng đầu năm 2026': FIRST_HALF,
      'Sáu tháng đầu năm 2026': FIRST_HALF,
      'Nửa đầu năm 2026': FIRST_HALF,
      'first half of 2026': FIRST_HALF,
      'first six months of 2026': FIRST_HALF,
      'H1 2026': FIRST_HALF,
      '6 tháng cuối năm 2026': SECOND_HALF,
      '6 tháng cuối của năm 2026': SECOND_HALF,
      'nửa cuối năm': SECOND_HALF,
      'second half of the year': SECOND_HALF,
      '9 tháng đầu năm 2026': 'period 2026-01-01..2026-09-30 month',
    });
  });

  it('is a year', () => {
    holds({
      'Trong năm 2026': WHOLE_YEAR,
      'Năm 2026': WHOLE_YEAR,
      '2026': WHOLE_YEAR,
      'Cả năm': WHOLE_YEAR,
      'Trong năm': WHOLE_YEAR,
      'Suốt năm 2026': WHOLE_YEAR,
      'Năm nay': WHOLE_YEAR,
      'throughout the year': WHOLE_YEAR,
      'Đầu năm 2026': WHOLE_YEAR,
      'Đợt 1/2026': WHOLE_YEAR,
      'Giai đoạn 1 (năm 2026)': WHOLE_YEAR,
      'Năm 2026 và những năm tiếp theo': WHOLE_YEAR,
      'Trong năm 2021': 'period 2021-01-01..2021-12-31 year',
      'Giai đoạn 2026-2030': 'period 2026-01-01..2030-12-31 year',
    });
  });

  it('has an end alone', () => {
    holds({
      'Trước 30/6/2026': BY_30_JUNE,
      'Trước ngày 30/6': BY_30_JUNE,
      'Trước 17 giờ ngày 30/6/2026': BY_30_JUNE,
      'Hoàn thành trước ngày 30 tháng 6 năm 2026': BY_30_JUNE,
      'Chậm nhất 30-6-2026': BY_30_JUNE,
      'Chậm nhất là ngày 30/6/2026': BY_30_JUNE,
      'Không quá ngày 30/6/2026': BY_30_JUNE,
      'Đến 30/6/2026': BY_30_JUNE,
      'Từ nay đến 30/6/2026': BY_30_JUNE,
      'Kể từ ngày ký đến 30/6/2026': BY_30_JUNE,
      'by 30 June 2026': BY_30_JUNE,
      'Before June 30, 2026': BY_30_JUNE,
      'no later than the 30th of June 2026': BY_30_JUNE,
      'đến hết năm 2026': 'period ..2026-12-31 ..year',
      'Cuối năm 2026': 'period ..2026-12-31 ..year',
      'Before the end of 2026': 'period ..2026-12-31 ..year',
      'Hết quý II': 'period ..2026-06-30 ..quarter',
      'by the end of Q2 2026': 'period ..2026-06-30 ..quarter',
      'Trước tháng 7/2026': 'period ..2026-06-30 ..month',
      'Trước quý III': 'period ..2026-06-30 ..quarter',
      'Trước năm 2027': 'period ..2026-12-31 ..year',
      'before January 2027': 'period ..2026-12-31 ..month',
      'Trước mắt triển khai trong quý II/2026': Q2,
      'Trước hết, quý II/2026': Q2,
    });
  });

  it('has a beginning alone', () => {
    holds({
      'Từ ngày 01/3/2026': 'period 2026-03-01.. day..',
      'Bắt đầu từ tháng 3': 'period 2026-03-01.. month..',
      'since March 2026': 'period 2026-03-01.. month..',
      'Sau ngày 30/6/2026': 'period 2026-07-01.. day..',
      'after Q4 2026': 'period 2027-01-01.. quarter..',
    });
  });

  it('runs from one to another', () => {
    holds({
      '01/3/2026 - 30/6/2026': 'period 2026-03-01..2026-06-30 day',
      '01/3 – 30/6/2026': 'period 2026-03-01..2026-06-30 day',
      'Từ 01/3 đến hết 30/6/2026': 'period 2026-03-01..2026-06-30 day',
      '15-20/6/2026': 'period 2026-06-15..2026-06-20 day',
      'Từ ngày 15 đến ngày 20 tháng 6 năm 2026': 'period 2026-06-15..2026-06-20 day',
      'Từ tháng 3 đến tháng 6/2026': 'period 2026-03-01..2026-06-30 month',
      'Tháng 3-6/2026': 'period 2026-03-01..2026-06-30 month',
      'from March to June 2026': 'period 2026-03-01..2026-06-30 month',
      'between March and June 2026': 'period 2026-03-01..2026-06-30 month',
      'Từ tháng 11 đến tháng 2/2027': 'period 2026-11-01..2027-02-28 month',
      'Từ tháng 11/2025 đến tháng 2': 'period 2025-11-01..2026-02-28 month',
      'Từ tháng 11 đến tháng 2': 'period 2026-11-01..2027-02-28 month',
      'Tháng 11/2026 - 02/2027': 'period 2026-11-01..2027-02-28 month',
      'Quý III → IV/2026': 'period 2026-07-01..2026-12-31 quarter',
      'Quý III ~ IV': 'period 2026-07-01..2026-12-31 quarter',
      '7/2026-12/2026': 'period 2026-07-01..2026-12-31 month',
      'Quý III - IV': 'period 2026-07-01..2026-12-31 quarter',
      'Quý I đến quý III/2026': 'period 2026-01-01..2026-09-30 quarter',
      'Từ quý II đến hết năm 2026': 'period 2026-04-01..2026-12-31 quarter..year',
    });
  });

  it('is a list, from its first to its last', () => {
    holds({
      'Quý I, II/2026': 'period 2026-01-01..2026-06-30 quarter',
      'Quý I và quý II năm 2026': 'period 2026-01-01..2026-06-30 quarter',
      'Quý 1,2/2026': 'period 2026-01-01..2026-06-30 quarter',
      'Quý I/II năm 2026': 'period 2026-01-01..2026-06-30 quarter',
      'Quý I & II': 'period 2026-01-01..2026-06-30 quarter',
      'Trước 10/6 và 10/12': 'period ..2026-12-10 ..day',
      'Quý I + II': 'period 2026-01-01..2026-06-30 quarter',
      'Quý II/2026, quý IV/2026': 'period 2026-04-01..2026-12-31 quarter',
      'Tháng 3, 6, 9/2026': 'period 2026-03-01..2026-09-30 month',
      'Quý II/2026 trình;\nquý III/2026 hoàn thành': 'period 2026-04-01..2026-09-30 quarter',
      'Năm 2025: quý III; năm 2026: quý II': 'period 2025-07-01..2026-06-30 quarter',
      'Quý II và 5 nhiệm vụ khác': Q2,
    });
  });

  it('is what it says most precisely', () => {
    holds({
      'Trong năm 2026, hoàn thành trước 30/6/2026': BY_30_JUNE,
      'Quý II/2026 (trước ngày 30/6)': BY_30_JUNE,
      'Năm 2026 (quý II)': Q2,
      'Báo cáo quý II/2026 trước 05/7/2026': 'period 2026-04-01..2026-07-05 quarter..day',
    });
  });

  it('recurs', () => {
    holds({
      'Hàng quý': 'recurring quarter',
      'Hằng quý': 'recurring quarter',
      'Hằng tháng': 'recurring month',
      'Định kỳ hàng tháng': 'recurring month',
      'Mỗi tuần': 'recurring week',
      'Hàng năm': 'recurring year',
      '6 tháng một lần': 'recurring half',
      '6 tháng/lần': 'recurring half',
      '01 lần/quý': 'recurring quarter',
      'mỗi quý một lần': 'recurring quarter',
      'Theo quý': 'recurring quarter',
      'Báo cáo hằng quý, 6 tháng, năm': 'recurring quarter',
      'Trước ngày 15 hàng tháng': 'recurring month day 15',
      'Hàng tháng, chậm nhất ngày 25': 'recurring month day 25',
      'Ngày 20 tháng cuối quý': 'recurring quarter month 3 day 20',
      'Trước 31/12 hàng năm': 'recurring year month 12 day 31',
      'Quý IV hàng năm': 'recurring year month 12',
      'Chiều thứ sáu hàng tuần': 'recurring week weekday 5',
      'Hàng quý trong năm 2026': 'recurring quarter 2026-01-01..2026-12-31 year',
      'Hàng tháng, từ tháng 3 đến tháng 6': 'recurring month 2026-03-01..2026-06-30 month',
      monthly: 'recurring month',
      quarterly: 'recurring quarter',
      'by the 15th of every month': 'recurring month day 15',
      'every Friday': 'recurring week weekday 5',
      'half-yearly': 'recurring half',
    });
  });

  it('goes on all the time', () => {
    holds({
      'Thường xuyên': 'continuous',
      'Thường\nxuyên': 'continuous',
      'Thường xuyên, liên tục': 'continuous',
      ongoing: 'continuous',
      'Thường xuyên trong năm 2026': 'continuous 2026-01-01..2026-12-31 year',
      'Thường xuyên, báo cáo trước 30/11/2026': 'continuous ..2026-11-30 ..day',
    });
  });

  it('waits for something else', () => {
    holds({
      'Ngay sau khi ban hành Kế hoạch': 'event',
      'Sau khi Nghị định 30/2020/NĐ-CP có hiệu lực': 'event',
      'Khi có yêu cầu': 'event',
      'Trong vòng 10 ngày kể từ ngày ban hành': 'event',
      'Sau Hội nghị tổng kết năm 2025': 'event',
      'Đột xuất': 'event',
      'Thực hiện ngay': 'event',
      'immediately after the plan is issued': 'event',
      'as needed': 'event',
      'Ngay sau khi ban hành Kế hoạch, xong trước 30/6/2026': BY_30_JUNE,
    });
  });

  it('names no time', () => {
    const none = 'unclear: no-period';
    holds({
      'Theo kế hoạch của tỉnh': none,
      'Theo Kế hoạch số 15/KH-UBND ngày 05/01/2026': none,
      'Theo kế hoạch năm 2026 của tỉnh': none,
      'Kịp thời': none,
      'Sớm nhất có thể': none,
      'Trong thời gian tới': none,
      'Trong 6 tháng': none,
      '5 năm': none,
      'Ngày 15': none,
      x: none,
      '': none,
      'Theo Kế hoạch số 15/KH-UBND ngày 05/01/2026, xong trước 30/6/2026': BY_30_JUNE,
      'Triển khai theo kế hoạch trong quý II/2026': Q2,
    });
  });

  it('names a time that does not exist', () => {
    const impossible = 'unclear: impossible';
    holds({
      '31/6/2026': impossible,
      'Trước 31/6': impossible,
      '29/2/2026': impossible,
      '29/2': impossible,
      '6/30/2026': impossible,
      'Quý V/2026': impossible,
      'Quý 5': impossible,
      'Tháng 13/2026': impossible,
      '13/2026': impossible,
      'Trước ngày 32 hàng tháng': impossible,
      '30/6/2026 - 01/3/2026': 'unclear: backwards',
      'Từ tháng 6/2026 đến tháng 3/2026': 'unclear: backwards',
    });
  });

  it('is read however it is typed', () => {
    const nfd = 'Hoàn thành trước ngày 30 tháng 6 năm 2026'.normalize('NFD');
    holds({
      [nfd]: BY_30_JUNE,
      'Hòan  thành\u00a0trước   ngày 30 tháng 6 năm 2026': BY_30_JUNE,
      'HOÀN THÀNH TRƯỚC NGÀY 30/6/2026': BY_30_JUNE,
      'Hoan thanh truoc ngay 30/6/2026': BY_30_JUNE,
      'Quy II nam 2026': Q2,
      'hang quy': 'recurring quarter',
      '6 thang dau nam': FIRST_HALF,
      'Thuong xuyen': 'continuous',
      'Ngay sau khi ban hanh Ke hoach': 'event',
    });
  });

  it('is read in no time, however long it is', () => {
    const long = ['quý I, ', 'ngày ', 'tháng 6 ', '1 ', 'trước ', 'từ ', 'sau khi ', '30/6/2026 - ', '(', 'a/'].map(
      (part) => part.repeat(4000),
    );
    for (const text of [...long, '1'.repeat(30_000), 'x'.repeat(30_000)]) readDeadline(text, 2026);
    const days = Array.from({ length: 4000 }, (_, index) => `${(index % 28) + 1}/6/${1900 + (index % 200)}`).join(', ');
    expect(shown(readDeadline(days))).toBe('period 1900-06-01..2099-06-28 day');
  }, 20_000);

  it('has no days where neither it nor the plan names a year', () => {
    const table: Table = {
      'Quý II': 'period quarter',
      'Trước 30/6': 'period ..day',
      'Cả năm': 'period year',
      'Từ tháng 11 đến tháng 2': 'period month',
      '29/2': 'period day',
      'Quý II/2025': 'period 2025-04-01..2025-06-30 quarter',
    };
    const read = Object.fromEntries(Object.keys(table).map((text) => [text, shown(readDeadline(text))]));
    expect(read).toEqual(table);
  });
});
