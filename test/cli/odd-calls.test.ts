/** Calls that mean well: names spelled otherwise, outputs reached twice, flags given twice. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const CARD = "criteria:\n  - code: '1'\n    name: Thể chế\n    max: 4\n    assessed: 3\n";

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-odd-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...env },
    encoding: 'utf8',
  });
  return { stdout, stderr, code: status };
};

describe('names', () => {
  it.each([
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ])('typed as %s are found where the disk has %s', (typed, kept) => {
    const name = (form: string) => `phiếu/xã Hòa.yaml`.normalize(form);
    mkdirSync(join(folder, 'phiếu'.normalize(kept)));
    put(name(kept), CARD);
    put('cấu hình.yaml'.normalize(kept), 'gates: {min-score: 50%}\n');
    const config = ['--config', 'cấu hình.yaml'.normalize(typed)];
    for (const one of [name(typed), 'phiếu'.normalize(typed), 'phiếu/*.yaml'.normalize(typed)]) {
      const { stdout, code } = run(['check', one, ...config]);
      expect(stdout).toContain(`${name(kept)}: Đạt: Tỷ lệ đạt phải từ 50% trở lên; đạt 75% (3/4 điểm). [min-score]`);
      expect(code).toBe(0);
    }
    // A baseline of one disk holds on the other.
    run(['baseline', name(typed), '-o', 'b.json']);
    expect(run(['check', name(typed), '--baseline', 'b.json']).stdout).toContain('0 đã sửa, 0 mới, 0 đã ghi nhận');
  });

  it('that are not UTF-8 are told, and what to do', () => {
    put('a.yaml', CARD);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x78, 0xe3]), Buffer.from('.yaml')]), CARD);
    const { stdout, stderr, code } = run(['check', '.']);
    expect(stdout).toBe('a.yaml: Không phát hiện lỗi.\n');
    expect(stderr).toBe(
      'cchc: Lỗi: Không mở được “x\ufffd.yaml” vì tên tệp không phải UTF-8; hãy đổi tên tệp hoặc thư mục.\n',
    );
    expect(code).toBe(2);
  });
});

describe('outputs', () => {
  it('are not written twice, whichever way they are reached', () => {
    put('a.yaml', CARD);
    mkdirSync(join(folder, 'ra'));
    symlinkSync('ra', join(folder, 'lien-ket'));
    const { stderr, code } = run(['check', 'a.yaml', '-o', 'ra/x.json', '-o', 'sarif:lien-ket/x.json']);
    expect([stderr, code]).toEqual(['cchc: Lỗi: “lien-ket/x.json” được ghi hai lần.\n', 2]);
    expect(readdirSync(join(folder, 'ra'))).toEqual([]);
  });

  it('begin with a format that there is', () => {
    put('a.yaml', CARD);
    expect(run(['check', 'a.yaml', '-o', 'junti:out/z.json']).stderr).toBe(
      'cchc: Lỗi: Không có định dạng “junti” để ghi “junti:out/z.json”. Có phải “junit” không? ' +
        'Chọn một trong: text, json, markdown, sarif, junit, github, gitlab. Nếu đó là tên tệp, ghi ./junti:out/z.json.\n',
    );
    expect(run(['check', 'a.yaml', '-o', './foo:z.json']).code).toBe(0);
    expect(readdirSync(folder)).toContain('foo:z.json');
    expect(run(['convert', 'a.yaml', '-o', 'ymal:ra/']).stderr).toContain(
      'Không có định dạng “ymal” để ghi “ymal:ra/”.',
    );
  });
});

describe('cchc diff', () => {
  it('is told of a map that says two things, and of one file on both sides', () => {
    put('a.yaml', CARD);
    put('b.yaml', CARD);
    const map = (...pairs: readonly string[]) =>
      run(['diff', 'a.yaml', 'b.yaml', ...pairs.flatMap((pair) => ['--map', pair])]).stderr;
    expect(map('7.1=7.2', '7.1=7.3')).toContain('--map nêu “7.1” hai lần ở cùng một bên');
    expect(map('7.1=7.3', '7.2=7.3')).toContain('--map nêu “7.3” hai lần ở cùng một bên');
    const { stderr, code } = run(['diff', 'a.yaml', './a.yaml']);
    expect([stderr, code]).toEqual([
      'cchc: Lỗi: “./a.yaml” được nêu ở cả hai bên; hãy nêu bảng trước rồi đến bảng sau.\n',
      2,
    ]);
  });

  it('calls no maximum another where something does not apply', () => {
    const two = (second: string) => `criteria:
  - {code: '1', name: A, max: 10, criteria: [{code: '1.1', name: B, max: 6, assessed: 3}, {code: '1.2', name: C, max: 4, assessed: ${second}}]}
`;
    put('a.yaml', two('2'));
    put('b.yaml', two('KPS'));
    const { stdout } = run(['diff', 'a.yaml', 'b.yaml', '--format', 'json']);
    const changes: readonly { readonly after: { readonly path: string }; readonly maxChanged?: boolean }[] =
      JSON.parse(stdout).changes;
    expect(changes.map(({ after, maxChanged }) => [after.path, maxChanged])).toEqual([
      ['1', undefined],
      ['1/1.1', undefined],
      ['1/1.2', undefined],
    ]);
  });
});

describe('a list of units', () => {
  it('says which columns mean nothing, and that it names nobody', () => {
    put('a.yaml', `unit: Xã A\n${CARD}`);
    put('don-vi.csv', 'STT;Tên đơn vị;Dân số;Ghi chú\n1;Xã A;5000;\n');
    put('trong.csv', 'Mã;Tên đơn vị\n');
    expect(run(['rank', 'a.yaml', '--units', 'don-vi.csv']).stderr).toBe(
      'don-vi.csv: cột không dùng đến: “Dân số”, “Ghi chú”\n',
    );
    expect(run(['rank', 'a.yaml', '--units', 'trong.csv']).stderr).toBe(
      'cchc: Lỗi: Danh sách đơn vị “trong.csv” chỉ có tiêu đề, chưa ghi đơn vị nào.\n',
    );
  });
});

describe('help', () => {
  it('is in one language, and fits a narrow terminal', () => {
    for (const command of ['check', 'rank', 'diff', 'convert', 'report', 'config']) {
      const { stdout } = run([command, '--help'], { COLUMNS: '60' });
      const before = stdout.slice(0, stdout.indexOf('Ví dụ:'));
      expect([command, before.split('\n').filter((line) => line.length > 60)]).toEqual([command, []]);
      expect([command, /[<[][^|\s]*(?:file|name|day|year|points|pattern|options)/u.exec(before)]).toEqual([
        command,
        null,
      ]);
    }
    expect(run(['diff', '--help']).stdout).toContain('Cách dùng: cchc diff [tùy chọn] <trước> <sau>\n');
    expect(run(['diff', '--help', '--lang', 'en']).stdout).toContain('Usage: cchc diff [options] <old> <new>\n');
    expect(run(['diff']).stderr).toBe('cchc: Lỗi: Thiếu tham số “trước”. Thêm --help vào sau lệnh để xem cách dùng.\n');
  });
});
