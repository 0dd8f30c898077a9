/** What has one right answer, and what a person must decide. */
import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../src/fix/index.js';
import type { Evaluation } from '../../src/model/evaluation.js';
import { evaluationOf } from '../report/evaluation-of.js';

const fixes = (evaluation: Evaluation) =>
  fixesOf(evaluation).map(({ rule, from, to, subject }) => `${rule} ${subject?.path ?? '-'} ${from} → ${to}`);

const of = (text: string) => fixes(evaluationOf(text));

const parent = (own: string, ...children: readonly string[]): string =>
  `criteria:\n  - {code: 1, name: Một, ${own}, criteria: [${children.map((child) => `{${child}}`).join(', ')}]}\n`;

const TWO = ['code: 1.1, name: a, max: 3, assessed: 2', 'code: 1.2, name: b, max: 2, lost: 0'] as const;

describe('stated lost points', () => {
  it('are put right where maximum − assessed and the sum of what is below agree against them', () => {
    expect(of(parent('max: 5, assessed: 4, lost: 2', ...TWO))).toEqual(['lost-mismatch 1 2 → 1']);
    // What is listed is not all there is, and yet accounts for all that was lost.
    expect(of(parent('max: 9, assessed: 8, lost: "2,5"', ...TWO))).toEqual(['lost-mismatch 1 2,5 → 1']);
  });

  it.each([
    ['on a leaf, where two numbers disagree', 'criteria: [{code: 1, name: a, max: 3, assessed: 2, lost: 2}]\n'],
    ['where the sum of what is below agrees with neither', parent('max: 5, assessed: 3, lost: 3', ...TWO)],
    [
      'where something below is not scored',
      parent('max: 7, assessed: 6, lost: 2', ...TWO, 'code: 1.3, name: c, max: 2'),
    ],
    [
      'where something below could not be read',
      parent('max: 7, assessed: 6, lost: 2', ...TWO, 'code: 1.3, name: c, max: 2, assessed: Đạt'),
    ],
    [
      'where something below is in doubt itself',
      parent('max: 5, assessed: 4, lost: 2', 'code: 1.1, name: a, max: 3, assessed: 2, lost: 0', TWO[1]),
    ],
    [
      'where codes below stand twice',
      parent('max: 5, assessed: 4, lost: 2', TWO[0], 'code: 1.1, name: b, max: 2, lost: 0'),
    ],
    ['where a number is more than one', parent('max: 5, assessed: 4, lost: 2/5', ...TWO)],
  ])('are left to a person %s', (_, text) => {
    expect(evaluationOf(text).findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(of(text)).toEqual([]);
  });

  it('are put right one above the other, each by its own proof', () => {
    const text = `criteria:
  - code: 1
    name: Một
    max: 5
    assessed: 4
    lost: 3
    criteria:
      - {code: 1.1, name: a, max: 5, assessed: 4, lost: 2, criteria: [{code: 1.1.1, name: b, max: 5, assessed: 4}]}
`;
    expect(of(text)).toEqual(['lost-mismatch 1 3 → 1', 'lost-mismatch 1/1.1 2 → 1']);
  });

  it('of totals and subtotals are put right where their own maximum − assessed says what their rows add up to', () => {
    const rows = 'criteria: [{code: 1, name: a, max: 3, assessed: 2}, {code: 2, name: b, max: 2, assessed: 2}]\n';
    expect(of(`total: {max: 5, assessed: 4, lost: 2}\n${rows}`)).toEqual(['total-mismatch - 2 → 1']);
    expect(of(`total: {max: 5, lost: 2}\n${rows}`)).toEqual([]);
    expect(of(`total: {max: 5, assessed: 3, lost: 2}\n${rows}`)).toEqual([]);
    const sub = `criteria:
  - code: 1
    name: Một
    subtotal: {max: 5, assessed: 4, lost: 0}
    criteria: [{code: 1.1, name: a, max: 3, assessed: 2}, {code: 1.2, name: b, max: 2, assessed: 2}]
`;
    expect(of(sub)).toEqual(['total-mismatch 1 0 → 1']);
  });

  it('of a total are left to a person while anything else is wrong', () => {
    expect(
      of(`total: {max: 5, assessed: 4, lost: 2}
criteria: [{code: 1, name: a, max: 3, assessed: 2, lost: 0}, {code: 2, name: b, max: 2, assessed: 2}]
`),
    ).toEqual([]);
  });

  it('that a project accepts are let stand', () => {
    const evaluation = evaluationOf(parent('max: 5, assessed: 4, lost: 2', ...TWO));
    const findings = evaluation.findings.map((one) => ({
      ...one,
      accepted: { by: 'waiver', reason: 'x', until: '2026-12-31' } as const,
    }));
    expect(fixes({ ...evaluation, findings })).toEqual([]);
    const known = evaluation.findings.map((one) => ({ ...one, accepted: { by: 'baseline' } as const }));
    expect(fixes({ ...evaluation, findings: known })).toEqual([]);
  });

  it('are written as the numbers around them', () => {
    const comma = parent('max: 5, assessed: "4,5", lost: "0,7"', 'code: 1.1, name: a, max: 5, assessed: "4,5"');
    expect(of(comma)).toEqual(['lost-mismatch 1 0,7 → 0,5']);
    const point = parent('max: 5, assessed: 4.5, lost: 0.7 điểm', 'code: 1.1, name: a, max: 5, assessed: 4.5');
    expect(of(point)).toEqual(['lost-mismatch 1 0.7 điểm → 0.5 điểm']);
  });
});

describe('decimal marks', () => {
  it('become commas where both stand, and nothing else does', () => {
    const text = `total: {max: 4.5}
adjustments: [{kind: bonus, name: x, cap: 1.50, points: "0,5"}]
criteria: [{code: 1, name: a, max: 4.5, assessed: "3,25"}]
`;
    expect(of(text)).toEqual([
      'mixed-decimal-marks - 4.5 → 4,5',
      'mixed-decimal-marks - 1.50 → 1,50',
      'mixed-decimal-marks - 4.5 → 4,5',
    ]);
    expect(of('criteria: [{code: 1.1, name: "a 1.5", max: 4.5, assessed: 3.25}]\n')).toEqual([]);
  });

  it('are left where a text is more than one number', () => {
    const text = 'criteria: [{code: 1, name: a, assessed: 3.5/4.5}, {code: 2, name: b, max: "4,5", assessed: 1}]\n';
    expect(of(text)).toEqual([]);
  });

  it('of a number that is put right anyway come with it', () => {
    const text = parent('max: "5,5", assessed: 4.5, lost: 0.7', 'code: 1.1, name: a, max: 5.5, assessed: 4.5');
    expect(of(text)).toEqual([
      'mixed-decimal-marks - 4.5 → 4,5',
      'lost-mismatch 1 0.7 → 1',
      'mixed-decimal-marks - 5.5 → 5,5',
      'mixed-decimal-marks - 4.5 → 4,5',
    ]);
  });
});
