import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookWords } from '../../src/language/report/workbook.js';
import type { Scorecard } from '../../src/model/scorecard/scorecard.js';
import { writeWorkbook } from '../../src/render/xlsx/index.js';
import { sheetNames } from '../../src/render/xlsx/sheet-names.js';
import { readScorecard } from '../../src/schema/index.js';
import { meaningOfHeading, readTables } from '../../src/table/index.js';
import { read } from '../schema/reading.js';
import { inTable } from './in-table.js';
import { anyScorecard, codedScorecard, TAME } from './scorecards.js';
import { gridsOf, openWorkbook } from './workbook-grid.js';

const words = workbookWords('vi');

/** Enough for a busy machine, in milliseconds. */
const PATIENCE = 60_000;

const scorecardIn = (yaml: string): Scorecard => {
  const { scorecard } = read(yaml);
  if (scorecard === undefined) throw new Error('no scorecard');
  return scorecard;
};

const write = (...yaml: readonly string[]): Promise<Uint8Array> =>
  writeWorkbook(
    yaml.map((one) => ({ scorecard: scorecardIn(one) })),
    words,
    meaningOfHeading,
  );

const readBack = async (bytes: Uint8Array): Promise<readonly Scorecard[]> => {
  const { tables, findings } = readTables(await gridsOf(bytes), {});
  const found = [...findings, ...tables.flatMap((one) => one.findings)];
  const read = tables.map(({ source }) => readScorecard(source));
  found.push(...read.flatMap((one) => one.findings));
  const unexpected = found.filter(({ rule }) => rule !== 'number-format' && rule !== 'unclear-row');
  if (unexpected.length > 0) throw new Error(JSON.stringify(unexpected));
  return read.flatMap(({ scorecard }) => scorecard ?? []);
};

/** The cells of a sheet, row by row; blank rows are empty. */
const cellsOf = async (bytes: Uint8Array, sheet = 0): Promise<readonly (readonly unknown[])[]> => {
  const rows: unknown[][] = [];
  (await openWorkbook(bytes)).worksheets[sheet]?.eachRow({ includeEmpty: true }, (row, number) => {
    const values: unknown[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      values[column - 1] = cell.master === cell ? cell.value : null;
    });
    rows[number - 1] = values;
  });
  return rows;
};

const FULL = [
  'title: Bảng chấm điểm',
  'unit: UBND xã A',
  'year: 2021',
  'plan-year: 2022',
  'headings: {max: Điểm tối đa, note: ""}',
  'total: {max: 12, assessed: 9.5}',
  'adjustments: [{kind: bonus, name: Sáng kiến, cap: 2, points: "1,50"}, {kind: penalty, points: 0.5}]',
  'criteria:',
  '- code: "1"',
  '  name: Kế hoạch',
  '  max: "9,0"',
  '  assessed: 7.05',
  '  options: ["Có: 1", "Không: 0"]',
  '  criteria:',
  '  - code: "1.10"',
  '    name: =SUM(A1)',
  '    max: 9',
  '    assessed: "-"',
  '    extra: {Phương pháp: "012"}',
  '    remedy:',
  '    - {solution: Làm, support: [Phòng A, Phòng B], when: Quý I}',
  '    - {solution: Xong, lead: Phòng C}',
  '- {code: II, name: Thủ tục, max: 3, assessed: 2.45, state: survey}',
].join('\n');

describe('writeWorkbook', () => {
  it('lays a scorecard out as an office would', async () => {
    const none = null;
    expect(await cellsOf(await write(FULL))).toEqual([
      ['Bảng chấm điểm', ...Array(11).fill(none)],
      ['Đơn vị: UBND xã A'],
      ['Năm đánh giá: 2021'],
      ['Năm kế hoạch: 2022'],
      [],
      [
        ...['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm tối đa', 'Điểm thẩm định', 'Giải pháp'],
        ...[
          'Cơ quan chủ trì thực hiện',
          'Cơ quan phối hợp',
          'Thời gian thực hiện',
          'Ghi chú',
          'Phương pháp',
          'Loại',
          'Cấp',
        ],
      ],
      ['1', 'Kế hoạch', 9, 7.05, none, none, none, none, none, none, none, 1],
      [none, 'Có: 1', none, none, none, none, none, none, none, none, none, none],
      [none, 'Không: 0', none, none, none, none, none, none, none, none, none, none],
      ['1.10', '=SUM(A1)', 9, '-', 'Làm', none, 'Phòng A\nPhòng B', 'Quý I', none, '012', none, 2],
      [none, none, none, none, 'Xong', 'Phòng C', none, none, none, none, none, none],
      ['II', 'Thủ tục', 3, 2.45, none, none, none, none, none, none, 'ĐTXHH', 1],
      [none, 'Điểm thưởng', none, none, none, none, none, none, none, none, none, none],
      [none, 'Sáng kiến', 2, 1.5, none, none, none, none, none, none, none, none],
      [none, 'Điểm trừ', none, none, none, none, none, none, none, none, none, none],
      [none, 'Điểm trừ', none, 0.5, none, none, none, none, none, none, none, none],
      [none, 'Tổng cộng', 12, 9.5, none, none, none, none, none, none, none, none],
    ]);
  });
});

