/** What the command line says of itself: help, mistakes in the call, and what happened to files. */
import type { TableMistake } from '../model/reading.js';
import type { Language, Said } from './wording-language.js';

const said = <T extends Record<string, Said>>(texts: T): T => texts;

export const HELP = said({
  program: {
    vi: 'Chấm lại Bảng chấm điểm cải cách hành chính: tính đúng điểm đạt, điểm mất, tìm mọi lỗi cộng điểm, lập bảng khắc phục.',
    en: "Recalculates scorecards of Vietnam's public administration reform: exact totals and lost points, every fault in the sums, and the remediation table.",
  },
  score: {
    vi: 'In cây tiêu chí với điểm chuẩn, điểm đạt, điểm mất, rồi các lỗi và tổng điểm',
    en: 'Print the tree with maximum, assessed and lost points, then the findings and the total',
  },
  check: {
    vi: 'Chỉ kiểm tra: in các lỗi tìm thấy; mã thoát 1 khi có lỗi',
    en: 'Check only: print the findings; exit code 1 where there are errors',
  },
  report: {
    vi: 'Lập bảng khắc phục mười cột (điểm mất, giải pháp, chủ trì, thời gian)',
    en: 'Make the ten-column remediation table',
  },
  convert: {
    vi: 'Chuyển đổi giữa YAML và XLSX, giữ nguyên cây, điểm và câu chữ',
    en: 'Convert between YAML and XLSX, keeping tree, points and words',
  },
  explain: { vi: 'Giải thích một quy tắc kiểm tra', en: 'Explain a rule' },
  schema: {
    vi: 'In JSON Schema của bảng chấm điểm (scorecard) hoặc của kết quả (result)',
    en: 'Print the JSON Schema of a scorecard or of the result',
  },
  help: { vi: 'Hiện trợ giúp', en: 'Show help' },
  version: { vi: 'In số phiên bản', en: 'Print the version' },
  files: { vi: 'tệp bảng chấm điểm; "-" là đầu vào chuẩn (stdin)', en: 'scorecard files; "-" is standard input' },
  file: { vi: 'tệp bảng chấm điểm; "-" là đầu vào chuẩn (stdin)', en: 'a scorecard file; "-" is standard input' },
  target: { vi: 'tệp kết quả: .yaml hoặc .xlsx', en: 'the file to write: .yaml or .xlsx' },
  rule: { vi: 'mã quy tắc; bỏ trống để xem danh sách', en: 'a rule id; without one, all are listed' },
  schemaName: { vi: 'scorecard (mặc định) hoặc result', en: 'scorecard (default) or result' },
  format: { vi: 'định dạng in ra màn hình', en: 'format on standard output' },
  output: {
    vi: 'ghi ra tệp; dùng được nhiều lần; định dạng theo đuôi tệp hoặc ghi rõ phía trước',
    en: 'write a file; may be repeated; format by extension or named in front',
  },
  force: { vi: 'ghi đè tệp kết quả đã có', en: 'overwrite an existing output' },
  lang: { vi: 'ngôn ngữ: vi hoặc en', en: 'language: vi or en' },
  color: { vi: 'màu: auto, always hoặc never', en: 'colour: auto, always or never' },
  quiet: { vi: 'không in ghi chú ra stderr', en: 'no notes on stderr' },
  today: {
    vi: 'ngày tính, dạng 2026-11-23; được in trong báo cáo',
    en: 'the day to reckon with, as 2026-11-23; printed in reports',
  },
  failOn: {
    vi: 'mức làm mã thoát thành 1: error, warning, info hoặc never',
    en: 'severity from which the exit code is 1: error, warning, info or never',
  },
  maxWarnings: { vi: 'số cảnh báo tối đa được phép', en: 'most warnings allowed' },
  depth: { vi: 'chỉ in đến cấp N (1 là lĩnh vực)', en: 'print N levels only (1 is fields)' },
  top: { vi: 'số dòng trong danh sách mất điểm nhiều nhất', en: 'rows in the list of biggest losses' },
  show: {
    vi: 'in cách hiểu bảng (cột, từng dòng) thay cho kết quả: reading',
    en: 'instead of the result, how the table was understood: reading',
  },
  sheet: { vi: 'trang tính cần đọc (tên hoặc số thứ tự)', en: 'the sheet to read (name or number)' },
  columns: { vi: 'chỉ rõ cột, ví dụ name=B,max=C,assessed=E', en: 'say which column is what: name=B,max=C,assessed=E' },
  headerRow: { vi: 'số dòng của tiêu đề bảng', en: 'row number of the header' },
  inputFormat: {
    vi: 'định dạng tệp vào khi không tự nhận ra: yaml, xlsx, docx, csv',
    en: 'input format where content cannot tell: yaml, xlsx, docx, csv',
  },
  unit: { vi: 'tên đơn vị', en: 'the unit' },
  year: { vi: 'năm đánh giá', en: 'the year assessed' },
  planYear: { vi: 'năm thực hiện kế hoạch', en: 'the year of the plan' },
  totalMax: {
    vi: 'tổng điểm chuẩn của cả Bộ tiêu chí, ví dụ 100',
    en: 'maximum of the whole criteria set, such as 100',
  },
});

