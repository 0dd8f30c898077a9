/** What tells criteria sets, and scorecards that cannot do without one: every source is asked. */
import { type Source, type SourceMap, valueAt } from '../model/source.js';

/** A file is a criteria set where it says so: no scorecard has this key. */
export const isCriteriaSet = (source: Source | undefined): source is SourceMap =>
  source?.kind === 'map' && valueAt(source, 'set') !== undefined;

/** Whether the criteria are a map of codes, which only a criteria set can make a tree of. */
export const isByCode = (source: Source): source is SourceMap =>
  source.kind === 'map' && valueAt(source, 'criteria')?.kind === 'map';
