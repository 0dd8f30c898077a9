/** The report as a workbook: its formulas give our numbers, in LibreOffice as well; text stays text, and it prints. */
import type { Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { without } from '../office.js';
import { bytesOf, example, formulasOf, recalculated, reportOf } from './reported.js';
import { openWorkbook } from './workbook-grid.js';

/** A tree of all kinds: complete, partial, what does not apply, a survey, a bonus, something unscored. */
const MIXED = `
unit: UBND xã A
year: 2025
criteria:
  - {code: I, name: Lĩnh vực một, max: 10, criteria: [
      {code: "1", name: Một, max: "3,3", assessed: "1,1", remedy: {solution: Làm, lead: Phòng A, status: doing, recovers: "1,5", product: Kế hoạch}},
      {code: "2", name: Hai, max: "6,7", assessed: "6,65"}]}
  - {code: II, name: Lĩnh vực hai, max: 12, criteria: [
      {code: "1", name: Ba, max: 5, assessed: Không phát sinh},
      {code: "2", name: Bốn, max: 5, assessed: 5},
      {code: "3", name: Thưởng, kind: bonus, max: 2, assessed: 1}]}
  - {code: III, name: Lĩnh vực ba, max: 8, assessed: 6, criteria: [{code: "1", name: "=1+1", max: 2, assessed: 1}]}
  - {code: IV, name: Lĩnh vực bốn, criteria: [{code: "1", name: Năm, max: 4}, {code: "2", name: Sáu, max: 4, assessed: 4}]}
`;

/** Bonuses and penalties outside every field, one cut at its cap. */
const ADJUSTED = `
criteria:
  - {code: "1", name: Một, max: 10, self: 9, assessed: 8}
  - {code: "2", name: Hai, self: 5, assessed: 4, criteria: [{code: "2.1", name: Ba, max: 5, self: 5, assessed: 4}]}
adjustments:
  - {kind: bonus, name: Sáng kiến, cap: 1, points: 2}
  - {kind: penalty, name: Điểm thưởng bị thu hồi, points: "-0,5"}
`;

const PLAN = `
criteria:
  - {code: "1", name: Một, max: 2, assessed: 1, remedy: {solution: Làm, lead: Phòng B, when: Quý II/2026}}
  - {code: "2", name: Hai, max: 2, assessed: 1.5, remedy: {solution: Họp, lead: Phòng A; Phòng B, when: Quý I/2026}}
`;

/** The cells of a sheet row by row, a formula by its text. */
const cellsOf = (sheet: Worksheet | undefined): readonly (readonly unknown[])[] => {
  const rows: unknown[][] = [];
  sheet?.eachRow((row) => {
    const cells = Array.from({ length: sheet.columnCount }, (_, index) => row.getCell(index + 1));
    rows.push(cells.map((cell) => (cell.formula === undefined ? cell.value : `=${cell.formula}`)));
  });
  return rows;
};

describe('the report as a workbook', () => {
  it('goes on reckoning where a number follows from others', async () => {
    const formulas = await openWorkbook(await reportOf(bytesOf(MIXED), 'a.yaml'));
    const [sheet] = formulas.worksheets;
    const column = (letter: string) =>
      Array.from({ length: 13 }, (_, index) => sheet?.getCell(`${letter}${index + 6}`)).map(
        (cell) => cell?.formula ?? cell?.value ?? null,
      );
    expect([column('B'), column('C'), column('D'), column('E')]).toEqual([
      [
        ...['Lĩnh vực một', 'Một', 'Hai', 'Lĩnh vực hai', 'Ba', 'Bốn', 'Thưởng'],
        ...['Lĩnh vực ba', '=1+1', 'Lĩnh vực bốn', 'Năm', 'Sáu', 'Tổng cộng các lĩnh vực có trong bảng'],
      ],
      ['SUM(C7:C8)', 3.3, 6.7, 7, null, 5, 2, 8, 2, 'SUM(C16:C17)', 4, 4, 'SUM(C6,C9,C13,C15)'],
      ['SUM(D7:D8)', 1.1, 6.65, 8, 'Không phát sinh', 5, 1, 6, 1, null, null, 4, null],
      ['C6-D6', 'C7-D7', 'C8-D8', 'C9-D9', null, 'C11-D11', null, 'C13-D13', 'C14-D14', null, null, 'C17-D17', null],
    ]);
  });

  it('goes on reckoning with bonuses, penalties and self scores', async () => {
    const [sheet] = (await openWorkbook(await reportOf(bytesOf(ADJUSTED), 'a.yaml'))).worksheets;
    const rows = cellsOf(sheet).slice(2);
    expect(rows.map((row) => [...row.slice(0, 5), row[10]])).toEqual([
      ['1', 'Một', 10, 8, '=C4-D4', 9],
      ['2', 'Hai', '=SUM(C6)', '=SUM(D6)', '=C5-D5', '=SUM(K6)'],
      ['2.1', 'Ba', 5, 4, '=C6-D6', 5],
      [null, 'Điểm thưởng', null, null, null, null],
      [null, 'Sáng kiến', 1, 2, null, null],
      [null, 'Điểm trừ', null, null, null, null],
      [null, 'Điểm trừ: Điểm thưởng bị thu hồi', null, -0.5, null, null],
      [null, 'Tổng cộng', '=SUM(C4:C5)', '=SUM(D4:D5)', '=C11-D11', '=SUM(K4:K5)'],
      [null, 'Tổng điểm sau điểm thưởng, điểm trừ', null, '=D11+MIN(ABS(D8),ABS(C8))-ABS(D10)', null, null],
    ]);
    expect(rows.every((row) => [...row.slice(5, 10), ...row.slice(11)].every((cell) => cell === null))).toBe(true);
    expect(cellsOf(sheet)[1]?.slice(10)).toEqual([
      ...['Điểm tự đánh giá', 'Sản phẩm', 'Người thực hiện', 'Tình trạng thực hiện', 'Điểm dự kiến khắc phục'],
    ]);
  });

  it('lists the tasks of each agency, or the whole table in another order', async () => {
    const sheetsOf = async (by?: 'lead' | 'when') => {
      const [, , last] = (await openWorkbook(await reportOf(bytesOf(PLAN), 'a.yaml', { by }))).worksheets;
      return { name: last?.name, rows: cellsOf(last).slice(2) };
    };
    expect(await sheetsOf()).toEqual({
      name: 'Theo cơ quan',
      rows: [
        [
          ...['Cơ quan chủ trì thực hiện', 'STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm bị mất', 'Giải pháp'],
          ...['Cơ quan phối hợp', 'Thời gian thực hiện'],
        ],
        ['Phòng B', '1', 'Một', 1, 'Làm', null, 'Quý II/2026'],
        ['Phòng B', '2', 'Hai', 0.5, 'Họp', null, 'Quý I/2026'],
        ['Phòng A', '2', 'Hai', 0.5, 'Họp', null, 'Quý I/2026'],
      ],
    });
    const shown = ({ name, rows }: Awaited<ReturnType<typeof sheetsOf>>) => [name, rows.map((row) => row.slice(0, 6))];
    const heading = [
      ...['STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'Điểm chuẩn', 'Điểm thẩm định', 'Điểm bị mất', 'Giải pháp'],
    ];
    const taken = (row: number) => ['C', 'D', 'E'].map((column) => `='Khắc phục'!${column}${row}`);
    const total = [null, 'Tổng cộng', ...taken(6), null];
    expect(shown(await sheetsOf('when'))).toEqual([
      'Theo thời hạn',
      [
        heading,
        [null, 'Quý I/2026', null, null, 0.5, null],
        ['2', 'Hai', ...taken(5), 'Họp'],
        [null, 'Quý II/2026', null, null, 1, null],
        ['1', 'Một', ...taken(4), 'Làm'],
        total,
      ],
    ]);
    expect(shown(await sheetsOf('lead'))).toEqual([
      'Theo cơ quan',
      [
        heading,
        [null, 'Phòng B', null, null, 1.5, null],
        ['1', 'Một', ...taken(4), 'Làm'],
        ['2', 'Hai', ...taken(5), 'Họp'],
        [null, 'Phòng A', null, null, 0.5, null],
        ['2', 'Hai', ...taken(5), 'Họp'],
        total,
      ],
    ]);
  });

  it('is the same bytes each time, and takes text that looks like a formula for text', async () => {
    const [one, other] = [await reportOf(bytesOf(MIXED), 'a.yaml'), await reportOf(bytesOf(MIXED), 'a.yaml')];
    expect(one).toEqual(other);
    const cell = (await openWorkbook(one)).worksheets[0]?.getCell('B14');
    expect([cell?.value, cell?.numFmt]).toEqual(['=1+1', '@']);
  });

  it('prints the published columns on A4 across, with its headings on each page', async () => {
    const report = await reportOf(example('xa-day-du.yaml'), 'xa-day-du.yaml', { language: 'en' });
    const sheets = (await openWorkbook(report)).worksheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Remediation', 'By field', 'By lead agency']);
    for (const { pageSetup, views } of sheets) {
      const row = Number(/^(\d+):\1$/u.exec(pageSetup.printTitlesRow ?? '')?.[1]);
      expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
      expect(views).toMatchObject([{ state: 'frozen', ySplit: row }]);
    }
    const names = strFromU8(unzipSync(report)['xl/workbook.xml'] ?? new Uint8Array());
    expect(names).toContain('localSheetId="0">&apos;Remediation&apos;!$A$1:$J$91</definedName>');
    expect(sheets.map(({ autoFilter }) => autoFilter)).toEqual(['A6:S90', undefined, 'A4:G33']);
  });

  it('is as high as its text, and grows with what is written into it', async () => {
    const report = await reportOf(bytesOf(PLAN), 'a.yaml');
    const [sheet] = (await openWorkbook(report)).worksheets;
    expect([3, 4, 5].map((row) => sheet?.getRow(row).height)).toEqual([45.75, 16.25, 31]);
    const long = PLAN.replace('Họp', `"${'Phân công rõ người, rõ việc. '.repeat(12)}"`);
    const [other] = (await openWorkbook(await reportOf(bytesOf(long), 'a.yaml'))).worksheets;
    expect(other?.getRow(5).height).toBe(134.25);
    expect(strFromU8(unzipSync(report)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('customHeight');
  });

  it.skipIf(without('libreoffice'))('is reckoned alike by LibreOffice', { timeout: 300_000 }, async () => {
    for (const [bytes, name] of [
      [bytesOf(MIXED), 'a.yaml'],
      [bytesOf(ADJUSTED), 'a.yaml'],
      [example('xa-day-du.yaml'), 'xa-day-du.yaml'],
      [example('khac-phuc-xa-2021.xlsx'), 'khac-phuc-xa-2021.xlsx'],
    ] as const) {
      const report = await reportOf(bytes, name);
      const ours = await formulasOf(report);
      const theirs = await formulasOf(recalculated(report));
      expect(ours.size).toBeGreaterThan(10);
      expect([...theirs.keys()]).toEqual([...ours.keys()]);
      for (const [cell, number] of ours) expect(theirs.get(cell), `${name} ${cell}`).toBeCloseTo(number, 9);
    }
  });
});
