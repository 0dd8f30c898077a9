/** Tables pasted from Word, Excel and LibreOffice are read as the same tables are from their files. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../src/model/reading/grid.js';
import { readPlain } from '../../src/pipeline/plain-files.js';
import { longTable } from '../browser/samples.js';
import { capabilities } from '../capabilities.js';
import { without } from '../office.js';
import { calcClipboard, excelClipboard, wordClipboard } from './clipboards.js';
import { listed, paste, ROOT, saveAs, startDoor } from './opened-door.js';

const gridOf = async (file: string): Promise<Grid> => {
  const read = await readPlain(readFileSync(file), basename(file), capabilities);
  const grid = read.kind === 'grids' ? read.grids.find(({ rows }) => rows.length > 1) : undefined;
  if (grid === undefined) throw new Error(`${file} holds no table`);
  return grid;
};

/** Where a thing stands, and what a file's name or its types of cells say, no clipboard tells. */
const OF_FILES: ReadonlySet<string> = new Set(['file', 'sheet', 'year', 'at', 'also', 'sha256']);
const NUMBERS_ONLY: ReadonlySet<string> = new Set(['code-from-number', 'mixed-decimal-marks']);

interface Told {
  readonly findings: readonly { readonly rule: string }[];
}

const comparable = (document: string, isPlaced: boolean): unknown => {
  const { scorecards } = JSON.parse(document) as { readonly scorecards: readonly Told[] };
  const told = scorecards.map(({ findings, ...rest }) => ({
    ...rest,
    findings: findings.filter(({ rule }) => isPlaced || !NUMBERS_ONLY.has(rule)),
  }));
  const left = (key: string): boolean => (isPlaced ? ['file', 'year'].includes(key) : OF_FILES.has(key));
  // Of two spaces LibreOffice copies one.
  const spaced = (value: unknown) => (typeof value === 'string' && !isPlaced ? value.replace(/ {2,}/gu, ' ') : value);
  return JSON.parse(JSON.stringify(told, (key, value) => (left(key) ? undefined : spaced(value))));
};

const toldOf = (file: string): string =>
  spawnSync('node', [join(ROOT, 'bin/cchc.js'), 'score', file, '--no-config', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }).stdout;

const SHAPES = { Excel: excelClipboard, LibreOffice: calcClipboard, Word: wordClipboard };

/** `isPlaced`: Word's own tables, whose rows and columns are the file's. */
const CASES = [
  ['Word', 'test/fixtures/real/khac-phuc-xa-2021.docx', true],
  ['Word', 'test/fixtures/same/xa-day-du.docx', true],
  ['Word', 'test/fixtures/same/phuong-hoa-loi.docx', true],
  ['Word', 'test/fixtures/real/hai-phong-212-2025-phu-luc-01.docx', true],
  ['Excel', 'examples/khac-phuc-xa-2021.xlsx', false],
  ['Excel', 'test/fixtures/same/xa-day-du.xlsx', false],
  ['Excel', 'test/fixtures/same/phuong-hoa-loi.xlsx', false],
  ['Excel', 'test/fixtures/real/khac-phuc-xa-2021-typed.xlsx', false],
  ['LibreOffice', 'examples/khac-phuc-xa-2021.xlsx', false],
  ['LibreOffice', 'test/fixtures/same/phuong-hoa-loi.xlsx', false],
] as const;

