/** The words of a workbook to fill in: its sheets, its checks, and how it is filled in. */
import type { RuleId } from '../../model/finding/rule-arguments.js';
import { FORM_SHEET_MARK } from '../../model/reading/own-sheets.js';
import type { Language, Said } from '../wording/language.js';
import { said, saying } from '../wording/saying.js';

export const FORM_SHEETS = {
  guide: said('Hướng dẫn', 'How to fill in'),
  check: said('Kiểm tra', 'Check'),
  offers: said('Giải pháp năm trước', 'Remedies of last year'),
  lists: said('Danh mục', 'Lists'),
  reckoning: said('Tính toán', 'Reckoning'),
} as const;

/** Marks a sheet as one that is only about a scorecard; stands in one of its first lines. */
export const FORM_MADE_BY = {
  guide: said(`Phiếu do ${FORM_SHEET_MARK} lập.`, `Made by ${FORM_SHEET_MARK}.`),
  check: said(
    `Trang này do ${FORM_SHEET_MARK} lập và tự tính lại khi sửa bảng; không sửa ở đây.`,
    `Made by ${FORM_SHEET_MARK}; it is calculated anew when the table changes. Make no changes here.`,
  ),
  offers: said(
    `Trang này do ${FORM_SHEET_MARK} lập để tham khảo; chưa tính vào kế hoạch năm nay.`,
    `Made by ${FORM_SHEET_MARK}, to choose from; no part of this year's plan.`,
  ),
  lists: said(
    `Trang này do ${FORM_SHEET_MARK} lập; thêm, sửa tên cơ quan được.`,
    `Made by ${FORM_SHEET_MARK}; add offices and change their names as you like.`,
  ),
  reckoning: said(
    `Trang này do ${FORM_SHEET_MARK} lập cho trang Kiểm tra; không sửa, không xóa.`,
    `Made by ${FORM_SHEET_MARK} for the sheet of checks; do not change or delete it.`,
  ),
} as const;

/** What the sheet of checks counts: a rule's findings, or rows that its formulas cannot place. */
export type FormCheck = Extract<
  RuleId,
  | 'number-format'
  | 'score-above-max'
  | 'negative-score'
  | 'lost-mismatch'
  | 'sum-mismatch'
  | 'children-exceed-max'
  | 'total-mismatch'
  | 'score-not-applicable'
  | 'duplicate-code'
  | 'unscored'
  | 'missing-max'
  | 'unexplained-loss'
  | 'missing-solution'
  | 'missing-lead'
  | 'missing-when'
>;

