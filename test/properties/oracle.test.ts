/** The engine against the oracle on generated scorecards. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES, scorecardOf, toYaml } from '../oracle/generate.js';
import { oracle } from '../oracle/oracle.js';
import { facts } from './compare.js';
import { evaluateText } from './engine.js';

const RUNS = 300;

describe('engine and oracle', () => {
  it.each(PROFILE_NAMES)('agree on %s scorecards', (name) => {
    fc.assert(
      fc.property(scorecardOf(name), (scorecard) => {
        expect(facts(evaluateText(toYaml(scorecard)))).toEqual(facts(oracle(scorecard)));
      }),
      { numRuns: RUNS },
    );
  });
});
