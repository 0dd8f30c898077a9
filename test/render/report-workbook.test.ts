/** The report as a workbook: its formulas give our numbers, in LibreOffice as well; read again, it scores the same. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import type { Evaluation } from '../../src/model/evaluation.js';
import { evaluate } from '../../src/pipeline.js';
import { renderReportWorkbook } from '../../src/render/xlsx/report/index.js';
import { workbookReport } from '../../src/report/workbook-report.js';
import { capabilities } from '../capabilities.js';
import { without } from '../office.js';
import { openWorkbook } from './workbook-grid.js';

const folder = mkdtempSync(join(tmpdir(), 'cchc-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const evaluationsOf = async (bytes: Uint8Array, name: string) =>
  (await evaluate(bytes, name, capabilities)).evaluations;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const reportOf = async (bytes: Uint8Array, name: string, language: 'vi' | 'en' = 'vi'): Promise<Uint8Array> =>
  renderReportWorkbook((await evaluationsOf(bytes, name)).map((one) => workbookReport(one, wording(language), {})));

const example = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../examples', name));

/** Every formula of a workbook with the number beside it, by sheet and cell. */
const formulasOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, number>> => {
  const found = new Map<string, number>();
  for (const sheet of (await openWorkbook(bytes)).worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined) found.set(`${sheet.name}!${cell.address}`, Number(cell.result));
      }),
    );
  }
  return found;
};

/** The workbook without the results beside its formulas, so that whoever opens it must reckon. */
const withoutResults = (bytes: Uint8Array): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.startsWith('xl/worksheets/') ? strToU8(strFromU8(part).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, '$1')) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
};

const recalculated = (bytes: Uint8Array): Uint8Array => {
  const source = join(folder, 'source.xlsx');
  const out = join(folder, 'out');
  writeFileSync(source, withoutResults(bytes));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, source], {
    stdio: 'ignore',
  });
  return readFileSync(join(out, 'source.xlsx'));
};

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

/** What nobody asked of a source that has no such column: a published table has all ten. */
const newlyAsked = ({ scored: { scorecard } }: Evaluation): readonly string[] =>
  (['solution', 'lead', 'when'] as const).flatMap((column) =>
    scorecard.headings[column] === undefined ? [`missing-${column}`] : [],
  );

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
        ...['Lĩnh vực ba', '=1+1', 'Lĩnh vực bốn', 'Năm', 'Sáu', 'Tổng cộng'],
      ],
      ['SUM(C7:C8)', 3.3, 6.7, 7, null, 5, 2, 8, 2, 8, 4, 4, 33],
      ['SUM(D7:D8)', 1.1, 6.65, 8, 'Không phát sinh', 5, 1, 6, 1, null, null, 4, null],
      ['C6-D6', 'C7-D7', 'C8-D8', 'C9-D9', null, 'C11-D11', null, 'C13-D13', 'C14-D14', null, null, 'C17-D17', null],
    ]);
  });

  it('scores the same when it is read again', async () => {
    for (const [bytes, name] of [
      [bytesOf(MIXED), 'a.yaml'],
      [example('xa-day-du.yaml'), 'xa-day-du.yaml'],
      [example('khac-phuc-xa-2021.xlsx'), 'khac-phuc-xa-2021.xlsx'],
    ] as const) {
      const [before] = await evaluationsOf(bytes, name);
      const result = await evaluate(await reportOf(bytes, name), 'lai.xlsx', capabilities);
      const [after, ...more] = result.evaluations;
      expect(more).toEqual([]);
      if (before === undefined || after === undefined) throw new Error(`no scorecard: ${name}`);
      const total = ({ scored: { total, coverage, scorecard } }: typeof before) => ({
        ...{ max: total.max, assessed: total.assessed, lost: total.lost, unexplained: total.unexplained },
        ...{ unscored: total.unscored, notApplicable: total.notApplicable, coverage },
        ...{ year: scorecard.year, planYear: scorecard.planYear, unit: scorecard.unit?.text },
      });
      expect(total(after)).toEqual(total(before));
      const known = [...before.findings.map(({ rule }) => rule), ...newlyAsked(before)];
      expect([...result.findings, ...after.findings].filter(({ rule }) => !known.includes(rule))).toEqual([]);
      const remedies = ({ scored: { scorecard } }: typeof before) =>
        JSON.stringify(
          scorecard.criteria.flatMap((one) =>
            [one, ...one.criteria].flatMap(({ remedies: all }) =>
              all.map((remedy) =>
                [remedy.solution, remedy.product, remedy.lead, remedy.when, remedy.person].map((text) =>
                  text?.text.trim(),
                ),
              ),
            ),
          ),
        );
      expect(remedies(after)).toBe(remedies(before));
    }
  });

  it('is the same bytes each time, and takes text that looks like a formula for text', async () => {
    const [one, other] = [await reportOf(bytesOf(MIXED), 'a.yaml'), await reportOf(bytesOf(MIXED), 'a.yaml')];
    expect(one).toEqual(other);
    const cell = (await openWorkbook(one)).worksheets[0]?.getCell('B14');
    expect([cell?.value, cell?.numFmt]).toEqual(['=1+1', '@']);
  });

  it('prints on A4 across, with its headings on each page', async () => {
    const sheets = (await openWorkbook(await reportOf(example('xa-day-du.yaml'), 'xa-day-du.yaml', 'en'))).worksheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Remediation', 'By field', 'By lead agency']);
    for (const { pageSetup, views } of sheets) {
      const row = Number(/^(\d+):\1$/u.exec(pageSetup.printTitlesRow ?? '')?.[1]);
      expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
      expect(views).toMatchObject([{ state: 'frozen', ySplit: row }]);
    }
  });

  it.skipIf(without('libreoffice'))('is reckoned alike by LibreOffice', { timeout: 300_000 }, async () => {
    for (const [bytes, name] of [
      [bytesOf(MIXED), 'a.yaml'],
      [example('xa-day-du.yaml'), 'xa-day-du.yaml'],
      [example('khac-phuc-xa-2021.xlsx'), 'khac-phuc-xa-2021.xlsx'],
    ] as const) {
      const report = await reportOf(bytes, name);
      const ours = await formulasOf(report);
      const theirs = await formulasOf(recalculated(report));
      expect(ours.size).toBeGreaterThan(15);
      expect([...theirs.keys()]).toEqual([...ours.keys()]);
      for (const [cell, number] of ours) expect(theirs.get(cell), `${name} ${cell}`).toBeCloseTo(number, 9);
    }
  });
});
