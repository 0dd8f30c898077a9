/** Tables of Word documents. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/input/docx/index.js';
import type { Grid } from '../../src/model/reading/grid.js';
import type { ReadResult } from '../../src/model/reading/reading.js';
import { capabilities, gridsOf, type Parts, refusalOf, relationships, zipOf, zipParts } from './office-files.js';

const documentParts = (body: string, more: Parts = {}): Parts => ({
  '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
  'word/_rels/document.xml.rels': relationships([
    ...('word/styles.xml' in more ? ([['rId1', 'styles', 'styles.xml']] as const) : []),
    ...('word/numbering.xml' in more ? ([['rId2', 'numbering', 'numbering.xml']] as const) : []),
  ]),
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  ...more,
});

const read = (body: string, more: Parts = {}): ReadResult =>
  readDocx(zipParts(documentParts(body, more)), capabilities);

const grids = (body: string, more: Parts = {}): readonly Grid[] => gridsOf(read(body, more));

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string): string => `<w:p>${run(text)}</w:p>`;
const tc = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
/** A table that states how wide its grid columns are. */
const wide = (widths: readonly number[], ...rows: readonly string[]): string => {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
};
/** A row of plain cells, each with the grid columns it covers. */
const spans = (...cells: readonly (readonly [string, number])[]): string =>
  tr(...cells.map(([text, span]) => tc(p(text), SPAN(span))));
/** A row of plain cells. */
const texts = (...cells: readonly string[]): string => tr(...cells.map((cell) => tc(p(cell))));
const SPAN = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const RESTART = '<w:vMerge w:val="restart"/>';
const CONTINUE = '<w:vMerge/>';

const shown = (grid: Grid | undefined): readonly string[] =>
  (grid?.rows ?? []).map((row) => `${row.row}: ${row.cells.map((cell) => `${cell.column}=${cell.text}`).join(' | ')}`);

describe('letters that nobody sees', () => {
  const WHITE = '<w:color w:val="FFFFFF"/>';
  const GREEN = '<w:shd w:val="clear" w:color="auto" w:fill="00B050"/>';
  const PAPER = '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>';
  const styles = `<w:styles><w:style w:type="paragraph" w:styleId="White"><w:rPr>${WHITE}</w:rPr></w:style>
    <w:style w:type="table" w:styleId="Base"><w:tblStylePr w:type="firstRow"><w:tcPr>${GREEN}</w:tcPr></w:tblStylePr></w:style>
    <w:style w:type="table" w:styleId="Striped"><w:basedOn w:val="Base"/></w:style></w:styles>`;
  const looking = (look: string, more = ''): string =>
    `<w:p>${more}<w:r><w:rPr>${look}</w:rPr><w:t>5</w:t></w:r></w:p>`;
  const inTable = (properties: string, ...cells: readonly string[]): readonly boolean[] =>
    (
      grids(`<w:tbl><w:tblPr>${properties}</w:tblPr>${tr(...cells)}</w:tbl>`, { 'word/styles.xml': styles })[0]?.rows ??
      []
    )
      .flatMap((row) => row.cells)
      .map((cell) => cell.unseen === true);

  it('are too small, or white on paper, all of them or some', () => {
    const some = `<w:p>${run('1')}<w:r><w:rPr>${WHITE}</w:rPr><w:t>,5</w:t></w:r></w:p>`;
    const blank = `<w:p>${run('1')}<w:r><w:rPr>${WHITE}</w:rPr><w:t xml:space="preserve"> </w:t></w:r></w:p>`;
    const styled = `<w:p><w:pPr><w:pStyle w:val="White"/></w:pPr>${run('5')}</w:p>`;
    const cells = [looking(WHITE), looking('<w:sz w:val="2"/>'), some, styled, blank, p('5')].map((inside) =>
      tc(inside),
    );
    expect(inTable('', ...cells)).toEqual([true, true, true, true, false, false]);
  });

  it('are seen on anything darker', () => {
    const onParagraph = looking(WHITE, `<w:pPr>${GREEN}</w:pPr>`);
    const cells = [tc(looking(WHITE), GREEN), tc(looking(`${WHITE}${GREEN}`)), tc(onParagraph), tc(looking(WHITE))];
    expect(inTable('', ...cells)).toEqual([false, false, false, true]);
    expect(inTable(GREEN, tc(looking(WHITE)), tc(looking(WHITE), PAPER))).toEqual([false, true]);
    expect(inTable('<w:tblStyle w:val="Striped"/>', tc(looking(WHITE)), tc(p('5')))).toEqual([false, false]);
  });
});

