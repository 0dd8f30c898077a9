/** Files that are odd, change, never end, or are a thousand: told in a sentence, never a crash and never a wrong number. */
import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARD, machine } from './machine.js';

const { cchc, names, path, put, shell, text } = machine();

describe('links', () => {
  it('in circles and to nothing are told, by themselves and in a folder', () => {
    mkdirSync(path('phieu'));
    symlinkSync('vong.yaml', path('phieu/vong.yaml'));
    symlinkSync('khong-co.yaml', path('phieu/dut.yaml'));
    symlinkSync('..', path('phieu/len'));
    put('phieu/a.yaml');
    symlinkSync('a.yaml', path('phieu/b.yaml'));
    const { stdout, stderr, code } = cchc(['check', 'phieu']);
    // The link to a file that is there is that file, read once; the folder above is not walked into.
    expect(stdout).toBe('phieu/a.yaml: Không phát hiện lỗi.\n');
    expect(stderr).toBe(
      'cchc: Lỗi: Không tìm thấy tệp “phieu/dut.yaml”.\ncchc: Lỗi: Không mở được “phieu/vong.yaml” (ELOOP).\n',
    );
    expect(code).toBe(2);
    const written = cchc(['report', 'phieu/a.yaml', '-q', '-o', 'markdown:phieu/dut.yaml', '--force']);
    expect([written.code, written.stderr]).toEqual([
      2,
      'cchc: Lỗi: “phieu/dut.yaml” là liên kết trỏ đến chỗ không có; hãy chọn tên khác.\n',
    ]);
  });
});

describe('names that are listed and yet not there', () => {
  it('are told as any other that is not there, whatever letters they have', () => {
    for (const name of ['dut.yaml', 'phiếu.yaml', 'phiếu.yaml'.normalize('NFD')]) {
      symlinkSync('khong-co.yaml', path(name));
      const { stdout, stderr, code } = cchc(['check', name]);
      expect([stdout, stderr, code]).toEqual(['', `cchc: Lỗi: Không tìm thấy tệp “${name}”.\n`, 2]);
    }
  });
});

describe('names that begin with a dash', () => {
  it('are flags, unless "--" or "./" stands before them', () => {
    put('-x.yaml');
    expect(cchc(['check', '-x.yaml']).stderr).toBe(
      'cchc: Lỗi: Không có tùy chọn “-x.yaml”. Nếu đó là tên tệp, ghi ./-x.yaml, hoặc ghi -- phía trước: -- -x.yaml\n',
    );
    expect(cchc(['check', '--', '-x.yaml']).stdout).toBe('-x.yaml: Không phát hiện lỗi.\n');
    expect(cchc(['check', './-x.yaml']).stdout).toBe('./-x.yaml: Không phát hiện lỗi.\n');
    expect(cchc(['check', '.']).stdout).toBe('-x.yaml: Không phát hiện lỗi.\n');
  });
});

describe('what is no plain file', () => {
  it('is read where it ends, and refused where it does not', () => {
    put('a.yaml');
    expect(shell('cchc check <(cat a.yaml) | cut -d: -f2-').stdout).toBe(' Không phát hiện lỗi.\n');
    for (const call of ['cchc check /dev/zero', 'cchc check - < /dev/zero', 'cchc check a.yaml --config /dev/zero']) {
      const { stderr, code } = shell(call);
      expect([call, code]).toEqual([call, 2]);
      expect(stderr).toMatch(
        /^cchc: Lỗi: (?:“\/dev\/zero”|Đầu vào chuẩn) lớn hơn 256 MiB nên không phải bảng chấm điểm; không đọc tệp này\.\n$/u,
      );
    }
    expect(cchc(['check', '/dev/null']).code).toBe(1);
  });

  it('is passed over in a folder', () => {
    mkdirSync(path('phieu'));
    put('phieu/a.yaml');
    shell('mkfifo phieu/p.yaml');
    symlinkSync('/dev/zero', path('phieu/z.yaml'));
    expect(cchc(['check', 'phieu'])).toEqual({ stdout: 'phieu/a.yaml: Không phát hiện lỗi.\n', stderr: '', code: 0 });
  });
});

it('a file that is written while it is read is told, and nothing is made of it', async () => {
  // Large enough that reading it takes longer than a change of it.
  put('a.yaml', CARD + '# ghi chú\n'.repeat(2_000_000));
  const writer = spawn(process.execPath, [
    '-e',
    `const fs = require('node:fs'); process.stdout.write('.'); for (;;) fs.appendFileSync(${JSON.stringify(path('a.yaml'))}, '#\\n');`,
  ]);
  try {
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    const { stdout, stderr, code } = cchc(['score', 'a.yaml']);
    expect([stdout, stderr, code]).toEqual([
      '',
      'cchc: Lỗi: “a.yaml” đang được ghi trong lúc đọc; hãy chạy lại khi đã ghi xong.\n',
      2,
    ]);
  } finally {
    writer.kill('SIGKILL');
  }
});

