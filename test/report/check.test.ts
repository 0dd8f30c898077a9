import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { finding } from '../../src/model/finding/finding.js';
import { renderTerminal } from '../../src/render/terminal/index.js';
import { checkDocument } from '../../src/report/check/check.js';
import { findingLines } from '../../src/report/check/finding-lines.js';
import { resultOf } from './evaluation-of.js';
import { SELF, STATES } from './samples.js';

const printed = (results: Parameters<typeof checkDocument>[0], language: 'vi' | 'en' = 'vi'): string =>
  `\n${renderTerminal(checkDocument(results, wording(language)), { width: 60, colour: false })}`;

const cell = { kind: 'cell', sheet: 'Bảng chấm điểm', order: 1, row: 5, column: 5 } as const;

describe('checkDocument', () => {
  it('prints a finding a line, the line it means, and how many there are', () => {
    expect(printed([resultOf(STATES)])).toMatchInlineSnapshot(`
      "
      phieu.yaml:5:31: Lỗi: Dòng “Tổng điểm” ghi 30 nhưng cộng lại được 18 (chênh 12) ở cột “Điểm chuẩn”. Sửa thành 18, hoặc xem lại các dòng được cộng. [total-mismatch]
          total: {name: Tổng điểm, max: 30, assessed: 20}
                                        ^
      phieu.yaml:15:56: Cảnh báo: Tiêu chí I/2 chưa có điểm; kết quả là tạm tính. Hãy ghi điểm; nếu là 0 điểm thì ghi 0. [unscored]
          - {code: 2, name: Rà soát văn bản, max: 4, self: 4}
                                                           ^
      phieu.yaml:20:70: Cảnh báo: Tiêu chí II/a chưa có điểm; kết quả là tạm tính. Hãy ghi điểm; nếu là 0 điểm thì ghi 0. [unscored]
          …me: Sự hài lòng của người dân, max: 5, assessed: ĐTXHH}
                                                            ^
      phieu.yaml:21:61: Lỗi: Tiêu chí II/b: “1'25” không phải là điểm; có thể là 1,25. Hãy ghi bằng số, ví dụ 0,75. [number-format]
          …ode: b, name: Hồ sơ trực tuyến, max: 5, assessed: 1'25}
                                                             ^

      2 lỗi, 2 cảnh báo, 0 lưu ý
      "
    `);
  });

  it('counts over all files in the end, those that are no scorecard among them', () => {
    const damaged = {
      file: 'hong.xlsx',
      evaluations: [],
      findings: [
        finding('unreadable-file', { reason: 'damaged' }),
        finding('hidden-part', { rows: 1, columns: 0 }, { at: cell }),
        finding(
          'unclear-row',
          { text: 'Ghi chú', counted: false, reason: 'text-without-points' },
          {
            at: { kind: 'table', table: 1, row: 7, column: 2 },
          },
        ),
      ],
    };
    expect(printed([resultOf(SELF), damaged], 'en')).toMatchInlineSnapshot(`
      "
      phieu.yaml: No findings.

      hong.xlsx: error: The file cannot be read: it is damaged. Open it in Excel or Word to repair it and save it again, or ask for the original. [unreadable-file]
      hong.xlsx 'Bảng chấm điểm'!E5: info: The table has 1 hidden row; it is counted all the same. Unhide to check. [hidden-part]
      hong.xlsx, table 1, row 7, column 2: warning: Row “Ghi chú” may or may not be a criterion; it was left out because it has words but no points. If it is one, give it a code, a name and points. [unclear-row]

      hong.xlsx: 1 error, 1 warning, 1 info
      2 files: 1 error, 1 warning, 1 info
      "
    `);
  });

  it('keeps the name of a sheet as it is written where a report lists findings', () => {
    const at = { kind: 'cell', sheet: 'an', order: 1, row: 1, column: 1 } as const;
    const found = [finding('hidden-part', { rows: 2, columns: 0 }, { at })];
    expect(findingLines(found, {}, wording('vi')).map((line) => line.where)).toEqual(['an!A1']);
  });

  it('says so where there is nothing to find', () => {
    expect(printed([resultOf('criteria: [{code: 1, name: Một, max: 5, assessed: 5}]')])).toBe(
      '\nphieu.yaml: Không phát hiện lỗi.\n',
    );
  });
});
