/** What a workbook's cells are read as. */
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/input/xlsx/index.js';
import type { GridCell, GridRow } from '../../src/model/reading/grid.js';
import { capabilities, gridsOf, type Parts, refusalOf, styleSheet, workbookParts, zipParts } from './office-files.js';

const read = (sheet: string, more: Parts = {}) => readXlsx(zipParts(workbookParts(sheet, more)), capabilities);

const rowsOf = (sheet: string, more: Parts = {}): readonly GridRow[] => gridsOf(read(sheet, more))[0]?.rows ?? [];

/** The cells of a sheet of one row. */
const cells = (inside: string, more: Parts = {}): readonly GridCell[] =>
  rowsOf(`<sheetData><row>${inside}</row></sheetData>`, more).flatMap((row) => row.cells);

const NUMBER = { kind: 'number' };

/** One number under one format. */
const formatted = (stored: string, format: string | number, date1904 = false): GridCell | undefined => {
  const more: Parts = { 'xl/styles.xml': styleSheet(['General', format]) };
  const parts = workbookParts(`<sheetData><row r="1"><c r="A1" s="1"><v>${stored}</v></c></row></sheetData>`, more);
  const main = (parts['xl/workbook.xml'] as string).replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  const bytes = zipParts(date1904 ? { ...parts, 'xl/workbook.xml': main } : parts);
  return gridsOf(readXlsx(bytes, capabilities))[0]?.rows[0]?.cells[0];
};

describe('numbers of a workbook', () => {
  it.each([
    ['7.05', '7.05'],
    ['0.30000000000000004', '0.3'],
    ['8.9999999999999858E-2', '0.09'],
    ['1E-3', '0.001'],
    ['1.5E+1', '15'],
    ['-0', '0'],
    ['-0.0000000001', '0'],
    ['0.0000000005', '0.000000001'],
    ['+2.50', '2.5'],
    ['5.', '5'],
    ['.5', '0.5'],
    ['123456789012345', '123456789012345'],
    ['  3 ', '3'],
  ])('%s is %s', (stored, text) => {
    expect(cells(`<c><v>${stored}</v></c>`)).toEqual([{ column: 1, text, nature: NUMBER }]);
  });

  it.each(['1,5', 'NaN', '1E+999', '0x10', '1 000', '--1'])('%s is no number, and stays the text it is', (stored) => {
    expect(cells(`<c><v>${stored}</v></c>`)).toEqual([{ column: 1, text: stored }]);
  });
});

