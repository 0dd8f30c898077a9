/** What it takes to reach a target, against every other choice there is; and changed scorecards, against the oracle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Points, points, toDecimal } from '../../src/model/points/points.js';
import type { Criterion, PointCells } from '../../src/model/scorecard/scorecard.js';
import { type ScoredScorecard, walk } from '../../src/model/scored/scored.js';
import type { LeastMeasure, NumberTarget } from '../../src/model/what-if.js';
import { whatIf } from '../../src/portfolio/index.js';
import { chancesIn } from '../../src/portfolio/what-if/chances.js';
import { withScores } from '../../src/portfolio/what-if/changed-scores.js';
import { bySet } from '../criteria-set/by-set.js';
import { scorecard, toYaml } from '../oracle/generate.js';
import { oracle } from '../oracle/oracle.js';
import type { PlainCriterion, PlainPoints, PlainScorecard } from '../oracle/plain.js';
import { evaluationOf } from '../report/evaluation-of.js';

const text = (value: Points | undefined): string | undefined => (value === undefined ? undefined : toDecimal(value));

const plainPoints = (row: PointCells): PlainPoints => ({
  max: text(row.max?.value),
  self: text(row.self?.value),
  assessed: text(row.assessed?.value),
  lost: text(row.lost?.value),
});

const plainCriterion = (one: Criterion): PlainCriterion => ({
  code: one.code?.text,
  name: one.name.text,
  kind: one.kind,
  state: one.state,
  ...plainPoints(one),
  ...(one.criteria.length > 0 && { criteria: one.criteria.map(plainCriterion) }),
});

/** The scorecard as it stands after the change, told anew to somebody who has never seen the engine. */
const plain = ({ scorecard: { criteria, totals, adjustments } }: ScoredScorecard): PlainScorecard => ({
  criteria: criteria.map(plainCriterion),
  ...(totals[0] && { total: plainPoints(totals[0]) }),
  adjustments: adjustments.map(({ kind, name, cap, points: amount }) => ({
    kind,
    name: name.text,
    cap: text(cap?.value),
    points: text(amount?.value),
  })),
});

const thousandths = (value: Points | undefined): number => Math.round(Number(toDecimal(value ?? points('0'))) * 1000);

describe('a scorecard with other scores', () => {
  it('comes to what the oracle makes of it, and to as much more as was won', { timeout: 120_000 }, () => {
    let changed = 0;
    fc.assert(
      fc.property(scorecard, fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (value, picks) => {
        const { scored } = evaluationOf(toYaml(value));
        const chosen = chancesIn(scored).filter((_, index) => picks[index % picks.length]);
        if (chosen.length > 0) changed += 1;
        const score = (index: number): number =>
          thousandths(walk(scored.criteria)[index]?.assessed ?? walk(scored.criteria)[index]?.self);
        const scores = new Map(
          chosen.map(({ index, lost }) => [index, points(String((score(index) + thousandths(lost)) / 1000))] as const),
        );
        const after = withScores(scored, scores);
        const { total } = oracle(plain(after));
        expect(text(after.total.assessed)).toBe(total.assessed);
        expect(text(after.total.max)).toBe(total.max);
        expect(text(after.total.percent)).toBe(total.percent);
        expect(text(after.total.final)).toBe(total.final);
        const won = chosen.reduce((sum, { lost }) => sum + thousandths(lost), 0);
        expect(thousandths(after.total.assessed)).toBe(thousandths(scored.total.assessed) + won);
        expect(text(after.total.scoredMax)).toBe(text(scored.total.scoredMax));
        const before = walk(scored.criteria);
        for (const [index, one] of walk(after.criteria).entries()) {
          expect(text(one.scoredMax)).toBe(text(before[index]?.scoredMax));
          expect(text(one.unexplained)).toBe(text(before[index]?.unexplained));
          if (chosen.some((chance) => chance.index === index)) expect(text(one.lost)).toBe('0');
        }
      }),
      { numRuns: 300 },
    );
    expect(changed).toBeGreaterThan(100);
  });
});

/** A criterion of the tests: its maximum is 4, points in quarters. */
interface Row {
  readonly lost: number;
  readonly own: 'none' | 'one' | 'two' | 'dropped' | 'done';
  readonly effort: number;
  readonly recovers: number | undefined;
}