describe('a folder that holds more than scorecards', () => {
  it('names what may be taken for one, and says nothing of what was written from them', () => {
    mkdirSync(path('phieu'));
    put('phieu/a.yaml');
    const outputs = ['md', 'html', 'ics', 'docx'].flatMap((ending) => ['-o', `phieu/ra.${ending}`]);
    expect(cchc(['report', 'phieu/a.yaml', '-q', ...outputs]).code).toBe(0);
    const reviews = ['-o', 'phieu/ra.sarif', '-o', 'junit:phieu/ra.xml'];
    expect(cchc(['check', 'phieu/a.yaml', '-q', ...reviews]).code).toBe(0);
    put('phieu/bang.xml', '<?xml version="1.0"?><Workbook/>');
    put('phieu/trang.html', '<!DOCTYPE html><title>x</title><table><tr><td>Điểm chuẩn</td></tr></table>');
    put('phieu/scan.pdf', '%PDF-1.7');
    const passedOver =
      'Bỏ qua 3 tệp có định dạng mà lệnh này không đọc: phieu/bang.xml, phieu/scan.pdf, phieu/trang.html\n';
    expect(cchc(['check', 'phieu', '--exclude', '*.docx'])).toEqual({
      stdout: 'phieu/a.yaml: Không phát hiện lỗi.\n',
      stderr: passedOver,
      code: 0,
    });
    const args = ['report', 'phieu', '--exclude', '*.docx', '-o', 'x.csv', '--manifest', 'ban-ke.json'];
    expect(cchc(args).stderr).toContain(passedOver);
    // What was only looked at was not read.
    expect(JSON.parse(text('ban-ke.json')).inputs.map((one: { path: string }) => one.path)).toEqual(['phieu/a.yaml']);
  });
});

describe('a backslash in a name', () => {
  it('is a letter like any other where folders are parted by "/"', () => {
    mkdirSync(path('phieu'));
    put('phieu/xã a\\b.yaml');
    put('phieu/xã c\\b.yaml');
    const { units } = JSON.parse(cchc(['rank', 'phieu', '--format', 'json']).stdout);
    expect(units.map(({ unit }: { unit: string }) => unit)).toEqual(['xã a\\b', 'xã c\\b']);
    expect(cchc(['convert', 'phieu', '-q', '-o', 'xlsx:ra/']).code).toBe(0);
    expect(names('ra')).toEqual(['xã a\\b.xlsx', 'xã c\\b.xlsx']);
    expect(cchc(['report', 'phieu/xã a\\b.yaml', '-q', '--sections', 'cover', '--format', 'html']).stdout).toContain(
      'xã a\\b.yaml',
    );
  });
});

describe('a thousand files', () => {
  it('are read with no more than a handful open at once', () => {
    mkdirSync(path('phieu'));
    for (let file = 0; file < 1000; file += 1) writeFileSync(path(`phieu/${file}.yaml`), CARD);
    for (const names of ['phieu', 'phieu/*.yaml', "'phieu/**'"]) {
      const { stdout, stderr, code } = shell(`ulimit -n 64; cchc check ${names} -q | tail -1`);
      expect([names, stdout, stderr, code]).toEqual([names, '1000 tệp: Không phát hiện lỗi.\n', '', 0]);
    }
  });
});

describe('clock, time zone and locale', () => {
  const PLAN = `unit: Xã A\nyear: 2025\ncriteria:
  - {code: '1', name: Đề án, max: 4, assessed: "3,5", remedy: {solution: Ban hành, lead: Văn phòng, when: 31/12/2025}}
  - {code: '2', name: Ích, max: 4, assessed: "2.25", remedy: {solution: Soát, lead: Tư pháp, when: Quý II/2026}}\n`;

  it('change no byte of any output', () => {
    put('a.yaml', PLAN);
    const outputs = ['x.md', 'x.html', 'x.csv', 'x.json', 'x.ics', 'x.docx', 'x.xlsx'];
    const made = (env: Readonly<Record<string, string>>): string => {
      const args = outputs.flatMap((output) => ['-o', output]);
      const { stderr, code } = cchc(['report', 'a.yaml', '-q', '--force', '--today', '2026-01-01', ...args], env);
      expect([stderr, code]).toEqual(['', 0]);
      const exported = cchc(['export', 'a.yaml', '-q', '--force', '-o', 'x.parquet', '-o', 'x.ndjson'], env);
      expect(exported.code).toBe(0);
      return shell('sha256sum x.*').stdout;
    };
    const usual = made({});
    for (const env of [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Anchorage', LC_ALL: 'C', LANG: 'C' },
      { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'ar_EG.UTF-8', LANG: 'vi_VN.UTF-8' },
      { TZ: 'không/có', LC_ALL: 'không_có' },
    ]) {
      expect([env, made(env)]).toEqual([env, usual]);
    }
    expect(usual.trimEnd().split('\n')).toHaveLength(outputs.length + 2);
  });

  it('judge no deadline: only a day that is given does', () => {
    put('a.yaml', PLAN);
    for (const TZ of ['Pacific/Kiritimati', 'America/Anchorage']) {
      expect(cchc(['check', 'a.yaml'], { TZ }).stdout).not.toContain('[when-past]');
      // The last second of 31 December in UTC, and the first after it.
      const at = (seconds: number) => cchc(['check', 'a.yaml'], { TZ, SOURCE_DATE_EPOCH: String(seconds) }).stdout;
      const midnight = Date.UTC(2026, 0, 1) / 1000;
      expect(at(midnight - 1)).not.toContain('[when-past]');
      expect(at(midnight)).toMatch(/đã quá 1 ngày \(tính đến 01\/01\/2026\)\..*\[when-past\]/u);
    }
  });
});
