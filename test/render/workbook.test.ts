import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookWords } from '../../src/language/workbook.js';
import type { Scorecard } from '../../src/model/scorecard.js';
import { writeWorkbook } from '../../src/render/xlsx/index.js';
import { sheetNames } from '../../src/render/xlsx/sheet-names.js';
import { readScorecard } from '../../src/schema/index.js';
import { readTables } from '../../src/table/index.js';
import { read } from '../schema/reading.js';
import { inTable } from './in-table.js';
import { anyScorecard, TAME } from './scorecards.js';
import { gridsOf, openWorkbook } from './workbook-grid.js';

const words = workbookWords('vi');

const scorecardIn = (yaml: string): Scorecard => {
  const { scorecard } = read(yaml);
  if (scorecard === undefined) throw new Error('no scorecard');
  return scorecard;
};

const write = (...yaml: readonly string[]): Promise<Uint8Array> =>
  writeWorkbook(
    yaml.map((one) => ({ scorecard: scorecardIn(one) })),
    words,
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
  '    extra: {Mã số: "012"}',
  '    remedy:',
  '    - {solution: Làm, support: [Phòng A, Phòng B], when: Quý I}',
  '    - {solution: Xong, lead: Phòng C}',
  '- {code: "2", name: Thủ tục, max: 3, assessed: 2.45, state: survey}',
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
        ...['Cơ quan chủ trì thực hiện', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Ghi chú', 'Mã số', 'Loại', 'Cấp'],
      ],
      ['1', 'Kế hoạch', 9, 7.05, none, none, none, none, none, none, none, 1],
      [none, 'Có: 1', none, none, none, none, none, none, none, none, none, none],
      [none, 'Không: 0', none, none, none, none, none, none, none, none, none, none],
      ['1.10', '=SUM(A1)', 9, '-', 'Làm', none, 'Phòng A\nPhòng B', 'Quý I', none, '012', none, 2],
      [none, none, none, none, 'Xong', 'Phòng C', none, none, none, none, none, none],
      ['2', 'Thủ tục', 3, 2.45, none, none, none, none, none, none, 'ĐTXHH', 1],
      [none, 'Điểm thưởng', none, none, none, none, none, none, none, none, none, none],
      [none, 'Sáng kiến', 2, 1.5, none, none, none, none, none, none, none, none],
      [none, 'Điểm trừ', none, none, none, none, none, none, none, none, none, none],
      [none, 'Điểm trừ', none, 0.5, none, none, none, none, none, none, none, none],
      [none, 'Tổng cộng', 12, 9.5, none, none, none, none, none, none, none, none],
    ]);
  });
});

describe('a workbook read back', () => {
  it('is the same scorecard, whatever its codes', async () => {
    await fc.assert(
      fc.asyncProperty(anyScorecard(TAME), async (scorecard) => {
        fc.pre(scorecard.criteria.length > 0);
        const bytes = await writeWorkbook([{ scorecard }], words);
        expect((await readBack(bytes)).map(inTable)).toEqual([inTable(scorecard)]);
      }),
      { numRuns: 100 },
    );
  });
});