describe.skipIf(without('chromium'))('a table pasted into cchc.html', () => {
  let door: Awaited<ReturnType<typeof startDoor>>;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door.close());

  const json = async (page: Page): Promise<string> => Buffer.from((await saveAs(page, 'json')).bytes).toString('utf8');

  it.each(CASES)('from %s is %s', (shape, file, isPlaced) =>
    door.using({}, async (page) => {
      const markup = SHAPES[shape](await gridOf(join(ROOT, file)));
      await paste(page, { 'text/html': markup, 'text/plain': 'anything else' });
      await listed(page, 1);
      expect(comparable(await json(page), isPlaced)).toEqual(comparable(toldOf(join(ROOT, file)), isPlaced));
    }),
  );

  const table = (...rows: readonly string[]): string =>
    `<table><tr><th>STT</th><th>Tiêu chí</th><th>Điểm chuẩn</th><th>Điểm thẩm định</th><th>Giải pháp</th></tr>${rows.join('')}</table>`;

  /** Its names, points and remedies as they were read. */
  const read = async (page: Page) =>
    (JSON.parse(await json(page)).scorecards[0].criteria as readonly Record<string, never>[]).map(
      ({ name, stated, remedies }) => [name, stated, remedies],
    );

  it('has what is seen and nothing else: no deleted words, remarks, hidden words or marks of footnotes', () =>
    door.using({}, async (page) => {
      const rows = [
        '<tr><td><p style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">1.<span style="font:7.0pt">&nbsp;&nbsp;&nbsp; </span></span><![endif]></p></td>',
        '<td><del cite="mailto:An">Cũ</del><ins>Mới</ins> <span style="display:none;mso-hide:all">ẩn</span>rõ<a style="mso-footnote-id:ftn1" href="#_ftn1">[1]</a><a class="msocomanchor">[A1]</a></td>',
        '<td><s>3</s> 2<sup>7</sup></td><td x:num="1.08999999999999986">1,1</td><td><p>Một</p><p>Hai<br>\n  Ba</p></td></tr>',
      ];
      await paste(page, { 'text/html': `<p>UBND xã An Bình</p>${table(...rows)}` });
      await listed(page, 1);
      expect(await read(page)).toEqual([
        ['Mới rõ', { assessed: '1,09', max: '3\u0336 2⁷' }, [{ solution: 'Một\nHai\nBa' }]],
      ]);
      expect(JSON.parse(await json(page)).scorecards[0].unit).toBe('UBND xã An Bình');
    }));

  it('keeps its merged cells, in the box as well, until somebody changes what stands there', () =>
    door.using({}, async (page) => {
      const rows = [
        '<tr><td>1</td><td>A</td><td>2</td><td>1</td><td rowspan="2">Cả hai</td></tr><tr><td>2</td><td>B</td><td>3</td><td>1</td></tr>',
      ];
      const solutions = async () => (await read(page)).map(([, , remedies]) => remedies);
      const both = [{ solution: 'Cả hai' }];
      await page.getByText('Hoặc dán bảng').click();
      await paste(page, { 'text/html': table(...rows) }, '#door-paste');
      const box = page.locator('#door-paste');
      expect(await box.inputValue()).toBe(
        'STT\tTiêu chí\tĐiểm chuẩn\tĐiểm thẩm định\tGiải pháp\n1\tA\t2\t1\tCả hai\n2\tB\t3\t1\t\n',
      );
      await page.getByRole('button', { name: 'Đọc bảng đã dán' }).click();
      await listed(page, 1);
      expect(await solutions()).toEqual([both, both]);
      await paste(page, { 'text/html': table(...rows) }, '#door-paste');
      await box.fill((await box.inputValue()).replace('\tA\t', '\tAA\t'));
      await page.getByRole('button', { name: 'Đọc bảng đã dán' }).click();
      await listed(page, 2);
      await page.locator('.files .file').nth(2).click();
      await page.locator('.shown-name', { hasText: 'Bảng đã dán 2.tsv' }).waitFor();
      expect((await read(page)).map(([name]) => name)).toEqual(['AA', 'B']);
    }));

  it('may have 5,000 rows, and may be of the worst make', () =>
    door.using({}, async (page) => {
      const rows = new TextDecoder().decode(longTable(5000)).trim().split('\n');
      const cells = rows.map(
        (row) =>
          `<tr>${row
            .split(';')
            .map((cell) => `<td class=xl65>${cell}</td>`)
            .join('')}</tr>`,
      );
      await paste(page, { 'text/html': `<table>${cells.join('\n')}</table>` });
      await listed(page, 1);
      expect(await page.locator('.files .line').first().innerText()).toBe(
        'Đạt 70,00%: 5146,05/7351,5 điểm, mất 2205,45 điểm',
      );
      const wide = '<td colspan=1000 rowspan=65534>x</td>'.repeat(20);
      await paste(page, { 'text/html': `<table>${`<tr>${wide}</tr>`.repeat(20)}</table>` });
      await listed(page, 2);
      expect(await page.locator('.refused .name').allInnerTexts()).toEqual(['Bảng đã dán 2.docx']);
    }));
});
