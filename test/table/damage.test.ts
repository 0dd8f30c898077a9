import { describe, expect, it } from 'vitest';
import type { GridCell } from '../../src/model/reading/grid.js';
import { aboutOf, findingLines, gridOf, outlineOf, read, readOne, treeOf, type Value } from './grid.js';

const lines = (...all: string[]): string => all.join('\n');
const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'];
const codes = (...values: Value[]) =>
  readOne(gridOf([HEADER, ...values.map((value, index): Value[] => [value, `N${index + 1}`, 1, 1])]));

const date = (day: number, month: number, year: number, format?: string, shown = 'ngày'): Partial<GridCell> => ({
  text: `${year}-${month}-${day}`,
  shown,
  date: { day, month, year },
  nature: { kind: 'date' },
  format,
});
const shown = (text: string, display: string, format: string): Partial<GridCell> => ({
  text,
  shown: display,
  format,
  nature: { kind: 'number' },
});

describe('codes that became dates', () => {
  it('are read by the order of their format', () => {
    const table = codes('1', '1.4', date(1, 5, 2025, 'd-mmm', '1-May'), date(1, 6, 2025, 'dd/mm', '01/06'));
    expect(outlineOf(table.source)).toBe(lines('1 N1', '  1.4 N2', '  1.5 N3', '  1.6 N4'));
    expect(findingLines(table.findings)).toEqual([
      'warning damaged-code A4 {"shown":"1-May","original":"1.5"}',
      'warning damaged-code A5 {"shown":"01/06","original":"1.6"}',
    ]);
  });

  it('are read month first where the format puts it first', () => {
    const table = codes('5', date(1, 5, 2025, 'mmm-d', 'May-1'), '5.2');
    expect(outlineOf(table.source)).toBe(lines('5 N1', '  5.1 N2', '  5.2 N3'));
  });

  it('are read by their neighbours where the format is every country’s own', () => {
    const table = codes('1', '1.4', date(5, 1, 2025, 'mm-dd-yy', '01-05-25'), '1.6');
    expect(outlineOf(table.source)).toBe(lines('1 N1', '  1.4 N2', '  1.5 N3', '  1.6 N4'));
  });

  it('are read from texts, as spreadsheets write them into CSV', () => {
    const table = codes('1', '1-Jan', '2-Jan', '03/01/2025', '2', '01-thg 2', 'Feb-02', '5.3-a');
    expect(outlineOf(table.source)).toBe(
      lines('1 N1', '  1.1 N2', '  1.2 N3', '  1.3 N4', '2 N5', '  2.1 N6', '  2.2 N7', '  5.3-a N8'),
    );
    expect(findingLines(table.findings)).toEqual([
      'warning damaged-code A3 {"shown":"1-Jan","original":"1.1"}',
      'warning damaged-code A4 {"shown":"2-Jan","original":"1.2"}',
      'warning damaged-code A5 {"shown":"03/01/2025","original":"1.3"}',
      'warning damaged-code A7 {"shown":"01-thg 2","original":"2.1"}',
      'warning damaged-code A8 {"shown":"Feb-02","original":"2.2"}',
    ]);
  });

  it('are read in three parts', () => {
    const table = codes(
      '1',
      '1.1',
      date(1, 1, 2001, 'dd/mm/yyyy', '01/01/2001'),
      date(1, 1, 2002, 'dd/mm/yyyy'),
      '1.2',
      date(1, 2, 2010, 'dd/mm/yyyy'),
    );
    expect(outlineOf(table.source)).toBe(
      lines('1 N1', '  1.1 N2', '    1.1.1 N3', '    1.1.2 N4', '  1.2 N5', '    1.2.10 N6'),
    );
  });

  it('are read against their format where the neighbours prove it: 1-May may have been typed as 5-1', () => {
    const table = codes('5', date(1, 5, 2025, 'd-mmm', '1-May'), '5.2');
    expect(outlineOf(table.source)).toBe(lines('5 N1', '  5.1 N2', '  5.2 N3'));
  });

  it('prove each other, with or without their year', () => {
    const one = (day: number, month: number) => date(day, month, 2025, 'dd/mm/yyyy');
    expect(outlineOf(codes('I', one(1, 5), one(1, 6), one(1, 7)).source)).toBe(
      lines('I N1', '  1.5 N2', '  1.6 N3', '  1.7 N4'),
    );
  });

  it('are an error where they show a year that nothing explains', () => {
    const table = codes(date(5, 6, 2025, 'dd/mm/yyyy', '05/06/2025'), 'II');
    expect(findingLines(table.findings)).toEqual(['error damaged-code A2 {"shown":"05/06/2025"}']);
  });

  it('are an error where it cannot be told', () => {
    const table = codes(date(5, 6, 2025, 'mm-dd-yy', '06-05-25'), 'II');
    expect(findingLines(table.findings)).toEqual(['error damaged-code A2 {"shown":"06-05-25"}']);
  });
});