/** Commander's own titles, in the other language. */
export const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
  'Global Options:': 'Tùy chọn chung:',
};

export const EXAMPLES: Readonly<
  Record<'program' | 'score' | 'check' | 'report' | 'convert' | 'explain' | 'schema', readonly string[]>
> = {
  program: [
    'cchc score phieu.yaml',
    'cchc check phieu.xlsx phieu.yaml',
    'cchc report phieu.xlsx -o khac-phuc.md',
    'cchc convert phieu.xlsx phieu.yaml',
  ],
  score: [
    'cchc score phieu.xlsx',
    'cchc score phieu.yaml --depth 2 --top 5',
    'cchc score phieu.yaml --format json',
    'cchc score bang.xlsx --sheet "Chấm điểm" --columns name=B,max=C,assessed=E',
  ],
  check: [
    'cchc check phieu.yaml',
    'cchc check *.yaml --format json',
    'cchc check phieu.xlsx --fail-on warning --max-warnings 3',
  ],
  report: ['cchc report phieu.xlsx -o khac-phuc.md', 'cchc report phieu.yaml > khac-phuc.md'],
  convert: ['cchc convert phieu.xlsx phieu.yaml', 'cchc convert phieu.yaml phieu.xlsx --force'],
  explain: ['cchc explain lost-mismatch', 'cchc explain'],
  schema: ['cchc schema > scorecard.schema.json', 'cchc schema result'],
};
export const EXAMPLES_TITLE: Said = { vi: 'Ví dụ:', en: 'Examples:' };
export const EXIT_CODES: Said = {
  vi: [
    'Mã thoát:',
    '  0  chạy xong, không có gì ở mức --fail-on',
    '  1  có lỗi, hoặc tệp không phải bảng chấm điểm',
    '  2  gọi lệnh sai, thiếu tệp, không ghi được',
    '  3  lỗi của chương trình',
  ].join('\n'),
  en: [
    'Exit codes:',
    '  0  ran, nothing at or above --fail-on',
    '  1  found something, or the file is no scorecard',
    '  2  wrong call, missing file, output that cannot be written',
    '  3  a bug',
  ].join('\n'),
};

/** Why a command could not be carried out: exit code 2. */
export type Mistake =
  | { readonly kind: 'unknown-command'; readonly name: string; readonly nearest?: string | undefined }
  | { readonly kind: 'unknown-option'; readonly name: string; readonly nearest?: string | undefined }
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'missing-argument'; readonly name: string }
  | { readonly kind: 'too-many-arguments' }
  | {
      readonly kind: 'bad-value';
      readonly option: string;
      readonly value: string;
      readonly allowed?: readonly string[] | undefined;
      readonly nearest?: string | undefined;
      readonly example?: string | undefined;
    }
  | {
      readonly kind: 'unknown-format';
      readonly file: string;
      /** With its dot, or empty. */
      readonly extension: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'output-is-stdout'; readonly format: string }
  | { readonly kind: 'table'; readonly mistake: TableMistake; readonly file: string }
  | {
      readonly kind: 'file-missing' | 'file-is-directory' | 'file-not-allowed' | 'file-unreadable';
      readonly file: string;
      readonly detail?: string | undefined;
    }
  | {
      readonly kind:
        | 'output-exists'
        | 'output-dangling'
        | 'output-is-input'
        | 'output-is-directory'
        | 'output-folder-missing'
        | 'output-not-allowed'
        | 'output-busy'
        | 'disk-full'
        | 'output-unwritable';
      readonly file: string;
      readonly detail?: string | undefined;
    }
  | { readonly kind: 'output-twice'; readonly file: string }
  | { readonly kind: 'stdin-twice' }
  | { readonly kind: 'not-together'; readonly first: string; readonly second: string }
  | { readonly kind: 'other'; readonly detail: string };

