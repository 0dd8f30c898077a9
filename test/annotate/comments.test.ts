/** Comments that a sheet has already, and the boxes they are shown in. */
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/annotate/note.js';
import { type Parts, relationships, workbookParts } from '../input/office-files.js';
import { cell, noteAt, put, putBytes, type TextParts, tryPut } from './copies.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS = 'xl/comments1.xml';
const BOXES = 'xl/drawings/d.vml';

const box = (row: number, column: number, id = 1030, anchor = '1, 15, 0, 2, 3, 15, 4, 4'): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>${anchor}</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
const BUTTON =
  '<v:shape id="_x0000_s1029" o:button="t"><v:textbox>Bấm<br></v:textbox><x:ClientData ObjectType="Button"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';
/** Not well-formed, as Excel writes it. */
const drawing = (...shapes: readonly string[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml"><o:shapelayout><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"/>${shapes.join('')}</xml>`;

const comment = (reference: string, text: string, author = 0): string =>
  `<comment ref="${reference}" authorId="${author}"><text>${text}</text></comment>`;

const workbook = (comments: string, boxes: string | Uint8Array, authors = '<author>Lan</author>'): Parts => ({
  ...workbookParts('<sheetData/><legacyDrawing r:id="rId9"/>'),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([
    ['rId1', 'comments', '../comments1.xml'],
    ['rId9', 'vmlDrawing', '/xl/drawings/d.vml'],
  ]),
  [COMMENTS]: `<comments xmlns="${MAIN}"><authors>${authors}</authors><commentList>${comments}</commentList></comments>`,
  [BOXES]: boxes,
});

const said = (part: string | undefined): readonly string[] =>
  [...(part ?? '').matchAll(/<comment ref="(\w+)" authorId="(\d+)"[^>]*><text>(.*?)<\/text>/gsu)].map(
    ([, reference, author, text = '']) =>
      `${reference} ${author} ${text.replaceAll(/<[^>]*>/gu, '').replaceAll('&quot;', '"')}`,
  );

const boxesOf = (part: string | undefined): readonly string[] =>
  [...(part ?? '').matchAll(/<v:shape id="_x0000_s(\d+)".*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/gsu)].map((found) =>
    found.slice(1, 4).join(' '),
  );

const twice = async (parts: Parts, notes: readonly Note[], again: readonly Note[]): Promise<TextParts> =>
  put('xlsx', await put('xlsx', parts, notes), again, { findingsSheet: 2 });

describe('comments by people', () => {
  it('stay as they are, their boxes too, and the new ones come behind', async () => {
    const parts = workbook(comment('B2', '<r><t>Xem  lại</t></r>'), drawing(BUTTON, box(1, 1)));
    const copy = await put('xlsx', parts, [noteAt(cell('C3'))]);
    expect(said(copy[COMMENTS])).toEqual(['B2 0 Xem  lại', 'C3 1 cchc:\nLỗi: Sai [some-rule]']);
    expect(copy[COMMENTS]).toContain('<authors><author>Lan</author><author>cchc</author></authors>');
    expect(copy[COMMENTS]).toContain(comment('B2', '<r><t>Xem  lại</t></r>'));
    expect(copy[BOXES]).toContain(`${BUTTON}${box(1, 1)}<v:shape id="_x0000_s1031"`);
    expect(boxesOf(copy[BOXES])).toEqual(['1029 0 0', '1030 1 1', '1031 2 2']);
    expect(copy['xl/worksheets/sheet1.xml']).toContain('<legacyDrawing r:id="rId9"/></worksheet>');
  });

  it('in no encoding of today come through byte for byte', async () => {
    const parts = workbook('', Buffer.from(drawing('\xe0\xff'), 'latin1'));
    const copy = await put('xlsx', parts, []);
    expect(copy[BOXES]).toBe(new TextDecoder().decode(Buffer.from(drawing('\xe0\xff'), 'latin1')));
    const marked = await putBytes('xlsx', parts, [noteAt(cell('A1'))]);
    expect(Buffer.from(marked[BOXES] ?? []).toString('latin1')).toContain(
      '<v:shapetype id="_x0000_t202"/>\xe0\xff<v:shape ',
    );
  });

  it.each([
    ['<t>Xem lại</t>', '<r><t>Xem lại</t></r>'],
    ['<r><t>Xem lại</t></r><phoneticPr fontId="1"/>', '<r><t>Xem lại</t></r>'],
  ])('say more below their own words: %s', async (text, kept) => {
    const copy = await put('xlsx', workbook(comment('B2', text), drawing(box(1, 1))), [noteAt(cell('B2'))]);
    expect(said(copy[COMMENTS])).toEqual(['B2 0 Xem lại\n\n――― cchc ―――\nLỗi: Sai [some-rule]']);
    expect(copy[COMMENTS]).toContain(`<text>${kept}<r><rPr>`);
    expect(copy[COMMENTS]).toContain('<authors><author>Lan</author></authors>');
    // Higher, so that all of it is seen, and where it was.
    expect(copy[BOXES]).toBe(drawing(box(1, 1)).replace('15, 4, 4', '15, 5, 8'));
  });

  it.each([
    ['<t>Xem lại</t>', '<r><t>Xem lại</t></r>'],
    ['<r><t>Xem </t></r><r><t>lại</t></r>', '<r><t>Xem </t></r><r><t>lại</t></r>'],
  ])('say only what people said when nothing is found any more: %s', async (text, kept) => {
    const parts = workbook(comment('B2', text), drawing(box(1, 1)));
    const copy = await twice(parts, [noteAt(cell('B2'))], []);
    expect(copy[COMMENTS]).toBe(String(workbook(comment('B2', kept), '')[COMMENTS]));
    const again = await twice(parts, [noteAt(cell('B2'))], [noteAt(cell('B2'), { message: 'Khác' })]);
    expect(said(again[COMMENTS])).toEqual(['B2 0 Xem lại\n\n――― cchc ―――\nLỗi: Khác [some-rule]']);
  });

  it('are told from those of this program by every word', async () => {
    const own = 'cchc:\nLỗi: Sai [some-rule]\nLưu ý: Cũng sai [other-rule]';
    const t = (text: string): string => `<r><t>${text}</t></r>`;
    const parts = workbook(
      [
        comment('A1', t(own)),
        comment('A2', t(`${own}\nđã sửa`)),
        comment('A3', t(`Của Lan: ${own}`)),
        comment('A4', t('cchc: ơi, xem giúp')),
        comment('A5', `${t('Xem lại')}${t('&#10;――― cchc ―――&#10;Lỗi: Sai [some-rule]')}`),
        comment('A6', `${t('Xem lại')}${t('\n――― cchc ―――\nLỗi: Sai [some-rule]\nđã sửa')}`),
      ].join(''),
      drawing(box(0, 0, 1031), box(1, 0, 1032)),
    );
    const copy = await put('xlsx', parts, []);
    expect(said(copy[COMMENTS])).toEqual([
      `A2 0 ${own}\nđã sửa`,
      `A3 0 Của Lan: ${own}`,
      'A4 0 cchc: ơi, xem giúp',
      'A5 0 Xem lại',
      'A6 0 Xem lại\n――― cchc ―――\nLỗi: Sai [some-rule]\nđã sửa',
    ]);
    expect(boxesOf(copy[BOXES])).toEqual(['1032 1 0']);
  });

  it('that are threads are left alone, and named', async () => {
    const thread = comment('B2', '<t>[Threaded comment]</t>');
    const parts = workbook(thread, drawing(box(1, 1)), '<author>tc={1-2}</author>');
    const copy = await tryPut('xlsx', parts, [noteAt(cell('B2'))]);
    expect(copy).toMatchObject({ threads: ['Bảng!B2'] });
    const written = await put('xlsx', parts, [noteAt(cell('B2'))]);
    expect(written[COMMENTS]).toBe(parts[COMMENTS]);
    expect(written[BOXES]).toBe(parts[BOXES]);
    expect(written['xl/worksheets/sheet1.xml']).toContain('<c r="B2" s="1"/>');
  });
});

describe('boxes', () => {
  const anchors = (part: string | undefined): readonly string[] =>
    [...(part ?? '').matchAll(/<x:Anchor>([^<]*)/gu)].map((found) => found[1] ?? '');
  const anchorsIn = async (sheet: string, ...cells: readonly string[]): Promise<readonly string[]> => {
    const copy = await put(
      'xlsx',
      workbookParts(sheet),
      cells.map((reference) => noteAt(cell(reference))),
    );
    return anchors(copy['xl/drawings/vmlDrawing1.vml']);
  };

  it('stand right of their cell, as large in narrow columns and low rows as in wide and high ones', async () => {
    expect(await anchorsIn('<sheetData/>', 'A1', 'C4')).toEqual([
      '1, 12, 0, 2, 5, 56, 3, 4',
      '3, 12, 2, 8, 7, 56, 5, 10',
    ]);
    const sheet =
      '<sheetFormatPr defaultRowHeight="30" defaultColWidth="20"/><cols><col min="2" max="2" width="60"/><col min="4" max="4" width="9" hidden="1"/></cols><sheetData><row r="4" ht="150"/><row r="3" hidden="1"/></sheetData>';
    expect(await anchorsIn(sheet, 'A1', 'C4')).toEqual(['1, 12, 0, 2, 1, 312, 1, 24', '3, 12, 2, 0, 6, 32, 3, 62']);
  });

  it('are higher for longer words', async () => {
    const copy = await put('xlsx', workbookParts('<sheetData/>'), [
      noteAt(cell('A1'), { message: 'x '.repeat(200) }),
      noteAt(cell('A9'), { message: 'x '.repeat(20_000) }),
    ]);
    expect(anchors(copy['xl/drawings/vmlDrawing1.vml'])).toEqual([
      '1, 12, 0, 2, 5, 56, 9, 3',
      '1, 12, 7, 8, 5, 56, 33, 8',
    ]);
  });

  it('have ids that no other sheet of the workbook uses', async () => {
    const parts = workbook('', drawing(box(1, 1, 3080)));
    const copy = await put('xlsx', { ...parts, ...workbookParts('<sheetData/>'), [BOXES]: parts[BOXES] ?? '' }, [
      noteAt(cell('A1')),
    ]);
    expect(copy['xl/drawings/vmlDrawing1.vml']).toContain('data="4"');
    expect(boxesOf(copy['xl/drawings/vmlDrawing1.vml'])).toEqual(['4097 0 0']);
  });
});
