/** A criteria set as a scorecard that nobody has scored yet, and a table without scores as a criteria set. */
import type {
  Band,
  BandEdge,
  CriteriaSet,
  FormWords,
  Scoring,
  SetCriterion,
  SetOption,
} from '../model/criteria-set.js';
import { type Points, toDecimal } from '../model/points.js';
import type { Criterion, Scorecard, Text } from '../model/scorecard.js';
import { fold, tidy } from '../model/text.js';
import { readAmount } from '../model/threshold.js';
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

/** What a table may call its column of how options count. */
const SCORING_HEADINGS: ReadonlySet<string> = new Set(
  ['cách chấm', 'cách chấm điểm', 'cách tính điểm', 'cách tính', 'phương pháp chấm', 'scoring'].map(fold),
);
const SCORING_WORDS: ReadonlyMap<string, 'one-of' | 'sum-of' | 'deductions'> = new Map(
  (
    [
      ['chọn một', 'one-of'],
      ['chọn một mức', 'one-of'],
      ['một mức', 'one-of'],
      ['one-of', 'one-of'],
      ['cộng', 'sum-of'],
      ['cộng dồn', 'sum-of'],
      ['sum-of', 'sum-of'],
      ['trừ', 'deductions'],
      ['trừ dần', 'deductions'],
      ['deductions', 'deductions'],
    ] as const
  ).map(([words, kind]) => [fold(words), kind]),
);

/** "Ban hành kịp thời: 1" → an option; undefined for words that name no points. */
const optionOf = ({ text, at }: Text): SetOption | undefined => {
  const [, name, points] = text.match(/^(.*\S)\s*:\s*[-−–]?\s*([^:]+)$/su) ?? [];
  const value = points === undefined ? undefined : readAmount(points);
  return name === undefined || value === undefined
    ? undefined
    : { at, name: { text: name, at }, points: { value, at } };
};

/** How options count is said in a column of its own; options alone do not say whether they exclude each other. */
const scoringOf = ({ options, extra }: Criterion): Scoring | undefined => {
  const said = extra.find(({ heading }) => SCORING_HEADINGS.has(fold(heading)));
  const kind = said && SCORING_WORDS.get(fold(said.value.text));
  const read = options.flatMap((one) => optionOf(one) ?? []);
  return said === undefined || kind === undefined || read.length === 0
    ? undefined
    : { kind, at: said.value.at, options: read };
};

const ofSet = (criterion: Criterion): SetCriterion => ({
  at: criterion.at,
  code: criterion.code,
  name: criterion.name,
  max: criterion.max,
  kind: criterion.kind,
  survey: criterion.state === 'survey',
  evidence: criterion.evidence,
  scoring: criterion.criteria.length === 0 ? scoringOf(criterion) : undefined,
  criteria: criterion.criteria.map(ofSet),
});

/** The criteria set that a table (or a scorecard) holds: its tree, maxima, surveys and evidence; scores are passed over. */
export const setOfScorecard = (scorecard: Scorecard, file: string, id: string): CriteriaSet => ({
  file,
  at: scorecard.at,
  id: scorecard.criteriaSet ?? { text: id, at: scorecard.at },
  title: scorecard.title,
  year: scorecard.year,
  max: scorecard.totals.find(({ max }) => max?.value !== undefined)?.max,
  absence: 'exclude',
  classes: [],
  adjustments: scorecard.adjustments.map(({ at, kind, name, cap }) => ({ at, kind, name, cap })),
  criteria: scorecard.criteria.map(ofSet),
});