describe('codes in a text file', () => {
  const text = (...all: string[]) =>
    readOne(gridOf([HEADER, ...all.map((code, index) => [code, `N${index + 1}`, 1, 1])], { place: 'text' }));
  const tens = Array.from({ length: 9 }, (_, index) => `1.${index + 1}`);

  it('are what they were where a list goes on', () => {
    const table = text('1', ...tens, '1.1', '1.11');
    expect(findingLines(table.findings)).toEqual(['warning damaged-code 12:1 {"shown":"1.1","original":"1.10"}']);
  });

  it.each([
    [['A', '1', ...tens, 'B', '1', '1.1', '1.2']],
    [['Nhóm 1', '1', ...tens, '2', '2.1', 'Nhóm 2', '1', '1.1', '1.2']],
  ])('begin anew below another field: %s', (codes) => {
    expect(findingLines(text(...codes).findings).filter((line) => line.includes('damaged'))).toEqual([]);
  });
});

describe('codes that became numbers', () => {
  it('are as their format shows them, said once', () => {
    const table = codes(1, shown('1.1', '1.10', '0.00'), shown('1.2', '1.20', '0.00'));
    expect(outlineOf(table.source)).toBe(lines('1 N1', '  1.10 N2', '  1.20 N3'));
    expect(findingLines(table.findings)).toEqual(['info code-from-number A2 {"count":3}']);
  });

  it('are recovered where position proves them: 5.1 after 5.9 is 5.10', () => {
    const table = codes('5', 5.1, 5.8, 5.9, 5.1, 5.11, 5.19, 5.2, 5.21);
    expect(outlineOf(table.source)).toBe(
      lines(
        '5 N1',
        '  5.1 N2',
        '  5.8 N3',
        '  5.9 N4',
        '  5.10 N5',
        '  5.11 N6',
        '  5.19 N7',
        '  5.20 N8',
        '  5.21 N9',
      ),
    );
    expect(findingLines(table.findings)).toEqual([
      'warning damaged-code A6 {"shown":"5.1","original":"5.10"}',
      'warning damaged-code A9 {"shown":"5.2","original":"5.20"}',
      'info code-from-number A3 {"count":6}',
    ]);
  });

  it('are recovered where the next code proves them', () => {
    const table = codes('5', 5.8, 5.1, 5.11);
    expect(outlineOf(table.source)).toBe(lines('5 N1', '  5.8 N2', '  5.10 N3', '  5.11 N4'));
  });

  it('are an error where nothing tells', () => {
    const table = codes('5', 5.8, 5.1, 6);
    expect(findingLines(table.findings)).toEqual([
      'error damaged-code A4 {"shown":"5.1"}',
      'info code-from-number A3 {"count":2}',
    ]);
  });

  it('are an error where the next code proves no more than the doubt: 5.1 right before 5.11', () => {
    const table = codes('5', 5.1, 5.11);
    expect(findingLines(table.findings)).toEqual([
      'error damaged-code A3 {"shown":"5.1"}',
      'info code-from-number A4 {"count":1}',
    ]);
  });

  it('are the numbers in brackets that −1 and −2 were typed as', () => {
    const table = codes('I', -1, '(a)', '(b)', '©', shown('-2', '(2)', '0_);(0)'));
    expect(outlineOf(table.source)).toBe(lines('I N1', '  (1) N2', '    (a) N3', '    (b) N4', '    © N5', '  (2) N6'));
    expect(findingLines(table.findings)).toEqual([
      'warning damaged-code A3 {"shown":"-1","original":"(1)"}',
      'info code-from-number A7 {"count":1}',
    ]);
  });

  it('are left alone where numbers begin anew below a Roman field', () => {
    const table = codes('I', 1.1, 1.2, 'II', 1.1, 1.2);
    expect(findingLines(table.findings)).toEqual(['info code-from-number A3 {"count":4}']);
  });

  it('are recovered in a text file that came from a spreadsheet', () => {
    const rows = ['5', '5.9', '5.1', '5.11'].map((code) => [code, 'N', '1', '1']);
    const table = readOne(gridOf([HEADER, ...rows], { place: 'text' }));
    expect(outlineOf(table.source)).toBe(lines('5 N', '  5.9 N', '  5.10 N', '  5.11 N'));
    expect(findingLines(table.findings)).toEqual(['warning damaged-code 4:1 {"shown":"5.1","original":"5.10"}']);
  });

  it('stay duplicates where they are text', () => {
    const table = codes('5', '5.9', '5.1', '5.1');
    expect(outlineOf(table.source)).toBe(lines('5 N1', '  5.9 N2', '  5.1 N3', '  5.1 N4'));
    expect(table.findings).toEqual([]);
  });
});