/** In the sheet of checks, and (shorter) beside the row it is about. */
export const CHECK_WORDS: Readonly<Record<FormCheck | 'left-out', { readonly title: Said; readonly row: Said }>> = {
  'number-format': {
    title: said('Ô điểm không phải là số', 'Points that are not a number'),
    row: said('điểm không phải là số', 'points are not a number'),
  },
  'score-above-max': {
    title: said('Điểm cao hơn điểm chuẩn', 'Scores above their maximum'),
    row: said('điểm cao hơn điểm chuẩn', 'score above its maximum'),
  },
  'negative-score': {
    title: said('Điểm là số âm', 'Scores below zero'),
    row: said('điểm là số âm', 'score below zero'),
  },
  'lost-mismatch': {
    title: said('Điểm bị mất khác điểm chuẩn trừ điểm thẩm định', 'Lost points that are not maximum less score'),
    row: said('điểm bị mất khác điểm chuẩn trừ điểm thẩm định', 'lost points are not maximum less score'),
  },
  'sum-mismatch': {
    title: said('Điểm của mục khác tổng các tiêu chí bên dưới', 'Scores that are not the sum of what is below'),
    row: said('điểm khác tổng các tiêu chí bên dưới', 'score is not the sum of what is below'),
  },
  'children-exceed-max': {
    title: said('Tổng điểm chuẩn bên dưới vượt điểm chuẩn của mục', 'Maxima below that exceed their parent’s'),
    row: said('tổng điểm chuẩn bên dưới vượt điểm chuẩn', 'maxima below exceed this one'),
  },
  'total-mismatch': {
    title: said('Dòng tổng khác tổng các lĩnh vực', 'A total that is not the sum of the fields'),
    row: said('số ghi khác tổng các lĩnh vực', 'not the sum of the fields'),
  },
  'score-not-applicable': {
    title: said('Ghi “Không phát sinh” nhưng vẫn có điểm', 'Scores of what does not apply'),
    row: said('ghi “Không phát sinh” nhưng vẫn có điểm', 'does not apply, but has a score'),
  },
  'duplicate-code': {
    title: said('STT trùng trong cùng một mục', 'Codes twice under one parent'),
    row: said('STT trùng', 'code stands twice'),
  },
  'left-out': {
    title: said(
      'Dòng chưa tính được: thiếu STT hoặc Cấp, hoặc đã chèn quá nhiều dòng',
      'Rows left out: no code or level, or too many rows inserted',
    ),
    row: said('chưa tính được vì thiếu STT hoặc Cấp', 'left out: no code or level'),
  },
  unscored: {
    title: said('Tiêu chí chưa có điểm', 'Criteria without a score'),
    row: said('chưa có điểm', 'no score'),
  },
  'missing-max': {
    title: said('Có điểm nhưng chưa ghi điểm chuẩn', 'Scores without a maximum'),
    row: said('chưa ghi điểm chuẩn', 'no maximum'),
  },
  'unexplained-loss': {
    title: said('Mất điểm chưa rõ ở tiêu chí nào', 'Lost points nobody explains'),
    row: said('mất điểm chưa rõ ở tiêu chí nào', 'lost points nobody explains'),
  },
  'missing-solution': {
    title: said('Mất điểm nhưng chưa có giải pháp', 'Lost points without a solution'),
    row: said('chưa có giải pháp', 'no solution'),
  },
  'missing-lead': {
    title: said('Mất điểm nhưng chưa ghi cơ quan chủ trì', 'Lost points without a lead agency'),
    row: said('chưa ghi cơ quan chủ trì', 'no lead agency'),
  },
  'missing-when': {
    title: said('Mất điểm nhưng chưa ghi thời gian thực hiện', 'Lost points without a deadline'),
    row: said('chưa ghi thời gian thực hiện', 'no deadline'),
  },
};

export const CHECK_SHEET = {
  title: said('KIỂM TRA PHIẾU CHẤM ĐIỂM', 'CHECK OF THE SCORECARD'),
  verdict: said('Kết luận', 'Verdict'),
  passed: said('ĐẠT', 'PASSED'),
  /** Around numbers of what is left. */
  failed: {
    before: said('CHƯA ĐẠT: còn ', 'NOT YET; errors left: '),
    between: said(' lỗi, ', ', warnings: '),
    after: said(' cảnh báo', ''),
  },
  unfinished: {
    before: said('CHƯA CHẤM XONG: còn ', 'NOT FINISHED; criteria without a score: '),
    after: said(' tiêu chí chưa có điểm', ''),
  },
  passedWith: { before: said('ĐẠT, còn ', 'PASSED; warnings left: '), after: said(' cảnh báo', '') },
  left: {
    error: { before: said('còn ', 'left: '), after: said(' lỗi', '') },
    warning: { before: said('còn ', 'left: '), after: said(' cảnh báo', '') },
  },
  scored: said('Tiêu chí đã chấm', 'Criteria scored'),
  max: said('Tổng điểm chuẩn', 'Maximum of all fields'),
  self: said('Tổng điểm tự đánh giá (phần đã chấm)', 'Self scores so far'),
  assessed: said('Tổng điểm thẩm định (phần đã chấm)', 'Assessed scores so far'),
  lost: said('Tổng điểm bị mất (phần đã chấm)', 'Lost points so far'),
  number: said('STT', 'No.'),
  what: said('Nội dung kiểm tra', 'Check'),
  severity: said('Mức độ', 'Severity'),
  result: said('Kết quả', 'Result'),
  first: said('Dòng đầu tiên cần xem', 'First row to look at'),
  rule: said('Quy tắc', 'Rule'),
  error: said('Lỗi', 'error'),
  warning: said('Cảnh báo', 'warning'),
  row: said('Dòng ', 'Row '),
  note: said(
    'Mỗi dòng cần xem còn được ghi rõ ở cột cuối của bảng. Nộp chính thức thì kiểm tra thêm bằng lệnh: cchc check.',
    'Each row to look at says why in the last column of the table. Before handing in, run: cchc check.',
  ),
} as const;

