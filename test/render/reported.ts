/** Reports as workbooks, made and read again, for the tests of that format. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { wording } from '../../src/language/wording.js';
import type { Evaluation } from '../../src/model/evaluation.js';
import { evaluate } from '../../src/pipeline.js';
import { renderReportWorkbook } from '../../src/render/xlsx/report/index.js';
import type { ReportOptions } from '../../src/report/remediation/context.js';
import { workbookReport } from '../../src/report/workbook/workbook-report.js';
import { meaningOfHeading } from '../../src/table/index.js';
import { capabilities } from '../capabilities.js';
import { openWorkbook } from './workbook-grid.js';

export const evaluationsOf = async (bytes: Uint8Array, name: string): Promise<readonly Evaluation[]> =>
  (await evaluate(bytes, name, capabilities)).evaluations;

/** The one scorecard of a file. */
export const evaluationIn = async (bytes: Uint8Array, name: string): Promise<Evaluation> => {
  const [one, ...more] = await evaluationsOf(bytes, name);
  if (one === undefined || more.length > 0) throw new Error(`not one scorecard: ${name}`);
  return one;
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const example = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../examples', name));

export const reportOf = async (
  bytes: Uint8Array,
  name: string,
  { language = 'vi', ...options }: ReportOptions & { readonly language?: 'vi' | 'en' } = {},
): Promise<Uint8Array> => {
  const reports = (await evaluationsOf(bytes, name)).map((one) => workbookReport(one, wording(language), options));
  return renderReportWorkbook(reports, meaningOfHeading);
};

/** Every formula of a workbook with the number beside it, by sheet and cell. */
export const formulasOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, number>> => {
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

/** As LibreOffice saves it, every formula reckoned anew. */
export const recalculated = (bytes: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-report-'));
  const source = join(folder, 'source.xlsx');
  const out = join(folder, 'out');
  try {
    writeFileSync(source, withoutResults(bytes));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const call = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, source];
    execFileSync('soffice', call, { stdio: 'ignore' });
    return readFileSync(join(out, 'source.xlsx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
