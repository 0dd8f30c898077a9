/** A table of thousands of rows in the page: several parts to the browser, one table to a person and on paper. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longTable } from '../browser/samples.js';
import { without } from '../office.js';
import { listed, pick, show, startDoor } from './opened-door.js';

const ROWS = 1200;

describe.skipIf(without('chromium'))('a long table in cchc.html', () => {
  let door: Awaited<ReturnType<typeof startDoor>>;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door.close());

  const opened = async (page: Page): Promise<void> => {
    await pick(page, [{ name: 'dai.csv', mimeType: 'text/csv', buffer: Buffer.from(longTable(ROWS)) }]);
    await listed(page, 1);
  };

  it('has its headings and the same columns in every part, and its headings in sight', () =>
    door.using({ width: 1280 }, async (page) => {
      await opened(page);
      const widths = (heads: readonly HTMLTableSectionElement[]) =>
        heads.map((head) =>
          [...(head.rows[0]?.cells ?? [])].map((cell) => Math.round(cell.getBoundingClientRect().width)),
        );
      const heads = await page.locator('.table-score thead').evaluateAll(widths as never);
      const [first] = heads as unknown as readonly (readonly number[])[];
      expect(first?.length).toBe(7);
      expect(heads).toEqual(Array.from({ length: 13 }, () => first));
      await page.locator('.table-score tbody tr', { hasText: 'nhiệm vụ số 777 ' }).scrollIntoViewIfNeeded();
      const inSight = () =>
        page.locator('.wide.long').evaluate((box) => {
          const { top } = box.getBoundingClientRect();
          return [...box.querySelectorAll('thead th')].some(
            (one) => Math.abs(one.getBoundingClientRect().top - top) < 2,
          );
        });
      await expect.poll(inSight).toBe(true);
    }));

  it('is searched, folded and edited as one', () =>
    door.using({}, async (page) => {
      await opened(page);
      await show(page, 'Báo cáo khắc phục');
      const seen = () =>
        page
          .locator('.table-remediation tbody tr')
          .evaluateAll((rows) =>
            rows.filter((row) => row.getClientRects().length > 0).map((row) => row.querySelector('td')?.textContent),
          );
      await page.getByLabel('Tìm', { exact: true }).fill('nhiem vu so 77');
      // Rows 77 and 770 to 779, the fields they stand in above them; row 765 begins the sixteenth.
      await expect
        .poll(seen)
        .toEqual(['2', '2.26', '16', ...[5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((number) => `16.${number}`)]);
      expect(
        await page.locator('.appendix .further').evaluateAll((all) => all.filter((one) => one.clientHeight > 0).length),
      ).toBeLessThan(4);
      await page.getByLabel('Tìm', { exact: true }).fill('');
      await page.getByRole('button', { name: 'Sửa giải pháp của 20.3', exact: true }).click();
      const form = page.getByRole('form', { name: 'Sửa giải pháp của 20.3' });
      await form.getByLabel('Giải pháp').fill('Giao cho từng người');
      await form.getByRole('button', { name: 'Ghi vào bảng' }).click();
      const row = page.locator('.table-remediation tbody tr', { hasText: 'Giao cho từng người' });
      await row.waitFor();
      await expect.poll(() => row.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  it.skipIf(without('pdftotext') || without('times new roman'))('is one table on paper, headings on every page', () =>
    door.using({}, async (page) => {
      await opened(page);
      await show(page, 'Báo cáo khắc phục');
      const file = join(door.folder, 'long.pdf');
      await page.pdf({ path: file, preferCSSPageSize: true });
      const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
      expect(pages.map((text) => text.match(/\bSTT\b/gu)?.length ?? 0)).toEqual(pages.map(() => 1));
      expect(pages.join('\n')).toContain('23.50');
      expect(await page.locator('.table-remediation tbody tr').count()).toBe(ROWS + 1);
      expect(await page.locator('.further').count()).toBeGreaterThan(5);
    }),
  );
});
