/** A manifest holds while nothing has changed, wherever its folder goes; one flipped byte anywhere fails. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/cli/io.js';
import { readManifest } from '../../src/cli/writing/read-manifest.js';
import type { Manifest } from '../../src/model/manifest.js';
import { manifestText } from '../../src/render/json/manifest.js';
import { manifestJsonSchema, verificationJsonSchema } from '../../src/schema/json-schema.js';
import { callHere } from '../one-call.js';

const ROOT = join(import.meta.dirname, '../..');
const CARD = (score: string): string =>
  `unit: Xã A\nyear: 2025\ncriteria:\n  - {code: '1', name: Thể chế, max: 4, assessed: ${score}}\n`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-verify-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const put = (name: string, text: string | Uint8Array): void => writeFileSync(at(name), text);

/** One call in this process; paths are full ones. */
const call = (...argv: readonly string[]) => callHere({}, argv);

/** One call of the built program in the folder. */
const run = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', COLUMNS: '200' },
    encoding: 'utf8',
  });
  return { stdout, stderr, code: status };
};

const FINE = (inputs: number, outputs: number, cards: number): string =>
  `khớp: ${inputs} tệp đầu vào, ${outputs} tệp kết quả không đổi; tính lại ${cards} bảng chấm điểm, điểm không đổi`;

const manifestAt = (name: string): Manifest & { readonly seal: string } => JSON.parse(readFileSync(at(name), 'utf8'));

const flipped = (bytes: Uint8Array, index: number, bit: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[index] = (copy[index] ?? 0) ^ (1 << bit);
  return copy;
};

