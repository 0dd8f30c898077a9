/** Tables for databases: DuckDB reads back what was written, and its sums are ours. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataHeading, DataRow } from '../../src/model/data-table.js';
import { points, toFixedDecimal } from '../../src/model/points/points.js';
import { parquetWriter, unfitIn } from '../../src/render/parquet/index.js';
import { DATA } from '../../src/report/data/index.js';
import { PROVINCES, writeCountry } from './country.js';
import { withDatabase } from './database.js';

const ROOT = join(import.meta.dirname, '../..');
const QUERIES = [...readFileSync(join(ROOT, 'docs/export.md'), 'utf8').matchAll(/```sql\n([\s\S]*?)```/gu)].map(
  (match) => match[1] ?? '',
);

const UNITS = 'Mã;Tên đơn vị;Nhóm\n00001;UBND xã Hòa An;Nhóm 1\n';

const HOA_AN = `
unit: UBND xã Hòa An
year: 2025
plan-year: 2026
criteria-set: BTC-2025
criteria:
  - code: "1"
    name: "F; \\"x\\", y"
    max: 10
    assessed: "7,25"
    remedy: &chung {solution: S, lead: Văn phòng, when: 30/6, recovers: "1,5", effort: 2, status: Đang làm}
    criteria:
      - {code: "1.1", name: "A\\nB", max: 3, assessed: "2,333333333", remedy: *chung}
      - {code: "1.2", name: B, max: 3, assessed: 2, remedy: {solution: T, when: sớm, effort: nhiều}}
      - {code: "1.3", name: C, max: 2, assessed: KPS}
  - {code: "2", name: G, max: 5, assessed: ""}
adjustments:
  - {kind: bonus, name: T, points: 1}
`;

const TU_CHAM = `
unit: UBND xã Tự Chấm
criteria:
  - code: "1"
    name: F
    criteria:
      - {code: "1.1", name: A, max: 3, self: "2,5"}
      - {code: "1.2", name: B, max: 3, self: 2}
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-export-'));
  const cards = join(folder, 'phieu');
  mkdirSync(cards);
  mkdirSync(join(folder, 'kho'));
  for (const name of ['khac-phuc-xa-2021.xlsx', 'xa-day-du.yaml'])
    cpSync(join(ROOT, 'examples', name), join(cards, name));
  writeFileSync(join(cards, 'hoa-an.yaml'), HOA_AN);
  writeFileSync(join(cards, 'tu-cham.yaml'), TU_CHAM);
  writeFileSync(join(folder, 'hong.yaml'), 'criteria: [\n');
  writeFileSync(join(folder, 'don-vi.csv'), UNITS);
});
afterAll(() => rmSync(folder, { recursive: true }));

const cchc = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'bin/cchc.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
    encoding: 'utf8',
  });
  return { stdout, stderr, code: status };
};

interface JsonTotal {
  readonly max: number;
  readonly assessed: number;
  readonly lost: number;
}

describe('cchc export', () => {
  it('writes what cchc score says, in every format, to the digit', async () => {
    const outputs = ['parquet', 'csv', 'ndjson'].flatMap((ending) => ['-o', `kho/scores.${ending}`]);
    const { stdout, stderr, code } = cchc('export', 'phieu', '--units', 'don-vi.csv', '--force', ...outputs);
    expect([stdout, code]).toEqual(['', 0]);
    const { rows } = await withDatabase(folder, async (query) => ({
      rows: await query(
        "SELECT file, max::VARCHAR AS max, assessed::VARCHAR AS assessed, score::VARCHAR AS score, lost::VARCHAR AS lost FROM 'kho/scores.parquet' WHERE level = 0 ORDER BY file",
      ),
    }));
    const json = JSON.parse(cchc('score', 'phieu', '--format', 'json').stdout) as {
      readonly scorecards: readonly { readonly file: string; readonly total: JsonTotal; readonly basis: string }[];
    };
    const decimal = (value: number): string => toFixedDecimal(points(String(value)), 9);
    const expected = json.scorecards
      .map(({ file, total, basis }) => ({
        file,
        max: decimal(total.max),
        assessed: basis === 'self' ? null : decimal(total.assessed),
        score: decimal(total.assessed),
        lost: decimal(total.lost),
      }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    expect(rows).toEqual(expected);
    const counted = await withDatabase(folder, (query) => query("SELECT count(*)::INT AS n FROM 'kho/scores.parquet'"));
    expect(stderr).toContain(`Đã ghi: kho/scores.parquet (${String(counted[0]?.['n'])} dòng từ 4 bảng chấm điểm)`);
    const [sums, texts, lines] = await withDatabase(folder, async (query) => [
      await query(
        "SELECT sum(score)::VARCHAR AS score, sum(lost)::VARCHAR AS lost, count(*)::INT AS n FROM 'kho/scores.parquet'",
      ),
      await query(
        "SELECT sum(score::DECIMAL(18,9))::VARCHAR AS score, sum(lost::DECIMAL(18,9))::VARCHAR AS lost, count(*)::INT AS n FROM read_csv('kho/scores.csv', all_varchar = true)",
      ),
      await query(
        "SELECT sum(score::DECIMAL(18,9))::VARCHAR AS score, sum(lost::DECIMAL(18,9))::VARCHAR AS lost, count(*)::INT AS n FROM read_json('kho/scores.ndjson', columns = {score: 'VARCHAR', lost: 'VARCHAR'})",
      ),
    ]);
    expect(texts).toEqual(sums);
    expect(lines).toEqual(sums);
  });

  it('says whose each row is and how it stands in its tree, nothing as 0 that is not', async () => {
    cchc(
      'export',
      'phieu/hoa-an.yaml',
      'phieu/tu-cham.yaml',
      '--units',
      'don-vi.csv',
      '--force',
      '-o',
      'kho/hai.parquet',
    );
    const columns =
      'unit_code, unit, unit_group, year, criteria_set, criteria_set_version, basis, level, leaf, path, parent_path, name, state, max::VARCHAR AS max, self::VARCHAR AS self, assessed::VARCHAR AS assessed, final::VARCHAR AS final, provisional, unscored';
    const rows = await withDatabase(folder, (query) =>
      query(`SELECT ${columns} FROM 'kho/hai.parquet' ORDER BY file, position`),
    );
    const common = {
      unit_code: '00001',
      unit: 'UBND xã Hòa An',
      unit_group: 'Nhóm 1',
      year: 2025,
      criteria_set: 'BTC-2025',
      criteria_set_version: null,
      basis: 'assessed',
    };
    expect(rows[0]).toEqual({
      ...common,
      level: 0,
      leaf: false,
      path: null,
      parent_path: null,
      name: null,
      state: null,
      max: '13.000000000',
      self: null,
      assessed: '7.250000000',
      final: '8.250000000',
      provisional: true,
      unscored: 1,
    });
    expect(
      rows
        .slice(1, 6)
        .map(({ path, parent_path, name, state, assessed, leaf }) => [path, parent_path, name, state, assessed, leaf]),
    ).toEqual([
      ['1', null, 'F; "x", y', null, '7.250000000', false],
      ['1/1.1', '1', 'A B', null, '2.333333333', true],
      ['1/1.2', '1', 'B', null, '2.000000000', true],
      ['1/1.3', '1', 'C', 'not-applicable', null, true],
      ['2', null, 'G', null, null, true],
    ]);
    expect(
      rows.slice(6).map(({ unit_code, basis, path, self, assessed }) => [unit_code, basis, path, self, assessed]),
    ).toEqual([
      [null, 'self', null, '4.500000000', null],
      [null, 'self', '1', '4.500000000', null],
      [null, 'self', '1/1.1', '2.500000000', null],
      [null, 'self', '1/1.2', '2.000000000', null],
    ]);
  });

  it('names the criteria set that it was scored by, its version and the class', async () => {
    const set = join(ROOT, 'examples/bo-tieu-chi-xa-2026.yaml');
    cpSync(set, join(folder, 'bo-tieu-chi-xa-2026.yaml'));
    cpSync(join(ROOT, 'examples/phieu-theo-bo-2026.yaml'), join(folder, 'theo-bo.yaml'));
    expect(cchc('export', 'theo-bo.yaml', '--force', '-o', 'kho/theo-bo.parquet').code).toBe(0);
    const rows = await withDatabase(folder, (query) =>
      query(
        "SELECT criteria_set, criteria_set_version, class, assessed::VARCHAR AS assessed FROM 'kho/theo-bo.parquet' WHERE level = 0",
      ),
    );
    const { total } = (
      JSON.parse(cchc('score', 'theo-bo.yaml', '--format', 'json').stdout) as {
        readonly scorecards: readonly { readonly total: JsonTotal & { readonly class: string } }[];
      }
    ).scorecards[0] ?? { total: undefined };
    expect(rows).toEqual([
      {
        criteria_set: 'bo-tieu-chi-xa-2026',
        criteria_set_version: '1.0',
        class: total?.class,
        assessed: toFixedDecimal(points(String(total?.assessed)), 9),
      },
    ]);
  });

  it('gives findings with their places, and remedies whose sums count nothing twice', async () => {
    const tables = ['--table', 'findings,remedies', '--force', '-o', 'kho/{table}.parquet'];
    const { code, stderr } = cchc('export', 'phieu', 'hong.yaml', ...tables);
    expect(code).toBe(1);
    expect(stderr).toContain('hong.yaml:1:11');
    const json = JSON.parse(cchc('check', 'phieu', 'hong.yaml', '--format', 'json').stdout) as {
      readonly scorecards: readonly {
        readonly findings: readonly { readonly rule: string; readonly message: string }[];
      }[];
    };
    const ours = json.scorecards.flatMap(({ findings }) => findings.map(({ rule, message }) => `${rule} ${message}`));
    const [findings, mismatch, remedies] = await withDatabase(folder, async (query) => [
      await query("SELECT rule || ' ' || message AS said FROM 'kho/findings.parquet'"),
      await query(
        "SELECT path, at_sheet, at_cell, at_row, expected::VARCHAR AS expected, found::VARCHAR AS found, difference::VARCHAR AS difference FROM 'kho/findings.parquet' WHERE rule = 'lost-mismatch'",
      ),
      await query(
        "SELECT path, number, due::VARCHAR AS due, status, recovers::VARCHAR AS recovers, recovers_text, effort::VARCHAR AS effort, effort_text FROM 'kho/remedies.parquet' WHERE file LIKE '%hoa-an%'",
      ),
    ]);
    expect(findings.map(({ said }) => said).sort()).toEqual([...ours].sort());
    expect(mismatch).toEqual([
      expect.objectContaining({
        path: '2',
        at_cell: 'E5',
        at_row: 5,
        expected: '1.000000000',
        found: '0.500000000',
        difference: '-0.500000000',
      }),
    ]);
    expect(remedies).toEqual([
      {
        path: '1',
        number: 1,
        due: '2026-06-30',
        status: 'doing',
        recovers: '1.500000000',
        recovers_text: '1,5',
        effort: '2.000000000',
        effort_text: '2',
      },
      {
        path: '1/1.1',
        number: 1,
        due: '2026-06-30',
        status: 'doing',
        recovers: null,
        recovers_text: '1,5',
        effort: null,
        effort_text: '2',
      },
      {
        path: '1/1.2',
        number: 1,
        due: null,
        status: null,
        recovers: null,
        recovers_text: null,
        effort: null,
        effort_text: 'nhiều',
      },
    ]);
  });

  it('writes whole or not at all, and never over anything', () => {
    writeFileSync(join(folder, 'dai.yaml'), 'criteria:\n  - {code: "1", name: A, max: 1, assessed: "0,1234567891"}\n');
    writeFileSync(join(folder, 'kho/cu.csv'), 'cũ\n');
    const before = readdirSync(join(folder, 'kho'));
    const refused = cchc('export', 'phieu', 'dai.yaml', '-o', 'kho/moi.parquet', '-o', 'kho/cu.csv', '--force');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('dai.yaml: assessed 0.1234567891 có nhiều chữ số hơn DECIMAL(18,9)');
    expect(readdirSync(join(folder, 'kho'))).toEqual(before);
    expect(readFileSync(join(folder, 'kho/cu.csv'), 'utf8')).toBe('cũ\n');
    expect(cchc('export', 'phieu', '-o', 'kho/cu.csv')).toMatchObject({ code: 2, stdout: '' });
    expect(cchc('export', 'phieu/hoa-an.yaml', '--force', '-o', 'csv:phieu/hoa-an.yaml').code).toBe(2);
    expect(readFileSync(join(folder, 'phieu/hoa-an.yaml'), 'utf8')).toBe(HOA_AN);
    expect(cchc('export', 'dai.yaml', '-o', 'kho/dai.csv').code).toBe(0);
    expect(readFileSync(join(folder, 'kho/dai.csv'), 'utf8')).toContain(',0.1234567891,');
    expect(readdirSync(join(folder, 'kho')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('prints rows, and says what cannot be asked', () => {
    const { stdout, code } = cchc('export', 'phieu/tu-cham.yaml');
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).path),
    ).toEqual([null, '1', '1/1.1', '1/1.2']);
    const csv = cchc('export', 'phieu/tu-cham.yaml', '--format', 'csv', '--table', 'remedies').stdout;
    expect(csv.split('\n')).toEqual([DATA.remedies.columns.map(({ name }) => name).join(','), '']);
    expect(cchc('export', 'phieu', '--table', 'scores,findings', '-o', 'kho/x.parquet').stderr).toContain('{table}');
    expect(cchc('export', 'phieu', '--table', 'scores,findings').code).toBe(2);
    expect(cchc('export', 'phieu', '--format', 'parquet').code).toBe(2);
    expect(cchc('export', 'khong-co', '-o', 'kho/y.parquet').code).toBe(2);
    expect(existsSync(join(folder, 'kho/x.parquet'))).toBe(false);
  });

  it('writes tables without rows that can be read', async () => {
    expect(cchc('export', 'phieu/tu-cham.yaml', '--table', 'remedies', '-o', 'kho/rong.parquet').code).toBe(0);
    const rows = await withDatabase(folder, (query) =>
      query("SELECT count(*)::INT AS n, sum(recovers) AS s FROM 'kho/rong.parquet'"),
    );
    expect(rows).toEqual([{ n: 0, s: null }]);
  });
});

describe('the Parquet writer', () => {
  const columns: readonly DataHeading[] = [
    { name: 'n', type: 'integer' },
    { name: 'd', type: 'decimal' },
  ];

  it('lets rows go group by group', async () => {
    const writer = parquetWriter(columns, 'test');
    const pieces: Uint8Array[] = [];
    let early = 0;
    for (let start = 0; start < 200_000; start += 1000) {
      const rows = Array.from({ length: 1000 }, (_, index): DataRow => [start + index, points(`${start + index}.5`)]);
      const piece = writer.add(rows);
      if (typeof piece === 'string') throw new Error('no bytes');
      early += piece.length;
      pieces.push(piece);
    }
    const last = writer.end();
    if (typeof last === 'string') throw new Error('no bytes');
    expect(early).toBeGreaterThan(last.length);
    writeFileSync(join(folder, 'dai.parquet'), Buffer.concat([...pieces, last]));
    const rows = await withDatabase(folder, (query) =>
      query("SELECT count(*)::INT AS n, sum(d)::VARCHAR AS d, max(n)::INT AS most FROM 'dai.parquet'"),
    );
    expect(rows).toEqual([{ n: 200_000, d: '20000000000.000000000', most: 199_999 }]);
  });

  it.each([
    ['999999999.999999999', false],
    ['-999999999.999999999', false],
    ['1000000000', true],
    ['0.0000000001', true],
  ])('tells what its decimals cannot hold: %s', (value, unfit) => {
    const row = [1, points(value)];
    expect(unfitIn([[0, points('1')], row])).toEqual(unfit ? { row, column: 1 } : undefined);
  });
});

describe('a country over ten years', () => {
  it('answers the published queries', { timeout: 300_000 }, async () => {
    const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
    const communes = 3321;
    const country = await writeCountry(join(folder, 'kho/scores.parquet'), parquetWriter(DATA.scores.columns, 'test'), {
      communes,
      years,
    });
    const small = ['--table', 'findings,remedies', '--force', '-o', 'kho/{table}.parquet'];
    expect(cchc('export', 'phieu', ...small).code).toBe(0);
    expect(cchc('export', 'phieu', '--force', '-o', 'kho/scores.csv').code).toBe(0);
    const answers = await withDatabase(folder, async (query) => {
      const all: (readonly Readonly<Record<string, unknown>>[])[] = [];
      for (const sql of QUERIES) all.push(await query(sql));
      const sums = await query(
        "SELECT count(*)::INT AS n, (sum(assessed) FILTER (level = 0))::VARCHAR AS whole, (sum(assessed) FILTER (level = 1))::VARCHAR AS fields, (sum(assessed) FILTER (leaf))::VARCHAR AS leaves FROM 'kho/scores.parquet'",
      );
      return { all, sums };
    });
    const assessed = toFixedDecimal(country.assessed, 9);
    expect(answers.sums).toEqual([{ n: country.rows, whole: assessed, fields: assessed, leaves: assessed }]);
    const [byYear, worst, ranks, findings, due, texts] = answers.all;
    expect(byYear?.map(({ year, units, lost }) => [year, Number(units), lost])).toEqual(
      years.map((year) => [year, communes, toFixedDecimal(country.lostByYear.get(year) ?? points('0'), 9)]),
    );
    expect(worst).toHaveLength(8);
    expect(worst?.map(({ units }) => Number(units))).toEqual(worst?.map(() => communes));
    expect(ranks).toHaveLength(communes * years.length);
    expect(new Set(ranks?.map(({ unit_group }) => unit_group)).size).toBe(PROVINCES);
    expect(ranks?.[0]).toMatchObject({ unit_group: 'Tỉnh 01', year: 2016, place: '1', climbed: null });
    expect(findings?.[0]).toMatchObject({ severity: expect.any(String) });
    expect(due?.length).toBeGreaterThan(3);
    expect(texts).toHaveLength(1);
    expect(answers.all).toHaveLength(6);
  });
});
