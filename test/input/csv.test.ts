import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/input/csv/index.js';
import { inUtf16, inWindows1258 } from './encode.js';
import { shown, utf8 } from './shown.js';

const read = (text: string): readonly string[] => shown(readCsv(utf8(text)));
const file = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));

const ROWS = ['1@1: 1=STT | 2=Tiêu chí | 3=Điểm chuẩn', '2@2: 1=1.10 | 2=A, b | 3=0,5'];

describe('readCsv', () => {
  it.each([
    ['commas', 'STT,Tiêu chí,Điểm chuẩn\n1.10,"A, b","0,5"\n'],
    ['semicolons', 'STT;Tiêu chí;Điểm chuẩn\n1.10;A, b;0,5\n'],
    ['tabs', 'STT\tTiêu chí\tĐiểm chuẩn\n1.10\tA, b\t0,5\n'],
    ['bars', 'STT|Tiêu chí|Điểm chuẩn\n1.10|A, b|0,5\n'],
    ['CRLF', 'STT;Tiêu chí;Điểm chuẩn\r\n1.10;A, b;0,5\r\n'],
    ['CR', 'STT;Tiêu chí;Điểm chuẩn\r1.10;A, b;0,5'],
    ['quotes everywhere', '"STT","Tiêu chí","Điểm chuẩn"\n"1.10","A, b","0,5"'],
    ['a text formula', 'STT;Tiêu chí;Điểm chuẩn\n="1.10";A, b;0,5\n'],
    ['columns without a heading', 'STT;Tiêu chí;Điểm chuẩn;;\n1.10;A, b;0,5;;\n;;;;\n;;;;\n'],
  ])('reads %s', (_name, text) => {
    expect(read(text)).toEqual(ROWS);
  });

  it.each([
    ['UTF-8 with a mark', utf8('\ufeffSTT;Tiêu chí;Điểm chuẩn\n1.10;A, b;0,5\n')],
    ['"Unicode text"', inUtf16('\ufeffSTT\tTiêu chí\tĐiểm chuẩn\r\n1.10\tA, b\t0,5\r\n', 'little')],
    ['windows-1258', inWindows1258('STT;Tiêu chí;Điểm chuẩn\n1.10;A, b;0,5\n')],
  ])('reads %s', (_name, bytes) => {
    expect(shown(readCsv(bytes)).map((row) => row.normalize('NFC'))).toEqual(ROWS);
  });

  it('says which line a record begins on, whatever stands above or inside', () => {
    const text = 'sep=;\r\nBẢNG CHẤM ĐIỂM;;\r\n\r\nSTT;Tên;Điểm\r\n1;"a\r\nb\r\n\r\nc";2\r\n3;d;4\r\n';
    expect(read(text)).toEqual([
      '1@2: 1=BẢNG CHẤM ĐIỂM',
      '3@4: 1=STT | 2=Tên | 3=Điểm',
      '4@5: 1=1 | 2=a⏎b⏎⏎c | 3=2',
      '5@9: 1=3 | 2=d | 3=4',
    ]);
  });

  it('lets the header tell the delimiter where sentences and numbers speak against it', () => {
    expect(read('STT;Tiêu chí;Điểm\n1;a, b, c, d;0,5\n2;e, f, g, h;0,7\n')).toEqual([
      '1@1: 1=STT | 2=Tiêu chí | 3=Điểm',
      '2@2: 1=1 | 2=a, b, c, d | 3=0,5',
      '3@3: 1=2 | 2=e, f, g, h | 3=0,7',
    ]);
  });

  it('reads a table drawn with bars', () => {
    expect(read('Bảng:\n\n| STT | Tên | Điểm |\n|---|:---|---:|\n| 1 | A b | 0,5 |\n| 2 |  | 1 |\n')).toEqual([
      '1@1: 1=Bảng:',
      '3@3: 1=STT | 2=Tên | 3=Điểm',
      '5@5: 1=1 | 2=A b | 3=0,5',
      '6@6: 1=2 | 3=1',
    ]);
  });

  it('keeps the words as written', () => {
    expect(read('STT\tTên\tGhi chú\n1\t  a\u00a0 b \tc ')).toEqual([
      '1@1: 1=STT | 2=Tên | 3=Ghi chú',
      '2@2: 1=1 | 2=  a\u00a0 b  | 3=c ',
    ]);
  });

  it('reads the real table alike from semicolons and tabs', () => {
    const semicolons = readCsv(file('csv-real-table.csv'));
    const tabs = readCsv(file('csv-real-table.tsv'));
    expect(shown(semicolons)).toEqual(shown(tabs));
    const rows = shown(tabs);
    expect(rows).toHaveLength(22);
    expect([rows[0], rows[1], rows[8], rows[9], rows[21]?.slice(0, 90)]).toEqual([
      '1@1: 1=STT | 2=Lĩnh vực/Tiêu chí/Tiêu chí thành phần | 3=Điểm chuẩn | 4=Điểm thẩm định | 5=Điểm bị mất | 6=Giải pháp | ' +
        '7=Cơ quan chủ trì thực hiện | 8=Cơ quan phối hợp | 9=Thời gian thực hiện | 10=Ghi chú',
      '2@2: 1=1 | 2=CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC | 3=9 | 4=7.05 | 5=1.95',
      '9@9: 1=4.3 | 2=Thực hiện chức năng nhiệm vụ của đơn vị trong năm theo chương trình khung, kế hoạch trọng tâm năm hoặc ' +
        'chương trình công tác năm.⏎ | 3=3.0 | 4=2.0 | 5=1.0 | 6=Đôn đốc việc thực hiện theo khung kế hoạch | ' +
        '7=Văn phòng UBND  | 8=Các bộ phận chuyên môn thuộc UBND  xã',
      '10@11: 1=6 | 2=CẢI CÁCH TÀI CHÍNH CÔNG | 3=6.0 | 4=5.5 | 5=0.5',
      '22@40: 2=Thu ngân sách không hoàn thành chỉ tiêu theo kế hoạch được giao: 0⏎ | 3=0 | 4=0 |',
    ]);
  });

  it('passes over the million blank lines that Excel writes of a sheet used to its end', () => {
    expect(read(`STT;Tiêu chí;Điểm chuẩn\n1.10;A, b;0,5\n${';;\n'.repeat(1_048_574)}`)).toEqual(ROWS);
  });

  it.each(['', '\ufeff', ' \r\n\n'])('says that %j is empty', (text) => {
    expect(read(text)).toEqual(['unreadable-file {"reason":"empty"}']);
  });

  it.each([
    ['noise', Uint8Array.of(0, 1, 2, 3), 'unreadable-file {"reason":"not-text"}'],
    [
      'too many columns',
      utf8(`STT;Tên\n${'x;'.repeat(20_000)}`),
      '2:16385 limit {"limit":"columns","found":20001,"most":16384}',
    ],
    ['too many rows', utf8('a;b\n'.repeat(500_001)), 'limit {"limit":"rows","found":500001,"most":500000}'],
    [
      'too many cells',
      utf8(`${';'.repeat(99)}x\n`.repeat(31_000)),
      'limit {"limit":"cells","found":3100000,"most":3000000}',
    ],
    [
      'a cell without an end',
      utf8(`STT;Tên\n1;"${'x'.repeat(1 << 21)}`),
      '2:1 limit {"limit":"text-length","most":1048576}',
    ],
  ])('refuses %s', (_name, bytes, expected) => {
    expect(shown(readCsv(bytes))).toEqual([expected]);
  });

  it('gives back every table that is written by the rules, with any delimiter', () => {
    // A field of blanks alone is nothing to lose.
    const field = fc
      .string({ unit: fc.constantFrom('a', 'Đ', ' ', '"', ',', ';', '\t', '|', '\n', '1', '-') })
      .filter((text) => text === '' || text.trim() !== '')
      // A line inside a field that is as wide as the table is taken for a row whose quotes are text.
      .filter((text) => !/[,;\t|].*[,;\t|]/u.test(text));
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const table = fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const all = [['STT', 'Tiêu chí', 'Điểm'], ...rows];
        const text = `sep=${delimiter}\n${all.map((row) => row.map(quoted).join(delimiter)).join('\n')}\n`;
        const result = readCsv(utf8(text));
        const grid = result.kind === 'grids' ? result.grids[0] : undefined;
        const read = all.map(
          (_, index) =>
            grid?.rows.find((row) => row.row === index + 1)?.cells.map((cell) => [cell.column, cell.text]) ?? [],
        );
        expect(read).toEqual(
          all.map((row) => row.flatMap((value, index) => (value.trim() === '' ? [] : [[index + 1, value]]))),
        );
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'a',
      '"',
      ',',
      ';',
      '\t',
      '|',
      '\n',
      '\r',
      'sep=',
      '=',
      ' ',
      '1.2',
      '---',
      'STT',
      'Điểm',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const result = readCsv(utf8(pieces.join('')));
        // Markdown may hold several tables.
        expect(result.kind === 'grids' ? result.grids.length : result.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = readCsv(bytes);
        expect(result.kind === 'grids' ? result.grids.length : result.findings.length).toBe(1);
      }),
    );
  });
});
