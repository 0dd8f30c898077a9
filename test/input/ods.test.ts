/** Spreadsheets of LibreOffice and its kin. */
import { describe, expect, it } from 'vitest';
import { readOds } from '../../src/input/ods/index.js';
import type { Grid, GridCell } from '../../src/model/reading/grid.js';
import type { ReadResult } from '../../src/model/reading/reading.js';
import { capabilities, gridsOf, type Parts, refusalOf, zipOf } from './office-files.js';

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c" xmlns:draw="d" xmlns:dc="dc"';

const content = (body: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`;
const spreadsheet = (...tables: readonly string[]): string =>
  `<office:spreadsheet>${tables.join('')}</office:spreadsheet>`;
const table = (inside: string, attributes = ''): string =>
  `<table:table table:name="Bảng" ${attributes}>${inside}</table:table>`;
const row = (inside: string, attributes = ''): string => `<table:table-row ${attributes}>${inside}</table:table-row>`;
const cell = (inside: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const text = (inside: string, attributes = ''): string =>
  cell(`<text:p>${inside}</text:p>`, `office:value-type="string" ${attributes}`);
const style = (family: string, name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`;

const zipped = (main: string, more: Parts = {}): Uint8Array =>
  zipOf(
    Object.entries({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': main,
      'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"><manifest:file-entry/></manifest:manifest>',
      ...more,
    }),
    (name) => ({ stored: name === 'mimetype' }),
  );
const read = (body: string, styles = ''): ReadResult => readOds(zipped(content(body, styles)), capabilities);
const grid = (rows: string, styles = ''): Grid | undefined => gridsOf(read(spreadsheet(table(rows)), styles))[0];
const cells = (inside: string, styles = ''): readonly GridCell[] => grid(row(inside), styles)?.rows[0]?.cells ?? [];
const texts = (inside: string, styles = ''): readonly string[] => cells(inside, styles).map((one) => one.text);
const shown = (one: Grid | undefined): readonly string[] =>
  (one?.rows ?? []).map((each) => `${each.row}: ${each.cells.map((c) => `${c.column}=${c.text}`).join(' | ')}`);

describe('sheets', () => {
  it('come in order with their names and places, hidden ones told', () => {
    const hidden = style('table', 'ta2', '<style:table-properties table:display="false"/>');
    const shown = style('table', 'ta1', '<style:table-properties table:display="true"/>');
    const second = `<table:table table:name="Cũ" table:style-name="ta2">${row(text('b'))}</table:table>`;
    const [first, other, ...rest] = gridsOf(
      read(spreadsheet(table(row(text('a')), 'table:style-name="ta1"'), second), hidden + shown),
    );
    expect(first).toEqual({
      name: 'Bảng',
      before: [],
      hidden: false,
      rows: [{ row: 1, cells: [{ column: 1, text: 'a' }] }],
      merges: [],
      hiddenColumns: [],
      place: expect.any(Function),
    });
    expect(first?.place(4, 2)).toEqual({ kind: 'cell', sheet: 'Bảng', order: 1, row: 4, column: 2 });
    expect([other?.name, other?.hidden, other?.place(1, 1)]).toEqual([
      'Cũ',
      true,
      { kind: 'cell', sheet: 'Cũ', order: 2, row: 1, column: 1 },
    ]);
    expect(rest).toEqual([]);
  });

  it('hold what is repeated in every place, and nothing where nothing is', () => {
    const blank = (times: number): string => `<table:table-cell table:number-columns-repeated="${times}"/>`;
    const rows =
      row(blank(2) + text('a', 'table:number-columns-repeated="2"') + blank(16_380)) +
      row(blank(16_384), 'table:number-rows-repeated="3"') +
      row(text('b'), 'table:number-rows-repeated="2"') +
      `<table:table-row-group>${row(text('c'))}<table:table-row-group>${row(text('d'))}</table:table-row-group></table:table-row-group>` +
      row(blank(16_384), 'table:number-rows-repeated="1048568"');
    expect(shown(grid(rows))).toEqual(['1: 3=a | 4=a', '5: 1=b', '6: 1=b', '7: 1=c', '8: 1=d']);
  });

  it('keep merged cells once, and say what is hidden', () => {
    const one = grid(
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:visibility="filter"/>' +
        row(
          text('a', 'table:number-columns-spanned="2" table:number-rows-spanned="2"') +
            '<table:covered-table-cell/>' +
            text('c'),
        ) +
        row(
          '<table:covered-table-cell table:number-columns-repeated="2"><text:p>ẩn</text:p></table:covered-table-cell>' +
            text('d'),
          'table:visibility="collapse"',
        ) +
        row(text('e'), 'table:visibility="filter"'),
    );
    expect(shown(one)).toEqual(['1: 1=a | 3=c', '2: 3=d', '3: 1=e']);
    expect(one?.rows.map((each) => each.hidden)).toEqual([undefined, true, true]);
    expect([one?.merges, one?.hiddenColumns]).toEqual([[{ top: 1, left: 1, bottom: 2, right: 2 }], [3]]);
  });

  it('are the sheets alone: no tracked changes, no drawings, no table inside a cell', () => {
    const changes = `<table:tracked-changes><table:table>${row(text('cũ'))}</table:table></table:tracked-changes>`;
    const drawn = `<table:shapes><draw:frame><table:table table:name="x">${row(text('vẽ'))}</table:table></draw:frame></table:shapes>`;
    const inside = cell(`<table:table table:is-sub-table="true">${row(text('trong'))}</table:table>`);
    const all = gridsOf(
      read(`<office:spreadsheet>${changes}${table(drawn + row(text('a') + inside))}</office:spreadsheet>`),
    );
    expect(all.map(shown)).toEqual([['1: 1=a']]);
  });
});

describe('the value of a cell', () => {
  const value = (type: string, attributes: string, paragraph?: string): string =>
    cell(paragraph === undefined ? '' : `<text:p>${paragraph}</text:p>`, `office:value-type="${type}" ${attributes}`);
  const only = (inside: string): unknown => cells(inside)[0];

  it.each([
    ['a number', value('float', 'office:value="2.5"', '2,5'), { text: '2.5', nature: { kind: 'number' } }],
    ['noise', value('float', 'office:value="0.30000000000000004"', '0.3'), { text: '0.3', nature: { kind: 'number' } }],
    [
      'a number with fixed decimals',
      value('float', 'office:value="1.1"', '1,10'),
      { text: '1.1', nature: { kind: 'number' }, shown: '1.10' },
    ],
    [
      'zero shown as a dash',
      value('currency', 'office:value="0"', ' - '),
      { text: '0', nature: { kind: 'number' }, shown: '- ' },
    ],
    ['a percentage', value('percentage', 'office:value="0.7"', '70%'), { text: '70%', nature: { kind: 'percent' } }],
    [
      'a day and a month',
      value('date', 'office:date-value="2024-05-01"', '01/05'),
      { text: '01/05', nature: { kind: 'date' }, date: { day: 1, month: 5, year: 2024 }, format: 'd/m' },
    ],
    [
      'a date with the month first',
      value('date', 'office:date-value="2024-05-13T00:00:00"', 'May 13, 24'),
      { text: 'May 13, 24', nature: { kind: 'date' }, date: { day: 13, month: 5, year: 2024 }, format: 'm/d/y' },
    ],
    [
      'a date without a text',
      value('date', 'office:date-value="2024-05-13"'),
      { text: '2024-05-13', nature: { kind: 'date' }, date: { day: 13, month: 5, year: 2024 }, format: 'y/m/d' },
    ],
    ['a time', value('time', 'office:time-value="PT01H05M00S"', '01:05'), { text: '01:05', nature: { kind: 'date' } }],
    ['a truth', value('boolean', 'office:boolean-value="true"', 'TRUE'), { text: 'TRUE', nature: { kind: 'boolean' } }],
    ['a text in an attribute', value('string', 'office:string-value="a"'), { text: 'a' }],
    ['a number that is none', value('float', 'office:value="x"', 'x'), { text: 'x' }],
    [
      'a formula',
      value('float', 'office:value="3" table:formula="of:=SUM([.C2:.C4];[$Khac.D1])"', '3'),
      { text: '3', nature: { kind: 'number' }, formula: 'SUM(C2:C4;$Khac.D1)' },
    ],
    [
      'a formula that was never calculated',
      cell('', 'table:formula="of:=[.A1]"'),
      { text: '', nature: { kind: 'formula-without-value' }, formula: 'A1' },
    ],
    [
      'a formula that gives nothing',
      value('string', 'office:string-value="" table:formula="of:=&quot;&quot;"'),
      undefined,
    ],
    [
      'an error',
      value('string', 'calcext:value-type="error" office:string-value="" table:formula="of:=1/0"', '#DIV/0!'),
      { text: '#DIV/0!', nature: { kind: 'error' }, formula: '1/0' },
    ],
    [
      'an error of an older program',
      value('float', 'office:value="0" table:formula="oooc:=X()"', 'Err:508'),
      { text: 'Err:508', nature: { kind: 'error' }, formula: 'X()' },
    ],
  ])('is read: %s', (_, inside, expected) => {
    expect(only(inside)).toEqual(expected === undefined ? undefined : { column: 1, ...expected });
  });
});

describe('the text of a cell', () => {
  it.each([
    ['paragraphs', cell('<text:p>a</text:p><text:p/><text:p>b</text:p>'), 'a\n\nb'],
    [
      'spaces, tabs and breaks',
      text('\n  a \n b<text:s text:c="2"/>c<text:s/><text:tab/>d<text:line-break/>e'),
      'a b  c \td\ne',
    ],
    ['links, spans and fields', text('a<text:span>b<text:a>c</text:a></text:span><text:date>d</text:date>'), 'abcd'],
    [
      'no notes, comments and drawings',
      cell(
        '<office:annotation><text:p>xem lại</text:p></office:annotation><text:p>20<text:note><text:p>7</text:p></text:note><draw:frame><text:p>x</text:p></draw:frame></text:p>',
      ),
      '20',
    ],
    [
      'what is not spoken',
      text('<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>'),
      'a',
    ],
  ])('is what people see: %s', (_, inside, expected) => {
    expect(texts(inside)).toEqual([expected]);
  });

  it('keeps raised, lowered and crossed-out digits as such', () => {
    const properties = (attributes: string): string => `<style:text-properties ${attributes}/>`;
    const styles =
      style('text', 'up', properties('style:text-position="super 58%"')) +
      style('text', 'high', properties('style:text-position="33% 58%"')) +
      style('text', 'down', properties('style:text-position="-33% 58%"')) +
      style('text', 'old', properties('style:text-line-through-style="solid"')) +
      style('table-cell', 'out', properties('style:text-line-through-type="single"'));
    const span = (name: string, inside: string): string => `<text:span text:style-name="${name}">${inside}</text:span>`;
    const inside =
      text(`20${span('up', '7')}${span('high', '8')}${span('down', '1')}${span('old', `3${span('up', '4')}`)}`) +
      text('9', 'table:style-name="out"') +
      cell('<text:p>5</text:p>', 'office:value-type="float" office:value="5" table:style-name="out"');
    expect(cells(inside, styles)).toEqual([
      { column: 1, text: '20⁷⁸₁3\u0336⁴\u0336' },
      { column: 2, text: '9\u0336' },
      { column: 3, text: '5\u0336' },
    ]);
  });

  it('names a font whose letters are not Unicode', () => {
    const styles =
      style('text', 'vn', '<style:text-properties style:font-name=".VnTime"/>') +
      style('table-cell', 'vni', '<style:text-properties style:font-name="VNI-Times"/>');
    const inside =
      text('a<text:span text:style-name="vn">®iÓm</text:span>') + text('b', 'table:style-name="vni"') + text('c');
    expect(cells(inside, styles).map((one) => one.font)).toEqual(['.VnTime', 'VNI-Times', undefined]);
  });
});

describe('what is no readable spreadsheet', () => {
  const damaged = (part: string) => [{ rule: 'unreadable-file', args: { reason: 'damaged', part } }];
  const typed = (part: string) => [{ rule: 'unreadable-file', args: { reason: 'document-type', part } }];
  const unreadable = (reason: string) => [{ rule: 'unreadable-file', args: { reason } }];

  it('says why', () => {
    expect(refusalOf(read('<office:text><text:p>a</text:p></office:text>'))).toEqual(unreadable('opendocument'));
    const encrypted = { 'META-INF/manifest.xml': '<m><f><encryption-data/></f></m>', 'content.xml': 'mã hóa' };
    expect(refusalOf(readOds(zipped('', encrypted), capabilities))).toEqual(unreadable('password'));
    expect(refusalOf(readOds(zipped('<a>'), capabilities))).toEqual(damaged('content.xml'));
    expect(refusalOf(readOds(zipped(''), capabilities))).toEqual(damaged('content.xml'));
    expect(refusalOf(readOds(zipped('<!DOCTYPE a><a/>'), capabilities))).toEqual(typed('content.xml'));
    expect(refusalOf(readOds(zipOf([['mimetype', 'x']]), capabilities))).toEqual(damaged('content.xml'));
    expect(refusalOf(readOds(zipped('<a/>', { 'META-INF/manifest.xml': '<a>' }), capabilities))).toEqual(
      damaged('META-INF/manifest.xml'),
    );
  });

  it('or passes a bound in no time, with its figure', () => {
    const many = (cells: number, rows: number): ReadResult =>
      read(
        spreadsheet(
          table(row(text('a', `table:number-columns-repeated="${cells}"`), `table:number-rows-repeated="${rows}"`)),
        ),
      );
    expect(refusalOf(many(16_384, 1_048_576))).toEqual([{ rule: 'limit', args: { limit: 'cells', most: 5_000_000 } }]);
    expect(refusalOf(many(1, 1_048_576))).toEqual([{ rule: 'limit', args: { limit: 'rows', most: 500_000 } }]);
    expect(refusalOf(many(16_385, 1))).toEqual(damaged('content.xml'));
    expect(refusalOf(many(1, 2_000_000_000))).toEqual([{ rule: 'limit', args: { limit: 'rows', most: 500_000 } }]);
  });
});

describe('a flat file', () => {
  it('is read like a zipped one', () => {
    const flat = content(spreadsheet(table(row(text('a'))))).replaceAll('document-content', 'document');
    expect(gridsOf(readOds(new TextEncoder().encode(`\ufeff${flat}`), capabilities)).map(shown)).toEqual([['1: 1=a']]);
  });
});
