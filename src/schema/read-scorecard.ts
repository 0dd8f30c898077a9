/** Source → Scorecard, with everything that is wrong with its shape. */
import { type Finding, finding } from '../model/finding/finding.js';
import { type Source, type SourceMap, valueAt } from '../model/place/source.js';
import { COLUMN_MEANINGS, type ColumnMeaning, type Scorecard } from '../model/scorecard/scorecard.js';
import { isBlank, tidy } from '../model/text/text.js';
import { type Fields, fieldsOf, type Gathering, leafOf, shapeOf, textOf, wrongShape } from './fields.js';
import { FIRST_YEAR, HEADING_KEYS, LANGUAGES, LAST_YEAR, SCORECARD_KEYS } from './keys.js';
import { nearestKey } from './nearest-key.js';
import { ownFileReason } from './own-file.js';
import { readCriteria, TOP } from './read-criteria.js';
import { readAdjustments, readTotals } from './read-totals.js';
import { LANGUAGE_WORDS, meant } from './words.js';

export interface ReadScorecard {
  /** Present wherever there is a list of criteria, however much is wrong with the rest. */
  readonly scorecard?: Scorecard | undefined;
  readonly findings: readonly Finding[];
}

type Headings = { [M in ColumnMeaning]?: string };

/** The year a text writes, or undefined where it writes none that a scorecard may have. */
const yearOf = (written: string): number | undefined => {
  const year = /^\d{4}$/u.test(written) ? Number(written) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
};

/** A year a scorecard may have; anything else is reported. */
export const readYear = (fields: Fields, key: string, gathering: Gathering): number | undefined => {
  const leaf = leafOf(fields, key, gathering);
  if (leaf === undefined) return undefined;
  const year = yearOf(tidy(leaf.text));
  if (year === undefined) wrongShape(gathering, key, 'year', leaf);
  return year;
};

const readLanguage = (fields: Fields, gathering: Gathering): 'vi' | 'en' | undefined => {
  const leaf = leafOf(fields, 'language', gathering);
  if (leaf === undefined) return undefined;
  const language = meant(leaf.text, LANGUAGE_WORDS);
  if (language === undefined) wrongShape(gathering, 'language', { oneOf: LANGUAGES }, leaf);
  return language;
};

type ColumnNumbers = { [M in ColumnMeaning]?: number };

/** The columns that the headings of a table stand in; none in a text that has keys instead. */
const columnsOf = (source: Source | undefined): ColumnNumbers | undefined => {
  if (source?.kind !== 'map') return undefined;
  const columns: ColumnNumbers = {};
  for (const { key, value } of source.entries) {
    const meaning = COLUMN_MEANINGS.find((one) => one === key);
    const isOfTable = value.at.kind !== 'text' || value.at.fields === true;
    if (meaning !== undefined && isOfTable) columns[meaning] = value.at.column;
  }
  return Object.keys(columns).length === 0 ? undefined : columns;
};

/** The headings a source states; findings about them go to `findings`. */
const statedHeadings = (source: Source | undefined, gathering: Gathering): Headings => {
  const headings: Headings = {};
  if (source === undefined || shapeOf(source) === 'blank') return headings;
  if (source.kind !== 'map') {
    wrongShape(gathering, 'headings', 'map', source);
    return headings;
  }
  const fields = fieldsOf(source, HEADING_KEYS, gathering);
  for (const meaning of COLUMN_MEANINGS) {
    const value = fields.get(meaning);
    if (value === undefined) continue;
    if (value.kind === 'text') headings[meaning] = isBlank(value.text) ? '' : value.text;
    else wrongShape(gathering, meaning, 'text', value);
  }
  return headings;
};

/** The stated headings, and every meaning that is a key somewhere without a word of its own. */
const allHeadings = (stated: Headings, used: ReadonlySet<ColumnMeaning>): Headings => {
  const headings: Headings = {};
  for (const meaning of COLUMN_MEANINGS) {
    const own = stated[meaning];
    if (own !== undefined) headings[meaning] = own;
    else if (used.has(meaning)) headings[meaning] = '';
  }
  return headings;
};

/** Nothing in the map has to do with a scorecard: one finding says so, not one for each of its keys. */
const isForeign = (map: SourceMap): boolean =>
  !map.entries.some(({ key }) => SCORECARD_KEYS.has(key) || nearestKey(key, SCORECARD_KEYS) === 'criteria');

const readMap = (map: SourceMap): ReadScorecard => {
  const findings: Finding[] = [];
  const stated: Headings = {};
  const used = new Set<ColumnMeaning>();
  const gathering: Gathering = { findings, used, hasHeading: (meaning) => (stated[meaning] ?? '') !== '' };
  const fields = fieldsOf(map, SCORECARD_KEYS, gathering);
  Object.assign(stated, statedHeadings(fields.get('headings'), gathering));
  used.clear();

  const title = textOf(fields, 'title', gathering);
  const unit = textOf(fields, 'unit', gathering);
  const year = readYear(fields, 'year', gathering);
  const planYear = readYear(fields, 'plan-year', gathering);
  const language = readLanguage(fields, gathering);
  const criteriaSet = textOf(fields, 'criteria-set', gathering);
  const criteria = readCriteria(fields.get('criteria'), TOP, gathering);
  const headings = allHeadings(stated, used);
  const columns = columnsOf(fields.get('headings'));
  const totals = readTotals(fields.get('total'), 'total', gathering);
  const adjustments = readAdjustments(fields.get('adjustments'), gathering);

  const list = fields.get('criteria');
  if (shapeOf(list) === 'blank' || (list?.kind === 'list' && list.items.length === 0)) {
    wrongShape(gathering, 'criteria', 'criteria', undefined, { at: list?.at ?? map.at });
  }
  if (list?.kind !== 'list') return { findings };
  const scorecard: Scorecard = {
    at: map.at,
    ...(title && { title }),
    ...(unit && { unit }),
    ...(year !== undefined && { year }),
    ...(planYear !== undefined && { planYear }),
    ...(language && { language }),
    ...(criteriaSet && { criteriaSet }),
    headings,
    ...(columns && { columns }),
    totals,
    adjustments,
    criteria,
  };
  return { scorecard, findings };
};

/**
 * Reads a scorecard from the tree of text that a file or a table gave.
 *
 * Wrong shapes, unknown keys and points that are no numbers are findings, all of them in one go; what is wrong is
 * left out and the rest is read. A bare list is the criteria of a scorecard that says nothing else. Never throws.
 */
export const readScorecard = (source: Source): ReadScorecard => {
  const own = ownFileReason(source);
  if (own !== undefined) return { findings: [finding('unreadable-file', { reason: own }, { at: source.at })] };
  if (source.kind === 'list') {
    const entries = [{ key: 'criteria', keyAt: source.at, value: source }];
    return readMap({ kind: 'map', at: source.at, entries });
  }
  if (source.kind === 'text') {
    const reason = isBlank(source.text) ? 'empty' : 'not-a-scorecard';
    return { findings: [finding('unreadable-file', { reason }, { at: source.at })] };
  }
  if (source.entries.length === 0) {
    return { findings: [finding('unreadable-file', { reason: 'empty' }, { at: source.at })] };
  }
  if (valueAt(source, 'criteria') === undefined && isForeign(source)) {
    return { findings: [finding('unreadable-file', { reason: 'not-a-scorecard' }, { at: source.at })] };
  }
  return readMap(source);
};
