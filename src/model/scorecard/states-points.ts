/** Which points a scorecard states anywhere. */
import type { Criterion, PointColumn } from './scorecard.js';

export const statesPoints = (criteria: readonly Criterion[], column: PointColumn): boolean =>
  criteria.some((criterion) => criterion[column]?.value !== undefined || statesPoints(criterion.criteria, column));

/** Where scores from elsewhere belong: beside self scores where nothing else is scored, else they are assessed. */
export const columnForOthers = (criteria: readonly Criterion[]): 'self' | 'assessed' =>
  statesPoints(criteria, 'self') && !statesPoints(criteria, 'assessed') && !statesPoints(criteria, 'lost')
    ? 'self'
    : 'assessed';
