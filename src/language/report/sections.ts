/** The words of the report that is handed in, part by part: titles, and what stands where there is nothing. */

import type { Said } from '../wording/language.js';
import { said } from '../wording/saying.js';

interface SectionWords {
  readonly title?: Said;
  readonly none: Said;
}

const words = <T extends Readonly<Record<string, SectionWords>>>(texts: T): T => texts;

export const SECTION_WORDS = words({
  cover: {
    none: said('Không có thông tin chung.', 'Nothing is known about the whole.'),
  },
  table: {
    title: said('Bảng khắc phục điểm bị mất', 'Remediation table'),
    none: said('Không có tiêu chí nào.', 'There are no criteria.'),
  },
  details: {
    title: said('Thông tin thêm', 'Further details'),
    none: said('Bảng không có thông tin nào thêm.', 'The table says nothing more.'),
  },
  summary: {
    title: said('Tổng hợp theo lĩnh vực', 'Summary by field'),
    none: said('Không có lĩnh vực nào.', 'There are no fields.'),
  },
  losses: {
    title: said('Mất điểm nhiều nhất', 'Biggest losses'),
    none: said('Chưa chấm điểm nên chưa biết mất ở đâu.', 'Nothing is scored yet.'),
  },
  unexplained: {
    title: said('Điểm mất chưa rõ ở tiêu chí nào', 'Lost points that no criterion explains'),
    none: said('Không có điểm mất nào chưa rõ tiêu chí.', 'No lost points are without a criterion.'),
  },
  self: {
    title: said('Tự đánh giá và thẩm định', 'Self-assessed and assessed'),
    none: said('Không có tiêu chí nào ghi cả hai điểm.', 'No criterion has both scores.'),
  },
  leads: {
    title: said('Nhiệm vụ theo cơ quan chủ trì', 'Tasks by lead agency'),
    none: said('Bảng chưa có nhiệm vụ nào.', 'There are no tasks.'),
  },
  deadlines: {
    title: said('Nhiệm vụ theo thời gian thực hiện', 'Tasks by deadline'),
    none: said('Bảng chưa có nhiệm vụ nào.', 'There are no tasks.'),
  },
  progress: {
    title: said('Tiến độ thực hiện', 'Progress'),
    none: said(
      'Bảng chưa ghi tình trạng thực hiện, điểm dự kiến khắc phục hay người thực hiện.',
      'Neither status, points to recover nor persons in charge are stated.',
    ),
  },
  missing: {
    title: said('Nội dung còn thiếu', 'What is missing'),
    none: said(
      'Không có tiêu chí mất điểm nào thiếu giải pháp, cơ quan chủ trì hay thời gian thực hiện.',
      'No criterion that lost points lacks a solution, a lead agency or a deadline.',
    ),
  },
  findings: {
    title: said('Những điểm cần xem lại', 'Findings'),
    none: said('Không phát hiện lỗi.', 'No findings.'),
  },
});
