/** `cchc open`: for whoever drops files onto the program and has no terminal. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mainAlone, meantCall } from '../../src/cli/dropped.js';
import { move } from '../../src/cli/io/moves.js';
import { CallError, type Io, nodeIo } from '../../src/cli/io.js';
import { typedNames } from '../../src/cli/options/typed-names.js';
import { stemOf } from '../../src/cli/writing/new-file.js';
import { main } from '../../src/main.js';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'examples');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-open-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const REAL_TOTAL = 'Tỷ lệ đạt của các lĩnh vực có trong bảng: 73,39% (đạt 32,66/44,5 điểm, mất 11,84 điểm)';

/** A browser that writes down what it is to show. */
const withBrowser = (exit: number): string => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const opener = join(bin, process.platform === 'darwin' ? 'open' : 'xdg-open');
  writeFileSync(opener, `#!/bin/sh\nprintf '%s\\n' "$@" >> "${join(folder, 'shown')}"\nexit ${exit}\n`);
  chmodSync(opener, 0o755);
  return `${bin}:${process.env['PATH']}`;
};

const open = (args: readonly string[], exit = 0) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), 'open', ...args], {
    cwd: folder,
    env: { PATH: withBrowser(exit), LANG: 'C.UTF-8' },
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};

/** A person at a terminal, who types some lines. */
const person = (lines: readonly string[], more: Partial<Io> = {}) => {
  let said = '';
  const rest = [...lines];
  const shown: string[] = [];
  const write = async (data: unknown): Promise<void> => {
    said += String(data);
  };
  const io: Io = {
    ...nodeIo,
    env: { NO_COLOR: '1' },
    stdout: { ...nodeIo.stdout, isTerminal: true, width: 100, write },
    stderr: { ...nodeIo.stderr, isTerminal: true, width: 100, write },
    ask: async (question) => {
      said += `${question}\n`;
      return rest.shift();
    },
    show: async (file) => {
      shown.push(file);
      return true;
    },
    ...more,
  };
  return { io, shown, said: () => said };
};

describe('cchc open', () => {
  it('writes a report beside the file under a new name, tells what was found, and opens it', () => {
    const source = "Phiếu & 50%^ 'xã' (1).xlsx";
    copyFileSync(join(EXAMPLES, 'khac-phuc-xa-2021.xlsx'), join(folder, source));
    const before = readFileSync(join(folder, source));
    const first = open([source]);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain(
      "'Bảng điểm'!E5 (2 XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN…): Lỗi: Lĩnh vực 2: “Điểm bị mất” ghi 0,5",
    );
    expect(first.stdout).toContain('2 lỗi, 5 cảnh báo, 5 lưu ý');
    expect(first.stdout).toContain(REAL_TOTAL);
    const page = "Phiếu & 50%^ 'xã' (1) - báo cáo.html";
    expect(first.stderr).toBe(`Đã ghi: ${page}\nĐang mở: ${join(folder, page)}\n`);
    expect(readFileSync(join(folder, 'shown'), 'utf8')).toBe(`${join(folder, page)}\n`);
    const html = readFileSync(join(folder, page));
    expect(html.toString()).toContain('73,39');

    rmSync(join(folder, 'bin'), { recursive: true });
    expect(open([source]).stderr).toContain("Đã ghi: Phiếu & 50%^ 'xã' (1) - báo cáo (2).html\n");
    expect(readFileSync(join(folder, page))).toEqual(html);
    expect(readFileSync(join(folder, source))).toEqual(before);
  });

  it('ranks files of several units and opens the ranking alone', () => {
    const card = (unit: string, assessed: number) =>
      `unit: ${unit}\nyear: 2026\ncriteria:\n  - {code: '1', name: Thể chế, max: 4, assessed: ${assessed}}\n`;
    mkdirSync(join(folder, 'phieu'));
    writeFileSync(join(folder, 'phieu/a.yaml'), card('Xã A', 3));
    writeFileSync(join(folder, 'phieu/b.yaml'), card('Xã B', 2));
    const { status, stderr } = open(['phieu']);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'phieu')).sort()).toEqual(
      ['Xếp hạng.html', 'a - báo cáo.html', 'a.yaml', 'b - báo cáo.html', 'b.yaml'].sort(),
    );
    expect(stderr.match(/^Đang mở: .*$/gmu)).toEqual([`Đang mở: ${join(folder, 'phieu/Xếp hạng.html')}`]);
    expect(readFileSync(join(folder, 'phieu/Xếp hạng.html'), 'utf8')).toMatch(/Xã A[\s\S]*Xã B/u);
  });

  it('writes nothing for what cannot be read for certain, and says so of a browser that does not come', () => {
    writeFileSync(join(folder, 'hong.xlsx'), 'PK\u0003\u0004');
    expect(open(['hong.xlsx']).status).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['bin', 'hong.xlsx']);
    rmSync(join(folder, 'bin'), { recursive: true });
    copyFileSync(join(EXAMPLES, 'nho.yaml'), join(folder, 'nho.yaml'));
    const { status, stderr } = open(['nho.yaml'], 3);
    expect(status).toBe(0);
    expect(stderr).toContain(
      `Không tự mở được; hãy mở tệp này bằng trình duyệt: ${join(folder, 'nho - báo cáo.html')}\n`,
    );
  });

  it('asks for a name where there is none, and has no place for a report of standard input', () => {
    expect(open([]).status).toBe(2);
    rmSync(join(folder, 'bin'), { recursive: true });
    expect(open(['-']).status).toBe(2);
  });

  it('goes elsewhere, and says so, where the folder of the file takes nothing', async () => {
    const documents = join(folder, 'Documents');
    mkdirSync(documents);
    const source = join(folder, 'nho.yaml');
    copyFileSync(join(EXAMPLES, 'nho.yaml'), source);
    const { io, said, shown } = person([], {
      elsewhere: async (name) => [join(documents, name)],
      write: (file, data, options) => {
        if (!io.resolve(file).startsWith(documents)) throw new CallError({ kind: 'output-not-allowed', file });
        return nodeIo.write(file, data, options);
      },
    });
    expect(await main(['open', source], io)).toBe(0);
    expect(said()).toContain('Không ghi được “nho - báo cáo.html” vào thư mục của tệp; ghi vào thư mục khác.\n');
    expect(shown).toEqual([join(documents, 'nho - báo cáo.html')]);
    expect(readdirSync(documents)).toEqual(['nho - báo cáo.html']);
  });
});

