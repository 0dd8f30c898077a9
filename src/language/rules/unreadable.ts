/** Bytes that are no scorecard, and bounds that were passed. */
import type { LimitName, UnreadableReason } from '../../model/finding/facts.js';
import type { Language, Said } from '../wording/language.js';
import { sayBytes, sayCount } from '../wording/numbers.js';
import type { Words } from '../wording/words.js';
import type { RuleTexts } from './text.js';

interface Obstacle {
  readonly reason: Said;
  readonly cure: Said;
  /** In the page, where the other speaks of flags or commands. */
  readonly cureInPage?: Said;
}

const CHOOSE: Said = { vi: 'Hãy chọn bảng chấm điểm.', en: 'Choose a scorecard.' };

const OBSTACLES: Readonly<Record<UnreadableReason, Obstacle>> = {
  empty: {
    reason: { vi: 'tệp rỗng', en: 'it is empty' },
    cure: {
      vi: 'Kiểm tra lại tệp, hoặc lưu lại từ chương trình đã tạo ra nó.',
      en: 'Check the file, or save it again from the program that made it.',
    },
  },
  password: {
    reason: { vi: 'tệp có mật khẩu', en: 'it has a password' },
    cure: {
      vi: 'Mở bằng Excel hoặc Word, bỏ mật khẩu (File > Info > Protect > Encrypt with Password, xóa trắng ô mật khẩu) rồi lưu lại.',
      en: 'Open it in Excel or Word, remove the password (File > Info > Protect > Encrypt with Password, clear the box) and save it.',
    },
  },
  damaged: {
    reason: { vi: 'tệp bị hỏng', en: 'it is damaged' },
    cure: {
      vi: 'Mở bằng Excel hoặc Word để sửa rồi lưu lại, hoặc xin lại tệp gốc.',
      en: 'Open it in Excel or Word to repair it and save it again, or ask for the original.',
    },
  },
  'not-a-scorecard': {
    reason: { vi: 'tệp không phải bảng chấm điểm', en: 'it is not a scorecard' },
    cure: {
      vi: 'Hãy dùng tệp có bảng chấm điểm, dạng YAML, JSON, XLSX, XLSM, DOCX, ODS, CSV hoặc TSV.',
      en: 'Use a file that holds a scorecard, as YAML, JSON, XLSX, XLSM, DOCX, ODS, CSV or TSV.',
    },
  },
  'criteria-set': {
    reason: { vi: 'tệp là Bộ tiêu chí, không phải bảng chấm điểm', en: 'it is a criteria set, not a scorecard' },
    cure: {
      vi: 'Kiểm tra Bộ tiêu chí bằng “cchc check”, lập bảng để chấm bằng “cchc init --from”, đối chiếu bằng “--criteria-set”.',
      en: 'Check it with “cchc check”, make a scorecard of it with “cchc init --from”, compare with it by “--criteria-set”.',
    },
    cureInPage: {
      vi: 'Thả các bảng có ghi tên Bộ tiêu chí này vào cùng trang để đối chiếu.',
      en: 'Drop the scorecards that name it into this page as well, and they are compared with it.',
    },
  },
  'several-sets': {
    reason: {
      vi: 'tệp có nhiều bảng, mà mỗi Bộ tiêu chí chỉ là một bảng',
      en: 'it holds several tables, and a criteria set is one table',
    },
    cure: {
      vi: 'Để mỗi Bộ tiêu chí trong một tệp, hoặc ghép các lĩnh vực vào một bảng.',
      en: 'Keep each criteria set in a file of its own, or put its fields into one table.',
    },
  },
  'old-excel': {
    reason: {
      vi: 'tệp Excel dạng cũ hoặc dạng nhị phân (.xls, .xlsb, XML 2003)',
      en: 'it is an Excel file of an old or binary kind (.xls, .xlsb, XML 2003)',
    },
    cure: {
      vi: 'Mở bằng Excel rồi lưu lại dạng .xlsx (Excel Workbook).',
      en: 'Open it in Excel and save it as .xlsx (Excel Workbook).',
    },
  },
  'old-word': {
    reason: { vi: 'tệp Word dạng cũ (.doc, XML 2003)', en: 'it is a Word file of an old kind (.doc, XML 2003)' },
    cure: {
      vi: 'Mở bằng Word rồi lưu lại dạng .docx (Word Document).',
      en: 'Open it in Word and save it as .docx (Word Document).',
    },
  },
  'old-office': {
    reason: { vi: 'tệp thuộc dạng Office cũ (.xls, .doc)', en: 'it is an old Office file (.xls, .doc)' },
    cure: {
      vi: 'Mở bằng Excel hoặc Word rồi lưu lại dạng .xlsx hoặc .docx.',
      en: 'Open it in Excel or Word and save it as .xlsx or .docx.',
    },
  },
  'not-text': {
    reason: { vi: 'tệp không phải văn bản Unicode', en: 'it is not Unicode text' },
    cure: {
      vi: 'Lưu lại bằng mã UTF-8 (trong Excel: CSV UTF-8), hoặc lưu dạng .xlsx.',
      en: 'Save it again as UTF-8 (in Excel: CSV UTF-8), or as .xlsx.',
    },
  },
  html: {
    reason: {
      vi: 'tệp là trang web (HTML), dù đuôi tệp có thể là .xls hoặc .doc',
      en: 'it is a web page (HTML), though its name may end in .xls or .doc',
    },
    cure: {
      vi: 'Mở bằng Excel hoặc Word rồi lưu lại dạng .xlsx (Excel Workbook) hoặc .docx.',
      en: 'Open it in Excel or Word and save it as .xlsx (Excel Workbook) or .docx.',
    },
  },
  rtf: {
    reason: { vi: 'tệp thuộc dạng RTF', en: 'it is an RTF file' },
    cure: { vi: 'Mở bằng Word rồi lưu lại dạng .docx.', en: 'Open it in Word and save it as .docx.' },
  },
  pdf: {
    reason: { vi: 'tệp thuộc dạng PDF', en: 'it is a PDF' },
    cure: {
      vi: 'Hãy dùng tệp Excel hoặc Word gốc; nếu chỉ có bản quét thì nhập lại bảng vào Excel.',
      en: 'Use the Excel or Word file it was made from; if there is only a scan, type the table into Excel.',
    },
  },
  image: {
    reason: { vi: 'tệp là ảnh (bản chụp, bản quét)', en: 'it is a picture (a photo or a scan)' },
    cure: {
      vi: 'Hãy dùng tệp Excel hoặc Word gốc, hoặc nhập lại bảng vào Excel.',
      en: 'Use the Excel or Word file it was made from, or type the table into Excel.',
    },
  },
  archive: {
    reason: { vi: 'tệp nén', en: 'it is an archive' },
    cure: {
      vi: 'Giải nén rồi dùng tệp bảng chấm điểm bên trong.',
      en: 'Unpack it and use the scorecard inside.',
    },
  },
  opendocument: {
    reason: {
      vi: 'tệp OpenDocument không phải bảng tính (.odt, .odp)',
      en: 'it is an OpenDocument file but no spreadsheet (.odt, .odp)',
    },
    cure: {
      vi: 'Mở bằng LibreOffice rồi lưu lại dạng .docx, hoặc chép bảng sang bảng tính .ods, .xlsx.',
      en: 'Open it in LibreOffice and save it as .docx, or copy the table to a spreadsheet (.ods, .xlsx).',
    },
  },
  apple: {
    reason: { vi: 'tệp thuộc dạng Numbers hoặc Pages của Apple', en: 'it is a file of Numbers or Pages (Apple)' },
    cure: {
      vi: 'Mở bằng Numbers hoặc Pages rồi xuất (File > Export To) thành Excel (.xlsx) hoặc Word (.docx).',
      en: 'Open it in Numbers or Pages and export it (File > Export To) to Excel (.xlsx) or Word (.docx).',
    },
  },
  mail: {
    reason: { vi: 'tệp là thư điện tử (.eml, .msg)', en: 'it is an e-mail (.eml, .msg)' },
    cure: {
      vi: 'Mở thư, lưu tệp đính kèm có bảng chấm điểm rồi dùng tệp đó.',
      en: 'Open the mail, save the attachment that holds the scorecard and use that file.',
    },
  },
  shortcut: {
    reason: {
      vi: 'tệp chỉ là lối tắt đến tài liệu ở nơi khác (.lnk, .url, .gsheet, .gdoc)',
      en: 'it is only a shortcut to a document kept elsewhere (.lnk, .url, .gsheet, .gdoc)',
    },
    cure: {
      vi: 'Mở lối tắt, tải về hoặc lưu tài liệu thành .xlsx hoặc .docx rồi dùng tệp đó.',
      en: 'Open it, download or save the document as .xlsx or .docx and use that file.',
    },
  },
  'without-table': {
    reason: { vi: 'tệp Word không có bảng nào', en: 'the Word file has no table' },
    cure: {
      vi: 'Nếu bảng là ảnh, là đối tượng nhúng hoặc gõ bằng phím Tab thì hãy nhập lại thành bảng của Word hoặc Excel.',
      en: 'If the table is a picture, an embedded object or typed with tabs, make it a table of Word or Excel.',
    },
  },
  'without-separators': {
    reason: {
      vi: 'bảng dạng chữ không có dấu ngăn cách các ô (tab, dấu chấm phẩy), nên không rõ số nào thuộc cột nào',
      en: 'it is a table as text with nothing between its cells (no tab, no semicolon), so that no number is sure to belong to a column',
    },
    cure: {
      vi: 'Chép lại bảng từ tệp gốc, dán vào Excel hoặc Word rồi lưu dạng .xlsx hoặc .docx.',
      en: 'Copy the table from its original again, paste it into Excel or Word and save it as .xlsx or .docx.',
    },
  },
  'lock-file': {
    reason: {
      vi: 'tệp tạm do Excel, Word hoặc LibreOffice tạo ra trong khi tệp thật đang mở',
      en: 'it is a temporary file that Excel, Word or LibreOffice keeps while the real one is open',
    },
    cure: {
      vi: 'Hãy dùng tệp thật: cùng tên, không có “~$” hoặc “.~lock.” ở đầu.',
      en: 'Use the real file: the same name without “~$” or “.~lock.” in front.',
    },
  },
  'system-file': {
    reason: {
      vi: 'tệp do hệ điều hành tự tạo ra trong thư mục, không phải bảng chấm điểm',
      en: 'it is a file that the system keeps in a folder, no scorecard',
    },
    cure: { vi: 'Hãy chọn tệp bảng chấm điểm.', en: 'Choose the file of the scorecard.' },
  },
  'document-type': {
    reason: {
      vi: 'trong tệp có khai báo DOCTYPE hoặc thực thể (ENTITY) của XML, thứ mà Excel, Word và LibreOffice không bao giờ ghi',
      en: 'it declares a document type or entities of XML (DOCTYPE, ENTITY), which Excel, Word and LibreOffice never write',
    },
    cure: {
      vi: 'Tệp có thể đã bị can thiệp: xin lại tệp gốc, hoặc mở bằng Excel hay Word rồi lưu thành tệp mới.',
      en: 'Somebody may have tampered with it: ask for the original, or open it in Excel or Word and save it as a new file.',
    },
  },
  'own-result': {
    reason: { vi: 'tệp là kết quả do cchc ghi (JSON)', en: 'it is a result that cchc wrote (JSON)' },
    cure: {
      vi: 'Hãy chọn bảng chấm điểm; kết quả đã lưu dùng để so sánh: --no-regress.',
      en: 'Choose a scorecard; a saved result is for comparing with: --no-regress.',
    },
    cureInPage: CHOOSE,
  },
  'own-baseline': {
    reason: { vi: 'đây là tệp lỗi đã ghi nhận, do cchc ghi', en: 'it is a baseline of cchc' },
    cure: {
      vi: 'Hãy chọn bảng chấm điểm; tệp này dùng với --baseline.',
      en: 'Choose a scorecard; this file is for --baseline.',
    },
    cureInPage: CHOOSE,
  },
  'own-report': {
    reason: {
      vi: 'tệp là báo cáo kiểm tra (SARIF hoặc Code Quality)',
      en: 'it is a report of checks (SARIF or code quality)',
    },
    cure: CHOOSE,
  },
  'own-config': {
    reason: { vi: 'đây là tệp cấu hình của cchc', en: 'it is a config file of cchc' },
    cure: {
      vi: 'Hãy chọn bảng chấm điểm; tệp này dùng với --config.',
      en: 'Choose a scorecard; this file is for --config.',
    },
    cureInPage: CHOOSE,
  },
  'own-facts': {
    reason: {
      vi: 'tệp ghi thông tin của văn bản kế hoạch (cơ quan, số, người ký)',
      en: 'it holds the facts of a plan (agency, number, signer)',
    },
    cure: {
      vi: 'Hãy chọn bảng chấm điểm; tệp này dùng với --meta.',
      en: 'Choose a scorecard; this file is for --meta.',
    },
    cureInPage: CHOOSE,
  },
  'alias-cycle': {
    reason: { vi: 'có tham chiếu (*) vòng lại chính nó', en: 'an alias (*) refers back to itself' },
    cure: {
      vi: 'Bỏ tham chiếu đó, ghi lại nội dung tại chỗ.',
      en: 'Remove that alias and write its content in place.',
    },
  },
};

