/** The words of a ranking. */
import type { NoBefore, UnitSummary, UnreadFile, WhyUnranked } from '../../model/ranking.js';
import type { Language } from '../wording/language.js';
import { counted, said, saying } from '../wording/saying.js';
import { typed, visible } from '../wording/text.js';
import type { Wording } from '../wording.js';

const units = (count: number): string => counted(count, 'unit', 'units');

export const RANKING = {
  title: saying(
    (year: number | undefined) => `Xếp hạng cải cách hành chính${year === undefined ? '' : ` năm ${year}`}`,
    (year: number | undefined) => `PAR ranking${year === undefined ? '' : `, ${year}`}`,
  ),
  rank: said('Thứ hạng', 'Rank'),
  code: said('Mã', 'Code'),
  unit: said('Đơn vị', 'Unit'),
  points: said('Điểm đạt', 'Points'),
  max: said('Điểm chuẩn', 'Maximum'),
  index: said('Chỉ số (%)', 'Index (%)'),
  rankBefore: said('Thứ hạng kỳ trước', 'Rank before'),
  climbed: said('Tăng, giảm hạng', 'Places gained'),
  gained: said('Tăng, giảm chỉ số (điểm %)', 'Index gained (percentage points)'),
  errors: said('Lỗi trong bảng', 'Errors in the scorecard'),
  /** An annex is published: what is to be looked at before that stands in the other formats. */
  notInAnnex: saying(
    (count: number) =>
      `Phụ lục Word để ban hành không in phần “Cần xem lại” (${count} nội dung) và cột “Lỗi trong bảng”; các định dạng khác có đủ.`,
    (count: number) =>
      `The Word annex is to be published and leaves out the section “To be looked at” (${counted(count, 'remark', 'remarks')}) and the column of errors; all other formats have them.`,
  ),
  /** In place of a rank before. */
  noBefore: {
    new: said('mới', 'new'),
    unplaced: said('chưa xếp', 'not ranked'),
    unknown: said('không rõ', 'not known'),
    reorganised: said('sắp xếp lại', 'reorganised'),
  } satisfies Record<NoBefore, unknown>,
  beforeUnknown: said(
    'Kỳ trước có tệp không đọc được, nên chưa rõ đơn vị nào là mới.',
    'Some files of the previous period could not be read, so who is new is not known.',
  ),
  otherBasis: {
    self: said(
      'Kỳ trước xếp theo điểm tự chấm, kỳ này theo điểm thẩm định.',
      'The ranking before goes by self scores, this one by assessed ones.',
    ),
    assessed: said(
      'Kỳ trước xếp theo điểm thẩm định, kỳ này theo điểm tự chấm.',
      'The ranking before goes by assessed scores, this one by self scores.',
    ),
  },

  /** What the order is made by, said above it. */
  orderedBy: {
    percent: said(
      'Xếp theo chỉ số: điểm đạt ÷ điểm chuẩn của đơn vị, so sánh chính xác, chưa làm tròn, chưa tính điểm thưởng, điểm trừ.',
      'In order of the index: assessed ÷ own maximum, compared exactly, before rounding and before bonuses and penalties.',
    ),
    points: said(
      'Xếp theo điểm đạt, đã tính điểm thưởng và điểm trừ.',
      'In order of points, with bonuses and penalties.',
    ),
  },
  ties: {
    competition: said(
      'Bằng nhau thì cùng hạng, hạng kế tiếp bỏ qua số đơn vị cùng hạng (1, 2, 2, 4).',
      'Equals share a rank, and the next rank leaves as many out (1, 2, 2, 4).',
    ),
    dense: said(
      'Bằng nhau thì cùng hạng, hạng kế tiếp liền sau (1, 2, 2, 3).',
      'Equals share a rank, and the next follows on (1, 2, 2, 3).',
    ),
  },
  bySelf: said(
    'Chưa đơn vị nào có điểm thẩm định: xếp tạm theo điểm tự chấm.',
    'No unit has assessed scores: a provisional order by self scores.',
  ),
  counts: saying(
    (ranked: number, others: number, missing: number) =>
      [
        `${ranked} đơn vị được xếp hạng`,
        ...(others > 0 ? [`${others} bảng chưa xếp được`] : []),
        ...(missing > 0 ? [`${missing} đơn vị chưa nộp`] : []),
      ].join(', '),
    (ranked: number, others: number, missing: number) =>
      [
        `${units(ranked)} ranked`,
        ...(others > 0 ? [`${others} could not be placed`] : []),
        ...(missing > 0 ? [`${missing} handed nothing in`] : []),
      ].join(', '),
  ),
  noneRanked: said('Chưa xếp hạng được đơn vị nào.', 'No unit could be ranked.'),
  group: saying(
    (name: string) => `Nhóm: ${name}`,
    (name: string) => `Group: ${name}`,
  ),
  inGroup: said('Nhóm', 'Group'),
  noGroup: said('Không thuộc nhóm nào', 'In no group'),

  fields: said('Tỷ lệ đạt theo lĩnh vực (%)', 'Achieved by field (%)'),
  losses: said('Tiêu chí nhiều đơn vị mất điểm nhất', 'Criteria in which most units lose points'),
  criterion: said('Tiêu chí', 'Criterion'),
  losing: said('Số đơn vị mất điểm', 'Units losing points'),
  ofUnits: said('Trên tổng số', 'Of'),
  lost: said('Tổng điểm bị mất', 'Points lost by all'),
  moreLosses: saying(
    (count: number) => `Còn ${count} tiêu chí khác có đơn vị mất điểm.`,
    (count: number) => `Points were lost in ${count} more ${count === 1 ? 'criterion' : 'criteria'}.`,
  ),

  unranked: said('Chưa xếp hạng được', 'Not ranked'),
  unrankedBefore: said('Kỳ trước chưa xếp hạng được', 'Not ranked in the previous period'),
  /** Of a unit in a table of all. */
  whyUnranked: said('Lý do chưa xếp hạng', 'Why it is not ranked'),
  nothingHandedIn: said('chưa nộp bảng chấm điểm', 'handed nothing in'),
  file: said('Tệp', 'File'),
  why: said('Lý do', 'Why'),
  missing: said('Đơn vị chưa nộp bảng chấm điểm', 'Units that handed nothing in'),
  former: said('Tên cũ', 'Former names'),
  /** Of a list of units. */
  unusedColumns: said('cột không dùng đến', 'columns that mean nothing here'),
  remarks: said('Cần xem lại', 'To be looked at'),
  otherSet: saying(
    (unit: string, differences: string, more: number) =>
      `${unit}: điểm chuẩn khác với Bộ tiêu chí của phần lớn đơn vị ở ${differences}${more > 0 ? ` và ${more} tiêu chí khác` : ''}.`,
    (unit: string, differences: string, more: number) =>
      `${unit}: other maxima than most units have in ${differences}${more > 0 ? ` and ${more} more` : ''}.`,
  ),
  oneDifference: saying(
    (path: string, found: string | undefined, expected: string | undefined) =>
      found === undefined
        ? `${path} (không có; nơi khác ${expected ?? ''})`
        : expected === undefined
          ? `${path} (nơi khác không có)`
          : `${path} (${found}; nơi khác ${expected})`,
    (path: string, found: string | undefined, expected: string | undefined) =>
      found === undefined
        ? `${path} (absent; others ${expected ?? ''})`
        : expected === undefined
          ? `${path} (others have none)`
          : `${path} (${found}; others ${expected})`,
  ),
  withErrors: saying(
    (unit: string, errors: number, file: string, isPage: boolean) =>
      `${unit}: ${errors} lỗi trong bảng; xem${isPage ? ` tệp ${visible(file)}` : `: cchc check ${typed(file)}`}`,
    (unit: string, errors: number, file: string, isPage: boolean) =>
      `${unit}: ${counted(errors, 'error', 'errors')} in the scorecard; see${isPage ? ` the file ${visible(file)}` : `: cchc check ${typed(file)}`}`,
  ),
  unlisted: saying(
    (names: readonly string[], count: number) =>
      `Không có trong danh sách đơn vị: ${names.join(', ')}${count > names.length ? ` và ${count - names.length} đơn vị khác` : ''}.`,
    (names: readonly string[], count: number) =>
      `Not in the list of units: ${names.join(', ')}${count > names.length ? ` and ${count - names.length} more` : ''}.`,
  ),
  calledBy: saying(
    (count: number, by: Exclude<UnitSummary['calledBy'], 'unit'>) =>
      `${count} đơn vị không ghi tên trong bảng: gọi theo tên ${by === 'file' ? 'tệp' : 'trang tính'}.`,
    (count: number, by: Exclude<UnitSummary['calledBy'], 'unit'>) =>
      `${units(count)} without a name of ${count === 1 ? 'its' : 'their'} own: called by the name of the ${by}.`,
  ),
} as const;

