/** Files whose text breaks off or goes wrong: each reason with its cure. */
import type { RuleArguments } from '../../model/finding/rule-arguments.js';
import type { SyntaxReason } from '../../model/finding/syntax.js';
import type { Said } from '../wording/language.js';
import type { Words } from '../wording/words.js';
import type { RuleTexts } from './text.js';

interface Fault {
  readonly reason: Said;
  readonly cure: Said;
}

const FAULTS: Readonly<Record<SyntaxReason, Fault>> = {
  'tab-indent': {
    reason: { vi: 'thụt đầu dòng bằng phím Tab', en: 'a line is indented with a tab' },
    cure: { vi: 'thay mỗi Tab bằng hai dấu cách', en: 'replace each tab with two spaces' },
  },
  'bad-indent': {
    reason: { vi: 'thụt đầu dòng không thẳng với các dòng cùng cấp', en: 'a line is not indented like its neighbours' },
    cure: {
      vi: 'thêm hoặc bớt dấu cách ở đầu dòng cho thẳng cột',
      en: 'add or remove spaces at its start so that lines of one level align',
    },
  },
  'missing-colon': {
    reason: { vi: 'thiếu dấu hai chấm sau tên mục', en: 'a colon is missing after a key' },
    cure: {
      vi: 'ghi dấu hai chấm và một dấu cách sau tên mục, ví dụ max: 1,5',
      en: 'write a colon and a space after the key, such as max: 1.5',
    },
  },
  'missing-comma': {
    reason: { vi: 'thiếu dấu phẩy giữa hai mục trong ngoặc', en: 'a comma is missing between two items in brackets' },
    cure: { vi: 'thêm dấu phẩy giữa các mục', en: 'put a comma between the items' },
  },
  'colon-in-text': {
    reason: { vi: 'trong nội dung có thêm dấu hai chấm', en: 'there is a second colon in the text' },
    cure: {
      vi: "đặt cả nội dung trong dấu nháy, ví dụ name: 'Ghi chú: đã nộp'",
      en: "put the whole text in quotes, such as name: 'Note: handed in'",
    },
  },
  'unclosed-quote': {
    reason: { vi: 'có dấu nháy mở mà không đóng', en: 'a quote is opened and never closed' },
    cure: {
      vi: 'thêm dấu nháy đóng; dấu nháy đơn bên trong thì ghi hai lần',
      en: 'add the closing quote; a single quote inside is written twice',
    },
  },
  'unclosed-bracket': {
    reason: { vi: 'có ngoặc [ hoặc { mở mà không đóng', en: 'a [ or { is opened and never closed' },
    cure: { vi: 'thêm ngoặc đóng ] hoặc }', en: 'add the closing ] or }' },
  },
  'unopened-bracket': {
    reason: { vi: 'thừa ngoặc đóng ] hoặc }', en: 'there is a ] or } too many' },
    cure: {
      vi: 'bỏ ngoặc thừa, hoặc đặt cả nội dung trong dấu nháy',
      en: 'remove it, or put the whole text in quotes',
    },
  },
  'reserved-character': {
    reason: {
      vi: 'nội dung bắt đầu bằng ký hiệu riêng của YAML',
      en: 'a text starts with a character that YAML keeps for itself',
    },
    cure: { vi: "đặt nội dung trong dấu nháy, ví dụ '@xa'", en: "put the text in quotes, such as '@unit'" },
  },
  'bare-dash': {
    reason: {
      vi: 'dấu gạch ngang đứng một mình, YAML hiểu là đầu một danh sách',
      en: 'a dash stands by itself, which YAML takes for the start of a list',
    },
    cure: {
      vi: 'chưa chấm điểm thì để trống, hoặc ghi "-" trong dấu nháy; được 0 điểm thì ghi 0',
      en: 'leave it blank, or write "-" in quotes, where nothing is scored yet; write 0 for no points',
    },
  },
  'bad-escape': {
    reason: { vi: 'dấu \\ đứng trước ký tự không hợp lệ', en: 'a \\ stands before a character it cannot escape' },
    cure: {
      vi: 'dùng dấu nháy đơn thay cho dấu nháy kép, hoặc ghi \\\\',
      en: 'use single quotes instead of double ones, or write \\\\',
    },
  },
  'unknown-tag': {
    reason: {
      vi: 'có nhãn kiểu dữ liệu (bắt đầu bằng !) không dùng được',
      en: 'there is a tag (it starts with !) that is not known',
    },
    cure: { vi: 'bỏ nhãn, hoặc đặt nội dung trong dấu nháy', en: 'remove it, or put the text in quotes' },
  },
  'alias-unknown': {
    reason: { vi: 'tham chiếu * đến tên chưa đặt bằng &', en: 'an alias * names what no & has named before' },
    cure: {
      vi: 'đặt & trước tham chiếu; nếu * chỉ là chữ thì đặt trong dấu nháy',
      en: 'name it with & first; if the * is just text, put it in quotes',
    },
  },
  'bad-anchor': {
    reason: { vi: 'tên đặt bằng & không hợp lệ', en: 'an anchor & is not where one may be' },
    cure: { vi: 'bỏ dấu &, hoặc đặt nội dung trong dấu nháy', en: 'remove the &, or put the text in quotes' },
  },
  directive: {
    reason: { vi: 'dòng bắt đầu bằng % không hợp lệ', en: 'a line that starts with % is not a valid directive' },
    cure: { vi: 'bỏ dòng đó', en: 'remove that line' },
  },
  'key-not-text': {
    reason: { vi: 'tên mục là một danh sách hoặc một nhóm', en: 'a key is a list or a map' },
    cure: {
      vi: 'ghi tên mục bằng chữ; nội dung có ngoặc thì đặt trong dấu nháy',
      en: 'write the key as plain text; put text with brackets in quotes',
    },
  },
  'unclosed-cell-quote': {
    reason: { vi: 'ô có dấu nháy kép mở mà không đóng', en: 'a cell opens a double quote and never closes it' },
    cure: {
      vi: 'thêm dấu nháy kép đóng; dấu nháy kép bên trong ô thì ghi hai lần',
      en: 'add the closing double quote; one inside a cell is written twice',
    },
  },
  'cell-too-many': {
    reason: {
      vi: 'dòng này có nhiều ô hơn dòng tiêu đề, có thể do dấu phẩy trong số hoặc trong câu',
      en: 'this row has more cells than the header, perhaps because of a comma inside a number or a sentence',
    },
    cure: {
      vi: 'đặt ô có dấu ngăn cách trong dấu nháy kép, ví dụ "2,5", hoặc lưu lại từ Excel dạng .xlsx',
      en: 'put a cell that holds the delimiter in double quotes, such as "2,5", or save it from Excel as .xlsx',
    },
  },
  'cut-number': {
    reason: {
      vi: 'dấu phẩy vừa ngăn cách các ô vừa là dấu thập phân, nên số bị cắt thành hai ô',
      en: 'commas part the cells and are decimal marks as well, so that a number was cut into two cells',
    },
    cure: {
      vi: 'đặt số có dấu phẩy trong dấu nháy kép, ví dụ "2,5", hoặc lưu lại từ Excel dạng .xlsx',
      en: 'put numbers with a comma in double quotes, such as "2,5", or save it from Excel as .xlsx',
    },
  },
  unexpected: {
    reason: { vi: 'có chỗ không đúng dạng', en: 'something stands where it cannot' },
    cure: {
      vi: 'xem dòng này và dòng ngay trên: dấu hai chấm, dấu nháy, ngoặc, thụt đầu dòng',
      en: 'look at this line and the one above: colons, quotes, brackets, indentation',
    },
  },
};

