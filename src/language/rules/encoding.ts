/** Text in the fonts of the years before Unicode. */
import type { RuleTexts } from './text.js';

export const ENCODING_TEXTS = {
  'damaged-text': {
    title: { vi: 'Chữ không phải Unicode', en: 'Text that is not Unicode' },
    message: {
      vi: ({ encoding, text }, w) =>
        encoding === 'misread'
          ? `Chữ UTF-8 bị mở nhầm bảng mã: ${w.quote(text)}. Mở lại tệp gốc bằng mã UTF-8 (trong Excel: Data > From Text/CSV, chọn 65001: Unicode UTF-8) rồi lưu lại.`
          : `Chữ dùng phông ${encoding}, không phải Unicode: ${w.quote(text)}. Hãy chuyển sang Unicode.`,
      en: ({ encoding, text }, w) =>
        encoding === 'misread'
          ? `UTF-8 text was opened in the wrong code page: ${w.quote(text)}. Open the original as UTF-8 (in Excel: Data > From Text/CSV, 65001: Unicode UTF-8) and save it again.`
          : `The text is in a ${encoding} font, not in Unicode: ${w.quote(text)}. Convert it to Unicode.`,
    },
    why: {
      vi:
        'Phông cũ như .VnTime (TCVN3), VNI-Times lưu chữ Việt bằng mã riêng. Không có phông đó thì chữ thành ký hiệu lạ, ' +
        'không nhận ra được tiêu đề cột và tên tiêu chí. Tệp CSV bằng UTF-8 bị mở nhầm bảng mã rồi lưu lại cũng hỏng như vậy.',
      en:
        'Old fonts such as .VnTime (TCVN3) and VNI-Times keep Vietnamese letters in codes of their own. Without the font ' +
        'they are odd symbols, and neither headings nor names can be recognised. A CSV file in UTF-8 that was opened in the ' +
        'wrong code page and saved again is spoilt alike.',
    },
    fix: {
      vi: 'Dùng Unikey (Ctrl+Shift+F6) chuyển mã từ TCVN3 hoặc VNI sang Unicode, đổi phông sang Times New Roman, rồi lưu lại.',
      en: 'Convert the text from TCVN3 or VNI to Unicode with Unikey (Ctrl+Shift+F6), set the font to Times New Roman, and save.',
    },
  },
} satisfies RuleTexts<'damaged-text'>;
