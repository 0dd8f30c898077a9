/** The words of a unit's page in a ranking. */
import { someOf } from '../command/files.js';
import { counted, said, saying } from '../wording/saying.js';

export const UNIT_PAGE = {
  unranked: said('Chưa xếp hạng', 'Not ranked'),
  rankOf: saying(
    (rank: number, of: number) => `${rank}/${of}`,
    (rank: number, of: number) => `${rank} of ${of}`,
  ),
  /** `climbed`: places gained, below 0 where they were lost. */
  rankBefore: saying(
    (rank: number, climbed: number) =>
      climbed === 0 ? `${rank} (giữ nguyên)` : `${rank} (${climbed > 0 ? 'tăng' : 'giảm'} ${Math.abs(climbed)} hạng)`,
    (rank: number, climbed: number) =>
      climbed === 0
        ? `${rank} (the same)`
        : `${rank} (${counted(Math.abs(climbed), 'place', 'places')} ${climbed > 0 ? 'gained' : 'lost'})`,
  ),
  field: said('Lĩnh vực', 'Field'),
  fields: said('Từng lĩnh vực so với nhóm', 'Each field beside the group'),
  percent: said('Tỷ lệ đạt (%)', 'Achieved (%)'),
  median: said('Trung vị của nhóm (%)', 'Median of the group (%)'),
  best: said('Cao nhất nhóm (%)', 'Best of the group (%)'),
  aboveMedian: said('Chênh lệch với trung vị (điểm %)', 'Above the median (percentage points)'),
  among: saying(
    (units: number) => `Nhóm gồm ${units} đơn vị được xếp hạng cùng nhau.`,
    (units: number) => `The group: ${counted(units, 'unit', 'units')} ranked together.`,
  ),
  losses: said('Tiêu chí bị mất điểm', 'Criteria that lost points'),
  losing: saying(
    (units: number) => `Số đơn vị trong nhóm mất điểm (trên ${units})`,
    (units: number) => `Units of the group losing points (of ${units})`,
  ),
  noLosses: said('Không tiêu chí nào bị mất điểm.', 'No criterion lost points.'),
  sum: saying(
    (count: number) => `Cộng ${count} tiêu chí`,
    (count: number) => `Sum of ${counted(count, 'criterion', 'criteria')}`,
  ),
  /** Where the criteria do not come to what the whole lost. */
  otherwise: saying(
    (lost: string, difference: string) =>
      `Cả bảng mất ${lost} điểm, chênh ${difference} điểm so với tổng các tiêu chí trên: điểm quy đổi, điểm giảm trừ hoặc điểm chưa rõ mất ở tiêu chí nào.`,
    (lost: string, difference: string) =>
      `The whole lost ${lost}, which differs by ${difference} from the sum of these criteria: points rescaled, deducted, or lost in no listed criterion.`,
  ),
  tasks: said('Việc còn phải làm', 'Still to be done'),

  /** Links. */
  ranking: said('Bảng xếp hạng', 'The ranking'),
  turn: said('Chuyển trang', 'Turn the page'),
  before: saying(
    (unit: string) => `Trước: ${unit}`,
    (unit: string) => `Before: ${unit}`,
  ),
  after: saying(
    (unit: string) => `Sau: ${unit}`,
    (unit: string) => `Next: ${unit}`,
  ),
  /** Where a page a unit would be too much for one file. */
  tooMany: saying(
    (units: number, most: number) =>
      `Có ${units} đơn vị: tệp HTML không kèm trang từng đơn vị (tối đa ${most}). Muốn mỗi đơn vị một trang, hãy ghi ra thư mục: -o html:xep-hang/`,
    (units: number, most: number) =>
      `${units} units: the HTML file has no page for each (at most ${most}). For a page a unit, write to a folder: -o html:ranking/`,
  ),
  wrote: saying(
    (pages: number, folder: string) =>
      `Đã ghi trang xếp hạng và ${pages} trang đơn vị vào thư mục ${folder}; mở index.html`,
    (pages: number, folder: string) =>
      `Wrote the ranking and ${counted(pages, 'page', 'pages')} of units to folder ${folder}; open index.html`,
  ),
  /** Pages of an earlier time, or of somebody else: they are never removed. */
  notOfThis: saying(
    (files: readonly string[], total: number) =>
      `Thư mục còn ${total} trang không thuộc lần xếp hạng này, hãy xóa nếu là trang cũ: ${someOf(files, total)}`,
    (files: readonly string[], total: number) =>
      `The folder still holds ${counted(total, 'page', 'pages')} that this ranking did not write; delete what is old: ${someOf(files, total)}`,
  ),
} as const;
