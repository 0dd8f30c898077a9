/** What some Node makes of an example, all of it: for tests that hold one run to another. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'bin/cchc.js');

/** Scorecards that are there to be copied, the real table among them. */
export const EXAMPLES = readdirSync(join(ROOT, 'examples'))
  .filter((name) => /^(?!bo-|ke-hoach|phieu-theo).*\.(?:ya?ml|xlsx)$/u.test(name))
  .sort();

export const OUTPUTS = ['md', 'html', 'csv', 'xlsx', 'docx', 'ics', 'json', 'txt'] as const;

/** Everything that is printed, and the hash of every file that is written. */
export const outputsOf = ([command = '', ...before]: readonly string[], example: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-outputs-'));
  try {
    const run = (...args: readonly string[]) => {
      const { stdout, stderr, status } = spawnSync(command, [...before, PROGRAM, ...args], {
        cwd: ROOT,
        env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', COLUMNS: '100' },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      return { stdout, stderr: stderr.replaceAll(folder, ''), status };
    };
    const file = `examples/${example}`;
    const outputs = OUTPUTS.map((ending) => join(folder, `a.${ending}`));
    const printed = [
      run('score', file, '--format', 'json'),
      run('check', file),
      run('report', file, ...outputs.flatMap((output) => ['-o', output])),
      run('export', file, '-o', join(folder, 'a.parquet')),
    ];
    const hashes = readdirSync(folder)
      .sort()
      .map(
        (name) =>
          `${name} ${createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex')}`,
      );
    return { printed, hashes };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