/** Of a text table, not of YAML. */
const OF_TABLES: ReadonlySet<SyntaxReason> = new Set(['unclosed-cell-quote', 'cell-too-many', 'cut-number']);

/** `detail` is the parser's own English: of use only where we have no better word, and to who reads English. */
const sayFault = ({ reason, detail }: RuleArguments['syntax'], w: Words): Record<keyof Fault, string> => {
  const fault = FAULTS[reason];
  const shown = reason === 'unexpected' && w.language === 'en' && detail !== undefined && detail.trim() !== '';
  return {
    reason: fault.reason[w.language] + (shown ? ` (${w.quote(detail)})` : ''),
    cure: fault.cure[w.language],
  };
};

export const SYNTAX_TEXTS = {
  syntax: {
    title: { vi: 'Sai cú pháp', en: 'Broken syntax' },
    message: {
      vi: (args, w) => {
        const { reason, cure } = sayFault(args, w);
        const what = OF_TABLES.has(args.reason) ? 'Tệp sai cú pháp CSV' : 'Tệp sai cú pháp YAML';
        return `${what}: ${reason}. Cách sửa: ${cure}.`;
      },
      en: (args, w) => {
        const { reason, cure } = sayFault(args, w);
        const what = OF_TABLES.has(args.reason) ? 'The file is not valid CSV' : 'The file is not valid YAML';
        return `${what}: ${reason}. To mend it: ${cure}.`;
      },
    },
    why: {
      vi:
        'Tệp văn bản (YAML, JSON, CSV) phải đúng cú pháp thì mới biết số nào thuộc mục nào. Đoán tiếp từ một tệp sai cú ' +
        'pháp có thể làm sai điểm, nên công cụ dừng ở đây và chỉ ra chỗ sai đầu tiên.',
      en:
        'A text file (YAML, JSON, CSV) must be well formed before anyone can say which number belongs where. Guessing on ' +
        'might change a score, so the tool stops and points at the first fault.',
    },
    fix: {
      vi:
        'Sửa đúng dòng, cột được nêu rồi chạy lại. Thụt đầu dòng bằng dấu cách, ghi một dấu cách sau dấu hai chấm, và ' +
        'đặt nội dung có ký hiệu đặc biệt trong dấu nháy.',
      en:
        'Mend the line and column named, then run again. Indent with spaces, write a space after each colon, and put ' +
        'text with special characters in quotes.',
    },
  },
} satisfies RuleTexts<'syntax'>;