/** Why a scorecard has no place in the order. */
export const sayWhy = (why: WhyUnranked, language: Language, isPage = false): string => {
  const vi = language === 'vi';
  switch (why.kind) {
    case 'provisional':
      return [
        ...(why.unscored === 0
          ? []
          : [
              vi
                ? `còn ${why.unscored} tiêu chí chưa chấm`
                : `${counted(why.unscored, 'criterion', 'criteria')} not scored`,
            ]),
        ...(why.unreadable ? [vi ? 'có điểm không đọc được' : 'some points could not be read'] : []),
      ].join(', ');
    case 'extract':
      return vi
        ? `bảng trích, không đủ Bộ tiêu chí; ${isPage ? 'ghi dòng tổng điểm chuẩn của cả bộ vào bảng' : 'dùng --total-max'} nếu biết${isPage ? '' : ' điểm chuẩn của cả bộ'}`
        : `an extract, not the whole criteria set; ${isPage ? 'put a total row into the table' : 'give --total-max'} where the maximum of the whole set is known`;
    case 'no-score':
      return vi ? 'chưa có điểm' : 'no scores';
    case 'basis':
      return vi
        ? `chỉ có ${why.basis === 'self' ? 'điểm tự chấm' : 'điểm thẩm định'}, các đơn vị khác xếp theo ${why.basis === 'self' ? 'điểm thẩm định' : 'điểm tự chấm'}`
        : `only ${why.basis === 'self' ? 'self' : 'assessed'} scores, while the others are ranked by ${why.basis === 'self' ? 'assessed' : 'self'} scores`;
    case 'twice':
      return vi
        ? `đơn vị này còn ở ${why.others.join(', ')}; giữ lại một bảng`
        : `the same unit stands in ${why.others.join(', ')}; keep one`;
  }
};

/** Why nothing can be ranked of a file. */
export const whyUnread = ({ finding }: UnreadFile, wording: Wording): string =>
  finding === undefined ? '' : wording.message(finding);
