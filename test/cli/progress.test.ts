/** Progress is drawn on a terminal that had to wait for it, and nowhere else. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'cchc-progress-'));
for (const name of ['a.yaml', 'b.yaml', 'c.yaml']) copyFileSync(join(ROOT, 'examples/nho.yaml'), join(folder, name));
spawnSync('mkfifo', [join(folder, 'cham')]);
afterAll(() => rmSync(folder, { recursive: true }));

const CCHC = `"${process.execPath}" "${join(ROOT, 'bin/cchc.js')}"`;
/** What waits as long as somebody writes into it: the file named `cham`. Its writer waits from when the program opens it. */
const slowly = (seconds: number, rest: string): string =>
  `(exec 3> cham; sleep ${seconds}; cat a.yaml >&3) & ${CCHC} ${rest}`;

const bash = (script: string) =>
  spawnSync('bash', ['--norc', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', LANG: 'C.UTF-8', SHELL: '/bin/bash' },
  });

/** The same with a terminal for stdout and stderr; its line ends are a terminal's. */
const onTerminal = (script: string): string => {
  const { stdout } = bash(`script -qec '${script.replaceAll("'", "'\\''")}' /dev/null`);
  return stdout.replaceAll('\r\n', '\n');
};

describe('progress', () => {
  it('is drawn once a second has passed, and taken away again', () => {
    const printed = onTerminal(slowly(1.6, 'check a.yaml cham b.yaml c.yaml --color never'));
    expect(printed).toMatch(/Đang đọc .*2\/4 b\.yaml/u);
    // Nothing but the cleared line stands before the result.
    const [, result] = printed.split('\u001b[1G\u001b[2K');
    expect(result?.split('\n')).toEqual([
      'a.yaml: Không phát hiện lỗi.',
      'cham: Không phát hiện lỗi.',
      'b.yaml: Không phát hiện lỗi.',
      'c.yaml: Không phát hiện lỗi.',
      '4 tệp: Không phát hiện lỗi.',
      '',
    ]);
    expect(printed).not.toContain('\u001b[?7l');
  });

  it.each([
    ['in less than a second', slowly(0.1, 'check a.yaml cham b.yaml --color never')],
    ['for one file', slowly(1.3, 'check cham --color never')],
    ['with --quiet', slowly(1.3, 'check a.yaml cham b.yaml --quiet --color never')],
    ['on a dumb terminal', `export TERM=dumb; ${slowly(1.3, 'check a.yaml cham b.yaml')}`],
  ])('is not drawn %s', (_, script) => {
    const printed = onTerminal(script);
    expect(printed).toContain('Không phát hiện lỗi.');
    expect(printed).not.toContain('Đang đọc');
  });

  it('is not drawn where stderr is no terminal', () => {
    const { stdout, stderr, status } = bash(slowly(1.3, 'check a.yaml cham b.yaml'));
    expect([stdout.trimEnd().split('\n').at(-1), stderr, status]).toEqual(['3 tệp: Không phát hiện lỗi.', '', 0]);
  });
});
