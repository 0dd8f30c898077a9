/** The words of reports that no rule and no column says. */
import { counted, points, said, saying } from '../wording/saying.js';

const criteria = (count: number): string => counted(count, 'criterion', 'criteria');
const rows = (count: number): string => counted(count, 'row', 'rows');
const files = (count: number): string => counted(count, 'file', 'files');

interface Missing {
  readonly unscored: (count: number) => string;
  readonly unread: (count: number) => string;
}

const missingVi: Missing = {
  unscored: (count) => `${count} tiêu chí chưa chấm`,
  unread: (count) => `${count} tiêu chí có điểm không đọc được`,
};
const missingEn: Missing = {
  unscored: (count) => `${criteria(count)} not scored`,
  unread: (count) => `${criteria(count)} with points that could not be read`,
};

/** What a sum leaves out, each kind counted by itself. */
const missing = (unscored: number, unread: number, words: Missing): string =>
  [...(unscored > 0 ? [words.unscored(unscored)] : []), ...(unread > 0 ? [words.unread(unread)] : [])].join(', ');

export const REPORT = {
  scoreTitle: said('Kết quả chấm điểm', 'Score'),
  unit: said('Đơn vị', 'Unit'),
  year: said('Năm đánh giá', 'Year assessed'),
  today: said('Ngày lập', 'Made on'),
  status: {
    todo: said('Chưa thực hiện', 'To do'),
    doing: said('Đang thực hiện', 'Under way'),
    done: said('Hoàn thành', 'Done'),
    dropped: said('Dừng thực hiện', 'Dropped'),
  },
  planYear: said('Năm thực hiện kế hoạch', 'Year of the plan'),
  file: said('Tệp', 'File'),
  sheet: said('Trang tính', 'Sheet'),
  sha256: said('Mã SHA-256 của tệp', 'SHA-256 of the file'),
  madeWith: said('Lập bằng', 'Made with'),
  coverage: said('Phạm vi', 'Coverage'),
  basis: said('Căn cứ tính điểm', 'Computed from'),
  basisOf: {
    assessed: said('Điểm thẩm định', 'Assessed scores'),
    self: said('Điểm tự chấm', 'Self scores'),
  },
  state: said('Tình trạng', 'State'),
  scoredMax: said('Điểm chuẩn của phần đã chấm', 'Maximum of what is scored'),
  criteriaCount: saying(
    (count: number) => `${count} tiêu chí`,
    (count: number) => criteria(count),
  ),

  /** Where a fact about the whole was found. */
  fromOrigin: {
    title: said('theo tiêu đề', 'from the title'),
    sheet: said('theo tên trang tính', 'from the sheet’s name'),
    file: said('theo tên tệp', 'from the file’s name'),
  },

  unscored: said('Chưa chấm', 'Not scored'),
  unread: said('Không đọc được', 'Unreadable'),
  notApplicable: said('Không phát sinh', 'Not applicable'),
  survey: said('ĐTXHH', 'Survey'),
  surveyLegend: said('ĐTXHH: chấm qua điều tra xã hội học', 'Survey: scored by a sociological survey'),
  bonus: said('Điểm thưởng', 'Bonus'),
  penalty: said('Điểm trừ', 'Penalty'),
  deduction: said('Điểm trừ', 'Deduction'),
  provisional: said('Tạm tính', 'Provisional'),
  provisionalOver: saying(
    (unscored: number, unread: number) => `Tạm tính: còn ${missing(unscored, unread, missingVi)}`,
    (unscored: number, unread: number) => `Provisional: ${missing(unscored, unread, missingEn)}`,
  ),
  provisionalUnread: said('Tạm tính: có điểm không đọc được', 'Provisional: a score could not be read'),
  stated: said('ghi', 'stated'),
  fullMarks: said('không phát sinh, tính đủ điểm', 'not applicable, full marks'),
  rescaled: saying(
    (from: string, of: string) => `quy đổi từ ${from}/${of}`,
    (from: string, of: string) => `rescaled from ${from}/${of}`,
  ),
  leftOutHere: saying(
    (points: string) => `đã trừ ${points} điểm không phát sinh`,
    (amount: string) => `without ${points(amount)} not applicable`,
  ),

  field: said('Lĩnh vực', 'Field'),
  percentByField: said('Tỷ lệ đạt theo lĩnh vực (%)', 'Achieved by field (%)'),
  percent: said('Tỷ lệ đạt (%)', 'Achieved (%)'),
  share: said('Tỷ trọng điểm mất (%)', 'Share of lost points (%)'),
  cumulative: said('Lũy kế (%)', 'Cumulative (%)'),

  hiddenRows: saying(
    (count: number) => `Còn ${count} dòng không hiện ở đây, vẫn được tính.`,
    (count: number) => `${rows(count)} not shown here; they count all the same.`,
  ),
  hiddenBelow: saying(
    (count: number, depth: number) => `Còn ${count} dòng dưới cấp ${depth} không hiện ở đây, vẫn được tính.`,
    (count: number, depth: number) => `${rows(count)} below level ${depth} not shown here; they count all the same.`,
  ),

  losses: said('Mất điểm nhiều nhất', 'Biggest losses'),
  noLosses: said('Không mất điểm ở tiêu chí nào.', 'No points are lost.'),
  unexplainedHere: said('chưa rõ mất ở tiêu chí nào', 'not known in which criterion'),
  whole: said('Toàn bảng', 'The whole scorecard'),
  otherLosses: saying(
    (count: number, points: string) => `Còn ${count} mục khác, mất tổng cộng ${points} điểm.`,
    (count: number, amount: string) => `${count} more, losing ${points(amount)} in all.`,
  ),
  sharesOfGross: saying(
    (points: string) => `Tỷ trọng và lũy kế tính trên ${points} điểm mất, trước khi trừ lại.`,
    (amount: string) => `Shares and the cumulative column are of ${points(amount)} lost, before anything is taken off.`,
  ),
  /** Keeps a list of losses from adding up to more than was lost. */
  givenBack: {
    unexplained: saying(
      (points: string, whom: string) =>
        `Trừ lại ${points} điểm do các tiêu chí bên dưới mất nhiều hơn số đã ghi: ${whom}.`,
      (amount: string, whom: string) =>
        `Less ${points(amount)} because the criteria below lose more than is stated: ${whom}.`,
    ),
    bonus: saying(
      (points: string, whom: string) => `Trừ lại ${points} điểm do điểm thưởng: ${whom}.`,
      (amount: string, whom: string) => `Less ${points(amount)} won as bonuses: ${whom}.`,
    ),
    above: saying(
      (points: string, whom: string) => `Trừ lại ${points} điểm do điểm cao hơn điểm chuẩn: ${whom}.`,
      (amount: string, whom: string) => `Less ${points(amount)} scored above the maximum: ${whom}.`,
    ),
  },

  findings: said('Những điểm cần xem lại', 'Findings'),
  noFindings: said('Không phát hiện lỗi.', 'No findings.'),

  total: said('Tổng cộng', 'Total'),
  index: said('Chỉ số CCHC', 'PAR index'),
  extractPercent: said('Tỷ lệ đạt của các lĩnh vực có trong bảng', 'Achieved in the fields that the table lists'),
  fullButFor: saying(
    (which: string, written: string, below: string) =>
      `Bảng đầy đủ, trừ điểm chuẩn của ${which} ghi ${written} trong khi bên dưới cộng lại ${below}`,
    (which: string, written: string, below: string) =>
      `Full scorecard, but ${which} is written as worth ${written} while what is below adds up to ${below}`,
  ),
  extract: said('Bảng trích (chỉ nêu phần mất điểm)', 'Extract (lists only what lost points)'),
  full: said('Bảng đầy đủ', 'Full scorecard'),
  basisSelf: said('Tính theo điểm tự chấm', 'Computed from self scores'),
  selfScore: said('Điểm tự đánh giá', 'Self score'),
  outOf: saying(
    (score: string, max: string) => `đạt ${score}/${max} điểm`,
    (score: string, max: string) => `${score} of ${max} points`,
  ),
  scoredOutOf: saying(
    (score: string, max: string) => `đạt ${score}/${max} điểm đã chấm`,
    (score: string, max: string) => `${score} of the ${max} points scored so far`,
  ),
  wholeMaximum: saying(
    (max: string) => `điểm chuẩn cả bảng ${max}`,
    (max: string) => `maximum of the whole ${max}`,
  ),
  totalRow: said('Dòng tổng trong bảng ghi khác', 'The printed total says otherwise'),
  statedTotal: saying(
    (column: string, stated: string, computed: string) => `“${column}” ghi ${stated}, tính lại là ${computed}`,
    (column: string, stated: string, computed: string) => `“${column}” stated as ${stated}, recomputed as ${computed}`,
  ),
  statedTotalLeftOut: saying(
    (column: string, stated: string, points: string) =>
      `Dòng tổng trong bảng: “${column}” ghi ${stated}, đã trừ ${points} điểm không phát sinh`,
    (column: string, stated: string, amount: string) =>
      `The printed total: “${column}” stated as ${stated}; here without ${points(amount)} not applicable`,
  ),
  losing: saying(
    (lost: string) => `mất ${lost} điểm`,
    (lost: string) => `${points(lost)} lost`,
  ),
  maximum: saying(
    (max: string) => `điểm chuẩn ${max}`,
    (max: string) => `maximum ${max}`,
  ),
  notApplicableCount: saying(
    (count: number) => `${count} tiêu chí không phát sinh`,
    (count: number) => `${criteria(count)} not applicable`,
  ),
  unexplainedTotal: saying(
    (points: string) => `trong đó ${points} điểm chưa rõ mất ở tiêu chí nào`,
    (points: string) => `${points} of them in no listed criterion`,
  ),
  final: said('Tổng điểm sau điểm thưởng, điểm trừ', 'Total after bonuses and penalties'),
  cutAt: saying(
    (stated: string, cap: string) => `ghi ${stated}, tối đa ${cap}`,
    (stated: string, cap: string) => `stated ${stated}, at most ${cap}`,
  ),
  /** Rows of a table of findings that had no room. */
  furtherFindings: saying(
    (count: number) => `Còn ${count} dòng nữa không đủ chỗ để nêu ở đây; xem đầy đủ bằng cchc check.`,
    (count: number) => `No room here for ${counted(count, 'more row', 'more rows')}; cchc check shows them all.`,
  ),
  fileCount: saying(
    (count: number) => `${count} tệp`,
    (count: number) => files(count),
  ),

  remediationTitle: saying(
    (year: number | undefined) => `Khắc phục điểm bị mất${year === undefined ? '' : ` năm ${year}`}`,
    (year: number | undefined) => `Recovering lost points${year === undefined ? '' : `, ${year}`}`,
  ),
  sourceTitle: said('Theo bảng', 'From the table'),
  leftOut: saying(
    (count: number) => `Không nêu ${count} tiêu chí không mất điểm và không có giải pháp.`,
    (count: number) => `${criteria(count)} without lost points or solution left out.`,
  ),
  onlyLost: saying(
    (count: number) => `Chỉ nêu phần mất điểm; không nêu ${count} tiêu chí khác.`,
    (count: number) => `Only what lost points; ${criteria(count)} left out.`,
  ),
  statedOtherwise: saying(
    (who: string, column: string, stated: string, computed: string) =>
      `${who}: ${column} trong bảng gốc ghi ${stated}, tính lại là ${computed}.`,
    (who: string, column: string, stated: string, computed: string) =>
      `${who}: ${column} is stated as ${stated} in the source and recomputed as ${computed}.`,
  ),
  statedFormula: saying(
    (who: string, column: string) => `${who}: ${column} trong bảng gốc là công thức chưa lưu kết quả, không đọc được.`,
    (who: string, column: string) =>
      `${who}: ${column} is a formula without a saved result in the source, and could not be read.`,
  ),
  statedUnread: saying(
    (who: string, column: string, stated: string) => `${who}: ${column} trong bảng gốc ghi ${stated}, không đọc được.`,
    (who: string, column: string, stated: string) =>
      `${who}: ${column} is stated as ${stated} in the source, which could not be read.`,
  ),
  statedLeftOut: saying(
    (who: string, column: string, stated: string, points: string) =>
      `${who}: ${column} trong bảng gốc ghi ${stated}, đã trừ ${points} điểm không phát sinh.`,
    (who: string, column: string, stated: string, amount: string) =>
      `${who}: ${column} is stated as ${stated} in the source; here without ${points(amount)} not applicable.`,
  ),
  noteUnexplained: saying(
    (who: string, points: string) => `${who}: còn ${points} điểm chưa rõ mất ở tiêu chí nào.`,
    (who: string, amount: string) => `${who}: it is not known which criteria lost ${points(amount)}.`,
  ),
  noteOverExplained: saying(
    (who: string, lost: string, listed: string) =>
      `${who}: mất ${lost} điểm nhưng các tiêu chí bên dưới mất tổng cộng ${listed}.`,
    (who: string, lost: string, listed: string) =>
      `${who}: loses ${points(lost)}, but the criteria below lose ${listed}.`,
  ),

  readingTitle: said('Cách đọc bảng', 'How the table was read'),
  readingTree: said(
    'Tệp này ghi thẳng cây tiêu chí, không phải dạng bảng: không có cột hay dòng nào phải suy đoán.',
    'This file states the tree of criteria itself: there were no columns or rows to be understood.',
  ),
  headerRow: said('Dòng tiêu đề', 'Header row'),
  column: said('Cột', 'Column'),
  columnHeading: said('Tiêu đề trong tệp', 'Heading in the file'),
  meaning: said('Hiểu là', 'Read as'),
  row: said('Dòng', 'Row'),
  rowKind: said('Loại dòng', 'Kind of row'),
  hidden: said('ẩn', 'hidden'),
  rowText: said('Nội dung', 'Text'),
  parentRow: said('Thuộc dòng', 'Below row'),
  columnsHeading: said('Các cột', 'Columns'),
  rowsHeading: said('Các dòng', 'Rows'),
  level: said('Cấp của dòng', 'Level of the row'),
  extra: said('Giữ nguyên, không tính', 'Kept, not used'),
  skipped: said('Đã bỏ qua hoặc chưa rõ', 'Skipped or in doubt'),
} as const;