describe('cells of codes that hold no code', () => {
  it('are errors by the text they show', () => {
    const table = codes(
      '1',
      { text: '#REF!', nature: { kind: 'error' } },
      { text: '110%', nature: { kind: 'percent' } },
      { text: 'TRUE', nature: { kind: 'boolean' } },
    );
    expect(findingLines(table.findings)).toEqual([
      'error damaged-code A3 {"shown":"#REF!"}',
      'error damaged-code A4 {"shown":"110%"}',
      'error damaged-code A5 {"shown":"TRUE"}',
    ]);
  });

  it('belong where their code does, footnote or no', () => {
    const table = codes('1¹', '1.1²', '1.1.1 (*)', '1.2(¹)', 'II*', 'a)');
    expect(outlineOf(table.source)).toBe(
      lines('1¹ N1', '  1.1² N2', '    1.1.1 (*) N3', '  1.2(¹) N4', 'II* N5', '  a) N6'),
    );
  });
});

describe('formulas that were never calculated', () => {
  const missing: Partial<GridCell> = { formula: 'X1', nature: { kind: 'formula-without-value' } };

  it('are named where they hide a heading, a code, a name or a remedy; once where a column is only kept', () => {
    const table = readOne(
      gridOf([
        [missing],
        [...HEADER, 'Giải pháp', missing, 'Tỷ lệ'],
        ['1', 'CHỈ ĐẠO', 2, 1, null, null, missing],
        [missing, 'Kế hoạch', 1, 1, null, null, missing],
        ['1.2', missing, 1, missing, missing],
      ]),
    );
    expect(findingLines(table.findings.filter(({ rule }) => rule === 'formula-without-value'))).toEqual([
      'warning formula-without-value A1 {"cell":"A1"}',
      'error formula-without-value F2 {"cell":"F2"}',
      'warning formula-without-value G3 {"cell":"G3"}',
      'error formula-without-value A4 {"cell":"A4"}',
      'error formula-without-value B5 {"cell":"B5"}',
      'error formula-without-value E5 {"cell":"E5"}',
    ]);
  });
});

describe('damaged values', () => {
  it('keep what the spreadsheet knew of them', () => {
    const { source } = readOne(
      gridOf([
        HEADER,
        ['1', 'Ngày', date(1, 5, 2025, 'd-mmm', '1-May'), { text: '0.7', shown: '70%', nature: { kind: 'percent' } }],
        [
          '2',
          'Lỗi',
          { text: '#N/A', nature: { kind: 'error' } },
          { formula: 'C2*2', nature: { kind: 'formula-without-value' } },
        ],
        ['3', 'Không', shown('0', '-', '_-* #,##0_-'), shown('1.5', '1.50 điểm', '0.00\\ đ\\i\\ể\\m')],
      ]),
    );
    expect(treeOf(source)).toBe(
      lines('1 Ngày | max=1-May | assessed=70%', '2 Lỗi | max=#N/A | assessed=', '3 Không | max=0 | assessed=1.5'),
    );
    const [criteria] = source.kind === 'map' ? source.entries.filter(({ key }) => key === 'criteria') : [];
    const natures =
      criteria?.value.kind !== 'list'
        ? []
        : criteria.value.items.map((item) =>
            item.kind !== 'map'
              ? []
              : item.entries.flatMap(({ value }) => (value.kind === 'text' ? (value.nature?.kind ?? []) : [])),
          );
    expect(natures).toEqual([
      ['date', 'percent'],
      ['error', 'formula-without-value'],
      ['number', 'number'],
    ]);
  });
});

