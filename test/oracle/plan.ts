/** Generated truths: what a unit's scorecard "really" is, before somebody writes it down well or badly. */
import fc from 'fast-check';

/** Points in thousandths. */
export type Thousandths = number;

/** 0–99; what is unusual happens at high values, so that failures shrink towards the usual. */
type Dice = number;

export interface Plan {
  readonly max: Thousandths;
  /** How many quarters of the maximum were reached. */
  readonly assessedQuarters: number;
  readonly selfQuarters: number;
  /** What is left out of the listing below: an extract. */
  readonly hiddenMax: Thousandths;
  readonly hiddenQuarters: number;
  readonly cells: Dice;
  readonly state: Dice;
  readonly kind: Dice;
  readonly fault: Dice;
  readonly faultColumn: number;
  readonly faultBy: Thousandths;
  readonly uncoded: Dice;
  readonly skippedCodes: Dice;
  readonly extract: Dice;
  readonly leavesOut: boolean;
  readonly spelling: number;
  readonly children: readonly Plan[];
}

const dice = fc.nat({ max: 99 });

const maximum: fc.Arbitrary<Thousandths> = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 10 }).map((whole) => whole * 1000) },
  { weight: 3, arbitrary: fc.nat({ max: 20 }).map((halves) => halves * 500) },
  { weight: 2, arbitrary: fc.nat({ max: 500 }).map((hundredths) => hundredths * 10) },
  { weight: 1, arbitrary: fc.nat({ max: 9999 }) },
);

const faultBy: fc.Arbitrary<Thousandths> = fc.oneof(
  fc.constantFrom(500, -500, 1000, -1000, 250, 10, -10, 1, -1, 5000, -5000),
  fc.integer({ min: -8000, max: 8000 }),
);

const children = (depth: number): fc.Arbitrary<readonly Plan[]> =>
  depth === 0
    ? fc.constant([])
    : fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 4, arbitrary: fc.array(plan(depth - 1), { minLength: 1, maxLength: 3 }) },
      );

/** A criterion with at most `depth` levels below it. */
export const plan = (depth: number): fc.Arbitrary<Plan> =>
  fc.record({
    max: maximum,
    assessedQuarters: fc.nat({ max: 4 }),
    selfQuarters: fc.nat({ max: 4 }),
    hiddenMax: maximum,
    hiddenQuarters: fc.constantFrom(4, 4, 4, 3, 2, 0),
    cells: dice,
    state: dice,
    kind: dice,
    fault: dice,
    faultColumn: fc.nat({ max: 2 }),
    faultBy,
    uncoded: dice,
    skippedCodes: dice,
    extract: dice,
    leavesOut: fc.boolean(),
    spelling: fc.nat({ max: 5 }),
    children: children(depth),
  });

/** How often, of a hundred, each unusual thing happens. */
export interface Profile {
  readonly columns: 'assessed' | 'self' | 'both' | 'selfAndLost';
  /** Children are dropped. */
  readonly extract: number;
  /** A number is changed. */
  readonly fault: number;
  readonly unscored: number;
  readonly notApplicable: number;
  readonly survey: number;
  readonly kinds: number;
  /** Cells are left to "two give the third", or missing. */
  readonly sparse: number;
}

const CLEAN: Profile = {
  columns: 'assessed',
  extract: 0,
  fault: 0,
  unscored: 0,
  notApplicable: 0,
  survey: 0,
  kinds: 0,
  sparse: 0,
};

export const PROFILES = {
  consistent: CLEAN,
  extract: { ...CLEAN, extract: 40, sparse: 15 },
  contradictory: { ...CLEAN, extract: 20, fault: 25, sparse: 20 },
  unscored: { ...CLEAN, extract: 15, unscored: 35, sparse: 20, fault: 5 },
  nothing: { ...CLEAN, unscored: 100, notApplicable: 30, sparse: 70 },
  notApplicable: { ...CLEAN, extract: 15, notApplicable: 30, sparse: 15, fault: 5 },
  survey: { ...CLEAN, columns: 'both', survey: 30, sparse: 10 },
  selfOnly: {
    ...CLEAN,
    columns: 'self',
    extract: 15,
    unscored: 12,
    survey: 12,
    notApplicable: 8,
    fault: 8,
    sparse: 10,
  },
  selfAndLost: { ...CLEAN, columns: 'selfAndLost', extract: 15, unscored: 8, fault: 8, sparse: 10 },
  selfBeside: { ...CLEAN, columns: 'both', extract: 15, unscored: 10, fault: 10, notApplicable: 6, sparse: 15 },
  kinds: { ...CLEAN, extract: 10, kinds: 35, fault: 6, sparse: 10 },
  everything: {
    columns: 'both',
    extract: 20,
    fault: 12,
    unscored: 12,
    notApplicable: 12,
    survey: 8,
    kinds: 12,
    sparse: 35,
  },
} as const satisfies Record<string, Profile>;