describe('a workbook', () => {
  it('is the same bytes whenever it is written', async () => {
    const first = await write(FULL);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await write(FULL)).toEqual(first);
    const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:creator>cchc</dc:creator>');
    expect([...core.matchAll(/W3CDTF">([^<]*)</gu)].map(([, time]) => time)).toEqual([
      ...['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z'],
    ]);
  });

  it('shows numbers with the decimals they have, and codes as text', async () => {
    const bytes = await write(
      '- {code: 1.10, name: A, max: "9,0", assessed: 7.125, lost: 1}\n- {code: "2", name: B, max: 0.0000000001}',
    );
    const sheet = (await openWorkbook(bytes)).worksheets[0];
    const shown = ['A2', 'B2', 'C2', 'D2', 'E2', 'C3', 'D3'].map((cell) => {
      const { value, numFmt } = sheet?.getCell(cell) ?? {};
      return [cell, value, numFmt];
    });
    expect(shown).toEqual([
      ['A2', '1.10', '@'],
      ['B2', 'A', '@'],
      ['C2', 9, '0.0'],
      ['D2', 7.125, '0.000'],
      ['E2', 1, '0'],
      // A number cell is read to 9 decimals.
      ['C3', '0.0000000001', '@'],
      ['D3', null, undefined],
    ]);
  });

  it('says a state where an office would: in a blank cell for a score', async () => {
    const bytes = await write(
      [
        '- {code: "1", name: A, max: 2, self: 1, assessed: 2}',
        '- {code: "2", name: B, max: 2, assessed: 1, state: survey}',
        '- {code: "3", name: C, max: 2, state: not-applicable}',
        '- {code: "4", name: D, max: 2, self: KPS}',
        '- {code: "5", name: E, max: 2, self: 1, assessed: 1, state: survey, kind: bonus}',
      ].join('\n'),
    );
    const none = null;
    expect(await cellsOf(bytes)).toEqual([
      ['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm chuẩn', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Loại'],
      ['1', 'A', 2, 1, 2, none],
      ['2', 'B', 2, 'ĐTXHH', 1, none],
      ['3', 'C', 2, none, 'Không phát sinh', none],
      ['4', 'D', 2, 'KPS', none, none],
      ['5', 'E', 2, 1, 1, 'Điểm thưởng; ĐTXHH'],
    ]);
  });

  it('is set up to be printed and folded', async () => {
    const sheet = (await openWorkbook(await write(FULL))).worksheets[0];
    expect(sheet?.pageSetup).toMatchObject({
      ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: '6:6',
    });
    expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 6 }]);
    expect(sheet?.properties.outlineProperties).toMatchObject({ summaryBelow: false });
    const levels = Array.from({ length: 6 }, (_, index) => sheet?.getRow(index + 7).outlineLevel);
    expect(levels).toEqual([0, 0, 0, 1, 1, 0]);
    expect(sheet?.getCell('B7').font.bold).toBe(true);
    expect(sheet?.getCell('B10').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  });

  it('keeps characters that its format cannot hold', async () => {
    const xml = unzipSync(await write('- {code: "1", name: "a\\x01\\rb\\ud800_x0041_", max: 1}'))[
      'xl/sharedStrings.xml'
    ];
    expect(strFromU8(xml ?? new Uint8Array())).toContain('>a_x0001__x000D_b_xD800__x005F_x0041_<');
  });

  it('has a sheet for each scorecard', async () => {
    const one = '- {code: "1", name: A, max: 1}';
    const bytes = await writeWorkbook(
      [
        { scorecard: scorecardIn(one) },
        { name: 'Phiếu 1', scorecard: scorecardIn(one) },
        { scorecard: scorecardIn(`unit: UBND xã A\ncriteria: [{code: "1", name: A, max: 1}]`) },
      ],
      words,
      meaningOfHeading,
    );
    expect((await openWorkbook(bytes)).worksheets.map(({ name }) => name)).toEqual([
      ...['Bảng chấm điểm', 'Phiếu 1', 'UBND xã A'],
    ]);
  });
});

it('names sheets as spreadsheet programs accept them', () => {
  const long = 'Ủy ban nhân dân xã Lâm Khê Hạ năm 2025';
  expect(
    sheetNames(['a/b:c', "'x'", "y'z", '', undefined, 'History', long, long, 'A', 'a', '\u0000', '😀'.repeat(20)], 'B'),
  ).toEqual([
    ...[
      'a b c',
      'x',
      'y’z',
      'B',
      'B (2)',
      'History (2)',
      'Ủy ban nhân dân xã Lâm Khê Hạ n',
      'Ủy ban nhân dân xã Lâm Khê (2)',
    ],
    ...['A', 'a (2)', 'B (3)', '😀'.repeat(15)],
  ]);
});

