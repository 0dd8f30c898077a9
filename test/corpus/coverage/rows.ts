/** What a row is. */
import type { Covered } from '../coverage.js';

export const ROWS: Covered = {
  'a scoring option': [
    'xlsx/rows/options-in-a-column.xlsx',
    'xlsx/rows/options-in-a-column-rising.xlsx',
    'xlsx/rows/options-in-a-column-rising-in-doubt.xlsx',
    'xlsx/rows/options-in-a-column-unscored.xlsx',
    'xlsx/rows/score-beside-the-option-chosen.xlsx',
    'text/cases/states-options-and-signatures.csv',
  ],
  'a total': ['docx/cases/faults-in-the-sums.docx'],
};
