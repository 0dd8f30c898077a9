/** What somebody types into the page outlives whatever the page shows meanwhile. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { without } from '../office.js';
import { example, listed, pick, show, startDoor, status } from './opened-door.js';

const REAL = 'khac-phuc-xa-2021.xlsx';
const PLAN = 'Báo cáo khắc phục';

/** Holds back what the page asks its engine to read, until the answer is called. */
const holdReading = async (page: Page): Promise<() => Promise<void>> => {
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    const waiting: (() => void)[] = [];
    Worker.prototype.postMessage = function hold(this: Worker, message: { name?: string }) {
      if (message.name === 'read') waiting.push(() => postMessage.call(this, message));
      else postMessage.call(this, message);
    };
    addEventListener('test-go-on', () => {
      Worker.prototype.postMessage = postMessage;
      for (const send of waiting) send();
    });
  });
  return async () => {
    await page.evaluate(() => dispatchEvent(new Event('test-go-on')));
  };
};

/** What the form below the row of a criterion holds. */
const formOf = (page: Page, criterion: string) =>
  page.locator(`form.edit[aria-label="Sửa giải pháp của ${criterion}"]`);
const solutionOf = (page: Page, criterion: string) => formOf(page, criterion).locator('[name="solution"]');
const openForm = async (page: Page, criterion: string): Promise<void> => {
  await page
    .getByRole('button', { name: `Sửa giải pháp của ${criterion}`, exact: true })
    .first()
    .click();
};
const apply = (page: Page, criterion: string) => formOf(page, criterion).locator('[type="submit"]').click();
const isDone = (page: Page) => expect.poll(() => status(page)).toContain('Đã ghi vào bảng');

/** Whether the page would ask before it is closed. */
const asksBeforeClosing = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });

describe.skipIf(without('chromium'))('a form that is open', { timeout: 120_000 }, () => {
  let door: Awaited<ReturnType<typeof startDoor>>;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door.close());
  const planOf = (use: (page: Page) => Promise<void>): Promise<void> =>
    door.using({}, async (page) => {
      await pick(page, [example(REAL)]);
      await listed(page, 1);
      await show(page, PLAN);
      await use(page);
    });

  it('keeps its words and the keyboard while the change before it is reckoned', () =>
    planOf(async (page) => {
      await openForm(page, '1.2');
      await solutionOf(page, '1.2').fill('Một');
      const goOn = await holdReading(page);
      await apply(page, '1.2');
      await openForm(page, '1.7');
      await solutionOf(page, '1.7').fill('Hai ba');
      await page.keyboard.press('Home');
      await goOn();
      await isDone(page);
      await expect.poll(() => formOf(page, '1.2').count()).toBe(0);
      expect(await page.locator('.table-remediation').first().innerText()).toContain('Một');
      await expect.poll(() => solutionOf(page, '1.7').inputValue()).toBe('Hai ba');
      await page.keyboard.type('> ');
      expect(await solutionOf(page, '1.7').inputValue()).toBe('> Hai ba');
      await apply(page, '1.7');
      await expect.poll(() => page.locator('form.edit').count()).toBe(0);
      expect(await page.locator('.table-remediation').first().innerText()).toContain('> Hai ba');
    }));

  it('takes what is typed into it after it was applied', () =>
    planOf(async (page) => {
      await openForm(page, '1.2');
      await solutionOf(page, '1.2').fill('Một');
      const goOn = await holdReading(page);
      await apply(page, '1.2');
      await solutionOf(page, '1.2').fill('Một, hai');
      await goOn();
      await isDone(page);
      await expect.poll(() => solutionOf(page, '1.2').inputValue()).toBe('Một, hai');
      await page.keyboard.press('Escape');
      expect(await page.locator('form.edit').count()).toBe(0);
      expect(await page.locator('.table-remediation').first().innerText()).not.toContain('Một, hai');
    }));

  it('is there again after another view, another language and another file, and the page asks before it closes', () =>
    planOf(async (page) => {
      expect(await asksBeforeClosing(page)).toBe(false);
      await openForm(page, '1.2');
      await formOf(page, '1.2').waitFor();
      expect(await asksBeforeClosing(page)).toBe(false);
      await formOf(page, '1.2').locator('[name="lead"]').fill('Ban Xây dựng');
      expect(await asksBeforeClosing(page)).toBe(true);
      await show(page, 'Kết quả kiểm tra');
      expect(await asksBeforeClosing(page)).toBe(true);
      await pick(page, [example('nho.yaml')]);
      await listed(page, 2);
      await page.locator('.files .file', { hasText: REAL }).click();
      await page.locator('.shown-name', { hasText: REAL }).waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.locator('.views').getByRole('button', { name: 'Remediation report' }).click();
      const lead = page.locator('form.edit [name="lead"]');
      await expect.poll(() => lead.inputValue()).toBe('Ban Xây dựng');
      await page.locator('form.edit').getByRole('button', { name: 'Cancel' }).click();
      expect(await asksBeforeClosing(page)).toBe(false);
    }));
});
