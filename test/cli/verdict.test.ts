/** What programs can trust: the exit code whoever reads, and one document on standard output whatever goes wrong. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparisonJsonSchema, rankingJsonSchema, resultJsonSchema } from '../../src/schema/json-schema.js';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/khac-phuc-xa-2021.yaml');

const card = (unit: string, assessed: string): string =>
  `unit: ${unit}\ncriteria:\n  - code: '1'\n    name: Thể chế\n    max: 4\n    assessed: ${assessed}\n`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-verdict-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** A line of bash, `cchc` being the built program. */
const bash = (line: string, env: Readonly<Record<string, string>> = {}): Ran => {
  const script = `set -o pipefail; cchc() { "${process.execPath}" "${ROOT}/bin/cchc.js" "$@"; }; ${line}`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...env },
    encoding: 'utf8',
  });
  return { stdout, stderr, code: status };
};

describe('a pipe that its reader closes', () => {
  it.each([
    ['check long.yaml --color always', 1],
    ['check long.yaml --fail-on never --min-score 99%', 1],
    ['check long.yaml --fail-on never', 0],
    ['check long.yaml --format json', 1],
    ['check long.yaml missing.yaml --format json', 2],
  ])('leaves the exit code what it is: cchc %s', (call, code) => {
    put('long.yaml', readFileSync(EXAMPLE, 'utf8'));
    // `true` reads nothing, and is gone before the first word; its own code is 0.
    const { stderr, code: found } = bash(`cchc ${call} 2> err | true; code=$?; cat err >&2; exit $code`);
    expect(stderr).not.toContain('EPIPE');
    expect(found).toBe(code);
    expect(bash(`cchc ${call} 2> /dev/null | head -1 > /dev/null`).code).toBe(code);
  });

  it('may be standard error as well', () => {
    put('bad.yaml', card('A', '5'));
    expect(bash('cchc check bad.yaml missing.yaml 2>&1 > /dev/null | true').code).toBe(2);
  });
});

const valid = (schema: object, text: string): unknown => {
  const test = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const value: unknown = JSON.parse(text);
  test(value);
  expect(test.errors).toBeNull();
  return value;
};

const problem = (message: string, file = '') => ({
  schemaVersion: 1,
  scorecards: [],
  problems: [{ file, message }],
  summary: { files: file === '' ? 0 : 1, errors: 0, warnings: 0, infos: 0 },
});

