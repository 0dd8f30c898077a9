/** Why a sheet or a table was passed over, and what to do where it should not have been. */
import type { RuleArguments } from '../../model/finding/rule-arguments.js';
import type { Said } from '../wording/language.js';
import type { Words } from '../wording/words.js';

export const PASSED_OVER: Readonly<Record<RuleArguments['skipped-sheet']['why'], Said>> = {
  hidden: { vi: 'bị ẩn', en: 'it is hidden' },
  'no-table': { vi: 'không có bảng chấm điểm', en: 'it holds no scorecard' },
  'no-criteria': { vi: 'có tiêu đề cột nhưng không có tiêu chí nào', en: 'it has a header but no criterion' },
  units: {
    vi: 'bảng tổng hợp, mỗi dòng là điểm của một đơn vị, đứng cạnh bảng chấm điểm khác',
    en: 'it sums up units, a row for each, beside another scorecard',
  },
};

const PASSED_OVER_CURES: Readonly<Record<RuleArguments['skipped-sheet']['why'], Said>> = {
  hidden: { vi: 'Muốn đọc thì bỏ ẩn, hoặc chọn bằng --sheet.', en: 'To read it, unhide it or name it with --sheet.' },
  'no-table': {
    vi: 'Nếu đó là bảng chấm điểm, xem lại dòng tiêu đề.',
    en: 'If it is a scorecard, check its header.',
  },
  'no-criteria': {
    vi: 'Nếu đó là bảng chấm điểm, ghi tiêu chí bên dưới tiêu đề.',
    en: 'If it is a scorecard, write its criteria below the header.',
  },
  units: {
    vi: 'Muốn đọc thành mỗi đơn vị một Bảng chấm điểm thì chọn bằng --sheet, hoặc để ở tệp riêng.',
    en: 'To read it as a scorecard for each unit, name it with --sheet, or keep it in a file of its own.',
  },
};

/** On the page, where there are no flags. */
const PAGE_CURES: Partial<Readonly<Record<RuleArguments['skipped-sheet']['why'], Said>>> = {
  hidden: { vi: 'Muốn đọc thì bỏ ẩn trang đó.', en: 'To read it, unhide it.' },
  units: {
    vi: 'Muốn đọc thành mỗi đơn vị một Bảng chấm điểm thì để ở tệp riêng.',
    en: 'To read it as a scorecard for each unit, keep it in a file of its own.',
  },
};

export const passedOverCure = (why: RuleArguments['skipped-sheet']['why'], { isPage }: Words): Said =>
  (isPage ? PAGE_CURES[why] : undefined) ?? PASSED_OVER_CURES[why];
