/** A ranking as it is drawn, and as programs read it. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { type Points, toDecimal } from '../../src/model/points/points.js';
import { rankUnits, summaryOf } from '../../src/portfolio/index.js';
import { columnWidths } from '../../src/render/docx/column-widths.js';
import { renderAnnexes } from '../../src/render/docx/index.js';
import { renderHtml } from '../../src/render/html/index.js';
import { rankingJson } from '../../src/render/json/ranking.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { renderTablesWorkbook } from '../../src/render/xlsx/tables.js';
import { annexOf, remarksLeftOut } from '../../src/report/annex.js';
import { textCell } from '../../src/report/document/build.js';
import type { Cell, Table } from '../../src/report/document/table.js';
import { rankingDocument } from '../../src/report/ranking/ranking.js';
import { rankingTable } from '../../src/report/ranking/ranking-table.js';
import { rankingJsonSchema } from '../../src/schema/json-schema.js';
import { without } from '../office.js';
import { evaluationOf } from '../report/evaluation-of.js';
import { readDocument } from './docx-reader.js';
import { openWorkbook } from './workbook-grid.js';

const HOSTILE = '=cmd|<script>alert(1)</script>\u202e\u001b[31m|x';

const unit = (name: string, assessed: string) =>
  summaryOf(
    evaluationOf(
      `unit: ${JSON.stringify(name)}\ncriteria:\n  - {code: "1", name: A, max: 10, assessed: ${assessed}}\n`,
      'a.yaml',
    ),
    false,
  );

/** The index of a row, and the decimals it is printed with. */
const indexIn = (cells: readonly Cell[]): [Points, number] => {
  const [span] = cells[4]?.spans ?? [];
  if (span?.kind !== 'number' || span.digits === undefined) throw new Error('the index is a number');
  return [span.value, span.digits];
};

const ranking = rankUnits([unit(HOSTILE, '4'), unit('B', '5'), unit('C', '""'), unit('D', '11')], {
  listed: [
    { name: 'B', code: '01', former: [], group: 'X' },
    { name: 'E', former: ['F'] },
  ],
  previous: [unit('B', '6'), unit('D', '""')],
});