const nearest = (language: Language, name: string | undefined): string =>
  name === undefined ? '' : language === 'vi' ? ` Có phải “${name}” không?` : ` Did you mean “${name}”?`;

const list = (allowed: readonly string[]): string => allowed.join(', ');

/** One sentence (or two): what, and the way out. */
export const mistakeText = (mistake: Mistake, language: Language): string => {
  const vi = language === 'vi';
  switch (mistake.kind) {
    case 'unknown-command':
      return (
        (vi ? `Không có lệnh “${mistake.name}”.` : `There is no command “${mistake.name}”.`) +
        nearest(language, mistake.nearest)
      );
    case 'unknown-option':
      return (
        (vi ? `Không có tùy chọn “${mistake.name}”.` : `There is no option “${mistake.name}”.`) +
        nearest(language, mistake.nearest)
      );
    case 'missing-value':
      return vi ? `Tùy chọn “${mistake.option}” cần một giá trị.` : `Option “${mistake.option}” needs a value.`;
    case 'missing-argument':
      return vi
        ? `Thiếu tham số “${mistake.name}”. Xem: cchc --help`
        : `Argument “${mistake.name}” is missing. See: cchc --help`;
    case 'too-many-arguments':
      return vi ? 'Thừa tham số. Xem: cchc --help' : 'Too many arguments. See: cchc --help';
    case 'bad-value': {
      const { option, value, allowed, example } = mistake;
      const one =
        allowed === undefined ? '' : vi ? ` Chọn một trong: ${list(allowed)}.` : ` It is one of: ${list(allowed)}.`;
      const such = example === undefined ? '' : vi ? ` Ví dụ: ${example}.` : ` For example: ${example}.`;
      return (
        (vi ? `“${value}” không dùng được cho “${option}”.` : `“${value}” is no value for “${option}”.`) +
        nearest(language, mistake.nearest) +
        one +
        such
      );
    }
    case 'unknown-format': {
      const { file, extension, allowed } = mistake;
      if (extension !== '') {
        return vi
          ? `Lệnh này không ghi được tệp ${extension}; ghi được: ${list(allowed)}.`
          : `This command does not write ${extension} files; it writes: ${list(allowed)}.`;
      }
      return vi
        ? `Không biết ghi “${file}” theo định dạng nào; hãy ghi rõ, ví dụ ${allowed[0]}:${file} (có: ${list(allowed)}).`
        : `The format of “${file}” is not clear; name it, as ${allowed[0]}:${file} (there are: ${list(allowed)}).`;
    }
    case 'output-is-stdout':
      return vi
        ? `Để in ra đầu ra chuẩn, dùng --format ${mistake.format} thay cho “-”.`
        : `For standard output use --format ${mistake.format} instead of “-”.`;
    case 'table':
      return tableMistakeText(mistake.mistake, mistake.file, vi);
    case 'file-missing':
      return vi ? `Không tìm thấy tệp “${mistake.file}”.` : `There is no file “${mistake.file}”.`;
    case 'file-is-directory':
      return vi ? `“${mistake.file}” là thư mục, không phải tệp.` : `“${mistake.file}” is a folder, not a file.`;
    case 'file-not-allowed':
      return vi ? `Không được phép đọc “${mistake.file}”.` : `No permission to read “${mistake.file}”.`;
    case 'file-unreadable':
      return vi
        ? `Không mở được “${mistake.file}” (${mistake.detail ?? ''}).`
        : `“${mistake.file}” cannot be opened (${mistake.detail ?? ''}).`;
    case 'output-exists':
      return vi
        ? `“${mistake.file}” đã có; dùng --force để ghi đè, hoặc chọn tên khác.`
        : `“${mistake.file}” exists; use --force to overwrite it, or choose another name.`;
    case 'output-dangling':
      return vi
        ? `“${mistake.file}” là liên kết trỏ đến chỗ không có; hãy chọn tên khác.`
        : `“${mistake.file}” is a link that leads nowhere; choose another name.`;
    case 'output-is-input':
      return vi
        ? `“${mistake.file}” là tệp đầu vào, không ghi đè; hãy chọn tên khác.`
        : `“${mistake.file}” is the input and is never overwritten; choose another name.`;
    case 'output-is-directory':
      return vi ? `“${mistake.file}” là thư mục; hãy ghi cả tên tệp.` : `“${mistake.file}” is a folder; name a file.`;
    case 'output-folder-missing':
      return vi
        ? `Không có thư mục để ghi “${mistake.file}”; hãy tạo thư mục trước.`
        : `The folder of “${mistake.file}” does not exist; make it first.`;
    case 'output-not-allowed':
      return vi
        ? `Không được phép ghi “${mistake.file}”; hãy chọn thư mục khác.`
        : `No permission to write “${mistake.file}”; choose another folder.`;
    case 'output-busy':
      return vi
        ? `“${mistake.file}” đang mở trong chương trình khác (Excel?); hãy đóng lại rồi thử lại.`
        : `“${mistake.file}” is open in another program (Excel?); close it and try again.`;
    case 'disk-full':
      return vi ? `Không đủ chỗ trên đĩa để ghi “${mistake.file}”.` : `No space left to write “${mistake.file}”.`;
    case 'output-unwritable':
      return vi
        ? `Không ghi được “${mistake.file}” (${mistake.detail ?? ''}).`
        : `“${mistake.file}” cannot be written (${mistake.detail ?? ''}).`;
    case 'output-twice':
      return vi ? `“${mistake.file}” được ghi hai lần.` : `“${mistake.file}” would be written twice.`;
    case 'stdin-twice':
      return vi ? 'Chỉ được ghi “-” một lần.' : '“-” can be named once only.';
    case 'not-together':
      return vi
        ? `“${mistake.first}” không dùng cùng định dạng ${mistake.second}.`
        : `“${mistake.first}” does not go with the format ${mistake.second}.`;
    case 'other':
      return mistake.detail;
  }
};

