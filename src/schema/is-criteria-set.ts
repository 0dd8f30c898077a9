import { type Source, type SourceMap, valueAt } from '../model/source.js';

/** A file is a criteria set where it says so: no scorecard has this key. */
export const isCriteriaSet = (source: Source | undefined): source is SourceMap =>
  source?.kind === 'map' && valueAt(source, 'set') !== undefined;
