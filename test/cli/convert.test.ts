/** What a file says of others, written into a file that stands elsewhere. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cchc-convert-'));
const NAMES = ['phieu-theo-bo-2026.yaml', 'bo-tieu-chi-xa-2026.yaml'];

const cchc = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).not.toContain('Lỗi');
  return { status, stdout };
};

beforeAll(() => {
  mkdirSync(join(folder, 'goc'));
  mkdirSync(join(folder, 'moi/nam'), { recursive: true });
  for (const name of NAMES) cpSync(join(ROOT, 'examples', name), join(folder, 'goc', name));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a criteria set named by its path', () => {
  const totalOf = (file: string): unknown =>
    JSON.parse(cchc('score', file, '--format', 'json').stdout).scorecards[0].total;

  it('is found from where the scorecard is written to, in every format', () => {
    const total = totalOf('goc/phieu-theo-bo-2026.yaml');
    expect(total).toMatchObject({ max: 40, assessed: 30.38, class: 'Khá' });
    for (const file of ['moi/nam/a.yaml', 'moi/nam/a.xlsx', 'goc/a.yaml']) {
      cchc('convert', 'goc/phieu-theo-bo-2026.yaml', file);
      expect([file, totalOf(file)]).toEqual([file, total]);
    }
    expect(readFileSync(join(folder, 'moi/nam/a.yaml'), 'utf8')).toContain(
      'criteria-set: ../../goc/bo-tieu-chi-xa-2026.yaml\n',
    );
    expect(readFileSync(join(folder, 'goc/a.yaml'), 'utf8')).toContain('criteria-set: bo-tieu-chi-xa-2026.yaml\n');
    cchc('convert', 'goc/phieu-theo-bo-2026.yaml', '-o', 'yaml:moi/');
    expect(readFileSync(join(folder, 'moi/phieu-theo-bo-2026.yaml'), 'utf8')).toContain(
      'criteria-set: ../goc/bo-tieu-chi-xa-2026.yaml\n',
    );
  });
});
