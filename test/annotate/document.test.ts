/** Word documents: what is put around the words of a cell, to the character. */
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/annotate/note.js';
import type { TablePlace } from '../../src/model/place/place.js';
import { type Parts, relationships } from '../input/office-files.js';
import { noteAt, put, type TextParts } from './copies.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const MAIN = 'word/document.xml';
const COMMENTS = 'word/comments.xml';

const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`;

const parts = (body: string, more: Parts = {}): Parts => ({
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': relationships([['rId1', 'officeDocument', MAIN]]),
  'word/_rels/document.xml.rels': relationships(COMMENTS in more ? [['rId1', 'comments', 'comments.xml']] : []),
  [MAIN]: documentOf(body),
  ...more,
});

const at = (row: number, column: number, table = 1): TablePlace => ({ kind: 'table', table, row, column });
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The body with "[0" and "0]" for the marks of comment 0. */
const marked = (copy: TextParts): string =>
  (copy[MAIN] ?? '')
    .replace(/^.*?<w:body>/su, '')
    .replace(/<w:sectPr\/>.*$/su, '')
    .replaceAll(/<w:commentRangeStart w:id="(\d+)"\/>/gu, '[$1')
    .replaceAll(
      /<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:rPr><w:sz w:val="16"\/><\/w:rPr><w:commentReference w:id="\1"\/><\/w:r>/gu,
      '$1]',
    );

const put1 = (body: string, ...places: readonly TablePlace[]): Promise<TextParts> =>
  put(
    'docx',
    parts(body),
    places.map((place) => noteAt(place)),
  );

describe('a comment', () => {
  it.each([
    ['its words', p('0,5'), '<w:p>[0<w:r><w:t>0,5</w:t></w:r>0]</w:p>'],
    ['nothing', '<w:p/>', '<w:p>[00]</w:p>'],
    ['nothing, with an end of its own', '<w:p ></w:p>', '<w:p >[00]</w:p>'],
    [
      'what follows its properties',
      '<w:p>\n<w:pPr><w:jc w:val="left"/></w:pPr><w:r/></w:p>',
      '<w:p>\n<w:pPr><w:jc w:val="left"/></w:pPr>[0<w:r/>0]</w:p>',
    ],
    ['the first of several paragraphs', `${p('a')}${p('b')}`, `<w:p>[0<w:r><w:t>a</w:t></w:r>0]</w:p>${p('b')}`],
    [
      'the first in a content control',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('a')}</w:sdtContent></w:sdt>`,
      '<w:sdt><w:sdtPr/><w:sdtContent><w:p>[0<w:r><w:t>a</w:t></w:r>0]</w:p></w:sdtContent></w:sdt>',
    ],
    [
      'its own paragraph, not that of a table in it',
      `${tbl(tr(tc(p('trong'))))}${p('ngoài')}`,
      `${tbl(tr(tc(p('trong'))))}<w:p>[0<w:r><w:t>ngoài</w:t></w:r>0]</w:p>`,
    ],
  ])('stands around %s', async (_, before, after) => {
    const body = (inside: string): string => `${p('Trên')}${tbl(tr(tc(p('1')), tc(inside)))}${p('Dưới')}`;
    expect(marked(await put1(body(before), at(1, 2)))).toBe(body(after));
  });

  it('stands in the cell that shows the place: across and down what is merged', async () => {
    const span = '<w:gridSpan w:val="2"/>';
    const body = tbl(
      tr(tc(p('a'), span), tc(p('b'))),
      tr(tc(p('c')), tc(p('d')), tc(p('e'), '<w:vMerge w:val="restart"/>')),
      tr(tc(p('f')), tc(p('g')), tc('<w:p/>', '<w:vMerge/>')),
    );
    const copy = await put1(body, at(1, 2), at(3, 3), at(3, 2), at(2, 3));
    const inside = (letter: string, id: number): readonly [string, string] => [
      p(letter),
      `<w:p>[${id}<w:r><w:t>${letter}</w:t></w:r>${id}]</w:p>`,
    ];
    const expected = [inside('a', 0), inside('e', 1), inside('g', 2)].reduce(
      (text, [before, after]) => text.replace(before, after),
      body,
    );
    expect(marked(copy)).toBe(expected);
    expect(copy[COMMENTS]?.match(/<w:comment /gu)).toHaveLength(3);
    // Two findings that one cell shows are one comment of two paragraphs.
    expect(/<w:comment [^>]*w:id="1".*?<\/w:comment>/u.exec(copy[COMMENTS] ?? '')?.[0].match(/<w:p>/gu)).toHaveLength(
      2,
    );
  });

  it('counts the tables of a document as findings do, those inside others too', async () => {
    const body = `${tbl(tr(tc(`${p('a')}${tbl(tr(tc(p('b')), tc(p('x'))), tr(tc(p('y')), tc(p('z'))))}${p('')}`)))}${tbl(tr(tc(p('c'))))}`;
    const copy = await put1(body, at(1, 1, 3), at(1, 1, 2));
    expect(marked(copy)).toContain('[0<w:r><w:t>c</w:t></w:r>0]');
    expect(marked(copy)).toContain('[1<w:r><w:t>b</w:t></w:r>1]');
  });

  it('about no cell stands at the first paragraph', async () => {
    const copy = await put('docx', parts(`${p('Trên')}${tbl(tr(tc(p('a'))))}`), [
      noteAt(at(9, 9)),
      noteAt(undefined, { message: 'Cả tệp' }),
    ]);
    expect(marked(copy)).toBe(`<w:p>[0<w:r><w:t>Trên</w:t></w:r>0]</w:p>${tbl(tr(tc(p('a'))))}`);
    const whole = await put('docx', parts(tbl(tr(tc(p('a'))))), [noteAt(undefined), noteAt(at(1, 1))]);
    expect(marked(whole)).toBe(tbl(tr(tc('<w:p>[0[1<w:r><w:t>a</w:t></w:r>0]1]</w:p>'))));
  });

  it('says each finding on a line, by whom, and when where that is known', async () => {
    const notes: readonly Note[] = [
      noteAt(at(1, 1), { message: 'Điểm “<&>” \u0001' }),
      noteAt(at(1, 1), { severity: 'info', label: 'Lưu ý', message: 'Hai' }),
    ];
    const run = (text: string, bold: boolean): string =>
      `<w:r><w:rPr>${bold ? '<w:b/>' : ''}<w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const expected = (date: string): string =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}"><w:comment w:id="0" w:author="cchc"${date} w:initials="cchc"><w:p><w:r><w:annotationRef/></w:r>${run('Lỗi: ', true)}${run('Điểm “&lt;&amp;&gt;” \ufffd [some-rule]', false)}</w:p><w:p>${run('Lưu ý: ', true)}${run('Hai [some-rule]', false)}</w:p></w:comment></w:comments>`;
    const source = parts(tbl(tr(tc(p('a')))));
    expect((await put('docx', source, notes))[COMMENTS]).toBe(expected(''));
    const dated = await put('docx', source, notes, { today: '2026-11-23' });
    expect(dated[COMMENTS]).toBe(expected(' w:date="2026-11-23T00:00:00Z"'));
    expect(dated['[Content_Types].xml']).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    );
    expect(dated['word/_rels/document.xml.rels']).toContain(
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    );
  });

  it('is spelled as its document is', async () => {
    const bare = (xml: string): string => xml.replaceAll(/(<\/?)w:/gu, '$1').replace('xmlns:w=', 'xmlns=');
    const source = { ...parts(''), [MAIN]: bare(documentOf(tbl(tr(tc(p('a')))))) };
    const copy = await put('docx', source, [noteAt(at(1, 1))]);
    expect(copy[MAIN]).toContain(
      `<p><commentRangeStart xmlns:w="${W}" w:id="0"/><r><t>a</t></r><commentRangeEnd xmlns:w="${W}" w:id="0"/><r xmlns:w="${W}"><rPr><sz w:val="16"/></rPr><commentReference w:id="0"/></r></p>`,
    );
  });
});

