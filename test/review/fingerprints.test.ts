/** A fingerprint is the finding's own: it stays when lines move, numbers change and words are put otherwise. */
import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../src/model/evaluation.js';
import { everyRule, fileOf, render, runOf, textOf } from './samples.js';

const fingerprints = async (
  results: readonly FileResult[],
  lang: 'vi' | 'en' = 'vi',
): Promise<readonly (readonly [string, string])[]> =>
  JSON.parse(await render('sarif', runOf(results), { lang })).runs[0].results.map(
    (one: { ruleId: string; partialFingerprints: Record<string, string> }) => [
      one.ruleId,
      one.partialFingerprints['cchc/v1'],
    ],
  );

const yaml = (more = '', numbers = { assessed: '3', lost: '2' }) =>
  `criteria:\n${more}  - code: '1'\n    name: Thể chế\n    max: 4\n    assessed: ${numbers.assessed}\n    lost: ${numbers.lost}\n` +
  "  - name: Tài chính công\n    max: 2\n    assessed: 5\n  - code: '3'\n    name: Chính quyền số\n    max: hai\n    assessed: một\n";

const of = async (text: string, name = 'a.yaml') => fingerprints([await textOf(text, name)]);

describe('fingerprints', () => {
  it('of one run differ', async () => {
    const all = await fingerprints([
      everyRule,
      { ...everyRule, file: 'b.xlsx' },
      await fileOf('examples/khac-phuc-xa-2021.yaml'),
      await fileOf('examples/khac-phuc-xa-2021.xlsx'),
    ]);
    expect(new Set(all.map(([, fingerprint]) => fingerprint)).size).toBe(all.length);
  });

  it('stay when lines move, when numbers change, in another language', async () => {
    const before = await of(yaml());
    expect(before.map(([rule]) => rule)).toEqual([
      'lost-mismatch',
      'score-above-max',
      'code-gap',
      'number-format',
      'number-format',
      'min-score',
      'require-complete',
    ]);
    expect(await of(`# một dòng\n\n${yaml()}`)).toEqual(before);
    expect(await of(yaml('', { assessed: '2,5', lost: '0,25' }))).toEqual(before);
    expect(await fingerprints([await textOf(yaml(), 'a.yaml')], 'en')).toEqual(before);
    expect(await of(yaml(), './x/../a.yaml')).toEqual(before);
  });

  it('stay when a row is put in before a criterion without a code', async () => {
    const before = await of(yaml());
    const after = await of(yaml('  - name: Một mục nữa\n    max: 1\n    assessed: 1\n'));
    expect(after.map(([, fingerprint]) => fingerprint)).toEqual(
      expect.arrayContaining(before.slice(0, 5).map(([, fingerprint]) => fingerprint)),
    );
  });

  it('differ with the file, the rule, the criterion and the column', async () => {
    const [lost, above, , max, assessed] = (await of(yaml())).map(([, fingerprint]) => fingerprint);
    expect(new Set([lost, above, max, assessed]).size).toBe(4);
    const elsewhere = (await of(yaml(), 'b.yaml')).map(([, fingerprint]) => fingerprint);
    expect(elsewhere).not.toContain(lost);
    const renamed = (await of(yaml().replace("code: '1'", "code: '2'"))).map(([, fingerprint]) => fingerprint);
    expect(renamed).not.toContain(lost);
  });
});