describe('number formats', () => {
  it.each([
    ['1.1', '0.00', { text: '1.1', nature: NUMBER, shown: '1.10', format: '0.00' }],
    ['1.1', 2, { text: '1.1', nature: NUMBER, shown: '1.10', format: '0.00' }],
    ['1.255', '0.00', { text: '1.255', nature: NUMBER, shown: '1.26', format: '0.00' }],
    ['1.5', '0.00\\ đ\\i\\ể\\m', { text: '1.5', nature: NUMBER, shown: '1.50 điểm', format: '0.00\\ đ\\i\\ể\\m' }],
    ['1.5', '0.0" điểm ngày"', { text: '1.5', nature: NUMBER, shown: '1.5 điểm ngày', format: '0.0" điểm ngày"' }],
    ['1234.5', '#,##0.00', { text: '1234.5', nature: NUMBER, shown: '1,234.50', format: '#,##0.00' }],
    ['-2.5', '0.0;[Red](0.0)', { text: '-2.5', nature: NUMBER, shown: '(2.5)', format: '0.0;[Red](0.0)' }],
    ['-2.5', '0.00', { text: '-2.5', nature: NUMBER, shown: '-2.50', format: '0.00' }],
    ['0.5', '#.##', { text: '0.5', nature: NUMBER, shown: '.5', format: '#.##' }],
    ['3', '00', { text: '3', nature: NUMBER, shown: '03', format: '00' }],
    ['11', '0"."0', { text: '11', nature: NUMBER, shown: '1.1', format: '0"."0' }],
    ['1210', '0\\.0\\.00', { text: '1210', nature: NUMBER, shown: '1.2.10', format: '0\\.0\\.00' }],
    ['1', '0"."0', { text: '1', nature: NUMBER, shown: '0.1', format: '0"."0' }],
    ['1.5', '0"."0', { text: '1.5', nature: NUMBER, format: '0"."0' }],
    ['3', '@', { text: '3', nature: NUMBER, format: '@' }],
    ['0', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', { text: '0', nature: NUMBER, shown: '-' }],
    ['0.5', '# ?/?', { text: '0.5', nature: NUMBER, format: '# ?/?' }],
    ['5', '[>=10]0.0;0.00', { text: '5', nature: NUMBER, format: '[>=10]0.0;0.00' }],
    ['0.7', '0%', { text: '70%', nature: { kind: 'percent' }, format: '0%' }],
    ['0.7', 10, { text: '70%', nature: { kind: 'percent' }, shown: '70.00%', format: '0.00%' }],
    ['0.07', '0.0"%"', { text: '0.07', nature: NUMBER, shown: '0.1%', format: '0.0"%"' }],
    ['2.5', 'General\\ "điểm"', { text: '2.5', nature: NUMBER, shown: '2.5 điểm', format: 'General\\ "điểm"' }],
  ])('%s under %s', (stored, format, expected) => {
    expect(formatted(stored, format)).toMatchObject({ column: 1, ...expected });
  });

  const DATE = { kind: 'date' };
  const MAY = { day: 1, month: 5, year: 2025 };
  it.each([
    ['45778', 16, { text: '1-May', nature: DATE, format: 'd-mmm', date: MAY }],
    ['45778', 14, { text: '01/05/2025', nature: DATE, format: 'dd/mm/yyyy', date: MAY }],
    ['45778', '[$-409]d\\-mmm\\-yy;@', { text: '1-May-25', nature: DATE, date: MAY }],
    ['45778', 'DD/MM/YYYY', { text: '01/05/2025', nature: DATE, date: MAY }],
    ['45778', 'd.m', { text: '1.5', nature: DATE, date: MAY }],
    ['45778', '"ngày" d "tháng" m "năm" yyyy', { text: 'ngày 1 tháng 5 năm 2025', nature: DATE, date: MAY }],
    ['45778.75', 'dddd hh:mm', { text: 'Thursday 18:00', nature: DATE, date: MAY }],
    ['0.5', 'h:mm AM/PM', { text: '12:00 PM', nature: DATE, format: 'h:mm AM/PM' }],
    ['1.5', '[h]:mm:ss', { text: '36:00:00', nature: DATE, date: { day: 1, month: 1, year: 1900 } }],
    ['60', 'd/m/yyyy', { text: '29/2/1900', nature: DATE, date: { day: 29, month: 2, year: 1900 } }],
    ['61', 'd/m/yyyy', { text: '1/3/1900', nature: DATE, date: { day: 1, month: 3, year: 1900 } }],
    ['-1', 'd/m/yyyy', { text: '-1', nature: NUMBER, format: 'd/m/yyyy' }],
    ['2958466', 'd/m/yyyy', { text: '2958466', nature: NUMBER, format: 'd/m/yyyy' }],
  ])('%s under %s is a date only where a program would show one', (stored, format, expected) => {
    expect(formatted(stored, format)).toEqual({ column: 1, format, ...expected });
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(formatted('44316', 'd/m/yyyy', true)).toEqual({
      column: 1,
      text: '1/5/2025',
      nature: DATE,
      format: 'd/m/yyyy',
      date: MAY,
    });
  });

  it('reads dates that are stored as ISO 8601', () => {
    const more = { 'xl/styles.xml': styleSheet(['General', 'd-mmm']) };
    expect(cells('<c t="d" s="1"><v>2025-05-01</v></c><c t="d"><v>2025-05-01T08:30:00</v></c>', more)).toEqual([
      { column: 1, text: '1-May', nature: DATE, format: 'd-mmm', date: MAY },
      { column: 2, text: '1/5/2025', nature: DATE, date: MAY },
    ]);
    expect(cells('<c t="d"><v>2025-02-30</v></c>')).toEqual([{ column: 1, text: '2025-02-30' }]);
  });
});

describe('texts of a workbook', () => {
  it('keeps all runs of a rich text and leaves out how it is pronounced', () => {
    const strings = `<sst><si><t>a</t></si><si><r><t>Điểm </t></r><r><rPr><b/></rPr><t xml:space="preserve">bị </t></r>
      <r><t>mất</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh><phoneticPr fontId="1"/></si></sst>`;
    expect(cells('<c t="s"><v>1</v></c><c t="s"><v>0</v></c>', { 'xl/sharedStrings.xml': strings })).toEqual([
      { column: 1, text: 'Điểm bị mất' },
      { column: 2, text: 'a' },
    ]);
  });

  it('reads inline texts, line breaks, escapes and CDATA', () => {
    const inside =
      '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c t="inlineStr"><is><t>x&#10;y_x000D__x000A_z</t></is></c>' +
      '<c t="inlineStr"><is><t>_x005F_x000D_</t></is></c><c t="inlineStr"><is><t><![CDATA[<1>]]></t></is></c>';
    expect(cells(inside).map((cell) => cell.text)).toEqual(['ab', 'x\ny\nz', '_x000D_', '<1>']);
  });

  it('keeps letters that are raised, lowered or crossed out so, escapes and all', () => {
    const run = (look: string, text: string): string => `<r><rPr>${look}</rPr><t>${text}</t></r>`;
    const rich = (...runs: readonly string[]): string => `<c t="inlineStr"><is>${runs.join('')}</is></c>`;
    const inside = [
      rich('<r><t>20</t></r>', run('<vertAlign val="superscript"/>', '7_x000D_')),
      rich('<r><t>H</t></r>', run('<vertAlign val="subscript"/>', '2'), '<r><t>O</t></r>'),
      rich(run('<strike/>', '4,5'), run('<strike val="0"/><b/>', '4')),
    ];
    expect(cells(inside.join('')).map((cell) => cell.text)).toEqual(['20⁷\n', 'H₂O', '4\u0336,\u03365\u03364']);
  });

  it('takes a crossed-out cell for words, whatever it holds', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0.0"/></numFmts>
      <fonts><font><name val="Arial"/></font><font><strike/></font></fonts>
      <cellXfs><xf fontId="0"/><xf fontId="1" numFmtId="200"/></cellXfs></styleSheet>`;
    const inside = '<c s="1"><v>2</v></c><c s="1" t="str"><v>ab</v></c><c s="1"><f>1+1</f><v>2</v></c><c><v>2</v></c>';
    expect(cells(inside, { 'xl/styles.xml': styles })).toEqual([
      { column: 1, text: '2\u0336.\u03360\u0336' },
      { column: 2, text: 'a\u0336b\u0336' },
      { column: 3, text: '2\u0336.\u03360\u0336', formula: '1+1' },
      { column: 4, text: '2', nature: NUMBER },
    ]);
  });

  it('reads a text wherever the cell has it', () => {
    const inside =
      '<c t="inlineStr"><v>2,5</v></c><c><is><t>a</t></is></c><c t="str"><is><t>b</t></is></c><c t="inlineStr"><is><t>c</t></is><v>9</v></c>';
    expect(cells(inside).map((cell) => cell.text)).toEqual(['2,5', 'a', 'b', 'c']);
  });

  it('leaves numbers that were typed as text, and percentages, the texts they are', () => {
    const strings = '<sst><si><t>1.10</t></si><si><t>70%</t></si></sst>';
    const more = { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styleSheet(['0.00', '0%']) };
    expect(cells('<c t="s"><v>0</v></c><c t="s" s="1"><v>1</v></c><c t="str"><v>0,81</v></c>', more)).toEqual([
      { column: 1, text: '1.10' },
      { column: 2, text: '70%' },
      { column: 3, text: '0,81' },
    ]);
  });

  it('names the font of what may be in a legacy encoding, and no other', () => {
    const styles = `<styleSheet><fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts>
      <cellXfs><xf fontId="0"/><xf fontId="1"><alignment indent="2"/></xf></cellXfs></styleSheet>`;
    const strings =
      '<sst><si><t>ASCII</t></si><si><t>Điểm</t></si><si><r><rPr><rFont val="VNI-Times"/></rPr><t>x</t></r></si></sst>';
    const inside = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s" s="1"><v>0</v></c>';
    expect(cells(inside, { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles })).toEqual([
      { column: 1, text: 'ASCII' },
      { column: 2, text: 'Điểm', font: 'Arial' },
      { column: 3, text: 'x', font: 'VNI-Times' },
      { column: 4, text: 'ASCII', font: '.VnTime', indent: 2 },
    ]);
  });

  it.each<[stored: string, format: string | number, isUnseen: boolean]>([
    ['1', ';;;', true],
    ['1', '""', true],
    ['1', '" "_)', true],
    ['0', '0;-0;;@', true],
    ['1', '0;-0;;@', false],
    ['-1', '0;;0', true],
    ['1', '0;;0', false],
    ['0', '#,###', true],
    ['0', '#,##0', false],
    ['0', '#.0', false],
    ['0', 43, false],
    ['1', '"Đạt"', false],
    ['1', '[=1]"";0', false],
    ['1', 'General', false],
  ])('tells whether %s is seen under the format %s', (stored, format, isUnseen) => {
    expect(formatted(stored, format)?.unseen === true).toBe(isUnseen);
  });

  it('tells texts that their format hides', () => {
    const more = { 'xl/styles.xml': styleSheet([';;;', ';;;@']) };
    const inside = '<c t="str"><v>a</v></c><c t="str" s="1"><v>a</v></c>';
    expect(cells(inside, more).map((cell) => cell.unseen)).toEqual([true, undefined]);
  });

  it('tells letters that nobody sees: too small, or in the colour of what they stand on', () => {
    const fonts = [
      '<sz val="1"/>',
      '<color rgb="FFFDFDFD"/>',
      '<color theme="0" tint="-0.05"/>',
      '<color rgb="FF00FF00"/>',
    ];
    const fills = ['<patternFill/>', '<patternFill patternType="solid"><fgColor rgb="0000FF00"/></patternFill>'];
    const looks = fonts.flatMap((_, font) => fills.map((__, fill) => `<xf fontId="${font}" fillId="${fill}"/>`));
    const styles = `<styleSheet><fonts>${fonts.map((font) => `<font>${font}</font>`).join('')}</fonts>
      <fills>${fills.map((fill) => `<fill>${fill}</fill>`).join('')}</fills><cellXfs>${looks.join('')}</cellXfs></styleSheet>`;
    const inside = looks.map((_, style) => `<c s="${style}"><v>1</v></c>`).join('');
    const unseen = cells(inside, { 'xl/styles.xml': styles }).map((cell) => cell.unseen === true);
    expect(unseen).toEqual([true, true, true, false, true, false, false, true]);
  });

  it('tells zeros that the sheet is shown without', () => {
    const view = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
    const row = '<sheetData><row><c><v>0</v></c><c><v>1</v></c><c t="str"><v>0</v></c></row></sheetData>';
    const [read] = rowsOf(`${view}${row}`);
    expect(read?.cells.map((cell) => cell.unseen)).toEqual([true, undefined, undefined]);
  });

  it('holds one value', () => {
    expect(refusalOf(read('<sheetData><row><c><v>1</v><v>2</v></c></row></sheetData>'))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'damaged', part: 'xl/worksheets/sheet1.xml' } },
    ]);
  });

  it('reads truth values and errors', () => {
    expect(cells('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>')).toEqual([
      { column: 1, text: 'TRUE', nature: { kind: 'boolean' } },
      { column: 2, text: 'FALSE', nature: { kind: 'boolean' } },
      { column: 3, text: '#N/A', nature: { kind: 'error' } },
    ]);
  });

  it('leaves out cells that hold nothing', () => {
    const inside =
      '<c s="0"/><c><v></v></c><c t="inlineStr"><is><t> \n </t></is></c><c t="str"><f>""</f><v></v></c><c><v>4</v></c>';
    expect(cells(inside)).toEqual([{ column: 5, text: '4', nature: NUMBER }]);
  });
});

describe('formulas of a workbook', () => {
  it('gives their cached result, and says where there is none', () => {
    const inside = `<c><f>SUM(A2:A3)</f><v>9</v></c><c><f>1+1</f></c><c><f>1+1</f><v></v></c>
      <c t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f t="array" ref="F1">X</f><v>1</v></c>`;
    const missing = { text: '', nature: { kind: 'formula-without-value' }, formula: '1+1' };
    expect(cells(inside)).toEqual([
      { column: 1, text: '9', nature: NUMBER, formula: 'SUM(A2:A3)' },
      { column: 2, ...missing },
      { column: 3, ...missing },
      { column: 4, text: 'ab', formula: '"a"&"b"' },
      { column: 5, text: '#DIV/0!', nature: { kind: 'error' }, formula: '1/0' },
      { column: 6, text: '1', nature: NUMBER, formula: 'X' },
    ]);
  });

  it('spells a shared formula out for each cell that names it', () => {
    const sheet = `<sheetData><row r="9"><c r="C9"><f t="shared" ref="C9:E9" si="0">SUM(C$2:C8)+$A9+LOG10(A1)&amp;"C9"&amp;'C9'!B2</f><v>1</v></c>
      <c r="D9"><f t="shared" si="0"/><v>2</v></c></row><row r="10"><c r="C10"><f t="shared" si="0"></f><v>3</v></c>
      <c r="D10"><f t="shared" si="7"/><v>4</v></c></row></sheetData>`;
    expect(rowsOf(sheet).flatMap((row) => row.cells.map((cell) => cell.formula))).toEqual([
      'SUM(C$2:C8)+$A9+LOG10(A1)&"C9"&\'C9\'!B2',
      'SUM(D$2:D8)+$A9+LOG10(B1)&"C9"&\'C9\'!C2',
      'SUM(C$2:C9)+$A10+LOG10(A2)&"C9"&\'C9\'!B3',
      '',
    ]);
  });
});

describe('cells without the places or tables they name', () => {
  it('counts on where neither rows nor cells say where they stand', () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>';
    expect(rowsOf(sheet).map((row) => [row.row, ...row.cells.map((cell) => `${cell.column}:${cell.text}`)])).toEqual([
      [1, '1:1', '2:2'],
      [5, '3:3', '4:4'],
      [6, '1:5'],
    ]);
  });

  it('takes the number of a row that has none from its first cell that has a place', () => {
    const sheet =
      '<sheetData><row><c r="a3"><v>1</v></c><c r="C3"><v>2</v></c></row><row><c><v>3</v></c></row><row><c><v>4</v></c><c r="Z9"><v>5</v></c></row></sheetData>';
    expect(rowsOf(sheet).map((row) => [row.row, ...row.cells.map((cell) => `${cell.column}:${cell.text}`)])).toEqual([
      [3, '1:1', '3:2'],
      [4, '1:3'],
      [9, '1:4', '26:5'],
    ]);
  });

  it.each([
    ['a text that is not there', '<c t="s"><v>0</v></c>', 'xl/sharedStrings.xml'],
    ['a kind that does not exist', '<c t="x"><v>0</v></c>', 'xl/worksheets/sheet1.xml'],
    ['a place in another row', '<c r="A7"><v>0</v></c>', 'xl/worksheets/sheet1.xml'],
    ['no place', '<c r="7"><v>0</v></c>', 'xl/worksheets/sheet1.xml'],
    ['a place past the last column', '<c r="XFE1"><v>0</v></c>', 'xl/worksheets/sheet1.xml'],
    ['a place that is taken', '<c r="A1"><v>0</v></c><c r="A1"><v>1</v></c>', 'xl/worksheets/sheet1.xml'],
    ['elements that do not nest', '<c r="A1"><v>0</c></v>', 'xl/worksheets/sheet1.xml'],
  ])('refuses %s', (_, inside, part) => {
    expect(refusalOf(read(`<sheetData><row r="1">${inside}</row></sheetData>`))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'damaged', part } },
    ]);
  });

  it('refuses a text or a style that its table does not hold', () => {
    const damaged = [{ rule: 'unreadable-file', args: { reason: 'damaged', part: 'xl/worksheets/sheet1.xml' } }];
    const more = { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>', 'xl/styles.xml': styleSheet(['0']) };
    const row = (inside: string): string => `<sheetData><row>${inside}</row></sheetData>`;
    expect(refusalOf(read(row('<c t="s"><v>1</v></c>'), more))).toEqual(damaged);
    expect(refusalOf(read(row('<c s="1"><v>1</v></c>'), more))).toEqual(damaged);
  });
});
