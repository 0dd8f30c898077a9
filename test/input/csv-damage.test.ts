import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/input/csv/index.js';
import { shown, utf8 } from './shown.js';

const read = (text: string): readonly string[] => shown(readCsv(utf8(text)));
const HEADER = '1@1: 1=STT | 2=Tên | 3=Điểm';

describe('quotes out of place', () => {
  it('are text inside a cell', () => {
    expect(read('STT;Tên;Điểm\n1;"Một cửa" điện tử;2\n2;x "y" z;3\n3;"a;b";4\n')).toEqual([
      HEADER,
      '2@2: 1=1 | 2="Một cửa" điện tử | 3=2',
      '3@3: 1=2 | 2=x "y" z | 3=3',
      '4@4: 1=3 | 2=a;b | 3=4',
    ]);
  });

  it('are text where the rows come out even that way', () => {
    expect(read('STT;Tên;Điểm\n1;"Một cửa;2\n2;x;"3"\n')).toEqual([
      HEADER,
      '2@2: 1=1 | 2="Một cửa | 3=2',
      '3@3: 1=2 | 2=x | 3=3',
    ]);
    expect(read('STT\tTên\tĐiểm\n1\t"Một cửa\t2\n2\tx\t3\n3\thiện đại"\t3\n')).toEqual([
      HEADER,
      '2@2: 1=1 | 2="Một cửa | 3=2',
      '3@3: 1=2 | 2=x | 3=3',
      '4@4: 1=3 | 2=hiện đại" | 3=3',
    ]);
  });

  it('are told where rows would be lost either way', () => {
    const finding = '2:2 syntax {"reason":"unclosed-cell-quote"}';
    expect(read('STT;Tên;Điểm\n1;"Một cửa;2\n2;x;3\n3;"a;b";3\n')).toEqual([finding]);
    expect(read('STT;Tên;Điểm\n1;"Một cửa;2\n2;x\n3;y;3\n')).toEqual([finding]);
  });

  it('leave a cell alone that quotes a whole table', () => {
    expect(read('STT,Tên,Điểm\n1,"a, b, c\nd, e, f",2\n2,x,3\n')).toEqual([
      HEADER,
      '2@2: 1=1 | 2=a, b, c⏎d, e, f | 3=2',
      '3@4: 1=2 | 2=x | 3=3',
    ]);
  });
});

describe('a table pasted from Word', () => {
  it('is put together where cells were broken over lines', () => {
    const text = [
      'BẢNG CHẤM ĐIỂM',
      'Năm 2024',
      '',
      'STT\tTiêu chí\tĐiểm',
      'chuẩn\tĐiểm',
      'thẩm định',
      '1\tCải cách',
      'thể chế\t5\t4',
      '1.1\tBan hành',
      '',
      'văn bản\t2\t1',
      '2\tĐủ\t3\t3',
      'Người lập',
    ];
    expect(read(text.join('\r\n'))).toEqual([
      '1@1: 1=BẢNG CHẤM ĐIỂM',
      '2@2: 1=Năm 2024',
      '4@4: 1=STT | 2=Tiêu chí | 3=Điểm⏎chuẩn | 4=Điểm⏎thẩm định',
      '5@7: 1=1 | 2=Cải cách⏎thể chế | 3=5 | 4=4',
      '6@9: 1=1.1 | 2=Ban hành⏎⏎văn bản | 3=2 | 4=1',
      '7@12: 1=2 | 2=Đủ | 3=3 | 4=3',
      '8@13: 1=Người lập',
    ]);
  });

  it('keeps apart what only might belong together', () => {
    expect(read('STT\tTên\tMax\tĐạt\nI\tCẢI CÁCH\n1\tmột\nhai ba\t2\t1\n2\tc\t3\t3\nII\tHAI\n')).toEqual([
      '1@1: 1=STT | 2=Tên | 3=Max | 4=Đạt',
      '2@2: 1=I | 2=CẢI CÁCH',
      '3@3: 1=1 | 2=một⏎hai ba | 3=2 | 4=1',
      '4@5: 1=2 | 2=c | 3=3 | 4=3',
      '5@6: 1=II | 2=HAI',
    ]);
    expect(read('Tên\tĐiểm\tĐạt\tGhi chú\nA\t3\nB\t1\t2\n')).toEqual([
      '1@1: 1=Tên | 2=Điểm | 3=Đạt | 4=Ghi chú',
      '2@2: 1=A | 2=3',
      '3@3: 1=B | 2=1 | 3=2',
    ]);
    expect(read('STT\tTên\tĐiểm\n1\ta\t2\na) một\nNhóm hai\n2\tb\t1\n')).toEqual([
      HEADER,
      '2@2: 1=1 | 2=a | 3=2',
      '3@3: 1=a) một',
      '4@4: 1=Nhóm hai',
      '5@5: 1=2 | 2=b | 3=1',
    ]);
  });
});

describe('the real table', () => {
  it('is the same when pasted from Word, where no quotes hold its cells together', () => {
    const tsv = readFileSync(new URL('csv-real-table.tsv', import.meta.url));
    const pasted = utf8(new TextDecoder().decode(tsv).replaceAll('"', ''));
    expect(shown(readCsv(pasted))).toEqual(shown(readCsv(tsv)));
  });
});