describe('the program that files are dropped onto', () => {
  it('takes a file for a wish to see its result, and goes on asking until an empty line', async () => {
    copyFileSync(join(EXAMPLES, 'khac-phuc-xa-2021.xlsx'), join(folder, 'Phiếu xã.xlsx'));
    copyFileSync(join(EXAMPLES, 'nho.yaml'), join(folder, 'nho.yaml'));
    const { io, said, shown } = person([`"${join(folder, 'Phiếu xã.xlsx')}"`, join(folder, 'không có.xlsx'), '']);
    expect(await mainAlone([join(folder, 'nho.yaml')], io)).toBe(2);
    expect(shown).toEqual([join(folder, 'nho - báo cáo.html'), join(folder, 'Phiếu xã - báo cáo.html')]);
    expect(said()).toContain(REAL_TOTAL);
    expect(said().match(/^Thả thêm tệp vào đây.*$/gmu)).toHaveLength(3);
    expect(said()).toMatch(/Không tìm thấy tệp/u);
  });

  it('says how to use it where nothing was dropped', async () => {
    const { io, said } = person(['']);
    expect(await mainAlone([], io)).toBe(0);
    expect(said()).toMatch(/^cchc tính lại Bảng chấm điểm[\s\S]*Thả thêm tệp vào đây/u);
  });

  it('waits for a last look at a bug', async () => {
    copyFileSync(join(EXAMPLES, 'nho.yaml'), join(folder, 'nho.yaml'));
    const { io, said } = person([], {
      show: () => {
        throw new Error('broken');
      },
    });
    expect(await mainAlone([join(folder, 'nho.yaml')], io)).toBe(3);
    expect(said()).toMatch(/Error: broken[\s\S]*Bấm Enter để đóng: \n$/u);
  });

  it('is the ordinary program for whoever names a command', async () => {
    const { io } = person([]);
    const windows = { ...io, isWindows: true };
    const calls: readonly (readonly string[])[] = [['score', 'a.yaml'], ['--version'], ['help'], ['chek'], ['-']];
    for (const call of calls) expect(await meantCall(call, windows)).toEqual(call);
    expect(await meantCall([], { ...io, stdout: { ...io.stdout, isTerminal: false } })).toEqual([]);
    for (const file of ['C:\\Phiếu\\a.xlsx', 'd:/a.xlsx', '\\\\may-chu\\chung\\a.xlsx'])
      expect(await meantCall([file, 'b'], windows)).toEqual(['open', '--wait', file, 'b']);
    expect(await meantCall([folder], io)).toEqual(['open', '--wait', folder]);
  });
});

it('reads names as terminals write them where files are dropped', async () => {
  const io = { kindOf: async (path: string) => (path === 'C:\\a b.xlsx' ? ('file' as const) : undefined) };
  expect(await typedNames('C:\\a b.xlsx', io)).toEqual(['C:\\a b.xlsx']);
  expect(await typedNames('"C:\\Phiếu & 1.xlsx" C:\\b.xlsx', io)).toEqual(['C:\\Phiếu & 1.xlsx', 'C:\\b.xlsx']);
  expect(await typedNames("& '/tmp/a b.csv'", io)).toEqual(['/tmp/a b.csv']);
});

it('cuts the name of a file where more words would not fit', () => {
  expect(stemOf('C:/Phiếu/Bảng chấm điểm v1.2.xlsx')).toBe('Bảng chấm điểm v1.2');
  const long = `${'Bảng tự đánh giá '.repeat(20)}.xlsx`;
  expect(new TextEncoder().encode(stemOf(long)).length).toBeLessThanOrEqual(180);
  expect(long.startsWith(stemOf(long))).toBe(true);
});

describe('moving a file into its place', () => {
  const failing = (code: string, times: number) => {
    let calls = 0;
    const by = async (): Promise<void> => {
      calls += 1;
      if (calls <= times) throw Object.assign(new Error(code), { code });
    };
    return { by, calls: () => calls };
  };
  it('is tried again on Windows while another program holds the file', async () => {
    const held = failing('EPERM', 2);
    await move('a', 'b', true, held.by);
    expect(held.calls()).toBe(3);
  });
  it('fails at once elsewhere, and where nobody holds it', async () => {
    const other = failing('EPERM', 1);
    await expect(move('a', 'b', false, other.by)).rejects.toThrow('EPERM');
    const missing = failing('ENOENT', 1);
    await expect(move('a', 'b', true, missing.by)).rejects.toThrow('ENOENT');
    expect([other.calls(), missing.calls()]).toEqual([1, 1]);
  });
  it('gives up on what is held for good', async () => {
    const held = failing('EBUSY', 99);
    await expect(move('a', 'b', true, held.by)).rejects.toThrow('EBUSY');
    expect(held.calls()).toBe(6);
  });
});
