/**
 * Cases: a folder each, holding `command` (one call of cchc a line) and what it is expected to print.
 * Run with CCHC_UPDATE=1 to write what is printed today, then read the difference before you commit it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CASES = join(import.meta.dirname, 'cases');
const ROOT = join(import.meta.dirname, '..');
const update = process.env['CCHC_UPDATE'] === '1';

const environment = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', COLUMNS: '80' };

/** Runs each line as a shell would, with `cchc` for the built program, in a folder that holds the case and the examples. */
const transcript = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-case-'));
  try {
    cpSync(join(CASES, name), folder, { recursive: true });
    cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
    const commands = readFileSync(join(CASES, name, 'command'), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return commands
      .map((command) => {
        const script = `cchc() { "${process.execPath}" "${join(ROOT, 'bin/cchc.js')}" "$@"; }; ${command}`;
        const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
          cwd: folder,
          env: environment,
          encoding: 'utf8',
        });
        return `$ ${command}\n${stdout}${stderr === '' ? '' : `--- stderr\n${stderr}`}--- exit ${status}\n`;
      })
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const names = readdirSync(CASES).sort();

describe('cases', () => {
  it('are there', () => expect(names.length).toBeGreaterThan(5));
  it.each(names)('%s', (name) => {
    const found = transcript(name);
    const file = join(CASES, name, 'expected');
    if (update) writeFileSync(file, found);
    expect(found).toBe(readFileSync(file, 'utf8'));
  });
});
