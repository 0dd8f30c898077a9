/** A table of survey scores is of one year: what is compared with it over years takes nothing from it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../bin/cchc.js');
const folder = mkdtempSync(join(tmpdir(), 'cchc-diff-join-'));
afterAll(() => rmSync(folder, { recursive: true }));

const card = (year: string): string =>
  `unit: Xã A\n${year}criteria:\n  - {code: "1", name: A, max: 4, assessed: 3}\n  - {code: "2", name: B, max: 6, state: survey}\n`;

/** The score of criterion 2 before and after, and what is said. */
const compared = (before: string, after: string) => {
  writeFileSync(join(folder, 'truoc.yaml'), card(before));
  writeFileSync(join(folder, 'sau.yaml'), card(after));
  writeFileSync(join(folder, 'dtxhh.csv'), 'Đơn vị;2\nXã A;5,5\nXã B;4\n');
  const args = ['diff', 'truoc.yaml', 'sau.yaml', '--join', 'dtxhh.csv', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
  });
  const { changes } = JSON.parse(stdout) as {
    changes: readonly { before: { code: string; score?: number }; after: { score?: number } }[];
  };
  const one = changes.find((change) => change.before.code === '2');
  return [one?.before.score, one?.after.score, stderr];
};

it('joins a table to the later of two years alone, to both rounds of one', () => {
  const said = '--join: chỉ ghép vào “sau.yaml” (năm 2026); bảng năm 2025 giữ nguyên.\n';
  expect(compared('year: 2025\n', 'year: 2026\n')).toEqual([undefined, 5.5, said]);
  expect(compared('year: 2026\n', 'year: 2026\n')).toEqual([5.5, 5.5, '']);
  expect(compared('', 'year: 2026\n')).toEqual([5.5, 5.5, '']);
});
