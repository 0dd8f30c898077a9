/** The page of a province's year, followed command by command. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTY, type MadeUnit, MISSING, makeProvince, UNITS } from '../../examples/tinh-168-xa.mjs';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/province-year.md'), 'utf8');
const COMMANDS = [...PAGE.matchAll(/```sh\n([\s\S]*?)```/gu)].map((match) => match[1] ?? '');

interface RankedJson {
  readonly units: readonly {
    readonly unit: string;
    readonly rank: number;
    readonly group: string;
    readonly points: number;
    readonly class: string;
    readonly before?: { readonly rank: number };
  }[];
  readonly missing: readonly { readonly name: string }[];
  readonly losses: readonly { readonly path: string; readonly losing: number; readonly units: number }[];
}

const CLASSES = [
  [90, 'Xuất sắc'],
  [80, 'Tốt'],
  [65, 'Khá'],
  [50, 'Trung bình'],
  [0, 'Yếu'],
] as const;
const MAX = 4000;

describe('a province’s year, as its page tells it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-province-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let made: readonly MadeUnit[] = [];
  const outputs: string[] = [];

  beforeAll(() => {
    made = makeProvince(folder, readFileSync(join(ROOT, 'examples/bo-tieu-chi-xa-2026.yaml'), 'utf8')).units;
    for (const command of COMMANDS) {
      const script = `cchc() { "${process.execPath}" "${join(ROOT, 'bin/cchc.js')}" "$@"; }; ${command}`;
      const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', COLUMNS: '100' },
      });
      outputs.push(`exit ${status}\n${stdout}${stderr}`);
    }
  }, 300_000);

  it('has a command for each step', () => expect(COMMANDS).toHaveLength(8));

  it('finds the criteria set sound and makes the scorecards to fill in', () => {
    expect(outputs[0]).toBe('exit 0\nbo-tieu-chi.yaml: Không phát hiện lỗi.\n');
    expect(outputs[1]).toContain('Lập theo Bộ tiêu chí: 9 tiêu chí cần chấm điểm.');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['phieu-trong.yaml', 'phieu-trong.xlsx']));
  });

  it('finds the one score that the set does not give, and nothing else', () => {
    const file = made[FAULTY - 1]?.file;
    const lines = (outputs[2] ?? '').split('\n').filter((line) => /: (?:Lỗi|Cảnh báo): /u.test(line));
    expect(lines).toEqual([
      `phieu-2026/${file}:5:10: Lỗi: Tiêu chí 1.1: điểm 1,5 không thuộc các mức quy định (2; 1; 0). Hãy chọn một mức. [score-step]`,
    ]);
  });

  it('ranks every unit as an arithmetic of its own does, each with its class', () => {
    const ranking = JSON.parse(readFileSync(join(folder, 'xep-hang.json'), 'utf8')) as RankedJson;
    expect(ranking.missing.map(({ name }) => name)).toEqual([made[MISSING - 1]?.name]);
    const handedIn = made.filter((_, index) => index !== MISSING - 1);
    const points = (unit: MadeUnit, index: number): number =>
      // The faulty one states its own score in place of what its result would give.
      index === FAULTY - 1 ? Number.NaN : unit.hundredths;
    for (const group of ['Xã', 'Phường']) {
      const found = ranking.units.filter((unit) => unit.group === group);
      const expected = handedIn.filter((unit) => unit.group === group);
      expect(found).toHaveLength(expected.length);
      const byName = new Map(found.map((unit) => [unit.unit, unit]));
      for (const unit of expected) {
        const index = made.indexOf(unit);
        const one = byName.get(`UBND ${unit.name}`);
        const own = points(unit, index);
        if (Number.isNaN(own)) continue;
        expect([unit.name, Math.round((one?.points ?? 0) * 100)]).toEqual([unit.name, own]);
        expect(one?.class).toBe(CLASSES.find(([least]) => own * 100 >= least * MAX)?.[1]);
        expect(one?.before?.rank).toBeGreaterThan(0);
      }
      const order = found.map((unit) => unit.points);
      expect(order).toEqual([...order].sort((a, b) => b - a));
      found.forEach((unit, index) => {
        expect(unit.rank).toBe(1 + order.filter((other) => other > unit.points).length);
        expect(unit.rank).toBeLessThanOrEqual(index + 1);
      });
    }
    expect(ranking.units).toHaveLength(UNITS - 1);
    expect(ranking.losses[0]?.units).toBe(UNITS - 1);
  });

  it('writes the page, the workbook, the annex, the comparison and the table for a warehouse', () => {
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['xep-hang.html', 'xep-hang.xlsx', 'xep-hang.docx', 'so-sanh.html', 'diem.parquet']),
    );
    expect(readFileSync(join(folder, 'diem.parquet')).subarray(0, 4).toString()).toBe('PAR1');
  });

  it('shows how numbers came about, and what it takes to be of another class', () => {
    expect(outputs[5]).toContain('Bộ tiêu chí quy định làm tròn đến 2 chữ số thập phân');
    expect(outputs[5]).toContain('Toàn bảng');
    expect(outputs[6]).toMatch(/^exit 0\n/u);
    expect(outputs[6]).toContain('Xuất sắc');
  });
});
