/** Damage that programs do to codes and scores. */
import type { Covered } from '../coverage.js';

export const DAMAGE: Covered = {
  'codes turned into numbers, proved by their format': [
    'xlsx/damage/codes-as-numbers-with-format.xlsx',
    'ods/cases/codes-as-numbers.ods',
  ],
  'codes turned into numbers, proved by their position': [
    'xlsx/damage/codes-as-numbers-by-position.xlsx',
    'xlsx/damage/codes-text-beside-numbers.xlsx',
    'xlsx/damage/codes-that-lost-a-zero-in-front.xlsx',
    'text/cases/codes-that-lost-a-zero.csv',
  ],
  'codes turned into numbers that nothing tells': [
    'xlsx/damage/codes-as-numbers-in-an-extract.xlsx',
    'xlsx/damage/codes-as-numbers-that-nothing-tells.xlsx',
  ],
  'codes that got decimals': [
    'text/cases/codes-that-got-decimals.csv',
    'text/cases/codes-with-a-zero-of-their-own.csv',
  ],
  'codes turned into dates': [
    'xlsx/damage/codes-as-dates.xlsx',
    'xlsx/damage/codes-as-dates-american.xlsx',
    'xlsx/damage/codes-as-dates-month-first.xlsx',
    'xlsx/damage/codes-as-dates-that-nothing-tells.xlsx',
    'xlsx/damage/codes-as-dates-throughout.xlsx',
    'ods/cases/codes-as-dates.ods',
    'text/cases/codes-that-became-dates.csv',
    'text/cases/codes-that-became-dates-in-vietnamese.csv',
  ],
  'both date systems': ['xlsx/damage/codes-as-dates.xlsx', 'xlsx/damage/codes-as-dates-counted-from-later.xlsx'],
  'three-part dates': [
    'xlsx/damage/codes-as-dates-three-parts.xlsx',
    'xlsx/damage/codes-as-dates-of-two-and-three-parts.xlsx',
  ],
  'codes in brackets, with footnotes, or none': [
    'xlsx/damage/codes-in-brackets.xlsx',
    'xlsx/damage/codes-with-footnotes.xlsx',
    'xlsx/damage/codes-that-are-none.xlsx',
  ],
  'scores turned into dates': ['xlsx/damage/scores-as-dates.xlsx', 'text/cases/scores-that-became-dates.csv'],
  'deadlines that are dates': ['xlsx/damage/deadlines-as-dates.xlsx'],
  'formula cells, cached': ['xlsx/damage/formulas-cached.xlsx', 'docx/cases/formulas.docx'],
  'formula cells, not cached': [
    'xlsx/damage/formulas-not-cached.xlsx',
    'xlsx/damage/formulas-not-cached-in-words.xlsx',
    'docx/cases/formulas.docx',
  ],
  'error values': ['xlsx/damage/formulas-errors.xlsx'],
  'a wrong cached total': [
    'xlsx/damage/total-cached-wrong.xlsx',
    'ods/cases/total-calculated-wrong.ods',
    'docx/cases/formulas.docx',
  ],
  'shared and array formulas': ['xlsx/damage/formulas-shared-and-array.xlsx'],
  'percent cells': ['xlsx/damage/scores-as-percentages.xlsx'],
  'float noise': ['xlsx/damage/float-noise.xlsx', 'ods/cases/numbers-as-stored.ods'],
  'accounting formats that show 0 as a dash': ['xlsx/damage/accounting-shows-zero-as-dash.xlsx'],
  'number formats with words': ['xlsx/damage/formats-with-words.xlsx'],
  'rich text': ['xlsx/damage/rich-text.xlsx', 'ods/cases/texts-with-a-look.ods'],
  'crossed-out text': ['xlsx/damage/crossed-out.xlsx'],
  'merged cells counted once': [
    'xlsx/damage/merged-cells.xlsx',
    'xlsx/damage/merged-cells-filled.xlsx',
    'xlsx/damage/merged-score.xlsx',
    'ods/cases/rows-repeated.ods',
  ],
  'merged cells inherited only by remedies': [
    'xlsx/damage/merged-cells.xlsx',
    'docx/cases/merged-remedies.docx',
    'ods/cases/merged-and-repeated.ods',
  ],
  'text numbers beside number cells': [
    'xlsx/damage/text-numbers-beside-numbers.xlsx',
    'docx/cases/scores-in-many-ways.docx',
  ],
  'footnote digits glued to a number': ['xlsx/damage/footnotes-on-numbers.xlsx'],
};
