/** Scorecards of any shape, filled in any way people fill them in: rightly, in part, and with whatever they type. */
import fc from 'fast-check';
import type { Entry, Filling } from './filling.js';
import { formOf } from './forms.js';

/** How much of a form is filled in and how much of it oddly, each in so many cases of a hundred. */
interface Habits {
  readonly filled: number;
  readonly odd: number;
  readonly self: boolean;
  readonly assessed: boolean;
}

/** A criterion, what is written into its row, and those below it. */
interface Drawn {
  readonly max: number | undefined;
  readonly kind: string | undefined;
  readonly survey: boolean | undefined;
  readonly entries: Readonly<Record<string, Entry | undefined>>;
  readonly below: readonly Drawn[];
}

/** In so many cases of a hundred. */
const sometimes = <T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: percent, arbitrary: value }, { weight: 100 - percent, arbitrary: fc.constant(undefined) });

const points = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);

const ODD: readonly Entry[] = [
  ...([-1, 99, '0,5', '1.25', '3 điểm', '0,25đ', '−0,5', '.5', '12,'] as const),
  ...(['Không phát sinh', 'kps', 'N/A', 'ĐTXHH', 'Đạt', '-', 'x', ' ', '0101', '1 2', true] as const),
  ...[{ date: '2026-05-01' }, { percent: 0.5 }],
];

const scoreOf = ({ odd }: Habits): fc.Arbitrary<Entry> =>
  fc.oneof(
    { weight: odd, arbitrary: fc.constantFrom(...ODD) },
    { weight: 100 - odd, arbitrary: fc.oneof(fc.constantFrom<Entry>(0, 1, 0.5, 0.25), points) },
  );

const rowOf = (habits: Habits, isParent: boolean): fc.Arbitrary<Drawn['entries']> => {
  const { filled, odd, self, assessed } = habits;
  const scored = (isOne: boolean): number => (isOne ? (isParent ? Math.round((filled * odd) / 100) : filled) : 0);
  const odds = <T>(value: fc.Arbitrary<T>, share: number) => sometimes(Math.round(odd / share), value);
  return fc.record({
    self: sometimes(scored(self), scoreOf(habits)),
    assessed: sometimes(scored(assessed), scoreOf(habits)),
    lost: odds(fc.oneof(fc.constantFrom<Entry>(0, 1, -1, null, 'x', '0,5'), points), 2),
    max: odds(fc.oneof(fc.constantFrom<Entry>('2,5', null, 'KPS', 'abc', -2), points), 3),
    kind: odds(
      fc.constantFrom('Không phát sinh', 'ĐTXHH', 'Điểm thưởng', 'Điểm trừ', 'Điểm thưởng; Không phát sinh'),
      2,
    ),
    solution: sometimes(40, fc.constantFrom('Làm', 'Làm', ' ')),
    lead: sometimes(40, fc.constant('Phòng A')),
    when: sometimes(40, fc.constantFrom('Quý I', 'Trong năm')),
  });
};

const DEEPEST = 3;

const criterionOf = (habits: Habits, depth: number): fc.Arbitrary<Drawn> => {
  const children = (): fc.Arbitrary<readonly Drawn[]> =>
    fc.array(criterionOf(habits, depth + 1), { minLength: 1, maxLength: 3 });
  const none = fc.constant<readonly Drawn[]>([]);
  const below = depth < DEEPEST ? sometimes(depth === 1 ? 90 : 35, children()).map((found) => found ?? []) : none;
  return below.chain((found) =>
    fc.record({
      max: sometimes(found.length > 0 ? 50 : 95, points),
      kind: sometimes(12, fc.constantFrom('bonus', 'deduction')),
      survey: sometimes(10, fc.constant(true)),
      entries: rowOf(habits, found.length > 0),
      below: fc.constant(found),
    }),
  );
};

interface Whole {
  readonly total: number | undefined;
  readonly adjusted: boolean | undefined;
  /** What is added to the codes of fields from some field on. */
  readonly gap: number | undefined;
  readonly fields: readonly Drawn[];
}

const habits: fc.Arbitrary<Habits> = fc.record({
  filled: fc.constantFrom(0, 30, 70, 100, 100, 100),
  odd: fc.constantFrom(0, 0, 10, 30),
  self: fc.boolean(),
  assessed: fc.constantFrom(true, true, true, false),
});

const whole: fc.Arbitrary<Whole> = habits.chain((of) =>
  fc.record({
    total: sometimes(30, fc.constantFrom(10, 20, 30, 40)),
    adjusted: sometimes(30, fc.constant(true)),
    gap: sometimes(30, fc.integer({ min: 1, max: 4 })),
    fields: fc.array(criterionOf(of, 1), { minLength: 3, maxLength: 6 }),
  }),
);

const written = ({ max, kind, survey, below }: Drawn, code: string): string => {
  const facts = [
    `code: "${code}", name: Mục ${code}`,
    ...(max === undefined ? [] : [`max: ${max}`]),
    ...(kind === undefined ? [] : [`kind: ${kind}`]),
    ...(survey ? ['state: survey'] : []),
    ...(below.length === 0
      ? []
      : [`criteria: [${below.map((one, index) => written(one, `${code}.${index + 1}`)).join(', ')}]`]),
  ];
  return `{${facts.join(', ')}}`;
};

const entriesOf = ({ entries, below }: Drawn, code: string): readonly (readonly [string, Record<string, Entry>])[] => {
  const given = Object.entries(entries).flatMap(([column, value]) =>
    value === undefined ? [] : [[column, value] as const],
  );
  return [[code, Object.fromEntries(given)], ...below.flatMap((one, index) => entriesOf(one, `${code}.${index + 1}`))];
};

const ADJUSTMENTS = 'adjustments: [{kind: bonus, name: Sáng kiến, cap: 2}, {kind: penalty, name: Chậm, cap: 1}]\n';

export interface RandomFilling extends Filling {
  readonly yaml: string;
}

const filling = ({ total, adjusted, gap, fields }: Whole): RandomFilling => {
  const codeOf = (index: number): string => String(index + 1 + (gap !== undefined && index >= gap ? 1 : 0));
  const yaml = [
    ...(total === undefined ? [] : [`total: {max: ${total}}\n`]),
    ...(adjusted ? [ADJUSTMENTS] : []),
    `criteria: [${fields.map((one, index) => written(one, codeOf(index))).join(', ')}]\n`,
  ].join('');
  return {
    yaml,
    form: formOf(yaml),
    entries: Object.fromEntries(fields.flatMap((one, index) => entriesOf(one, codeOf(index)))),
  };
};

/** So many fillings; the same seed gives the same. */
export const randomFillings = (count: number, seed: number): readonly RandomFilling[] =>
  fc.sample(whole.map(filling), { numRuns: count, seed });
