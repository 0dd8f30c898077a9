/** The words of an annotated copy: its sheet of findings, and what is to be said about the copy. */
import { FINDINGS_SHEET_MARK } from '../../model/reading/own-sheets.js';
import type { Said } from '../wording/language.js';

export const ANNOTATE = {
  sheet: { vi: 'Kết quả kiểm tra', en: 'Findings' },
  title: { vi: 'KẾT QUẢ KIỂM TRA BẢNG CHẤM ĐIỂM', en: 'FINDINGS IN THE SCORECARD' },
  none: { vi: 'Không có phát hiện nào', en: 'No findings' },
  day: { vi: 'Ngày kiểm tra', en: 'Checked on' },
  about: {
    vi: `Trang này do ${FINDINGS_SHEET_MARK} lập và sẽ được thay mới khi chạy lại; hãy sửa trong bảng, không sửa ở đây.`,
    en: `Made by ${FINDINGS_SHEET_MARK} and replaced when it is run again; make corrections in the table, not here.`,
  },
  number: { vi: 'STT', en: 'No.' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  place: { vi: 'Vị trí', en: 'Place' },
  subject: { vi: 'Tiêu chí', en: 'Criterion' },
  message: { vi: 'Nội dung', en: 'Finding' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
  wholeFile: { vi: 'Cả tệp', en: 'The whole file' },
} as const satisfies Readonly<Record<string, Said>>;

/** What a person must know about a copy, as sentences on stderr. */
export const ANNOTATE_NOTES = {
  signature: {
    vi: 'Tệp gốc có chữ ký số: bản sao khác tệp gốc nên chữ ký không còn hiệu lực trên bản sao.',
    en: 'The file is signed: the copy differs from it, so the signature is not valid on the copy.',
  },
  threads: {
    vi: 'Không thêm ghi chú vào ô đã có luồng trao đổi (xem trang kết quả kiểm tra): ',
    en: 'Cells with a thread of comments were left alone (see the sheet of findings): ',
  },
} as const satisfies Readonly<Record<string, Said>>;
