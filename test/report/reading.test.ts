import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { finding } from '../../src/model/finding/finding.js';
import type { Place } from '../../src/model/place/place.js';
import { renderTerminal } from '../../src/render/terminal/index.js';
import { readingDocument } from '../../src/report/reading.js';
import { evaluationOf } from './evaluation-of.js';
import { SELF } from './samples.js';

const row = (number: number): Place => ({ kind: 'cell', sheet: 'Bảng 1', order: 1, row: number, column: 1 });
const inTable = (table: number, number: number): Place => ({ kind: 'table', table, row: number, column: 1 });

describe('readingDocument', () => {
  it('shows sheet, header, columns, and what each row was taken for', () => {
    const evaluation = {
      ...evaluationOf(SELF, 'phieu.xlsx'),
      sheet: 'Bảng 1',
      findings: [finding('skipped-sheet', { sheet: 'Ghi chú', why: 'no-table' })],
      reading: {
        headerRows: [row(2), row(3)],
        columns: [
          { column: 1, heading: 'TT', meaning: 'code' },
          { column: 2, heading: 'Nội\ndung', meaning: 'name' },
          { column: 28, heading: 'Mã cũ', meaning: 'extra', hidden: true },
        ],
        rows: [
          { at: row(1), kind: 'title', text: 'BẢNG CHẤM ĐIỂM' },
          { at: row(4), kind: 'criterion', text: '1 Chỉ đạo, điều hành' },
          { at: row(5), kind: 'criterion', text: '1.1 Kế hoạch', parentAt: row(4), hidden: true },
          { at: row(6), kind: 'option', text: 'Ban hành kịp thời: 1', parentAt: row(5) },
          { at: row(9), kind: 'signature', text: `CHỦ TỊCH ${'x'.repeat(400)}` },
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

      Lưu ý: Bỏ qua trang tính “Ghi chú”: không có bảng chấm điểm. Nếu đó là
        bảng chấm điểm, xem lại dòng tiêu đề. [skipped-sheet]
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

  it('names the table of each row, and numbers columns, where a document is shown', () => {
    const evaluation = {
      ...evaluationOf(SELF, 'phieu.docx'),
      findings: [],
      reading: {
        headerRows: [inTable(2, 1)],
        columns: [{ column: 2, heading: 'Nội dung', meaning: 'name' }],
        rows: [
          { at: inTable(2, 2), kind: 'criterion', text: '1 Chỉ đạo' },
          { at: inTable(3, 1), kind: 'criterion', text: '1.1 Kế hoạch', parentAt: inTable(2, 2) },
        ],
      },
    } as const;
    const document = readingDocument(evaluation, wording('vi'));
    expect(`\n${renderTerminal(document, { width: 90, colour: false })}`).toMatchInlineSnapshot(`
      "
      Cách đọc bảng
      Tệp: phieu.docx
      Đơn vị: Phường Hòa Bình
      Dòng tiêu đề: bảng 2, dòng 1

      Các cột

      ┌─────┬───────────────────┬───────────────────────────────────────┐
      │ Cột │ Tiêu đề trong tệp │ Hiểu là                               │
      ├─────┼───────────────────┼───────────────────────────────────────┤
      │ 2   │ Nội dung          │ Lĩnh vực/Tiêu chí/Tiêu chí thành phần │
      └─────┴───────────────────┴───────────────────────────────────────┘

      Các dòng

      ┌────────────────┬───────────┬──────────────┬────────────────┐
      │           Dòng │ Loại dòng │ Nội dung     │     Thuộc dòng │
      ├────────────────┼───────────┼──────────────┼────────────────┤
      │ bảng 2, dòng 2 │ Tiêu chí  │ 1 Chỉ đạo    │                │
      │ bảng 3, dòng 1 │ Tiêu chí  │ 1.1 Kế hoạch │ bảng 2, dòng 2 │
      └────────────────┴───────────┴──────────────┴────────────────┘
      "
    `);
  });
});
