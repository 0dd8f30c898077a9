/** What a column is. */
import type { Covered } from '../coverage.js';

export const COLUMNS: Covered = {
  'two assessed rounds': ['xlsx/where/header-four-rows.xlsx', 'xlsx/where/header-group-unmerged-beside-merges.xlsx'],
  'two rounds of self scores': ['xlsx/rows/two-rounds-of-self-scores.xlsx'],
  'maxima in the names': ['xlsx/rows/maxima-in-names.xlsx'],
};
