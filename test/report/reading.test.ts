import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { finding } from '../../src/model/finding.js';
import { renderTerminal } from '../../src/render/terminal/index.js';
import { readingDocument } from '../../src/report/reading.js';
import { evaluationOf } from './evaluation-of.js';
import { SELF } from './samples.js';

describe('readingDocument', () => {
  it('shows sheet, header, columns, and what each row was taken for', () => {
    const evaluation = {
      ...evaluationOf(SELF, 'phieu.xlsx'),
      sheet: 'Bảng 1',
      findings: [finding('skipped-sheet', { sheet: 'Ghi chú', why: 'no-table' })],
      reading: {
        headerRows: [2, 3],
        columns: [
          { column: 1, heading: 'TT', meaning: 'code' },
          { column: 2, heading: 'Nội\ndung', meaning: 'name' },
          { column: 28, heading: 'Mã cũ', meaning: 'extra', hidden: true },
        ],
        rows: [
          { row: 1, kind: 'title', text: 'BẢNG CHẤM ĐIỂM' },
          { row: 4, kind: 'criterion', text: '1 Chỉ đạo, điều hành' },
          { row: 5, kind: 'criterion', text: '1.1 Kế hoạch', parentRow: 4, hidden: true },
          { row: 6, kind: 'option', text: 'Ban hành kịp thời: 1', parentRow: 5 },
          { row: 9, kind: 'signature', text: `CHỦ TỊCH ${'x'.repeat(400)}` },
        ],
      },
    } as const;
    const document = readingDocument(evaluation, wording('vi'));
    expect(`\n${renderTerminal(document, { width: 72, colour: false })}`).toMatchInlineSnapshot(`
      "
      Cách đọc bảng
      Tệp: phieu.xlsx · Trang tính: Bảng 1
      Đơn vị: Phường Hòa Bình
      Dòng tiêu đề: 2, 3

      Các cột

      ┌─────────┬───────────────────┬───────────────────────────────────────┐
      │ Cột     │ Tiêu đề trong tệp │ Hiểu là                               │
      ├─────────┼───────────────────┼───────────────────────────────────────┤
      │ A       │ TT                │ STT                                   │
      │ B       │ Nội dung          │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần │
      │ AB (ẩn) │ Mã cũ             │ Giữ nguyên, không tính                │
      └─────────┴───────────────────┴───────────────────────────────────────┘

      Các dòng

      ┌──────┬───────────────┬───────────────────────────────────────┬───────┐
      │ Dòng │ Loại dòng     │ Nội dung                              │ Thuộc │
      │      │               │                                       │  dòng │
      ├──────┼───────────────┼───────────────────────────────────────┼───────┤
      │    1 │ Tiêu đề bảng  │ BẢNG CHẤM ĐIỂM                        │       │
      │    4 │ Tiêu chí      │ 1 Chỉ đạo, điều hành                  │       │
      │    5 │ Tiêu chí (ẩn) │ 1.1 Kế hoạch                          │     4 │
      │    6 │ Mức chấm      │ Ban hành kịp thời: 1                  │     5 │
      │    9 │ Chữ ký        │ CHỦ TỊCH                              │       │
      │      │               │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx │       │
      │      │               │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx │       │
      │      │               │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx │       │
      │      │               │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx │       │
      │      │               │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx │       │
      │      │               │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx │       │
      │      │               │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx │       │
      │      │               │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…     │       │
      └──────┴───────────────┴───────────────────────────────────────┴───────┘

      Đã bỏ qua hoặc chưa rõ

      Lưu ý: Bỏ qua trang tính “Ghi chú”: không có bảng chấm điểm.
        [skipped-sheet]
      "
    `);
  });

  it('says that a file that states its tree left nothing to be understood', () => {
    const document = readingDocument(evaluationOf(SELF), wording('en'));
    expect(renderTerminal(document, { width: 100, colour: false })).toBe(
      'How the table was read\n' +
        'File: phieu.yaml\n' +
        'Unit: Phường Hòa Bình\n' +
        'This file states the tree of criteria itself: there were no columns or rows to be understood.\n',
    );
  });
});
