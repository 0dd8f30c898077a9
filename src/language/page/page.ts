/** The words of a report that is a page: its contents, tools, and what stands on paper alone. */
import { said, saying } from '../wording/saying.js';

/** In a sentence that a page fills in by itself. */
const SHOWN = '{shown}';
const ALL = '{all}';

const ROMAN = ['I', 'II', 'III', 'IV'];

export const PAGE = {
  skip: said('Đến nội dung chính', 'Skip to the content'),
  contents: said('Mục lục', 'Contents'),
  several: saying(
    (count: number) => `Báo cáo khắc phục điểm bị mất: ${count} bảng`,
    (count: number) => `Recovering lost points: ${count} scorecards`,
  ),
  tools: said('Tìm và lọc trong bảng', 'Search and filter the table'),
  search: said('Tìm', 'Search'),
  searchHint: said('không cần gõ dấu, ví dụ: dieu hanh', 'accents do not count: dieu hanh'),
  all: said('Tất cả', 'All'),
  lostOnly: said('Chỉ dòng mất điểm', 'Only rows that lost points'),
  reset: said('Xóa bộ lọc', 'Clear filters'),
  expand: said('Mở rộng tất cả', 'Expand all'),
  collapse: said('Thu gọn tất cả', 'Collapse all'),
  print: said('In', 'Print'),
  printTable: said('In phụ lục', 'Print the table'),
  printAll: said('In toàn bộ báo cáo', 'Print the whole report'),
  noAgency: said('Chưa ghi', 'None stated'),
  states: said('Tình trạng', 'State'),
  quarters: said('Quý', 'Quarters'),
  months: said('Tháng', 'Months'),
  quarter: saying(
    (year: number, quarter: number) => `Quý ${ROMAN[quarter - 1] ?? ''}/${year}`,
    (year: number, quarter: number) => `Quarter ${quarter}/${year}`,
  ),
  month: saying(
    (year: number, month: number) => `Tháng ${month}/${year}`,
    (year: number, month: number) => `${String(month).padStart(2, '0')}/${year}`,
  ),
  taskState: {
    overdue: said('Quá hạn', 'Overdue'),
    'due-soon': said('Sắp đến hạn', 'Due soon'),
    later: said('Chưa đến hạn', 'Due later'),
    dated: said('Có ngày cuối', 'With a last day'),
    recurring: said('Định kỳ', 'Recurring'),
    continuous: said('Thường xuyên', 'Continuous'),
    undated: said('Chưa rõ ngày', 'No known day'),
    done: said('Hoàn thành', 'Done'),
    dropped: said('Dừng thực hiện', 'Dropped'),
  },
  rows: said(`${ALL} dòng`, `Rows: ${ALL}`),
  matching: said(`Có ${SHOWN}/${ALL} dòng phù hợp`, `Rows that match: ${SHOWN} of ${ALL}`),
  noneMatching: said(
    'Không có dòng nào phù hợp. Hãy bớt điều kiện hoặc xóa bộ lọc.',
    'No row matches. Clear some of the filters.',
  ),
  below: said('Các dòng bên dưới {name}', 'Rows below {name}'),
  filteredPrint: said(
    `Bản in theo bộ lọc (${SHOWN}/${ALL} dòng): {filters}`,
    `Printed with filters (${SHOWN} of ${ALL} rows): {filters}`,
  ),
  scrolled: saying(
    (caption: string) => `${caption} (cuộn ngang để xem hết các cột)`,
    (caption: string) => `${caption} (scroll sideways for all columns)`,
  ),
  today: said('Ngày lập', 'Today'),

  /** Of the table on paper. */
  appendix: said('Phụ lục', 'Appendix'),
  attached: said(
    '(Kèm theo Kế hoạch số ……/KH-…… ngày …… tháng …… năm …… của ……………)',
    '(Attached to Plan No. ……… of ……………, dated ………………)',
  ),
} as const;
