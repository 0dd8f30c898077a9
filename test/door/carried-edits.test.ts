/** Edits go along with their criteria when a table is read another way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carriedEdits } from '../../src/door/engine/carried-edits.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';
import { without } from '../office.js';
import { listed, pick, saveAs, show, startDoor, status } from './opened-door.js';

const scorecards = async (...texts: readonly string[]) => {
  const { evaluations } = await evaluate(new TextEncoder().encode(texts.join('---\n')), 'a.yaml', capabilities);
  return evaluations.map(({ scored }) => scored.scorecard);
};

const card = (...criteria: readonly string[]): string =>
  `criteria:\n${criteria.map((one) => `  - {${one}, max: 1, assessed: 0}\n`).join('')}`;

const edit = (criterion: number, solution: string, remedy = 0, scorecard = 0) => ({
  scorecard,
  criterion,
  remedy,
  words: { solution },
});

describe('edits', () => {
  it('follow their criterion by code and name, wherever it stands now', async () => {
    const before = await scorecards(card('code: 1, name: A', 'code: 2, name: B', 'code: 3, name: C'));
    const after = await scorecards(card('code: 9, name: Z', 'code: 3, name: C', 'code: 1, name: " A"'));
    expect(carriedEdits(before, after, [edit(1, 'a'), edit(2, 'b'), edit(3, 'c')])).toEqual({
      kept: [edit(3, 'a'), edit(2, 'c')],
      lost: [{ criterion: '2', words: { solution: 'b' } }],
    });
  });

  it('are lost where only the code or only the name is the same', async () => {
    const before = await scorecards(card('code: 1, name: A', 'name: B'));
    const after = await scorecards(card('code: 1, name: B', 'code: 2, name: A'));
    expect(carriedEdits(before, after, [edit(1, 'a'), edit(2, 'b')])).toEqual({
      kept: [],
      lost: [
        { criterion: '1', words: { solution: 'a' } },
        { criterion: 'B', words: { solution: 'b' } },
      ],
    });
  });

  it('go by their order among criteria that are called the same, and nowhere where their number changed', async () => {
    const twins = ['code: 1, name: A', 'code: 2, name: B', 'code: 1, name: A'];
    const before = await scorecards(card(...twins));
    expect(carriedEdits(before, await scorecards(card('code: 0, name: O', ...twins)), [edit(3, 'a')]).kept).toEqual([
      edit(4, 'a'),
    ]);
    const { kept, lost } = carriedEdits(before, await scorecards(card('code: 1, name: A')), [edit(3, 'a')]);
    expect([kept, lost.length]).toEqual([[], 1]);
  });

  it('stay in their scorecard where its criterion is there, else go where it is', async () => {
    const before = await scorecards(card('code: 1, name: A'), card('code: 1, name: A', 'code: 2, name: B'));
    const edits = [edit(1, 'a', 0, 1), edit(2, 'b', 0, 1)];
    expect(carriedEdits(before, before, edits).kept).toEqual(edits);
    const after = await scorecards(card('code: 2, name: B'), card('code: 1, name: A'));
    expect(carriedEdits(before, after, edits).kept).toEqual([edit(1, 'a', 0, 1), edit(1, 'b', 0, 0)]);
  });

  it('stand behind remedies that were not seen before, and are lost where nobody can tell which remedy they are of', async () => {
    const bare = await scorecards(card('code: 1, name: A'));
    const withRemedy = await scorecards(card('code: 1, name: A, remedy: {solution: X}'));
    expect(carriedEdits(bare, withRemedy, [edit(1, 'a'), edit(1, 'b')]).kept).toEqual([
      edit(1, 'a', 1),
      edit(1, 'b', 1),
    ]);
    expect(carriedEdits(withRemedy, bare, [edit(1, 'a')])).toEqual({
      kept: [],
      lost: [{ criterion: '1', words: { solution: 'a' } }],
    });
  });
});

describe.skipIf(without('chromium'))('cchc.html', () => {
  let door: Awaited<ReturnType<typeof startDoor>>;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door.close());

  const TABLE = [
    'STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định;Giải pháp',
    '1;Kế hoạch;4;3;',
    ';Nội dung khác;;;',
    'Mã;Tên;;;Cách làm',
    '2;Báo cáo;6;5;Báo cáo sớm',
  ].join('\n');

  it('keeps what was edited when the columns are put right, and says what it cannot keep', () =>
    door.using({}, async (page) => {
      await pick(page, [{ name: 'bang.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }]);
      await listed(page, 1);
      await show(page, 'Báo cáo khắc phục');
      for (const [code, words] of [
        ['1', 'Lập kế hoạch'],
        ['2', 'Báo cáo hằng tháng'],
      ]) {
        await page.getByRole('button', { name: `Sửa giải pháp của ${code}`, exact: true }).click();
        await page
          .getByRole('form', { name: `Sửa giải pháp của ${code}` })
          .getByLabel('Giải pháp')
          .fill(words ?? '');
        await page.getByRole('button', { name: 'Ghi vào bảng' }).click();
        await expect.poll(() => page.locator('.report').innerText()).toContain(words);
      }
      const reading = async (header: number): Promise<void> => {
        await show(page, 'Cách đọc bảng');
        await page.getByLabel(`Dòng ${header} là dòng tiêu đề`).check();
        for (const [column, meaning] of Object.entries({
          A: 'code',
          B: 'name',
          C: 'max',
          D: 'assessed',
          E: 'solution',
        })) {
          await page.getByLabel(`Ý nghĩa của cột ${column}`).selectOption(meaning);
        }
        await page.getByRole('button', { name: 'Đọc lại' }).click();
      };
      await reading(5);
      await expect
        .poll(() => status(page))
        .toContain('Vẫn đọc như trước, để không mất nội dung đã sửa: “bang.csv” không có');
      await reading(4);
      await expect.poll(() => status(page)).toContain('Giữ được 1 nội dung đã sửa.');
      expect(await status(page)).toContain('đã sửa của 1 (“Lập kế hoạch”).');
      expect(await page.locator('.unsaved').count()).toBe(1);
      const saved = Buffer.from((await saveAs(page, 'csv')).bytes).toString('utf8');
      expect(saved).toContain('Báo cáo hằng tháng');
      expect(saved).not.toContain('Báo cáo sớm');
      await page.getByRole('button', { name: 'Để chương trình tự tìm' }).click();
      await expect.poll(() => status(page)).toContain('Giữ nguyên 1 nội dung đã sửa.');
      expect(Buffer.from((await saveAs(page, 'csv')).bytes).toString('utf8')).toContain('Báo cáo hằng tháng');
    }));
});
