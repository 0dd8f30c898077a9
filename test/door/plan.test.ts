/** What the page's plan says of its office, and the day that deadlines are reckoned with: as on the command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { without } from '../office.js';
import { unzipped } from '../unzipped.js';
import { example, listed, pick, ROOT, saveAs, show, startDoor, status } from './opened-door.js';

const FULL = example('xa-day-du.yaml');

/** As `examples/ke-hoach-meta.yaml` has them. */
const FACTS = {
  'Cơ quan ban hành': 'Ủy ban nhân dân xã An Bình',
  'Số, ký hiệu': '05/KH-UBND',
  'Địa danh': 'An Bình',
  'Ngày ban hành': '5/1/2026',
  'Trích yếu': 'Khắc phục điểm bị mất trong công tác cải cách hành chính năm 2025',
  'Căn cứ':
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025\nCăn cứ kết quả thẩm định, công bố Chỉ số cải cách hành chính năm 2025 của các xã, phường, đặc khu\n',
  'Quyền hạn người ký': 'TM. Ủy ban nhân dân',
  'Chức vụ người ký': 'Chủ tịch',
  'Họ tên người ký': 'Nguyễn Văn An',
  'Nơi nhận': 'Sở Nội vụ\nThường trực Đảng ủy, HĐND xã\n\nCác cơ quan, đơn vị nêu tại Mục III\nLưu VT',
};

describe.skipIf(without('chromium'))('the plan that cchc.html makes', () => {
  let door: Awaited<ReturnType<typeof startDoor>>;
  let folder: string;
  beforeAll(async () => {
    door = await startDoor();
    folder = mkdtempSync(join(tmpdir(), 'cchc-plan-'));
  });
  afterAll(async () => {
    await door.close();
    rmSync(folder, { recursive: true });
  });

  /** The command line's file. */
  const made = (name: string, ...args: readonly string[]): Uint8Array => {
    const file = join(folder, name);
    const call = [join(ROOT, 'bin/cchc.js'), 'report', FULL, '--no-config', '--quiet', '--force', '-o', file, ...args];
    const { status: code, stderr } = spawnSync('node', call, { encoding: 'utf8' });
    expect(code, stderr).toBe(0);
    return readFileSync(file);
  };

  /** Of a workbook the command line writes its folders as well, as empty parts. */
  const files = (bytes: Uint8Array) => [...unzipped(bytes)].filter(([name]) => !name.endsWith('/')).sort();

  const fill = async (page: Page): Promise<void> => {
    await page.locator('.plan-facts summary').click();
    for (const [label, words] of Object.entries(FACTS)) await page.getByLabel(label).fill(words);
  };

  it('has letterhead, grounds, signer and recipients as from --meta, in every plan until they are changed', () =>
    door.using({}, async (page) => {
      await pick(page, [FULL]);
      await listed(page, 1);
      await fill(page);
      const meta = ['--meta', example('ke-hoach-meta.yaml')];
      expect(unzipped((await saveAs(page, 'word')).bytes)).toEqual(unzipped(made('a.docx', ...meta)));
      await show(page, 'Báo cáo khắc phục');
      await page.getByLabel('Số, ký hiệu').fill('06');
      await page.getByRole('button', { name: 'English' }).click();
      await expect.poll(() => page.getByLabel('Number').inputValue()).toBe('06');
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
      await expect.poll(() => page.getByLabel('Số, ký hiệu').inputValue()).toBe('06');
      const other = made('b.docx', ...meta, '--set', 'number=06');
      expect(unzipped((await saveAs(page, 'word')).bytes)).toEqual(unzipped(other));
    }));

  it('is dotted where nothing was said, and asks before what was said is lost', () =>
    door.using({}, async (page) => {
      await pick(page, [FULL]);
      await listed(page, 1);
      expect(unzipped((await saveAs(page, 'word')).bytes)).toEqual(unzipped(made('c.docx')));
      await page.locator('.plan-facts summary').click();
      await page.getByLabel('Họ tên người ký').fill('Trần Thị Bình');
      const leaving = page.waitForEvent('dialog');
      await page.close({ runBeforeUnload: true });
      const dialog = await leaving;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      await saveAs(page, 'word');
      await page.close({ runBeforeUnload: true });
      await expect.poll(() => page.isClosed()).toBe(true);
    }));

  it('reckons deadlines with the day that was said, in what is shown and in what is saved', () =>
    door.using({}, async (page) => {
      await pick(page, [FULL]);
      await listed(page, 1);
      const counts = () => page.locator('.files .counts').innerText();
      const before = await counts();
      await page.getByLabel('Tính hạn đến ngày').fill('31/12/2026');
      await page.getByLabel('Tính hạn đến ngày').blur();
      await expect.poll(counts).not.toBe(before);
      const late = ['--today', '2026-12-31'];
      const json = spawnSync('node', [
        join(ROOT, 'bin/cchc.js'),
        'score',
        FULL,
        '--no-config',
        '--format',
        'json',
        ...late,
      ]);
      const findings = (bytes: Uint8Array) =>
        JSON.parse(Buffer.from(bytes).toString('utf8')).scorecards.map((one: { findings: unknown }) => one.findings);
      expect(findings((await saveAs(page, 'json')).bytes)).toEqual(findings(json.stdout));
      expect(unzipped((await saveAs(page, 'word')).bytes)).toEqual(unzipped(made('d.docx', ...late)));
      const workbook = files(made('d.xlsx', ...late));
      expect(files((await saveAs(page, 'workbook')).bytes)).toEqual(workbook);
      await show(page, 'Báo cáo khắc phục');
      expect(await page.locator('.report').innerText()).toContain('Quá hạn');
      await page.getByLabel('Tính hạn đến ngày').fill('');
      await page.getByLabel('Tính hạn đến ngày').press('Enter');
      await expect.poll(counts).toBe(before);
      await page.getByRole('button', { name: 'Hôm nay' }).click();
      const today = new Date();
      const local = [today.getDate(), today.getMonth() + 1, today.getFullYear()];
      await expect
        .poll(async () => (await page.getByLabel('Tính hạn đến ngày').inputValue()).split('/').map(Number))
        .toEqual(local);
      const plan = await saveAs(page, 'word');
      await page.getByLabel('Tính hạn đến ngày').fill('31/02/2026');
      await page.getByLabel('Tính hạn đến ngày').blur();
      const said = '“31/02/2026” không phải là ngày. Ghi ngày/tháng/năm, ví dụ 05/01/2026.';
      await expect.poll(() => status(page)).toBe(said);
      expect(plan.name).toBe('xa-day-du-ke-hoach.docx');
    }));
});
