/** Words that some reader would obey, where no format of a report is: names of files, messages, pages of runs, shells. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { nodeIo } from '../../src/cli/io.js';
import { main } from '../../src/main.js';
import { visible } from '../../src/render/visible.js';
import { startBrowser } from '../browser/chromium.js';
import { without } from '../office.js';
import { CALLS } from './calls.js';
import { cchc, EXAMPLES, folder, put } from './folder.js';
import { KINDS, MARK, PAYLOADS } from './payloads.js';
import { json, markdown, obeyed } from './readers.js';

const path = (name: string): string => join(folder, name);
const marksIn = (text: string): number => new Set(text.match(MARK)).size;

/** Every file below a folder, by its path there. */
const filesIn = (name: string): readonly string[] =>
  readdirSync(path(name), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path(name).length + 1))
    .sort();

beforeAll(put);

describe('files that are named by words of a scorecard', () => {
  it.each([
    [
      'a slip for each agency, leading or supporting',
      ['report', 'mot.yaml', '--split', 'lead', '-o', 'markdown:moi/'],
      // Among the lines of the payloads are "c" and "- c": one office.
      2 * KINDS.length - 1,
    ],
    ['a page for each unit', ['rank', 'phieu', '-o', 'html:moi/'], KINDS.length + 1],
    ['a copy of each file', ['convert', 'phieu', '-o', 'yaml:moi/'], KINDS.length],
  ])('%s: stand in their folder, under plain names', (_, args, count) => {
    const target = `${args[0]}-moi`;
    const before = filesIn('.');
    const { status, stderr } = cchc(args.map((one) => one.replace('moi/', `${target}/`)));
    expect([status, obeyed(stderr)]).toEqual([0, undefined]);
    const made = filesIn(target);
    expect(made).toHaveLength(count);
    expect(filesIn('.')).toEqual([...before, ...made.map((name) => `${target}/${name}`)].sort());
    for (const name of made) {
      // A copy keeps its file's own name, whatever that is.
      if (args[0] !== 'convert') expect(name).toMatch(/^[^./\\:*?"<>|\p{Cc}\p{Cf}][^/\\:*?"<>|\p{Cc}\p{Cf}]*$/u);
      expect(name).not.toContain('/');
    }
  });
});

