/** `--watch`: the built program checks again on every save, however programs save. */
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CCHC = join(ROOT, 'bin/cchc.js');

const GOOD = "criteria:\n  - code: '1'\n    name: Thể chế\n    max: 4\n    assessed: 3\n";
const BAD = GOOD.replace('assessed: 3', 'assessed: 5');

let folder = '';
let running: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-watch-'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);

/** The program at work, and what it has printed since it was last asked. */
const start = (...args: readonly string[]) => {
  const child = spawn(process.execPath, [CCHC, 'check', '--watch', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
  });
  running = child;
  let printed = '';
  let said = '';
  child.stdout.on('data', (data) => {
    printed += data;
  });
  child.stderr.on('data', (data) => {
    said += data;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  /** Waits until it watches again: the result is whole by then. */
  const next = async (): Promise<{ readonly stdout: string; readonly stderr: string }> => {
    const deadline = Date.now() + 20_000;
    while (!said.includes('nhấn Ctrl+C để dừng.\n')) {
      if (Date.now() > deadline) throw new Error(`nothing more was printed: ${printed}${said}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const all = { stdout: printed, stderr: said };
    printed = '';
    said = '';
    return all;
  };
  return { child, next, ended };
};

const clean = (name: string): string => `${name}: Không phát hiện lỗi.\n`;
const fault = (name: string): string =>
  `${name}:5:15: Lỗi: Lĩnh vực 1: điểm thẩm định 5 cao hơn điểm chuẩn 4. Sửa điểm, hoặc xem lại điểm chuẩn. [score-above-max]\n    assessed: 5\n              ^\n\n`;

describe('--watch', () => {
  it('checks again on save, ends with 130 when it is interrupted', async () => {
    writeFileSync(at('a.yaml'), GOOD);
    const { child, next, ended } = start('a.yaml');
    expect(await next()).toEqual({ stdout: clean('a.yaml'), stderr: 'Đang theo dõi 1 tệp; nhấn Ctrl+C để dừng.\n' });
    writeFileSync(at('a.yaml'), BAD);
    expect((await next()).stdout).toBe(`\nĐã thay đổi: a.yaml\n\n${fault('a.yaml')}1 lỗi, 0 cảnh báo, 0 lưu ý\n`);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });

  it('knows editors that save by renaming, and files that are gone for a while', async () => {
    writeFileSync(at('a.yaml'), GOOD);
    const { next } = start('a.yaml');
    await next();
    writeFileSync(at('.a.swp'), BAD);
    renameSync(at('.a.swp'), at('a.yaml'));
    expect((await next()).stdout).toContain(fault('a.yaml'));
    renameSync(at('a.yaml'), at('a.yaml~'));
    const gone = await next();
    expect(gone.stderr).toContain('cchc: Lỗi: Không tìm thấy tệp “a.yaml”.\n');
    writeFileSync(at('a.yaml'), GOOD);
    expect((await next()).stdout).toBe(`\nĐã thay đổi: a.yaml\n\n${clean('a.yaml')}`);
  });

  it('sees files that come to be in a folder, and in one that comes to be in it', async () => {
    mkdirSync(at('phieu'));
    writeFileSync(at('phieu/a.yaml'), GOOD);
    const { next } = start('phieu');
    expect((await next()).stdout).toBe(clean('phieu/a.yaml'));
    writeFileSync(at('phieu/b.yaml'), GOOD);
    expect((await next()).stdout).toBe(
      `\nĐã thay đổi: phieu/b.yaml\n\n${clean('phieu/a.yaml')}${clean('phieu/b.yaml')}2 tệp: Không phát hiện lỗi.\n`,
    );
    mkdirSync(at('phieu/quý 1'));
    writeFileSync(at('phieu/quý 1/c.yaml'), BAD);
    const { stdout } = await next();
    expect(stdout).toContain('Đã thay đổi: phieu/quý 1/c.yaml\n');
    expect(stdout).toContain(fault('phieu/quý 1/c.yaml'));
    rmSync(at('phieu/b.yaml'));
    expect((await next()).stdout).toContain('Đã thay đổi: phieu/b.yaml\n');
  });

  it('writes its outputs anew, is not woken by them, and never writes over what was there before', async () => {
    writeFileSync(at('a.yaml'), GOOD);
    writeFileSync(at('old.sarif'), 'mine');
    const refused = start('.', '-o', 'old.sarif');
    expect(await refused.ended).toBe(2);
    expect(readFileSync(at('old.sarif'), 'utf8')).toBe('mine');
    const { next, child } = start('.', '-o', 'out.sarif', '-o', 'json:out.result');
    expect((await next()).stderr).toContain('Đã ghi: out.sarif\n');
    writeFileSync(at('a.yaml'), BAD);
    expect((await next()).stdout).toContain(fault('a.yaml'));
    expect(JSON.parse(readFileSync(at('out.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
    let woken = false;
    child.stdout.on('data', () => {
      woken = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 2600));
    expect(woken).toBe(false);
  });

  it('goes by a config that changes, and says what is wrong with it without ending', async () => {
    writeFileSync(at('a.yaml'), BAD);
    writeFileSync(at('cchc.config.yaml'), 'rules:\n  score-above-max: warning\n');
    const { next } = start('a.yaml');
    expect((await next()).stdout).toContain('Cảnh báo: Lĩnh vực 1');
    writeFileSync(at('cchc.config.yaml'), 'rules:\n  score-above-max: sai\n');
    expect((await next()).stderr).toContain('cchc.config.yaml');
    writeFileSync(at('cchc.config.yaml'), 'rules:\n  score-above-max: info\n');
    expect((await next()).stdout).toContain('Lưu ý: Lĩnh vực 1');
  });

  it('clears a terminal before it prints anew', async () => {
    writeFileSync(at('a.yaml'), GOOD);
    const call = `"${process.execPath}" "${CCHC}" check --watch a.yaml --color never`;
    const child = spawn('script', ['-qefc', call, '/dev/null'], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', TERM: 'xterm', SHELL: '/bin/bash' },
    });
    running = child;
    let printed = '';
    child.stdout.on('data', (data) => {
      printed += data;
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const watching = async (times: number): Promise<void> => {
      const deadline = Date.now() + 20_000;
      while (printed.split('nhấn Ctrl+C để dừng.').length <= times) {
        if (Date.now() > deadline) throw new Error(`nothing more was printed: ${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await watching(1);
    writeFileSync(at('a.yaml'), `${GOOD}# một dòng\n`);
    await watching(2);
    // Ctrl+C, as it is typed.
    child.stdin.write('\u0003');
    await ended;
    const [before, after] = printed.replaceAll('\r\n', '\n').split('\u001b[2J\u001b[H');
    expect(before).toBe(`${clean('a.yaml')}Đang theo dõi 1 tệp; nhấn Ctrl+C để dừng.\n`);
    expect(after).toMatch(/^Đã thay đổi: a\.yaml\n\na\.yaml: Không phát hiện lỗi\.\nĐang theo dõi/u);
  });

  it.each([
    [['-'], '“--watch” không dùng cùng “-”.'],
    [['a.yaml', '--format', 'sarif'], '“--watch” không dùng cùng định dạng sarif.'],
    [['a.yaml'], 'Không tìm thấy tệp “a.yaml”.'],
  ])('cannot be asked for with %j', async (args, message) => {
    copyFileSync(join(ROOT, 'examples/nho.yaml'), at('b.yaml'));
    const { child, ended } = start(...args);
    let said = '';
    child.stderr?.on('data', (data) => {
      said += data;
    });
    expect(await ended).toBe(2);
    expect(said).toBe(`cchc: Lỗi: ${message}\n`);
  });
});
