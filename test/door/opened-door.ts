/** cchc.html as a clerk opens it: by its address as a file, in a browser with a fresh profile. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Look, type Opened, startBrowser } from '../browser/chromium.js';

export const ROOT = join(import.meta.dirname, '../..');
export const DOOR_FILE = join(ROOT, 'dist/cchc.html');

export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The page as it is built; whatever a test does with it, it asks for nothing and complains of nothing. */
export const startDoor = async () => {
  const browser = await startBrowser();
  const html = readFileSync(DOOR_FILE, 'utf8');
  const using = async (look: Look, use: (page: Page, opened: Opened) => Promise<void>): Promise<void> => {
    const opened = await browser.open(html, look);
    await use(opened.page, opened);
    expect(opened.complaints).toEqual([]);
    // Its worker is made of what is in the page.
    expect(opened.requests.filter((url) => !url.startsWith('blob:null/'))).toEqual([]);
    await opened.page.context().close();
  };
  return { using, close: browser.close, folder: browser.folder };
};

interface Picked {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Paths, or files that are nowhere else. */
export const pick = (page: Page, files: readonly (string | Picked)[]): Promise<void> =>
  page.setInputFiles(
    '#door-pick',
    files.map((one) =>
      typeof one === 'string'
        ? { name: basename(one), mimeType: 'application/octet-stream', buffer: readFileSync(one) }
        : one,
    ),
  );

/** Hands files over as a mouse does that lets go of them above the page. */
export const drop = (page: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> =>
  page.evaluate(
    (all) => {
      const data = new DataTransfer();
      for (const { name, base64 } of all) {
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      }
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );

/** Gives the page what a clipboard holds, each kind of it. */
export const paste = (page: Page, kinds: Readonly<Record<string, string>>, selector = 'body'): Promise<void> =>
  page.locator(selector).evaluate((target, all) => {
    const data = new DataTransfer();
    for (const [kind, text] of Object.entries(all)) data.setData(kind, text);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, kinds);

/** Until so many files are listed and the report of one is shown with its tools. */
export const listed = async (page: Page, count: number): Promise<void> => {
  await expect.poll(() => page.locator('.files .remove').count(), { timeout: 120_000 }).toBe(count);
  await page.locator('.report .print-buttons:not([hidden])').waitFor();
};

export const status = (page: Page): Promise<string> => page.locator('.status .words').innerText();

export const saveAs = async (page: Page, output: string): Promise<Saved> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-save="${output}"]`)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

export const show = async (page: Page, view: string): Promise<void> => {
  await page.locator('.views').getByRole('button', { name: view, exact: true }).click();
  await page.locator('.views [aria-current]', { hasText: view }).waitFor();
  await page.locator('.report .print-buttons:not([hidden])').waitFor();
};

export const example = (name: string): string => join(ROOT, 'examples', name);