describe('a ranking', () => {
  it('is what its schema says, with nothing undescribed', () => {
    const text = [
      ...rankingJson(
        ranking,
        {
          unreadable: [{ file: 'x', why: 'y' }],
          unreadBefore: [{ file: 'u', why: 'v' }],
          problems: [{ file: 'z', message: 'm' }],
        },
        'vi',
      ),
    ].join('');
    const valid = new Ajv({ strict: false, allErrors: true }).compile(rankingJsonSchema({ closed: true }));
    for (const unsafe of ['\u001b', '\u202e']) expect(text).not.toContain(unsafe);
    valid(JSON.parse(text));
    expect(valid.errors).toBeNull();
    expect(text).toContain('"why": "no-score"');
  });

  it('is told by the names of units on a page, whether or not they have codes', () => {
    const page = [...renderHtml([rankingDocument(ranking, wording('vi'))])].join('');
    expect(page).toContain('<td class="c">01</td><th scope="row">B</th>');
  });

  it('lets nothing in a name act', () => {
    const document = rankingDocument(ranking, wording('vi'));
    const html = renderHtml([document]);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)');
    const markdown = renderMarkdown(document);
    for (const unsafe of ['\u001b', '\u202e']) expect(markdown).not.toContain(unsafe);
    const row = markdown.split('\n').find((line) => line.includes('cmd'));
    expect(row).toContain('\\|');
    expect(row).not.toContain('<script>');
  });

  it('tells errors in scorecards, and names each unit to be looked at', () => {
    const document = rankingDocument(ranking, wording('en'), { year: 2025 });
    const markdown = renderMarkdown(document);
    expect(markdown).toContain('# PAR ranking, 2025');
    expect(markdown).toContain('D: 1 error in the scorecard; see: cchc check a.yaml');
    expect(rankingTable(ranking, wording('en')).columns.map(({ heading }) => heading)).toEqual([
      'Group',
      'Rank',
      'Code',
      'Unit',
      'Points',
      'Maximum',
      'Index (%)',
      'Rank before',
      'Places gained',
      'Index gained (percentage points)',
      'Errors in the scorecard',
      'Why it is not ranked',
    ]);
  });

  it('has everybody in the table that stands alone, those without a rank with why', () => {
    const finding = { rule: 'unreadable-file', severity: 'error', args: { reason: 'empty' } } as const;
    const { rows } = rankingTable(ranking, wording('en'), [{ file: 'trống.yaml', finding }]);
    const shown = rows.map(({ cells }) =>
      cells.map(({ spans }) =>
        spans
          .map((span) => (span.kind === 'number' ? toDecimal(span.value) : 'text' in span ? span.text : ''))
          .join(''),
      ),
    );
    expect(shown.slice(1)).toEqual([
      ['', '1', '', 'D', '11', '10', '110', 'not ranked', '', '', '1', ''],
      ['', '2', '', HOSTILE, '4', '10', '40', 'new', '', '', '', ''],
      ['', '', '', 'C', '', '', '', '', '', '', '', 'no scores'],
      [
        '',
        '',
        '',
        'trống.yaml',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        'The file cannot be read: it is empty. Check the file, or save it again from the program that made it.',
      ],
      ['', '', '', 'E', '', '', '', '', '', '', '', 'handed nothing in'],
    ]);
  });

  it('says who of the time before could not be placed', () => {
    const markdown = renderMarkdown(rankingDocument(ranking, wording('en'), { unreadBefore: [{ file: 'hỏng.yaml' }] }));
    const section = markdown.slice(
      markdown.indexOf('## Not ranked in the previous period'),
      markdown.indexOf('## Units that'),
    );
    expect(section.split('\n').filter((line) => /^\| [^-]/u.test(line))).toEqual([
      '| Unit | File | Why |',
      '| D | a.yaml | no scores |',
      '|  | hỏng.yaml |  |',
    ]);
  });

  it('prints the index with as many digits as tell the ranks apart', () => {
    const shown = (...assessed: readonly string[]) =>
      rankingTable(rankUnits(assessed.map((points, index) => unit(`U${index}`, points))), wording('vi')).rows.map(
        ({ cells }) => wording('vi').fixed(...indexIn(cells)),
      );
    expect(shown('8', '8', '7')).toEqual(['80,00', '80,00', '70,00']);
    expect(shown('8.00012', '8.0001', '7')).toEqual(['80,0012', '80,0010', '70,0000']);
  });
});

describe('a ranking in office files', () => {
  const plain = rankUnits([unit('Xã B', '5'), unit('=cmd', '7.5'), unit('Xã C', '""')]);
  const document = rankingDocument(plain, wording('vi'), { year: 2026 });

  it('is a workbook of a sheet a table, fields coloured by their share', async () => {
    const bytes = await renderTablesWorkbook([document]);
    const { worksheets } = await openWorkbook(bytes);
    expect(worksheets.map(({ name }) => name)).toEqual([
      'Xếp hạng cải cách hành chính nă',
      'Tỷ lệ đạt theo lĩnh vực (%)',
      'Tiêu chí nhiều đơn vị mất điểm',
      'Chưa xếp hạng được',
    ]);
    const [order, fields] = worksheets;
    const rows = (order?.getRows(1, order.rowCount) ?? []).map(({ values }) => (values as unknown[]).slice(1));
    expect(rows[0]?.[0]).toBe('Xếp hạng cải cách hành chính năm 2026');
    expect(rows.slice(-3).map((row) => row.slice(0, 5))).toEqual([
      ['Thứ hạng', 'Đơn vị', 'Điểm đạt', 'Điểm chuẩn', 'Chỉ số (%)'],
      [1, '=cmd', 7.5, 10, 75],
      [2, 'Xã B', 5, 10, 50],
    ]);
    expect(JSON.stringify((fields as unknown as { conditionalFormattings: unknown }).conditionalFormattings)).toContain(
      'colorScale',
    );
    expect(await renderTablesWorkbook([document])).toEqual(bytes);
  });

  it.skipIf(without('python-docx'))('is an annex to a decision in Word', async () => {
    const bytes = await renderAnnexes([annexOf(document)], { language: 'vi', title: document.title ?? '' });
    const read = readDocument(bytes);
    expect(read.paragraphs.slice(0, 3)).toEqual([
      'Phụ lục',
      'Xếp hạng cải cách hành chính năm 2026',
      '(Kèm theo Quyết định số …………………… ngày …… tháng …… năm …… của ……………………)',
    ]);
    expect(read.sections.map(({ orientation }) => orientation)).toEqual(['LANDSCAPE (1)']);
    expect(read.tables[0]?.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Thứ hạng', 'Đơn vị', 'Điểm đạt', 'Điểm chuẩn', 'Chỉ số (%)'],
      ['1', '=cmd', '7,5', '10', '75,00'],
      ['2', 'Xã B', '5', '10', '50,00'],
    ]);
  });

  it.skipIf(without('python-docx'))('has in an annex what is published, and not what is for its makers', async () => {
    const faulty = rankUnits([unit('Xã B', '5'), unit('Xã D', '11'), unit('Xã C', '""')], { previous: [] });
    const whole = rankingDocument(faulty, wording('vi'));
    const lines = renderMarkdown(whole);
    expect(lines).toContain('Lỗi trong bảng');
    expect(lines).toContain('Xã D: 1 lỗi trong bảng; xem: cchc check a.yaml');
    expect(remarksLeftOut(whole)).toBe(1);
    const read = readDocument(await renderAnnexes([annexOf(whole)], { language: 'vi', title: '' }));
    expect(read.tables.map(([header]) => header?.cells.map(({ text }) => text))).toEqual([
      [
        'Thứ hạng',
        'Đơn vị',
        'Điểm đạt',
        'Điểm chuẩn',
        'Chỉ số (%)',
        'Thứ hạng kỳ trước',
        'Tăng, giảm hạng',
        'Tăng, giảm chỉ số (điểm %)',
      ],
      ['Đơn vị', '1'],
      ['STT', 'Tiêu chí', 'Số đơn vị mất điểm', 'Trên tổng số', 'Tổng điểm bị mất'],
      ['Đơn vị', 'Lý do'],
    ]);
    expect(read.paragraphs).not.toContain('Cần xem lại');
  });
});

