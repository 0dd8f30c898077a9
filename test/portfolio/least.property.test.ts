/** The least choice among blocks within blocks, against every choice there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPositive, plus, points, toDecimal } from '../../src/model/points/points.js';
import { type ScoredScorecard, scoreOf } from '../../src/model/scored/scored.js';
import { whatIf } from '../../src/portfolio/index.js';
import { chancesIn, gainOf } from '../../src/portfolio/what-if/chances.js';
import { withScores } from '../../src/portfolio/what-if/changed-scores.js';
import { type Block, leastChoice } from '../../src/portfolio/what-if/least.js';
import { bySet } from '../criteria-set/by-set.js';

interface Plan {
  readonly gains: readonly number[];
  /** Efforts by name, of which some are shared. */
  readonly efforts: readonly (readonly number[])[];
  /** Of each option, which block it is in. */
  readonly places: readonly number[];
  /** Of each block but the first, which earlier one it is in; and what it counts for: so many out of so many. */
  readonly blocks: readonly { readonly above: number; readonly counts: number; readonly of: number }[];
  readonly share: number;
}

const plan: fc.Arbitrary<Plan> = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc.record({
    gains: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }),
    efforts: fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 }), { minLength: count, maxLength: count }),
    places: fc.array(fc.nat({ max: 3 }), { minLength: count, maxLength: count }),
    blocks: fc.array(
      fc.record({
        above: fc.nat({ max: 2 }),
        counts: fc.integer({ min: 1, max: 7 }),
        of: fc.integer({ min: 1, max: 4 }),
      }),
      { minLength: 4, maxLength: 4 },
    ),
    share: fc.integer({ min: 1, max: 100 }),
  }),
);

/** What an effort takes, by its name. */
const AMOUNTS = [3n, 1n, 4n, 2n, 6n, 0n];

const counted = (value: number, { counts, of }: Plan['blocks'][number]): number => Math.floor((value * counts) / of);

/** What a choice comes to, told without the engine: the innermost block first. */
const comesTo = ({ gains, places, blocks }: Plan, chosen: readonly number[]): number => {
  const values = blocks.map((_, block) =>
    chosen.reduce((total, index) => total + (places[index] === block ? (gains[index] ?? 0) : 0), 0),
  );
  for (let block = blocks.length - 1; block >= 0; block -= 1) {
    const one = blocks[block];
    if (one === undefined) continue;
    const value = counted(values[block] ?? 0, one);
    if (block === 0) return value;
    const above = Math.min(one.above, block - 1);
    values[above] = (values[above] ?? 0) + value;
  }
  return 0;
};

const blockOf = (one: Plan, block: number): Block => ({
  options: [...one.gains.keys()].filter((index) => one.places[index] === block),
  blocks: one.blocks.flatMap(({ above }, inner) =>
    inner > block && Math.min(above, inner - 1) === block ? [blockOf(one, inner)] : [],
  ),
  worth: (gain) => {
    const own = one.blocks[block];
    return own === undefined ? gain : BigInt(counted(Number(gain), own));
  },
});

const subsets = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count }, (_, subset) =>
    Array.from({ length: count }, (_index, index) => index).filter(
      (index) => Math.floor(subset / 2 ** index) % 2 === 1,
    ),
  );

