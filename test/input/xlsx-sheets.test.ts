/** Sheets, rows, columns and merged ranges of a workbook. */
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/input/xlsx/index.js';
import type { Grid } from '../../src/model/reading/grid.js';
import {
  capabilities,
  gridsOf,
  type Parts,
  refusalOf,
  relationships,
  workbookParts,
  worksheet,
  zipParts,
} from './office-files.js';

const read = (sheet: string, more: Parts = {}) => readXlsx(zipParts(workbookParts(sheet, more)), capabilities);

const gridOf = (sheet: string): Grid => {
  const [grid] = gridsOf(read(sheet));
  if (grid === undefined) throw new Error('no sheet');
  return grid;
};

/** Rows as "row: column=text …". */
const shown = (grid: Grid): readonly string[] =>
  grid.rows.map((row) => `${row.row}: ${row.cells.map((cell) => `${cell.column}=${cell.text}`).join(' ')}`);

const cell = (reference: string, value: number): string => `<c r="${reference}"><v>${value}</v></c>`;
const row = (number: number, ...inside: readonly string[]): string => `<row r="${number}">${inside.join('')}</row>`;

describe('sheets', () => {
  const sheets = (tabs: string, targets: readonly (readonly [string, string, string])[]): Parts => ({
    'xl/workbook.xml': `<workbook><sheets>${tabs}</sheets><definedNames><definedName name="_xlnm._FilterDatabase" hidden="1">Bảng!$A$1:$XFD$1048576</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(targets),
  });

  it('come in the order of their tabs with their state and place, charts passed over', () => {
    const more: Parts = {
      ...sheets(
        '<sheet name="Ghi chú" id="b"/><sheet name="Đồ thị" id="c"/><sheet name="A&amp;B" state="hidden" id="a"/><sheet name="Kín" state="veryHidden" id="d"/>',
        [
          ['a', 'worksheet', 'worksheets/sheet1.xml'],
          ['b', 'worksheet', '/xl/worksheets/other.xml'],
          ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['d', 'worksheet', '../xl/worksheets/third.xml'],
        ],
      ),
      'xl/worksheets/other.xml': worksheet('<sheetData/>'),
      'xl/worksheets/third.xml': worksheet(''),
    };
    const grids = gridsOf(read(`<sheetData>${row(2, cell('B2', 7))}</sheetData>`, more));
    expect(grids.map(({ name, hidden, before, rows }) => ({ name, hidden, before, rows: rows.length }))).toEqual([
      { name: 'Ghi chú', hidden: false, before: [], rows: 0 },
      { name: 'A&B', hidden: true, before: [], rows: 1 },
      { name: 'Kín', hidden: true, before: [], rows: 0 },
    ]);
    expect(grids[1]?.place(5, 3)).toEqual({ kind: 'cell', sheet: 'A&B', order: 3, row: 5, column: 3 });
  });

  it('are read with prefixes, in the strict standard, in UTF-16', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const more: Parts = {
      '_rels/.rels': `<p:Relationships xmlns:p="x"><p:Relationship Id="r" Type="${strict}/officeDocument" Target="/xl/workbook.xml"/></p:Relationships>`,
      'xl/worksheets/sheet1.xml': Buffer.from(
        '\ufeff<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Điểm</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
        'utf16le',
      ),
    };
    expect(gridsOf(read('', more)).map(shown)).toEqual([['1: 1=Điểm']]);
  });

  it.each([
    ['the workbook', 'xl/workbook.xml'],
    ['a sheet', 'xl/worksheets/sheet1.xml'],
  ])('are refused where %s is missing', (_, part) => {
    const parts = Object.entries(workbookParts('<sheetData/>')).filter(([name]) => name !== part);
    expect(refusalOf(readXlsx(zipParts(Object.fromEntries(parts)), capabilities))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'damaged', part } },
    ]);
  });

  it.each([
    ['a sheet without a part', sheets('<sheet name="A" id="z"/>', [['a', 'worksheet', 'worksheets/sheet1.xml']])],
    [
      'two sheets of one part',
      sheets('<sheet name="A" id="a"/><sheet name="B" id="a"/>', [['a', 'worksheet', 'worksheets/sheet1.xml']]),
    ],
  ])('are refused: %s', (_, more) => {
    expect(refusalOf(read('<sheetData/>', more))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'damaged', part: 'xl/workbook.xml' } },
    ]);
  });

  it('are refused where their styles are missing', () => {
    const more = {
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
    };
    expect(refusalOf(read('<sheetData/>', more))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'damaged', part: 'xl/styles.xml' } },
    ]);
  });
});

describe('what is no workbook', () => {
  const main = (root: string): Parts => ({ ...workbookParts(''), 'xl/workbook.xml': root });
  it.each([
    ['a zip of other things', { 'a.txt': 'x' }, { reason: 'archive' }],
    ['a climbing name', { '../../etc/passwd': 'x' }, { reason: 'archive' }],
    ['OpenDocument', { mimetype: 'x', 'META-INF/manifest.xml': '<x/>' }, { reason: 'opendocument' }],
    ['a Word file', main('<w:document xmlns:w="w"/>'), { reason: 'not-a-scorecard' }],
    ['slides', main('<p:presentation xmlns:p="p"/>'), { reason: 'not-a-scorecard' }],
    ['a package without a main part', { '[Content_Types].xml': '<x/>' }, { reason: 'damaged', part: '_rels/.rels' }],
    [
      'a document type',
      main('<!DOCTYPE w [<!ENTITY a "b">]><workbook/>'),
      { reason: 'document-type', part: 'xl/workbook.xml' },
    ],
    ['an entity', main('<workbook>&a;</workbook>'), { reason: 'damaged', part: 'xl/workbook.xml' }],
    [
      'a sheet that is none',
      { ...workbookParts(''), 'xl/worksheets/sheet1.xml': '<sst/>' },
      { reason: 'damaged', part: 'xl/worksheets/sheet1.xml' },
    ],
  ])('%s', (_, parts, args) => {
    expect(refusalOf(readXlsx(zipParts(parts as Parts), capabilities))).toEqual([{ rule: 'unreadable-file', args }]);
  });
});

describe('rows and columns', () => {
  it('that are hidden are marked, hidden columns only where they hold a cell', () => {
    const grid = gridOf(
      `<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/><col min="4" max="4" width="0"/></cols>
       <sheetData><row r="1" hidden="1">${cell('A1', 1)}${cell('B1', 2)}</row>${row(2, cell('A2', 3), cell('D2', 4))}
       <row r="3" ht="0" customHeight="1">${cell('A3', 5)}</row><row r="4" ht="15" hidden="0">${cell('A4', 6)}</row></sheetData>`,
    );
    expect(grid.hiddenColumns).toEqual([2, 4]);
    expect(grid.rows.map((one) => one.hidden)).toEqual([true, undefined, true, undefined]);
  });

  it('may stand out of order, but not twice', () => {
    expect(
      shown(gridOf(`<sheetData>${row(2, cell('C2', 3), cell('A2', 1))}${row(1, cell('A1', 0))}</sheetData>`)),
    ).toEqual(['1: 1=0', '2: 1=1 3=3']);
    expect(refusalOf(read(`<sheetData>${row(1, cell('A1', 0))}${row(1, cell('B1', 0))}</sheetData>`))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'damaged', part: 'xl/worksheets/sheet1.xml' } },
    ]);
  });

  it('that hold nothing are left out, however many there are', () => {
    const empty = Array.from(
      { length: 50_000 },
      (_, index) => `<row r="${index + 2}" s="1"><c r="A${index + 2}" s="0"/></row>`,
    );
    expect(
      shown(
        gridOf(
          `<sheetData>${row(1, cell('A1', 1))}${empty.join('')}${row(1_048_576, cell('XFD1048576', 2))}</sheetData>`,
        ),
      ),
    ).toEqual(['1: 1=1', '1048576: 16384=2']);
  });

  it('name the outline level of their texts', () => {
    const grid = gridOf('<sheetData><row outlineLevel="2"><c t="str"><v>a</v></c><c><v>1</v></c></row></sheetData>');
    expect(grid.rows[0]?.cells).toEqual([
      { column: 1, text: 'a', indent: 2 },
      { column: 2, text: '1', nature: { kind: 'number' } },
    ]);
  });

  it('pass over what stands beside the cells', () => {
    const grid = gridOf(
      `<sheetViews><sheetView><pane xSplit="1"/></sheetView></sheetViews><sheetData>${row(1, cell('A1', 1))}</sheetData>
       <autoFilter ref="A1:XFD1048576"/><dataValidations><dataValidation sqref="A1:A1048576"><formula1>1</formula1></dataValidation></dataValidations>
       <extLst><ext><x14:row xmlns:x14="x" r="9"><x14:c r="A9"><v>9</v></x14:c></x14:row></ext></extLst>`,
    );
    expect(shown(grid)).toEqual(['1: 1=1']);
  });
});

describe('merged ranges', () => {
  const merged = (rows: string, ...ranges: readonly string[]): Grid =>
    gridOf(
      `<sheetData>${rows}</sheetData><mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    );
  const square =
    row(1, cell('A1', 1), cell('B1', 2), cell('C1', 3)) + row(2, cell('A2', 4), cell('B2', 5), cell('C2', 6));

  it('hide what they cover', () => {
    const grid = merged(square, 'A1:B2');
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(shown(grid)).toEqual(['1: 1=1 3=3', '2: 3=6']);
  });

  it('hide a row that is covered whole', () => {
    expect(shown(merged(square, 'A1:C2'))).toEqual(['1: 1=1']);
  });

  it('of whole columns, rows and sheets are cut to what is used', () => {
    expect(merged(square, 'C1:C1048576', 'A2:B2', 'A5:XFD1048576', 'E1:XFD1048576').merges).toEqual([
      { top: 1, left: 3, bottom: 2, right: 3 },
      { top: 2, left: 1, bottom: 2, right: 2 },
    ]);
    expect(merged(square, 'A:A', '$B$1').merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
    expect(merged(square, 'A1:XFD1048576').merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
  });

  it('that overlap another change nothing, so that nothing is lost', () => {
    const grid = merged(square, 'A1:B1', 'B1:C2');
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(shown(grid)).toEqual(['1: 1=1 3=3', '2: 1=4 2=5 3=6']);
  });

  it('that are no ranges are damage', () => {
    expect(refusalOf(read('<sheetData/><mergeCells><mergeCell ref="A1:??"/></mergeCells>'))).toEqual([
      { rule: 'unreadable-file', args: { reason: 'damaged', part: 'xl/worksheets/sheet1.xml' } },
    ]);
  });
});

describe('bounds of a workbook', { timeout: 60_000 }, () => {
  it('are said with their figures', () => {
    const limit = (args: object) => [{ rule: 'limit', args }];
    const rows = Array.from({ length: 500_001 }, () => '<row><c><v>1</v></c></row>').join('');
    expect(refusalOf(read(`<sheetData>${rows}</sheetData>`))).toEqual(limit({ limit: 'rows', most: 500_000 }));
    expect(refusalOf(read('<a>'.repeat(300)))).toEqual(limit({ limit: 'depth', most: 256 }));
    const long = `<sheetData><row><c t="str"><v>${'đ'.repeat(100_001)}</v></c></row></sheetData>`;
    expect(refusalOf(read(long))).toEqual(limit({ limit: 'text-length', most: 100_000, found: 100_001 }));
    const many = '<mergeCell ref="A1:B2"/>'.repeat(200_001);
    expect(refusalOf(read(`<mergeCells>${many}</mergeCells>`))).toEqual(limit({ limit: 'merges', most: 200_000 }));
  });

  it('count a text as often as it is shown', () => {
    const strings = `<sst><si><t>${'đ'.repeat(100_000)}</t></si></sst>`;
    const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(1400)}</row>`;
    expect(refusalOf(read(`<sheetData>${row}</sheetData>`, { 'xl/sharedStrings.xml': strings }))).toEqual([
      { rule: 'limit', args: { limit: 'unpacked-size', most: 128 * 1024 * 1024 } },
    ]);
  });
});
