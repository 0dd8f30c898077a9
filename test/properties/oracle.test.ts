/** The engine against the oracle on generated scorecards, a few thousand in one run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORNERS } from '../oracle/corners.js';
import { PROFILE_NAMES, scorecard, scorecardOf, toYaml } from '../oracle/generate.js';
import { oracle } from '../oracle/oracle.js';
import { WORKED } from '../oracle/worked-scorecard.js';
import { facts } from './compare.js';
import { evaluateText } from './engine.js';

const ALL_RUNS = 3000;
const RUNS = Math.ceil(ALL_RUNS / PROFILE_NAMES.length);

describe('engine and oracle', () => {
  it.each(PROFILE_NAMES)('agree on generated scorecards: %s', { timeout: 120_000 }, (name) => {
    fc.assert(
      fc.property(scorecardOf(name), (generated) => {
        expect(facts(evaluateText(toYaml(generated)))).toEqual(facts(oracle(generated)));
      }),
      { numRuns: RUNS },
    );
  });

  it('agree where the maximum of the whole is given', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(scorecard, fc.constantFrom('5', '12.5', '30', '100'), (generated, totalMax) => {
        const withoutTotal = { ...generated, total: undefined };
        const options = { totalMax };
        expect(facts(evaluateText(toYaml(withoutTotal), options))).toEqual(facts(oracle(withoutTotal, options)));
      }),
      { numRuns: RUNS },
    );
  });

  it.each(Object.entries(CORNERS))('agree: %s', (_, corner) => {
    expect(facts(evaluateText(toYaml(corner)))).toEqual(facts(oracle(corner)));
  });

  it('agree on the real table, with and without a total', () => {
    expect(facts(evaluateText(toYaml(WORKED)))).toEqual(facts(oracle(WORKED)));
    const printed = { ...WORKED, total: { max: '44.5', assessed: '32,66', lost: '11.34' } };
    expect(facts(evaluateText(toYaml(printed)))).toEqual(facts(oracle(printed)));
    const whole = { totalMax: '100' };
    expect(facts(evaluateText(toYaml(WORKED), whole))).toEqual(facts(oracle(WORKED, whole)));
  });

  it('agree that a total row of the listed rows stays right where the maximum of the whole is given', () => {
    const printed = { ...WORKED, total: { max: '44.5', assessed: '32.66', lost: '11.84' } };
    const whole = { totalMax: '100' };
    expect(facts(evaluateText(toYaml(printed), whole))).toEqual(facts(oracle(printed, whole)));
  });
});
