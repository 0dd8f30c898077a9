/**
 * What the READMEs and docs/ show is what the program prints. CCHC_UPDATE=1 writes it anew.
 * Pages of commands are run line by line in a shell, in a folder that holds the examples and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.js';

const ROOT = join(import.meta.dirname, '..');
const COMMAND_PAGES = 'docs/commands/';
/** Pages whose lines are typed into a shell. */
const isTyped = (name: string): boolean =>
  name.startsWith(COMMAND_PAGES) || ['docs/cookbook.md', 'docs/first-hour.md'].includes(name);
const BLOCK = /```console\n\$ (.*)\n[\s\S]*?```/gu;
const LINK = /\]\((?!https?:)([^)#:]+)(?:#[^)]*)?\)/gu;
const ENVIRONMENT = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', COLUMNS: '100' };

const printed = (command: string): string =>
  spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), ...command.split(' ').slice(1)], {
    cwd: ROOT,
    encoding: 'utf8',
    env: ENVIRONMENT,
  }).stdout;

/** Programs that stand in for those of the machine: no test opens a browser. */
const PROGRAMS = '.programs';

/** What a person sees who types it: both streams. */
const seen = (command: string, folder: string): string => {
  const script = `cchc() { "${process.execPath}" "${join(ROOT, 'bin/cchc.js')}" "$@"; }; { ${command}; } 2>&1`;
  const env = { ...ENVIRONMENT, PATH: `${join(folder, PROGRAMS)}:${ENVIRONMENT.PATH}` };
  return spawnSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8', env }).stdout;
};

const inFolder = <T>(act: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-pages-'));
  try {
    cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
    mkdirSync(join(folder, PROGRAMS));
    writeFileSync(join(folder, PROGRAMS, 'xdg-open'), '#!/bin/sh\n', { mode: 0o755 });
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file.replaceAll('\\', '/')}`)
  .sort();

const linksOf = (file: string): readonly string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(LINK)].map((match) => match[1] ?? '');

describe.each(['README.md', 'README.vi.md', 'examples/README.md', ...docs])('%s', (name) => {
  const file = join(ROOT, name);

  it('shows real output', () => {
    const text = readFileSync(file, 'utf8');
    const shown = (output: (command: string) => string): string =>
      text.replace(BLOCK, (_, command: string) => `\`\`\`console\n$ ${command}\n${output(command)}\`\`\``);
    // Each in a folder of its own: a page must not depend on what another line has left behind.
    const current = isTyped(name) ? shown((command) => inFolder((folder) => seen(command, folder))) : shown(printed);
    if (process.env['CCHC_UPDATE'] === '1') writeFileSync(file, current);
    else expect(text).toBe(current);
  });

  it('leads nowhere that does not exist', () => {
    expect(linksOf(name).filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});

describe('docs/', () => {
  it('has a page for each command, with its help in both languages', () => {
    expect(docs.filter((file) => file.startsWith(COMMAND_PAGES))).toEqual(
      [...COMMANDS.map(({ name }) => `${COMMAND_PAGES}${name}.md`), `${COMMAND_PAGES}README.md`].sort(),
    );
    for (const { name } of COMMANDS) {
      const text = readFileSync(join(ROOT, `${COMMAND_PAGES}${name}.md`), 'utf8');
      expect(text).toContain(`$ cchc ${name} --help\n`);
      expect(text).toContain(`$ cchc ${name} --help --lang en\n`);
      expect([...text.matchAll(BLOCK)].length).toBeGreaterThan(3);
    }
  });

  it('can be read from the README on, page by page', () => {
    const reached = new Set<string>();
    const follow = (file: string): void => {
      if (reached.has(file) || !file.endsWith('.md') || !existsSync(join(ROOT, file))) return;
      reached.add(file);
      for (const link of linksOf(file)) follow(join(dirname(file), link));
    };
    for (const readme of ['README.md', 'README.vi.md']) {
      reached.clear();
      follow(readme);
      expect(docs.filter((file) => !reached.has(file))).toEqual([]);
    }
  });
});
