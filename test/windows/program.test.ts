/** cchc.exe itself, made anew from dist/ and run under Wine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { without } from '../office.js';
import { type Ran, startWine, windowsPath } from './wine.js';

const ROOT = join(import.meta.dirname, '../..');
const EXE = join(ROOT, 'dist-windows/cchc.exe');
const REAL_TOTAL = 'Tỷ lệ đạt của các lĩnh vực có trong bảng: 73,39% (đạt 32,66/44,5 điểm, mất 11,84 điểm)';
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const build = () => execFileSync(process.execPath, ['.build/windows.mjs'], { cwd: ROOT, stdio: 'ignore' });

describe.skipIf(without('wine'))('cchc.exe', { timeout: 180_000 }, () => {
  let wine: ReturnType<typeof startWine>;
  let folder = '';
  const cchc = (...args: readonly string[]): Ran => wine.run([EXE, ...args], folder);

  beforeAll(() => {
    build();
    wine = startWine();
  }, 600_000);
  afterAll(() => wine?.end());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-exe-'));
    return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const example = (name: string, as: string): string => {
    copyFileSync(join(ROOT, 'examples', name), join(folder, as));
    return windowsPath(join(folder, as));
  };

  it('is one program with its own name, its scripts inside, no signature, and its SHA-256 beside it', () => {
    const bytes = readFileSync(EXE);
    const exe = NtExecutable.from(bytes);
    const { entries } = NtExecutableResource.from(exe);
    const [info] = Resource.VersionInfo.fromEntries(entries);
    expect(info?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: 'cchc',
      FileVersion: `${version}.0`,
    });
    expect(entries.filter(({ id }) => id === 'NODE_SEA_BLOB')).toHaveLength(1);
    const icons = Resource.IconGroupEntry.fromEntries(entries).map((group) => group.icons.map(({ width }) => width));
    // A byte has no 256: it is written as 0.
    expect(icons).toEqual([[16, 32, 48, 0]]);
    expect(exe.newHeader.optionalHeaderDataDirectory.get(4)).toEqual({ size: 0, virtualAddress: 0 });
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(readFileSync(`${EXE}.sha256`, 'utf8')).toBe(`${hash}  cchc.exe\n`);
    // Whoever makes it again can compare.
    build();
    expect(readFileSync(EXE).equals(bytes)).toBe(true);
  });

  it('is the ordinary program for whoever names a command', () => {
    expect(cchc('--version')).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 });
    const unknown = cchc('chek', 'a.xlsx');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('check');
  });

  it('reckons as on Linux, to the byte', () => {
    for (const name of ['khac-phuc-xa-2021.xlsx', 'khac-phuc-xa-2021.yaml']) {
      example(name, name);
      const call = ['score', name, '--format', 'json'];
      const here = spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), ...call], { cwd: folder, encoding: 'utf8' });
      expect(JSON.parse(here.stdout).scorecards[0].total).toMatchObject({ max: 44.5, assessed: 32.66, lost: 11.84 });
      expect(cchc(...call)).toEqual({ stdout: here.stdout, stderr: here.stderr, status: 0 });
    }
  });

  it('reads names in Vietnamese however their letters are spelled, patterns that no shell has expanded, and folders', () => {
    mkdirSync(join(folder, 'Xã Đông'));
    const [nfc, nfd] = ['Phiếu chấm điểm'.normalize('NFC'), 'Bảng của xã'.normalize('NFD')];
    example('nho.yaml', `Xã Đông/${nfc}.yaml`);
    example('xa-day-du.yaml', `Xã Đông/${nfd}.yaml`);
    const files = (ran: Ran) =>
      JSON.parse(ran.stdout)

        .scorecards.map(({ file }: { file: string }) => file)
        .sort();
    const both = [`Xã Đông/${nfc}.yaml`, `Xã Đông/${nfd}.yaml`].sort();
    expect(files(cchc('check', 'Xã Đông', '--format', 'json'))).toEqual(both);
    expect(files(cchc('check', 'Xã Đông\\*.yaml', '--format', 'json'))).toEqual(both);
    for (const [name, other] of [
      [nfc, 'NFD'],
      [nfd, 'NFC'],
    ] as const)
      expect(cchc('score', `Xã Đông\\${name.normalize(other)}.yaml`).status).toBe(0);
  });

  it('reads and writes where a path has more than 260 letters', () => {
    const deep = join(
      folder,
      ...Array.from({ length: 6 }, (_, level) => `Hồ sơ cải cách hành chính năm 2025 tập ${level}`),
    );
    mkdirSync(deep, { recursive: true });
    copyFileSync(join(ROOT, 'examples/nho.yaml'), join(deep, 'nho.yaml'));
    const long = windowsPath(join(deep, 'nho.yaml'));
    expect(long.length).toBeGreaterThan(260);
    expect(cchc('score', long).status).toBe(0);
    expect(cchc('report', long, '-o', long.replace('nho.yaml', 'a.html')).status).toBe(0);
    expect(readFileSync(join(deep, 'a.html'), 'utf8')).toContain('<html');
  });

  it('writes where a drive stands in front, with a format in front of that', () => {
    example('nho.yaml', 'nho.yaml');
    const at = (name: string): string => windowsPath(join(folder, name));
    const ran = cchc('report', 'nho.yaml', '-o', at('a.html'), '-o', `markdown:${at('b.txt')}`, '-o', 'c.csv');
    expect(ran.status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'b.txt', 'c.csv', 'nho.yaml']);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toMatch(/^# /u);
  });

  it('says that an output is open in another program, and leaves it as it is', async () => {
    example('nho.yaml', 'nho.yaml');
    writeFileSync(join(folder, 'mo.html'), 'old\n');
    const other = wine.beside(['cmd', '/c', 'ping -n 60 127.0.0.1 >> mo.html'], folder);
    await new Promise((done) => setTimeout(done, 5000));
    const ran = cchc('report', 'nho.yaml', '-o', 'mo.html', '--force');
    other.kill();
    expect(ran.stderr).toContain('“mo.html” đang mở trong chương trình khác');
    expect(ran.status).toBe(2);
    expect(readFileSync(join(folder, 'mo.html'), 'utf8')).toMatch(/^old\n/u);
    expect(readdirSync(folder).sort()).toEqual(['mo.html', 'nho.yaml']);
  });

  it('takes dropped files for a wish to see their result, whatever signs their names hold', async () => {
    const name = "Phiếu & 50%^ %PATH% 'xã' (1), a=b";
    const dropped = example('khac-phuc-xa-2021.xlsx', `${name}.xlsx`);
    for (const page of [`${name} - báo cáo.html`, `${name} - báo cáo (2).html`]) {
      const ran = cchc(dropped);
      expect(ran.status).toBe(0);
      expect(ran.stdout).toContain(REAL_TOTAL);
      expect(ran.stderr).toContain(`Đang mở: ${windowsPath(join(folder, page))}\n`);
      expect(readFileSync(join(folder, page), 'utf8')).toContain('73,39');
    }
    const shown = await wine.shown(2);
    expect(shown.map((one) => one.replace(/^.*\//u, ''))).toEqual([
      `${name} - báo cáo.html`,
      `${name} - báo cáo (2).html`,
    ]);
  });

  it('ranks several dropped files', () => {
    const files = ['nho.yaml', 'xa-day-du.yaml'].map((name) => example(name, name));
    expect(cchc(...files).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(
      ['Xếp hạng.html', 'nho - báo cáo.html', 'nho.yaml', 'xa-day-du - báo cáo.html', 'xa-day-du.yaml'].sort(),
    );
  });

  it('says in Vietnamese how to use it, and waits, where it was started by a double click', () => {
    const said = wine.typed(EXE, ['nho.yaml', ''], folder);
    expect(said).toContain('Thả thêm tệp vào đây rồi bấm Enter');
    expect(said).toContain('Không tìm thấy tệp “nho.yaml”');
  });
});
