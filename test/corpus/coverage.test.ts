/** The list of what the corpus covers holds every file of it, and names none that is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COVERAGE } from './coverage.js';

const HERE = import.meta.dirname;

/** Where files that are read lie; beside them stand how they were made and what is expected. */
const FOLDERS = ['docx', 'ods', 'text', 'unreadable', 'xlsx'];
const BESIDE = /\.(?:txt|md|py|sh)$/u;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(HERE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !BESIDE.test(entry.name) && !entry.parentPath.includes('__pycache__'))
    .map((entry) => relative(HERE, join(entry.parentPath, entry.name))),
);
const phrases = Object.entries(COVERAGE).flatMap(([paragraph, covered]) =>
  Object.entries(covered).map(([phrase, cases]) => [`${paragraph}: ${phrase}`, cases] as const),
);
const cases = phrases.flatMap(([, named]) => named);

const missing = (named: string): boolean => {
  const [file = '', test] = named.split(' › ');
  if (test !== undefined) return !readFileSync(join(HERE, file), 'utf8').includes(test);
  return named.endsWith('/') ? !existsSync(join(HERE, named, 'expected.txt')) : !files.includes(named);
};

describe('what the corpus covers', () => {
  it('holds something in every paragraph', () => {
    for (const covered of Object.values(COVERAGE)) expect(Object.keys(covered).length).toBeGreaterThan(0);
  });

  it.each(phrases)('%s', (_, named) => {
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(missing)).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('is named whole', () => {
    const unnamed = files.filter(
      (file) => !cases.some((named) => named === file || (named.endsWith('/') && file.startsWith(named))),
    );
    expect(unnamed).toEqual([]);
  });
});