const cureOf = (reason: UnreadableReason, { isPage }: Words): Said => {
  const { cure, cureInPage } = OBSTACLES[reason];
  return (isPage ? cureInPage : undefined) ?? cure;
};

interface Bound {
  readonly name: Said;
  readonly unit: 'bytes' | 'count';
}

const BOUNDS: Readonly<Record<LimitName, Bound>> = {
  'file-size': { name: { vi: 'kích thước tệp', en: 'file size' }, unit: 'bytes' },
  'unpacked-size': { name: { vi: 'kích thước sau giải nén', en: 'unpacked size' }, unit: 'bytes' },
  entries: { name: { vi: 'số phần trong tệp nén', en: 'parts of a zip file' }, unit: 'count' },
  cells: { name: { vi: 'số ô', en: 'cells' }, unit: 'count' },
  rows: { name: { vi: 'số dòng', en: 'rows' }, unit: 'count' },
  columns: { name: { vi: 'số cột', en: 'columns' }, unit: 'count' },
  depth: { name: { vi: 'số cấp lồng nhau', en: 'nesting depth' }, unit: 'count' },
  symbols: { name: { vi: 'số ký hiệu cú pháp', en: 'syntax symbols' }, unit: 'count' },
  aliases: { name: { vi: 'số tham chiếu (*)', en: 'aliases' }, unit: 'count' },
  'text-length': { name: { vi: 'độ dài của một ô', en: 'length of a text' }, unit: 'count' },
  criteria: { name: { vi: 'số tiêu chí', en: 'criteria' }, unit: 'count' },
  merges: { name: { vi: 'số vùng ô gộp', en: 'merged ranges' }, unit: 'count' },
};

