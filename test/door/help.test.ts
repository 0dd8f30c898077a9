/** The help within cchc.html: docs/can-bo.md whole, its pictures in the page itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { without } from '../office.js';
import { ROOT, startDoor } from './opened-door.js';

const GUIDE = readFileSync(join(ROOT, 'docs/can-bo.md'), 'utf8');

describe.skipIf(without('chromium'))('the help in cchc.html', () => {
  let door: Awaited<ReturnType<typeof startDoor>>;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door.close());

  it('has every part and every picture of the guide, with words for those who cannot see it', () =>
    door.using({ width: 360 }, async (page) => {
      await page.getByRole('button', { name: 'Hướng dẫn' }).click();
      const headings = [...GUIDE.matchAll(/^## (.*)$/gmu)].map((match) => match[1]);
      expect(headings.length).toBeGreaterThan(7);
      expect(await page.locator('.help h3').allInnerTexts()).toEqual(headings);
      const pictures = [...GUIDE.matchAll(/!\[([^\]]+)\]\([^)]+\.webp\)/gu)].map((match) => match[1]);
      expect(pictures.length).toBeGreaterThan(4);
      for (const words of pictures) {
        const picture = page.locator(`.help img[alt="${words}"]`);
        await picture.scrollIntoViewIfNeeded();
        await expect.poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(700);
      }
      expect(await page.locator('.help img').count()).toBe(pictures.length);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      // Links to other pages of docs/ would lead nowhere.
      expect(await page.locator('.help a:not([href^="https:"])').count()).toBe(0);
    }));
});
