/** `cchc docs`: every page of the project can be read where the program is, in either language. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Page, pageIn, pageOf, readPages, titleOf } from '../../src/cli/docs/pages.js';
import { nodeIo } from '../../src/cli/io.js';
import { HELP } from '../../src/language/command/help.js';
import { RULE_IDS } from '../../src/model/finding/rules.js';
import { widthOf } from '../../src/render/terminal/measure.js';
import { renderPage } from '../../src/render/terminal/page.js';

const ROOT = join(import.meta.dirname, '../..');
const { capabilities } = nodeIo;
const pages = readPages(capabilities, 'vi');

const cchc = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', COLUMNS: '80' },
  });

const written = (markdown: string, width = 60): string =>
  renderPage(markdown, { width, colour: false, language: 'vi', askFor: () => undefined });

describe('the pages that come with the program', () => {
  it('are all that the project has', () => {
    const files = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    expect(pages).toHaveLength(files.length + 2);
    for (const file of files) {
      const topic = file.replace(/\.md$/u, '').replace(/\/README$/u, '');
      expect(pageOf(pages, topic)?.text).toBe(readFileSync(join(ROOT, 'docs', file), 'utf8'));
    }
  });

  it.each(['vi', 'en'] as const)('have a title and can be laid out at any width (%s)', (language) => {
    for (const page of readPages(capabilities, language)) {
      expect(titleOf(page, language)).not.toBe('');
      for (const width of [40, 80]) {
        const text = renderPage(pageIn(page, language), { width, colour: false, language, askFor: () => undefined });
        expect(text.length).toBeGreaterThan(50);
        const wide = text.split('\n').filter((line) => !line.startsWith('    ') && widthOf(line) > Math.max(width, 80));
        expect(wide).toEqual([]);
      }
    }
  });

  it('are in both languages, but for the guide for clerks and what makes cchc.exe', () => {
    const inOneOnly = pages.filter(({ topic, text }) => {
      const hasBoth = /^## Tiếng Việt$/mu.test(text) && /^## English$/mu.test(text);
      return !hasBoth && !['readme', 'changelog'].includes(topic);
    });
    expect(inOneOnly.map(({ topic }) => topic)).toEqual(['can-bo', 'windows']);
    for (const page of pages.filter((one) => !inOneOnly.includes(one))) {
      if (['readme', 'changelog'].includes(page.topic)) continue;
      expect([page.topic, /^## English$/mu.test(pageIn(page, 'vi'))]).toEqual([page.topic, false]);
      expect([page.topic, /^## Tiếng Việt$/mu.test(pageIn(page, 'en'))]).toEqual([page.topic, false]);
    }
  });

  it('are found by their own name and by that of a rule, whatever the case', () => {
    expect(pageOf(pages, 'RANK.md')?.topic).toBe('rank');
    for (const rule of RULE_IDS) expect(pageOf(pages, rule)?.topic).toBe(`rules/${rule}`);
    expect(pageOf(pages, 'readme')?.text).toBe(readFileSync(join(ROOT, 'README.vi.md'), 'utf8'));
    expect(pageOf(pages, 'nothing-of-the-kind')).toBeUndefined();
  });
});

describe('a page', () => {
  const page: Page = {
    topic: 'x',
    text: '# Một · One\n\n[Tiếng Việt](#tiếng-việt) · [English](#english)\n\n## Tiếng Việt\n\nhai\n\n## Bảng · Table\n\nchung\n\n## English\n\ntwo\n',
  };

  it('is without the section of the other language', () => {
    expect(pageIn(page, 'vi')).toBe('# Một\n\nhai\n\n## Bảng\n\nchung');
    expect(pageIn(page, 'en')).toBe('# One\n\n## Table\n\nchung\n\ntwo');
  });

  it('keeps code as it is and wraps words, lists under their marks', () => {
    const markdown =
      '# A\n\nmột hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba\n\n- **x** `--y`: một hai ba bốn năm sáu bảy tám chín mười mười một mười hai\n  1. con\n\n```sh\n$ cchc  a   <b>\n\n| c\n```\n\n| h | k |\n|---|---|\n| 1 | [z](q.md) |\n';
    expect(written(markdown)).toBe(
      [
        'A',
        '',
        'một hai ba bốn năm sáu bảy tám chín mười mười một mười hai',
        'mười ba',
        '',
        '• x --y: một hai ba bốn năm sáu bảy tám chín mười mười một',
        '  mười hai',
        '  1. con',
        '',
        '    $ cchc  a   <b>',
        '',
        '    | c',
        '',
        '┌───┬──────────┐',
        '│ h │ k        │',
        '├───┼──────────┤',
        '│ 1 │ z (q.md) │',
        '└───┴──────────┘',
        '',
      ].join('\n'),
    );
  });
});

describe('cchc docs', () => {
  it('lists the topics, and prints one with the way to those it names', () => {
    const list = cchc('docs', '--lang', 'en').stdout.split('\n');
    expect(list.map((line) => line.replace(/ +/u, ' '))).toContain('rank Ranking');
    expect(list.some((line) => line.includes('lost-mismatch'))).toBe(false);
    const { stdout, status } = cchc('docs', 'gates');
    expect(status).toBe(0);
    expect(stdout).toContain('(cchc docs config)');
    expect(stdout).not.toContain('English');
  });

  it.each(['vi', 'en'] as const)('lists each page by a title in the language of its reader (%s)', (language) => {
    const lines = cchc('docs', '--lang', language).stdout.trimEnd().split('\n');
    const titles = new Map(lines.map((line) => line.split(/ {2,}/u)).map(([topic = '', title = '']) => [topic, title]));
    // Products are called alike everywhere.
    const products = ['ci-github', 'ci-gitlab', 'ci-jenkins', 'ci-pre-commit'];
    const isVietnamese = (title: string): boolean => /đ|\p{M}/u.test(title.toLowerCase().normalize('NFD'));
    const others = [...titles].filter(
      ([topic, title]) => isVietnamese(title) !== (language === 'vi') && !products.includes(topic),
    );
    expect(others).toEqual([]);
    expect(titles.get('commands/verify')).toBe(HELP.verify[language]);
  });

  it('has no word of the other language above the sections of a page', () => {
    expect(cchc('docs', 'ci').stdout).not.toContain('The files below');
    expect(cchc('docs', 'ci', '--lang', 'en').stdout).not.toContain('Các tệp dưới đây');
  });

  it('names the nearest topic where there is none', () => {
    const { stdout, stderr, status } = cchc('docs', 'gats', '--lang', 'en');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toBe('cchc: error: There is no topic “gats”. Did you mean “gates”? For the list: cchc docs\n');
  });
});
