/** One scorecard gives one result, whatever the format it comes in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wording } from '../src/language/wording.js';
import { evaluate } from '../src/pipeline.js';
import { resultJson } from '../src/render/json/index.js';
import { capabilities } from './capabilities.js';

const EXAMPLES = join(import.meta.dirname, '../examples');
const REAL = join(import.meta.dirname, 'fixtures/real');
/** Written in every format by programs that are not ours: make.py there. */
const SAME = join(import.meta.dirname, 'fixtures/same');

/** What depends on the file and not on the scorecard: names, places, excerpts, spelling of numbers. */
const OF_THE_FILE = new Set(['file', 'sheet', 'at', 'also', 'excerpt', 'stated']);

const resultOf = async (folder: string, name: string) => {
  const result = await evaluate(readFileSync(join(folder, name)), name, capabilities);
  return JSON.parse([...resultJson([result], [], wording('vi'))].join(''), (key, value) => {
    if (OF_THE_FILE.has(key)) return undefined;
    // The programs that wrote two of these files made one space of two.
    return typeof value === 'string' ? value.replace(/ +/gu, ' ') : value;
  });
};

interface FindingJson {
  readonly rule: string;
  readonly path?: string;
  readonly message: string;
}

/** Findings in an order of their own: their places differ. */
const sorted = (findings: readonly FindingJson[], without: readonly string[] = []): readonly FindingJson[] =>
  findings
    .filter((finding) => !without.includes(finding.rule))
    .toSorted((a, b) => (`${a.rule} ${a.path} ${a.message}` < `${b.rule} ${b.path} ${b.message}` ? -1 : 1));

/** Words about how a spreadsheet stores numbers. */
const OF_THE_SPELLING = ['mixed-decimal-marks', 'code-from-number'];

describe('the real table', async () => {
  const yaml = await resultOf(EXAMPLES, 'khac-phuc-xa-2021.yaml');

  it('comes to what was worked out by hand', () => {
    const [card] = yaml.scorecards;
    expect(card.total).toEqual({
      max: 44.5,
      assessed: 32.66,
      lost: 11.84,
      unexplained: 0,
      percent: 73.39,
      unscored: 0,
      notApplicable: 0,
    });
    const worked = card.criteria.map((field: Record<string, unknown>) => [
      field['code'],
      field['max'],
      field['assessed'],
      field['lost'],
      field['unexplained'],
    ]);
    expect(worked).toEqual([
      ['1', 9, 7.05, 1.95, 0],
      ['2', 5.5, 4.5, 1, 0],
      ['4', 9, 5.81, 3.19, 0],
      ['6', 6, 5.5, 0.5, 0],
      ['7', 13.5, 9.8, 3.7, 0.45],
      ['8', 1.5, 0, 1.5, 1.5],
    ]);
    expect(yaml.summary).toEqual({ files: 1, errors: 2, warnings: 5, infos: 5 });
  });

  it.each([
    [EXAMPLES, 'khac-phuc-xa-2021.xlsx', []],
    [REAL, 'khac-phuc-xa-2021.docx', []],
    [REAL, 'khac-phuc-xa-2021.csv', []],
    [REAL, 'khac-phuc-xa-2021.tsv', []],
    [REAL, 'khac-phuc-xa-2021-typed.xlsx', OF_THE_SPELLING],
  ] as const)('is the same from %s/%s', async (folder, name, without) => {
    const other = await resultOf(folder, name);
    const [card] = other.scorecards;
    const [expected] = yaml.scorecards;
    expect({ ...card, findings: [] }).toEqual({ ...expected, findings: [] });
    expect(sorted(card.findings, without)).toEqual(sorted(expected.findings, without));
    expect(other.summary).toEqual(yaml.summary);
  });
});

describe('a full scorecard', async () => {
  const yaml = await resultOf(EXAMPLES, 'xa-day-du.yaml');

  it('comes to what it states', () => {
    const [card] = yaml.scorecards;
    expect(card.total).toEqual({
      max: 100,
      self: 86.6,
      assessed: 88.22,
      lost: 11.78,
      unexplained: 0,
      percent: 88.22,
      unscored: 0,
      notApplicable: 0,
    });
    expect(card.findings).toEqual([]);
  });

  it.each(['xlsx', 'docx', 'ods', 'csv', 'tsv', 'md'])('is the same from %s', async (kind) => {
    expect(await resultOf(SAME, `xa-day-du.${kind}`)).toEqual(yaml);
  });
});

describe('a scorecard with all that a table may say', async () => {
  const yaml = await resultOf(SAME, 'phuong-hoa-loi.yaml');

  it('comes to what was worked out by hand', () => {
    const [card] = yaml.scorecards;
    // I: 10 less 2 that do not apply; III: 1,5 of 2, the survey left out; 6 + 5 + 1,5, and 1 − 0,5 on top.
    expect(card.total).toEqual({
      max: 18,
      self: 15,
      assessed: 12.5,
      lost: 2.5,
      percent: 83.33,
      unscored: 1,
      notApplicable: 1,
      bonus: 1,
      penalty: 0.5,
      final: 13,
    });
    expect(card.provisional).toBe(true);
    expect(card.findings.map((finding: FindingJson) => `${finding.rule} ${finding.path}`)).toEqual(['unscored III/1']);
  });

  it.each(['xlsx', 'docx', 'ods', 'csv', 'tsv', 'md'])('is the same from %s', async (kind) => {
    expect(await resultOf(SAME, `phuong-hoa-loi.${kind}`)).toEqual(yaml);
  });
});

describe('Hải Phòng’s forms', () => {
  const findings = async (name: string) => {
    const { scorecards } = await resultOf(REAL, name);
    expect(scorecards[0].total).toMatchObject({ max: 100, notApplicable: 0 });
    expect(scorecards[0].total).not.toHaveProperty('assessed');
    return scorecards[0].findings.map((finding: { rule: string; path?: string }) =>
      `${finding.rule} ${finding.path ?? ''}`.trim(),
    );
  };

  it.each([
    ['hai-phong-212-2025-phu-luc-01.xlsx', ['unscored', 'children-exceed-max II']],
    ['hai-phong-212-2025-phu-luc-01.docx', ['unscored', 'children-exceed-max II']],
    ['hai-phong-212-2025-phu-luc-02.xlsx', ['unscored', 'duplicate-code II/2']],
    ['hai-phong-212-2025-phu-luc-03.xlsx', ['unscored']],
  ])('%s has exactly its faults', async (name, expected) => {
    expect(await findings(name)).toEqual(expected);
  });
});