describe('a workbook read back', () => {
  it(
    'is the same scorecard, whatever its codes',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyScorecard(TAME), async (scorecard) => {
          fc.pre(scorecard.criteria.length > 0);
          const bytes = await writeWorkbook([{ scorecard }], words, meaningOfHeading);
          expect((await readBack(bytes)).map(inTable)).toEqual([inTable(scorecard)]);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );

  it(
    'needs no column of levels where the codes tell the tree',
    async () => {
      await fc.assert(
        fc.asyncProperty(codedScorecard, async (scorecard) => {
          fc.pre(scorecard.criteria.length > 0);
          const bytes = await writeWorkbook([{ scorecard }], words, meaningOfHeading);
          const [header] = await cellsOf(bytes);
          expect(header).not.toContain('Cấp');
          expect((await readBack(bytes)).map(inTable)).toEqual([inTable(scorecard)]);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );

  it('in English as well', async () => {
    const scorecard = scorecardIn(FULL.replace('headings: {max: Điểm tối đa, note: ""}', 'headings: {}'));
    const bytes = await writeWorkbook([{ scorecard }], workbookWords('en'), meaningOfHeading);
    expect((await readBack(bytes)).map(inTable)).toEqual([
      {
        ...(inTable(scorecard) as object),
        // What had no name of its own is called by its kind.
        adjustments: [
          ['bonus', 'Sáng kiến', '2', '1.5'],
          ['penalty', 'Penalty', undefined, '0.5'],
        ],
      },
    ]);
  });

  it.each(['khac-phuc-xa-2021', 'xa-day-du', 'nho'])(
    'is examples/%s.yaml, without a column of levels',
    async (name) => {
      const scorecard = scorecardIn(readFileSync(join(import.meta.dirname, `../../examples/${name}.yaml`), 'utf8'));
      const bytes = await writeWorkbook([{ scorecard }], words, meaningOfHeading);
      expect((await cellsOf(bytes)).flat()).not.toContain('Cấp');
      expect((await readBack(bytes)).map(inTable)).toEqual([inTable(scorecard)]);
    },
  );

  it('has every column as what it is, whatever it is called', async () => {
    const scorecard = scorecardIn(
      [
        'headings: {name: Nội dung mất điểm, max: Điểm, assessed: Kết quả thẩm định, lost: Điểm trừ}',
        'criteria:',
        '- {code: "1", name: A, max: 4, assessed: 3, lost: 1, extra: {Điểm thẩm định: 2, STT: 9, Ghi chú khác: x, Mã hồ sơ: H1}}',
      ].join('\n'),
    );
    const bytes = await writeWorkbook([{ scorecard }], words, meaningOfHeading);
    expect((await cellsOf(bytes))[0]).toEqual([
      ...['STT', 'Nội dung mất điểm', 'Điểm chuẩn', 'Kết quả thẩm định', 'Điểm bị mất'],
      ...['Cột khác: Điểm thẩm định', 'Cột khác: STT', 'Cột khác: Ghi chú khác', 'Mã hồ sơ'],
    ]);
    const [read] = await readBack(bytes);
    expect(read?.criteria[0]?.extra.map(({ heading, value }) => [heading, value.text])).toEqual([
      ...[
        ['Điểm thẩm định', '2'],
        ['STT', '9'],
        ['Ghi chú khác', 'x'],
        ['Mã hồ sơ', 'H1'],
      ],
    ]);
    expect(read?.criteria[0]?.assessed?.text).toBe('3');
  });

  it('has subtotals where they stood', async () => {
    const scorecard = scorecardIn(
      [
        'total: [{max: 9}, {name: Toàn bộ, max: 9}]',
        'criteria:',
        '- {code: I, name: A, max: 4, subtotal: {max: 4}, criteria: [{code: "1", name: B, max: 4, subtotal: {name: Cộng mục 1, max: 3}}]}',
        '- {code: II, name: C, max: 5, subtotal: {name: Nhóm II, max: 5}, criteria: [{code: "1", name: D, max: 5}]}',
      ].join('\n'),
    );
    const bytes = await writeWorkbook([{ scorecard }], words, meaningOfHeading);
    expect((await cellsOf(bytes)).map(([, name]) => name)).toEqual([
      ...['Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'A', 'B', 'Cộng mục 1', 'Cộng I', 'C', 'D', 'Cộng II: Nhóm II'],
      ...['Tổng cộng', 'Tổng cộng: Toàn bộ'],
    ]);
    expect((await readBack(bytes)).map(inTable)).toEqual([inTable(scorecard)]);
  });
});
