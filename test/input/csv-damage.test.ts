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

describe('a row with more cells than the header', () => {
  const tooMany = (place: string): readonly string[] => [`${place} syntax {"reason":"cell-too-many"}`];

  it('is told where a comma cut a number or a name in two', () => {
    expect(read('STT,Tên,Điểm,Đạt\n1,a,5,4\n1.1,b,3,2,5\n1.2,c,2,1,5\n')).toEqual(tooMany('3:5'));
    expect(read('STT,Nội dung,Điểm\n1,Chỉ đạo, điều hành,5\n2,b,3\n')).toEqual(tooMany('2:4'));
    expect(read('STT;Nội dung;Điểm\n1;Chỉ đạo; điều hành;5\n2;b;3\n')).toEqual(tooMany('2:4'));
    expect(read('STT,Nội dung,Điểm,\n,,Chuẩn,Đạt\n1,a,2,5,2\n')).toEqual(tooMany('3:5'));
    const next = 'Bảng 2\nSTT,Nội dung,Điểm chuẩn,Điểm đạt,Ghi chú\n1,a,5,4,x\n';
    expect(read(`STT,Nội dung,Điểm\n1,a,5\n2,b,5\n3,c,5\n4,d,5\n${next}2,b,1,1,5,y\n`)).toEqual(tooMany('9:6'));
  });

  it('is none where cells are blank, where most rows have a column without a heading, or where another table begins', () => {
    expect(read('STT,Tên,Điểm\n1,a,2,,,\n2,b,3,\n').length).toBe(3);
    expect(read('STT;Tên;Điểm\n1;a;2;x\n2;b;3;y\n3;c;1\n')[1]).toBe('2@2: 1=1 | 2=a | 3=2 | 4=x');
    const next = 'STT,Nội dung,Điểm chuẩn,Điểm đạt\n1,a,5,4\n';
    expect(read(`STT,Nội dung,Điểm\n1,a,5\n2,b,5\n3,c,5\n4,d,5\n${next}`).at(-1)).toBe('7@7: 1=1 | 2=a | 3=5 | 4=4');
    expect(read('STT;Tên;Điểm\n1;a;2\n2;b;3\n;NGƯỜI LẬP;;CHỦ TỊCH\n').at(-1)).toBe('4@4: 2=NGƯỜI LẬP | 4=CHỦ TỊCH');
    expect(read('a,b\nc,d,e\n')).toEqual(['1@1: 1=a | 2=b', '2@2: 1=c | 2=d | 3=e']);
  });
});

describe('a comma that parts cells and is the decimal mark as well', () => {
  const cut = (place: string): readonly string[] => [`${place} syntax {"reason":"cut-number"}`];
  const header = 'STT,Nội dung,Điểm chuẩn,Điểm thẩm định,Điểm bị mất,Giải pháp,Ghi chú\n';

  it('is told where blank cells at the end hide that a row has more than the header', () => {
    expect(read(`${header}1,a,5,4,1,,\n1.1,b,3,2,5,0,5,,\n`)).toEqual(cut('3:8'));
  });

  it('is told where blank ends are left out and digits came to stand among words', () => {
    expect(read(`${header}1,a,5,4,1\n1.1,b,3,2,5,0,5\n`)).toEqual(cut('3:6'));
    expect(read('STT,Nội dung,Điểm chuẩn,Điểm thẩm định,Ghi chú\n1,a,5,4\n1.1,b,3,2,5\n')).toEqual(cut('3:5'));
  });

  it('is none where numbers keep their mark, or all rows are alike', () => {
    expect(read(`${header}1,a,5,4,1\n1.1,b,3,2.5,0.5,,1\n`)).toHaveLength(3);
    expect(read(`${header}1,a,5,4,1,,\n1.1,b,3,2,1,,1\n`)).toHaveLength(3);
    expect(read(`${header}1,a,5,4,1,,,\n1.1,b,3,2,1,,,\n`)).toHaveLength(3);
  });

  it('is none where a year stands behind a score', () => {
    expect(read('STT,Nội dung,Điểm chuẩn,Điểm thẩm định,Thời gian\n1,a,5,4\n1.1,b,3,2,2026\n')).toHaveLength(3);
  });
});

describe('a number that a line break cut in two', () => {
  it('stays in its cell where a table was pasted from Word', () => {
    expect(read('STT\tTên\tĐiểm chuẩn\tĐiểm\n1\ta\t3\t2,\n5\n2\tb\t2\t1\n')).toEqual([
      '1@1: 1=STT | 2=Tên | 3=Điểm chuẩn | 4=Điểm',
      '2@2: 1=1 | 2=a | 3=3 | 4=2,⏎5',
      '3@4: 1=2 | 2=b | 3=2 | 4=1',
    ]);
    expect(read('STT\tTên\tĐiểm\tMất\n1\ta\t2,\n5\t0,5\n2\tb\t2\t1\n')[1]).toBe('2@2: 1=1 | 2=a | 3=2,⏎5 | 4=0,5');
  });
});

