/** The words of a comparison of two scorecards. */
import type { Comparison } from '../../model/comparison.js';
import { said, saying } from '../wording/saying.js';
import { visible } from '../wording/text.js';

export const COMPARISON = {
  title: said('So sánh hai bảng chấm điểm', 'Two scorecards compared'),
  before: said('Trước', 'Before'),
  after: said('Sau', 'After'),
  field: said('Lĩnh vực', 'Field'),
  criterion: said('Tiêu chí', 'Criterion'),
  code: said('STT', 'Code'),
  codeBefore: said('STT trước', 'Code before'),
  nameBefore: said('Tên trước', 'Name before'),
  scoreBefore: said('Điểm trước', 'Score before'),
  scoreAfter: said('Điểm sau', 'Score after'),
  max: said('Điểm chuẩn', 'Maximum'),
  maxBefore: said('Điểm chuẩn trước', 'Maximum before'),
  maxAfter: said('Điểm chuẩn sau', 'Maximum after'),
  percentBefore: said('Tỷ lệ trước (%)', 'Before (%)'),
  percentAfter: said('Tỷ lệ sau (%)', 'After (%)'),
  self: said('Tự chấm', 'Self'),
  assessed: said('Thẩm định', 'Assessed'),
  explained: said('Sau giải trình', 'Explained'),
  againstSelf: said('Sau so với tự chấm', 'After against self'),
  difference: said('Tăng, giảm (điểm)', 'Points gained'),
  sumOf: saying(
    (count: number) => `Cộng ${count} tiêu chí trên`,
    (count: number) => `Sum of these ${count}`,
  ),
  total: said('Tổng cộng', 'Total'),
  fields: said('Theo lĩnh vực', 'By field'),
  sections: {
    rounds: said('Tự chấm, thẩm định, sau giải trình', 'Self, assessed, after explanation'),
    fell: said('Giảm điểm', 'Lower than before'),
    gained: said('Tăng điểm', 'Higher than before'),
    'lost-again': said('Tiếp tục mất điểm', 'Lost again'),
    open: said('Chưa so sánh được', 'Not comparable yet'),
    new: said('Tiêu chí mới', 'New criteria'),
    dropped: said('Tiêu chí không còn', 'Dropped criteria'),
    renamed: said('Đổi tên hoặc đổi số thứ tự', 'Other name or code'),
    maxima: said('Đổi điểm chuẩn (so sánh theo tỷ lệ)', 'Other maximum (compared by percentage)'),
  },
  whole: {
    gained: saying(
      (points: string) => `Tỷ lệ đạt tăng ${points} điểm phần trăm.`,
      (points: string) => `${points} percentage points higher than before.`,
    ),
    fell: saying(
      (points: string) => `Tỷ lệ đạt giảm ${points} điểm phần trăm.`,
      (points: string) => `${points} percentage points lower than before.`,
    ),
    'lost-again': saying(
      () => 'Tỷ lệ đạt không đổi.',
      () => 'The same percentage as before.',
    ),
    kept: saying(
      () => 'Đạt trọn điểm cả hai lần.',
      () => 'Full marks both times.',
    ),
    open: saying(
      () => 'Chưa so sánh được tổng điểm: có bảng chưa chấm đủ.',
      () => 'The totals cannot be compared yet: not everything is scored.',
    ),
  } satisfies Record<Comparison['kind'], unknown>,
  counts: saying(
    (gained: number, fell: number, again: number) =>
      `${gained} tiêu chí tăng điểm, ${fell} giảm điểm, ${again} tiếp tục mất điểm.`,
    (gained: number, fell: number, again: number) => `${gained} higher, ${fell} lower, ${again} lost again.`,
  ),
  bases: said(
    'Hai bảng tính theo hai loại điểm khác nhau: điểm tự chấm và điểm thẩm định.',
    'One is computed from self scores, the other from assessed scores.',
  ),
  otherUnits: saying(
    (before: string, after: string) => `Hai bảng ghi hai đơn vị khác nhau: ${before} và ${after}.`,
    (before: string, after: string) => `They name two units: ${before} and ${after}.`,
  ),
  joinedLater: saying(
    (file: string, year: number, before: number) =>
      `--join: chỉ ghép vào “${visible(file)}” (năm ${year}); bảng năm ${before} giữ nguyên.`,
    (file: string, year: number, before: number) =>
      `--join: joined to “${visible(file)}” alone (${year}); the scorecard of ${before} stays as it is.`,
  ),
  regressed: said(
    'Có điểm giảm so với trước, hoặc trước có điểm mà nay không còn',
    'Something is lower than before, or has no score any more',
  ),
} as const;
