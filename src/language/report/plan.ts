/** The words of the plan's parts: tasks, who leads them, when they are due, how far they are, what is missing. */
import { counted, points, said, saying } from '../wording/saying.js';

const tasks = (count: number): string => counted(count, 'task', 'tasks');
const criteria = (count: number): string => counted(count, 'criterion', 'criteria');

export const PLAN = {
  /** Headings of tables. */
  taskCount: said('Số nhiệm vụ', 'Tasks'),
  atStake: said('Điểm bị mất liên quan', 'Points at stake'),
  difference: said('Chênh lệch', 'Difference'),
  shown: said('Các tiêu chí đã thể hiện', 'Shown by the criteria'),
  unknown: said('Chưa rõ mất ở đâu', 'Not accounted for'),
  stated: said('Số ghi trong bảng', 'Stated in the source'),
  lacking: said('Còn thiếu', 'Missing'),
  doneCount: said('Hoàn thành', 'Done'),

  lastDay: said('Ngày cuối', 'Last day'),
  state: said('Hạn còn lại', 'Time left'),
  daysLate: saying(
    (days: number) => `Quá hạn ${days} ngày`,
    (days: number) => `${counted(days, 'day', 'days')} overdue`,
  ),
  daysLeft: saying(
    (days: number) => (days === 0 ? 'Đến hạn hôm nay' : `Còn ${days} ngày`),
    (days: number) => (days === 0 ? 'Due today' : `${counted(days, 'day', 'days')} left`),
  ),
  overdue: saying(
    (day: string, count: number, amount: string) =>
      `Tính đến ngày ${day}, có ${count} nhiệm vụ quá hạn, liên quan ${amount} điểm.`,
    (day: string, count: number, amount: string) => `On ${day}, ${tasks(count)} overdue, about ${points(amount)}.`,
  ),
  dueSoon: saying(
    (days: number, count: number, amount: string) =>
      `Có ${count} nhiệm vụ sắp đến hạn (trong ${days} ngày tới), liên quan ${amount} điểm.`,
    (days: number, count: number, amount: string) =>
      `${tasks(count)} due soon (within ${days} days), about ${points(amount)}.`,
  ),
  noneOverdue: saying(
    (day: string) => `Tính đến ngày ${day}, không có nhiệm vụ nào quá hạn.`,
    (day: string) => `On ${day}, nothing is overdue.`,
  ),
  timeline: said('Tiến độ theo thời gian', 'Timeline'),
  days: said('Thời gian', 'Days'),
  dueTasks: said('Danh sách nhiệm vụ theo thời hạn', 'Tasks in order of their deadlines'),

  /** Who leads no task, and what is due at no time. */
  noLead: said('Chưa ghi cơ quan chủ trì', 'No lead agency'),
  noWhen: said('Chưa ghi thời gian', 'No deadline'),
  noTask: said('Chưa có nhiệm vụ khắc phục', 'No task'),
  noStatus: said('Chưa ghi tình trạng', 'No status'),
  noPerson: said('Chưa ghi người thực hiện', 'No person in charge'),

  /** Of a table whose order is not the tree's. */
  ordered: {
    lead: said(
      'Bảng xếp theo cơ quan chủ trì; không nêu lĩnh vực và tiêu chí cấp trên.',
      'In order of lead agencies; fields and criteria above are left out.',
    ),
    when: said(
      'Bảng xếp theo thời gian thực hiện; không nêu lĩnh vực và tiêu chí cấp trên.',
      'In order of deadlines; fields and criteria above are left out.',
    ),
  },

  /** Why the groups of such a table come to another sum than the total. */
  groupsSum: saying(
    (groups: string, total: string, reasons: string) =>
      `Các nhóm cộng lại là ${groups} điểm, khác tổng ${total}: ${reasons}.`,
    (groups: string, total: string, reasons: string) =>
      `The groups come to ${groups} points, the total to ${total}: ${reasons}.`,
  ),
  groupsShare: said(
    'tiêu chí có nhiệm vụ ở nhiều nhóm được tính ở từng nhóm',
    'a criterion with tasks in several groups counts in each',
  ),
  groupsLack: saying(
    (points: string) => `${points} điểm chưa rõ mất ở tiêu chí nào`,
    (points: string) => `it is not known in which criterion ${points} points were lost`,
  ),
  groupsExceed: saying(
    (points: string) => `các tiêu chí mất nhiều hơn số đã ghi ở trên là ${points} điểm`,
    (points: string) => `criteria lose ${points} points more than is stated above them`,
  ),

  slipTitle: saying(
    (year: number | undefined) =>
      `Phiếu giao nhiệm vụ khắc phục điểm bị mất${year === undefined ? '' : ` năm ${year}`}`,
    (year: number | undefined) => `Tasks to recover lost points${year === undefined ? '' : `, ${year}`}`,
  ),
  slipTasks: said('Nhiệm vụ chủ trì', 'Tasks to lead'),
  slipSupported: said('Nhiệm vụ phối hợp', 'Tasks to support'),

  group: saying(
    (name: string, count: number, amount: string) => `${name}: ${count} nhiệm vụ, ${amount} điểm`,
    (name: string, count: number, amount: string) => `${name}: ${tasks(count)}, ${points(amount)}`,
  ),
  sharedLeads: said(
    'Tiêu chí do nhiều cơ quan chủ trì được tính cho từng cơ quan; dòng tổng cộng chỉ tính một lần.',
    'A criterion with several lead agencies counts for each of them, and once in the total.',
  ),
  sharedTasks: said(
    'Tiêu chí có nhiều nhiệm vụ được tính ở từng dòng; dòng tổng cộng chỉ tính một lần.',
    'A criterion with several tasks counts in each row, and once in the total.',
  ),
  pointsByLead: said('Điểm bị mất theo cơ quan chủ trì', 'Points at stake by lead agency'),

  lossesPictured: said('Điểm mất và tỷ trọng lũy kế', 'Lost points and their cumulative share'),

  comparedCount: saying(
    (count: number, self: string, assessed: string, difference: string) =>
      `Có ${count} tiêu chí ghi cả điểm tự đánh giá và điểm thẩm định: tự đánh giá ${self}, thẩm định ${assessed}, chênh lệch ${difference} điểm.`,
    (count: number, self: string, assessed: string, difference: string) =>
      `${criteria(count)} with both a self score and an assessed score: self ${self}, assessed ${assessed}, difference ${difference}.`,
  ),
  lowered: saying(
    (count: number, amount: string) =>
      `${count} tiêu chí được thẩm định thấp hơn tự đánh giá, tổng cộng ${amount} điểm: cần giải trình hoặc khắc phục.`,
    (count: number, amount: string) =>
      `${criteria(count)} assessed lower than self-scored, by ${points(amount)} in all: to be explained or put right.`,
  ),
  raised: saying(
    (count: number, amount: string) =>
      `${count} tiêu chí được thẩm định cao hơn tự đánh giá, tổng cộng ${amount} điểm.`,
    (count: number, amount: string) =>
      `${criteria(count)} assessed higher than self-scored, by ${points(amount)} in all.`,
  ),
  agreed: said('Điểm thẩm định bằng điểm tự đánh giá ở mọi tiêu chí.', 'Every assessed score equals the self score.'),

  unexplained: saying(
    (amount: string) =>
      `Tổng cộng ${amount} điểm bị mất mà không tiêu chí nào trong bảng thể hiện. Hãy bổ sung tiêu chí còn thiếu.`,
    (amount: string) => `${points(amount)} lost in all that no listed criterion accounts for. Add what is missing.`,
  ),

  missing: {
    solution: said('giải pháp', 'solution'),
    lead: said('cơ quan chủ trì thực hiện', 'lead agency'),
    when: said('thời gian thực hiện', 'deadline'),
  },
  missingCount: saying(
    (count: number, amount: string, what: string) => `${count} tiêu chí mất ${amount} điểm chưa có ${what}`,
    (count: number, amount: string, what: string) => `${criteria(count)}, losing ${points(amount)}, without a ${what}`,
  ),
  noColumn: saying(
    (column: string, count: number, amount: string) =>
      `Bảng không có cột “${column}”: ${count} tiêu chí mất ${amount} điểm chưa có nội dung này.`,
    (column: string, count: number, amount: string) =>
      `The table has no column “${column}”: ${criteria(count)}, losing ${points(amount)}, say nothing of it.`,
  ),

  byPerson: said('Theo người thực hiện', 'By person in charge'),
  planned: saying(
    (amount: string, lost: string, dropped: string | undefined) =>
      `Kế hoạch dự kiến khắc phục ${amount} trong ${lost} điểm bị mất${dropped === undefined ? '' : `, không kể ${dropped} điểm của nhiệm vụ dừng thực hiện`}.`,
    (amount: string, lost: string, dropped: string | undefined) =>
      `The plan expects to recover ${amount} of ${points(lost)} lost${dropped === undefined ? '' : `, apart from ${dropped} of dropped tasks`}.`,
  ),
  recovered: saying(
    (amount: string, count: number) => `Đã hoàn thành ${count} nhiệm vụ, dự kiến khắc phục ${amount} điểm.`,
    (amount: string, count: number) => `${tasks(count)} done, expected to recover ${points(amount)}.`,
  ),
  unreadRecovers: saying(
    (heading: string, texts: string) => `Không đọc được “${heading}”: ${texts}; chưa cộng vào.`,
    (heading: string, texts: string) => `“${heading}” could not be read: ${texts}; left out of the sums.`,
  ),
  tooMuch: saying(
    (heading: string, who: string) => `“${heading}” lớn hơn điểm bị mất: ${who}.`,
    (heading: string, who: string) => `“${heading}” is more than what was lost: ${who}.`,
  ),
} as const;

/** Where a table is longer than a reader of Markdown takes. */
export const SHORTENED = saying(
  (count: number) =>
    `Còn ${count} dòng không in ở đây vì một trang Markdown không được quá 1 MiB; xem đủ trong tệp CSV hoặc JSON.`,
  (count: number) =>
    `${counted(count, 'line is', 'lines are')} left out here, because a page of Markdown holds at most 1 MiB; CSV and JSON have all.`,
);
