import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { plainBlocks, text } from '../../src/report/document/build.js';
import type { Document } from '../../src/report/document/document.js';
import type { SectionName } from '../../src/report/document/section-names.js';
import type { Table } from '../../src/report/document/table.js';
import type { ReportOptions } from '../../src/report/remediation/context.js';
import { reportDocument } from '../../src/report/report.js';
import { evaluationOf } from './evaluation-of.js';
import { LEFT_OUT, PLAN, REAL, SELF, STATES, UNREAD_MAX } from './samples.js';

const SECTIONS: readonly SectionName[] = ['table', 'details'];

const documentOf = (text: string, options?: ReportOptions): Document =>
  reportDocument(evaluationOf(text), wording('vi'), { sections: SECTIONS, ...options });

const tableOf = (document: Document): Table => {
  const table = plainBlocks(document.blocks).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};

const markdown = (text: string): string => `\n${renderMarkdown(documentOf(text))}`;

const REMEDIES = `headings: {max: Điểm tối đa, solution: '', note: Lưu ý khác}
criteria:
  - {code: 1, name: Không mất điểm, max: 5, assessed: 5}
  - code: 2
    name: Mất điểm
    max: 5
    criteria:
      - code: 2.1
        name: Một | hai
        max: 3
        assessed: 1
        extra: {Mã cũ: A1}
        remedy:
          - {solution: Tập huấn, lead: Phòng A, support: [Phòng B, Phòng C], when: Quý I, product: Lớp học}
          - {solution: Kiểm tra, lead: Phòng D, person: Lê Văn A}
      - {code: 2.2, name: Đủ điểm, max: 2, assessed: 2}
`;

