/** Workbooks as no single program writes them: what is put into each part, to the character. */
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { type Parts, relationships, workbookParts, worksheet } from '../input/office-files.js';
import { cell, noteAt, put, putBytes, sheetRows, type TextParts, tryPut } from './copies.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId2"/>`;
const SHEET = 'xl/worksheets/sheet1.xml';

/** Three styles of cells, numbered 0 to 2; the colours put over them begin at 3. */
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf/><xf numFmtId="4"/><xf numFmtId="9"/></cellXfs></styleSheet>`;

const parts = (sheet: string, more: Parts = {}): Parts => workbookParts(sheet, { 'xl/styles.xml': STYLES, ...more });

/** What becomes of a sheet's inside, without the drawing that every comment needs. */
const sheetOf = async (inside: string, ...cells: readonly string[]): Promise<string> => {
  const copy = await put(
    'xlsx',
    parts(inside),
    cells.map((reference) => noteAt(cell(reference))),
  );
  return (copy[SHEET] ?? '')
    .replace(worksheet('').split('</worksheet>')[0] ?? '', '')
    .replace(`${DRAWING}</worksheet>`, '');
};

describe('cells', () => {
  it.each([
    ['with a style', '<c r="B2" s="1"><v>1</v></c>', '<c r="B2" s="3"><v>1</v></c>'],
    ['written another way', `<c\tr='B2'  s = '1' />`, `<c\tr='B2'  s = '3' />`],
    [
      'without a style',
      '<c r="B2"><f t="shared" si="0"/><v>1</v></c>',
      '<c s="3" r="B2"><f t="shared" si="0"/><v>1</v></c>',
    ],
    ['without a reference', '<c/><c s="2"><v>1</v></c><c/>', '<c/><c s="3"><v>1</v></c><c/>'],
    ['between others', '<c r="A2"/><c r="C2"/>', '<c r="A2"/><c r="B2" s="3"/><c r="C2"/>'],
    ['before others', '<c r="C2"/><c/>', '<c r="B2" s="3"/><c r="C2"/><c/>'],
    ['behind others', '<c/>', '<c/><c r="B2" s="3"/>'],
    ['out of order', '<c r="C2"/><c r="A2"/>', '<c r="B2" s="3"/><c r="C2"/><c r="A2"/>'],
    ['later in a row out of order', '<c r="C2"/><c r="B2"/>', '<c r="C2"/><c s="3" r="B2"/>'],
  ])('%s', async (_, before, after) => {
    const around = (row: string): string =>
      `<sheetData><row r="1"><c r="B1"/></row><row r="2">${row}</row></sheetData>`;
    expect(await sheetOf(around(before), 'B2')).toBe(around(after));
  });

  it.each([
    ['an empty row', '<row r="2"/>', '<row r="2"><c r="B2" s="3"/></row>'],
    ['no row', '<row r="1"/><row r="3"/>', '<row r="1"/><row r="2"><c r="B2" s="3"/></row><row r="3"/>'],
    ['the last row', '<row/>', '<row/><row r="2"><c r="B2" s="3"/></row>'],
    ['a row without a number', '<row/><row><c/><c/></row>', '<row/><row><c/><c s="3"/></row>'],
    [
      'a row out of order',
      '<row r="3"/><row r="2"><c r="B2"/></row>',
      '<row r="3"/><row r="2"><c s="3" r="B2"/></row>',
    ],
    [
      'a row with a style',
      '<row r="2" s="1" customFormat="1"/>',
      '<row r="2" s="1" customFormat="1"><c r="B2" s="3"/></row>',
    ],
    [
      'spans that are too narrow',
      '<row r="2" spans="1:1"><c r="A2"/></row>',
      '<row r="2" spans="1:2"><c r="A2"/><c r="B2" s="3"/></row>',
    ],
    ['spans that are wide enough', '<row r="2" spans="1:9"/>', '<row r="2" spans="1:9"><c r="B2" s="3"/></row>'],
  ])('in %s', async (_, before, after) => {
    expect(await sheetOf(`<sheetData>${before}</sheetData>`, 'B2')).toBe(`<sheetData>${after}</sheetData>`);
  });

  it('in a sheet without rows', async () => {
    expect(await sheetOf('<sheetData/>', 'B2', 'A2', 'C1')).toBe(
      '<sheetData><row r="1"><c r="C1" s="3"/></row><row r="2"><c r="A2" s="3"/><c r="B2" s="3"/></row></sheetData>',
    );
  });

  it('keep the style of their column, and widen what the sheet says it covers', async () => {
    const sheet = (dimension: string, rows: string): string =>
      `<dimension ref="${dimension}"/><cols><col min="2" max="3" style="1"/></cols><sheetData>${rows}</sheetData>`;
    const copy = await put('xlsx', parts(sheet('A1:A1', '<row r="1"><c r="A1"/></row>')), [noteAt(cell('C4'))]);
    expect(copy[SHEET]).toContain(sheet('A1:C4', '<row r="1"><c r="A1"/></row><row r="4"><c r="C4" s="3"/></row>'));
    expect(copy['xl/styles.xml']).toContain('<xf numFmtId="4" fillId="2" applyFill="1"/>');
  });

  it('that are merged show it at the first of them', async () => {
    const inside =
      '<sheetData><row r="2"><c r="B2"/><c r="C2"/></row><row r="3"><c r="C3"/></row></sheetData><mergeCells count="2"><mergeCell ref="B2:C3"/><mergeCell ref="B9:C10"/></mergeCells>';
    const copy = await put('xlsx', parts(inside), [
      noteAt(cell('C3'), { message: 'Một', severity: 'info', label: 'Lưu ý' }),
      noteAt(cell('B2'), { message: 'Hai', severity: 'warning', label: 'Cảnh báo' }),
    ]);
    expect(copy[SHEET]).toContain('<row r="2"><c s="3" r="B2"/><c r="C2"/></row><row r="3"><c r="C3"/></row>');
    expect(copy['xl/styles.xml']).toContain('rgb="FFFFEBA1"');
    expect(copy['xl/comments1.xml']?.match(/<comment /gu)).toHaveLength(1);
    expect(plain(copy['xl/comments1.xml'])).toBe('cchc:\nLưu ý: Một [some-rule]\nCảnh báo: Hai [some-rule]');
  });

  it('of other sheets are left alone', async () => {
    const copy = await put('xlsx', parts('<sheetData/>'), [
      noteAt(cell('A1'), { marksCell: false }),
      noteAt(undefined),
    ]);
    expect(copy[SHEET]).toBe(worksheet('<sheetData/>'));
    expect(Object.keys(copy)).not.toContain('xl/comments1.xml');
  });
});

/** What all comments of a part say. */
const plain = (comments = ''): string =>
  comments
    .replace(/<authors>.*<\/authors>/u, '')
    .replaceAll(/<[^>]*>/gu, '')
    .trim();

describe('a sheet', () => {
  it('with prefixes gets elements with prefixes', async () => {
    const x = (xml: string): string => xml.replaceAll(/<(\/?)(?=[a-z])/gu, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const copy = await put(
      'xlsx',
      { ...parts(''), [SHEET]: x(worksheet('<sheetData><row r="1"/></sheetData>')), 'xl/styles.xml': x(STYLES) },
      [noteAt(cell('A1')), noteAt(cell('A2'))],
    );
    expect(copy[SHEET]).toBe(
      x(
        worksheet(
          `<sheetData><row r="1"><c r="A1" s="3"/></row><row r="2"><c r="A2" s="3"/></row></sheetData>${DRAWING}`,
        ),
      ),
    );
    expect(copy['xl/styles.xml']).toContain('<x:xf fillId="2" applyFill="1"/>');
    expect(copy['xl/styles.xml']).toContain('<x:fills count="4"><x:fill>');
  });

  it.each([
    ['<tableParts count="0"/>', 'before'],
    ['<legacyDrawingHF/>', 'before'],
    ['<mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent>', 'before'],
    ['<drawing/>', 'behind'],
    ['<pageMargins left="1"/>', 'behind'],
    ['<mc:AlternateContent><mc:Choice><drawing/></mc:Choice></mc:AlternateContent>', 'behind'],
  ])('gets its drawing in the place the standard wants: %s', async (other, place) => {
    const copy = await put('xlsx', parts(`<sheetData/>${other}`), [noteAt(cell('A1'))]);
    expect(copy[SHEET]).toContain(place === 'before' ? `${DRAWING}${other}` : `${other}${DRAWING}`);
  });

  it('uses the prefix that it has for relationships, and absolute targets that lead to it', async () => {
    const sheet = worksheet('<sheetData/>').replace('<worksheet ', `<worksheet xmlns:q="${OFFICE}" `);
    const copy = await put(
      'xlsx',
      {
        ...parts(''),
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', '/xl/other/s.xml'],
          ['rId2', 'styles', '/xl/styles.xml'],
        ]),
        'xl/other/s.xml': sheet,
        'xl/other/_rels/s.xml.rels': relationships([['rId2', 'hyperlink', 'a']]),
      },
      [noteAt(cell('A1'))],
    );
    expect(copy['xl/other/s.xml']).toContain('<legacyDrawing q:id="rId4"/>');
    expect(copy['xl/other/_rels/s.xml.rels']).toBe(
      relationships([['rId2', 'hyperlink', 'a']]).replace(
        '</Rel',
        `<Relationship Id="rId3" Type="${OFFICE}/comments" Target="../comments1.xml"/><Relationship Id="rId4" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Rel`,
      ),
    );
  });

  it('in UTF-16, or with a byte-order mark, stays so', async () => {
    const sheet = worksheet('<sheetData/>').replace('UTF-8', 'UTF-16');
    const wide = Buffer.from(`\ufeff${sheet}`, 'utf16le');
    const written = await putBytes('xlsx', { ...parts(''), [SHEET]: wide, 'xl/styles.xml': `\ufeff${STYLES}` }, [
      noteAt(cell('A1')),
    ]);
    expect(Buffer.from(written[SHEET] ?? []).toString('utf16le')).toBe(
      `\ufeff${sheet.replace('<sheetData/>', `<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>${DRAWING}`)}`,
    );
    expect(
      Buffer.from(written['xl/styles.xml'] ?? [])
        .toString()
        .startsWith(`\ufeff${DECLARATION}`),
    ).toBe(true);
  });

  it('by the strict standard gets parts by it', async () => {
    const strict = (xml: string | undefined): string =>
      (xml ?? '')
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const source = Object.fromEntries(
      Object.entries(parts('<sheetData/>')).map(([name, part]) => [name, strict(String(part))]),
    );
    source['xl/workbook.xml'] = (source['xl/workbook.xml'] ?? '').replace(
      '<workbook ',
      `<workbook xmlns="${strict(MAIN)}" `,
    );
    const copy = await put('xlsx', source, [noteAt(cell('A1'))]);
    for (const name of [
      'xl/comments1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/_rels/sheet1.xml.rels',
    ]) {
      expect(copy[name], name).toContain('http://purl.oclc.org/ooxml/');
      expect(copy[name], name).not.toContain('schemas.openxmlformats.org/spreadsheetml');
      expect(copy[name], name).not.toContain('schemas.openxmlformats.org/officeDocument');
    }
  });
});

describe('the workbook', () => {
  const book = (inside: string): Parts => ({
    ...parts('<sheetData/>'),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</workbook>`,
  });
  const bookOf = async (inside: string): Promise<string> => {
    const copy = await put('xlsx', book(inside), [noteAt(cell('A1'))]);
    return (copy['xl/workbook.xml'] ?? '').replace(/^.*?<workbook [^>]*>/su, '').replace('</workbook>', '');
  };
  const names = (tab: number): string =>
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${tab}" hidden="1">'Kết quả kiểm tra'!$A$5:$F$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${tab}">'Kết quả kiểm tra'!$5:$5</definedName>`;

  it('names the new sheet last, and what is printed on each page of it', async () => {
    expect(await bookOf('<sheets><sheet name="Bảng" sheetId="7" r:id="rId1"/></sheets><calcPr/><extLst/>')).toBe(
      `<sheets><sheet name="Bảng" sheetId="7" r:id="rId1"/><sheet name="Kết quả kiểm tra" sheetId="8" r:id="rId3"/></sheets><definedNames>${names(1)}</definedNames><calcPr/><extLst/>`,
    );
  });

  it('keeps its names', async () => {
    const own = '<definedName name="_xlnm.Print_Titles" localSheetId="0">Bảng!$1:$1</definedName>';
    expect(
      await bookOf(`<sheets><sheet name="Bảng" sheetId="1" r:id="rId1"/></sheets><definedNames>${own}</definedNames>`),
    ).toContain(`<definedNames>${own}${names(1)}</definedNames>`);
  });

  it('gives the new sheet a name that none has', async () => {
    const sheets = ['Bảng', 'KẾT QUẢ KIỂM TRA', 'Kết quả kiểm tra (2)'].map(
      (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 11}"/>`,
    );
    const copy = await put(
      'xlsx',
      {
        ...book(`<sheets>${sheets.join('')}</sheets>`),
        'xl/_rels/workbook.xml.rels': relationships([
          ...[1, 2, 3].map((one) => [`rId${one + 10}`, 'worksheet', `worksheets/sheet${one}.xml`] as const),
          ['rId2', 'styles', 'styles.xml'],
        ]),
        'xl/worksheets/sheet2.xml': worksheet('<sheetData/>'),
        'xl/worksheets/sheet3.xml': worksheet('<sheetData/>'),
      },
      [],
    );
    expect(copy['xl/workbook.xml']).toContain('name="Kết quả kiểm tra (3)" sheetId="4"');
    expect(copy['xl/worksheets/sheet4.xml']).toContain('Không có phát hiện nào');
    expect(copy['xl/workbook.xml']).not.toContain('definedName');
  });

  it('says what kind of content each new part is', async () => {
    const copy = await put('xlsx', parts('<sheetData/>'), [noteAt(cell('A1'))]);
    const office = 'application/vnd.openxmlformats-officedocument';
    expect(copy['[Content_Types].xml']).toBe(
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="vml" ContentType="${office}.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="${office}.spreadsheetml.comments+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${office}.spreadsheetml.worksheet+xml"/></Types>`,
    );
  });

  it('that is signed says so; one of which a part is damaged says which', async () => {
    const annotateParts = (source: Parts) => tryPut('xlsx', source, [noteAt(cell('A1'))]);
    const signed = {
      ...parts('<sheetData/>'),
      '_rels/.rels': relationships([
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'digital-signature/origin', '_xmlsignatures/origin.sigs'],
      ]),
      '_xmlsignatures/origin.sigs': '',
    };
    expect(await annotateParts(signed)).toMatchObject({ isSigned: true });
    expect(await annotateParts(parts('<sheetData/>'))).toMatchObject({ isSigned: false });
    const broken = {
      ...parts('<sheetData/>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'comments', '../comments1.xml']]),
      'xl/comments1.xml': '<comments><authors></comments>',
    };
    expect(await annotateParts(broken)).toMatchObject({
      rule: 'unreadable-file',
      args: { reason: 'damaged', part: 'xl/comments1.xml' },
    });
  });
});