describe('text in a legacy encoding', () => {
  it('is an error, told by its font', () => {
    const table = readOne(
      gridOf([
        HEADER,
        ['1', { text: 'X©y dùng kÕ ho¹ch', font: '.VnTime' }, 1, 1],
        ['2', { text: 'UBND', font: '.VnTimeH' }, 1, 1],
      ]),
    );
    expect(findingLines(table.findings)).toEqual([
      'error damaged-text B2 {"encoding":"TCVN3","text":"X©y dùng kÕ ho¹ch"}',
    ]);
  });

  it.each([
    ['TCVN3', ['STT', 'Tiªu chÝ', '§iÓm chuÈn', '§iÓm thÈm ®Þnh'], 'Tiªu chÝ'],
    ['VNI', ['STT', 'Tieâu chí', 'Ñieåm chuaån', 'Ñieåm thaåm ñònh'], 'Ñieåm chuaån'],
    ['lost', ['STT', 'Ti?u ch?', '?i?m chu?n', '?i?m'], '?i?m chu?n'],
    ['misread', ['STT', 'TiÃªu chÃ­', 'Äiá»ƒm chuáº©n', 'Äiá»ƒm'], 'TiÃªu chÃ­'],
  ])('is named in place of a missing table: %s', (encoding, header, text) => {
    const { tables, findings } = read(gridOf([header, ['1', 'x', 1, 1]]));
    expect(tables).toEqual([]);
    expect(findings.map(({ rule, args }) => [rule, args])).toEqual([['damaged-text', { encoding, text }]]);
  });

  it('is not told by a font whose letters are Unicode', () => {
    const font = '.VnTime';
    const table = readOne(
      gridOf([
        HEADER.map((text) => ({ text, font })),
        ['1', { text: 'Kế hoạch', font }, 1, 1],
        ['2', { text: 'và', font }, 1, 1],
      ]),
    );
    expect(table.findings).toEqual([]);
  });

  it('is told by a font beside Unicode where no Vietnamese word has such letters', () => {
    const font = '.VnTime';
    const table = readOne(
      gridOf([
        HEADER.map((text) => ({ text, font })),
        ['1', { text: 'Kế hoạch', font }, 1, 1],
        ['2', { text: 'kÕ ho¹ch', font }, 1, 1],
      ]),
    );
    expect(findingLines(table.findings)).toEqual(['error damaged-text B3 {"encoding":"TCVN3","text":"kÕ ho¹ch"}']);
  });

  it('is not seen in names with marks, footnote signs and foreign words', () => {
    const names = [
      'Cà phê Ðà Lạt',
      'Nội dung¹',
      'Über Øresund',
      'ISO® 9001',
      '«Một cửa»',
      'Muñoz',
      '± 5 µm',
      'naïve',
      'Đúng hạn ≥ 95%',
      'UBND XÃ\u00a0A, XÃ\u00a0B',
      '«XÃ» và «CHÂU Á»',
    ];
    const table = readOne(gridOf([HEADER, ...names.map((name, index): Value[] => [`${index + 1}`, name, 1, 1])]));
    expect(table.findings).toEqual([]);
  });
});

describe('text spelled in other ways', () => {
  it('is matched alike and kept as written', () => {
    const table = readOne(
      gridOf([
        ['ĐƠN VỊ: UBND XÃ HOÀ LỢI'.normalize('NFD')],
        ['\ufeffSTT', 'Tiêu\u00a0chí'.normalize('NFD'), 'ÐIỂM  CHUẨN', 'Điểm\u200b thẩm định', 'Ðiểm bị mất'],
        ['\u200b1\u00a0', 'Hoà  giải'.normalize('NFD'), 1, 1, 0],
        ['\u00a0', '\u200b', null, null],
        ['TỔNG  CỘNG'.normalize('NFD'), null, 1, 1],
      ]),
    );
    expect(treeOf(table.source)).toBe(`1 ${'Hoà  giải'.normalize('NFD')} | max=1 | assessed=1 | lost=0`);
    expect(aboutOf(table.source)['total']).toBe(`{name: ${'TỔNG  CỘNG'.normalize('NFD')}, max: 1, assessed: 1}`);
    expect(aboutOf(table.source)['unit']).toBe('UBND XÃ HOÀ LỢI');
  });
});
