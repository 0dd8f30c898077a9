/** Sheet, header and columns put right by hand, each in a real browser; the ranking of more units than are there at once. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { without } from '../office.js';
import { listed, pick, ROOT, saveAs, show, startDoor } from './opened-door.js';

type Rows = readonly (readonly string[])[];

const CELLS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PARTS = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of texts. */
const workbook = (sheets: Readonly<Record<string, Rows>>): Buffer => {
  const names = Object.keys(sheets);
  const numbers = names.map((_, index) => index + 1);
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PARTS}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>${numbers.map((one) => `<Override PartName="/xl/worksheets/sheet${one}.xml" ContentType="${SHEET}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PARTS}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${CELLS}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PARTS}/relationships">${numbers.map((one) => `<Relationship Id="rId${one}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${one}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${CELLS}"><sheetData>${rows.map((cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('')}</sheetData></worksheet>`,
      ]),
    ),
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
};

const HEADER = ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm thẩm định'];
const BOOK = {
  'Lần 1': [HEADER, ['1', 'Kế hoạch', '4', '1']],
  'Lần 2': [['Bảng chấm điểm'], HEADER, ['1', 'Kế hoạch', '4', '3'], ['2', 'Báo cáo', '6', '6']],
  'Mẫu lạ': [
    ['Mã', 'Việc', 'Trần', 'Được', 'Chấm lại'],
    ['1', 'Kế hoạch', '4', '3', '2'],
  ],
};

describe.skipIf(without('chromium'))('in cchc.html', () => {
  let door: Awaited<ReturnType<typeof startDoor>>;
  let folder: string;
  const file = { name: 'so.xlsx', mimeType: 'application/octet-stream', buffer: workbook(BOOK) };
  beforeAll(async () => {
    door = await startDoor();
    folder = mkdtempSync(join(tmpdir(), 'cchc-correction-'));
    writeFileSync(join(folder, file.name), file.buffer);
  });
  afterAll(async () => {
    await door.close();
    rmSync(folder, { recursive: true });
  });

  const told = (...flags: readonly string[]): string => {
    const call = [join(ROOT, 'bin/cchc.js'), 'score', join(folder, file.name), '--no-config', '--format', 'json'];
    return spawnSync('node', [...call, ...flags], { encoding: 'utf8' }).stdout;
  };

  /** Without the file's folder, of which the page knows nothing. */
  const plain = (document: string): unknown =>
    JSON.parse(document.replaceAll(JSON.stringify(`${folder}/`).slice(1, -1), '')).scorecards;

  const json = async (page: Page): Promise<unknown> =>
    plain(Buffer.from((await saveAs(page, 'json')).bytes).toString('utf8'));

  const lines = (page: Page) => page.locator('.files .file .line:not(.counts)').allInnerTexts();

  const chooseSheet = async (page: Page, name: string): Promise<void> => {
    await page.getByLabel('Trang tính hoặc bảng').selectOption(name);
    await expect.poll(() => page.getByLabel('Trang tính hoặc bảng').inputValue()).toBe(name);
    await expect
      .poll(() => page.locator('.preview td').first().innerText())
      .toBe(BOOK[name as keyof typeof BOOK][0]?.[0]);
  };

  const readAgain = (page: Page): Promise<void> => page.getByRole('button', { name: 'Đọc lại' }).click();

  it('a sheet is chosen, and its header and columns said, as by --sheet, --header-row and --columns', () =>
    door.using({}, async (page) => {
      await pick(page, [file]);
      await listed(page, 1);
      const both = ['Lần 1: Đạt 25,00%: 1/4 điểm, mất 3 điểm', 'Lần 2: Đạt 90,00%: 9/10 điểm, mất 1 điểm'];
      const found = (await lines(page)).slice(-2);
      expect(found).toEqual(both);
      await show(page, 'Cách đọc bảng');
      await chooseSheet(page, 'Lần 2');
      await readAgain(page);
      await expect.poll(() => lines(page)).toEqual(['Đạt 90,00%: 9/10 điểm, mất 1 điểm']);
      expect(await json(page)).toEqual(plain(told('--sheet', 'Lần 2')));
      await chooseSheet(page, 'Mẫu lạ');
      await page.getByLabel('Dòng 1 là dòng tiêu đề').check();
      for (const [column, meaning] of Object.entries({ A: 'code', B: 'name', C: 'max', E: 'assessed' })) {
        await page.getByLabel(`Ý nghĩa của cột ${column}`).selectOption(meaning);
      }
      await readAgain(page);
      await expect.poll(() => lines(page)).toEqual(['Đạt 50,00%: 2/4 điểm, mất 2 điểm']);
      const columns = ['--columns', 'code=A,name=B,max=C,assessed=E'];
      expect(await json(page)).toEqual(plain(told('--sheet', 'Mẫu lạ', '--header-row', '1', ...columns)));
      // One column moved, the rest as before.
      await page.getByLabel('Ý nghĩa của cột E').selectOption('');
      await page.getByLabel('Ý nghĩa của cột D').selectOption('assessed');
      await readAgain(page);
      await expect.poll(() => lines(page)).toEqual(['Đạt 75,00%: 3/4 điểm, mất 1 điểm']);
      await page.getByRole('button', { name: 'Để chương trình tự tìm' }).click();
      await expect.poll(async () => (await lines(page)).slice(-2)).toEqual(both);
    }));

  it('more than a hundred units are ranked whole, sorted by any column, beside files that cannot be read', () =>
    door.using({}, async (page) => {
      const units = Array.from({ length: 130 }, (_, index) => ({
        name: `xa-${index}.yaml`,
        mimeType: 'text/plain',
        buffer: Buffer.from(
          `unit: Xã số ${index}\nyear: 2025\ncriteria: [{code: 1, name: A, max: 200, assessed: ${index}}]\n`,
        ),
      }));
      const broken = { name: 'hong.docx', mimeType: 'text/plain', buffer: Buffer.from('noise') };
      await pick(page, [...units.slice(0, 60), broken, ...units.slice(60)]);
      await listed(page, 131);
      await page.getByRole('button', { name: 'Xếp hạng các đơn vị' }).click();
      await page.locator('.table-ranking .sort').first().waitFor();
      const column = async (place: number) =>
        (await page.locator('.table-ranking tbody tr').allInnerTexts()).map((row) => row.split('\t')[place]);
      const best = Array.from({ length: 130 }, (_, index) => `Xã số ${129 - index}`);
      expect(await column(1)).toEqual(best);
      expect(await page.locator('.table-ranking').count()).toBe(1);
      expect(await page.locator('.report').innerText()).toContain('hong.docx');
      await page.locator('.table-ranking .sort').first().click();
      expect((await column(1)).slice(0, 2)).toEqual(['Xã số 0', 'Xã số 1']);
      const csv = Buffer.from((await saveAs(page, 'csv')).bytes).toString('utf8');
      expect(csv.match(/Xã số \d+/gu)).toEqual(best);
    }));
});
