/** How each number of a scorecard came about, in words. */
import { points, said, saying } from '../wording/saying.js';

export const STEPS = {
  title: said('Cách tính điểm', 'How the points came about'),
  score: said('Điểm', 'Points'),
  way: said('Cách tính', 'How'),
  whole: said('Toàn bảng', 'The whole'),
  stated: saying(
    (heading: string, place: string) => `ghi ở cột ${heading} (${place})`,
    (heading: string, place: string) => `stated under ${heading} (${place})`,
  ),
  joined: saying(
    (place: string) => `lấy từ bảng ghép vào (${place})`,
    (place: string) => `from the table that was joined (${place})`,
  ),
  fromLost: saying(
    (difference: string) => `${difference} (điểm chuẩn trừ điểm bị mất)`,
    (difference: string) => `${difference} (the maximum less what was lost)`,
  ),
  unscored: said('chưa chấm điểm', 'not scored yet'),
  survey: said('chấm qua điều tra xã hội học, chưa có kết quả', 'scored by a survey, no result yet'),
  notApplicable: said('không phát sinh, không tính vào điểm chuẩn', 'not applicable, left out of the maximum'),
  fullMarks: saying(
    (max: string) => `không phát sinh, được tính đủ ${max} điểm theo Bộ tiêu chí`,
    (max: string) => `not applicable, given all ${points(max)} by the criteria set`,
  ),
  rescaled: saying(
    (from: string, of: string, size: string) =>
      `${from}/${of} × ${size} (phần không phát sinh được quy đổi về đủ ${size} điểm)`,
    (from: string, of: string, size: string) =>
      `${from}/${of} × ${size} (rescaled to ${points(size)}, as part of it does not apply)`,
  ),
  believed: said(
    'lấy điểm ghi ở dòng này, vì bên dưới còn tiêu chí chưa chấm',
    'its own stated score, as something below is not scored',
  ),
  partly: saying(
    (difference: string, unexplained: string) =>
      `${difference}${unexplained === '' ? '' : `, trong đó ${unexplained} điểm mất chưa rõ ở tiêu chí nào`}`,
    (difference: string, unexplained: string) =>
      `${difference}${unexplained === '' ? '' : `, of which ${points(unexplained)} lost that no criterion accounts for`}`,
  ),
  provisional: saying(
    (count: number) => `; còn ${count} tiêu chí chưa chấm`,
    (count: number) => `; ${count} not scored yet`,
  ),
  inSteps: saying(
    (step: string) => `theo từng bước ${step}, phần chưa đủ một bước không tính`,
    (step: string) => `in steps of ${step}, counting full steps only`,
  ),
  rounded: saying(
    (digits: number, mode: string) => `làm tròn đến ${digits} chữ số thập phân, ${mode}`,
    (digits: number, mode: string) => `rounded to ${digits === 1 ? '1 decimal' : `${digits} decimals`}, ${mode}`,
  ),
  adjusted: saying(
    (sum: string) => `${sum} (với điểm thưởng, điểm trừ)`,
    (sum: string) => `${sum} (with bonuses and penalties)`,
  ),
} as const;