describe('a name whose line break stands before a number', () => {
  it('goes on where what follows has no name of its own and fills the row', () => {
    expect(read('STT\tTên\tĐiểm\tMất\n1\ta năm\n2025\t2\t1\n2\tb quý\nI\t2\t1\n')).toEqual([
      '1@1: 1=STT | 2=Tên | 3=Điểm | 4=Mất',
      '2@2: 1=1 | 2=a năm⏎2025 | 3=2 | 4=1',
      '3@4: 1=2 | 2=b quý⏎I | 3=2 | 4=1',
    ]);
  });

  it('begins a row where it does not fill the one above, or has a name', () => {
    expect(read('STT\tTên\tĐiểm\tMất\n1\ta\n2\t2\n3\tb\t2\t1\n')).toHaveLength(4);
    expect(read('STT\tTên\tĐiểm\tMất\n1\ta\n2\tb\t1\n3\tb\t2\t1\n')).toHaveLength(4);
  });
});

describe('spaces around quotes', () => {
  it('are no part of the cells', () => {
    expect(read('STT, Tên, Điểm\n1, "a, ""b""" , 2\n')).toEqual([HEADER, '2@2: 1=1 | 2=a, "b" | 3=2']);
  });
});

describe('a table drawn with bars', () => {
  it('is read in Markdown, with its marks undone', () => {
    const text =
      '# Bảng điểm\n\n| STT | Tên | Điểm |\n|:--|---|--:|\n| 1 | a \\| b<br>c | **2,5** |\n| 2 | **d** e \\[1\\] | 1 |\n';
    expect(read(text)).toEqual([
      '1@1: 1=Bảng điểm',
      '3@3: 1=STT | 2=Tên | 3=Điểm',
      '5@5: 1=1 | 2=a | b⏎c | 3=2,5',
      '6@6: 1=2 | 2=**d** e [1] | 3=1',
    ]);
  });

  it('is one table below a letterhead drawn as a table, however few columns it has', () => {
    const letterhead = '| UBND XÃ A | CỘNG HÒA |\n|---|---|\n| Số: 1 | Độc lập |\n\n';
    const table = '| Tên | Điểm chuẩn | Điểm |\n|---|---|---|\n| a | 2 | 1 |\n';
    const result = readCsv(utf8(letterhead + table));
    expect(result.kind === 'grids' ? result.grids.length : 0).toBe(1);
  });

  it('is read from a terminal, each row with all its lines where rules part the rows', () => {
    const ruled = [
      '┌───┬───┐',
      '│STT│Tên│',
      '├───┼───┤',
      '│ 1 │ a │',
      '│   │ b │',
      '├───┼───┤',
      '│ 2 │ c │',
      '└───┴───┘',
    ];
    expect(read(ruled.join('\n'))).toEqual(['2@2: 1=STT | 2=Tên', '4@4: 1=1 | 2=a⏎b', '7@7: 1=2 | 2=c']);
    const open = ['+---+---+', '|STT|Tên|', '+---+---+', '| 1 | a |', '|   | b |', '| 2 | c |', '+---+---+'];
    expect(read(open.join('\n'))).toEqual(['2@2: 1=STT | 2=Tên', '4@4: 1=1 | 2=a', '5@5: 2=b', '6@6: 1=2 | 2=c']);
    // Each table by itself, whatever rules it has.
    const two = [...open, '', ...ruled];
    expect(read(two.join('\n'))).toEqual([
      ...['2@2: 1=STT | 2=Tên', '4@4: 1=1 | 2=a', '5@5: 2=b', '6@6: 1=2 | 2=c'],
      ...['10@10: 1=STT | 2=Tên', '12@12: 1=1 | 2=a⏎b', '15@15: 1=2 | 2=c'],
    ]);
    const markdown = ['| STT | Tên |', '|---|---|', '| 1 | a |', '| 2 | b |', ''];
    expect(read([...markdown, '## II', ...markdown, ...markdown].join('\n'))).toEqual([
      ...['1@1: 1=STT | 2=Tên', '3@3: 1=1 | 2=a', '4@4: 1=2 | 2=b', '6@6: 1=II'],
      ...['7@7: 1=STT | 2=Tên', '9@9: 1=1 | 2=a', '10@10: 1=2 | 2=b'],
      ...['12@12: 1=STT | 2=Tên', '14@14: 1=1 | 2=a', '15@15: 1=2 | 2=b'],
    ]);
    expect(read('STT|Tên|Điểm\n1|a \\| b|2\n')).toEqual([HEADER, '2@2: 1=1 | 2=a \\| b | 3=2']);
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
