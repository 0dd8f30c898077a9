/** What is said to whoever dropped files onto the program. */
import { said, saying } from '../wording/saying.js';

export const OPEN = {
  /** Behind the name of a file, in the name of its report. */
  report: said('báo cáo', 'report'),
  /** The name of the ranking's file. */
  ranking: said('Xếp hạng', 'Ranking'),
  how: said(
    [
      'cchc tính lại Bảng chấm điểm cải cách hành chính, tìm mọi chỗ cộng sai và lập báo cáo khắc phục.',
      'Tệp không rời khỏi máy này và không bị thay đổi.',
      '',
      'Cách dùng: kéo tệp Excel, Word, CSV (một hoặc nhiều tệp, hoặc cả thư mục) thả vào biểu tượng cchc,',
      'hoặc thả vào cửa sổ này rồi bấm Enter. Báo cáo được ghi cạnh tệp và tự mở ra.',
      'Người quen dòng lệnh: cchc --help.',
    ].join('\n'),
    [
      'cchc recalculates scorecards of public administration reform, finds every fault in the sums and writes the report.',
      'Files do not leave this machine, and are not changed.',
      '',
      'How to: drop Excel, Word or CSV files (one, several, or a folder) onto the icon of cchc,',
      'or onto this window, then press Enter. The report is written beside the file, and opens.',
      'In a terminal: cchc --help.',
    ].join('\n'),
  ),
  more: said(
    'Thả thêm tệp vào đây rồi bấm Enter; hoặc chỉ bấm Enter để đóng: ',
    'Drop more files here, then press Enter; Enter alone closes: ',
  ),
  close: said('Bấm Enter để đóng: ', 'Press Enter to close: '),
  elsewhere: saying(
    (name: string) => `Không ghi được “${name}” vào thư mục của tệp; ghi vào thư mục khác.`,
    (name: string) => `“${name}” could not be written beside the file, and goes into another folder.`,
  ),
  opening: saying(
    (file: string) => `Đang mở: ${file}`,
    (file: string) => `Opening: ${file}`,
  ),
  notOpened: saying(
    (file: string) => `Không tự mở được; hãy mở tệp này bằng trình duyệt: ${file}`,
    (file: string) => `It could not be opened; open this file in your browser: ${file}`,
  ),
  /** Too many to open all. */
  manyWritten: saying(
    (count: number) => `Có ${count} báo cáo nên không tự mở hết; chúng nằm cạnh các tệp.`,
    (count: number) => `${count} reports are too many to open all; they are beside the files.`,
  ),
};
