/** What was put right, what would be, and why something is left to a person. */
import type { Fix, LeftReason } from '../../model/finding/fix.js';
import type { Language, Said } from '../wording/language.js';
import { counted, said } from '../wording/saying.js';
import { excerpt } from '../wording/text.js';

export const FIX_WORDS = {
  made: said('Đã sửa', 'Fixed'),
  would: said('Sẽ sửa', 'Would fix'),
  left: said('Không tự sửa', 'Not fixed'),
} as const satisfies Record<string, Said>;

const LEFT: Readonly<Record<LeftReason, Said>> = {
  'unclear-text': said('chưa xác định chắc được chỗ ghi trong tệp', 'where it stands in the file is not certain'),
  formula: said('ô này là công thức; hãy sửa công thức', 'the cell is a formula; correct the formula'),
  'used-by-formula': said(
    'có công thức lấy số từ ô này; hãy sửa trong Excel để tính lại',
    'formulas take their value from this cell; correct it in Excel, which recalculates',
  ),
  'formatted-text': said(
    'chữ trong ô có nhiều định dạng; hãy sửa trong Excel',
    'the text of the cell has several looks; correct it in Excel',
  ),
  signed: said(
    'tệp có chữ ký số, sửa thì chữ ký hết hiệu lực',
    'the file has a digital signature, which would not be valid any more',
  ),
  json: said('JSON ghi số bằng dấu chấm', 'JSON writes numbers with a point'),
  format: said(
    'chỉ sửa được tệp YAML, JSON, XLSX và CSV; hãy sửa trong chương trình đã tạo ra tệp',
    'only YAML, JSON, XLSX and CSV files are fixed; correct it in the program that made it',
  ),
  encoding: said('tệp không phải UTF-8; hãy lưu lại dạng UTF-8', 'the file is not in UTF-8; save it as UTF-8'),
  'not-proven': said(
    'tệp sau khi sửa không đọc lại được đúng như mong đợi',
    'the changed file would not have been read as it should',
  ),
};

const COLUMN = 40;

/** "0,5 → 1". */
export const fixText = ({ from, to }: Fix): string => `${excerpt(from, COLUMN)} → ${excerpt(to, COLUMN)}`;

/** Decimal marks are many and say nothing each by itself: "40 dấu thập phân thành dấu phẩy". */
export const marksText = (count: number, language: Language): string =>
  language === 'vi'
    ? `${count} số được ghi lại bằng dấu phẩy thập phân`
    : `${counted(count, 'number', 'numbers')} written with a decimal comma`;

export const leftText = (why: LeftReason, language: Language): string => LEFT[why][language];
