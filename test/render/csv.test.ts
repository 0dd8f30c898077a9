import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/input/csv/index.js';
import { wording } from '../../src/language/wording.js';
import { toDecimal } from '../../src/model/points/points.js';
import { walk } from '../../src/model/scored/scored.js';
import { evaluate } from '../../src/pipeline.js';
import { type CsvOptions, renderCsv } from '../../src/render/csv/index.js';
import { textCell } from '../../src/report/document/build.js';
import type { Table } from '../../src/report/document/table.js';
import type { ReportOptions } from '../../src/report/remediation/context.js';
import { flatTable } from '../../src/report/remediation/flat-table.js';
import { capabilities } from '../capabilities.js';
import { utf8 } from '../input/shown.js';
import { PYTHON, without } from '../office.js';
import { evaluationOf } from '../report/evaluation-of.js';
import { PLAN, REAL, SELF, STATES } from '../report/samples.js';

const csv = (text: string, options: ReportOptions = {}, more: Partial<CsvOptions> = {}): string =>
  renderCsv([flatTable(evaluationOf(text), wording(more.language ?? 'vi'), options)], {
    language: 'vi',
    delimiter: ';',
    ...more,
  });

/** A table of one column of words, below a heading. */
const words = (all: readonly string[]): Table => ({
  kind: 'table',
  name: 'remediation',
  columns: [
    { key: 'name', heading: 'Tên', role: 'text' },
    { key: 'end', heading: 'Hết', role: 'text' },
  ],
  rows: all.map((one) => ({ kind: 'other', cells: [textCell(one), textCell('.')] })),
});

const FORMULAS = ['=1+1', '+84 24', '-2+3', '@SUM(A1)', "'=1+1", "''-x", '＝1+1', '- như trên', "=cmd|' /C calc'!A0"];
const HARMLESS = ['-0,25', '+1.5', "'a", 'a=b', '12-5'];

