/** What somebody types who has never used the program: each answer says what to type instead. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CARD = "criteria:\n  - code: '1'\n    name: Thể chế\n    max: 4\n    assessed: 3\n";

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-first-'));
  for (const name of ['phieu xa.yaml', 'b.yaml']) writeFileSync(join(folder, name), CARD);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Standard input is a pipe that nobody writes to or closes: who waits for it hangs. */
const run = (args: readonly string[]): Promise<{ stdout: string; stderr: string; code: number | null }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/cchc.js'), ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
      stdio: 'pipe',
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...said, code }));
  });

describe('without a file to read', () => {
  it('the program alone prints its help', async () => {
    const alone = await run([]);
    expect([alone.code, alone.stderr]).toEqual([0, '']);
    expect(alone.stdout).toBe((await run(['--help'])).stdout);
    expect(alone.stdout).toMatch(/^Cách dùng: cchc \[tùy chọn\] \[lệnh\]\n/u);
  });

  it.each(['score', 'check', 'report', 'rank', 'plan', 'diff', 'convert', 'annotate', 'export', 'verify', 'open'])(
    '%s says what is missing',
    async (command) => {
      const { stdout, stderr, code } = await run([command]);
      expect([stdout, code]).toEqual(['', 2]);
      expect(stderr).toMatch(
        /^cchc: Lỗi: Thiếu (?:tham số|tùy chọn) “[^”]+”\. Thêm --help vào sau lệnh để xem cách dùng\.\n$/u,
      );
    },
  );
});

describe('a slip is answered with what to type', () => {
  it.each<[string, readonly string[], string]>([
    [
      'a file without a command',
      ['phieu xa.yaml'],
      '“phieu xa.yaml” là tệp, trước tên tệp phải có lệnh. Xem điểm và lỗi: cchc score "phieu xa.yaml"; mở báo cáo: cchc open "phieu xa.yaml"',
    ],
    ['a command that is none', ['xephang'], 'Không có lệnh “xephang”. Xem các lệnh: cchc --help'],
    ['a command misspelled', ['scroe', 'phieu xa.yaml'], 'Không có lệnh “scroe”. Có phải “score” không?'],
    ['help misspelled', ['score', '--hepl'], 'Không có tùy chọn “--hepl”. Có phải “--help” không?'],
    [
      'a flag of another program',
      ['score', '--verbose'],
      'Không có tùy chọn “--verbose”. Thêm --help vào sau lệnh để xem cách dùng.',
    ],
    [
      'a file misspelled',
      ['score', 'phieu xã.yaml'],
      'Không tìm thấy tệp “phieu xã.yaml”. Có phải “phieu xa.yaml” không?',
    ],
    [
      'a file of another kind',
      ['score', 'phieu xa.xlsx'],
      'Không tìm thấy tệp “phieu xa.xlsx”. Có phải “phieu xa.yaml” không?',
    ],
    ['a short name that is another', ['score', 'a.yaml'], 'Không tìm thấy tệp “a.yaml”.'],
    ['a file that is nowhere', ['score', 'khac.xlsx'], 'Không tìm thấy tệp “khac.xlsx”.'],
    [
      'a plan as PDF',
      ['report', 'phieu xa.yaml', '-o', 'ke-hoach.pdf'],
      'Lệnh này không ghi được tệp .pdf; ghi được: markdown, text, html, csv, xlsx, json, ics, docx. Muốn có PDF: ghi .docx hoặc .html, mở ra rồi in thành PDF.',
    ],
    [
      'a plan for an old Word',
      ['report', 'phieu xa.yaml', '-o', 'ke-hoach.doc'],
      'Lệnh này không ghi được tệp .doc; ghi được: markdown, text, html, csv, xlsx, json, ics, docx. Hãy ghi .docx.',
    ],
    [
      'a copy without a name',
      ['annotate', 'phieu xa.yaml'],
      'Thiếu tùy chọn “-o”. Thêm --help vào sau lệnh để xem cách dùng.',
    ],
  ])('%s', async (_, args, answer) => {
    expect(await run(args)).toEqual({ stdout: '', stderr: `cchc: Lỗi: ${answer}\n`, code: 2 });
  });
});

describe('an older Node', () => {
  const pretending = (version: string): string => {
    const file = join(folder, 'old.cjs');
    const versions = `{ ...process.versions, node: '${version}' }`;
    writeFileSync(file, `Object.defineProperty(process, 'versions', { value: ${versions} });\n`);
    return file;
  };

  it.each(['18.20.8', '12.22.12'])('%s is named, and what to install', (version) => {
    const call = ['--require', pretending(version), join(ROOT, 'bin/cchc.js'), 'score', 'b.yaml'];
    const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('cần Node 20 trở lên');
  });

  it('can read what tells so', async () => {
    const told = readFileSync(join(ROOT, 'bin/cchc.js'), 'utf8');
    const written = (target: string) => transform(told, { target, minify: true });
    expect((await written('node12')).code).toBe((await written('esnext')).code);
  });
});
