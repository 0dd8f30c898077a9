/** The words of what would be if. */
import type { Stage } from '../../model/what-if.js';
import { counted, points, said, saying } from '../wording/saying.js';
import { sayWhy } from './ranking.js';

const criteria = (count: number): string => counted(count, 'criterion', 'criteria');

export const WHAT_IF = {
  title: said('Phương án giả định', 'What if'),
  unit: said('Đơn vị', 'Unit'),
  code: said('STT', 'Code'),
  criterion: said('Tiêu chí', 'Criterion'),
  max: said('Điểm chuẩn', 'Maximum'),
  before: said('Điểm hiện nay', 'Score now'),
  after: said('Điểm giả định', 'Score then'),
  gained: said('Tăng thêm', 'Points won'),
  stage: said('Phương án', 'Stage'),
  lost: said('Điểm bị mất', 'Points lost'),
  score: said('Điểm đạt', 'Score'),
  final: said('Điểm sau điểm thưởng, điểm trừ', 'With bonuses and penalties'),
  percent: said('Tỷ lệ đạt (%)', 'Achieved (%)'),
  index: said('Chỉ số (%)', 'Index (%)'),
  rank: said('Thứ hạng', 'Rank'),
  why: said('Phương án', 'Why'),
  stages: {
    now: said('Hiện nay', 'Now'),
    assumed: said('Sau giả định', 'As assumed'),
    planned: said('Khi thực hiện phương án', 'With the plan'),
  } satisfies Record<Stage, unknown>,
  reasons: {
    set: said('Giả định điểm', 'Score assumed'),
    due: said('Hoàn thành đúng hạn', 'Done in time'),
    plan: said('Cần đạt thêm', 'To be won'),
  },
  sets: said('Giả định điểm của tiêu chí', 'Scores that are assumed'),
  due: saying(
    (day: string) => `Hoàn thành mọi giải pháp có hạn đến ${day}`,
    (day: string) => `All remedies due by ${day} succeed`,
  ),
  dueNone: said('Không tiêu chí nào lấy lại được điểm đến ngày này.', 'No criterion wins points back by that day.'),
  dueOthers: saying(
    (later: number, undated: number, withoutRemedy: number) =>
      `Chưa tính: ${[
        ...(later > 0 ? [`${later} tiêu chí mất điểm có hạn sau ngày này`] : []),
        ...(undated > 0 ? [`${undated} tiêu chí không rõ ngày hết hạn`] : []),
        ...(withoutRemedy > 0 ? [`${withoutRemedy} tiêu chí chưa có giải pháp`] : []),
      ].join(', ')}.`,
    (later: number, undated: number, withoutRemedy: number) =>
      `Not counted: ${[
        ...(later > 0 ? [`${criteria(later)} due later`] : []),
        ...(undated > 0 ? [`${criteria(undated)} without a day that is known`] : []),
        ...(withoutRemedy > 0 ? [`${criteria(withoutRemedy)} without a remedy`] : []),
      ].join(', ')}.`,
  ),
  /** What the bound of a class is, after its name. */
  toClass: saying(
    (name: string, bound: string, exclusive: boolean) =>
      `Để xếp loại “${name}” (${exclusive ? 'trên' : 'từ'} ${bound})`,
    (name: string, bound: string, exclusive: boolean) => `To be “${name}” (${exclusive ? 'above' : 'from'} ${bound})`,
  ),
  unitClass: said('Xếp loại', 'Class'),
  rescaled: said(
    'Phần không phát sinh được quy đổi theo Bộ tiêu chí, nên điểm của cả bảng tăng khác với tổng điểm tăng của các tiêu chí.',
    'What does not apply is made up for as the criteria set says, so that the whole wins other points than its criteria do.',
  ),
  target: {
    points: saying(
      (amount: string) => `Để đạt ${amount} điểm`,
      (amount: string) => `To reach ${points(amount)}`,
    ),
    percent: saying(
      (amount: string) => `Để đạt ${amount}%`,
      (amount: string) => `To reach ${amount}%`,
    ),
  },
  already: said('Đã đạt, không cần thêm điểm nào.', 'It is reached already; no more points are needed.'),
  reached: {
    criteria: saying(
      (count: number, all: number) => `Ít nhất phải lấy lại điểm ở ${count} trong ${all} tiêu chí mất điểm:`,
      (count: number, all: number) =>
        `At least, points must be won back in ${count} of ${criteria(all)} that lost some:`,
    ),
    effort: saying(
      (count: number, all: number, effort: string) =>
        `Mức độ công việc thấp nhất (tổng cộng ${effort}): lấy lại điểm ở ${count} trong ${all} tiêu chí mất điểm:`,
      (count: number, all: number, effort: string) =>
        `The least effort (${effort}): points won back in ${count} of ${criteria(all)} that lost some:`,
    ),
  },
  /** The percentage with as many decimals as it takes to tell it from the target. */
  unreachable: saying(
    (most: string, short: string) => `Không đạt được: nhiều nhất là ${most}, còn thiếu ${short} điểm.`,
    (most: string, short: string) => `It cannot be reached: ${most} at the most, ${points(short)} short.`,
  ),
  allOfThem: saying(
    (count: number) =>
      count === 0 ? 'Không còn tiêu chí nào lấy lại được điểm.' : 'Khi lấy lại điểm ở tất cả các tiêu chí sau:',
    (count: number) =>
      count === 0 ? 'There is no criterion left to win points back in.' : 'With points won back in all of these:',
  ),
  most: {
    points: saying(
      (amount: string) => `${amount} điểm`,
      (amount: string) => points(amount),
    ),
    percent: saying(
      (amount: string) => `${amount}%`,
      (amount: string) => `${amount}%`,
    ),
  },
  totalEffort: saying(
    (effort: string) => `Tổng mức độ công việc: ${effort}.`,
    (effort: string) => `Effort in all: ${effort}.`,
  ),
  sharedEffort: said(
    'Giải pháp chung của nhiều tiêu chí chỉ tính một lần trong tổng.',
    'A remedy that several criteria share counts once in the sum.',
  ),
  withoutEffort: saying(
    (count: number, gain: string) =>
      `Chưa tính ${count} tiêu chí chưa ghi mức độ công việc bằng số, có thể lấy lại ${gain} điểm:`,
    (count: number, gain: string) =>
      `Left out: ${criteria(count)} without an effort that is a number, with ${points(gain)} to win back:`,
  ),
  oneWithoutEffort: saying(
    (name: string, text: string | undefined) => (text === undefined ? name : `${name} (ghi “${text}”)`),
    (name: string, text: string | undefined) => (text === undefined ? name : `${name} (says “${text}”)`),
  ),
  more: saying(
    (count: number) => `và ${count} tiêu chí khác`,
    (count: number) => `and ${count} more`,
  ),
  provisional: saying(
    (unscored: number) =>
      unscored === 0
        ? 'Tạm tính: có điểm không đọc được.'
        : `Tạm tính: còn ${unscored} tiêu chí chưa chấm, không tính trong phương án.`,
    (unscored: number) =>
      unscored === 0
        ? 'Provisional: some points could not be read.'
        : `Provisional: ${criteria(unscored)} not scored yet, and in no plan.`,
  ),
  listedOnly: said(
    'Bảng trích: tỷ lệ tính trên các lĩnh vực có trong bảng, không phải Chỉ số CCHC.',
    'An extract: the percentage is of the fields that the table lists, and not the index.',
  ),
  bySelf: said('Tính theo điểm tự chấm.', 'Computed from self scores.'),
  unlisted: saying(
    (amount: string) => `Còn ${amount} điểm mất ở tiêu chí không liệt kê trong bảng, không tính trong phương án.`,
    (amount: string) => `${points(amount)} lost in criteria that the table does not list, and in no plan.`,
  ),
  unreadRecovers: saying(
    (listed: string) => `Điểm dự kiến khắc phục không phải là số, nên tính theo điểm bị mất: ${listed}.`,
    (listed: string) => `Points expected back that are not a number, so that what was lost counts: ${listed}.`,
  ),
  rankOf: saying(
    (rank: number, of: number) => `${rank}/${of}`,
    (rank: number, of: number) => `${rank} of ${of}`,
  ),
  noRank: saying(
    (why: Parameters<typeof sayWhy>[0]) => `chưa xếp được: ${sayWhy(why, 'vi')}`,
    (why: Parameters<typeof sayWhy>[0]) => `not ranked: ${sayWhy(why, 'en')}`,
  ),
  inGroup: saying(
    (group: string) => `Thứ hạng trong nhóm: ${group}.`,
    (group: string) => `The rank is within the group: ${group}.`,
  ),
  others: saying(
    (names: readonly string[], more: number) =>
      `Không xếp hạng được: ${names.join('; ')}${more > 0 ? ` và ${more} bảng khác` : ''}.`,
    (names: readonly string[], more: number) =>
      `Without a place in the order: ${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`,
  ),
} as const;
