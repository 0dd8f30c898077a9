/** The worked table of the contract, number by number, through the oracle. */
import { describe, expect, it } from 'vitest';
import { oracle } from './oracle.js';
import type { OracleCriterion } from './plain.js';
import { WORKED } from './worked-scorecard.js';

const flat = (criteria: readonly OracleCriterion[]): readonly OracleCriterion[] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.criteria)]);

describe('the real table of 2021', () => {
  const result = oracle(WORKED);

  it('computes every number of the worked table', () => {
    const numbers = flat(result.criteria).map((criterion) => [
      criterion.path,
      criterion.max,
      criterion.assessed,
      criterion.lost,
      criterion.unexplained,
      criterion.percent,
    ]);
    expect(numbers).toEqual([
      ['1', '9', '7.05', '1.95', '0', '78.33'],
      ['1/1.2', '1.5', '1.05', '0.45', undefined, '70'],
      ['1/1.7', '1.5', '0', '1.5', undefined, '0'],
      ['2', '5.5', '4.5', '1', '0', '81.82'],
      ['2/2.6', '1', '0', '1', undefined, '0'],
      ['4', '9', '5.81', '3.19', '0', '64.56'],
      ['4/4.2', '3', '0.81', '2.19', undefined, '27'],
      ['4/4.3', '3', '2', '1', undefined, '66.67'],
      ['6', '6', '5.5', '0.5', '0', '91.67'],
      ['6/6.1.3', '2.5', '2', '0.5', undefined, '80'],
      ['7', '13.5', '9.8', '3.7', '0.45', '72.59'],
      ['7/7.1', '8', '6', '2', '0', '75'],
      ['7/7.1/7.1.3', '1', '0', '1', undefined, '0'],
      ['7/7.1/7.1.6', '0.5', '0.25', '0.25', undefined, '50'],
      ['7/7.1/7.1.7', '0.5', '0.25', '0.25', undefined, '50'],
      ['7/7.1/7.1.8', '0.5', '0', '0.5', undefined, '0'],
      ['7/7.2', '5', '3.75', '1.25', '-0.5', '75'],
      ['7/7.2/7.2.4', '1.5', '0.5', '1', undefined, '33.33'],
      ['7/7.2/7.2.5', '1', '0.25', '0.75', undefined, '25'],
      ['8', '1.5', '0', '1.5', '1.5', '0'],
      ['8/#1', '0', '0', '0', undefined, undefined],
    ]);
  });

  it('computes the whole', () => {
    expect(result.total).toEqual({
      max: '44.5',
      assessed: '32.66',
      self: undefined,
      lost: '11.84',
      unexplained: '0',
      percent: '73.39',
      unscored: 0,
      notApplicable: 0,
    });
    expect([result.basis, result.coverage, result.provisional]).toEqual(['assessed', 'extract', false]);
  });

  it('finds the two errors and two warnings of the sum rules, and no other', () => {
    expect(result.findings).toEqual([
      { rule: 'lost-mismatch', path: '2', expected: '1', found: '0.5', difference: '-0.5' },
      { rule: 'unexplained-loss', path: '7', expected: '3.25', found: '3.7', difference: '0.45' },
      { rule: 'sum-mismatch', path: '7/7.2', expected: '1.75', found: '1.25', difference: '-0.5' },
      { rule: 'unexplained-loss', path: '8', expected: '0', found: '1.5', difference: '1.5' },
    ]);
  });

  it('takes a total of 100 for the whole where codes have a gap, the rest as full', () => {
    const whole = oracle(WORKED, { totalMax: '100' });
    expect(whole.total).toEqual({ ...result.total, max: '100', assessed: '88.16', percent: '88.16' });
    expect(whole.findings[0]).toEqual({ rule: 'rest-assumed-full', path: undefined });
    expect(whole.findings.slice(1)).toEqual(result.findings);
  });

  it('compares a printed total with what it computed', () => {
    const printed = oracle({ ...WORKED, total: { max: '44.5', assessed: '32,66', lost: '11.34' } });
    expect(printed.findings[0]).toEqual({
      rule: 'total-mismatch',
      path: undefined,
      expected: '11.84',
      found: '11.34',
      difference: '-0.5',
    });
    expect(printed.findings.slice(1)).toEqual(result.findings);
  });
});
