/** SARIF: held against the schema of OASIS, and what code scanning asks for beyond it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../src/model/finding/rules.js';
import { uriOf } from '../../src/render/sarif/uri.js';
import { everyRule, fileOf, ioWith, render, runOf, textOf } from './samples.js';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../vendor/sarif/sarif-schema-2.1.0.json'), 'utf8'));
// The schema is one of draft 4.
const validate = formats.default(new draft04.default({ allErrors: true, strict: false })).compile(schema);

const PROBLEM = { file: 'không có.yaml', mistake: { kind: 'file-missing', file: 'không có.yaml' } } as const;

const sarifOf = async (...args: Parameters<typeof runOf>) => {
  const log = JSON.parse(await render('sarif', runOf(...args)));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
};

const real = () => fileOf('examples/khac-phuc-xa-2021.yaml');
const workbook = () => fileOf('examples/khac-phuc-xa-2021.xlsx');

describe('SARIF', () => {
  it('is valid for every rule, on failure, and where nothing is found', async () => {
    const all = await sarifOf([everyRule, await real(), await workbook()], [PROBLEM]);
    expect(new Set(all.results.map((one: { ruleId: string }) => one.ruleId))).toEqual(
      new Set([...RULE_IDS, 'min-score', 'require-complete', 'max-warnings']),
    );
    expect((await sarifOf([])).results).toEqual([]);
    const clean = await sarifOf([await fileOf('examples/nho.yaml')]);
    expect([clean.results, clean.invocations, clean.artifacts]).toEqual([
      [],
      [{ executionSuccessful: true, toolExecutionNotifications: [] }],
      [{ location: { uri: 'examples/nho.yaml', uriBaseId: '%SRCROOT%' } }],
    ]);
  });

  it('would be refused with a line of 0', async () => {
    const log = JSON.parse(await render('sarif', runOf([await real()])));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(validate(log)).toBe(false);
  });

  it('tells what was found, where, and what the numbers are', async () => {
    const { results } = await sarifOf([await real()]);
    expect(results[0]).toEqual({
      ruleId: 'lost-mismatch',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'Lĩnh vực 2: “Điểm bị mất” ghi 0,5 nhưng 5,5 − 4,5 = 1 (ghi thiếu 0,5 điểm). Sửa thành 1 hoặc xem lại “Điểm thẩm định”.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'examples/khac-phuc-xa-2021.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 60, startColumn: 11 },
          },
        },
      ],
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'examples/khac-phuc-xa-2021.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 59, startColumn: 15 },
          },
        },
      ],
      partialFingerprints: { 'cchc/v1': expect.stringMatching(/^[0-9a-f]{64}$/u) },
      properties: { code: '2', path: '2', expected: 1, found: 0.5, difference: -0.5 },
    });
  });

  it('names cells as places within the sheet, at the first line of the file', async () => {
    const { results } = await sarifOf([await workbook()]);
    expect(results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'examples/khac-phuc-xa-2021.xlsx', uriBaseId: '%SRCROOT%' },
          region: { startLine: 1 },
        },
        logicalLocations: [{ name: 'E5', fullyQualifiedName: "'Bảng điểm'!E5", kind: 'cell' }],
      },
    ]);
    expect(results[0].message.text).toMatch(/^'Bảng điểm'!E5: Lĩnh vực 2: /u);
  });

  it('names the cells of Word tables and the fields of delimited lines in words', async () => {
    const csv = await textOf('STT;Tiêu chí;Điểm chuẩn;Điểm thẩm định\n1;Thể chế;4;5\n', 'a.csv');
    const { results } = await sarifOf([csv, everyRule]);
    expect(results[0].locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: 'a.csv', uriBaseId: '%SRCROOT%' }, region: { startLine: 2 } },
      logicalLocations: [{ name: 'dòng 2, cột 4', fullyQualifiedName: 'dòng 2, cột 4', kind: 'cell' }],
    });
  });

  it('explains each rule that is broken, once, with what to do', async () => {
    const { tool, results } = await sarifOf([await real(), await workbook()]);
    const ids = tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of results) expect(ids[one.ruleIndex]).toBe(one.ruleId);
    expect(tool.driver).toMatchObject({ name: 'cchc', version: '1.2.3', semanticVersion: '1.2.3', language: 'vi' });
    for (const rule of tool.driver.rules) {
      expect(rule).toEqual({
        id: rule.id,
        shortDescription: { text: expect.stringMatching(/\S/u) },
        fullDescription: { text: expect.stringMatching(/\S/u) },
        help: { text: expect.stringMatching(/\S/u), markdown: expect.stringMatching(/\S/u) },
        defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning|note)$/u) },
      });
    }
    const english = JSON.parse(await render('sarif', runOf([await real()]), { lang: 'en' })).runs[0];
    expect(english.tool.driver.rules[0].help.markdown).toMatch(/^\*\*Why\.\*\* .+\n\n\*\*What to do\.\*\* .+$/su);
    expect(english.language).toBe('en');
  });

  it('says of files that would not open that the run is not whole', async () => {
    const { invocations } = await sarifOf([], [PROBLEM, { file: '', mistake: { kind: 'unknown-command', name: 'x' } }]);
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'Không tìm thấy tệp “không có.yaml”.' },
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'kh%C3%B4ng%20c%C3%B3.yaml', uriBaseId: '%SRCROOT%' } } },
            ],
          },
          { level: 'error', message: { text: 'Không có lệnh “x”. Xem các lệnh: cchc --help' }, locations: [] },
        ],
      },
    ]);
  });

  it('is relative to the top of the repository that the server names', async () => {
    const run = runOf([await real()]);
    const uri = async (io: ReturnType<typeof ioWith>) =>
      JSON.parse(await render('sarif', run, {}, io)).runs[0].artifacts[0].location;
    const top = join(import.meta.dirname, '../..');
    expect(await uri(ioWith({ GITHUB_WORKSPACE: join(top, 'examples') }))).toEqual({
      uri: 'khac-phuc-xa-2021.yaml',
      uriBaseId: '%SRCROOT%',
    });
    expect(await uri(ioWith({ CI_PROJECT_DIR: join(top, '..') }))).toEqual({
      uri: expect.stringMatching(/^[^/]+\/examples\/khac-phuc-xa-2021\.yaml$/u),
      uriBaseId: '%SRCROOT%',
    });
    expect(await uri(ioWith({ GITHUB_WORKSPACE: '/elsewhere' }))).toMatchObject({
      uri: 'examples/khac-phuc-xa-2021.yaml',
    });
    const outside = runOf([await fileOf('examples/nho.yaml', '/tmp/x y/nho.yaml')]);
    expect(JSON.parse(await render('sarif', outside)).runs[0].artifacts[0].location).toEqual({
      uri: 'file:///tmp/x%20y/nho.yaml',
    });
  });
});

describe('a path as a URI', () => {
  it.each([
    ['phiếu/a b.yaml', 'phi%E1%BA%BFu/a%20b.yaml'],
    ['a:b/c#d?e%f.yaml', 'a%3Ab/c%23d%3Fe%25f.yaml'],
    ['/tmp/ạ.yaml', 'file:///tmp/%E1%BA%A1.yaml'],
    ['C:/Phiếu/a.xlsx', 'file:///C:/Phi%E1%BA%BFu/a.xlsx'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
    ['a\n::b.yaml', 'a%0A%3A%3Ab.yaml'],
  ])('%j', (path, uri) => expect(uriOf(path)).toBe(uri));
});
