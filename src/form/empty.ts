/** Last year's scorecard → this year's form: what belongs to the criteria set stays, what belongs to the year goes. */
import type { CriteriaSet, SetCriterion } from '../model/criteria-set/criteria-set.js';
import type { Form, LastYear } from '../model/form.js';
import { compare, equal, type Points, sum, toDecimal, zero } from '../model/points/points.js';
import { everyCriterion } from '../model/scorecard/every-criterion.js';
import {
  COLUMN_MEANINGS,
  type ColumnMeaning,
  type Criterion,
  type Extra,
  isUnreadable,
  type Remedy,
  type StatedPoints,
  type StatedTotal,
  type Text,
} from '../model/scorecard/scorecard.js';
import { usedColumns } from '../model/scorecard/used-columns.js';
import type { ScoredCriterion, ScoredScorecard } from '../model/scored/scored.js';
import { moveDeadline, moveYears } from './next-year.js';

/** What a form asks for besides what last year's scorecard had. */
export const FORM_COLUMNS: readonly ColumnMeaning[] = [
  ...(['code', 'name', 'max', 'self', 'assessed', 'lost', 'finding'] as const),
  ...(['solution', 'lead', 'support', 'when', 'evidence', 'note', 'status'] as const),
];

export interface FormFacts {
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
  readonly planYear?: number | undefined;
  /** The maximum of the whole criteria set. */
  readonly totalMax?: StatedPoints | undefined;
}

/** Words belong to the criteria set; a number, a share or a date in a column of no meaning is last year's. */
const isOfTheSet = ({ value }: Extra): boolean => /\p{L}/u.test(value.text) && !/^\S*\d\S*$/u.test(value.text.trim());

/**
 * The maximum, unless it already leaves out what did not apply last year: then it was that year's, and the sum of all
 * children stands in its place.
 */
const lastingMax = (
  max: StatedPoints | undefined,
  { notApplicable, listed }: { notApplicable: number; listed: { max: Points } },
): StatedPoints | undefined =>
  notApplicable > 0 && max?.value !== undefined && equal(max.value, listed.max) ? undefined : max;

const emptied = (one: ScoredCriterion, taken: (one: ScoredCriterion, emptied: Criterion) => void): Criterion => {
  const { criterion } = one;
  const isParent = one.children.length > 0;
  const empty: Criterion = {
    at: criterion.at,
    code: criterion.code,
    name: criterion.name,
    max: isParent ? lastingMax(maxCell(criterion), one) : (maxCell(criterion) ?? maxOf(one)),
    kind: criterion.kind,
    state: criterion.state === 'survey' ? 'survey' : undefined,
    criteriaSet: criterion.criteriaSet,
    remedies: [],
    options: criterion.options,
    extra: criterion.extra.filter(isOfTheSet),
    subtotals: [],
    criteria: one.children.map((child) => emptied(child, taken)),
  };
  taken(one, empty);
  return empty;
};

/** A maximum, or what stands in its place and could not be read: words that say "not applicable" were last year's. */
const maxCell = ({ max }: Criterion): StatedPoints | undefined =>
  max?.value !== undefined || isUnreadable(max) ? max : undefined;

/** A maximum that last year's table did not state, as assessed and lost points of the row give it. */
const maxOf = ({ criterion, max }: ScoredCriterion): StatedPoints | undefined =>
  max === undefined || criterion.kind === 'deduction' ? undefined : statedPoints(max, criterion.at);

const movedRemedy = (remedy: Remedy, by: number | undefined): Remedy => {
  const { when } = remedy;
  return when === undefined || by === undefined
    ? remedy
    : { ...remedy, when: { ...when, text: moveDeadline(when.text, by) } };
};

const lastYearOf = ({ criterion, lost, state, children }: ScoredCriterion, by: number | undefined): LastYear => ({
  lost,
  finding: criterion.finding,
  notApplicable: state === 'not-applicable' && (criterion.state === 'not-applicable' || children.length === 0),
  remedies: criterion.remedies.map((remedy) => movedRemedy(remedy, by)),
});

/** The maximum a criterion has in a form: its own, or the sum of its children's. A bonus adds none. */
const fullMax = (criterion: Criterion): Points => criterion.max?.value ?? listedMax(criterion);