const tableMistakeText = (mistake: TableMistake, file: string, vi: boolean): string => {
  switch (mistake.kind) {
    case 'sheet': {
      const sheets = list(mistake.sheets.map((sheet) => `“${sheet}”`));
      return vi
        ? `“${file}” không có trang tính “${mistake.name}”; có: ${sheets}.`
        : `“${file}” has no sheet “${mistake.name}”; it has: ${sheets}.`;
    }
    case 'header-row':
      return vi
        ? `“${file}” không có tiêu đề bảng ở dòng ${mistake.row} (--header-row); dòng cuối là ${mistake.lastRow}.`
        : `“${file}” has no header in row ${mistake.row} (--header-row); its last row is ${mistake.lastRow}.`;
    case 'column': {
      const headings = list(mistake.headings.map((heading) => `“${heading}”`));
      return vi
        ? `“${file}” không có cột “${mistake.column}” cho ${mistake.meaning} (--columns); có: ${headings}.`
        : `“${file}” has no column “${mistake.column}” for ${mistake.meaning} (--columns); it has: ${headings}.`;
    }
  }
};

/** Words that stand before a message on stderr. */
export const LABELS = said({
  mistake: { vi: 'Lỗi', en: 'error' },
  wrote: { vi: 'Đã ghi', en: 'Wrote' },
  nothingWritten: {
    vi: 'Không ghi tệp nào vì chưa đọc chắc được bảng.',
    en: 'Nothing was written, because the table could not be read for certain.',
  },
  bug: {
    vi: 'Đây là lỗi của chương trình, không phải của tệp. Hãy gửi những dòng sau cho người phát triển:',
    en: 'This is a bug of the program, not of your file. Please report these lines to its developers:',
  },
  severity: { vi: 'Mức', en: 'Severity' },
  why: { vi: 'Vì sao', en: 'Why' },
  fix: { vi: 'Cách sửa', en: 'What to do' },
  tooManyWarnings: { vi: 'Quá số cảnh báo cho phép', en: 'More warnings than allowed' },
  expected: { vi: 'tối đa', en: 'at most' },
  found: { vi: 'có', en: 'found' },
});
