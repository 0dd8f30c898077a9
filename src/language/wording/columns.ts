/** Our own headings; a report or a message echoes the source's where it has them. */
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import type { Said } from './language.js';

/** Every place points or words of a criterion or an adjustment may stand in. */
export type Column = ColumnMeaning | 'cap' | 'points';

export const COLUMN_WORDS: Readonly<Record<Column, Said>> = {
  code: { vi: 'STT', en: 'No.' },
  name: { vi: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', en: 'Field/Criterion/Sub-criterion' },
  max: { vi: 'Điểm chuẩn', en: 'Maximum score' },
  self: { vi: 'Điểm tự đánh giá', en: 'Self score' },
  assessed: { vi: 'Điểm thẩm định', en: 'Assessed score' },
  lost: { vi: 'Điểm bị mất', en: 'Lost points' },
  finding: { vi: 'Tồn tại, hạn chế; nguyên nhân', en: 'Shortcomings and causes' },
  solution: { vi: 'Giải pháp', en: 'Solution' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  lead: { vi: 'Cơ quan chủ trì thực hiện', en: 'Lead agency' },
  support: { vi: 'Cơ quan phối hợp', en: 'Supporting agencies' },
  person: { vi: 'Người thực hiện', en: 'Person in charge' },
  when: { vi: 'Thời gian thực hiện', en: 'Deadline' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  note: { vi: 'Ghi chú', en: 'Note' },
  status: { vi: 'Tình trạng thực hiện', en: 'Status' },
  recovers: { vi: 'Điểm dự kiến khắc phục', en: 'Points to recover' },
  effort: { vi: 'Mức độ công việc', en: 'Effort' },
  cap: { vi: 'Mức tối đa', en: 'Cap' },
  points: { vi: 'Điểm', en: 'Points' },
};
