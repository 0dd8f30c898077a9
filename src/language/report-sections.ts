/** The words of the report that is handed in, part by part: titles, and what stands where there is nothing. */
import type { Said } from './wording-language.js';

interface SectionWords {
  readonly title?: Said;
  readonly none: Said;
}

const said = (vi: string, en: string): Said => ({ vi, en });
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
  findings: {
    title: said('Những điểm cần xem lại', 'Findings'),
    none: said('Không phát hiện lỗi.', 'No findings.'),
  },
});
