/** The report as a page, used as a person uses it, in a real browser. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { without } from '../office.js';
import { type Look, type Opened, startBrowser } from './chromium.js';
import { examplePage, longTable, pageOf, rankingPage } from './samples.js';

/** Names of the rows of the ten-column table that can be seen: codes, or names where there is none. */
const seen = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.table-remediation tbody tr')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.getClientRects().length > 0)
        .map((row) => row.querySelector('td')?.textContent || row.querySelector('th')?.textContent || ''),
    );

const count = (page: Page): Promise<string> => page.locator('.tools output').innerText();
const searchFor = (page: Page, words: string): Promise<void> => page.getByLabel('Tìm', { exact: true }).fill(words);

describe.skipIf(without('chromium'))('the page of a report', () => {
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  let real: string;
  beforeAll(async () => {
    browser = await startBrowser();
    real = await examplePage('khac-phuc-xa-2021.xlsx');
  });
  afterAll(() => browser.close());

  const using = async (html: string, look: Look, use: (opened: Opened) => Promise<void>): Promise<void> => {
    const opened = await browser.open(html, look);
    await use(opened);
    expect(opened.complaints).toEqual([]);
    expect(opened.requests).toEqual([]);
    await opened.page.context().close();
  };

  const ALL = ['1', '1.2', '1.7', '2', '2.6', '4', '4.2', '4.3', '6', '6.1.3', '7', '7.1', '7.1.3', '7.1.6', '7.1.7'];

  it('finds words however their accents are typed, with what stands above them', () =>
    using(real, {}, async ({ page }) => {
      expect(await count(page)).toBe('21 dòng');
      for (const words of ['dieu hanh', 'ĐIỀU HÀNH', ' điều  hanh ']) {
        await searchFor(page, words);
        expect(await seen(page)).toEqual(['1', '7', '7.1', '7.1.3']);
        expect(await count(page)).toBe('Có 2/21 dòng phù hợp');
      }
      await searchFor(page, 'không có ở đâu');
      expect(await seen(page)).toEqual([]);
      expect(await count(page)).toBe('Không có dòng nào phù hợp. Hãy bớt điều kiện hoặc xóa bộ lọc.');
      await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
      await expect.poll(() => count(page)).toBe('21 dòng');
      expect((await seen(page)).slice(0, ALL.length)).toEqual(ALL);
    }));

  it('sorts a ranking by the heading that is clicked, numbers from the most down, what has none last', () =>
    using(rankingPage(), {}, async ({ page }) => {
      const units = () => page.locator('.table-ranking tbody th').allInnerTexts();
      const sortBy = (name: string) => page.locator('.table-ranking thead').getByRole('button', { name }).click();
      expect(await units()).toEqual(['Xã C', 'Xã B', 'Xã A']);
      await sortBy('Điểm đạt');
      expect(await units()).toEqual(['Xã A', 'Xã C', 'Xã B']);
      await sortBy('Điểm đạt');
      expect(await units()).toEqual(['Xã B', 'Xã C', 'Xã A']);
      await sortBy('Đơn vị');
      expect(await units()).toEqual(['Xã A', 'Xã B', 'Xã C']);
      expect(await page.locator('.table-ranking th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    }));

  it('filters by field, agency, deadline and loss, all at once, and remembers it in the address', () =>
    using(real, {}, async ({ page, url }) => {
      await page.locator('select[name=lead]').selectOption('Văn phòng UBND');
      expect(await seen(page)).toEqual(['4', '4.2', '4.3']);
      await page.locator('select[name=due]').selectOption('Quý IV/2021');
      expect(await seen(page)).toEqual(['4', '4.2']);
      await page.locator('select[name=field]').selectOption({ index: 1 });
      expect(await seen(page)).toEqual([]);
      await page.locator('select[name=field]').selectOption({ index: 3 });
      await page.getByLabel('Chỉ dòng mất điểm').check();
      await searchFor(page, 'phan cong');
      expect(await seen(page)).toEqual(['4', '4.2']);
      const remembered = () =>
        Object.fromEntries(new URLSearchParams(page.url().slice(url.length).replace(/^#\?/u, '')));
      // The address follows what is typed after a moment.
      await expect.poll(remembered).toEqual({
        q: 'phan cong',
        field: 'c6',
        lead: 'Văn phòng UBND',
        due: 'quarter:2021-4',
        lost: '1',
      });
      await page.reload();
      expect(await seen(page)).toEqual(['4', '4.2']);
      expect(await page.getByLabel('Tìm', { exact: true }).inputValue()).toBe('phan cong');
      await page.evaluate(() => {
        location.hash = '#?due=month:2021-12&lead=none';
      });
      await expect.poll(() => count(page)).toBe('Không có dòng nào phù hợp. Hãy bớt điều kiện hoặc xóa bộ lọc.');
    }));

  it('folds what stands under a row, by mouse and by keyboard', () =>
    using(real, {}, async ({ page }) => {
      const fold = page.getByRole('button', { name: 'Các dòng bên dưới 7.1' });
      expect(await fold.getAttribute('aria-expanded')).toBe('true');
      await fold.click();
      expect(await fold.getAttribute('aria-expanded')).toBe('false');
      const folded = await seen(page);
      expect(folded).toContain('7.1');
      expect(folded).not.toContain('7.1.3');
      expect(folded).toContain('7.2.4');
      await page.getByRole('button', { name: 'Thu gọn tất cả' }).click();
      expect(await seen(page)).toEqual(['1', '2', '4', '6', '7', '8', 'Tổng cộng']);
      await expect.poll(() => page.url()).toMatch(/#\?fold=all$/u);
      await page.reload();
      expect(await seen(page)).toEqual(['1', '2', '4', '6', '7', '8', 'Tổng cộng']);
      // What is found shows, even where it is folded; and goes back to where it was.
      await searchFor(page, '7.1.3');
      expect(await seen(page)).toEqual(['7', '7.1', '7.1.3']);
      await searchFor(page, '');
      expect(await seen(page)).toEqual(['1', '2', '4', '6', '7', '8', 'Tổng cộng']);
      await page.getByRole('button', { name: 'Các dòng bên dưới 2', exact: true }).focus();
      await page.keyboard.press('Enter');
      expect(await seen(page)).toEqual(['1', '2', '2.6', '4', '6', '7', '8', 'Tổng cộng']);
      await page.keyboard.press('Space');
      expect(await seen(page)).toEqual(['1', '2', '4', '6', '7', '8', 'Tổng cộng']);
      await page.getByRole('button', { name: 'Mở rộng tất cả' }).click();
      expect((await seen(page)).slice(0, ALL.length)).toEqual(ALL);
    }));

  it('can be used from the keyboard alone', () =>
    using(real, {}, async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.keyboard.press('Tab');
      await page.keyboard.type('2.6');
      expect(await seen(page)).toEqual(['2', '2.6']);
      await page.keyboard.press('Escape');
      await expect.poll(() => count(page)).toBe('21 dòng');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => seen(page)).toEqual(['1', '1.2', '1.7']);
    }));

  it('goes to what its contents name, and keeps the filters', () =>
    using(real, { hash: '#?lost=1' }, async ({ page }) => {
      await page.getByRole('link', { name: 'Tổng hợp theo lĩnh vực' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('summary');
      await expect.poll(() => page.url()).toMatch(/#summary\?lost=1$/u);
      await page.reload();
      expect(await page.getByLabel('Chỉ dòng mất điểm').isChecked()).toBe(true);
      expect(
        await page.locator('#summary').evaluate((section) => Math.abs(section.getBoundingClientRect().top) < 60),
      ).toBe(true);
    }));

  it('leads from a code to its row, however hidden', () =>
    using(real, { hash: '#?fold=all' }, async ({ page }) => {
      await page.locator('#missing').getByRole('link', { name: '7.1.7' }).click();
      expect(await seen(page)).toEqual([
        '1',
        '2',
        '4',
        '6',
        '7',
        '7.1',
        '7.1.3',
        '7.1.6',
        '7.1.7',
        '7.1.8',
        '7.2',
        '8',
        'Tổng cộng',
      ]);
      expect(await page.evaluate(() => document.activeElement?.querySelector('td')?.textContent)).toBe('7.1.7');
      await searchFor(page, '2.6');
      await page.locator('#missing').getByRole('link', { name: '7.1.8' }).click();
      expect(await seen(page)).toContain('7.1.8');
      expect(await page.getByLabel('Tìm', { exact: true }).inputValue()).toBe('');
    }));

  it('shows everything without its script', () =>
    using(real, { script: false, width: 360 }, async ({ page }) => {
      expect(
        await page
          .locator('.tools, .print-buttons')
          .evaluateAll((all) => all.map((one) => one.getClientRects().length)),
      ).toEqual([0, 0]);
      expect((await seen(page)).slice(0, ALL.length)).toEqual(ALL);
      await page.getByRole('link', { name: 'Mất điểm nhiều nhất' }).click();
      expect(page.url()).toMatch(/#losses$/u);
    }));

  it.each([360, 1280])('stays within a screen %i wide', (width) =>
    using(real, { width }, async ({ page }) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }),
  );

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const faults = async (page: Page): Promise<readonly string[]> => {
    // The page allows no script but its own: the checker comes in as the browser's owner brings it.
    await page.evaluate(`${axe};undefined`);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
      );
    });
  };

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    it.each([360, 1280])('leaves nothing to complain of to who cannot see it well, %i wide', async (width) => {
      const html = await examplePage('xa-day-du.yaml', { today: '2026-06-20' });
      await using(html, { scheme, width }, async ({ page }) => {
        expect(await faults(page)).toEqual([]);
        await searchFor(page, 'ke hoach');
        await page.getByRole('button', { name: 'Thu gọn tất cả' }).click();
        expect(await faults(page)).toEqual([]);
      });
    });
  });

  const printed = async (page: Page, name: string) => {
    const file = join(browser.folder, `${name}.pdf`);
    await page.pdf({ path: file, preferCSSPageSize: true });
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    return { pages: text.split('\f').slice(0, -1), size: info.match(/Page size:\s*(.*)/u)?.[1] };
  };

  describe.skipIf(without('pdftotext') || without('times new roman'))('on paper', () => {
    it('is the table as an appendix: A4 landscape, headings on each page, no tool', () =>
      using(real, {}, async ({ page }) => {
        const { pages, size } = await printed(page, 'appendix');
        expect(size).toMatch(/^84[12](?:\.\d+)? x 59[45](?:\.\d+)? pts/u);
        expect(pages.length).toBeGreaterThan(2);
        expect(pages.map((text) => /STT\b/u.test(text) && /Giải pháp/u.test(text) && /Ghi chú/u.test(text))).toEqual(
          pages.map(() => true),
        );
        const whole = pages.join('\n');
        expect(whole).toContain('Phụ lục');
        expect(whole).toContain('Tổng cộng');
        expect(whole).not.toMatch(/Mục lục|Xóa bộ lọc|Tổng hợp theo lĩnh vực|Mã SHA-256/u);
        expect(pages.map((text) => text.trimStart().match(/^\d+/u)?.[0])).toEqual(
          pages.map((_, index) => (index === 0 ? undefined : String(index + 1))),
        );
      }));

    it('keeps to the filters and says so, but never to what is folded', () =>
      using(real, {}, async ({ page }) => {
        await page.getByRole('button', { name: 'Thu gọn tất cả' }).click();
        const folded = (await printed(page, 'folded')).pages.join('\n');
        expect(folded).toContain('7.1.3');
        await page.locator('select[name=lead]').selectOption('Văn phòng UBND');
        const { pages } = await printed(page, 'filtered');
        expect(pages).toHaveLength(1);
        expect(pages[0]).toContain('Bản in theo bộ lọc (2/21 dòng): Cơ quan chủ trì thực hiện: Văn phòng UBND');
        expect(pages[0]).not.toContain('Tổng cộng');
      }));

    it('is the whole report where that is asked for', () =>
      using(real, {}, async ({ page }) => {
        await page.evaluate(() => {
          globalThis.print = () => document.body.setAttribute('data-printed', document.body.className);
        });
        await page.getByRole('button', { name: 'In toàn bộ báo cáo' }).click();
        expect(await page.locator('body').getAttribute('data-printed')).toBe('has-appendix print-all');
        const { pages } = await printed(page, 'whole');
        expect(pages.join('\n')).toMatch(
          /Tổng hợp theo lĩnh vực[\s\S]*Mất điểm nhiều nhất[\s\S]*Những điểm cần xem lại/u,
        );
        expect(pages.join('\n')).not.toMatch(/Phụ lục|Mục lục/u);
        await page.getByRole('button', { name: 'In phụ lục' }).click();
        expect(await page.locator('body').getAttribute('data-printed')).toBe('has-appendix');
      }));
  });

  it('answers at once on 5,000 rows', async () => {
    const html = await pageOf(longTable(5000), 'dai.csv', { today: '2026-06-20' });
    await using(html, {}, async ({ page }) => {
      const took = await page.evaluate(async () => {
        const input = document.querySelector<HTMLInputElement>('.tools input[type=search]');
        if (input === null) throw new Error('no search');
        const times: number[] = [];
        for (const words of ['x', 'nhiem vu so 49', 'nhiem vu so 499', '']) {
          const start = performance.now();
          input.value = words;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          times.push(performance.now() - start);
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
        return times;
      });
      // Of the first word all texts are folded; generous, as machines that test are busy.
      expect(Math.max(...took.slice(1))).toBeLessThan(500);
      await searchFor(page, 'nhiem vu so 499');
      expect(await count(page)).toBe('Có 10/5000 dòng phù hợp');
      // What comes back comes in parts, and all of it.
      await searchFor(page, '');
      await expect
        .poll(() => page.locator('.table-remediation tbody tr:not([hidden])').count(), { timeout: 60_000 })
        .toBe(5001);
    });
  });
});
