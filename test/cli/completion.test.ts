/** Completions, asked for in the shells themselves. There is no PowerShell here to ask: its script is looked at only. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { offeredBy } from '../../src/cli/completion/model.js';
import { CHECK_FORMATS } from '../../src/cli/formats/formats.js';
import { nodeIo } from '../../src/cli/io.js';
import { makeProgram } from '../../src/cli/program.js';
import { RULE_IDS } from '../../src/model/finding/rules.js';
import { SECTION_NAMES } from '../../src/report/document/section-names.js';
import { without } from '../office.js';

const ROOT = join(import.meta.dirname, '../..');
const CCHC = join(ROOT, 'bin/cchc.js');
const folder = mkdtempSync(join(tmpdir(), 'cchc-completion-'));
const FILES = [
  'phieu/a.yaml',
  'phieu/b.XLSX',
  'phieu/c.pdf',
  'phieu xa 1/d.yaml',
  'ghi-chu.md',
  'một.yaml',
  'nho.yaml',
];

const printed = (...args: readonly string[]): string =>
  spawnSync(process.execPath, [CCHC, 'completion', ...args], { encoding: 'utf8' }).stdout;

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  for (const shell of ['bash', 'zsh', 'powershell']) writeFileSync(join(folder, `.${shell}`), printed(shell));
});
afterAll(() => rmSync(folder, { recursive: true }));

const env = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', TERM: 'dumb', SHELL: '/bin/bash' };

/** What bash offers for a line, parted as it parts lines: at colons and equals signs, too. */
const inBash = (line: string): readonly string[] => {
  const words = line.split(/(?<!\\) /u).flatMap((word) => word.split(/([:=])/u).filter((part) => part !== ''));
  if (line.endsWith(' ')) words.push('');
  const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const script = `source ./.bash; COMP_WORDS=(${quoted}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )); _cchc; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8', env });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((one) => one !== '');
};

describe('bash', () => {
  const commands = [...COMMANDS.map(({ name }) => name), 'help'];

  it.each<[string, readonly string[]]>([
    ['cchc ', commands],
    ['cchc ch', ['check']],
    ['cchc co', ['convert', 'config', 'completion']],
    ['cchc --lang ', ['vi', 'en']],
    ['cchc --lang=e', ['en']],
    ['cchc --lang en ex', ['explain', 'export']],
    ['cchc --ver', ['--version']],
    ['cchc explain lost', ['lost-mismatch']],
    ['cchc explain ', RULE_IDS],
    ['cchc help ra', ['rank']],
    ['cchc schema re', ['result']],
    ['cchc completion ', ['bash', 'zsh', 'powershell']],
    ['cchc check --fo', ['--force', '--format']],
    ['cchc check --format ', CHECK_FORMATS.map(({ name }) => name)],
    ['cchc check --format=gi', ['github', 'gitlab']],
    ['cchc check --fail-on w', ['warning']],
    ['cchc report --sections ', SECTION_NAMES],
    ['cchc report --sections summary,l', ['summary,losses', 'summary,leads']],
    ['cchc report --sections losses,lo', []],
    ['cchc check p', ['phieu', 'phieu xa 1']],
    ['cchc check phieu/', ['phieu/a.yaml', 'phieu/b.XLSX']],
    ['cchc check nho.yaml phieu/a', ['phieu/a.yaml']],
    ['cchc check phieu\\ xa\\ 1/', ['phieu xa 1/d.yaml']],
    ['cchc check m', ['một.yaml']],
    ['cchc check g', []],
    ['cchc check -o g', ['ghi-chu.md', 'github:', 'gitlab:']],
    ['cchc check -o sarif:ph', ['phieu', 'phieu xa 1']],
    ['cchc check -o sarif:', ['phieu', 'phieu xa 1', 'ghi-chu.md', 'một.yaml', 'nho.yaml']],
    ['cchc check --config gh', ['ghi-chu.md']],
    ['cchc check --max-warnings ', []],
    ['cchc config in', ['init']],
    ['cchc config n', ['nho.yaml']],
  ])('%j', (line, offered) => expect([...inBash(line)].sort()).toEqual([...offered].sort()));

  it('completes as it is typed', () => {
    const keys = (text: string): string => `printf -- '${text}'; sleep 0.6; `;
    const typed = `(${keys('source ./.bash\\n')}${keys('cchc ch\\t-')}${keys('-fail\\tinf\\tphieu/a\\t')}${keys('\\001echo \\n')}${keys('exit\\n')})`;
    const { stdout } = spawnSync(
      'bash',
      ['--norc', '-c', `${typed} | script -qec 'bash --norc --noprofile -i' /dev/null`],
      {
        cwd: folder,
        encoding: 'utf8',
        env,
      },
    );
    expect(stdout.replaceAll('\r', '').split('\n')).toContain('cchc check --fail-on info phieu/a.yaml');
  });
});

describe('zsh', () => {
  /** Types a line with tabs, then has it printed. */
  const inZsh = (line: string): string => {
    const keys = (text: string, wait = 0.5): string => `printf -- '${text}'; sleep ${wait}; `;
    const start = 'autoload -U compinit; compinit -u -D; source ./.zsh';
    const typed = `(sleep 0.5; ${keys(`${start}\\n`, 1.5)}${keys(line, 1)}${keys('\\001print -r -- \\n')}${keys('exit\\n')})`;
    const { stdout } = spawnSync('bash', ['--norc', '-c', `${typed} | script -qec 'zsh -f -i' /dev/null`], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    // The line as it was printed: the last that begins like it and has no prompt before it.
    return (
      stdout
        .replaceAll('\r', '')
        .split('\n')
        .filter((one) => /^cchc /u.test(one))
        .at(-1)
        ?.trimEnd() ?? stdout
    );
  };

  it.skipIf(without('zsh')).each([
    ['cchc ch\\t', 'cchc check'],
    ['cchc --lang e\\texpl\\tlost\\t', 'cchc --lang en explain lost-mismatch'],
    ['cchc check --fail\\tinf\\tphieu/b\\t', 'cchc check --fail-on=info phieu/b.XLSX'],
    ['cchc check --format sar\\t', 'cchc check --format sarif'],
    ['cchc report --sections summary,los\\t', 'cchc report --sections summary,losses'],
    ['cchc check -o sar\\tgh\\t', 'cchc check -o sarif:ghi-chu.md'],
    ['cchc check m\\t', 'cchc check một.yaml'],
    ['cchc config ini\\t', 'cchc config init'],
  ])('%j', (line, completed) => expect(inZsh(line)).toBe(completed));

  it.skipIf(without('zsh'))('takes it as a file of its fpath, too', () => {
    const script = 'fpath=(./fpath $fpath); autoload -U compinit; compinit -u -D; print -r -- $_comps[cchc]';
    mkdirSync(join(folder, 'fpath'));
    writeFileSync(join(folder, 'fpath/_cchc'), printed('zsh'));
    expect(spawnSync('zsh', ['-f', '-c', script], { cwd: folder, encoding: 'utf8', env }).stdout).toBe('_cchc\n');
  });
});

describe('what is offered', () => {
  const { command } = makeProgram(nodeIo, 'vi', COMMANDS, async () => undefined);

  it('is something for every command that takes arguments, every flag with a choice, every format', async () => {
    const { commands } = await offeredBy(command, COMMANDS);
    for (const { name, operands } of commands) {
      if (operands.kind === 'words') expect([name, operands.words.length > 0]).toEqual([name, true]);
    }
    expect(commands.find(({ name }) => name === 'init')?.operands).toEqual({ kind: 'anything' });
    for (const { name, flags } of commands) {
      for (const { names, value } of flags) {
        // Whatever the help shows as a choice is one.
        const long = names.at(-1);
        const option = command.commands.find((one) => one.name() === name)?.options.find((one) => one.long === long);
        if (option?.flags.includes('|') && long !== '--lang')
          expect([name, long, value?.kind]).toEqual([name, long, 'words']);
      }
    }
  });

  it('stands in all scripts, PowerShell’s among them', () => {
    for (const shell of ['bash', 'zsh', 'powershell']) {
      const script = printed(shell);
      for (const word of [...COMMANDS.map(({ name }) => name), ...RULE_IDS, ...SECTION_NAMES, 'sarif', '--fail-on']) {
        expect(script).toContain(word);
      }
      expect(printed(shell, '--lang', 'en').split('\n')[shell === 'zsh' ? 1 : 0]).toMatch(
        /^# Completions for cchc; switched on by: /u,
      );
    }
    // Single quotes are doubled, so they come in pairs; what opens closes.
    const script = printed('powershell');
    const bare = script.replace(/'(?:[^']|'')*'|"(?:[^"`]|`.)*"|#.*/gu, '');
    for (const [open, close] of ['{}', '()', '[]']) {
      expect(bare.split(open ?? '').length).toBe(bare.split(close ?? '').length);
    }
    expect(bare).not.toMatch(/['"]/u);
  });

  it('is refused for another shell', () => {
    const { stderr, status } = spawnSync(process.execPath, [CCHC, 'completion', 'bsh'], { encoding: 'utf8', env });
    expect([stderr, status]).toEqual([
      'cchc: Lỗi: “bsh” không dùng được cho “completion”. Có phải “bash” không? Chọn một trong: bash, zsh, powershell.\n',
      2,
    ]);
  });
});
