/** A table without scores as a criteria set: its tree, and what it says of how each criterion is scored. */
import type { BandEdge, CriteriaSet, SetCriterion, SetNumber, SetOption } from '../model/criteria-set/criteria-set.js';
import { saidScoring } from '../model/criteria-set/scoring-words.js';
import { readAmount } from '../model/finding/threshold.js';
import type { Points } from '../model/points/points.js';
import { readPoints } from '../model/points/points-text.js';
import type { Criterion, Scorecard, Text } from '../model/scorecard/scorecard.js';
import { fold } from '../model/text/text.js';

/** An option with its points, and one whose words name none. */
type ReadOption = { readonly option: SetOption } | { readonly unread: Text };

/** "Ban hành kịp thời: 1" */
const optionOf = (written: Text): ReadOption => {
  const [, name, points] = written.text.match(/^(.*\S)\s*:\s*[-−–]?\s*([^:]+)$/su) ?? [];
  const value = points === undefined ? undefined : readAmount(points);
  const { at } = written;
  return name === undefined || value === undefined
    ? { unread: written }
    : { option: { at, name: { text: name, at }, points: { value, at } } };
};

/** The words for the edges of a band, folded; the longer ones first, as they begin alike. */
const EDGES = [
  ['≥', 'from'],
  ['>', 'above'],
  ['≤', 'to'],
  ['<', 'below'],
  [fold('đến dưới'), 'below'],
  [fold('đến'), 'to'],
  [fold('từ'), 'from'],
  [fold('trên'), 'above'],
  [fold('dưới'), 'below'],
] as const;
type EdgeWord = (typeof EDGES)[number][1];

/** What stands behind a percentage turns its edge: "80 % trở lên", "80 % trở xuống". */
const BEHIND: readonly (readonly [string, EdgeWord])[] = [
  [fold('trở lên'), 'from'],
  [fold('trở xuống'), 'to'],
];

/** What parts two edges. */
const AND = new RegExp(`;|\\s${fold('và')}\\s`, 'u');

/** One percentage with a word before it, or behind it. */
const PART = /^(\D*?)\s*(\d+(?:[.,]\d+)?)\s*%?\s*(\D*)$/u;
const PARTS = /([^\d;]*\d+(?:[.,]\d+)?\s*%?)/u;

const edgeIn = (part: string): { readonly word: EdgeWord; readonly value: Points } | undefined => {
  const [, before = '', number = '', behind = ''] = part.trim().match(PART) ?? [];
  const value = readAmount(number);
  const turned = BEHIND.find(([words]) => words === behind.trim())?.[1];
  const word = EDGES.find(([words]) => words === before.trim())?.[1];
  if (value === undefined || (behind.trim() !== '' && turned === undefined)) return undefined;
  if (turned !== undefined) return word === undefined || word === turned ? { word: turned, value } : undefined;
  return word && { word, value };
};

/** "≥ 80 %; < 95 %", "Từ 80% đến dưới 95%", "95 % trở lên", "Dưới 80%"; undefined where it is no band for certain. */
export const bandEdges = ({
  text,
  at,
}: Text): { readonly low?: BandEdge | undefined; readonly high?: BandEdge | undefined } | undefined => {
  const folded = fold(text);
  const parts = folded.split(AND).flatMap((one) => partsOf(one));
  const edges = parts.map(edgeIn);
  let low: BandEdge | undefined;
  let high: BandEdge | undefined;
  for (const edge of edges) {
    if (edge === undefined) return undefined;
    const { word, value } = edge;
    const isLow = word === 'from' || word === 'above';
    if ((isLow ? low : high) !== undefined) return undefined;
    const found = { value, at, inclusive: word === 'from' || word === 'to' };
    if (isLow) low = found;
    else high = found;
  }
  return low === undefined && high === undefined ? undefined : { low, high };
};

/** Pieces with one number each; what follows the last number stays with it. */
const partsOf = (text: string): readonly string[] => {
  const pieces = text.split(PARTS).filter((one) => one.trim() !== '');
  const last = pieces.at(-1) ?? '';
  const before = pieces.at(-2);
  return before !== undefined && !/\d/u.test(last) ? [...pieces.slice(0, -2), `${before} ${last.trim()}`] : pieces;
};

/** What a table says of the scoring of one criterion. */
type ReadScoring = Pick<SetCriterion, 'scoring' | 'unread'> & { readonly survey?: true };

const ofOptions = (kind: 'one-of' | 'sum-of' | 'deductions', at: Text['at'], options: readonly Text[]): ReadScoring => {
  const read = options.map(optionOf);
  return {
    scoring: { kind, at, options: read.flatMap((one) => ('option' in one ? one.option : [])) },
    unread: read.flatMap((one) => ('unread' in one ? one.unread : [])),
  };
};

const ofBands = (at: Text['at'], options: readonly Text[]): ReadScoring => {
  const unread: Text[] = [];
  const bands = options.flatMap((written) => {
    const read = optionOf(written);
    const edges = 'option' in read ? bandEdges(read.option.name) : undefined;
    if ('option' in read && edges !== undefined) return [{ at: written.at, ...edges, points: read.option.points }];
    unread.push(written);
    return [];
  });
  return { scoring: { kind: 'bands', at, bands }, unread };
};

/** "≥ 90 %: 100 %" says where all is given, "< 50 %: 0" below what nothing is. */
const ofProportion = (at: Text['at'], options: readonly Text[], step: string | undefined): ReadScoring => {
  let floor: SetNumber | undefined;
  let full: SetNumber | undefined;
  const unread: Text[] = [];
  for (const written of options) {
    const [, words = '', given = ''] = written.text.match(/^(.*\S)\s*:\s*([^:]+)$/su) ?? [];
    const edges = bandEdges({ text: words, at: written.at });
    const { low, high } = edges ?? {};
    if (low?.inclusive && high === undefined && /^100\s*%$/u.test(given.trim())) full = low;
    else if (high?.inclusive === false && low === undefined && /^0\s*%?$/u.test(given.trim())) floor = high;
    else unread.push(written);
  }
  const value = step === undefined ? undefined : readAmount(step);
  return { scoring: { kind: 'proportion', at, floor, full, step: value && { value, at } }, unread };
};

/** How options count is said in a column of its own; options alone do not say whether they exclude each other. */
const scoringOf = (criterion: Criterion): ReadScoring => {
  const found = saidScoring(criterion);
  if (found === undefined) return { unread: [] };
  const { said, kind, step } = found;
  if (readPoints(said.text).kind === 'survey') return { survey: true, unread: [] };
  const { options } = criterion;
  switch (kind) {
    case undefined:
      return { unread: [said] };
    case 'bands':
      return ofBands(said.at, options);
    case 'proportion':
      return step !== undefined && readAmount(step) === undefined
        ? { unread: [said] }
        : ofProportion(said.at, options, step);
    default:
      return ofOptions(kind, said.at, options);
  }
};

const ofSet = (criterion: Criterion): SetCriterion => {
  const { survey = criterion.state === 'survey', ...scoring } = scoringOf(criterion);
  return {
    at: criterion.at,
    code: criterion.code,
    name: criterion.name,
    max: criterion.max,
    kind: criterion.kind,
    survey,
    evidence: criterion.evidence,
    ...scoring,
    criteria: criterion.criteria.map(ofSet),
  };
};

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
