/** What a project accepts, where reviewers look: marked, or left out where it cannot be. */
import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../src/model/evaluation.js';
import type { Acceptance } from '../../src/model/finding/finding.js';
import { finding } from '../../src/model/finding/finding.js';
import { render, runOf, textOf } from './samples.js';

const TEXT = `criteria:
  - {code: 1, name: Một, max: 2, assessed: 1, lost: 2}
  - {code: 2, name: Hai, max: 2, assessed: 1, lost: 2}
  - {code: 3, name: Ba, max: 2, assessed: 1, lost: 2}
`;

const ACCEPTED: readonly (Acceptance | undefined)[] = [
  { by: 'waiver', reason: 'Chờ xác minh', until: '2026-12-31' },
  { by: 'baseline' },
  undefined,
];

/** A file of which one finding is waived, one known and one open, and the config that waives. */
const run = async () => {
  const result = await textOf(TEXT, 'a.yaml');
  const marked: FileResult = {
    ...result,
    evaluations: result.evaluations.map((one) => ({
      ...one,
      findings: one.findings.map((found, index) => ({ ...found, accepted: ACCEPTED[index] })),
    })),
  };
  const ofConfig: FileResult = {
    file: 'cchc.config.yaml',
    evaluations: [],
    findings: [
      finding('waiver-unused', { waived: 'unscored', file: 'a.yaml' }, { at: { kind: 'text', line: 2, column: 5 } }),
    ],
    isConfig: true,
  };
  return runOf([marked, ofConfig]);
};

describe('what is accepted', () => {
  it('is suppressed in SARIF, with the reason', async () => {
    const log = JSON.parse(await render('sarif', await run()));
    const results: { ruleId: string; suppressions?: unknown; properties: { code?: string } }[] = log.runs[0].results;
    expect(
      results.map(({ ruleId, properties, suppressions }) => [ruleId, properties.code, suppressions]).slice(0, 4),
    ).toEqual([
      ['lost-mismatch', '3', undefined],
      [
        'lost-mismatch',
        '1',
        [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'Ngoại lệ được chấp thuận đến hết ngày 31/12/2026: Chờ xác minh',
          },
        ],
      ],
      ['lost-mismatch', '2', [{ kind: 'external', status: 'accepted', justification: 'Lỗi đã ghi nhận' }]],
      ['waiver-unused', undefined, undefined],
    ]);
  });

  it('is a skipped case in JUnit', async () => {
    const xml = await render('junit', await run());
    expect(xml.match(/<testsuite name="a\.yaml"[^>]*>/u)?.[0]).toContain(
      'tests="3" failures="1" errors="0" skipped="2"',
    );
    expect(xml.match(/<skipped [^>]*>/gu)).toEqual([
      expect.stringContaining('message="Ngoại lệ được chấp thuận đến hết ngày 31/12/2026: Chờ xác minh ('),
      expect.stringContaining('message="Lỗi đã ghi nhận ('),
    ]);
  });

  it('is left out of annotations, code quality and tables, and counted where counts are', async () => {
    const rendered = await run();
    const commands = await render('github', rendered);
    expect(commands.match(/^::\w+ [^\n]*\[(?:lost-mismatch|waiver-unused)\]/gmu)).toHaveLength(2);
    expect(commands.trimEnd().split('\n').at(-1)).toBe('1 tệp: 1 lỗi, 1 cảnh báo, 0 lưu ý');
    const entries: { check_name: string }[] = JSON.parse(await render('gitlab', rendered));
    expect(entries.map((one) => one.check_name).slice(0, 2)).toEqual(['lost-mismatch', 'waiver-unused']);
    const markdown = await render('markdown', rendered);
    expect(markdown).toContain('1 tệp: 1 lỗi, 1 cảnh báo, 0 lưu ý');
    expect(markdown).toContain('(1 ngoại lệ được chấp thuận, 1 đã ghi nhận)');
    expect(markdown.match(/\| lost-mismatch \|/gu)).toHaveLength(1);
  });

  it('keeps the fingerprints of the others', async () => {
    const prints = async (rendered: Awaited<ReturnType<typeof run>>) => {
      const log = JSON.parse(await render('sarif', rendered));
      const results: { properties: { code?: string }; partialFingerprints: object }[] = log.runs[0].results;
      return new Map(results.map((one) => [one.properties.code, one.partialFingerprints]));
    };
    const before = await prints(runOf([await textOf(TEXT, 'a.yaml')]));
    const after = await prints(await run());
    for (const code of ['1', '2', '3']) expect(after.get(code)).toEqual(before.get(code));
  });
});
