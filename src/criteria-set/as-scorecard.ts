/** A criteria set as a scorecard that nobody has scored yet. */
import type { Band, BandEdge, CriteriaSet, FormWords, SetCriterion } from '../model/criteria-set/criteria-set.js';
import { type Points, toDecimal } from '../model/points/points.js';
import type { Criterion, Scorecard, Text } from '../model/scorecard/scorecard.js';
import { tidy } from '../model/text/text.js';
import { settledBands } from './bands.js';

/** Numbers as Vietnamese tables write them: what is made here is data of a scorecard. */
const written = (value: Points): string => toDecimal(value).replace('.', ',');

const edge = (one: BandEdge | undefined, within: string, without: string): readonly string[] =>
  one === undefined ? [] : [`${one.inclusive ? within : without} ${written(one.value)} %`];

const bandName = ({ low, high }: Band): string => [...edge(low, '≥', '>'), ...edge(high, '≤', '<')].join('; ');

/** The steps of a rule as scoring options: "Ban hành chậm: 1", "≥ 85 %; < 95 %: 2". */
const optionsOf = ({ scoring }: SetCriterion): readonly Text[] => {
  if (scoring === undefined) return [];
  if (scoring.kind === 'bands') {
    const settled = [...settledBands(scoring.bands)].reverse();
    return settled.map((band) => ({ text: `${bandName(band)}: ${written(band.points.value)}`, at: band.at }));
  }
  if (scoring.kind === 'proportion') {
    const { floor, full } = scoring;
    return [
      ...(full === undefined ? [] : [{ text: `≥ ${written(full.value)} %: 100 %`, at: full.at }]),
      ...(floor === undefined ? [] : [{ text: `< ${written(floor.value)} %: 0`, at: floor.at }]),
    ];
  }
  const sign = scoring.kind === 'deductions' ? '−' : '';
  return scoring.options.map(({ name, points, at }) => ({
    text: `${tidy(name.text)}: ${sign}${written(points.value)}`,
    at,
  }));
};

const blank = (criterion: SetCriterion, words: FormWords): Criterion => ({
  at: criterion.at,
  code: criterion.code,
  name: criterion.name,
  max: criterion.max,
  kind: criterion.kind,
  state: criterion.survey && criterion.criteria.length === 0 ? 'survey' : undefined,
  remedies: [],
  options: optionsOf(criterion),
  extra: criterion.evidence === undefined ? [] : [{ heading: words.evidenceAsked, value: criterion.evidence }],
  subtotals: [],
  criteria: criterion.criteria.map((one) => blank(one, words)),
});

/** The scorecard that a set makes: its tree and maxima, no scores. */
export const blankScorecard = (set: CriteriaSet, words: FormWords): Scorecard => ({
  at: set.at,
  title: set.title,
  year: set.year,
  criteriaSet: set.id,
  headings: {},
  totals: set.max === undefined ? [] : [{ at: set.max.at, max: set.max }],
  adjustments: set.adjustments.map(({ at, kind, name, cap }) => ({ at, kind, name, cap })),
  criteria: set.criteria.map((one) => blank(one, words)),
});