describe('tables of a document', () => {
  it('come in order with the lines above them and their places', () => {
    const [first, second, ...others] = grids(
      `${p('TIÊU ĐỀ')}${p(' ')}${tbl(texts('STT', 'Tên', 'Điểm', 'Ghi chú'), texts('1', '', '9', ''))}${p('Giữa')}${tbl(texts('a', 'b', 'c', 'd'))}`,
    );
    expect(others).toEqual([]);
    expect(first).toEqual({
      before: ['TIÊU ĐỀ'],
      hidden: false,
      rows: [
        {
          row: 1,
          cells: [
            { column: 1, text: 'STT' },
            { column: 2, text: 'Tên' },
            { column: 3, text: 'Điểm' },
            { column: 4, text: 'Ghi chú' },
          ],
        },
        {
          row: 2,
          cells: [
            { column: 1, text: '1' },
            { column: 3, text: '9' },
          ],
        },
      ],
      merges: [],
      hiddenColumns: [],
      place: expect.any(Function),
    });
    expect(first?.place(2, 3)).toEqual({ kind: 'table', table: 1, row: 2, column: 3 });
    expect([second?.before, second?.place(1, 4)]).toEqual([['Giữa'], { kind: 'table', table: 2, row: 1, column: 4 }]);
  });

  it('keep merged cells once, across and down', () => {
    const [grid] = grids(
      tbl(
        tr(tc(p('STT'), RESTART), tc(p('Điểm'), SPAN(2)), tc(p('Chủ trì'), RESTART)),
        tr(tc(p(''), CONTINUE), tc(p('Chuẩn')), tc(p('Đạt')), tc(p('ẩn'), '<w:vMerge w:val="continue"/>')),
        tr(tc(p('1')), tc(p('2'), '<w:hMerge w:val="restart"/>'), tc(p('3'), '<w:hMerge/>'), tc(p('4'), CONTINUE)),
      ),
    );
    expect(shown(grid)).toEqual(['1: 1=STT | 2=Điểm | 4=Chủ trì', '2: 2=Chuẩn | 3=Đạt', '3: 1=1 | 2=2']);
    expect(grid?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 4, bottom: 3, right: 4 },
      { top: 3, left: 2, bottom: 3, right: 3 },
    ]);
  });

  it('count the columns that people see, not the lines of the grid behind them', () => {
    const before = '<w:trPr><w:gridBefore w:val="2"/></w:trPr>';
    const [grid] = grids(
      tbl(tr(tc(p('a'), SPAN(2)), tc(p('b'), SPAN(3))), `<w:tr>${before}${tc(p('c'), SPAN(3))}</w:tr>`),
    );
    expect([shown(grid), grid?.merges]).toEqual([['1: 1=a | 2=b', '2: 2=c'], []]);
  });

  it('begin in one column where their borders stand close, as after a border was dragged for some rows', () => {
    const [grid] = grids(
      wide(
        [560, 40, 3000, 60, 900, 900],
        spans(['STT', 1], ['Tên', 3], ['Max', 1], ['Đạt', 1]),
        spans(['1', 2], ['a', 1], ['2', 2], ['1', 1]),
        spans(['1.1', 1], ['b', 2], ['3', 2], ['2', 1]),
        spans(['Cộng', 3], ['5', 2], ['3', 1]),
      ),
    );
    expect(shown(grid)).toEqual([
      '1: 1=STT | 2=Tên | 3=Max | 4=Đạt',
      '2: 1=1 | 2=a | 3=2 | 4=1',
      '3: 1=1.1 | 2=b | 3=3 | 4=2',
      '4: 1=Cộng | 3=5 | 4=3',
    ]);
    expect(grid?.merges).toEqual([{ top: 4, left: 1, bottom: 4, right: 2 }]);
  });

  it('keep apart narrow columns that stand in one row, and all where no width is stated', () => {
    const narrow = [300, 300, 300];
    const rows = [spans(['a', 1], ['b', 1], ['c', 1]), spans(['d', 2], ['e', 1])];
    const expected = ['1: 1=a | 2=b | 3=c', '2: 1=d | 3=e'];
    expect(shown(grids(wide(narrow, ...rows))[0])).toEqual(expected);
    const apart = [spans(['a', 1], ['b', 2]), spans(['c', 2], ['d', 1])];
    expect(shown(grids(wide(narrow, ...apart))[0])).toEqual(['1: 1=a | 2=b', '2: 1=c | 2=d']);
    expect(shown(grids(tbl(...apart))[0])).toEqual(['1: 1=a | 2=b', '2: 1=c | 3=d']);
    expect(shown(grids(wide([0, 0, 0], ...apart))[0])).toEqual(['1: 1=a | 2=b', '2: 1=c | 3=d']);
  });

  it('mark repeated headers and hidden rows, and leave out deleted rows', () => {
    const properties = (inside: string, cell: string): string =>
      `<w:tr><w:trPr>${inside}</w:trPr>${tc(p(cell))}</w:tr>`;
    const [grid] = grids(
      tbl(
        properties('<w:tblHeader/>', 'a'),
        properties('<w:tblHeader w:val="0"/>', 'b'),
        properties('<w:del w:id="1"/>', 'c'),
        properties('<w:ins w:id="2"/>', 'd'),
        properties('<w:hidden/>', 'e'),
      ),
    );
    expect(grid?.rows.map(({ row, header, hidden, cells }) => ({ row, header, hidden, text: cells[0]?.text }))).toEqual(
      [
        { row: 1, header: true, hidden: undefined, text: 'a' },
        { row: 2, header: undefined, hidden: undefined, text: 'b' },
        { row: 3, header: undefined, hidden: undefined, text: 'd' },
        { row: 4, header: undefined, hidden: true, text: 'e' },
      ],
    );
  });

  it('say which columns they go on with, where nothing stands between them', () => {
    const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p/>';
    const row = texts('1', 'x', 'y', 'z');
    const all = grids(tbl(row) + page + tbl(row) + page + tbl(texts('1', 'x', 'y')) + tbl(row) + p('Giữa') + tbl(row));
    expect(all.map((grid) => grid.below)).toEqual([undefined, [1, 2, 3, 4], undefined, undefined, undefined]);
    expect(all.map((grid) => grid.place(1, 2))).toEqual(
      [1, 2, 3, 4, 5].map((table) => ({ kind: 'table', table, row: 1, column: 2 })),
    );
  });

  it('say so though they have cells in some of the columns only, if they are as wide', () => {
    const widths = [600, 3000, 900, 900];
    const first = wide(widths, spans(['STT', 1], ['Tên', 1], ['Max', 1], ['Đạt', 1]));
    const rest = (width: number): string => wide([3600, width, 900], spans(['Tổng cộng', 1], ['5', 1], ['3', 1]));
    const below = (table: string): unknown => grids(first + p('') + table)[1]?.below;
    expect(below(rest(900))).toEqual([1, 3, 4]);
    expect(below(rest(4000))).toBeUndefined();
    expect(below(wide([3600, 1800], spans(['Nơi nhận', 1], ['CHỦ TỊCH', 1])))).toBeUndefined();
  });

  it('inside the cells of a layout table stand on their own', () => {
    const inner = tbl(texts('STT', 'Tên', 'Điểm', 'x'), texts('1', 'a', '2', 'y'));
    const all = grids(p('A') + tbl(tr(tc(p('B') + inner + p('C')), tc(p('D')))) + p('E') + tbl(texts('z')));
    expect(all.map((grid) => grid.inside)).toEqual([undefined, 1, undefined]);
    expect(all.map((grid) => [grid.before, shown(grid), grid.place(1, 1)])).toEqual([
      [['A'], ['1: 1=B\nC | 2=D'], { kind: 'table', table: 1, row: 1, column: 1 }],
      [
        ['A', 'B'],
        ['1: 1=STT | 2=Tên | 3=Điểm | 4=x', '2: 1=1 | 2=a | 3=2 | 4=y'],
        { kind: 'table', table: 2, row: 1, column: 1 },
      ],
      [['A', 'B', 'C', 'D', 'E'], ['1: 1=z'], { kind: 'table', table: 3, row: 1, column: 1 }],
    ]);
  });

  it('are the text of their cell where they have one row or one column, as pasted from a sheet', () => {
    const pasted = tbl(texts('2,5')) + p('');
    const list = tbl(texts('a: 1'), texts('b: 0'));
    const [grid, ...others] = grids(tbl(tr(tc(p('Tên') + list), tc(pasted), tc(tbl(texts('c', 'd'))))));
    expect([shown(grid), others]).toEqual([['1: 1=Tên\na: 1\nb: 0 | 2=2,5 | 3=c\td'], []]);
  });

  it('stand below the lines of a letterhead, which is a table by its looks only', () => {
    const letterhead = tbl(tr(tc(p('UBND HUYỆN A') + p('UBND XÃ B')), tc(p('CỘNG HÒA'))));
    const all = grids(letterhead + p('BẢNG CHẤM ĐIỂM') + tbl(texts('STT', 'Tên', 'Điểm', 'Đạt')));
    expect(all[1]?.before).toEqual(['UBND HUYỆN A', 'UBND XÃ B', 'CỘNG HÒA', 'BẢNG CHẤM ĐIỂM']);
  });

  it('are found in content controls and text boxes, once', () => {
    const box = `<w:txbxContent>${p('Trong khung')}${tbl(texts('a'))}</w:txbxContent>`;
    const both = `<mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const control = (inside: string): string =>
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const all = grids(
      `<w:p><w:r>${both}</w:r></w:p>${p('x')}${control(tbl(control(tr(control(tc(control(p('b'))))))))}`,
    );
    expect(all.map((grid) => [grid.before, shown(grid)])).toEqual([
      [['Trong khung'], ['1: 1=a']],
      [['Trong khung', 'a', 'x'], ['1: 1=b']],
    ]);
  });
});

describe('the text of a cell', () => {
  const cell = (inside: string, more: Parts = {}): unknown =>
    grids(tbl(tr(tc(inside))), more)[0]?.rows[0]?.cells[0]?.text;

  it.each([
    ['runs and paragraphs', `<w:p>${run('Điểm ')}${run('bị mất')}</w:p>${p('x')}<w:p/>`, 'Điểm bị mất\nx'],
    [
      'line breaks, tabs, hyphens',
      '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:cr/><w:t>d</w:t></w:r></w:p>',
      'a\nb\tc-\nd',
    ],
    [
      'deleted, moved and inserted text',
      `<w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins>${run('7')}</w:ins><w:moveFrom>${run('8')}</w:moveFrom><w:moveTo>${run('6')}</w:moveTo></w:p>`,
      '76',
    ],
    [
      'hidden text',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>b</w:t></w:r></w:p>',
      'b',
    ],
    [
      'links, tags and fields',
      `<w:p><w:hyperlink>${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:fldSimple w:instr="X">${run('c')}</w:fldSimple></w:p>`,
      'abc',
    ],
    [
      'the result of a field',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>${run('x')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('9')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      '9',
    ],
    [
      'the entry chosen in a form, and its tick',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="0"/><w:listEntry w:val="0,5"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar><w:instrText>FORMCHECKBOX</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      '0,5☒',
    ],
    [
      'a field inside the instruction of another',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText>REF a</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:t>2</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      '2',
    ],
    [
      'no hint of a control that was not filled in',
      `<w:p>${run('a')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Bấm vào đây')}</w:sdtContent></w:sdt><w:hyperlink>${run('b')}</w:hyperlink><w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${run('c')}</w:sdtContent></w:sdt></w:p>`,
      'abc',
    ],
    [
      'the first of several versions',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice><mc:Choice><w:t>b</w:t></mc:Choice><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent><mc:AlternateContent><mc:Fallback><w:t>d</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      'ad',
    ],
    [
      'raised, lowered and crossed-out digits as such',
      '<w:p><w:r><w:t>20</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>7</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="subscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>3 ế</w:t></w:r><w:r><w:rPr><w:dstrike w:val="0"/></w:rPr><w:t>5</w:t></w:r></w:p>',
      '20⁷₁3\u0336 ế\u03365',
    ],
    [
      'the parts of an equation apart',
      '<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>3</m:t></m:r></m:e><m:sup><m:r><m:t>4</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>',
      '1⁄23^4',
    ],
    [
      'paragraphs whose border was deleted as one',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('2,')}</w:p>${p('5')}`,
      '2,5',
    ],
    ['a field that never ends', `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${p('9')}`, '9'],
    [
      'notes',
      `<w:p>${run('20')}<w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r><w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      '20',
    ],
    [
      'marks of notes that were typed as such, however they are set',
      `<w:p>${run('20')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>3</w:t></w:r>${run('1')}</w:p>`,
      '20³1',
    ],
    [
      'references to notes elsewhere as such',
      `<w:p>${run('20')}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> NOTEREF _Ref1 \\h </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/><w:t>1</w:t></w:r></w:p>`,
      '20⁷1',
    ],
    [
      'symbols',
      '<w:p><w:r><w:sym w:font="Symbol" w:char="F02D"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="0111"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F021"/></w:r></w:p>',
      '-✓đ≥•',
    ],
    [
      'old formatting',
      '<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>',
      'a',
    ],
  ])('keeps what is seen: %s', (_, inside, expected) => {
    expect(cell(inside)).toBe(expected);
  });

  it('looks as the styles of its runs and of its paragraph say', () => {
    const style = (type: string, id: string, properties: string): string =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:rPr>${properties}</w:rPr></w:style>`;
    const styles = `<w:styles>${style('character', 'Note', '<w:vertAlign w:val="superscript"/>')}${style('character', 'Hidden', '<w:vanish/>')}<w:style w:type="character" w:styleId="Above"><w:basedOn w:val="Note"/></w:style>${style('paragraph', 'Old', '<w:strike/>')}</w:styles>`;
    const styled = (id: string, text: string, more = ''): string =>
      `<w:r><w:rPr><w:rStyle w:val="${id}"/>${more}</w:rPr><w:t>${text}</w:t></w:r>`;
    const more = { 'word/styles.xml': styles };
    expect(cell(`<w:p>${run('2')}${styled('Above', '1')}${styled('Hidden', '9')}</w:p>`, more)).toBe('2¹');
    expect(cell(`<w:p>${run('2')}${styled('Hidden', '9', '<w:vanish w:val="0"/>')}</w:p>`, more)).toBe('29');
    expect(cell(`<w:p><w:pPr><w:pStyle w:val="Old"/></w:pPr>${run('2')}${styled('Note', '1')}</w:p>`, more)).toBe(
      '2\u0336¹\u0336',
    );
  });

  it('names a font whose letters are not Unicode, by run, by style, by default', () => {
    const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
    const styles = `<w:styles><w:docDefaults><w:rPrDefault>${font('Arial')}</w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="N"/><w:style w:type="paragraph" w:styleId="O">${font('.VnTime')}</w:style>
      <w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="O"/></w:style></w:styles>`;
    const run = (inside: string): string => tc(`<w:p>${inside}</w:p>`);
    const [grid] = grids(
      tbl(
        tr(
          run('<w:r><w:t>a</w:t></w:r>'),
          run(`<w:r>${font('VNI-Times')}<w:t>b</w:t></w:r>`),
          run('<w:pPr><w:pStyle w:val="P"/></w:pPr><w:r><w:t>c</w:t></w:r>'),
        ),
      ),
      { 'word/styles.xml': styles },
    );
    expect(grid?.rows[0]?.cells.map((one) => one.font)).toEqual([undefined, 'VNI-Times', '.VnTime']);
  });
});

describe('automatic numbers', () => {
  const level = (index: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering>
    <w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2')}${level(2, 'lowerLetter', '%3)')}${level(3, 'decimal', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '-')}${level(1, 'bullet', '\uf0b7')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1', '<w:pStyle w:val="M"/>')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="M2"/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="L"/></w:abstractNum>
    <w:abstractNum w:abstractNumId="4"><w:styleLink w:val="L"/>${level(0, 'decimalZero', '%1')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerRoman', '(%3)', '<w:lvlRestart w:val="1"/>')}</w:abstractNum>
    <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
  const styles = `<w:styles><w:style w:type="paragraph" w:styleId="M"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="M2"><w:basedOn w:val="M"/></w:style></w:styles>`;
  const item = (id: number, at: number, text = ''): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${text === '' ? '' : run(text)}</w:p>`;
  const styled = (style: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`;
  const column = (...items: readonly string[]): readonly (string | undefined)[] => {
    const [grid] = grids(tbl(...items.map((one) => tr(tc(one), tc(p('x'))))), {
      'word/numbering.xml': numbering,
      'word/styles.xml': styles,
    });
    return (grid?.rows ?? []).map((row) => (row.cells[0]?.column === 1 ? row.cells[0].text : undefined));
  };

  it('are part of the text, restart below their parents and may begin anew', () => {
    const items = [
      item(1, 0),
      item(1, 1),
      item(1, 1),
      item(1, 2),
      item(1, 0, 'Tên'),
      item(1, 1),
      item(1, 3, 'X'),
      item(2, 1),
      item(2, 1),
      item(1, 9),
    ];
    expect(column(...items)).toEqual(['I.', '1', '2', 'a)', 'II. Tên', '1', '2.1.1\tX', '5', '6', undefined]);
  });

  it('come from styles as well', () => {
    expect(column(styled('M'), styled('M2'), styled('M2'), styled('M'), styled('M2'))).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
    ]);
  });

  it('come from a style of lists, and restart below the level that is named', () => {
    const items = [item(5, 0), item(5, 1), item(5, 2), item(5, 1), item(5, 2), item(5, 0), item(5, 2)];
    expect(column(...items)).toEqual(['01', '01.1', '(i)', '01.2', '(ii)', '02', '(i)']);
  });

  it('are marks in a list of bullets, and nothing where there is nothing to mark', () => {
    expect(column(item(3, 0, 'a'), item(3, 1, 'b'), item(3, 0), item(0, 0, 'c'))).toEqual([
      '- a',
      '• b',
      undefined,
      'c',
    ]);
  });
});

describe('the same table as a workbook and as a document', () => {
  it('holds the same texts and merged ranges', async () => {
    const { readXlsx } = await import('../../src/input/xlsx/index.js');
    const folder = new URL('../fixtures/office/', import.meta.url);
    const document = gridsOf(readDocx(readFileSync(new URL('table.docx', folder)), capabilities))[0];
    const workbook = gridsOf(readXlsx(readFileSync(new URL('table.xlsx', folder)), capabilities))[0];
    expect(shown(document)).toEqual(shown(workbook));
    expect(document?.merges).toEqual(workbook?.merges);
    expect(shown(document)).toEqual([
      '1: 1=STT | 2=Tiêu chí | 3=Điểm | 5=Chủ trì',
      '2: 3=Chuẩn | 4=Đạt',
      '3: 1=I | 2=Chỉ đạo,\nđiều hành | 3=3,0 | 4=2.5 | 5=Văn phòng',
      '4: 1=1 | 2=Kế hoạch | 3=2 | 4=1,5',
      '5: 1=Tổng cộng | 3=3 | 4=2.5',
    ]);
  });
});

describe('what is no readable document', { timeout: 60_000 }, () => {
  const damaged = (part: string) => [{ rule: 'unreadable-file', args: { reason: 'damaged', part } }];
  const typed = (part: string) => [{ rule: 'unreadable-file', args: { reason: 'document-type', part } }];

  it('names the part at fault', () => {
    const document = (root: string): Parts => ({ 'word/document.xml': root });
    expect(refusalOf(read('<w:tbl>'))).toEqual(damaged('word/document.xml'));
    expect(refusalOf(read('', document('<!DOCTYPE a><document/>')))).toEqual(typed('word/document.xml'));
    expect(refusalOf(read('', document('<document/><document/>')))).toEqual(damaged('word/document.xml'));
    expect(refusalOf(read('', document('')))).toEqual(damaged('word/document.xml'));
    expect(refusalOf(read('', { 'word/styles.xml': '<a>' }))).toEqual(damaged('word/styles.xml'));
    expect(refusalOf(read('', { 'word/numbering.xml': '<a>&b;</a>' }))).toEqual(damaged('word/numbering.xml'));
    expect(refusalOf(read('', document('<workbook/>')))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'not-a-scorecard' } },
    ]);
    expect(refusalOf(read(p('Không có bảng')))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'without-table' } },
    ]);
    expect(refusalOf(read(`${tbl(texts('a'))}<w:altChunk r:id="rId9"/>`))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'html' } },
    ]);
  });

  it('or passes a bound, with its figure', () => {
    expect(refusalOf(read(tbl(tr(tc(p('a'), SPAN(999_999_999))))))).toEqual([
      { rule: 'limit', args: { limit: 'columns', most: 1024, found: 999_999_999 } },
    ]);
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(100)}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`;
    expect(refusalOf(read(nested))).toEqual([{ rule: 'limit', args: { limit: 'depth', most: 256 } }]);
    expect(refusalOf(read(p('đ'.repeat(100_001))))).toEqual([
      { rule: 'limit', args: { limit: 'text-length', most: 100_000, found: 100_001 } },
    ]);
  });

  it('is never read wrong for one bit turned', () => {
    const parts = documentParts(p('Tiêu đề') + tbl(texts('STT', 'Tên'), tr(tc(p('Tổng cộng'), SPAN(2)))));
    const whole = zipParts(parts);
    const right = JSON.stringify(gridsOf(readDocx(whole, capabilities)));
    const wrong: number[] = [];
    for (let at = 0; at < whole.length; at += 1) {
      const turned = Buffer.from(whole);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const result = readDocx(turned, capabilities);
      if (result.kind !== 'unreadable' && JSON.stringify(gridsOf(result)) !== right) wrong.push(at);
    }
    expect(wrong).toEqual([]);
    const kinds = new Set<string>();
    const content = Buffer.from(parts['word/document.xml'] as string);
    for (let at = 0; at < content.length; at += 1) {
      const turned = Buffer.from(content);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 7));
      kinds.add(readDocx(zipOf(Object.entries({ ...parts, 'word/document.xml': turned })), capabilities).kind);
    }
    expect([...kinds].sort()).toEqual(['grids', 'unreadable']);
  });

  it('stays within bounds for thousands of tables, one behind another or each in its own cell', () => {
    const lines = p('Đoạn văn').repeat(5000);
    const many = grids(lines + tbl(texts('a', 'b')).repeat(5000));
    expect([many.length, many[0]?.before.length, many[1]?.below]).toEqual([5000, 200, [1, 2]]);
    const inner = tr(tc(tbl(texts('a', 'b'), texts('c', 'd'))));
    const nested = grids(lines + tbl(...Array.from({ length: 3000 }, () => inner)));
    expect([nested.length, nested[0]?.before.length]).toEqual([3000, 200]);
  });
});
