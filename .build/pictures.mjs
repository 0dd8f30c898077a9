// The pictures of the READMEs, made anew: npm run pictures. Needs LibreOffice, pdftoppm and Chromium (`.ci/run` installs them).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const REAL = 'examples/khac-phuc-xa-2021.yaml';
const FULL = 'examples/xa-day-du.yaml';
const WORKBOOK = 'examples/khac-phuc-xa-2021.xlsx';
const FACTS = 'examples/ke-hoach-meta.yaml';
const OUT = resolve('docs/pictures');
const folder = mkdtempSync(join(tmpdir(), 'cchc-pictures-'));

const cchc = (args, environment = {}) => {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['bin/cchc.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, ...environment },
  });
  if (status !== 0) throw new Error(`cchc ${args.join(' ')}: ${stderr}`);
  return stdout;
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
// Letters with two accents are in few fonts of one width: these come from another, each in a cell of its own.
const celled = (text) => escaped(text.normalize('NFC')).replace(/[\u1ea0-\u1ef9]/gu, '<i>$&</i>');

// The few looks that the program prints, as a terminal with a light background shows them.
const LOOKS = {
  1: 'font-weight: bold',
  2: 'color: #6e7781',
  31: 'color: #cf222e',
  32: 'color: #1a7f37',
  33: 'color: #9a6700',
  34: 'color: #0969da',
  35: 'color: #8250df',
  36: 'color: #1b7c83',
};
const ENDS = { 1: [22], 2: [22], 31: [39], 32: [39], 33: [39], 34: [39], 35: [39], 36: [39] };

const terminalHtml = (text) => {
  let open = [];
  const spanned = (words) =>
    words === '' ? '' : `<span style="${open.map((code) => LOOKS[code] ?? '').join(';')}">${celled(words)}</span>`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this looks for
  const parts = text.split(/\x1b\[([0-9;]*)m/u);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return spanned(part);
      for (const code of part.split(';').map(Number)) {
        if (code === 0) open = [];
        else if (LOOKS[code] !== undefined) open.push(code);
        else open = open.filter((one) => !ENDS[one]?.includes(code));
      }
      return '';
    })
    .join('');
};

const pageOf = (body, style) =>
  `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } #picture { display: inline-block } ${style}</style><div id="picture">${body}</div>`;

const terminal = (args) => {
  const text = cchc(args, { FORCE_COLOR: '1', COLUMNS: '100' });
  return pageOf(
    `<pre><b>$ cchc ${escaped(args.join(' '))}</b>\n${terminalHtml(text)}</pre>`,
    `#picture { background: linear-gradient(transparent 600px, #f6f8fa 700px); position: relative; height: 700px; overflow: hidden }
     pre { background: #f6f8fa; margin: 0; padding: 16px 20px; font: 13.5px/1.16 "Liberation Mono", monospace }
     i { display: inline-block; width: 0.64527em; font: 0.93em/1 "DejaVu Sans"; font-weight: inherit; text-align: center }
     #picture::after { content: ""; position: absolute; inset: 560px 0 0; background: linear-gradient(transparent, #f6f8fa) }`,
  );
};

// The first page of a file of an office, and the first of another size or sheet that `isOther` tells by its text.
const pagesOf = (file, isOther) => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
    // Decimal commas, as offices here see them.
    env: { ...process.env, LC_ALL: 'vi_VN.UTF-8' },
  });
  const pdf = file.replace(/\.[a-z]+$/u, '.pdf');
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const other = texts.findIndex((text, index) => index > 0 && isOther(text));
  return [1, other + 1].map((page) => {
    const name = `${pdf}-${page}`;
    const call = ['-png', '-r', '84', '-f', String(page), '-l', String(page), '-singlefile', pdf, name];
    execFileSync('pdftoppm', call);
    return `<img src="data:image/png;base64,${readFileSync(`${name}.png`).toString('base64')}" alt="">`;
  });
};

const sheets = (images, height) =>
  pageOf(
    images.join(''),
    `#picture { background: #d0d7de; padding: 14px 7px; white-space: nowrap; line-height: 0 }
     img { height: ${height}px; margin: 0 7px; vertical-align: top }`,
  );

