/** What a row is. */
import type { Covered } from '../coverage.js';

export const ROWS: Covered = {
  'a criterion': ['xlsx/codes/dotted.xlsx', 'xlsx/rows/maxima-in-names.xlsx'],
  'a scoring option': [
    'xlsx/rows/options-by-their-words.xlsx',
    'xlsx/rows/options-in-a-column.xlsx',
    'xlsx/forms/bands-below-scored-criteria.xlsx',
    'xlsx/rows/options-in-a-column-rising.xlsx',
    'xlsx/rows/options-in-a-column-rising-in-doubt.xlsx',
    'xlsx/rows/options-in-a-column-unscored.xlsx',
    'xlsx/rows/score-beside-the-option-chosen.xlsx',
    'xlsx/rows/scores-beside-options-of-stated-maxima.xlsx',
    'xlsx/uncoded/options-in-a-blank-form.xlsx',
    'xlsx/uncoded/options-below-a-total.xlsx',
    'text/cases/states-options-and-signatures.csv',
  ],
  'an uncoded criterion': ['xlsx/rows/uncoded-criteria.xlsx', 'xlsx/codes/dashes.xlsx'],
  'a field without a code': ['xlsx/rows/fields-that-hold-all-points.xlsx'],
  'a group title': ['xlsx/rows/group-titles.xlsx'],
  'a subtotal': [
    'xlsx/rows/subtotals.xlsx',
    'xlsx/rows/subtotals-called-totals.xlsx',
    'xlsx/forms/points-of-fields-above-their-criteria.xlsx',
    'xlsx/forms/points-of-fields-below-their-criteria.xlsx',
    'xlsx/forms/sums-of-fields-without-a-row.xlsx',
  ],
  'a score of the row above': [
    'xlsx/forms/scores-below-each-other.xlsx',
    'xlsx/forms/rounds-below-each-other.xlsx',
    'xlsx/forms/scores-below-their-criterion.xlsx',
    'xlsx/forms/how-each-is-scored.xlsx',
  ],
  'a total': ['docx/cases/faults-in-the-sums.docx', 'xlsx/rows/subtotals.xlsx', 'xlsx/rows/total-above.xlsx'],
  'a bonus and a penalty': [
    'xlsx/rows/bonuses-and-penalties.xlsx',
    'xlsx/rows/penalties-below-zero.xlsx',
    'xlsx/rows/bonuses-numbered-on-from-fields.xlsx',
    'xlsx/rows/bonuses-numbered-on-told-by-numbers.xlsx',
    'xlsx/rows/bonuses-of-the-last-field.xlsx',
    'docx/cases/faults-in-the-sums.docx',
  ],
  'a continuation of the row above': ['xlsx/rows/second-remedies.xlsx'],
  'page furniture': [
    'xlsx/rows/page-furniture.xlsx',
    'xlsx/where/header-repeated.xlsx',
    'xlsx/where/prose-above-signatures-below.xlsx',
    'docx/cases/letterhead-and-signatures.docx',
  ],
  'in doubt an unclear row': [
    'xlsx/rows/rows-in-doubt.xlsx',
    'xlsx/rows/rows-in-doubt-below-the-total.xlsx',
    'xlsx/rows/subtotals.xlsx',
  ],
};