export const OFFERS_SHEET = {
  title: saying(
    (year: number | undefined) =>
      `ĐIỂM MẤT VÀ GIẢI PHÁP ${year === undefined ? 'NĂM TRƯỚC' : `CỦA BẢNG CHẤM ĐIỂM NĂM ${year}`}`,
    (year: number | undefined) => `LOST POINTS AND REMEDIES OF ${year === undefined ? 'LAST YEAR' : year}`,
  ),
  how: said(
    'Muốn dùng lại: chọn trong danh sách thả xuống ở ô cùng tên của bảng (ô nền xanh), hoặc chép từ đây; rồi sửa cho hợp năm nay.',
    'To use one again choose it from the list of the blue cell in the table, or copy it from here; then bring it up to date.',
  ),
  lost: saying(
    (year: number | undefined) => `Điểm mất ${year === undefined ? 'năm trước' : `năm ${year}`}`,
    (year: number | undefined) => `Lost ${year === undefined ? 'last year' : `in ${year}`}`,
  ),
} as const;

export const LISTS_SHEET = {
  title: said('DANH MỤC CƠ QUAN', 'OFFICES'),
  agencies: said('Cơ quan, đơn vị', 'Office'),
  how: said(
    'Tên ở đây hiện trong danh sách thả xuống của cột cơ quan chủ trì, phối hợp; ghi mỗi cơ quan một cách để không bị trùng.',
    'Names that stand here are offered for lead and supporting agencies; spell each office in one way only.',
  ),
} as const;

/** Around a cell while it is filled in; programs take 255 characters. */
export const ENTRY = {
  scoreTitle: said('Điểm ghi chưa đúng', 'Not a valid score'),
  score: said(
    'Ghi số từ 0 đến điểm chuẩn (điểm thưởng được vượt, điểm trừ được âm), hoặc “Không phát sinh”, “ĐTXHH”. Nếu 1,5 bị đổi thành ngày tháng, hãy dùng dấu thập phân của máy. Chưa chấm thì để trống.',
    'A number from 0 to the maximum (a bonus may exceed it, a deduction may be negative), or “Not applicable”, “Survey”. Where 1.5 becomes a date, use the decimal mark of your computer. Blank is unscored.',
  ),
  max: said('Điểm chuẩn phải là số không âm.', 'A maximum is a number that is not negative.'),
  listTitle: said('Chọn trong danh sách', 'Choose from the list'),
  kind: said(
    'Chọn trong danh sách, hoặc để trống khi là tiêu chí thường.',
    'Choose from the list; blank for a common criterion.',
  ),
  status: said('Chọn tình trạng trong danh sách, hoặc để trống.', 'Choose how far it is, or leave it blank.'),
  level: said(
    'Cấp là số: 1 cho lĩnh vực, 2 cho tiêu chí, 3 cho tiêu chí thành phần.',
    'A level is a number: 1 is a field.',
  ),
} as const;

