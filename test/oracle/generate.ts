/** Arbitrary scorecards of every sort the contract speaks of, as plain data. */
import fc from 'fast-check';
import type { PlainAdjustment, PlainPoints, PlainScorecard } from './plain.js';
import { type Plan, PROFILES, type Profile, plan } from './plan.js';
import { type CodeStyle, spell, type Truth, writeRows } from './write-plan.js';

export { toYaml } from './to-yaml.js';

export type ProfileName = keyof typeof PROFILES;
export const PROFILE_NAMES = Object.keys(PROFILES) as readonly ProfileName[];

type TotalColumn = keyof PlainPoints;

interface TotalPlan {
  readonly columns: readonly TotalColumn[];
  readonly rest: number;
  readonly restQuarters: number;
  readonly includesOutside: boolean;
  readonly final: boolean;
  readonly faultColumn: number;
  readonly faultBy: number;
  readonly spelling: number;
}

const totalPlan: fc.Arbitrary<TotalPlan> = fc.record({
  columns: fc.constantFrom<readonly TotalColumn[]>(
    ['max', 'assessed', 'lost'],
    ['max', 'assessed'],
    ['max'],
    ['max', 'lost'],
    ['assessed', 'lost'],
    ['assessed'],
    ['lost'],
  ),
  rest: fc.constantFrom(0, 0, 5000, 12_500, 30_000),
  restQuarters: fc.constantFrom(4, 4, 2, 0),
  includesOutside: fc.boolean(),
  final: fc.boolean(),
  faultColumn: fc.nat({ max: 5 }),
  faultBy: fc.constantFrom(500, -500, 1000, -1000, 1),
  spelling: fc.nat({ max: 5 }),
});

const adjustments: fc.Arbitrary<readonly PlainAdjustment[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('bonus' as const, 'penalty' as const),
      points: fc.nat({ max: 6 }),
      cap: fc.option(fc.nat({ max: 6 }), { nil: undefined, freq: 2 }),
    })
    .map(({ kind, points, cap }) => ({
      kind,
      name: 'Điểm thưởng, điểm trừ',
      points: spell(points * 500, points % 6),
      ...(cap === undefined ? {} : { cap: spell(cap * 500, cap % 6) }),
    })),
  { maxLength: 3 },
);

const totalOf = (total: TotalPlan, truth: Truth, finalBy: number, self: boolean): PlainPoints => {
  const reached = Math.floor((total.rest * total.restQuarters) / 4);
  const max = truth.max + total.rest + (total.includesOutside ? truth.outside : 0);
  const score = (self ? truth.self : truth.assessed) + reached + (total.final ? finalBy : 0);
  const numbers = { max, assessed: score, self: score, lost: truth.max + total.rest - score };
  const columns = total.columns.filter((column) => !(self && column === 'lost'));
  const written = columns.map((column, index) => {
    const value = numbers[column] + (index === total.faultColumn ? total.faultBy : 0);
    return [self && column === 'assessed' ? 'self' : column, value] as const;
  });
  return Object.fromEntries(
    written.filter(([, value]) => value >= 0).map(([column, value]) => [column, spell(value, total.spelling)]),
  );
};

interface Ingredients {
  readonly fields: readonly Plan[];
  readonly style: CodeStyle;
  readonly total: TotalPlan | undefined;
  readonly adjustments: readonly PlainAdjustment[];
}

const ROOT = { level: 1, parentCode: '', inherited: false } as const;
const plainly = (text: string | undefined): number => Math.round(Number((text ?? '0').replace(',', '.')) * 1000);

/** Without an assessed column there is no such cell in the total. */
const withoutAssessed = ({ assessed: _, ...total }: PlainPoints): PlainPoints => total;

const compose = (profile: Profile, { fields, style, total, adjustments }: Ingredients): PlainScorecard => {
  // A bonus outside every field is an adjustment, so that no field is one.
  const rows = writeRows(
    fields.map((field) => ({ ...field, kind: 0 })),
    { ...ROOT, profile, style },
  );
  const truth = rows
    .map((row) => row.truth)
    .reduce((sum, one) => ({
      max: sum.max + one.max,
      assessed: sum.assessed + one.assessed,
      self: sum.self + one.self,
      outside: sum.outside + one.outside,
    }));
  const finalBy = adjustments
    .map(({ kind, points, cap }) => Math.min(plainly(points), plainly(cap ?? points)) * (kind === 'bonus' ? 1 : -1))
    .reduce((sum, one) => sum + one, 0);
  const stated = total === undefined ? undefined : totalOf(total, truth, finalBy, profile.columns === 'self');
  return {
    criteria: rows.map((row) => row.criterion),
    ...(stated === undefined ? {} : { total: profile.columns === 'selfAndLost' ? withoutAssessed(stated) : stated }),
    ...(adjustments.length === 0 ? {} : { adjustments }),
  };
};

/** A counterexample is made this much smaller at most: going on takes minutes and gains little. */
const MOST_SHRINKS = 800;

/** Scorecards of one profile: 1–5 fields, at most four levels. */
export const scorecardOf = (name: ProfileName): fc.Arbitrary<PlainScorecard> =>
  fc.limitShrink(anyScorecard(name), MOST_SHRINKS);

const anyScorecard = (name: ProfileName): fc.Arbitrary<PlainScorecard> =>
  fc
    .record({
      fields: fc.array(plan(3), { minLength: 1, maxLength: 5 }),
      style: fc.constantFrom<CodeStyle>('dotted', 'roman'),
      total: fc.option(totalPlan, { nil: undefined, freq: 2 }),
      adjustments: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: adjustments }),
    })
    .map((ingredients) => compose(PROFILES[name], ingredients));

/** Scorecards of every profile. */
export const scorecard: fc.Arbitrary<PlainScorecard> = fc.oneof(...PROFILE_NAMES.map(scorecardOf));
