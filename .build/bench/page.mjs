// cchc.html in Chromium, opened as a file: how soon it answers, and how smooth it stays while it does.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { cchc, median, NODE, once, print, RUNS, times } from './measure.mjs';
import { csvTable } from './samples.mjs';

const REAL = 'examples/khac-phuc-xa-2021.xlsx';
const VIEWS = ['Kết quả kiểm tra', 'Báo cáo khắc phục'];
/** Its engine stands by then: what is measured is the page once it is loaded. */
const LOADED = 2000;
/** What tools are started, and texts read ahead, once the last row is there counts as well. */
const AFTER = 1500;
const number = (value) => value.toLocaleString('en');

const opened = async (browser) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(300_000);
  await page.goto(pathToFileURL(resolve('dist/cchc.html')).href);
  await page.waitForTimeout(LOADED);
  return page;
};

// Within the page, from here on: frames as they come, and what holds the main thread up.
const watch = (page) =>
  page.evaluate(() => {
    const seen = { start: performance.now(), gap: 0, task: 0 };
    globalThis.seen = seen;
    let last = seen.start;
    const frame = (now) => {
      seen.gap = Math.max(seen.gap, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask' });
  });

/** Milliseconds from `act` to the frame that shows `selector`, to its last row where a number of them is told. */
const until = async (page, act, selector, rows = 1) => {
  await page.evaluate(
    ([wanted, count]) => {
      globalThis.shown = new Promise((done) => {
        const look = () => {
          if (document.querySelectorAll(wanted).length >= count) requestAnimationFrame(() => done(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      });
      globalThis.began = undefined;
      const begin = () => {
        globalThis.began ??= performance.now();
      };
      for (const kind of ['change', 'click']) addEventListener(kind, begin, { capture: true, once: true });
    },
    [selector, rows],
  );
  await act();
  return page.evaluate(async () => (await globalThis.shown) - globalThis.began);
};

const answers = async (browser) => {
  const pairs = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const page = await opened(browser);
    const took = await until(page, () => page.setInputFiles('#door-pick', REAL), '.table-score tbody tr', 10);
    await page.close();
    const told = once(cchc('score', REAL, '--format', 'json')).seconds * 1000;
    pairs.push([took, told]);
  }
  // The first only warms the disk.
  pairs.shift();
  const [took, told] = [0, 1].map((side) => Math.round(median(pairs.map((pair) => pair[side]))));
  const ratio = times(median(pairs.map(([a, b]) => a / b)));
  print('\n| cchc.html | against | time | the page takes | the command line takes |\n|---|---|---|---|---|');
  print(`| real table, XLSX, from giving it to seeing it | cchc score of it | ${ratio} | ${took} ms | ${told} ms |`);
};

const smoothness = async (browser, folder, sizes) => {
  print('\n| cchc.html | whole after | longest task | longest time between two frames |\n|---|---|---|---|');
  for (const size of sizes) {
    const [csv, xlsx] = [join(folder, `${size}.csv`), join(folder, `${size}.xlsx`)];
    writeFileSync(csv, csvTable(size));
    spawnSync(NODE, cchc('convert', csv, xlsx, '--force', '--quiet').slice(1));
    const page = await opened(browser);
    const row = async (name, act, selector, rows) => {
      await watch(page);
      const took = await until(page, act, selector, rows);
      await page.waitForTimeout(AFTER);
      const { gap, task } = await page.evaluate(() => globalThis.seen);
      print(`| ${name} | ${(took / 1000).toFixed(1)} s | ${Math.round(task)} ms | ${Math.round(gap)} ms |`);
    };
    const title = `${number(size)} rows, XLSX`;
    const button = (name) => () => page.locator('.views').getByRole('button', { name }).click();
    await row(
      `${title}, read and shown`,
      () => page.setInputFiles('#door-pick', xlsx),
      '.report:has(.print-buttons:not([hidden])) .table-score tbody tr',
      size,
    );
    await row(`${title}, the report of it`, button(VIEWS[1]), '.edit-row', Math.floor((size * 50) / 51));
    await row(`${title}, the result again`, button(VIEWS[0]), '.table-score tbody tr', size);
    await page.close();
  }
};

export const page = async (folder, sizes) => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    await answers(browser);
    await smoothness(browser, folder, sizes);
  } finally {
    await browser.close();
  }
};
