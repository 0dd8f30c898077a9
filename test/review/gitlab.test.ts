/** GitLab's code quality report: held against GitLab's own schema of its entries. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { everyRule, fileOf, render, runOf } from './samples.js';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../vendor/gitlab/codeclimate.json'), 'utf8'));
const validate = new Ajv({ strict: false }).compile({ type: 'array', items: schema });

const PROBLEM = { file: 'không có.yaml', mistake: { kind: 'file-missing', file: 'không có.yaml' } } as const;

const report = async (...args: Parameters<typeof runOf>) => {
  const entries = JSON.parse(await render('gitlab', runOf(...args)));
  validate(entries);
  expect(validate.errors ?? []).toEqual([]);
  return entries;
};

describe('GitLab code quality', () => {
  it('is valid for every rule, on failure, and where nothing is found', async () => {
    const files = [
      everyRule,
      await fileOf('examples/khac-phuc-xa-2021.yaml'),
      await fileOf('examples/khac-phuc-xa-2021.xlsx'),
    ];
    const entries = await report(files, [PROBLEM, PROBLEM]);
    // Entries of one fingerprint are one entry there.
    const fingerprints = entries.map((one: { fingerprint: string }) => one.fingerprint);
    expect(new Set(fingerprints).size).toBe(entries.length);
    expect(entries.length).toBe(2 + everyRule.findings.length + 24 + 5);
    expect(await report([await fileOf('examples/nho.yaml')])).toEqual([]);
    expect(validate([{ description: 'x' }])).toBe(false);
  });

  it('shows each finding at its line, or says its cell', async () => {
    const entries = await report([
      await fileOf('examples/khac-phuc-xa-2021.yaml'),
      await fileOf('examples/khac-phuc-xa-2021.xlsx'),
    ]);
    const fingerprint = expect.stringMatching(/^[0-9a-f]{64}$/u);
    const mismatch =
      'Lĩnh vực 2: “Điểm bị mất” ghi 0,5 nhưng 5,5 − 4,5 = 1 (ghi thiếu 0,5 điểm). Sửa thành 1 hoặc xem lại “Điểm thẩm định”.';
    expect([entries[0], entries[12]]).toEqual([
      {
        description: mismatch,
        check_name: 'lost-mismatch',
        fingerprint,
        severity: 'major',
        location: { path: 'examples/khac-phuc-xa-2021.yaml', lines: { begin: 60 } },
      },
      {
        description: `'Bảng điểm'!E5: ${mismatch}`,
        check_name: 'lost-mismatch',
        fingerprint,
        severity: 'major',
        location: { path: 'examples/khac-phuc-xa-2021.xlsx', lines: { begin: 1 } },
      },
    ]);
    expect(new Set(entries.map((one: { severity: string }) => one.severity))).toEqual(
      new Set(['major', 'minor', 'info', 'critical']),
    );
  });
});