describe('a call that fails', () => {
  it('tells programs so, whichever command it is', () => {
    const result = resultJsonSchema({ closed: true });
    for (const [call, schema, message] of [
      [
        'check --fail-on x',
        result,
        '“x” không dùng được cho “--fail-on”. Chọn một trong: error, warning, info, never.',
      ],
      [
        'rank --by x',
        rankingJsonSchema({ closed: true }),
        '“x” không dùng được cho “--by”. Chọn một trong: percent, points.',
      ],
      ['rank', rankingJsonSchema({ closed: true }), 'Thiếu tham số “tệp”. Thêm --help vào sau lệnh để xem cách dùng.'],
      [
        'diff a.yaml',
        comparisonJsonSchema({ closed: true }),
        'Thiếu tham số “sau”. Thêm --help vào sau lệnh để xem cách dùng.',
      ],
      ['convert a.yaml', result, '“json” không dùng được cho “--format”. Chọn một trong: yaml, xlsx.'],
    ] as const) {
      const { stdout, stderr, code } = bash(`cchc ${call} --format json`);
      expect([call, valid(schema, stdout)]).toEqual([call, problem(message)]);
      expect([call, stderr, code]).toEqual([call, `cchc: Lỗi: ${message}\n`, 2]);
    }
  });

  it('tells what could not be compared, and why', () => {
    put('a.yaml', card('A', '3'));
    put('noise.yaml', 'criteria: [\n');
    const schema = comparisonJsonSchema({ closed: true });
    const missing = bash('cchc diff a.yaml khong-co.yaml --format json');
    expect(valid(schema, missing.stdout)).toEqual(problem('Không tìm thấy tệp “khong-co.yaml”.', 'khong-co.yaml'));
    expect(missing.code).toBe(2);
    const broken = bash('cchc diff a.yaml noise.yaml --format json');
    expect(valid(schema, broken.stdout)).toMatchObject({
      scorecards: [{ file: 'noise.yaml', findings: [{ rule: 'syntax', at: { line: 1, column: 11 } }] }],
      summary: { files: 1, errors: 1 },
    });
    expect([broken.stderr, broken.code]).toEqual(['', 1]);
  });

  it('tells every fault of a config in every format', () => {
    put('a.yaml', card('A', '3'));
    put('cchc.config.yaml', 'gates:\n  min-scor: 70%\nrules: {lost-mismatch: x}\n');
    const json = bash('cchc check a.yaml --format json');
    expect(valid(resultJsonSchema({ closed: true }), json.stdout)).toMatchObject({
      scorecards: [
        {
          file: 'cchc.config.yaml',
          findings: [
            { rule: 'unknown-key', at: { line: 2, column: 3 } },
            { rule: 'schema', at: { line: 3, column: 24 } },
          ],
        },
      ],
      problems: [
        {
          message:
            'Không dùng được cấu hình “cchc.config.yaml”; hãy sửa các lỗi đã nêu của tệp này, hoặc bỏ qua bằng --no-config.',
        },
      ],
      summary: { files: 0, errors: 2 },
    });
    const github = bash('cchc check a.yaml --format github', { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') });
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('| Lỗi | cchc.config.yaml | dòng 2, cột 3 |');
    expect(github.stdout).toContain('::error file=cchc.config.yaml,line=2,col=3,');
    expect(github.stdout).toContain('::error file=cchc.config.yaml,line=3,col=24,');
    for (const format of ['sarif', 'junit', 'gitlab']) {
      expect(bash(`cchc check a.yaml --format ${format}`).stdout).toContain('lost-mismatch');
    }
    expect([json.code, github.code]).toEqual([2, 2]);
  });

  it('tells what is wrong with a base and with a baseline', () => {
    put('a.yaml', card('A', '3'));
    put('base.yaml', 'criteria: [\n');
    put('hong.json', '{"baselineVersion": 1,\n');
    for (const call of ['--no-regress base.yaml', '--baseline hong.json']) {
      const { stdout, code } = bash(`cchc check a.yaml ${call} --format json`);
      expect(valid(resultJsonSchema({ closed: true }), stdout)).toMatchObject({
        scorecards: [{ file: 'a.yaml' }, { file: call.split(' ')[1], findings: [{ rule: 'syntax' }] }],
        problems: [{ file: call.split(' ')[1] }],
        summary: { files: 2, errors: 1 },
      });
      expect(code).toBe(2);
    }
  });

  it('says once what is wrong with a gate in the environment', () => {
    for (const name of ['a', 'b']) put(`${name}.yaml`, card('A', '3'));
    for (const [variable, allowed] of [
      ['CCHC_REQUIRE_COMPLETE', '. Chọn một trong: 1, true, 0, false.'],
      [
        'CCHC_MIN_SCORE',
        ': cần số điểm, hoặc tỷ lệ từ 0% đến 100%; muốn đòi hơn 100% nhờ điểm thưởng thì ghi bằng điểm. Ví dụ: 70%, 7=60%.',
      ],
    ] as const) {
      const { stdout, stderr, code } = bash('cchc check a.yaml b.yaml --format json', { [variable]: 'yes' });
      const message = `“yes” không dùng được cho “${variable}”${allowed}`;
      expect(JSON.parse(stdout)).toEqual(problem(message));
      expect([stderr, code]).toEqual([`cchc: Lỗi: ${message}\n`, 2]);
    }
  });

  it('says of a day in the environment that there is none', () => {
    put('a.yaml', card('A', '3'));
    const { stdout, stderr, code } = bash('cchc check a.yaml --format json', { SOURCE_DATE_EPOCH: '2026-11-26' });
    const message =
      '“2026-11-26” không dùng được cho “SOURCE_DATE_EPOCH”: cần số giây tính từ 01/01/1970 (UTC). Ví dụ: SOURCE_DATE_EPOCH=1795651200.';
    expect(JSON.parse(stdout)).toEqual(problem(message));
    expect([stderr, code]).toEqual([`cchc: Lỗi: ${message}\n`, 2]);
    expect(bash('cchc check a.yaml --today 2026-11-26', { SOURCE_DATE_EPOCH: 'x' }).code).toBe(0);
  });
});

describe('gates', () => {
  it('do not say that every file is a scorecard where one would not open', () => {
    put('a.yaml', card('A', '3'));
    const { stdout, code } = bash('cchc check a.yaml khong-co.yaml --format json --lang en');
    expect(JSON.parse(stdout).gates[0]).toEqual({
      gate: 'readable',
      met: false,
      message: 'Every file must be a scorecard; 1 could not be opened.',
      unit: 'files',
      expected: 0,
      found: 1,
    });
    expect(code).toBe(2);
  });

  it('stand at the line of their criterion on GitHub', () => {
    put('a.yaml', card('A', '3'));
    const { stdout } = bash('cchc check a.yaml --min-score 1=90% --format github');
    expect(stdout).toContain('::error file=a.yaml,line=6,col=15,title=Điểm tối thiểu [min-score]::Lĩnh vực 1: ');
  });
});

describe('languages', () => {
  it('are never mixed in one document', () => {
    put('a.yaml', card('A', '5'));
    const { stdout } = bash('cchc check a.yaml khong-co.yaml --min-score 70% --format markdown', { CCHC_LANG: 'en' });
    expect(stdout).toBe(
      [
        '# Findings',
        '',
        '**1 file: 1 error, 0 warnings, 0 infos**',
        '',
        '## Gates',
        '',
        '- a.yaml: **met**: The percentage must be at least 70%; found 125% (5/4 points). \\[min-score\\]',
        '',
        '| Severity | File | Place | Finding | Rule |',
        '| --- | --- | --- | --- | --- |',
        '| error | khong-co.yaml |  | There is no file “khong-co.yaml”. |  |',
        '| error | a.yaml | line 6, column 15 | Field 1: assessed score 5 is above the maximum score 4. Correct the score, or check the maximum. | score-above-max |',
        '',
      ].join('\n'),
    );
  });
});

describe('cchc baseline', () => {
  it('gives nothing up that was known where the exit code is 2', () => {
    put('a.yaml', card('A', '5'));
    expect(bash('cchc baseline a.yaml').code).toBe(0);
    const before = readFileSync(join(folder, 'cchc.baseline.json'), 'utf8');
    const { stderr, code } = bash('cchc baseline a.yml --force');
    expect(code).toBe(2);
    expect(stderr).toBe(
      'cchc: Lỗi: Không tìm thấy tệp “a.yml”. Có phải “a.yaml” không?\n' +
        'Không ghi nhận gì vì có tệp được nêu không đọc được; tệp lỗi đã ghi nhận vẫn như cũ.\n',
    );
    expect(readFileSync(join(folder, 'cchc.baseline.json'), 'utf8')).toBe(before);
    expect(bash('cchc baseline a.yaml a.yml -o moi.json').code).toBe(2);
    expect(existsSync(join(folder, 'moi.json'))).toBe(false);
  });
});

describe('cchc diff --fail-on-regress', () => {
  it.each([
    ['unscored', '""'],
    ['not applicable', 'KPS'],
    ['unreadable', 'Đạt'],
  ])('does not let a score become %s', (_, now) => {
    const two = (assessed: string) =>
      `${card('A', '3')}  - code: '2'\n    name: Tổ chức\n    max: 4\n    assessed: ${assessed}\n`;
    put('truoc.yaml', two('3'));
    put('sau.yaml', two(now));
    const { stderr, code } = bash('cchc diff truoc.yaml sau.yaml --fail-on-regress');
    expect(code).toBe(1);
    expect(stderr).toContain('[fail-on-regress]');
    expect(bash('cchc diff sau.yaml truoc.yaml --fail-on-regress').code).toBe(now === 'Đạt' ? 1 : 0);
  });

  it('gives no total where the totals cannot be compared', () => {
    put('truoc.yaml', card('A', '3'));
    put('sau.yaml', card('A', '3').concat("  - code: '2'\n    name: Tổ chức\n    max: 4\n"));
    const { stdout } = bash('cchc diff truoc.yaml sau.yaml --format markdown');
    expect(stdout).toContain('Chưa so sánh được tổng điểm: có bảng chưa chấm đủ.');
    expect(stdout).toContain('|  | Tổng cộng | 8 | 3 |  |  | 75,00 |  |');
  });
});

describe('cchc rank --previous', () => {
  it('names whatever of the time before was not to be placed or read', () => {
    cpSync(join(ROOT, 'test/cases/rank/phieu/an-binh.yaml'), join(folder, 'an-binh.yaml'));
    put('truoc.yaml', 'unit: UBND xã An Bình\ncriteria:\n  - {code: "1", name: A, max: 4}\n');
    put('hong.yaml', 'criteria: [\n');
    const { stdout, code } = bash(
      'cchc rank an-binh.yaml --previous truoc.yaml --previous hong.yaml --lang en --format markdown',
    );
    expect(code).toBe(1);
    const part = stdout.slice(stdout.indexOf('## Not ranked in the previous period'));
    expect(part).toContain('| UBND xã An Bình | truoc.yaml | no scores |');
    expect(part).toContain('|  | hong.yaml | The file is not valid YAML: ');
    expect(stdout).toContain('| not ranked |');
  });
});

describe('cchc check --no-regress', () => {
  it('misses a scorecard that is gone, where a folder is checked', () => {
    mkdirSync(join(folder, 'phieu'));
    for (const name of ['a', 'b']) put(`phieu/${name}.yaml`, card(name, '3'));
    bash('cchc check phieu --format json > base.json');
    expect(bash('cchc check phieu --no-regress base.json').code).toBe(0);
    rmSync(join(folder, 'phieu/b.yaml'));
    const missing = 'bản so sánh có 1 bảng chấm điểm nay không còn: b (phieu/b.yaml).';
    for (const names of ['phieu', '"phieu/*.yaml"', '.']) {
      const { stdout, code } = bash(`cchc check ${names} --no-regress base.json`);
      expect([names, code, stdout.includes(missing)]).toEqual([names, 1, true]);
    }
    // What is left out, or not named, is not missing.
    for (const names of ['phieu/a.yaml', 'phieu --exclude b.yaml', '"phieu/a*"']) {
      expect([names, bash(`cchc check ${names} --no-regress base.json`).code]).toEqual([names, 0]);
    }
    // Another year's folder: whoever is not there handed nothing in.
    cpSync(join(folder, 'phieu'), join(folder, 'phieu-2027'), { recursive: true });
    expect(bash('cchc check phieu-2027 --no-regress base.json').stdout).toContain(missing);
  });
});

describe('our own files in a folder that is checked', () => {
  it('are passed over and told, whatever their names', () => {
    mkdirSync(join(folder, 'phieu'));
    put('phieu/a.yaml', card('A', '3'));
    put('phieu/cau-hinh.yaml', 'gates: {min-score: 70%}\n');
    put('phieu/meta.yaml', 'agency: UBND xã A\nsigner: {name: B}\n');
    const formats = ['json:kq', 'sarif:sarif', 'gitlab:gl', 'gitlab:gl-2'].map((one) => one.split(':'));
    const outputs = formats.map(([format, name]) => `-o ${format}:phieu/${name}.json`).join(' ');
    expect(bash(`cchc check phieu ${outputs}`).stdout).toBe('phieu/a.yaml: Không phát hiện lỗi.\n');
    put('phieu/b.yaml', card('B', '5'));
    bash('cchc check phieu/b.yaml -o gitlab:phieu/gl-2.json --force; cchc baseline phieu -o phieu/ghi-nhan.json');
    bash('cchc rank phieu --format json > xh.json; mv xh.json phieu; cchc diff phieu/a.yaml phieu/a2.yaml');
    const { stdout, stderr, code } = bash(`cchc check phieu ${outputs} --force --baseline phieu/ghi-nhan.json`);
    expect(stderr).toContain(
      'Bỏ qua 3 tệp kết quả, cấu hình của cchc, không phải bảng chấm điểm: phieu/cau-hinh.yaml, phieu/meta.yaml, phieu/xh.json\n',
    );
    expect(stdout.split('\n').slice(-4)).toEqual([
      'phieu/b.yaml: 0 lỗi, 0 cảnh báo, 0 lưu ý (1 đã ghi nhận)',
      '2 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý (1 đã ghi nhận)',
      'So với “phieu/ghi-nhan.json”: 0 đã sửa, 0 mới, 1 đã ghi nhận.',
      '',
    ]);
    expect(code).toBe(0);
    expect(bash('cchc check phieu').stderr).toContain('Bỏ qua 8 tệp kết quả, cấu hình của cchc');
    expect(bash('cchc check phieu --config phieu/cau-hinh.yaml').stderr).toContain('Bỏ qua 7 tệp');
  });

  it('are called what they are where they are named', () => {
    put('a.yaml', card('A', '3'));
    put('cau-hinh.yaml', 'gates: {min-score: 70%}\n');
    put('cchc.config.yaml', 'rules: {code-gap: off}\n');
    bash('cchc check a.yaml --format json > kq.json');
    const { stdout, code } = bash('cchc check kq.json cau-hinh.yaml --no-config');
    expect(stdout).toContain('kq.json:1:1: Lỗi: Không đọc được tệp: tệp là kết quả do cchc ghi (JSON).');
    expect(stdout).toContain('cau-hinh.yaml:1:1: Lỗi: Không đọc được tệp: đây là tệp cấu hình của cchc.');
    expect(code).toBe(1);
    expect(bash('cchc check a.yaml cchc.config.yaml').stderr).toBe(
      'Không kiểm tra tệp cấu hình của cchc: cchc.config.yaml\n',
    );
  });

  it('are not all that a folder may hold', () => {
    mkdirSync(join(folder, 'phieu'));
    put('a.yaml', card('A', '3'));
    bash('cchc check a.yaml --format json > phieu/kq.json');
    const { stderr, code } = bash('cchc check phieu');
    expect(stderr).toContain('Không còn tệp nào để đọc');
    expect(code).toBe(2);
  });
});
