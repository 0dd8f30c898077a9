/** What tells criteria sets, and scorecards that cannot do without one: every source is asked. */
import { type Source, type SourceMap, valueAt } from '../model/place/source.js';

/** Words that only a criteria set has, at its top. */
const OF_SETS = ['survey-max', 'not-applicable', 'rounding', 'classes'] as const;
/** Words that a scorecard has and no set. */
const OF_SCORECARDS = ['unit', 'plan-year', 'criteria-set', 'headings', 'total'] as const;
const OF_SCORES = ['self', 'assessed', 'lost', 'result', 'finding', 'remedy', 'state'] as const;

const hasOneOf = (map: SourceMap, keys: readonly string[]): boolean =>
  map.entries.some(({ key }) => keys.includes(key));

/** Whether something is true of a criterion or of one below it. */
const isInTree = (list: Source | undefined, test: (criterion: SourceMap) => boolean): boolean =>
  list?.kind === 'list' &&
  list.items.some((one) => one.kind === 'map' && (test(one) || isInTree(valueAt(one, 'criteria'), test)));

/** A set that was never given its id: it says how criteria are scored, and nobody's scores. */
const isSetWithoutId = (source: SourceMap): boolean => {
  if (hasOneOf(source, OF_SCORECARDS)) return false;
  const criteria = valueAt(source, 'criteria');
  if (!hasOneOf(source, OF_SETS) && !isInTree(criteria, (one) => valueAt(one, 'scoring') !== undefined)) return false;
  return !isInTree(criteria, (one) => hasOneOf(one, OF_SCORES));
};

/** A file is a criteria set where it says so: no scorecard has this key. One that forgot to is told what is missing. */
export const isCriteriaSet = (source: Source | undefined): source is SourceMap =>
  source?.kind === 'map' && (valueAt(source, 'set') !== undefined || isSetWithoutId(source));

/** Whether the criteria are a map of codes, which only a criteria set can make a tree of. */
export const isByCode = (source: Source): source is SourceMap =>
  source.kind === 'map' && valueAt(source, 'criteria')?.kind === 'map';