const listedMax = ({ criteria }: Criterion): Points =>
  sum(criteria.map((child) => (child.kind === 'bonus' ? zero : fullMax(child))));

/** A criterion without children, or one that is worth more than those that are listed. */
export const isAsked = (criterion: Criterion): boolean =>
  criterion.criteria.length === 0 ||
  (criterion.max?.value !== undefined && compare(criterion.max.value, listedMax(criterion)) > 0);

const totalsOf = (
  { scorecard, total }: ScoredScorecard,
  totalMax: StatedPoints | undefined,
): readonly StatedTotal[] => {
  const [first, ...others] = scorecard.totals.flatMap(({ at, name, max }): readonly StatedTotal[] => {
    const lasting = totalMax ?? lastingMax(max, total);
    return lasting === undefined ? [] : [{ at, name, max: lasting }];
  });
  if (first !== undefined) return [first, ...others];
  return totalMax === undefined ? [] : [{ at: scorecard.at, max: totalMax }];
};

const textAt = (text: string | undefined, { at }: { at: Text['at'] }): Text | undefined =>
  text === undefined ? undefined : { text, at };

/** Points that no cell states. */
export const statedPoints = (value: Points, at: Text['at']): StatedPoints => ({
  text: toDecimal(value),
  at,
  reading: { kind: 'points', value },
  value,
});

const scoredByRule = (criteria: readonly SetCriterion[]): readonly SetCriterion[] =>
  criteria.flatMap((one) => [...(one.scoring === undefined ? [] : [one]), ...scoredByRule(one.criteria)]);

/**
 * The form of a criteria set's own year: no year goes before it.
 *
 * @param scored the scorecard that the set makes, its criteria at the places of the set's
 */
export const formOfSet = (scored: ScoredScorecard, facts: FormFacts, set: CriteriaSet): Form => {
  const { year } = scored.scorecard;
  const form = emptiedForm(scored, { ...facts, year: facts.year ?? year });
  const places = new Set(scoredByRule(set.criteria).map(({ at }) => at));
  const byResult = new Set([...form.asked].filter(({ at }) => places.has(at)));
  return { ...form, byResult, last: new Map(), lastYear: undefined };
};

/**
 * The form of the year after a scorecard's. Kept: the tree, codes, names, maxima, kinds, survey states, options,
 * bonus and penalty rows with their caps, words in columns of no meaning. Not kept: scores, findings, evidence,
 * explanations, results, "not applicable". Remedies are kept beside it, as offers.
 *
 * @param facts win over what follows from last year's
 */
export const emptiedForm = (scored: ScoredScorecard, facts: FormFacts): Form => {
  const { scorecard: before } = scored;
  const year = facts.year ?? (before.year === undefined ? undefined : before.year + 1);
  const by = year === undefined || before.year === undefined ? undefined : year - before.year;
  const planYear =
    facts.planYear ?? (before.planYear === undefined || by === undefined ? undefined : before.planYear + by);
  const planBy = planYear === undefined || before.planYear === undefined ? by : planYear - before.planYear;
  const last = new Map<Criterion, LastYear>();
  const criteria = scored.criteria.map((one) =>
    emptied(one, (was, is) => {
      last.set(is, lastYearOf(was, planBy));
    }),
  );
  const years = [before.year, before.planYear].flatMap((one) => one ?? []);
  const had = new Set([...usedColumns(before), ...COLUMN_MEANINGS.filter((one) => before.headings[one] !== undefined)]);
  const columns = COLUMN_MEANINGS.filter((meaning) => FORM_COLUMNS.includes(meaning) || had.has(meaning));
  return {
    scorecard: {
      at: before.at,
      title: before.title && { ...before.title, text: moveYears(before.title.text, years, by ?? 0) },
      unit: textAt(facts.unit, before) ?? before.unit,
      year,
      planYear,
      language: before.language,
      criteriaSet: before.criteriaSet,
      headings: Object.fromEntries(columns.map((meaning) => [meaning, before.headings[meaning] ?? ''])),
      totals: totalsOf(scored, facts.totalMax),
      adjustments: before.adjustments.map(({ at, kind, name, cap }) => ({ at, kind, name, cap })),
      criteria,
    },
    columns,
    asked: new Set([...everyCriterion(criteria)].filter(isAsked)),
    byResult: new Set(),
    last,
    lastYear: before.year,
    isBlank: false,
  };
};
