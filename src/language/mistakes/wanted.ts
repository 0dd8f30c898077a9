/** What the value of a flag must be. */

import type { Language } from '../wording/language.js';
import { said, saying } from '../wording/saying.js';

/** A rule that a value does not keep to. */
export type Wanted =
  /** `most`: absent where there is none that a person would meet. */
  | { readonly kind: 'whole-number'; readonly least: number; readonly most?: number | undefined }
  | { readonly kind: 'day' | 'last-day' | 'seconds' | 'threshold' | 'target' | 'points' | 'some-points' | 'score-of' };

const WANTED = {
  day: said('cần một ngày có thật, ghi theo thứ tự năm-tháng-ngày', 'it must be a real date, written year-month-day'),
  'last-day': said('cần một ngày, tháng, quý hoặc năm', 'it must be a day, month, quarter or year'),
  seconds: said('cần số giây tính từ 01/01/1970 (UTC)', 'it must be a number of seconds since 1970-01-01 (UTC)'),
  threshold: said(
    'cần số điểm, hoặc tỷ lệ từ 0% đến 100%; muốn đòi hơn 100% nhờ điểm thưởng thì ghi bằng điểm',
    'it must be points, or a percentage from 0% to 100%; to demand more than 100% thanks to bonuses, give points',
  ),
  target: said('cần số điểm, tỷ lệ, hoặc tên xếp loại', 'it must be points, a percentage, or the name of a class'),
  points: said('cần số điểm không âm', 'it must be points, 0 or more'),
  'some-points': said('cần số điểm lớn hơn 0', 'it must be points above 0'),
  'score-of': said('cần STT hoặc đường dẫn, dấu “=” rồi số điểm', 'it must be a code or path, “=” and points'),
} as const;

const WHOLE_NUMBER = saying(
  (least: number, most: number | undefined) =>
    `cần số nguyên từ ${least} ${most === undefined ? 'trở lên' : `đến ${most}`}`,
  (least: number, most: number | undefined) =>
    `it must be a whole number ${most === undefined ? `of at least ${least}` : `from ${least} to ${most}`}`,
);

/** The rule, as the end of a sentence. */
export const sayWanted = (wanted: Wanted, language: Language): string =>
  wanted.kind === 'whole-number' ? WHOLE_NUMBER[language](wanted.least, wanted.most) : WANTED[wanted.kind][language];
