/** What heads a column of units, in lists of them and in tables about them. */
import { fold } from '../model/text/text.js';

/** Commas, strokes and dashes between kinds of units count as spaces; a star says that the column is asked for. */
export const headingKey = (heading: string): string => fold(heading.replace(/[,;/–-]+/gu, ' ').replace(/\*\s*$/u, ''));

const KINDS = [
  'xã',
  'xã phường',
  'phường xã',
  'xã phường đặc khu',
  'tỉnh',
  'tỉnh thành phố',
  'đơn vị',
  'đơn vị hành chính',
  'đơn vị cấp xã',
  'ubnd cấp xã',
  'ubnd xã phường',
];

export const UNIT_HEADINGS: readonly string[] = ['unit', 'name', ...KINDS, ...KINDS.map((kind) => `tên ${kind}`)];