describe('the least choice among blocks within blocks', () => {
  it('is the least of all, shared efforts paid once, whichever blocks they stand in', () => {
    const seen = { chosen: 0, unreachable: 0 };
    fc.assert(
      fc.property(plan, (one) => {
        const all = [...one.gains.keys()];
        const need = Math.max(1, Math.ceil((comesTo(one, all) * one.share) / 90));
        const options = one.gains.map((gain, index) => ({
          gain: BigInt(gain),
          efforts: new Map((one.efforts[index] ?? []).map((name) => [String(name), AMOUNTS[name] ?? 0n] as const)),
        }));
        const found = leastChoice(options, blockOf(one, 0), BigInt(need));
        const costOf = (chosen: readonly number[]): readonly number[] => [
          [...new Set(chosen.flatMap((index) => one.efforts[index] ?? []))].reduce(
            (total, name) => total + Number(AMOUNTS[name] ?? 0n),
            0,
          ),
          chosen.length,
          -chosen.reduce((total, index) => total + (one.gains[index] ?? 0), 0),
          // Of two that are alike the one with the earlier criteria.
          -chosen.reduce((total, index) => total + 2 ** (all.length - 1 - index), 0),
        ];
        const enough = subsets(all.length).filter((chosen) => comesTo(one, chosen) >= need);
        const [best] = enough.sort((a, b) => {
          const [x, y] = [costOf(a), costOf(b)];
          return x.map((value, index) => value - (y[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
        });
        if (best === undefined) {
          seen.unreachable += 1;
          expect(found).toEqual({ kind: 'unreachable' });
          return;
        }
        seen.chosen += 1;
        expect(found).toEqual({ kind: 'chosen', indexes: best, effort: BigInt(costOf(best)[0] ?? 0) });
      }),
      { numRuns: 800 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });
});

/** A field of groups of criteria; `undefined` does not apply, a whole group neither where it is empty. */
type Field = readonly (readonly (number | undefined)[])[];

const fields: fc.Arbitrary<readonly Field[]> = fc.array(
  fc.array(fc.array(fc.option(fc.nat({ max: 8 }), { nil: undefined, freq: 3 }), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 3 },
);

const yamlOf = (all: readonly Field[], isSet: boolean, mode = 'half-up'): string => {
  const card = (code: string, more: string): string => `{code: "${code}", name: C, max: 3${isSet ? '' : more}}`;
  const lines = all.map((groups, index) => {
    const below = groups.map((group, place) => {
      const code = `${index + 1}.${place + 1}`;
      if (group.length === 0) return card(code, ', assessed: KPS');
      const leaves = group.map((lost, leaf) =>
        card(`${code}.${leaf + 1}`, `, assessed: ${lost === undefined ? 'KPS' : `"${(12 - lost) / 4}"`}`),
      );
      return `{code: "${code}", name: G, criteria: [${leaves.join(', ')}]}`;
    });
    return `  - {code: "${index + 1}", name: F, criteria: [${below.join(', ')}]}`;
  });
  const head = ['set: BO', 'not-applicable: rescale', `rounding: {digits: 1, mode: ${mode}}`];
  return [...(isSet ? head : []), 'criteria:', ...lines, ''].join('\n');
};

const percentReached = ({ total }: ScoredScorecard, share: number): boolean =>
  Number(toDecimal(total.assessed ?? points('0'))) * 1000 >= share * 10 * Number(toDecimal(total.scoredMax)) - 1e-6;

describe('groups that are made up for within fields that are', () => {
  it('take as few criteria as the engine itself says are enough', { timeout: 240_000 }, async () => {
    const seen = { already: 0, reached: 0, unreachable: 0 };
    await fc.assert(
      fc.asyncProperty(
        fields,
        fc.integer({ min: 60, max: 110 }),
        fc.constantFrom('half-up', 'half-even', 'up', 'down'),
        async (all, share, mode) => {
          const { scored, ...evaluation } = await bySet(yamlOf(all, false), yamlOf(all, true, mode));
          const chances = chancesIn(scored);
          fc.pre(isPositive(scored.total.scoredMax) && chances.length < 7);
          const target = { kind: 'percent', value: points(String(share)) } as const;
          const answer = whatIf({ scored, ...evaluation }, { sets: [], target, least: 'criteria' });
          if ('fault' in answer) throw new Error(answer.fault.kind);
          const { reaching } = answer.whatIf;
          if (reaching === undefined) throw new Error('no answer');
          seen[reaching.outcome] += 1;
          const isEnough = (some: readonly number[]): boolean => {
            const scores = some.flatMap((index) => {
              const chance = chances[index];
              const score = chance && scoreOf(chance.one, scored.basis);
              return chance && score ? [[chance.index, plus(score, gainOf(chance))] as const] : [];
            });
            return percentReached(withScores(scored, new Map(scores)), share);
          };
          const enough = subsets(chances.length).filter(isEnough);
          const fewest = Math.min(...enough.map(({ length }) => length));
          expect(reaching.outcome).toBe(enough.length === 0 ? 'unreachable' : fewest === 0 ? 'already' : 'reached');
          if (enough.length > 0) expect(reaching.chosen.length).toBe(fewest);
        },
      ),
      { numRuns: 120 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
  });
});
