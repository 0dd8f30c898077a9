/** What the value of a flag must be. */
import { said, saying } from './saying.js';
import type { Language } from './wording-language.js';

/** A rule that a value does not keep to. */
export type Wanted =
  /** `most`: absent where there is none that a person would meet. */
  | { readonly kind: 'whole-number'; readonly least: number; readonly most?: number | undefined }
  | { readonly kind: 'day' | 'last-day' | 'seconds' | 'threshold' | 'target' | 'points' | 'some-points' | 'score-of' };

const WANTED = {
  day: said('cần một ngày có thật, ghi theo thứ tự năm-tháng-ngày', 'it is a day that exists, as year-month-day'),
  'last-day': said('cần một ngày, tháng, quý hoặc năm', 'it is a day, month, quarter or year'),
  seconds: said('cần số giây tính từ 01/01/1970 (UTC)', 'it is a number of seconds since 1970-01-01 (UTC)'),
  threshold: said(
    'cần số điểm, hoặc tỷ lệ từ 0% đến 100%; muốn đòi hơn 100% nhờ điểm thưởng thì ghi bằng điểm',
    'it is points, or a percentage from 0% to 100%; to demand more by bonuses, give points',
  ),
  target: said('cần số điểm, tỷ lệ, hoặc tên loại', 'it is points, a percentage, or the name of a class'),
  points: said('cần số điểm không âm', 'it is points that are not negative'),
  'some-points': said('cần số điểm lớn hơn 0', 'it is points above 0'),
  'score-of': said('cần STT hoặc đường dẫn, dấu “=” rồi số điểm', 'it is a code or path, “=” and points'),
} as const;

const WHOLE_NUMBER = saying(
  (least: number, most: number | undefined) =>
    `cần số nguyên từ ${least} ${most === undefined ? 'trở lên' : `đến ${most}`}`,
  (least: number, most: number | undefined) =>
    `it is a whole number from ${least} ${most === undefined ? 'up' : `to ${most}`}`,
);

/** The rule, as the end of a sentence. */
export const sayWanted = (wanted: Wanted, language: Language): string =>
  wanted.kind === 'whole-number' ? WHOLE_NUMBER[language](wanted.least, wanted.most) : WANTED[wanted.kind][language];
