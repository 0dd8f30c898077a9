/** Findings that name the place as the program that made the file would, show the text as written and both places where two disagree. */
import type { Covered } from '../coverage.js';

export const PLACES: Covered = {
  "'Bảng chấm điểm'!A5": ['xlsx/codes/twice.xlsx', 'xlsx/codes/missing-parents.xlsx'],
  'bảng 1, dòng 4, cột 1': ['docx/cases/faults-in-the-sums.docx'],
  'dòng 12, cột 3': ['text/cases/codes-that-lost-a-zero.csv', 'text/cases/scores-that-became-dates.csv'],
  'the text as written': ['xlsx/damage/scores-as-percentages.xlsx', 'xlsx/rows/codes-that-look-alike.xlsx'],
  'the code first, the name of a row without one': [
    '../language/wording.test.ts › is named by its own words where it has no code',
  ],
  'what to do': ['../language/rule-help.test.ts › have a title, a reason and a cure of whole sentences'],
};