describe('the list', () => {
  const listOf = (copy: TextParts): string => copy['xl/worksheets/sheet2.xml'] ?? '';
  const lines = (sheet: string): readonly string[] => sheetRows(sheet).map((row) => row.join(' | '));

  it('tells everything, with links to the cells, and whatever text there is stays text', async () => {
    const copy = await put(
      'xlsx',
      parts('<sheetData/>'),
      [
        noteAt(undefined, { message: '=1+1 <&>"\u0001_x0041_', subject: 'Lĩnh vực 2' }),
        noteAt(cell('E5', "Nhà 'ở'  & đất"), { severity: 'info', label: 'Lưu ý' }),
      ],
      { today: '2026-11-03' },
    );
    expect(lines(listOf(copy))).toEqual([
      'KẾT QUẢ KIỂM TRA BẢNG CHẤM ĐIỂM',
      '1 lỗi, 0 cảnh báo, 1 lưu ý · Ngày kiểm tra: 03/11/2026',
      'Trang này do cchc annotate lập và sẽ được thay mới khi chạy lại; hãy sửa trong bảng, không sửa ở đây.',
      'STT | Mức độ | Vị trí | Tiêu chí | Nội dung | Quy tắc',
      '1 | Lỗi | Cả tệp | Lĩnh vực 2 | =1+1 <&>"_x0001__x005F_x0041_ | some-rule',
      "2 | Lưu ý | 'Nhà ''ở'' & đất'!E5 |  | Sai | some-rule",
    ]);
    expect(listOf(copy)).toContain(
      `<hyperlinks><hyperlink ref="C7" location="'Nhà ''ở''  &amp; đất'!E5"/></hyperlinks>`,
    );
    expect(listOf(copy)).toContain('<autoFilter ref="A5:F7"/>');
  });

  it('says that nothing was found, in either language', async () => {
    const vi = await put('xlsx', parts('<sheetData/>'), []);
    expect(lines(listOf(vi))).toEqual([
      'KẾT QUẢ KIỂM TRA BẢNG CHẤM ĐIỂM',
      'Không có phát hiện nào',
      'Trang này do cchc annotate lập và sẽ được thay mới khi chạy lại; hãy sửa trong bảng, không sửa ở đây.',
    ]);
    const en = await put('xlsx', parts('<sheetData/>'), [], { wording: wording('en') });
    expect(lines(listOf(en))).toEqual([
      'FINDINGS IN THE SCORECARD',
      'No findings',
      'Made by cchc annotate and replaced when it is run again; make corrections in the table, not here.',
    ]);
    expect(en['xl/workbook.xml']).toContain('<sheet name="Findings"');
  });
});