interface Field {
  readonly rows: readonly Row[];
  /** What its own remedy takes and wins back, for the rows below that have none. */
  readonly effort: number | undefined;
  readonly recovers: number | undefined;
}

const row: fc.Arbitrary<Row> = fc.record({
  lost: fc.nat({ max: 16 }),
  own: fc.constantFrom<Row['own'][]>('none', 'none', 'one', 'one', 'one', 'two', 'dropped', 'done'),
  effort: fc.nat({ max: 6 }),
  recovers: fc.option(fc.nat({ max: 12 }), { nil: undefined, freq: 1 }),
});

const fields: fc.Arbitrary<readonly Field[]> = fc.array(
  fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
    effort: fc.option(fc.nat({ max: 8 }), { nil: undefined }),
    recovers: fc.option(fc.nat({ max: 20 }), { nil: undefined, freq: 1 }),
  }),
  { minLength: 1, maxLength: 3 },
);

const quarters = (count: number): string => String(count / 4);

const remedy = (effort: number, recovers: number | undefined, status?: string): string =>
  `{solution: S, effort: "${effort}"${recovers === undefined ? '' : `, recovers: "${quarters(recovers)}"`}${status === undefined ? '' : `, status: ${status}`}}`;

const ownRemedies = ({ own, effort, recovers }: Row): readonly string[] => {
  switch (own) {
    case 'none':
      return [];
    case 'one':
      return [remedy(effort, recovers)];
    case 'two':
      return [remedy(effort, recovers), remedy(effort + 1, undefined)];
    case 'dropped':
      return [remedy(effort, recovers, 'dropped')];
    case 'done':
      return [remedy(effort, recovers, 'done')];
  }
};

const yamlOf = (all: readonly Field[]): string =>
  [
    'criteria:',
    ...all.flatMap((field, index) => [
      `  - code: "${index + 1}"`,
      `    name: F`,
      ...(field.effort === undefined ? [] : [`    remedy: ${remedy(field.effort, field.recovers)}`]),
      '    criteria:',
      ...field.rows.flatMap((one, place) => [
        `      - {code: "${index + 1}.${place + 1}", name: C, max: 4, assessed: "${quarters(16 - one.lost)}", remedy: [${ownRemedies(one).join(', ')}]}`,
      ]),
    ]),
    '',
  ].join('\n');

/** What may be done, as a person would work it out from the page: gains in quarters. */
interface Choice {
  readonly path: string;
  readonly gain: number;
  /** By whom it is paid; absent where nothing says. */
  readonly efforts: ReadonlyMap<string, number> | undefined;
}

const choicesIn = (all: readonly Field[]): readonly Choice[] =>
  all.flatMap((field, index) => {
    const covered = field.rows.map(
      (one) => field.effort !== undefined && (one.own === 'none' || one.own === 'dropped'),
    );
    let left = field.recovers ?? Number.POSITIVE_INFINITY;
    const shares = new Map<number, number>();
    for (const place of [...field.rows.keys()].sort(
      (a, b) => (field.rows[b]?.lost ?? 0) - (field.rows[a]?.lost ?? 0),
    )) {
      if (!covered[place]) continue;
      const share = Math.min(left, field.rows[place]?.lost ?? 0);
      shares.set(place, share);
      left -= share;
    }
    return field.rows.map((one, place): Choice => {
      const path = `${index + 1}/${index + 1}.${place + 1}`;
      const isOwn = one.own === 'one' || one.own === 'two' || one.own === 'done';
      if (isOwn) {
        const efforts = new Map<string, number>();
        if (one.own !== 'done') efforts.set(path, one.effort);
        if (one.own === 'two') efforts.set(`${path} again`, one.effort + 1);
        return { path, gain: Math.min(one.lost, one.recovers ?? one.lost), efforts };
      }
      if (!covered[place]) return { path, gain: one.lost, efforts: undefined };
      return { path, gain: shares.get(place) ?? 0, efforts: new Map([[`field ${index}`, field.effort ?? 0]]) };
    });
  });

interface Best {
  readonly cost: readonly [effort: number, count: number, lessGain: number];
  readonly paths: readonly string[];
}