describe('columns of a table in Word', () => {
  const table = (text: string): Table => ({
    kind: 'table',
    name: 'ranking',
    columns: [
      { key: 'rank', heading: 'Thứ hạng', role: 'number' },
      { key: 'unit', heading: 'Đơn vị', role: 'text' },
      { key: 'gained', heading: 'Tăng, giảm chỉ số (điểm %)', role: 'number' },
    ],
    rows: [{ kind: 'other', cells: [textCell('1'), textCell(text), textCell('2')] }],
  });

  it('widen headings of numbers only by what no text has a use for', () => {
    const [rank = 0, , gained = 0] = columnWidths(table('Xã A'), 257, 'vi');
    expect([rank, gained].map(Math.round)).toEqual([14, 33]);
    const [, , narrow = 0] = columnWidths(table('một câu rất dài '.repeat(20)), 257, 'vi');
    expect(Math.round(narrow)).toBe(15);
  });
});

it('says on a unit’s page how many of its own group lose points', () => {
  const named = (name: string, assessed: string) => unit(`Xã ${name}`, assessed);
  const listed = ['A', 'B', 'C', 'D'].map((name) => ({
    name: `Xã ${name}`,
    former: [],
    group: name === 'D' ? 'Vùng sâu' : 'Đồng bằng',
  }));
  const grouped = rankUnits([named('A', '9'), named('B', '8'), named('C', '10'), named('D', '7')], { listed });
  const { pages = [] } = rankingDocument(grouped, wording('vi'), { details: new Map() });
  const lines = pages.map(({ name, document }) => [
    name,
    ...renderMarkdown(document())
      .split('\n')
      .filter((line) => /mất điểm \(trên|^\| 1 \|/u.test(line)),
  ]);
  expect(lines).toEqual([
    ['Xã C'],
    [
      'Xã A',
      '| STT | Tiêu chí | Điểm chuẩn | Điểm bị mất | Số đơn vị trong nhóm mất điểm (trên 3) |',
      '| 1 | A | 10 | 1 | 2 |',
    ],
    [
      'Xã B',
      '| STT | Tiêu chí | Điểm chuẩn | Điểm bị mất | Số đơn vị trong nhóm mất điểm (trên 3) |',
      '| 1 | A | 10 | 2 | 2 |',
    ],
    [
      'Xã D',
      '| STT | Tiêu chí | Điểm chuẩn | Điểm bị mất | Số đơn vị trong nhóm mất điểm (trên 1) |',
      '| 1 | A | 10 | 3 | 1 |',
    ],
  ]);
});
