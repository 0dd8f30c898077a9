/** A folder full of files whose texts are payloads, and the built program in it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { putFiles } from './files.js';

const ROOT = join(import.meta.dirname, '../..');
export const EXAMPLES = join(ROOT, 'examples');

export const folder = mkdtempSync(join(tmpdir(), 'cchc-injection-'));
afterAll(() => rmSync(folder, { recursive: true }));

export const put = (): Promise<void> => putFiles(folder);

export const cchc = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', COLUMNS: '4000', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  return { stdout, stderr, status };
};
