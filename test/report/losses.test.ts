import { describe, expect, it } from 'vitest';
import { equal, sum, toDecimal } from '../../src/model/points.js';
import { lossesOf } from '../../src/report/losses.js';
import { evaluationOf } from './evaluation-of.js';
import { REAL, STATES } from './samples.js';

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
      '7/7.2 -0.5 unexplained',
    ]);
  });

  it('adds up to what the whole lost, where everything is scored', () => {
    const { scored } = evaluationOf(REAL);
    const all = sum(lossesOf(scored).map((loss) => loss.points));
    expect(scored.total.lost !== undefined && equal(all, scored.total.lost)).toBe(true);
  });

  it('leaves out what is unscored, not applicable or a bonus', () => {
    expect(listed(STATES)).toEqual(['I/1 0.875', 'II/d 0.25']);
  });
});
