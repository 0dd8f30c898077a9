/** The page for clerks, used as a clerk uses it, in a real browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJsonNumber } from '../../src/model/points/points.js';
import { evaluate } from '../../src/pipeline.js';
import { longTable } from '../browser/samples.js';
import { capabilities } from '../capabilities.js';
import { without } from '../office.js';
import { unzipped } from '../unzipped.js';
import { drop, example, listed, paste, pick, type Saved, saveAs, show, startDoor, status } from './opened-door.js';

const REAL = 'khac-phuc-xa-2021.xlsx';
const TOTAL = 'Đạt 73,39%: 32,66/44,5 điểm, mất 11,84 điểm';
const COUNTS = '2 lỗi, 5 cảnh báo, 5 lưu ý';

const given = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const resultOf = ({ bytes, name }: Saved) => evaluate(bytes, name, capabilities);

/** max, assessed, lost of each scorecard in it. */
const totalsOf = async (saved: Saved) =>
  (await resultOf(saved)).evaluations.map(({ scored: { total } }) =>
    [total.max, total.assessed, total.lost].map((value) => value && toJsonNumber(value)),
  );

const REAL_TOTALS = [[44.5, 32.66, 11.84]];

const cells = (page: Page, row: string): Promise<readonly string[]> =>
  page
    .locator('.table-score tbody tr', { has: page.locator('td.c', { hasText: new RegExp(`^${row}$`, 'u') }) })
    .locator('th, td')
    .allInnerTexts();