const report = (file, ...args) => {
  const target = join(folder, file);
  cchc(['report', ...args, '-o', target, '--quiet']);
  return target;
};

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

const shoot = async (name, show, element) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, reducedMotion: 'reduce' });
  await show(page);
  const path = join(OUT, name);
  await (element === undefined ? page : page.locator(element)).screenshot({ path });
  await page.close();
  process.stdout.write(`${path}: ${Math.round(statSync(path).size / 1024)} KB\n`);
};

/** As wide as the help within the page, which holds them: each kilobyte counts there. Taken of a window as wide as a desk's. */
const SMALL = { width: 960, window: 1200, quality: 45 };

const shootSmall = async (name, height, show, element) => {
  const page = await browser.newPage({ viewport: { width: SMALL.window, height }, reducedMotion: 'reduce' });
  await show(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
  const y = await page.evaluate(() => scrollY);
  const whole = { x: 0, y, width: SMALL.window, height };
  const clip = element === undefined ? whole : await page.locator(element).boundingBox();
  const scale = Math.min(1, SMALL.width / clip.width);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: SMALL.quality,
    clip: { ...clip, scale },
    captureBeyondViewport: true,
  });
  await page.close();
  const path = join(OUT, name);
  writeFileSync(path, Buffer.from(data, 'base64'));
  process.stdout.write(`${path}: ${Math.round(statSync(path).size / 1024)} KB\n`);
};

try {
  mkdirSync(OUT, { recursive: true });
  const score = ['score', REAL, '--depth', '1', '--top', '3'];
  for (const language of ['vi', 'en']) {
    const html = terminal([...score, '--lang', language]);
    await shoot(`score.${language}.png`, (page) => page.setContent(html), '#picture');
  }
  const html = report('report.html', FULL);
  await shoot('html.png', async (page) => {
    await page.goto(pathToFileURL(html).href);
    const heading = page.getByRole('heading', { name: 'Bảng khắc phục điểm bị mất' });
    await heading.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 48));
  });
  const word = pagesOf(report('plan.docx', FULL, '--meta', FACTS), (text) => /^\s*Phụ lục/mu.test(text));
  await shoot('word.png', (page) => page.setContent(sheets(word, 520)), '#picture');
  const excel = pagesOf(report('plan.xlsx', FULL), (text) => text.includes('Tỷ lệ đạt'));
  await shoot('excel.png', (page) => page.setContent(sheets(excel, 420)), '#picture');
  // The page for clerks, as docs/can-bo.md and the help within the page show it.
  const open = (page) => page.goto(pathToFileURL(resolve('dist/cchc.html')).href);
  const view = async (page, name, shown, file = WORKBOOK) => {
    await open(page);
    await page.setInputFiles('#door-pick', file);
    await page.locator('.report .print-buttons:not([hidden])').waitFor();
    if (name !== undefined) await page.locator('.views').getByRole('button', { name }).click();
    await page.locator(shown).first().waitFor();
    await page
      .locator(shown)
      .first()
      .evaluate((element) => element.scrollIntoView());
  };
  await shootSmall('can-bo-mo-trang.webp', 280, open);
  await shootSmall('can-bo-ket-qua.webp', 900, (page) => view(page, undefined, '.panel'));
  await shootSmall('can-bo-cach-doc.webp', 600, (page) => view(page, 'Cách đọc bảng', '.correct'));
  await shootSmall('can-bo-khac-phuc.webp', 840, async (page) => {
    await view(page, 'Báo cáo khắc phục', '.edit-row');
    await page.locator('.edit-row').nth(1).click();
    await page.locator('form.edit').waitFor();
    await page
      .locator('.edit-row')
      .first()
      .evaluate((element) => {
        element.closest('tr').scrollIntoView();
        window.scrollBy(0, -180);
      });
  });
  await shootSmall('can-bo-ke-hoach.webp', 560, (page) => page.setContent(sheets(word, 520)), '#picture');
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
