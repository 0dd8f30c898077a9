/** JUnit XML: held against the schema of Jenkins by libxml2, and read by junitparser. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PYTHON, without } from '../office.js';
import { everyRule, fileOf, render, runOf, textOf } from './samples.js';

const XSD = join(import.meta.dirname, '../vendor/junit/junit-10.xsd');
const folder = mkdtempSync(join(tmpdir(), 'cchc-junit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PROBLEM = { file: 'không có.yaml', mistake: { kind: 'file-missing', file: 'không có.yaml' } } as const;

const all = async () =>
  runOf(
    [
      everyRule,
      await fileOf('examples/khac-phuc-xa-2021.yaml'),
      await fileOf('examples/khac-phuc-xa-2021.xlsx'),
      await fileOf('examples/nho.yaml'),
    ],
    [PROBLEM],
  );

describe('JUnit', () => {
  it.skipIf(without('xmllint'))('is valid for every rule, on failure, and where nothing is found', async () => {
    const file = join(folder, 'out.xml');
    const errors = (xml: string): string => {
      writeFileSync(file, xml);
      return spawnSync('xmllint', ['--noout', '--nonet', '--schema', XSD, file], { encoding: 'utf8' }).stderr;
    };
    expect(errors(await render('junit', await all()))).toBe(`${file} validates\n`);
    expect(errors(await render('junit', runOf([])))).toBe(`${file} validates\n`);
    expect(errors(await render('junit', { ...runOf([], [PROBLEM]), gates: undefined }))).toBe(`${file} validates\n`);
    expect(errors('<testsuites><testcase/></testsuites>')).not.toContain('validates');
  });

  it.skipIf(without('junitparser'))('is read as it is meant', async () => {
    const file = join(folder, 'read.xml');
    writeFileSync(file, await render('junit', await all()));
    const script = `
import json, sys
from junitparser import JUnitXml
xml = JUnitXml.fromfile(sys.argv[1])
print(json.dumps([[s.name, s.tests, s.failures, s.errors, [[c.name, c.classname, [type(r).__name__ for r in c.result], c.system_out] for c in s]] for s in xml]))
`;
    const { stdout, stderr } = spawnSync(PYTHON, ['-c', script, file], { encoding: 'utf8' });
    expect(stderr).toBe('');
    type Read = readonly [
      string,
      number,
      number,
      number,
      readonly [string, string, readonly string[], string | null][],
    ];
    const suites: readonly Read[] = JSON.parse(stdout);
    expect(suites.map(([name, tests, failures, errors]) => [name, tests, failures, errors])).toEqual([
      ['không có.yaml', 1, 0, 1],
      // Every file must be a scorecard: the errors of one that is none always fail.
      [
        'mọi quy tắc.xlsx',
        everyRule.findings.length,
        everyRule.findings.filter((one) => one.severity === 'error').length,
        0,
      ],
      ['examples/khac-phuc-xa-2021.yaml', 12, 2, 0],
      ['examples/khac-phuc-xa-2021.xlsx', 12, 2, 0],
      ['examples/nho.yaml', 1, 0, 0],
      ['Ngưỡng bắt buộc', 9, 5, 0],
    ]);
    for (const [, , , , cases] of suites) {
      const names = cases.map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    const [real, clean] = [suites[2]?.[4], suites[4]?.[4]];
    expect(real?.[0]).toEqual(['lost-mismatch: Lĩnh vực 2', 'examples/khac-phuc-xa-2021_yaml', ['Failure'], null]);
    expect(real?.[4]).toEqual([
      'missing-when: Tiêu chí 4.3',
      'examples/khac-phuc-xa-2021_yaml',
      [],
      'examples/khac-phuc-xa-2021.yaml:102:11: Cảnh báo: Tiêu chí 4.3 mất 1 điểm nhưng chưa ghi thời gian thực hiện. Hãy bổ sung. [missing-when]\n' +
        'solution: Đôn đốc việc thực hiện theo khung kế hoạch\n^',
    ]);
    expect(clean).toEqual([['Không phát hiện lỗi.', 'examples/nho_yaml', [], null]]);
  });

  it('keeps the names of cases when lines move and numbers change', async () => {
    const yaml = (lost: string) =>
      `criteria:\n  - code: '1'\n    name: Thể chế\n    max: 4\n    assessed: 3\n    lost: ${lost}\n`;
    const names = async (text: string): Promise<readonly string[]> =>
      [...(await render('junit', runOf([await textOf(text, 'a.yaml')]))).matchAll(/<testcase name="([^"]*)"/gu)].map(
        (match) => match[1] ?? '',
      );
    const before = await names(yaml('2'));
    expect(before).toContain('lost-mismatch: Lĩnh vực 1');
    expect(await names(`# một dòng nữa\n\n${yaml('2,5')}`)).toEqual(before);
  });

  it('fails a case for what is grave enough only', async () => {
    const run = runOf([await fileOf('examples/khac-phuc-xa-2021.yaml')]);
    const failures = async (least: 'error' | 'warning' | 'info' | undefined): Promise<number> => {
      const gates = (run.gates ?? []).flatMap((one) =>
        one.gate !== 'fail-on' ? [] : least === undefined ? [] : [{ ...one, args: { ...one.args, least } }],
      );
      return (await render('junit', { ...run, gates })).match(/<failure /gu)?.length ?? 0;
    };
    expect(await Promise.all([failures('error'), failures('warning'), failures('info'), failures(undefined)])).toEqual([
      2, 7, 12, 0,
    ]);
  });
});