describe.skipIf(without('chromium'))('cchc.html', () => {
  let door: Awaited<ReturnType<typeof startDoor>>;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door.close());

  it('says at once what a dropped file comes to, with what was found beside its rows', () =>
    door.using({}, async (page) => {
      await drop(page, [{ name: REAL, bytes: readFileSync(example(REAL)) }]);
      await listed(page, 1);
      expect(await status(page)).toBe(`Đã đọc ${REAL}: ${TOTAL}; ${COUNTS}`);
      expect(await page.locator('.files .file').innerText()).toBe(`${REAL}\n${TOTAL}\n${COUNTS}`);
      expect(await cells(page, '2')).toEqual([
        '2',
        'XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QPPL TẠI TỈNH',
        '5,5',
        '4,5',
        '1 (ghi 0,5)',
        '81,82',
        '',
        'Lỗi: Lĩnh vực 2: “Điểm bị mất” ghi 0,5 nhưng 5,5 − 4,5 = 1 (ghi thiếu 0,5 điểm). Sửa thành 1 hoặc xem lại “Điểm thẩm định”.',
      ]);
      expect(await page.locator('.report .findings li').count()).toBe(3);
    }));

  it('shows what was found in a row below it, in sight, on the screen of a telephone', () =>
    door.using({ width: 360 }, async (page) => {
      await pick(page, [example(REAL)]);
      await listed(page, 1);
      const row = page.locator('.table-score tbody tr', { hasText: 'XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN' });
      const found = await row.locator('td:last-child').boundingBox();
      const name = await row.locator('th').boundingBox();
      if (found === null || name === null) throw new Error('nothing to be seen');
      expect(found.y).toBeGreaterThanOrEqual(name.y + name.height - 1);
      expect([found.x >= 0, found.x + found.width <= 360]).toEqual([true, true]);
    }));

  it('reads a table pasted from Word, Excel or as text', () =>
    door.using({}, async (page) => {
      const word = `<table><tr><th>STT</th><th>Tiêu chí</th><th>Điểm chuẩn</th><th>Điểm thẩm định</th><th>Giải pháp</th></tr>
        <tr><td>1</td><td><p>Kế hoạch</p><p>CCHC &amp; báo cáo</p></td><td>2</td><td>1,5</td><td rowspan="2">Phân công "rõ việc"</td></tr>
        <tr><td>2</td><td>Tuyên truyền</td><td>1</td><td>1</td></tr></table><img src="http://example.com/x.png">`;
      await paste(page, { 'text/html': word, 'text/plain': 'anything' });
      await listed(page, 1);
      expect(await cells(page, '1')).toEqual(['1', 'Kế hoạch\nCCHC & báo cáo', '2', '1,5', '0,5', '75,00', '', '']);
      await page.getByText('Hoặc dán bảng').click();
      await paste(page, { 'text/plain': 'STT\tTiêu chí\tĐiểm chuẩn\tĐiểm thẩm định\n1\tA\t4\t3\n' }, '#door-paste');
      await page.getByRole('button', { name: 'Đọc bảng đã dán' }).click();
      await listed(page, 2);
      expect(await page.locator('.files .line').allInnerTexts()).toContain('Đạt 75,00%: 3/4 điểm, mất 1 điểm');
      await page.getByRole('button', { name: 'Đọc bảng đã dán' }).click();
      await expect.poll(() => status(page)).toBe('Chưa có gì để đọc: hãy dán bảng vào ô trước.');
    }));

  it('gives out files that read back as the same scorecard, under names of their own', () =>
    door.using({}, async (page) => {
      await pick(page, [example(REAL), given('khac-phuc-xa-2021-ke-hoach.docx', 'no document')]);
      await listed(page, 2);
      const word = await saveAs(page, 'word');
      expect(word.name).toBe('khac-phuc-xa-2021-ke-hoach (2).docx');
      expect(unzipped(word.bytes).get('word/document.xml')).toContain('Tăng cường chỉ đạo việc áp dụng');
      const marked = await saveAs(page, 'annotated');
      expect(marked.name).toBe('khac-phuc-xa-2021-ghi-chu.xlsx');
      expect((await resultOf(marked)).findingsSheet).toBeDefined();
      for (const output of ['workbook', 'annotated', 'yaml', 'csv']) {
        const saved = await saveAs(page, output);
        expect(await totalsOf(saved), saved.name).toEqual(REAL_TOTALS);
        expect(await status(page)).toContain(saved.name);
      }
    }));

  it('puts edits into every output, warns until they are saved, and forgets nothing beside them', () =>
    door.using({}, async (page) => {
      await pick(page, [example(REAL)]);
      await listed(page, 1);
      await show(page, 'Báo cáo khắc phục');
      await page.getByRole('button', { name: 'Sửa giải pháp của 7.1.7', exact: true }).click();
      const form = page.getByRole('form', { name: 'Sửa giải pháp của 7.1.7' });
      await form.getByLabel('Giải pháp').fill('Mở thêm dịch vụ công trực tuyến');
      await form.getByLabel('Cơ quan chủ trì').fill('Văn phòng UBND xã');
      await form.getByLabel('Cơ quan phối hợp').fill('Công an xã, Quân sự xã\nCác thôn');
      await form.getByLabel('Thời gian').fill('Quý II/2022');
      await form.getByRole('button', { name: 'Ghi vào bảng' }).click();
      await expect.poll(() => status(page)).toContain('Đã ghi vào bảng và tính lại.');
      expect(await page.locator('.files .counts').innerText()).toBe('2 lỗi, 4 cảnh báo, 5 lưu ý');
      const unsaved = page.getByText('Có nội dung sửa chưa lưu về máy.');
      await expect.poll(() => unsaved.count()).toBe(1);
      const leaving = page.waitForEvent('dialog');
      await page.close({ runBeforeUnload: true });
      const dialog = await leaving;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      for (const output of ['word', 'workbook', 'yaml', 'csv']) {
        const saved = await saveAs(page, output);
        await expect.poll(() => unsaved.count()).toBe(0);
        if (output === 'word') {
          expect(unzipped(saved.bytes).get('word/document.xml')).toContain('Mở thêm dịch vụ công trực tuyến');
          continue;
        }
        const [evaluation] = (await resultOf(saved)).evaluations;
        const remedies = JSON.stringify(evaluation?.scored.scorecard.criteria, (key, value) =>
          key === 'at' ? undefined : value,
        );
        expect(remedies, output).toContain('"support":[{"text":"Công an xã, Quân sự xã"},{"text":"Các thôn"}]');
        expect(remedies, output).toContain('"solution":{"text":"Mở thêm dịch vụ công trực tuyến"}');
        expect(remedies, output).toContain('"when":{"text":"Quý II/2022"}');
        expect(await totalsOf(saved)).toEqual(REAL_TOTALS);
      }
    }));

  it('lets somebody say which row is the header and what each column means', () =>
    door.using({}, async (page) => {
      await pick(page, [given('la.csv', 'Báo cáo;;;\nMã;Việc;Trần;Được\n1;Kế hoạch;4;3\n2;Báo cáo;6;6\n')]);
      await listed(page, 1);
      expect(await page.locator('.files .file').innerText()).toContain('Không dùng được tệp này');
      await page.locator('.views').getByRole('button', { name: 'Cách đọc bảng' }).click();
      await page.getByLabel('Dòng 2 là dòng tiêu đề').check();
      for (const [column, meaning] of [
        ['A', 'code'],
        ['B', 'name'],
        ['C', 'max'],
        ['D', 'assessed'],
      ]) {
        await page.getByLabel(`Ý nghĩa của cột ${column}`).selectOption(meaning ?? '');
      }
      await page.getByRole('button', { name: 'Đọc lại' }).click();
      await expect.poll(() => page.locator('.files .file').innerText()).toContain('Đạt 90,00%: 9/10 điểm, mất 1 điểm');
      await page.getByRole('button', { name: 'Để chương trình tự tìm' }).click();
      await expect.poll(() => page.locator('.files .file').innerText()).toContain('Không dùng được tệp này');
    }));

  it('ranks the units of several files, and gives the ranking out', () =>
    door.using({}, async (page) => {
      const unit = (name: string, assessed: string) =>
        given(
          `${name}.yaml`,
          `unit: ${name}\nyear: 2025\ncriteria: [{code: 1, name: A, max: 10, assessed: ${assessed}}]\n`,
        );
      await pick(page, [unit('Xã An', '7'), unit('Xã Bình', '9'), given('hong.xlsx', 'noise')]);
      await listed(page, 3);
      await page.getByRole('button', { name: 'Xếp hạng các đơn vị' }).click();
      await page.locator('.table-ranking .sort').first().waitFor();
      const rows = page.locator('.table-ranking tbody tr');
      expect((await rows.allInnerTexts()).map((row) => row.split('\t').slice(0, 3))).toEqual([
        ['1', 'Xã Bình', '9'],
        ['2', 'Xã An', '7'],
      ]);
      expect(await page.locator('.report').innerText()).toContain('hong.xlsx');
      const saved = [await saveAs(page, 'word'), await saveAs(page, 'workbook'), await saveAs(page, 'csv')];
      expect(saved.map(({ name }) => name)).toEqual([
        'xep-hang-don-vi.docx',
        'xep-hang-don-vi.xlsx',
        'xep-hang-don-vi.csv',
      ]);
      for (const { bytes, name } of saved) {
        const text = name.endsWith('.csv')
          ? Buffer.from(bytes).toString('utf8')
          : [...unzipped(bytes).values()].join('');
        expect(text.indexOf('Xã Bình'), name).toBeGreaterThan(-1);
      }
    }));

  it('takes a criteria set for what it is, beside the scorecards that name it and outside their ranking', () =>
    door.using({}, async (page) => {
      await pick(page, [example('bo-tieu-chi-xa-2026.yaml')]);
      await listed(page, 1);
      expect(await page.locator('.files .file').innerText()).toBe(
        'bo-tieu-chi-xa-2026.yaml\nBộ tiêu chí: dùng cho những bảng có ghi tên Bộ tiêu chí này',
      );
      expect(await page.locator('.report').innerText()).toBe(
        'In\nBộ tiêu chí\n\nNhững bảng chấm điểm có ghi tên Bộ tiêu chí này được đối chiếu với Bộ tiêu chí: hãy thả các bảng ấy vào trang này.',
      );
      await pick(page, [example('phieu-theo-bo-2026.yaml'), example('nho.yaml')]);
      await listed(page, 3);
      await page.getByRole('button', { name: 'Xếp hạng các đơn vị' }).click();
      await page.locator('.table-ranking .sort').first().waitFor();
      const rows = page.locator('.table-ranking tbody tr');
      expect((await rows.allInnerTexts()).map((row) => row.split('\t').slice(0, 3))).toEqual([
        ['1', 'UBND xã Lâm Khê Hạ', '17,35'],
        ['2', 'UBND xã Lâm Khê', '30,38'],
      ]);
      expect(await page.locator('.report').innerText()).not.toContain('bo-tieu-chi-xa-2026');
    }));

  it('says what is wrong with a criteria set', () =>
    door.using({}, async (page) => {
      const bands = 'bands: [{from: 95, points: 2}, {below: 95, above: 80, points: 1}, {below: 80, points: 0}]';
      const text = `set: bo\ncriteria:\n  - code: '1'\n    name: Hồ sơ\n    max: 2\n    scoring:\n      ${bands}\n`;
      await pick(page, [given('bo.yaml', text)]);
      await listed(page, 1);
      expect(await page.locator('.files .file').innerText()).toBe(
        'bo.yaml\nBộ tiêu chí: dùng cho những bảng có ghi tên Bộ tiêu chí này\n1 lỗi, 0 cảnh báo, 0 lưu ý',
      );
      expect(await page.locator('.report').innerText()).toContain('80');
      expect(await page.locator('.report').innerText()).toContain('set-fault');
    }));

  it('goes on answering while it reads 5,000 rows, and can be stopped', () =>
    door.using({}, async (page) => {
      const large = { name: 'lon.csv', mimeType: 'text/csv', buffer: Buffer.from(longTable(5000)) };
      await page.evaluate(() => {
        const counted = globalThis as unknown as { turns: number };
        counted.turns = 0;
        setInterval(() => {
          counted.turns += 1;
        }, 1);
      });
      const turns = () => page.evaluate(() => (globalThis as unknown as { turns: number }).turns);
      await pick(page, [large]);
      const before = await turns();
      await page.locator('.busy:not([hidden])').waitFor();
      await page.getByRole('button', { name: 'Hướng dẫn' }).click();
      expect(await page.getByRole('button', { name: 'Đóng hướng dẫn' }).getAttribute('aria-expanded')).toBe('true');
      await page.getByRole('button', { name: 'Đóng hướng dẫn' }).click();
      expect((await turns()) - before).toBeGreaterThan(5);
      await listed(page, 1);
      await expect.poll(() => page.locator('.table-score tbody tr').count()).toBe(5000);
      await pick(page, [{ ...large, name: 'lon-2.csv', buffer: Buffer.from(longTable(60_000)) }]);
      await page.getByRole('button', { name: 'Dừng', exact: true }).click();
      expect(await status(page)).toContain('Đã dừng.');
      expect(await page.locator('.files .remove').count()).toBe(1);
      // The file that was there can still be used.
      await pick(page, [example(REAL)]);
      await listed(page, 2);
      await page.locator('.files .file', { hasText: 'lon.csv' }).click();
      expect((await saveAs(page, 'csv')).name).toBe('lon-bang.csv');
    }));

  it('prints nothing but the report', () =>
    door.using({}, async (page) => {
      await pick(page, [example(REAL)]);
      await listed(page, 1);
      await page.emulateMedia({ media: 'print' });
      for (const name of ['.intake', '.files', '.panel', 'header.door', '.status']) {
        expect(await page.locator(name).isVisible(), name).toBe(false);
      }
      expect(await page.locator('.table-score').isVisible()).toBe(true);
    }));

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const faults = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(`${axe};undefined`);
    return page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });
  };
  const isWithin = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  it.each([
    [360, 'light', 'vi'],
    [1280, 'dark', 'en'],
  ] as const)('leaves nothing to complain of to who cannot see it well: %i wide, %s, %s', (width, scheme, language) =>
    door.using({ width, scheme }, async (page) => {
      const words = (vi: string, en: string): string => (language === 'vi' ? vi : en);
      const check = async (state: string): Promise<void> => {
        expect(await faults(page), state).toEqual([]);
        expect(await isWithin(page), state).toBe(true);
      };
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      await check('start');
      await page.getByRole('button', { name: words('Hướng dẫn', 'Help') }).click();
      await check('help');
      await page.getByRole('button', { name: words('Đóng hướng dẫn', 'Close help') }).click();
      await page.getByText(words('Hoặc dán bảng', 'Or paste')).click();
      await pick(page, [example(REAL), example('nho.yaml'), given('hong.xlsx', 'noise')]);
      await listed(page, 3);
      await check('result');
      await page.locator('.plan-facts summary').click();
      await page.locator('#door-today').fill('31/02/2026');
      await page.locator('#door-today').blur();
      await check('what the plan says, and a day that is none');
      await show(page, words('Báo cáo khắc phục', 'Remediation report'));
      await page.locator('.edit-row').first().click();
      await page.locator('form.edit').waitFor();
      await check('editing');
      await show(page, words('Cách đọc bảng', 'How the table was read'));
      await check('reading');
      await page.locator('.files .file', { hasText: words('Xếp hạng', 'Ranking') }).click();
      await page.locator('.table-ranking .sort').first().waitFor();
      await check('ranking');
      await page.locator('.files .file', { hasText: 'hong.xlsx' }).click();
      await page.locator('.shown-name', { hasText: 'hong.xlsx' }).waitFor();
      await check('refused');
    }),
  );

  it('is used from the keyboard alone', () =>
    door.using({}, async (page) => {
      await pick(page, [example(REAL)]);
      await listed(page, 1);
      const press = async (name: string): Promise<void> => {
        for (let count = 0; count < 60; count += 1) {
          await page.keyboard.press('Tab');
          const focused = await page.evaluate(() => {
            const { activeElement: one } = document;
            return one?.getAttribute('aria-label') ?? one?.textContent ?? '';
          });
          if (focused === name) return page.keyboard.press('Enter');
        }
        throw new Error(`${name} cannot be reached`);
      };
      await press('Báo cáo khắc phục');
      await page.locator('.edit-row').first().waitFor();
      await press('Sửa giải pháp của 1.2');
      await page.locator('form.edit').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('solution');
      await page.keyboard.press('Escape');
      expect(await page.locator('form.edit').count()).toBe(0);
    }));
});
