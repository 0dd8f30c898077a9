import { describe, expect, it } from 'vitest';
import { equal, minus, sum, toDecimal } from '../../src/model/points/points.js';
import { givenBackOf, lossesOf } from '../../src/report/remediation/losses.js';
import { evaluationOf } from './evaluation-of.js';
import { REAL, RESTARTING, STATES } from './samples.js';

const listed = (text: string): readonly string[] =>
  lossesOf(evaluationOf(text).scored).map(
    (loss) => `${loss.criterion?.path ?? 'total'} ${toDecimal(loss.points)}${loss.unexplained ? ' unexplained' : ''}`,
  );

describe('lossesOf', () => {
  it('lists leaf losses and unexplained ones by size, then in the order of the table', () => {
    expect(listed(REAL)).toEqual([
      '4/4.2 2.19',
      '1/1.7 1.5',
      '8 1.5 unexplained',
      '2/2.6 1',
      '4/4.3 1',
      '7/7.1/7.1.3 1',
      '7/7.2/7.2.4 1',
      '7/7.2/7.2.5 0.75',
      '6/6.1.3 0.5',
      '7/7.1/7.1.8 0.5',
      '1/1.2 0.45',
      '7 0.45 unexplained',
      '7/7.1/7.1.6 0.25',
      '7/7.1/7.1.7 0.25',
    ]);
  });

  it('adds up to what the whole lost and what is given back, where everything is scored', () => {
    for (const text of [REAL, RESTARTING]) {
      const { scored } = evaluationOf(text);
      const listed = sum(lossesOf(scored).map((loss) => loss.points));
      const all = minus(listed, sum(givenBackOf(scored).map((one) => one.points)));
      expect(scored.total.lost !== undefined && equal(all, scored.total.lost)).toBe(true);
    }
  });

  it('says apart what is given back, and why', () => {
    const { scored } = evaluationOf(RESTARTING);
    expect(givenBackOf(scored).map((one) => [one.by, one.criterion?.path, toDecimal(one.points)])).toEqual([
      ['unexplained', 'I', '1.5'],
      ['bonus', 'II/2', '0.5'],
    ]);
  });

  it('leaves out what is unscored, not applicable or a bonus', () => {
    expect(listed(STATES)).toEqual(['I/1 0.875', 'II/d 0.25']);
  });
});
