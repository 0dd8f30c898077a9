/** The words of the page for clerks, around the reports that it shows. */
import { counted, said, saying } from '../wording/saying.js';

/** What somebody wrote of a criterion, by its code or name. */
interface LostWords {
  readonly criterion: string;
  readonly words: Readonly<Partial<Record<string, string>>>;
}

const listed = (lost: readonly LostWords[]): string =>
  lost.map(({ criterion, words }) => `${criterion} (“${Object.values(words).join('”; “')}”)`).join(', ');

export const DOOR = {
  title: said('Kiểm tra Bảng chấm điểm CCHC', 'Check a PAR scorecard'),
  private: said(
    'Tệp chỉ được đọc trên máy này, không gửi đi đâu. Không cần mạng, không cần cài đặt.',
    'Files are read on this machine and sent nowhere. No network, nothing to install.',
  ),
  drop: said('Thả tệp Excel, Word, CSV hoặc YAML vào đây', 'Drop Excel, Word, CSV or YAML files here'),
  pick: said('Chọn tệp…', 'Choose files…'),
  paste: said('Hoặc dán bảng chép từ Word, Excel', 'Or paste a table copied from Word or Excel'),
  pasteLabel: said('Dán bảng vào ô này (Ctrl+V)', 'Paste the table here (Ctrl+V)'),
  pasteRead: said('Đọc bảng đã dán', 'Read the pasted table'),
  pasteEmpty: said('Chưa có gì để đọc: hãy dán bảng vào ô trước.', 'Nothing to read: paste a table first.'),
  pasted: saying(
    (count: number, ending: string) => `Bảng đã dán ${count}${ending}`,
    (count: number, ending: string) => `Pasted table ${count}${ending}`,
  ),
  switchTo: said('English', 'Tiếng Việt'),
  help: said('Hướng dẫn', 'Help'),
  closeHelp: said('Đóng hướng dẫn', 'Close help'),
  files: said('Các tệp', 'Files'),
  chosen: said('Tệp đang xem', 'File shown'),
  remove: saying(
    (name: string) => `Bỏ ${name} khỏi danh sách`,
    (name: string) => `Remove ${name} from the list`,
  ),
  removeShort: said('Bỏ', 'Remove'),
  starting: said('Đang chuẩn bị…', 'Getting ready…'),
  reading: saying(
    (name: string, number: number, count: number) =>
      count > 1 ? `Đang đọc tệp ${number}/${count}: ${name}` : `Đang đọc ${name}`,
    (name: string, number: number, count: number) =>
      count > 1 ? `Reading file ${number} of ${count}: ${name}` : `Reading ${name}`,
  ),
  working: said('Đang xử lý…', 'Working…'),
  writing: saying(
    (name: string) => `Đang lập ${name}…`,
    (name: string) => `Making ${name}…`,
  ),
  cancel: said('Dừng', 'Stop'),
  stopped: said(
    'Đã dừng. Những tệp chưa đọc xong không có trong danh sách.',
    'Stopped. Files not read yet are not listed.',
  ),
  done: saying(
    (name: string, words: string) => `Đã đọc ${name}: ${words}`,
    (name: string, words: string) => `Read ${name}: ${words}`,
  ),
  saved: saying(
    (name: string) => `Đã lưu ${name} (xem thư mục Tải xuống của trình duyệt).`,
    (name: string) => `Saved ${name} (see the browser’s downloads).`,
  ),
  unreadableHere: saying(
    (name: string) => `Trình duyệt không đọc được ${name}: tệp đã bị xóa, đổi tên, hoặc là một thư mục.`,
    (name: string) => `The browser cannot read ${name}: it was moved or deleted, or is a folder.`,
  ),
  bug: saying(
    (detail: string) => `Lỗi của chương trình, không phải của tệp: ${detail}`,
    (detail: string) => `A bug of this program, not of the file: ${detail}`,
  ),
  old: said(
    'Trình duyệt này quá cũ. Hãy mở bằng Chrome, Edge hoặc Firefox bản mới.',
    'This browser is too old. Open the page with a current Chrome, Edge or Firefox.',
  ),
  refused: said('Không dùng được tệp này', 'This file cannot be used'),
  set: said(
    'Bộ tiêu chí: dùng cho những bảng có ghi tên Bộ tiêu chí này',
    'A criteria set: used for scorecards that name it',
  ),
  useOfSet: said(
    'Những bảng chấm điểm có ghi tên Bộ tiêu chí này được đối chiếu với Bộ tiêu chí: hãy thả các bảng ấy vào trang này.',
    'Scorecards that name this criteria set are compared with it: drop them into this page.',
  ),
  total: saying(
    (percent: string | undefined, assessed: string, max: string, lost: string) =>
      `Đạt ${percent === undefined ? '' : `${percent}: `}${assessed}/${max} điểm, mất ${lost} điểm`,
    (percent: string | undefined, assessed: string, max: string, lost: string) =>
      `Achieved ${percent === undefined ? '' : `${percent}: `}${assessed} of ${max} points, ${lost} lost`,
  ),
  unscored: said('Chưa chấm điểm', 'Not scored yet'),
  views: {
    result: said('Kết quả kiểm tra', 'Result'),
    plan: said('Báo cáo khắc phục', 'Remediation report'),
    reading: said('Cách đọc bảng', 'How the table was read'),
  },
  viewsLabel: said('Các phần của tệp đang xem', 'Parts of the file shown'),
  ranking: said('Xếp hạng các đơn vị', 'Ranking of the units'),
  rankingHint: saying(
    (count: number) => `${count} bảng chấm điểm`,
    (count: number) => `${count} scorecards`,
  ),
  save: said('Lưu về máy', 'Save'),
  outputs: {
    word: said('Kế hoạch (Word)', 'Plan (Word)'),
    workbook: said('Bảng tính (Excel)', 'Workbook (Excel)'),
    annotated: said('Bản sao có ghi chú lỗi', 'Copy with the findings marked'),
    yaml: said('YAML', 'YAML'),
    csv: said('CSV', 'CSV'),
    json: said('JSON', 'JSON'),
  },
  rankingOutputs: {
    word: said('Phụ lục (Word)', 'Annex (Word)'),
    workbook: said('Bảng tính (Excel)', 'Workbook (Excel)'),
    csv: said('CSV', 'CSV'),
  },
  annotatedHint: said(
    'Bản sao có ghi chú giữ nguyên tệp gốc: nội dung vừa sửa trên trang này không có trong đó.',
    'The marked copy is of the file as it was given: what was edited here is not in it.',
  ),
  edit: said('Sửa', 'Edit'),
  editOf: saying(
    (name: string) => `Sửa giải pháp của ${name}`,
    (name: string) => `Edit the remedy of ${name}`,
  ),
  editHint: said('Mỗi cơ quan phối hợp ghi một dòng.', 'One supporting agency a line.'),
  apply: said('Ghi vào bảng', 'Put into the table'),
  dismiss: said('Hủy', 'Cancel'),
  edited: said(
    'Đã ghi vào bảng và tính lại. Nội dung sửa chỉ nằm trên trang này cho đến khi lưu về máy.',
    'Put into the table and computed again. Edits are kept in this page only until you save an output.',
  ),
  noScorecard: said('không tìm thấy bảng chấm điểm', 'no scorecard is found'),
  notCorrected: saying(
    (why: string) => `Vẫn đọc như trước, để không mất nội dung đã sửa: ${why}`,
    (why: string) => `Read as before, so that your edits are not lost: ${why}`,
  ),
  carried: saying(
    (kept: number, lost: readonly LostWords[]) =>
      lost.length === 0
        ? `Giữ nguyên ${kept} nội dung đã sửa.`
        : `Giữ được ${kept} nội dung đã sửa. Theo cách đọc mới không còn chỗ cho nội dung đã sửa của ${listed(lost)}.`,
    (kept: number, lost: readonly LostWords[]) =>
      lost.length === 0
        ? `${counted(kept, 'edit', 'edits')} kept.`
        : `${counted(kept, 'edit', 'edits')} kept. As the table is read now, there is no place for what was edited at ${listed(lost)}.`,
  ),
  unsaved: said('Có nội dung sửa chưa lưu về máy.', 'There are edits that are not saved yet.'),
  reckoning: {
    label: said('Tính hạn đến ngày', 'Deadlines as of'),
    today: said('Hôm nay', 'Today'),
    hint: said('Để trống thì không xét nhiệm vụ nào quá hạn.', 'Left blank, nothing is said to be overdue.'),
  },
  day: {
    example: said('ngày/tháng/năm', 'day/month/year'),
    none: saying(
      (text: string) => `“${text}” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 05/01/2026.`,
      (text: string) => `“${text}” is no day. Write day/month/year, such as 05/01/2026.`,
    ),
  },
  factsTitle: said(
    'Thông tin ghi trên kế hoạch: cơ quan, số, ngày, căn cứ, người ký, nơi nhận',
    'What the plan says of its office: number, date, grounds, signer, recipients',
  ),
  factsHint: said(
    'Không bắt buộc: mục nào để trống thì kế hoạch có dòng chấm để điền tay; không ghi cơ quan ban hành thì lấy tên đơn vị trong bảng; UBND cấp xã không ghi cơ quan chủ quản. Dùng cho mọi kế hoạch (Word) lưu từ trang này.',
    'All optional: what is left blank is dotted in the plan, to be filled in by hand; without an issuing agency it is the unit in the table; a commune names no superior agency. Used for every plan (Word) saved from this page.',
  ),
  facts: {
    agency: said('Cơ quan ban hành', 'Issuing agency'),
    superior: said('Cơ quan chủ quản', 'Superior agency'),
    number: said('Số, ký hiệu', 'Number'),
    place: said('Địa danh', 'Place'),
    date: said('Ngày ban hành', 'Date of issue'),
    subject: said('Trích yếu', 'Subject'),
    basis: said('Căn cứ (mỗi dòng một văn bản)', 'Grounds (one a line)'),
    recipients: said('Nơi nhận (mỗi dòng một nơi)', 'Recipients (one a line)'),
    'signer.authority': said('Quyền hạn người ký', 'Signed on behalf of'),
    'signer.title': said('Chức vụ người ký', 'Title of the signer'),
    'signer.name': said('Họ tên người ký', 'Name of the signer'),
  },
  correct: {
    title: said('Đọc chưa đúng? Chỉ lại cách đọc', 'Read wrongly? Say how to read it'),
    hint: said(
      'Chọn trang tính, đánh dấu dòng tiêu đề cuối cùng, chọn ý nghĩa của từng cột rồi bấm “Đọc lại”. Chỗ nào không chỉ thì chương trình tự tìm.',
      'Choose the sheet, mark the last row of the header, choose what each column means, then “Read again”. What you leave is found by itself.',
    ),
    sheet: said('Trang tính hoặc bảng', 'Sheet or table'),
    header: saying(
      (row: number) => `Dòng ${row} là dòng tiêu đề`,
      (row: number) => `Row ${row} is the header`,
    ),
    row: said('Dòng', 'Row'),
    column: saying(
      (letter: string) => `Ý nghĩa của cột ${letter}`,
      (letter: string) => `What column ${letter} means`,
    ),
    none: said('(không dùng)', '(not used)'),
    again: said('Đọc lại', 'Read again'),
    reset: said('Để chương trình tự tìm', 'Let it be found'),
    caption: said('Những dòng đầu của trang', 'The first rows'),
  },
} as const;