describe('the remediation table', () => {
  it('has the ten columns of the published table, its rows in their order and its words untouched', () => {
    const table = tableOf(documentOf(REAL));
    expect(table.columns.map((column) => column.heading)).toEqual([
      'STT',
      'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
      'Điểm chuẩn',
      'Điểm thẩm định',
      'Điểm bị mất',
      'Giải pháp',
      'Cơ quan chủ trì thực hiện',
      'Cơ quan phối hợp',
      'Thời gian thực hiện',
      'Ghi chú',
    ]);
    expect(
      table.rows.map((row) => row.cells[0]?.spans.map((span) => (span.kind === 'text' ? span.text : '')).join('')),
    ).toEqual(
      '1 1.2 1.7 2 2.6 4 4.2 4.3 6 6.1.3 7 7.1 7.1.3 7.1.6 7.1.7 7.1.8 7.2 7.2.4 7.2.5 8'.split(' ').concat('', ''),
    );
    expect(markdown(REAL)).toContain(
      '| 1.7 | Sáng kiến hoặc giải pháp mới trong cải cách hành chính: chưa có sáng kiến cấp tỉnh | 1,5 | 0 | 1,5 | Đẩy mạnh việc viết sáng kiến/giải pháp hữu ích về công tác CCHC cấp tỉnh | UBND xã | Các bộ phận chuyên môn thuộc UBND  xã | Trong năm 2021 |  |\n',
    );
  });

  it('notes what the source states otherwise and losses without a criterion', () => {
    const notes = plainBlocks(documentOf(REAL).blocks).flatMap((block) => (block.kind === 'notes' ? block.notes : []));
    expect(notes.map((note) => note.spans.map((span) => (span.kind === 'text' ? span.text : '')).join(''))).toEqual([
      'Lĩnh vực 2: “Điểm bị mất” trong bảng gốc ghi 0,5, tính lại là 1.',
      'Lĩnh vực 7: còn 0,45 điểm chưa rõ mất ở tiêu chí nào.',
      'Tiêu chí 7.2: mất 1,25 điểm nhưng các tiêu chí bên dưới mất tổng cộng 1,75.',
      'Lĩnh vực 8: còn 1,5 điểm chưa rõ mất ở tiêu chí nào.',
    ]);
  });

  it('gives each further remedy a row, says the rest in a second table, and echoes the headings', () => {
    expect(markdown(REMEDIES)).toMatchInlineSnapshot(`
      "
      # Khắc phục điểm bị mất

      ## Bảng khắc phục điểm bị mất

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm thẩm định | Điểm bị mất | Giải pháp | Cơ quan chủ trì thực hiện | Cơ quan phối hợp | Thời gian thực hiện | Lưu ý khác |
      | --- | --- | ---: | ---: | ---: | --- | --- | --- | --- | --- |
      | 2 | Mất điểm | 5 | 3 | 2 |  |  |  |  |  |
      | 2.1 | Một \\| hai | 3 | 1 | 2 | Tập huấn | Phòng A | Phòng B<br>Phòng C | Quý I |  |
      |  |  |  |  |  | Kiểm tra | Phòng D |  |  |  |
      |  | Tổng cộng | 10 | 8 | 2 |  |  |  |  |  |

      Không nêu 2 tiêu chí không mất điểm và không có giải pháp.

      ## Thông tin thêm

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Sản phẩm | Người thực hiện | Mã cũ |
      | --- | --- | --- | --- | --- |
      | 2.1 | Một \\| hai | Lớp học |  | A1 |
      |  |  |  | Lê Văn A |  |
      "
    `);
  });

  it('has ten columns whatever the source says besides', () => {
    const tables = plainBlocks(documentOf(REMEDIES).blocks).flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map((table) => [table.name, table.columns.length])).toEqual([
      ['remediation', 10],
      ['further', 5],
    ]);
  });

  it('says which maxima leave out what does not apply, and compares no total with maxima that could not be read', () => {
    const notesOf = (text: string): readonly string[] =>
      plainBlocks(documentOf(text).blocks).flatMap((block) =>
        block.kind === 'notes'
          ? block.notes.map((note) => note.spans.map((s) => ('text' in s ? s.text : '')).join(''))
          : [],
      );
    expect(notesOf(LEFT_OUT)).toEqual([
      'Lĩnh vực I: “Điểm chuẩn” trong bảng gốc ghi 10, đã trừ 5 điểm không phát sinh.',
      'Tổng cộng: “Điểm chuẩn” trong bảng gốc ghi 10, đã trừ 5 điểm không phát sinh.',
    ]);
    expect(notesOf(UNREAD_MAX)).toEqual(['Tiêu chí I/1: “Điểm chuẩn” trong bảng gốc ghi “lO”, không đọc được.']);
  });

  it('says of a total that is a formula without its result that it is one, instead of quoting nothing', () => {
    const evaluation = evaluationOf('total: {max: 4}\ncriteria:\n  - {code: 1, name: Một, max: 4, assessed: 3}\n');
    const { scorecard } = evaluation.scored;
    const [total] = scorecard.totals;
    const max = { ...total?.max, text: '', reading: { kind: 'formula-without-value' }, value: undefined } as const;
    const formula = {
      ...evaluation,
      scored: { ...evaluation.scored, scorecard: { ...scorecard, totals: [{ ...total, max }] } },
    };
    const notes = (language: 'vi' | 'en') =>
      plainBlocks(
        reportDocument(formula as typeof evaluation, wording(language), { sections: SECTIONS }).blocks,
      ).flatMap((block) => (block.kind === 'notes' ? block.notes.flatMap((note) => note.spans) : []));
    expect(notes('vi')).toEqual([
      text('Tổng cộng: “Điểm chuẩn” trong bảng gốc là công thức chưa lưu kết quả, không đọc được.'),
    ]);
    expect(notes('en')).toEqual([
      text('Total: “Maximum score” is a formula without a saved result in the source, and could not be read.'),
    ]);
  });

  it('names every criterion where it is asked to', () => {
    const rows = tableOf(documentOf(REMEDIES, { rows: 'all' })).rows.map((row) => row.kind);
    expect(rows).toEqual(['criterion', 'criterion', 'criterion', 'continuation', 'criterion', 'total']);
  });

  it('marks what is provisional, and keeps the states apart', () => {
    expect(markdown(STATES)).toMatchInlineSnapshot(`
      "
      # Khắc phục điểm bị mất năm 2025

      ## Bảng khắc phục điểm bị mất

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Giải pháp | Cơ quan chủ trì thực hiện | Cơ quan phối hợp | Thời gian thực hiện | Ghi chú |
      | --- | --- | ---: | ---: | ---: | --- | --- | --- | --- | --- |
      | I | Cải cách thể chế | 8 \\[1\\] | 3,125 | 0,875 |  |  |  |  |  |
      | 1 | Ban hành văn bản | 4 | 3,125 | 0,875 |  |  |  |  |  |
      | 2 | Rà soát văn bản | 4 | Chưa chấm |  |  |  |  |  |  |
      | II | Chuyển đổi số | 10 | 0,25 | −0,25 |  |  |  |  |  |
      | a | Sự hài lòng của người dân | 5 | ĐTXHH |  |  |  |  |  |  |
      | b | Hồ sơ trực tuyến | 5 | Không đọc được \\[2\\] |  |  |  |  |  |  |
      | d | Hồ sơ trễ hạn | 0 | −0,25 | 0,25 |  |  |  |  |  |
      |  | Tổng cộng (tạm tính) | 18 \\[3\\] | 3,375 | 0,625 |  |  |  |  |  |

      - \\[1\\] Lĩnh vực I: “Điểm chuẩn” trong bảng gốc ghi 10, đã trừ 2 điểm không phát sinh.
      - \\[2\\] Tiêu chí II/b: “Điểm thẩm định” trong bảng gốc ghi “1'25”, không đọc được.
      - \\[3\\] Tổng điểm: “Điểm chuẩn” trong bảng gốc ghi 30, tính lại là 18.

      Không nêu 2 tiêu chí không mất điểm và không có giải pháp.

      ## Thông tin thêm

      Bảng không có thông tin nào thêm.
      "
    `);
  });

  it('shows self scores under their own heading where they are all there is', () => {
    expect(markdown(SELF)).toMatchInlineSnapshot(`
      "
      # Khắc phục điểm bị mất

      ## Bảng khắc phục điểm bị mất

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Điểm tự đánh giá | Điểm bị mất | Giải pháp | Cơ quan chủ trì thực hiện | Cơ quan phối hợp | Thời gian thực hiện | Ghi chú |
      | --- | --- | ---: | ---: | ---: | --- | --- | --- | --- | --- |
      | 1 | Chỉ đạo, điều hành | 5 | 3,5 | 1,5 |  |  |  |  |  |
      | 1.2 | Kiểm tra | 3 | 1,5 | 1,5 |  |  |  |  |  |
      |  | Tổng cộng | 10 | 8,5 | 1,5 |  |  |  |  |  |

      Không nêu 2 tiêu chí không mất điểm và không có giải pháp.

      ## Thông tin thêm

      Bảng không có thông tin nào thêm.
      "
    `);
  });

  it('stands in the order of agencies, or of deadlines, where it is asked to; notes are taken once', () => {
    const ordered = (text: string, options: ReportOptions): string => `\n${renderMarkdown(documentOf(text, options))}`;
    expect(ordered(PLAN, { by: 'lead' })).toMatchInlineSnapshot(`
      "
      # Khắc phục điểm bị mất năm 2025

      ## Bảng khắc phục điểm bị mất

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Giải pháp | Cơ quan chủ trì thực hiện | Cơ quan phối hợp | Thời gian thực hiện | Ghi chú |
      | --- | --- | ---: | ---: | ---: | --- | --- | --- | --- | --- |
      |  | **UBND xã** |  |  | **3** |  |  |  |  |  |
      | 1 | Chỉ đạo | 10 | 7 | 3 | Họp giao ban | UBND xã |  | Hàng tháng |  |
      |  | **Văn phòng** |  |  | **3** |  |  |  |  |  |
      | 1.1 | Kế hoạch | 4 | 3 | 1 | Ban hành kế hoạch sớm | Văn phòng; Phòng Kinh tế | Công an xã | Quý I/2026 |  |
      | 1.2 | Báo cáo | 3 | 2,5 | 0,5 | Ban hành kế hoạch sớm | Văn phòng; Phòng Kinh tế | Công an xã | Quý I/2026 |  |
      | 1.3 | Kiểm tra | 3 | 1,5 | 1,5 | Kiểm tra chéo | văn  phòng |  | 30/11/2026 |  |
      |  | **Phòng Kinh tế** |  |  | **1,5** |  |  |  |  |  |
      | 1.1 | Kế hoạch | 4 | 3 | 1 | Ban hành kế hoạch sớm | Văn phòng; Phòng Kinh tế | Công an xã | Quý I/2026 |  |
      | 1.2 | Báo cáo | 3 | 2,5 | 0,5 | Ban hành kế hoạch sớm | Văn phòng; Phòng Kinh tế | Công an xã | Quý I/2026 |  |
      |  | **Phòng Tài chính** |  |  | **1,5** |  |  |  |  |  |
      | 1.3 | Kiểm tra | 3 | 1,5 | 1,5 | Mua máy | Phòng Tài chính |  | Thường xuyên |  |
      |  | **Chưa ghi cơ quan chủ trì** |  |  | **1** |  |  |  |  |  |
      | 2 | Số | 5 | 4 | 1 | Bỏ |  |  |  |  |
      |  | Tổng cộng | 15 | 11 | 4 |  |  |  |  |  |

      Bảng xếp theo cơ quan chủ trì; không nêu lĩnh vực và tiêu chí cấp trên.

      Các nhóm cộng lại là 10 điểm, khác tổng 4: tiêu chí có nhiệm vụ ở nhiều nhóm được tính ở từng nhóm.

      ## Thông tin thêm

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Giải trình | Sản phẩm | Người thực hiện | Tình trạng | Điểm dự kiến khắc phục | Mã cũ |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Chỉ đạo |  |  |  | Đang thực hiện |  |  |
      | 1.1 | Kế hoạch | Chậm hai ngày | Kế hoạch | Nguyễn Văn A | Hoàn thành | 1,5 |  |
      | 1.2 | Báo cáo |  | Kế hoạch | Nguyễn Văn A | Hoàn thành | 1,5 |  |
      | 1.3 | Kiểm tra |  |  | Trần B | Chưa thực hiện | 0,5 |  |
      |  |  |  |  |  | Đang trình | nhiều |  |
      | 2 | Số |  |  |  | Dừng thực hiện | 2 | X1 |
      "
    `);
    expect(ordered(PLAN, { by: 'when', rows: 'lost' })).toMatchInlineSnapshot(`
      "
      # Khắc phục điểm bị mất năm 2025

      ## Bảng khắc phục điểm bị mất

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Điểm thẩm định | Điểm bị mất | Giải pháp | Cơ quan chủ trì thực hiện | Cơ quan phối hợp | Thời gian thực hiện | Ghi chú |
      | --- | --- | ---: | ---: | ---: | --- | --- | --- | --- | --- |
      |  | **Quý I/2026** |  |  | **1,5** |  |  |  |  |  |
      | 1.1 | Kế hoạch | 4 | 3 | 1 | Ban hành kế hoạch sớm | Văn phòng; Phòng Kinh tế | Công an xã | Quý I/2026 |  |
      | 1.2 | Báo cáo | 3 | 2,5 | 0,5 | Ban hành kế hoạch sớm | Văn phòng; Phòng Kinh tế | Công an xã | Quý I/2026 |  |
      |  | **30/11/2026** |  |  | **1,5** |  |  |  |  |  |
      | 1.3 | Kiểm tra | 3 | 1,5 | 1,5 | Kiểm tra chéo | văn  phòng |  | 30/11/2026 |  |
      |  | **Hàng tháng** |  |  | **3** |  |  |  |  |  |
      | 1 | Chỉ đạo | 10 | 7 | 3 | Họp giao ban | UBND xã |  | Hàng tháng |  |
      |  | **Thường xuyên** |  |  | **1,5** |  |  |  |  |  |
      | 1.3 | Kiểm tra | 3 | 1,5 | 1,5 | Mua máy | Phòng Tài chính |  | Thường xuyên |  |
      |  | **Chưa ghi thời gian** |  |  | **1** |  |  |  |  |  |
      | 2 | Số | 5 | 4 | 1 | Bỏ |  |  |  |  |
      |  | Tổng cộng | 15 | 11 | 4 |  |  |  |  |  |

      Bảng xếp theo thời gian thực hiện; không nêu lĩnh vực và tiêu chí cấp trên.

      Các nhóm cộng lại là 8,5 điểm, khác tổng 4: tiêu chí có nhiệm vụ ở nhiều nhóm được tính ở từng nhóm.

      ## Thông tin thêm

      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Giải trình | Sản phẩm | Người thực hiện | Tình trạng | Điểm dự kiến khắc phục | Mã cũ |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Chỉ đạo |  |  |  | Đang thực hiện |  |  |
      | 1.1 | Kế hoạch | Chậm hai ngày | Kế hoạch | Nguyễn Văn A | Hoàn thành | 1,5 |  |
      | 1.2 | Báo cáo |  | Kế hoạch | Nguyễn Văn A | Hoàn thành | 1,5 |  |
      | 1.3 | Kiểm tra |  |  | Trần B | Chưa thực hiện | 0,5 |  |
      |  |  |  |  |  | Đang trình | nhiều |  |
      | 2 | Số |  |  |  | Dừng thực hiện | 2 | X1 |
      "
    `);
    const stated = PLAN.replace('assessed: 3\n', 'assessed: 3\n        lost: 2\n');
    const notes = plainBlocks(documentOf(stated, { by: 'lead' }).blocks).flatMap((block) =>
      block.kind === 'notes' ? block.notes : [],
    );
    expect(notes).toEqual([
      { number: 1, spans: [text('Tiêu chí 1.1: “Điểm bị mất” trong bảng gốc ghi 2, tính lại là 1.')] },
    ]);
  });

  it('says which criteria nobody has to do something about', () => {
    const rows = tableOf(documentOf(REAL, { by: 'when' })).rows;
    const at = rows.findLastIndex((row) => row.kind === 'group');
    expect(
      rows
        .slice(at)
        .map((row) => row.cells.slice(0, 2).map((cell) => cell.spans.map((s) => ('text' in s ? s.text : '')).join(''))),
    ).toEqual([
      ['', 'Chưa có nhiệm vụ khắc phục'],
      ['7.1.7', 'Tỷ lệ hồ sơ TTHC được tiếp nhận và xử lý trực tuyến mức độ 3.'],
      ['7.1.8', 'Chất lượng cổng TTĐT'],
      ['', 'Tổng cộng'],
    ]);
  });

  it('names only what lost points where it is asked to', () => {
    expect(tableOf(documentOf(REAL, { rows: 'lost' })).rows.map((row) => row.subject?.path)).toEqual(
      tableOf(documentOf(REAL))
        .rows.map((row) => row.subject?.path)
        .filter((path) => path !== '8/#1'),
    );
  });

  it('has the facts of each row beside its words', () => {
    const [, first] = tableOf(documentOf(PLAN, { today: '2026-11-26' })).rows;
    expect(first?.subject).toEqual({
      id: 'c2',
      parent: 'c1',
      field: 'c1',
      path: '1/1.1',
      loses: true,
      leads: ['Văn phòng', 'Phòng Kinh tế'],
      when: 'Quý I/2026',
      due: '2026-03-31',
      state: 'done',
      status: 'done',
    });
  });
});
