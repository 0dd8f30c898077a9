/** The page for clerks, and that of a report, in Firefox, driven by the protocol that browsers share (WebDriver BiDi). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJsonNumber } from '../../src/model/points/points.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';
import { DOOR_FILE, example, ROOT } from '../door/opened-door.js';
import { FIREFOX, without } from '../office.js';
import { examplePage } from './samples.js';

const REAL = 'khac-phuc-xa-2021.xlsx';
const TOTAL = 'Đạt 73,39%: 32,66/44,5 điểm, mất 11,84 điểm';
const COUNTS = '2 lỗi, 5 cảnh báo, 5 lưu ý';

const timeout = 60_000;

/** A picture in shades of grey, as pdftoppm writes it. */
const picture = (bytes: Buffer) => {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 50).toString('latin1')) ?? [];
  const pixels = bytes.subarray(head.length);
  const dark = (x: number, y: number): boolean => (pixels[y * Number(width) + x] ?? 255) < 160;
  return { width: Number(width), height: Number(height), dark };
};

describe.skipIf(without('firefox'))('in Firefox, cchc.html', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-firefox-'));
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  const heard = (opened: Page): void => {
    opened.setDefaultTimeout(timeout);
    opened.on('console', (message) => complaints.push(message.text()));
    opened.on('pageerror', (error) => complaints.push(String(error)));
  };

  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      extraPrefsFirefox: { 'browser.download.dir': folder, 'browser.download.folderList': 2 },
    });
    page = await browser.newPage();
    heard(page);
    await page.goto(pathToFileURL(DOOR_FILE).href);
  }, timeout);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const status = (): Promise<string> => page.$eval('.status .words', (words) => words.textContent ?? '');
  const listed = (count: number) =>
    page.waitForFunction(
      (expected) =>
        document.querySelectorAll('.files .remove').length === expected &&
        document.querySelector('.report .print-buttons:not([hidden])') !== null,
      {},
      count,
    );

  const withControl = async (...keys: readonly ('a' | 'x' | 'v')[]): Promise<void> => {
    await page.keyboard.down('Control');
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };

  it('reads a picked workbook, and shows what was found', { timeout }, async () => {
    const picker = await page.waitForSelector('input#door-pick');
    await picker?.uploadFile(example(REAL));
    await listed(1);
    expect(await status()).toBe(`Đã đọc ${REAL}: ${TOTAL}; ${COUNTS}`);
    expect(await page.$$eval('.report .findings li', (all) => all.length)).toBe(3);
  });

  it('saves files that read back as the same scorecard', { timeout }, async () => {
    // Firefox makes an empty file first, and fills another beside it.
    const isWhole = (name: string): boolean => !name.endsWith('.part') && statSync(join(folder, name)).size > 0;
    const saved = (): readonly string[] => readdirSync(folder).filter(isWhole);
    const outputs = ['word', 'workbook', 'annotated', 'yaml', 'csv'];
    for (const [index, output] of outputs.entries()) {
      await page.click(`[data-save="${output}"]`);
      await expect.poll(() => saved().length, { timeout: 30_000 }).toBe(index + 1);
    }
    for (const name of saved().filter((one) => !one.endsWith('.docx'))) {
      const { evaluations } = await evaluate(readFileSync(join(folder, name)), name, capabilities);
      const points = evaluations.map(({ scored: { total } }) => total.assessed && toJsonNumber(total.assessed));
      expect([name, points]).toEqual([name, [32.66]]);
    }
  });

  it('puts an edited remedy into the report', { timeout }, async () => {
    await page.locator('.views button:nth-of-type(2)').click();
    await page.locator('.report button[aria-label="Sửa giải pháp của 7.1.7"]').click();
    await page.locator('form.edit textarea[name="solution"]').fill('Mở thêm dịch vụ công trực tuyến');
    await page.locator('form.edit .main-action').click();
    await expect.poll(status, { timeout: 30_000 }).toContain('Đã ghi vào bảng và tính lại.');
    expect(await page.$eval('.report', (report) => report.textContent)).toContain('Mở thêm dịch vụ công trực tuyến');
  });

  it('reads a dropped Word file and a pasted table', { timeout }, async () => {
    const base64 = readFileSync(join(ROOT, 'test/fixtures/real/khac-phuc-xa-2021.docx')).toString('base64');
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], 'xa.docx'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, base64);
    await listed(2);
    expect(await status()).toBe(`Đã đọc xa.docx: ${TOTAL}; ${COUNTS}`);
    // Firefox gives a made event no clipboard: the text is cut out of the box, and pasted as a hand does it.
    await page.locator('details.paste summary').click();
    await page.locator('#door-paste').fill('STT\tTiêu chí\tĐiểm chuẩn\tĐiểm thẩm định\n1\tA\t4\t3\n');
    await page.focus('#door-paste');
    await withControl('a', 'x');
    await page.click('h1');
    await withControl('v');
    await listed(3);
    expect(await status()).toContain('Đạt 75,00%: 3/4 điểm, mất 1 điểm');
    expect(complaints).toEqual([]);
  });

  it('opens the page of a report, where words are found however they are typed', { timeout }, async () => {
    const report = join(folder, 'bao-cao.html');
    writeFileSync(report, await examplePage(REAL));
    const opened = await browser.newPage();
    heard(opened);
    await opened.goto(pathToFileURL(report).href);
    await opened.locator('.tools input[type="search"]').fill('dieu hanh');
    const count = (): Promise<string> => opened.$eval('.tools output', (output) => output.textContent ?? '');
    await expect.poll(count).toBe('Có 2/21 dòng phù hợp');
    expect(complaints).toEqual([]);
  });

  it.skipIf(without('pdftotext'))('prints every page of the table with its lines', { timeout }, async () => {
    const report = join(folder, 'in.html');
    const printed = join(folder, 'in.pdf');
    writeFileSync(report, await examplePage(REAL));
    const opened = await browser.newPage();
    heard(opened);
    await opened.goto(pathToFileURL(report).href);
    await opened.pdf({ path: printed, preferCSSPageSize: true, printBackground: true });
    for (const page of ['1', '2', '3']) {
      const at = ['-r', '144', '-gray', '-f', page, '-l', page, printed];
      const { width, height, dark } = picture(execFileSync('pdftoppm', at, { maxBuffer: 1e8 }));
      const longest = (x: number): number => {
        let [run, most] = [0, 0];
        for (let y = 0; y < height; y += 1) {
          run = dark(x, y) ? run + 1 : 0;
          most = Math.max(most, run);
        }
        return most;
      };
      const isLine = (x: number): boolean => longest(x) > height / 3;
      const lines = Array.from({ length: width }, (_, x) => x).filter((x) => isLine(x) && !isLine(x - 1));
      // Ten columns, and none of them open.
      expect([page, lines.length]).toEqual([page, 11]);
    }
    expect(complaints).toEqual([]);
  });
});
