/** The page on security names tests that there are, and commands that run them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const [, vietnamese = '', english = '', held = ''] = page.split(/^## .*$/mu);

const numbersOf = (section: string): readonly string[] =>
  [...section.matchAll(/^\| (\d+) \|/gmu)].map((match) => match[1] ?? '');

/** Rows of the table of tests. */
const rows = [...held.matchAll(/^\| ([\d, ]+) \| (.*) \| `npx vitest run (\S+)(?: -t (\S+))?` \|$/gmu)].map(
  ([, numbers = '', tests = '', file = '', name]) => ({
    numbers: numbers.split(', '),
    titles: [...tests.matchAll(/“([^”]+)”/gu)].map((match) => match[1] ?? ''),
    file,
    name,
  }),
);

describe('docs/security.md', () => {
  it('promises the same in both languages, and names a test of every promise', () => {
    expect(numbersOf(vietnamese).length).toBeGreaterThan(10);
    expect(numbersOf(english)).toEqual(numbersOf(vietnamese));
    expect([...new Set(rows.flatMap(({ numbers }) => numbers))].sort()).toEqual([...numbersOf(english)].sort());
    expect(rows).toHaveLength(held.split('\n').filter((line) => /^\| \d/u.test(line)).length);
  });

  it.each(rows)('names tests of $file that there are', ({ titles, file, name }) => {
    expect(existsSync(join(ROOT, file))).toBe(true);
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(text).toContain(`'${title}'`);
    if (name !== undefined) expect(text).toMatch(new RegExp(`(?:describe|it)[^\n]*'[^\n]*${name}`, 'u'));
  });

  it('names scripts that there are', () => {
    const named = [...page.matchAll(/npm run (\w+)/gu)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});