/** Deadlines to choose from; understood as periods. */
export const WHEN_OFFERS: Readonly<Record<Language, (year: number | undefined) => readonly string[]>> = {
  vi: (year) =>
    year === undefined
      ? ['Thường xuyên']
      : [...['I', 'II', 'III', 'IV'].map((quarter) => `Quý ${quarter}/${year}`), `Trong năm ${year}`, 'Thường xuyên'],
  en: (year) =>
    year === undefined
      ? ['Ongoing']
      : [...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${quarter} ${year}`), `In ${year}`, 'Ongoing'],
};

export const GUIDE_SHEET = {
  title: said('HƯỚNG DẪN ĐIỀN PHIẾU CHẤM ĐIỂM', 'HOW TO FILL IN THE SCORECARD'),
  steps: {
    vi: (table: string, check: string): readonly string[] => [
      `Điền vào trang “${table}”: ô nền vàng là ô nhập điểm; ô nền xám tự tính, không nhập.`,
      'Điểm tự đánh giá: ghi số từ 0 đến điểm chuẩn. Chưa chấm thì để trống, đừng ghi 0: để trống là chưa chấm, 0 là không được điểm nào.',
      'Tiêu chí không phát sinh trong năm: ghi “Không phát sinh” vào ô điểm, hoặc chọn ở cột “Loại”. Tiêu chí chấm qua điều tra xã hội học: chọn “ĐTXHH” ở cột “Loại”; khi có kết quả thì ghi điểm vào cột điểm thẩm định.',
      'Điểm bị mất = điểm chuẩn − điểm thẩm định; điểm của lĩnh vực, tiêu chí cấp trên và dòng tổng là tổng các dòng bên dưới. Các ô này để trống cho đến khi mọi dòng bên dưới có điểm.',
      'Tiêu chí mất điểm: ghi nguyên nhân, giải pháp, cơ quan chủ trì, cơ quan phối hợp (nhiều cơ quan thì xuống dòng bằng Alt+Enter), thời gian thực hiện. Giải pháp ghi ở mục cấp trên dùng chung cho các tiêu chí bên dưới.',
      'Một tiêu chí có nhiều giải pháp: chèn thêm dòng ngay bên dưới, để trống STT, tên và điểm, ghi giải pháp.',
      'Bộ tiêu chí thay đổi: sửa tên, điểm chuẩn; thêm dòng bằng cách chép cả một dòng rồi chèn vào chỗ cần; xóa cả dòng không còn. Không gộp ô, không đổi tiêu đề cột, không xóa hoặc sắp xếp lại các trang.',
      `Trang “${check}” cho biết ĐẠT hay còn bao nhiêu lỗi; cột cuối của bảng ghi rõ từng dòng cần xem lại.`,
      'Lưu tệp dạng .xlsx. Tính điểm: cchc score TỆP; kiểm tra đầy đủ: cchc check TỆP; lập báo cáo khắc phục: cchc report TỆP -o khac-phuc.docx.',
    ],
    en: (table: string, check: string): readonly string[] => [
      `Fill in the sheet “${table}”: yellow cells take scores; grey cells are calculated.`,
      'A self score is a number from 0 to the maximum. What is not scored stays blank, do not write 0: blank is unscored, 0 is no points.',
      'What did not arise in the year: write “Not applicable” for its score, or choose it in the column “Kind”. What is scored by a survey: choose “Survey” there, and write its score as assessed when it is known.',
      'Lost points are maximum less assessed score; fields, criteria above others and the total are sums of what is below. These cells stay blank until everything below is scored.',
      'Where points were lost: the cause, the solution, the lead agency, supporting agencies (one a line, Alt+Enter), the deadline. A remedy of a criterion serves all below it.',
      'More than one remedy: insert a row below, leave code, name and points blank, write the remedy.',
      'Where the criteria set changes, change names and maxima; add a row by copying a whole one and inserting it; delete whole rows. Merge no cells, change no headings, delete or move no sheets.',
      `The sheet “${check}” says PASSED or how many faults are left; the last column of the table says it of each row.`,
      'Save it as .xlsx. Add it up: cchc score FILE; check it in full: cchc check FILE; make the remediation report: cchc report FILE -o plan.docx.',
    ],
  },
  blank: said(
    'Phiếu trống: viết STT, tên và điểm chuẩn của từng lĩnh vực, tiêu chí đè lên các dòng mẫu và các dòng trống tiếp theo; xóa các dòng thừa. Cột “Cấp” tự tính theo STT (1 là lĩnh vực, 2 là tiêu chí, 3 là tiêu chí thành phần), sửa được bằng tay. Ô nền xám chỉ tự tính ở dòng có dòng cấp dưới; dòng khác thì ghi điểm đè lên.',
    'A blank form: write code, name and maximum of each field and criterion over the examples and into the blank rows below; delete those that are left. The column “Level” follows from the codes and may be changed by hand.',
  ),
  offers: saying(
    (sheet: string) =>
      `Giải pháp năm trước ở trang “${sheet}”: chưa tính vào năm nay cho đến khi chọn lại ở ô nền xanh (bấm vào ô, mở danh sách thả xuống) hoặc chép sang.`,
    (sheet: string) =>
      `Last year's remedies are on the sheet “${sheet}”: they do not count until you choose one in a blue cell (open its list) or copy it.`,
  ),
  legend: said('Màu nền', 'Colours'),
  yellow: said('ô nhập điểm', 'a score to write'),
  grey: said('tự tính', 'calculated'),
  blue: said('có giải pháp năm trước để chọn', 'remedies of last year to choose from'),
} as const;

/** Lines above a table that wait for words; read as nothing while they do. */
export const DOTS = '…………';