describe('a manifest', () => {
  it('says what was read, how, and what came of it, by its schema, the same each time', async () => {
    cpSync(join(ROOT, 'examples/khac-phuc-xa-2021.xlsx'), at('phiếu xã.xlsx'));
    const args = ['report', 'phiếu xã.xlsx', '--year', '2021', '--sheet', '1', '--today', '2026-11-26'];
    const { stderr, code } = run(...args, '-o', 'kq.docx', '--manifest', 'kq.cchc.json');
    expect(stderr).toContain('Đã ghi: kq.docx\nĐã ghi: kq.cchc.json\n');
    expect(code).toBe(0);
    const manifest = manifestAt('kq.cchc.json');
    expect(new Ajv({ strict: false }).validate(manifestJsonSchema({ closed: true }), manifest)).toBe(true);
    expect(manifest).toEqual({
      schemaVersion: 1,
      tool: { name: 'cchc', version: JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version },
      command: 'report',
      options: [
        { flag: '--year', value: '2021' },
        { flag: '--sheet', value: '1' },
        { flag: '--output', value: 'kq.docx' },
      ],
      language: 'vi',
      today: '2026-11-26',
      inputs: [{ path: 'phiếu xã.xlsx', role: 'scorecard', ...(await nodeIo.fingerprint(at('phiếu xã.xlsx'))) }],
      outputs: [{ path: 'kq.docx', ...(await nodeIo.fingerprint(at('kq.docx'))) }],
      scorecards: [
        {
          file: 'phiếu xã.xlsx',
          sheet: manifest.scorecards[0]?.sheet,
          total: {
            year: 2021,
            basis: 'assessed',
            coverage: 'extract',
            provisional: false,
            max: 44.5,
            assessed: 32.66,
            lost: 11.84,
            unexplained: 0,
            percent: 73.39,
            unscored: 0,
            notApplicable: 0,
          },
        },
      ],
      seal: manifest.seal,
    });
    const first = readFileSync(at('kq.cchc.json'), 'utf8');
    run(...args, '-o', 'kq.docx', '--manifest', 'kq.cchc.json', '--force');
    expect(readFileSync(at('kq.cchc.json'), 'utf8').replace(/"seal".*/u, '')).toBe(
      first
        .replace('"value": "kq.docx"\n    }', '"value": "kq.docx"\n    },\n    {\n      "flag": "--force"\n    }')
        .replace(/"seal".*/u, ''),
    );
  });

  it('holds wherever its folder goes, with its config, its criteria set and its tables', async () => {
    mkdirSync(at('hồ sơ/phiếu'), { recursive: true });
    cpSync(join(ROOT, 'examples/bo-tieu-chi-xa-2026.yaml'), at('hồ sơ/bo.yaml'));
    const card = readFileSync(join(ROOT, 'examples/phieu-theo-bo-2026.yaml'), 'utf8');
    put('hồ sơ/phiếu/a.yaml', card.replace('bo-tieu-chi-xa-2026.yaml', '../bo.yaml'));
    put('hồ sơ/phiếu/b.csv', 'Mục;Nội dung;Điểm tối đa;Kết quả\n1;Thể chế;4;3\n');
    put('hồ sơ/cchc.config.yaml', 'criteria-sets: [bo.yaml]\ncolumns: {assessed: [Kết quả]}\n');
    const made = spawnSync(
      process.execPath,
      [join(ROOT, 'bin/cchc.js'), 'rank', 'phiếu', '-o', 'x.csv', '-o', 'x.xlsx', '--manifest', 'phiếu/m.json'],
      { cwd: at('hồ sơ'), encoding: 'utf8' },
    );
    expect(made.stderr).toContain('phiếu/m.json');
    const roles = manifestAt('hồ sơ/phiếu/m.json').inputs.map(({ path, role }) => [path, role]);
    expect(new Map(roles as [string, string][])).toEqual(
      new Map([
        ['../cchc.config.yaml', 'config'],
        ['../bo.yaml', 'criteria-set'],
        ['a.yaml', 'scorecard'],
        ['b.csv', 'scorecard'],
      ]),
    );
    renameSync(at('hồ sơ'), at('noi-khac'));
    const { stdout, code } = await call('verify', at('noi-khac/phiếu/m.json'));
    expect([stdout, code]).toEqual([expect.stringContaining(FINE(4, 2, 2)), 0]);
    // A manifest of the last time is no scorecard of the folder.
    expect(run('rank', 'noi-khac/phiếu', '--manifest', 'noi-khac/phiếu/m.json', '--force').stderr).not.toContain('lỗi');
    expect(run('check', 'noi-khac/phiếu').stderr).toContain('m.json');
  });

  it('holds of what was joined and ranked against the year before', () => {
    put(
      'nay.yaml',
      `unit: Xã A\ncriteria:\n  - {code: '1', name: A, max: 4, assessed: 3}\n  - {code: '2', name: B, max: 2, assessed: ĐTXHH}\n`,
    );
    put(
      'truoc.yaml',
      `unit: Xã A\ncriteria:\n  - {code: '1', name: A, max: 4, assessed: 2}\n  - {code: '2', name: B, max: 2, assessed: 1}\n`,
    );
    put('dieu-tra.csv', 'Đơn vị;2\nXã A;1,5\n');
    const args = ['nay.yaml', '--previous', 'truoc.yaml', '--join', 'dieu-tra.csv'];
    expect(run('rank', ...args, '-o', 'x.html', '--manifest', 'm.json').code).toBe(0);
    expect(manifestAt('m.json').scorecards.map(({ file, joined, total }) => [file, joined, total.assessed])).toEqual([
      ['nay.yaml', true, 4.5],
      ['truoc.yaml', undefined, 3],
    ]);
    expect(run('verify', 'm.json').stdout).toContain(FINE(3, 1, 2));
  });

  it.each([
    ['score', 'x.json'],
    ['export', 'x.parquet'],
    ['export', 'x.ndjson'],
  ])('is written beside what %s makes (%s)', (command, output) => {
    put('a.yaml', CARD('3'));
    expect(run(command, 'a.yaml', '-o', output, '--manifest', 'm.json').code).toBe(0);
    expect(run('verify', 'm.json').stdout).toContain(FINE(1, 1, 1));
  });

  it('holds of slips, each a file of its own', () => {
    cpSync(join(ROOT, 'examples/khac-phuc-xa-2021.yaml'), at('a.yaml'));
    expect(run('report', 'a.yaml', '--split', 'lead', '-o', 'phiếu/', '--manifest', 'm.json').code).toBe(0);
    const { outputs } = manifestAt('m.json');
    expect(outputs.length).toBeGreaterThan(2);
    put(outputs[1]?.path ?? '', 'khác');
    const { stdout, code } = run('verify', 'm.json');
    expect(code).toBe(1);
    expect(stdout).toContain(`${outputs[1]?.path}: Khác: Tệp kết quả đã thay đổi: `);
  });

  it('is not written of a run that could not do what it was asked', () => {
    put('a.yaml', CARD('3'));
    put('hong.yaml', 'criteria: [');
    for (const [args, code] of [
      [['report', 'a.yaml', 'khong-co.yaml', '-o', 'x.md'], 2],
      [['report', 'hong.yaml', '-o', 'x.md'], 1],
      [['score', '-'], 2],
      [['score', '/dev/null'], 2],
      [['score', 'a.yaml', '-o', 'json:m.json'], 2],
    ] as const) {
      expect([args, run(...args, '--manifest', 'm.json').code]).toEqual([args, code]);
      expect(() => readFileSync(at('m.json'))).toThrow();
    }
    // Never over what it is about.
    expect(run('score', 'a.yaml', '--manifest', 'a.yaml', '--force').stderr).toContain('là tệp đầu vào, không ghi đè');
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe(CARD('3'));
  });
});

