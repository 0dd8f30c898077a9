/** Words that a browser would obey, in files that are dropped on the page and in what is typed there, stay words. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putFiles } from '../injection/files.js';
import { KINDS, MARK, PAYLOADS } from '../injection/payloads.js';
import { pageFacts } from '../injection/readers.js';
import { without } from '../office.js';
import { drop, listed, show, startDoor, status } from './opened-door.js';

const folder = mkdtempSync(join(tmpdir(), 'cchc-door-injection-'));
let door: Awaited<ReturnType<typeof startDoor>>;
/** What the page as it is built has of scripts, and of elements that load something: the pictures of its help. */
let scripts = 0;
let pictures: Awaited<ReturnType<typeof pageFacts>>['doing'] = [];

beforeAll(async () => {
  await putFiles(folder);
  door = await startDoor();
  await door.using({}, async (page) => {
    ({ scripts, doing: pictures } = await pageFacts(page));
    const loaded = page.locator('img:not([src^="data:image/webp;base64,"]), [srcset]');
    expect([pictures.length > 0, await loaded.count()]).toEqual([true, 0]);
  });
});
afterAll(async () => {
  await door.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string, as = name) => ({ name: as, bytes: readFileSync(join(folder, name)) });

/** Nothing stands in the page but what it was made of, and words; the marks of those that are seen. */
const quiet = async (page: Page): Promise<ReadonlySet<string>> => {
  const { pwned, doing, links, texts, attributes, scripts: now } = await pageFacts(page);
  expect({ pwned, doing, links: links.filter(({ href }) => !href.startsWith('#')), scripts: now }).toEqual({
    pwned: false,
    doing: pictures,
    links: [],
    scripts,
  });
  return new Set([...texts, ...attributes].join('\n').match(MARK) ?? []);
};

const fields = (marks: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...marks].map((mark) => mark.replace(/^q|\d+z$/gu, '')));

/** Everything that shows more when it is pressed. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('.report summary, .files summary, .report .sort'))
      one.click();
  });

describe.skipIf(without('chromium'))('files dropped on the page', { timeout: 240_000 }, () => {
  it.each([
    ['YAML', 'mot.yaml', ['name', 'unit', 'title', 'solution', 'lead', 'support', 'finding', 'evidence']],
    ['a workbook', 'so.xlsx', ['cell', 'cure', 'sheet']],
    ['a Word file', 'van-ban.docx', ['cell', 'cure']],
  ])('%s: every view of it shows words', (_, name, expected) =>
    door.using({}, async (page) => {
      await drop(page, [file(name)]);
      await listed(page, 1);
      const seen = new Set<string>();
      for (const view of ['Kết quả kiểm tra', 'Báo cáo khắc phục']) {
        await show(page, view);
        await unfold(page);
        for (const field of fields(await quiet(page))) seen.add(field);
      }
      // Of what is no table there is no reading to show.
      const reading = page.locator('.views').getByRole('button', { name: 'Cách đọc bảng' });
      if (name !== 'mot.yaml') {
        await reading.click();
        for (const field of fields(await quiet(page))) seen.add(field);
      }
      expect(await reading.count()).toBe(name === 'mot.yaml' ? 0 : 1);
      expect([...expected].filter((field) => !seen.has(field))).toEqual([]);
    }),
  );

  it('many at once, under names that are payloads, broken ones among them, and their ranking', () =>
    door.using({}, async (page) => {
      const sound = readdirSync(join(folder, 'phieu')).slice(0, 16);
      const broken = readdirSync(join(folder, 'hong')).slice(0, 8);
      const all = [
        ...sound.map((name) => file(`phieu/${name}`, name)),
        ...broken.map((name, index) => file(`hong/${name}`, `${sound[index]?.replace('.yaml', '')} hong.yaml`)),
      ];
      await drop(page, all);
      await expect.poll(() => page.locator('.files .remove').count(), { timeout: 120_000 }).toBe(all.length);
      expect(fields(await quiet(page)).has('file')).toBe(true);
      await page.getByRole('button', { name: 'Xếp hạng các đơn vị' }).click();
      await page.locator('.table-ranking .sort').first().waitFor();
      await unfold(page);
      expect(fields(await quiet(page)).has('office')).toBe(true);
    }));
});

describe.skipIf(without('chromium'))('what is typed into the page', { timeout: 240_000 }, () => {
  it('stays words in the table, in the forms and in what is said', () =>
    door.using({}, async (page) => {
      await drop(page, [file('mot.yaml')]);
      await listed(page, 1);
      await show(page, 'Báo cáo khắc phục');
      for (const [index, kind] of KINDS.slice(0, 8).entries()) {
        await page
          .locator('button[aria-label^="Sửa giải pháp của"], button[title^="Sửa giải pháp của"]')
          .nth(index)
          .click();
        const form = page.getByRole('form', { name: /^Sửa giải pháp của/u });
        for (const label of ['Giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'])
          await form.getByLabel(label).fill(PAYLOADS[kind].replace(/[\r\n]+/gu, ' '));
        await form.getByRole('button', { name: 'Ghi vào bảng' }).click();
        // What is said may still be of the change before: the form goes when its own is in the table.
        await form.waitFor({ state: 'detached' });
        await expect.poll(() => status(page)).toContain('Đã ghi vào bảng và tính lại.');
        await quiet(page);
      }
    }));
});
