/** Text in the fonts of the years before Unicode. */
import type { RuleArguments } from '../../model/finding/rule-arguments.js';
import type { RuleTexts } from './text.js';

type DamagedBy = RuleArguments['damaged-text']['encoding'];
type Told = (quoted: string) => string;

const inFont = (font: string): { readonly vi: Told; readonly en: Told } => ({
  vi: (text) => `Chữ dùng phông ${font}, không phải Unicode: ${text}. Hãy chuyển sang Unicode.`,
  en: (text) => `The text is in a ${font} font, not in Unicode: ${text}. Convert it to Unicode.`,
});

const DAMAGE: Readonly<Record<DamagedBy, { readonly vi: Told; readonly en: Told }>> = {
  TCVN3: inFont('TCVN3'),
  VNI: inFont('VNI'),
  misread: {
    vi: (text) =>
      `Chữ UTF-8 bị mở nhầm bảng mã: ${text}. Mở lại tệp gốc bằng mã UTF-8 (trong Excel: Data > From Text/CSV, chọn 65001: Unicode UTF-8) rồi lưu lại.`,
    en: (text) =>
      `UTF-8 text was opened in the wrong code page: ${text}. Open the original as UTF-8 (in Excel: Data > From Text/CSV, 65001: Unicode UTF-8) and save it again.`,
  },
  lost: {
    vi: (text) =>
      `Chữ tiếng Việt đã mất, thành dấu “?”: ${text}; từ tệp này không khôi phục được. Mở lại tệp gốc rồi lưu dạng .xlsx hoặc “CSV UTF-8 (Comma delimited)”.`,
    en: (text) =>
      `Vietnamese letters were lost and became “?”: ${text}; they cannot be restored from this file. Open the original and save it as .xlsx or as “CSV UTF-8 (Comma delimited)”.`,
  },
};

export const ENCODING_TEXTS = {
  'damaged-text': {
    title: { vi: 'Chữ không phải Unicode', en: 'Text that is not Unicode' },
    message: {
      vi: ({ encoding, text }, w) => DAMAGE[encoding].vi(w.quote(text)),
      en: ({ encoding, text }, w) => DAMAGE[encoding].en(w.quote(text)),
    },
    why: {
      vi:
        'Phông cũ như .VnTime (TCVN3), VNI-Times lưu chữ Việt bằng mã riêng. Không có phông đó thì chữ thành ký hiệu lạ, ' +
        'không nhận ra được tiêu đề cột và tên tiêu chí. Tệp CSV bằng UTF-8 bị mở nhầm bảng mã rồi lưu lại cũng hỏng như vậy; lưu dạng “CSV (Comma delimited)” thường thì nhiều chữ thành dấu “?”.',
      en:
        'Old fonts such as .VnTime (TCVN3) and VNI-Times keep Vietnamese letters in codes of their own. Without the font ' +
        'they are odd symbols, and neither headings nor names can be recognised. A CSV file in UTF-8 that was opened in the ' +
        'wrong code page and saved again is spoilt in the same way; saved as plain “CSV (Comma delimited)”, many letters become “?”.',
    },
    fix: {
      vi: 'Dùng Unikey (Ctrl+Shift+F6) chuyển mã từ TCVN3 hoặc VNI sang Unicode, đổi phông sang Times New Roman, rồi lưu lại. Chữ đã thành “?” thì lấy tệp gốc, lưu dạng .xlsx hoặc CSV UTF-8.',
      en: 'Convert the text from TCVN3 or VNI to Unicode with Unikey (Ctrl+Shift+F6), set the font to Times New Roman, and save. Where letters became “?”, save the original as .xlsx or CSV UTF-8.',
    },
  },
} satisfies RuleTexts<'damaged-text'>;
