/** A page in a real browser, from a file, as a person opens it; what it complains of and what it asks the network for is kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../office.js';

export interface Opened {
  readonly page: Page;
  readonly url: string;
  /** Console messages and errors. */
  readonly complaints: readonly string[];
  /** Addresses asked for, the file itself aside. */
  readonly requests: readonly string[];
}

export interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly script?: boolean;
  readonly hash?: string;
}

/** Opens pages; `close` when all is done. */
export const startBrowser = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-browser-'));
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  let files = 0;
  const open = async (html: string, look: Look = {}): Promise<Opened> => {
    const { width = 1440, scheme = 'light', script = true, hash = '' } = look;
    files += 1;
    const file = join(folder, `${files}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const complaints: string[] = [];
    const requests: string[] = [];
    const url = pathToFileURL(file).href;
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) requests.push(request.url());
    });
    await page.goto(`${url}${hash}`);
    return { page, url, complaints, requests };
  };
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(folder, { recursive: true });
  };
  return { open, close, folder, browser };
};