describe('cchc verify', () => {
  it('fails where one byte of the manifest is another, whichever it is', { timeout: 120_000 }, async () => {
    put('a.yaml', CARD('3'));
    await call('score', at('a.yaml'), '-o', at('x.json'), '--manifest', at('m.json'));
    const bytes = readFileSync(at('m.json'));
    expect((await call('verify', at('m.json'))).code).toBe(0);
    for (const [index] of bytes.entries()) {
      const read = await readManifest(flipped(bytes, index, index % 8), nodeIo.capabilities);
      expect([index, read]).toEqual([index, { kind: 'manifest-damaged' }]);
    }
    for (let index = 0; index < bytes.length; index += 50) {
      put('m.json', flipped(bytes, index, index % 8));
      const { stdout, code } = await call('verify', at('m.json'));
      expect([index, code]).toEqual([index, 1]);
      expect(stdout).toContain(`${at('m.json')}: Khác: `);
      expect(stdout).toContain('[manifest-damaged]');
    }
    for (const other of [
      Buffer.concat([bytes, Buffer.from('\n')]),
      bytes.subarray(1),
      Buffer.from(''),
      Buffer.from('[]'),
    ]) {
      put('m.json', other);
      expect((await call('verify', at('m.json'))).stdout).toContain('[manifest-damaged]');
    }
  });

  it('fails where one byte of an input or an output is another, and names the file', async () => {
    put('a.yaml', CARD('3'));
    await call('report', at('a.yaml'), '-o', at('x.docx'), '--manifest', at('m.json'));
    for (const [name, kind] of [
      ['a.yaml', 'input-changed'],
      ['x.docx', 'output-changed'],
    ] as const) {
      const bytes = readFileSync(at(name));
      for (let index = 0; index < bytes.length; index += Math.max(1, Math.floor(bytes.length / 40))) {
        put(name, flipped(bytes, index, index % 8));
        const { stdout, code } = await call('verify', at('m.json'), '--format', 'json');
        const [verified] = JSON.parse(stdout).manifests;
        expect([index, code]).toEqual([index, 1]);
        expect(verified.differences.map((one: { kind: string; file: string }) => [one.kind, one.file])).toEqual([
          [kind, name],
        ]);
      }
      put(name, bytes);
    }
    const schema = new Ajv({ strict: false }).compile(verificationJsonSchema({ closed: true }));
    expect(schema(JSON.parse((await call('verify', at('m.json'), '--format', 'json')).stdout))).toBe(true);
    unlinkSync(at('x.docx'));
    mkdirSync(at('x.docx'));
    unlinkSync(at('a.yaml'));
    const { stdout, code } = await call('verify', at('m.json'), '--format', 'json', '--lang', 'en');
    expect(code).toBe(1);
    expect(schema(JSON.parse(stdout))).toBe(true);
    expect(JSON.parse(stdout).manifests[0].differences).toEqual([
      {
        kind: 'input-missing',
        file: 'a.yaml',
        message: 'The input is gone; put it back where it was and verify again.',
      },
      { kind: 'output-unreadable', file: 'x.docx', message: 'It cannot be opened (ENOTFILE).' },
    ]);
  });

  it('says where another version gave another number', async () => {
    put('a.yaml', CARD('3'));
    await call('score', at('a.yaml'), '--manifest', at('m.json'));
    const { seal: _, ...manifest } = manifestAt('m.json');
    const [card] = manifest.scorecards;
    const sha256 = nodeIo.capabilities.sha256;
    if (card === undefined || sha256 === undefined) throw new Error('no scorecard');
    const before = {
      ...manifest,
      tool: { name: 'cchc', version: '0.0.1' },
      scorecards: [{ ...card, total: { ...card.total, assessed: 2.75, lost: 1.25, percent: 68.75, class: 'Tốt' } }],
    };
    put('m.json', await manifestText(before, sha256));
    const { stdout, code } = await call('verify', at('m.json'));
    const where = `${relative('.', at('a.yaml'))}: Khác: `;
    expect(stdout.replaceAll('\n  ', ' ')).toContain(
      [
        `${where}Tổng điểm đạt: bản kê ghi 2,75, nay tính được 3. [total-changed]`,
        `${where}Tổng điểm bị mất: bản kê ghi 1,25, nay tính được 1. [total-changed]`,
        `${where}Tỷ lệ đạt (%): bản kê ghi 68,75, nay tính được 75. [total-changed]`,
        `${where}Xếp loại: bản kê ghi “Tốt”, nay tính được không có. [total-changed]`,
        '',
        'Bản kê do cchc 0.0.1 ghi, nay đối chiếu bằng cchc 0.0.0: điểm khác có thể do khác phiên bản; xem CHANGELOG.',
      ].join('\n'),
    );
    expect(code).toBe(1);
    put('m.json', await manifestText({ ...manifest, scorecards: [card, { ...card, sheet: 'II' }] }, sha256));
    expect((await call('verify', at('m.json'), '--lang', 'en')).stdout).toContain(
      'a.yaml, II: differs: This scorecard is not found any more. [scorecard-missing]',
    );
    put('m.json', await manifestText({ ...manifest, scorecards: [] }, sha256));
    // A file that was read and held no scorecard then is read again all the same.
    expect((await call('verify', at('m.json'))).stdout).toContain('[scorecard-new]');
    put('m.json', await manifestText({ ...manifest, schemaVersion: 7 }, sha256));
    expect((await call('verify', at('m.json'))).stdout).toContain('[manifest-newer]');
  });

  it('cannot be asked about what is not there, and goes on with the others', async () => {
    put('a.yaml', CARD('3'));
    await call('score', at('a.yaml'), '--manifest', at('m.json'));
    const { stdout, stderr, code } = await call('verify', at('khong.json'), at('m.json'));
    expect(stderr).toBe(`cchc: Lỗi: Không tìm thấy tệp “${at('khong.json')}”.\n`);
    expect(stdout).toContain(FINE(1, 0, 1));
    expect(code).toBe(2);
  });
});
