/** Laws of the arithmetic that need no second opinion: they hold of the engine, and of the oracle as well. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, amount, decimal, plus } from '../oracle/decimal.js';
import { scorecard, toYaml } from '../oracle/generate.js';
import { oracle } from '../oracle/oracle.js';
import type { OracleCriterion, OracleResult, PlainCriterion, PlainScorecard } from '../oracle/plain.js';
import { facts } from './compare.js';
import { evaluateText } from './engine.js';

const RUNS = { numRuns: 600 };
const TIMEOUT = { timeout: 120_000 };

const POINTS = ['max', 'self', 'assessed', 'lost', 'cap', 'points'];

/** The same scorecard with every decimal mark the one given. */
const spelledWith = (mark: string, value: PlainScorecard): PlainScorecard =>
  JSON.parse(
    JSON.stringify(value, (key: string, text: unknown) =>
      POINTS.includes(key) && typeof text === 'string' ? text.replace(/[.,]/u, mark) : text,
    ),
  );

const reversed = (criteria: readonly PlainCriterion[]): readonly PlainCriterion[] =>
  criteria.map((one) => (one.criteria === undefined ? one : { ...one, criteria: reversed(one.criteria) })).toReversed();

const whole = ({ total, basis, coverage, provisional }: OracleResult): unknown => ({
  total,
  basis,
  coverage,
  provisional,
});

const everything = (criteria: readonly OracleCriterion[]): readonly OracleCriterion[] =>
  criteria.flatMap((one) => [one, ...everything(one.criteria)]);

const amountOf = (text: string | undefined): Amount => amount(text ?? '0');

/** Σ leaf lost + Σ unexplained, of what applies. */
const accounted = ({ criteria, total }: OracleResult): string => {
  const nodes = everything(criteria).filter((node) => node.state !== 'not-applicable');
  const leaves = nodes.filter((node) => node.criteria.length === 0);
  const unexplained = nodes.map((node) => amountOf(node.unexplained));
  return decimal(plus([...leaves.map((leaf) => amountOf(leaf.lost)), ...unexplained, amountOf(total.unexplained)]));
};

/** What a group of bonuses loses inside is no loss of its parent's. */
const hasBonusGroup = (criteria: readonly PlainCriterion[]): boolean =>
  criteria.some(({ kind, criteria: below = [] }) => (kind === 'bonus' && below.length > 0) || hasBonusGroup(below));

const fullyScored = scorecard.filter((value) => !hasBonusGroup(value.criteria) && oracle(value).total.unscored === 0);

describe('laws of the arithmetic', () => {
  it('comma and point spellings agree in every number and finding', TIMEOUT, () => {
    fc.assert(
      fc.property(scorecard, (value) => {
        const comma = evaluateText(toYaml(spelledWith(',', value)));
        expect(facts(comma)).toEqual(facts(evaluateText(toYaml(spelledWith('.', value)))));
      }),
      RUNS,
    );
  });

  it('the order of children does not matter to the whole', TIMEOUT, () => {
    fc.assert(
      fc.property(scorecard, (value) => {
        const backwards = { ...value, criteria: reversed(value.criteria) };
        expect(whole(evaluateText(toYaml(backwards)))).toEqual(whole(evaluateText(toYaml(value))));
        expect(whole(oracle(backwards))).toEqual(whole(oracle(value)));
      }),
      RUNS,
    );
  });

  it('total lost = Σ leaf lost + Σ unexplained wherever everything is scored', TIMEOUT, () => {
    fc.assert(
      fc.property(fullyScored, (value) => {
        const engine = evaluateText(toYaml(value));
        expect(engine.total.lost).toBe(accounted(engine));
        const expected = oracle(value);
        expect(expected.total.lost).toBe(accounted(expected));
      }),
      RUNS,
    );
  });
});