describe('what is printed', () => {
  it('in colour, obeys nobody but us', () => {
    for (const args of [
      ['score', 'mot.yaml', 'phieu'],
      ['check', 'mot.yaml', 'phieu', 'hong'],
      ['rank', 'phieu', '--units', 'don-vi.yaml'],
    ]) {
      const { stdout, stderr } = cchc([...args, '--color', 'always']);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are
      const ours = /\u001b\[\d{1,2}m/gu;
      expect(marksIn(stdout)).toBeGreaterThan(KINDS.length - 1);
      expect([obeyed(stdout.replace(ours, '')), obeyed(stderr.replace(ours, ''))]).toEqual([undefined, undefined]);
    }
  });

  it('by each command that has one format', async () => {
    const config = cchc(['config', '--config', 'cau-hinh/cchc.config.yaml', 'cau-hinh/mot.yaml']);
    expect([config.status, obeyed(config.stdout)]).toEqual([0, undefined]);
    expect(marksIn(config.stdout)).toBeGreaterThanOrEqual(KINDS.length);
    expect(cchc(['baseline', 'phieu', 'so.xlsx', '-o', 'biet.json']).status).toBe(0);
    expect(marksIn((await json(readFileSync(path('biet.json')))).join('\n'))).toBeGreaterThanOrEqual(KINDS.length);
  });

  it('as a diff of files whose names break lines', () => {
    const names = ['a\n--- b\n+++ c', 'd\r\u2028\u001b[31m\u202e'];
    mkdirSync(path('sua'));
    for (const name of names) copyFileSync(join(EXAMPLES, 'khac-phuc-xa-2021.yaml'), path(`sua/${name}.yaml`));
    const { stdout } = cchc(['check', 'sua', '--fix', '--dry-run']);
    expect(obeyed(stdout)).toBeUndefined();
    const lines = stdout.split('\n');
    const heads = [...lines.entries()].filter(([, line]) => line.startsWith('--- '));
    expect(heads).toHaveLength(names.length);
    for (const [index, line] of heads) expect(lines[index + 1]).toBe(line.replace('---', '+++'));
  });

  it('of rows for programs, to a terminal', async () => {
    const printed = async (isTerminal: boolean): Promise<string> => {
      let said = '';
      const write = async (data: unknown): Promise<void> => {
        for (const piece of typeof data === 'string' ? [data] : (data as Iterable<string>)) said += piece;
      };
      const stdout = { ...nodeIo.stdout, isTerminal, write };
      await main(['export', path('mot.yaml'), '--table', 'remedies', '--format', 'csv', '--quiet'], {
        ...nodeIo,
        stdout,
      });
      return said;
    };
    expect(obeyed(await printed(true))).toBeUndefined();
    // Into a file or a program they go as they are.
    expect(await printed(false)).toContain(PAYLOADS['colours and windows of a terminal']);
  });

  it('of words that were typed, whatever is wrong with them', () => {
    const typed = Object.values(PAYLOADS).map((words) => `${words} q`);
    for (const [index, words] of typed.entries()) {
      const { name } = COMMANDS[index % COMMANDS.length] ?? { name: 'score' };
      const calls = [
        [name, words],
        ['score', 'mot.yaml', `--${words}`],
        ['score', 'mot.yaml', '--sheet', words],
        ['report', 'mot.yaml', '-o', `${words}.x`],
      ];
      const { stdout, stderr, status } = cchc(calls[index % calls.length] ?? []);
      expect({ words: visible(words), out: obeyed(stdout), said: obeyed(stderr), status }).toEqual({
        words: visible(words),
        out: undefined,
        said: undefined,
        status: status === 1 ? 1 : 2,
      });
    }
  });
});

describe('the page of a run on GitHub', () => {
  it.skipIf(without('chromium'))('has tables and nothing else', async () => {
    const { browser, close } = await startBrowser();
    const { status } = cchc(['check', 'mot.yaml', 'phieu', 'hong', 'so.xlsx', '--format', 'github'], {
      GITHUB_STEP_SUMMARY: path('trang.md'),
    });
    expect(status).toBe(1);
    const texts = await markdown(readFileSync(path('trang.md')), browser);
    expect(marksIn(texts.join('\n'))).toBeGreaterThan(KINDS.length);
    await close();
  });
});

describe('programs that are called, and shells', () => {
  it('get names as names', () => {
    const bin = path('bin');
    mkdirSync(bin);
    const opener = join(bin, 'xdg-open');
    writeFileSync(opener, `#!/bin/sh\nprintf '%s\\n' "$#" >> '${path('shown')}'\n`);
    chmodSync(opener, 0o755);
    const shell = readdirSync(path('phieu')).find((name) => name.startsWith('$(touch')) ?? '';
    const { status } = cchc(['open', `phieu/${shell}`], { PATH: `${bin}:${process.env['PATH']}` });
    expect([status, readFileSync(path('shown'), 'utf8')]).toEqual([0, '1\n']);
    expect(existsSync(path('pwned'))).toBe(false);
  });

  it('complete names without running them', () => {
    writeFileSync(path('cchc.bash'), cchc(['completion', 'bash']).stdout);
    const script =
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash's
      'source ./cchc.bash; for words in "" "phieu/"; do COMP_WORDS=(cchc check "$words"); COMP_CWORD=2; _cchc; printf "%s\\n" "${#COMPREPLY[@]}"; done';
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
    });
    expect(stderr).toBe('');
    expect(
      stdout
        .split('\n')
        .map(Number)
        .every((count) => Number.isInteger(count)),
    ).toBe(true);
    expect(Number(stdout.split('\n')[1])).toBeGreaterThan(20);
    expect(existsSync(path('pwned'))).toBe(false);
  });
});

describe('the table of calls', () => {
  it('says of each command how it is tried', () => {
    for (const { name } of COMMANDS) expect(CALLS[name].length).toBeGreaterThan(0);
  });
});
