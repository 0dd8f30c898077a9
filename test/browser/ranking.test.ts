/** A ranking with a page a unit, used as a person uses it, in a real browser. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { without } from '../office.js';
import { type Look, type Opened, startBrowser } from './chromium.js';
import { rankingPages } from './samples.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The titles of the pages that can be seen. */
const open = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.own-page h2')
    .evaluateAll((titles) =>
      titles.filter((one) => one.getClientRects().length > 0).map((one) => one.textContent ?? ''),
    );

const seesRanking = (page: Page): Promise<boolean> => page.locator('.table-ranking').isVisible();

describe.skipIf(without('chromium'))('a ranking with a page a unit', () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  let html: string;
  beforeAll(async () => {
    browser = await startBrowser();
    html = rankingPages(40);
  });
  afterAll(() => browser.close());

  const using = async (look: Look, use: (opened: Opened) => Promise<void>): Promise<void> => {
    const opened = await browser.open(html, look);
    await use(opened);
    expect(opened.complaints).toEqual([]);
    expect(opened.requests).toEqual([]);
    await opened.page.context().close();
  };

  it('opens one page at a time, and leads back to where the reader was', () =>
    using({}, async ({ page, url }) => {
      expect(await open(page)).toEqual([]);
      const link = page.locator('.table-ranking').getByRole('link', { name: 'Xã Số 20', exact: true });
      await link.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await link.click();
      await expect.poll(() => open(page)).toEqual(['Xã Số 20']);
      expect(await seesRanking(page)).toBe(false);
      expect(await page.title()).toMatch(/^Xã Số 20 – /u);
      expect(page.url()).toMatch(/#unit-\d+$/u);
      await page.goBack();
      await expect.poll(() => open(page)).toEqual([]);
      expect(page.url()).toBe(url);
      expect(await seesRanking(page)).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Xã Số 20');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
      await page.goForward();
      await expect.poll(() => open(page)).toEqual(['Xã Số 20']);
    }));

  it('turns to the next page and up to the list, by keyboard, and opens at the page its address names', () =>
    using({ hash: '#unit-1' }, async ({ page }) => {
      const [first = ''] = await open(page);
      expect(first).toMatch(/^Xã Số \d+$/u);
      await page.getByRole('link', { name: /^Sau: / }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await open(page))[0] !== first && (await open(page)).length).toBe(1);
      expect(page.url()).toMatch(/#unit-2$/u);
      await page.getByRole('link', { name: `Trước: ${first}` }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => open(page)).toEqual([first]);
      await page.getByRole('link', { name: '← Bảng xếp hạng' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => seesRanking(page)).toBe(true);
      expect(await open(page)).toEqual([]);
    }));

  it('tells of a unit what it reached beside its group, lost, and has still to do', () =>
    using({}, async ({ page }) => {
      await page.locator('.table-unit-fields').getByRole('link', { name: 'Xã Số 2', exact: true }).click();
      await expect.poll(() => open(page)).toEqual(['Xã Số 2']);
      const rows = (table: string) => page.locator(`.own-page.open .table-${table} tbody tr`).allInnerTexts();
      expect(await rows('unit-against')).toMatchInlineSnapshot(`
        [
          "1. Chỉ đạo, điều hành	4,7	10	47,00	67,50	98,00	−20,50",
        ]
      `);
      expect(await rows('unit-losses')).toMatchInlineSnapshot(`
        [
          "1.2	Kiểm tra	5	4,3	40",
          "1.1	Ban hành kế hoạch	5	1	20",
          "	Cộng 2 tiêu chí		5,3	",
        ]
      `);
      expect(await rows('tasks')).toMatchInlineSnapshot(`
        [
          "1.1	1	Ban hành sớm	Văn phòng	30/06/2026	Quá hạn 12 ngày",
        ]
      `);
    }));

  it('leads to the page after its rows were sorted', () =>
    using({}, async ({ page }) => {
      await page.locator('.table-ranking thead').getByRole('button', { name: 'Đơn vị' }).click();
      const first = page.locator('.table-ranking tbody a').first();
      expect(await first.innerText()).toBe('Xã Số 1');
      await first.click();
      await expect.poll(() => open(page)).toEqual(['Xã Số 1']);
    }));

  it('shows everything without its script', () =>
    using({ script: false }, async ({ page }) => {
      expect(await open(page)).toHaveLength(40);
      expect(await seesRanking(page)).toBe(true);
    }));

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    it.each([360, 1280])('leaves nothing to complain of to who cannot see it well, %i wide', (width) =>
      using({ scheme, width }, async ({ page }) => {
        const faults = async () => {
          await page.evaluate(AXE);
          return page.evaluate(async () => {
            const { axe } = globalThis as unknown as {
              axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
            };
            return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
          });
        };
        expect(await faults()).toEqual([]);
        await page.locator('.table-ranking tbody a').first().click();
        await expect.poll(async () => (await open(page)).length).toBe(1);
        expect(await faults()).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
      }),
    );
  });

  describe.skipIf(without('pdftotext'))('on paper', () => {
    const printed = async (page: Page, name: string): Promise<string> => {
      const file = join(browser.folder, `${name}.pdf`);
      await page.pdf({ path: file, preferCSSPageSize: true });
      return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    };

    it('is what is open: the ranking, or one page', () =>
      using({}, async ({ page }) => {
        const whole = await printed(page, 'ranking');
        expect(whole).toContain('Xã Số 40');
        expect(whole).not.toMatch(/Tiêu chí bị mất điểm|Bảng xếp hạng/u);
        await page.locator('.table-ranking').getByRole('link', { name: 'Xã Số 2', exact: true }).click();
        await expect.poll(() => open(page)).toEqual(['Xã Số 2']);
        const one = await printed(page, 'unit');
        expect(one).toContain('Tiêu chí bị mất điểm');
        expect(one).not.toMatch(/Xã Số 40|Bảng xếp hạng|Trước:/u);
      }));
  });
});