const precedes = (a: Best, b: Best): boolean => {
  for (const [index, value] of a.cost.entries()) {
    const other = b.cost[index] ?? 0;
    if (value !== other) return value < other;
  }
  // Of two that are alike, the one with the earlier criteria.
  return false;
};

/** Every subset there is; those with the earlier criteria first. */
const bruteForce = (choices: readonly Choice[], need: number, least: LeastMeasure): Best | undefined => {
  let best: Best | undefined;
  for (let subset = 2 ** choices.length - 1; subset > 0; subset -= 1) {
    const chosen = choices.filter((_, index) => Math.floor(subset / 2 ** (choices.length - 1 - index)) % 2 === 1);
    const gain = chosen.reduce((sum, one) => sum + one.gain, 0);
    if (gain < need) continue;
    const cells = new Map(chosen.flatMap(({ efforts }) => [...(efforts ?? [])]));
    const effort = least === 'effort' ? [...cells.values()].reduce((sum, one) => sum + one, 0) : 0;
    const one: Best = { cost: [effort, chosen.length, -gain], paths: chosen.map(({ path }) => path) };
    if (best === undefined || precedes(one, best)) best = one;
  }
  return best;
};

describe('what it takes to reach a target', () => {
  it.each<LeastMeasure>(['criteria', 'effort'])('is the least of all that would: %s', { timeout: 120_000 }, (least) => {
    const seen = { already: 0, reached: 0, unreachable: 0 };
    fc.assert(
      fc.property(fields, fc.integer({ min: 1, max: 115 }), fc.boolean(), (all, share, asPercent) => {
        const evaluation = evaluationOf(yamlOf(all));
        const rows = all.flatMap((field) => field.rows);
        const max = rows.length * 16;
        const assessed = max - rows.reduce((sum, one) => sum + one.lost, 0);
        // In quarters as well: a percentage that is a whole number of quarters, or one between two of them.
        const wanted = asPercent ? (max * share) / 100 : Math.round((max * share) / 100);
        const target: NumberTarget = asPercent
          ? { kind: 'percent', value: points(String(share)) }
          : { kind: 'points', value: points(quarters(wanted)) };
        const answer = whatIf(evaluation, { sets: [], target, least });
        if ('fault' in answer) throw new Error(answer.fault.kind);
        const { reaching, totals } = answer.whatIf;
        if (reaching === undefined) throw new Error('no answer');
        seen[reaching.outcome] += 1;
        const choices = choicesIn(all).filter(({ gain, efforts }) => gain > 0 && (least === 'criteria' || efforts));
        const need = wanted - assessed;
        if (need <= 0) {
          expect(reaching).toMatchObject({ outcome: 'already', chosen: [] });
          return;
        }
        const best = bruteForce(choices, need, least);
        const paths = [...reaching.chosen].sort((a, b) => a.index - b.index).map(({ path }) => path);
        if (best === undefined) {
          expect(reaching.outcome).toBe('unreachable');
          expect(paths).toEqual(choices.map(({ path }) => path));
          return;
        }
        expect(reaching.outcome).toBe('reached');
        expect(paths).toEqual(best.paths);
        expect(text(totals.planned?.assessed)).toBe(quarters(assessed - best.cost[2]));
        if (least === 'effort') expect(text(reaching.effort)).toBe(String(best.cost[0]));
      }),
      { numRuns: 400 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });
});

/** A block with criteria of at most 4 points each, lost in quarters; `undefined` does not apply. */
type Block = readonly (number | undefined)[];

const blocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.array(fc.option(fc.nat({ max: 16 }), { nil: undefined, freq: 4 }), { minLength: 1, maxLength: 4 }),
  { minLength: 1, maxLength: 3 },
);

const codesOf = (all: readonly Block[]) =>
  all.flatMap((block, index) => block.map((lost, place) => ({ code: `${index + 1}.${place + 1}`, lost })));

const setOf = (all: readonly Block[]): string =>
  [
    'set: BO',
    'not-applicable: rescale',
    'rounding: {digits: 2, mode: half-up}',
    'classes:',
    '  of: percent',
    '  bounds: [{name: A, above: 80}, {name: B, from: 60}, {name: C}]',
    'criteria:',
    ...all.flatMap((block, index) => [
      `  - {code: "${index + 1}", name: F, criteria: [${block.map((_, place) => `{code: "${index + 1}.${place + 1}", name: C, max: 4}`).join(', ')}]}`,
    ]),
    '',
  ].join('\n');

const cardOf = (all: readonly Block[]): string =>
  [
    'criteria:',
    ...all.flatMap((block, index) => [
      `  - {code: "${index + 1}", name: F, criteria: [${block.map((lost, place) => `{code: "${index + 1}.${place + 1}", name: C, max: 4, assessed: ${lost === undefined ? 'KPS' : `"${quarters(16 - lost)}"`}}`).join(', ')}]}`,
    ]),
    '',
  ].join('\n');

/** Hundredths, rounded half up: what a block is worth at its size. */
const atSize = (reached: number, applying: number, size: number): number =>
  Math.floor((reached * 25 * size * 2 + applying) / (2 * applying));

/** The whole in hundredths, and out of how many: blocks in which nothing applies are left out. */
const wholeOf = (all: readonly Block[], won: ReadonlySet<string>): readonly [number, number] => {
  let [total, max] = [0, 0];
  all.forEach((block, index) => {
    const applying = block.flatMap((lost, place) =>
      lost === undefined ? [] : [won.has(`${index + 1}.${place + 1}`) ? 16 : 16 - lost],
    );
    if (applying.length === 0) return;
    total += atSize(
      applying.reduce((sum, one) => sum + one, 0),
      applying.length,
      block.length,
    );
    max += block.length * 400;
  });
  return [total, max];
};

describe('what it takes where a criteria set makes up for what does not apply', () => {
  it('is the least of all that would, by points, percentages and classes', { timeout: 240_000 }, async () => {
    const seen = { already: 0, reached: 0, unreachable: 0 };
    await fc.assert(
      fc.asyncProperty(
        blocks,
        fc.integer({ min: 40, max: 102 }),
        fc.constantFrom('percent', 'A', 'B'),
        async (all, share, how) => {
          fc.pre(all.every((block) => block.some((lost) => lost !== undefined)));
          const evaluation = await bySet(cardOf(all), setOf(all));
          const target =
            how === 'percent'
              ? ({ kind: 'percent', value: points(String(share)) } as const)
              : ({ kind: 'class', name: how } as const);
          const answer = whatIf(evaluation, { sets: [], target, least: 'criteria' });
          if ('fault' in answer) throw new Error(answer.fault.kind);
          const { reaching, totals } = answer.whatIf;
          if (reaching === undefined) throw new Error('no answer');
          seen[reaching.outcome] += 1;
          const isEnough = (won: ReadonlySet<string>): boolean => {
            const [total, max] = wholeOf(all, won);
            const least = how === 'percent' ? share : how === 'A' ? 80 : 60;
            return how === 'A' ? total * 100 > least * max : total * 100 >= least * max;
          };
          expect(thousandths(totals.now.assessed)).toBe(wholeOf(all, new Set())[0] * 10);
          const losing = codesOf(all).filter(({ lost }) => lost !== undefined && lost > 0);
          let best: { readonly count: number; readonly gain: number; readonly codes: readonly string[] } | undefined;
          for (let subset = 2 ** losing.length - 1; subset >= 0; subset -= 1) {
            const chosen = losing.filter((_, index) => Math.floor(subset / 2 ** (losing.length - 1 - index)) % 2 === 1);
            const codes = chosen.map(({ code }) => code);
            if (!isEnough(new Set(codes))) continue;
            const gain = chosen.reduce((sum, { lost }) => sum + (lost ?? 0), 0);
            const isBetter =
              best === undefined || codes.length < best.count || (codes.length === best.count && gain > best.gain);
            if (isBetter) best = { count: codes.length, gain, codes };
          }
          const found = [...reaching.chosen].sort((a, b) => a.index - b.index).map(({ code }) => code);
          if (best === undefined) {
            expect(reaching.outcome).toBe('unreachable');
            expect(found).toEqual(losing.map(({ code }) => code));
            return;
          }
          expect(reaching.outcome).toBe(best.count === 0 ? 'already' : 'reached');
          expect(found).toEqual(best.codes);
          expect(thousandths((totals.planned ?? totals.now).assessed)).toBe(wholeOf(all, new Set(best.codes))[0] * 10);
        },
      ),
      { numRuns: 300 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });
});
