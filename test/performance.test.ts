/** The page on performance names commands that there are. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');
const COMMAND = /`npm run bench -- ([^`]+)`/gu;

const bench = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, '.build/bench.mjs'), ...args], { cwd: ROOT, encoding: 'utf8' });

/** The groups of the benchmark, as it lists them. */
const listed = [...bench('--help').stdout.matchAll(/^ {2}(\w+) {2,}\S/gmu)].map((match) => match[1]);

describe('docs/performance.md', () => {
  it('has a command for each group of the benchmark, and for nothing else', () => {
    const named = [...page.matchAll(COMMAND)].flatMap((match) => match[1]?.split(' ') ?? []);
    const groups = named.filter((word) => word !== '--help' && !/^\d+$/u.test(word));
    expect(listed.length).toBeGreaterThan(3);
    expect([...new Set(groups)].sort()).toEqual([...listed].sort());
  });

  it('speaks of a script of this project', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(scripts.bench).toBe('node .build/bench.mjs');
  });
});

describe('the benchmark', () => {
  it('refuses what it does not know, with a list of what it does', () => {
    const { status, stdout, stderr } = bench('rows', 'nothing-of-that-name');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('no group is called nothing-of-that-name');
    for (const group of listed) expect(stderr).toContain(`  ${group} `);
  });

  it('refuses rows for what has none', () => {
    expect(bench('start', '100')).toMatchObject({ status: 2, stdout: '' });
  });
});