describe('comments that are there', () => {
  const comment = (id: number, author: string, text: string, paragraph = ''): string =>
    `<w:comment w:id="${id}" w:author="${author}"><w:p${paragraph}><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const comments = (...inside: readonly string[]): string =>
    `<w:comments xmlns:w="${W}">${inside.join('')}</w:comments>`;
  const around = (id: number, text: string, more = ''): string =>
    `<w:p><w:commentRangeStart w:id="${id}"/><w:r><w:t>${text}</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:rPr/><w:commentReference w:id="${id}"/>${more}</w:r></w:p>`;

  it('by people stay, and ids go on behind theirs', async () => {
    const body = tbl(tr(tc(around(7, 'a'))));
    const copy = await put('docx', parts(body, { [COMMENTS]: comments(comment(7, 'Lan', 'Xem')) }), [noteAt(at(1, 1))]);
    expect(copy[COMMENTS]).toContain(`${comment(7, 'Lan', 'Xem')}<w:comment w:id="8" w:author="cchc"`);
    expect(marked(copy)).toBe(
      body.replace('<w:p>', '<w:p>[8').replace('<w:commentRangeStart w:id="7"/>', '[7').replace('</w:p>', '8]</w:p>'),
    );
    expect(copy['word/_rels/document.xml.rels']).toBe(relationships([['rId1', 'comments', 'comments.xml']]));
  });

  it('that were lost, but for their marks, are none of the new ones', async () => {
    const body = tbl(tr(tc(`${p('a')}${around(4, 'b')}`)));
    const copy = await put('docx', parts(body), [noteAt(at(1, 1))]);
    expect(copy[COMMENTS]).toContain('<w:comment w:id="5"');
    expect(copy[MAIN]).toContain(around(4, 'b'));
  });

  it('by this program go with their marks, but not where somebody changed or answered them', async () => {
    const own = 'Lỗi: Sai [some-rule]';
    const body = [around(1, 'a'), around(2, 'b', '<w:tab/>'), around(3, 'c'), around(4, 'd'), around(5, 'e')];
    const paraId = (id: number): string => ` xmlns:w14="w14" w14:paraId="0000000${id}"`;
    const source = parts(tbl(tr(tc(body.join('')))), {
      [COMMENTS]: comments(
        comment(1, 'cchc', own, paraId(1)),
        comment(2, 'cchc', own),
        comment(3, 'cchc', `${own} (đã sửa)`),
        comment(4, 'Lan', own),
        comment(5, 'cchc', own, paraId(5)),
        comment(6, 'Lan', 'Đã sửa', paraId(6)),
      ),
      'word/_rels/document.xml.rels': relationships([
        ['rId1', 'comments', 'comments.xml'],
        ['rId2', 'commentsExtended', 'extended.xml'],
        ['rId3', 'commentsIds', 'ids.xml'],
        ['rId4', 'commentsExtensible', 'extensible.xml'],
      ]),
      'word/extended.xml':
        '<e xmlns:x="x"><c x:paraId="00000001"/><c x:paraId="00000005"/><c x:paraId="00000006" x:paraIdParent="00000005"/></e>',
      'word/ids.xml':
        '<e xmlns:x="x"><c x:paraId="00000001" x:durableId="A"/><c x:paraId="00000005" x:durableId="B"/></e>',
      'word/extensible.xml': '<e xmlns:x="x"><c x:durableId="A"/><c x:durableId="B"/></e>',
    });
    const copy = await put('docx', source, []);
    expect(copy[COMMENTS]).toBe(
      comments(
        comment(3, 'cchc', `${own} (đã sửa)`),
        comment(4, 'Lan', own),
        comment(5, 'cchc', own, paraId(5)),
        comment(6, 'Lan', 'Đã sửa', paraId(6)),
      ),
    );
    expect(copy[MAIN]).toBe(
      documentOf(
        tbl(
          tr(tc([p('a'), `<w:p><w:r><w:t>b</w:t></w:r><w:r><w:rPr/><w:tab/></w:r></w:p>`, ...body.slice(2)].join(''))),
        ),
      ),
    );
    expect([copy['word/extended.xml'], copy['word/ids.xml'], copy['word/extensible.xml']]).toEqual([
      '<e xmlns:x="x"><c x:paraId="00000005"/><c x:paraId="00000006" x:paraIdParent="00000005"/></e>',
      '<e xmlns:x="x"><c x:paraId="00000005" x:durableId="B"/></e>',
      '<e xmlns:x="x"><c x:durableId="B"/></e>',
    ]);
  });

  it('leave a document alone in which nothing is found', async () => {
    const source = parts(tbl(tr(tc(p('a')))));
    expect(await put('docx', source, [])).toEqual(source);
  });
});
