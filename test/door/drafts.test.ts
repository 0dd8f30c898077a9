/** What somebody types into the page outlives whatever the page shows meanwhile. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { without } from '../office.js';
import { example, listed, pick, show, startDoor, status } from './opened-door.js';

const REAL = 'khac-phuc-xa-2021.xlsx';
const PLAN = 'Báo cáo khắc phục';

/** Holds back what the page asks its engine for by such a name, until the answer is called. */
const holdBack = async (page: Page, asked: string): Promise<() => Promise<void>> => {
  await page.evaluate((name) => {
    const { postMessage } = Worker.prototype;
    const waiting: (() => void)[] = [];
    let isHeld = true;
    Worker.prototype.postMessage = function hold(this: Worker, message: { name?: string }) {
      if (isHeld && message.name === name) waiting.push(() => postMessage.call(this, message));
      else postMessage.call(this, message);
    };
    addEventListener(`test-go-on-${name}`, () => {
      isHeld = false;
      for (const send of waiting) send();
    });
  }, asked);
  return async () => {
    await page.evaluate((name) => dispatchEvent(new Event(`test-go-on-${name}`)), asked);
  };
};
const holdReading = (page: Page) => holdBack(page, 'read');

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

/** What can be folded, by the names of its buttons. */
const foldable = (page: Page): Promise<(string | null)[]> =>
  page.locator('.report button.fold').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));

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

  it('takes each key while the page still asks for the words that stand in the table', () =>
    planOf(async (page) => {
      const before = await foldable(page);
      expect(before).not.toEqual([]);
      await openForm(page, '1.2');
      await solutionOf(page, '1.2').fill('Một');
      const goOn = await holdReading(page);
      await apply(page, '1.2');
      await openForm(page, '1.7');
      await solutionOf(page, '1.7').fill('Hai');
      const tellWords = await holdBack(page, 'words');
      await goOn();
      await isDone(page);
      await expect.poll(() => page.locator('.table-remediation').first().innerText()).toContain('Một');
      await page.keyboard.type(' ba');
      await tellWords();
      await expect.poll(() => solutionOf(page, '1.7').inputValue()).toBe('Hai ba');
      await page.keyboard.type(' bốn');
      expect(await solutionOf(page, '1.7').inputValue()).toBe('Hai ba bốn');
      // The tools of the report count the rows of the plan, and no form.
      await page.locator('.report .print-buttons:not([hidden])').waitFor();
      expect(await foldable(page)).toEqual(before);
      await page.keyboard.press('Escape');
      expect(await page.locator('form.edit').count()).toBe(0);
    }));

  it.each([
    ['the facts of the plan', '.plan-facts input[type="text"]:not(.day)', 'UBND xã', ' A'],
    ['the day of reckoning', '#door-today', '05/01', '/2026'],
  ])('leaves the keyboard in %s while a change is reckoned', (_, field, begun, rest) =>
    planOf(async (page) => {
      await openForm(page, '1.2');
      await solutionOf(page, '1.2').fill('Một');
      const goOn = await holdReading(page);
      await apply(page, '1.2');
      await page.locator('.plan-facts').evaluate((details) => details.setAttribute('open', ''));
      const one = page.locator(field).first();
      await one.focus();
      await page.keyboard.type(begun);
      await goOn();
      await isDone(page);
      await expect.poll(() => page.locator('.table-remediation').first().innerText()).toContain('Một');
      await page.locator('.report .print-buttons:not([hidden])').waitFor();
      await page.keyboard.type(rest);
      expect(await one.inputValue()).toBe(begun + rest);
      expect(await one.getAttribute('aria-invalid')).toBeNull();
    }),
  );

  it('reckons with a day that was typed while a change was reckoned', () =>
    planOf(async (page) => {
      await openForm(page, '1.2');
      await solutionOf(page, '1.2').fill('Một');
      const goOn = await holdReading(page);
      await apply(page, '1.2');
      await page.locator('#door-today').focus();
      await page.keyboard.type('5/1/2026');
      await goOn();
      await isDone(page);
      await page.locator('.report .print-buttons:not([hidden])').waitFor();
      expect(await page.locator('#door-today').inputValue()).toBe('5/1/2026');
      await page.evaluate(() => {
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function see(
          this: Worker,
          message: { name?: string; request?: { today?: string } },
        ) {
          if (message.name === 'read') document.documentElement.dataset['reckoned'] = message.request?.today ?? '';
          postMessage.call(this, message);
        };
      });
      await page.keyboard.press('Tab');
      await expect
        .poll(() => page.evaluate(() => document.documentElement.dataset['reckoned']), { timeout: 10_000 })
        .toBe('2026-01-05');
      expect(await page.locator('#door-today').inputValue()).toBe('05/01/2026');
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