const measure = (amount: number, unit: Bound['unit'], language: Language): string =>
  unit === 'bytes' ? sayBytes(amount, language) : sayCount(amount, language);

export const UNREADABLE_TEXTS = {
  'unreadable-file': {
    title: { vi: 'Không đọc được tệp', en: 'A file that cannot be read' },
    message: {
      vi: ({ reason, part }, w) => {
        const where = part === undefined ? '' : ` (${w.show(part, 60)})`;
        return `Không đọc được tệp: ${OBSTACLES[reason].reason.vi}${where}. ${cureOf(reason, w).vi}`;
      },
      en: ({ reason, part }, w) => {
        const where = part === undefined ? '' : ` (${w.show(part, 60)})`;
        return `The file cannot be read: ${OBSTACLES[reason].reason.en}${where}. ${cureOf(reason, w).en}`;
      },
    },
    why: {
      vi:
        'Dạng tệp được nhận biết theo nội dung trước, theo đuôi tệp sau: tệp tên .xls có khi là trang web, tệp .xlsx có ' +
        'khi có mật khẩu. Tệp không đọc được chắc chắn thì không đọc một phần, vì thiếu một dòng là sai tổng điểm.',
      en:
        'A file’s format is told by its content first, by its extension second: an .xls may be a web page, an .xlsx may ' +
        'have a password. What cannot be read for certain is not read in part, since one lost row spoils a total.',
    },
    fix: {
      vi: 'Làm theo cách xử lý trong thông báo, thường là mở bằng Excel hoặc Word rồi lưu lại dạng .xlsx hoặc .docx.',
      en: 'Do what the message says; usually, open the file in Excel or Word and save it as .xlsx or .docx.',
    },
  },
  limit: {
    title: { vi: 'Vượt giới hạn', en: 'A limit was passed' },
    message: {
      vi: ({ limit, found, most }) => {
        const { name, unit } = BOUNDS[limit];
        const amount = found === undefined ? '' : `${measure(found, unit, 'vi')}, `;
        return `Tệp vượt giới hạn ${name.vi}: ${amount}tối đa ${measure(most, unit, 'vi')}. Bỏ phần không dùng, hoặc tách thành nhiều tệp.`;
      },
      en: ({ limit, found, most }) => {
        const { name, unit } = BOUNDS[limit];
        const amount = found === undefined ? '' : `${measure(found, unit, 'en')}, `;
        return `The file passes the limit of ${name.en}: ${amount}at most ${measure(most, unit, 'en')}. Delete what is not used, or split the file.`;
      },
    },
    why: {
      vi:
        'Mỗi tệp có giới hạn về kích thước, số ô, số cấp để một tệp hỏng hoặc cố ý phá không làm treo máy. Các giới hạn ' +
        'lớn hơn nhiều so với một bảng chấm điểm thật.',
      en:
        'Size, cells and depth are bounded so that a damaged or hostile file cannot hang the machine. The bounds are far ' +
        'above any real scorecard.',
    },
    fix: {
      vi: 'Xóa các trang tính, dòng và cột không dùng, hoặc tách bảng thành nhiều tệp, rồi lưu lại.',
      en: 'Delete sheets, rows and columns that are not used, or split the table into several files, and save again.',
    },
  },
} satisfies RuleTexts<'unreadable-file' | 'limit'>;