describe('renderCsv', () => {
  it('is the ten columns and all others, as Excel in Vietnamese opens them', () => {
    expect(csv(PLAN).split('\r\n')).toMatchInlineSnapshot(`
      [
        "﻿STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm chuẩn;Điểm thẩm định;Điểm bị mất;Giải pháp;Cơ quan chủ trì thực hiện;Cơ quan phối hợp;Thời gian thực hiện;Ghi chú;Giải trình;Sản phẩm;Người thực hiện;Tình trạng;Điểm dự kiến khắc phục;Mã cũ",
        "1;Chỉ đạo;10;7;3;Họp giao ban;UBND xã;;Hàng tháng;;;;;Đang thực hiện;;",
        "1.1;Kế hoạch;4;3;1;Ban hành kế hoạch sớm;"Văn phòng; Phòng Kinh tế";Công an xã;Quý I/2026;;Chậm hai ngày;Kế hoạch;Nguyễn Văn A;Hoàn thành;1,5;",
        "1.2;Báo cáo;3;2,5;0,5;Ban hành kế hoạch sớm;"Văn phòng; Phòng Kinh tế";Công an xã;Quý I/2026;;;Kế hoạch;Nguyễn Văn A;Hoàn thành;1,5;",
        "1.3;Kiểm tra;3;1,5;1,5;Kiểm tra chéo;văn  phòng;;30/11/2026;;;;Trần B;Chưa thực hiện;0,5;",
        ";;;;;Mua máy;Phòng Tài chính;;Thường xuyên;;;;;Đang trình;nhiều;",
        "2;Số;5;4;1;Bỏ;;;;;;;;Dừng thực hiện;2;X1",
        ";Tổng cộng;15;11;4;;;;;;;;;;;",
        "",
      ]
    `);
  });

  it('says what the source stated otherwise, keeps the states apart, and has numbers that programs read', () => {
    expect(csv(REAL).split('\r\n').slice(0, 5)).toMatchInlineSnapshot(`
      [
        "﻿STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm chuẩn;Điểm thẩm định;Điểm bị mất;Giải pháp;Cơ quan chủ trì thực hiện;Cơ quan phối hợp;Thời gian thực hiện;Ghi chú;Số ghi trong bảng",
        "1;CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC;9;7,05;1,95;;;;;;",
        "1.2;Mức độ hoàn thành kế hoạch CCHC :  được đánh giá trên 7 nội dung, lĩnh vực CCHC đạt 89%;1,5;1,05;0,45;Phân công nhiệm vụ rõ ràng cho từng phòng chuyên môn theo lĩnh vực CCHC. Thường xuyên kiểm tra, đôn đốc tiến độ thực hiện. Khen thưởng các cá nhân, tập thể hoàn thành tốt kế hoạch, có hình thức phê bình, kiểm điểm đối với cá nhân, tập thể chưa hoàn thành các nội dung theo Kế hoạch;Văn phòng UBND xã;Các bộ phận chuyên môn thuộc UBND  xã;Trong năm 2021;;",
        "1.7;Sáng kiến hoặc giải pháp mới trong cải cách hành chính: chưa có sáng kiến cấp tỉnh;1,5;0;1,5;Đẩy mạnh việc viết sáng kiến/giải pháp hữu ích về công tác CCHC cấp tỉnh;UBND xã;Các bộ phận chuyên môn thuộc UBND  xã;Trong năm 2021;;",
        "2;XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QPPL TẠI TỈNH;5,5;4,5;1;;;;;;Điểm bị mất: 0,5",
      ]
    `);
    expect(csv(STATES).split('\r\n')).toMatchInlineSnapshot(`
      [
        "﻿STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm chuẩn;Điểm thẩm định;Điểm bị mất;Giải pháp;Cơ quan chủ trì thực hiện;Cơ quan phối hợp;Thời gian thực hiện;Ghi chú;Số ghi trong bảng",
        "I;Cải cách thể chế;8;3,125;0,875;;;;;;Điểm chuẩn: 10",
        "1;Ban hành văn bản;4;3,125;0,875;;;;;;",
        "2;Rà soát văn bản;4;;;;;;;;",
        "II;Chuyển đổi số;10;0,25;-0,25;;;;;;",
        "a;Sự hài lòng của người dân;5;ĐTXHH;;;;;;;",
        "b;Hồ sơ trực tuyến;5;1'25;;;;;;;",
        "d;Hồ sơ trễ hạn;0;-0,25;0,25;;;;;;",
        ";Tổng cộng;18;3,375;0,625;;;;;;",
        "",
      ]
    `);
    expect(csv(SELF, {}, { language: 'en', delimiter: ',' }).split('\r\n')).toMatchInlineSnapshot(`
      [
        "﻿No.,Field/Criterion/Sub-criterion,Maximum score,Self score,Lost points,Solution,Lead agency,Supporting agencies,Deadline,Note",
        "1,"Chỉ đạo, điều hành",5,3.5,1.5,,,,,",
        "1.2,Kiểm tra,3,1.5,1.5,,,,,",
        ",Total,10,8.5,1.5,,,,,",
        "",
      ]
    `);
  });

  it('follows the order asked for', () => {
    const column = (options: ReportOptions) =>
      csv(PLAN, options)
        .split('\r\n')
        .map((line) => line.split(';')[0]);
    expect(column({ by: 'when' })).toEqual(['\ufeffSTT', '1.1', '1.2', '1.3', '1', '1.3', '2', '', '']);
    expect(column({ by: 'lead', rows: 'lost' })).toEqual([
      '\ufeffSTT',
      '1',
      '1.1',
      '1.2',
      '1.3',
      '1.1',
      '1.2',
      '1.3',
      '2',
      '',
      '',
    ]);
  });

  it('protects what a spreadsheet would take for a formula, and our reader takes the protection away', () => {
    const all = [...FORMULAS, ...HARMLESS];
    const text = renderCsv([words(all)], { language: 'vi', delimiter: ';' });
    expect(text.split('\r\n').slice(1, -1)).toEqual([
      ...FORMULAS.map((one) => `'${one};.`),
      ...HARMLESS.map((one) => `${one};.`),
    ]);
    const read = readCsv(utf8(text));
    const cells = read.kind === 'grids' ? read.grids.flatMap((grid) => grid.rows.map((row) => row.cells[0]?.text)) : [];
    expect(cells).toEqual(['Tên', ...all]);
  });

  it('gives back any words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'=+-@\'", a1ế'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(
          word.filter((one) => one.trim() !== ''),
          { minLength: 1, maxLength: 5 },
        ),
        (all) => {
          const read = readCsv(utf8(renderCsv([words(all)], { language: 'vi', delimiter: ';' })));
          const cells =
            read.kind === 'grids'
              ? read.grids.flatMap((grid) => grid.rows.slice(1).map((row) => row.cells[0]?.text))
              : [];
          expect(cells.map((one) => one?.trim())).toEqual(all.map((one) => one.trim()));
        },
      ),
    );
  });

  it.each([
    ['the real table', REAL],
    ['a plan under way', PLAN],
  ])('reads back as the same points: %s', async (_name, text) => {
    const before = evaluationOf(text).scored;
    const result = await evaluate(utf8(csv(text, { rows: 'all' })), 'khac-phuc.csv', capabilities);
    const after = result.evaluations[0]?.scored;
    const shown = (scored: typeof before | undefined) =>
      scored === undefined
        ? []
        : walk(scored.criteria).map((one) =>
            [
              one.path,
              one.criterion.name.text.trim(),
              ...[one.max, one.assessed, one.lost].map((points) => points && toDecimal(points)),
              one.criterion.remedies.length,
            ].join(' | '),
          );
    expect(shown(after)).toEqual(shown(before));
  });

  it.skipIf(without('libreoffice') || without('openpyxl'))('holds no formula for LibreOffice', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-csv-'));
    try {
      const file = join(folder, 'a.csv');
      writeFileSync(file, renderCsv([words(FORMULAS)], { language: 'vi', delimiter: ';' }));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      // Semicolons, double quotes, UTF-8, from row 1; formulas evaluated, as a careless user may have it.
      const filter = '--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,0,true';
      spawnSync('soffice', [profile, '--headless', filter, '--convert-to', 'xlsx', '--outdir', folder, file]);
      const script =
        'import sys, openpyxl\nfor row in openpyxl.load_workbook(sys.argv[1]).active.iter_rows(min_row=2, max_col=1):\n  print(row[0].data_type, row[0].value)';
      const { stdout } = spawnSync(PYTHON, ['-c', script, join(folder, 'a.xlsx')], { encoding: 'utf8' });
      expect(stdout.trim().split('\n')).toEqual(FORMULAS.map((one) => `s '${one}`));
      expect(readFileSync(file, 'utf8').charCodeAt(0)).toBe(0xfeff);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
