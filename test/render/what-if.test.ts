/** What would be if as it is drawn, and as programs read it. */
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { points } from '../../src/model/points/points.js';
import type { WhatIf } from '../../src/model/what-if.js';
import { rankAmong, summaryOf, whatIf } from '../../src/portfolio/index.js';
import { renderHtml } from '../../src/render/html/index.js';
import { whatIfJson } from '../../src/render/json/what-if.js';
import { renderMarkdown } from '../../src/render/markdown/index.js';
import { whatIfTable } from '../../src/report/what-if/changes.js';
import { whatIfDocument } from '../../src/report/what-if/what-if.js';
import { whatIfJsonSchema } from '../../src/schema/json-schema.js';
import { evaluationOf } from '../report/evaluation-of.js';

const HOSTILE = '<script>alert(1)</script>|\u202e\u001b[31m';

const evaluation = evaluationOf(
  [
    `unit: ${JSON.stringify(HOSTILE)}`,
    'year: 2025',
    'criteria:',
    `  - {code: "1", name: ${JSON.stringify(HOSTILE)}, max: 4, assessed: 1, remedy: {solution: ${JSON.stringify(HOSTILE)}, when: 30/6/2026, recovers: "1,5", effort: 2}}`,
    '  - {code: "2", name: B, max: 3, assessed: 1, remedy: {solution: S, effort: nhiều, recovers: ít}}',
    '  - {code: "3", name: C, max: 3, assessed: ""}',
    '',
  ].join('\n'),
  'phieu.yaml',
);

const unit = (name: string, assessed: string) =>
  summaryOf(
    evaluationOf(
      `unit: ${name}\ncriteria:\n  - {code: "1", name: A, max: 10, assessed: ${assessed}}\n`,
      `${name}.yaml`,
    ),
    false,
  );

const asked = (among: boolean): WhatIf => {
  const answer = whatIf(evaluation, {
    sets: [{ code: '3', score: points('2.5') }],
    dueBy: '2026-06-30',
    target: { kind: 'percent', value: points('99') },
    least: 'effort',
  });
  if ('fault' in answer) throw new Error(answer.fault.kind);
  if (!among) return answer.whatIf;
  const others = [unit('B', '5'), unit('C', '""'), unit('D', '7')];
  return { ...answer.whatIf, among: rankAmong(evaluation, answer.stages, others, () => false, {}) };
};

describe('a what-if', () => {
  it('is what its schema says, with nothing undescribed', () => {
    const files = { unreadable: [{ file: 'x', why: 'y' }], problems: [{ file: 'z', message: 'm' }] };
    const text = [...whatIfJson(asked(true), files, 'vi')].join('');
    const valid = new Ajv({ strict: false, allErrors: true }).compile(whatIfJsonSchema({ closed: true }));
    for (const unsafe of ['\u001b', '\u202e']) expect(text).not.toContain(unsafe);
    const value = JSON.parse(text);
    valid(value);
    expect(valid.errors).toBeNull();
    expect(value).toMatchObject({
      now: { assessed: 2, scoredMax: 7, provisional: true, rank: { why: 'provisional' } },
      assumed: { assessed: 6, scoredMax: 10, percent: 60, rank: { rank: 2, of: 3 } },
      sets: [{ path: '3', after: 2.5, remedies: [] }],
      dueBy: { day: '2026-06-30', won: [{ path: '1', before: 1, after: 2.5, gained: 1.5, effort: 2 }] },
      reaching: {
        outcome: 'unreachable',
        chosen: [],
        short: 3.9,
        withoutEffort: [{ path: '2', gain: 2, text: 'nhiều' }],
      },
      unreadRecovers: [{ path: '2', text: 'ít' }],
      unranked: [{ unit: 'C', why: 'no-score' }],
    });
  });

  it('says all that it could not count', () => {
    const markdown = renderMarkdown(whatIfDocument(asked(true), wording('en')));
    expect(markdown).toContain('It cannot be reached: 60.00% at the most, 3.9 points short.');
    expect(markdown).toContain(
      'Left out: 1 criterion without an effort that is a number, with 2 points to win back: 2 (says “nhiều”).',
    );
    expect(markdown).toContain('Points expected back that are not a number, so that what was lost counts: 2 “ít”.');
    expect(markdown).toContain('Without a place in the order: C (C.yaml): no scores.');
    expect(markdown).toContain('not ranked: 1 criterion not scored');
  });

  it('counts what it does not name', () => {
    const unread = Array.from({ length: 10 }, (_, index) => ({ path: `${index + 1}`, text: 'ít' }));
    const markdown = renderMarkdown(whatIfDocument({ ...asked(false), unreadRecovers: unread }, wording('vi')));
    expect(markdown).toContain('8 “ít”, và 2 tiêu chí khác.');
  });

  it('lets nothing in a name act', () => {
    const document = whatIfDocument(asked(false), wording('vi'));
    const html = renderHtml([document]);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)');
    const markdown = renderMarkdown(document);
    for (const unsafe of ['\u001b', '\u202e', '<script>']) expect(markdown).not.toContain(unsafe);
  });

  it('is one table of every criterion that changes, with why', () => {
    const { columns, rows } = whatIfTable(asked(false), wording('en'));
    expect(columns.map(({ heading }) => heading)).toEqual([
      'Why',
      'Code',
      'Criterion',
      'Maximum',
      'Score now',
      'Score then',
      'Points won',
      'Effort',
      'Solution',
      'Deadline',
    ]);
    expect(rows).toHaveLength(2);
  });
});
