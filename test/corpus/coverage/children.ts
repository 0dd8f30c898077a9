/** Whose child a row is. */
import type { Covered } from '../coverage.js';

export const CHILDREN: Covered = {
  '1/1.1/1.1.1': ['xlsx/codes/dotted.xlsx', 'xlsx/codes/ten-as-text.xlsx'],
  'Roman over restarting Arabic': ['xlsx/codes/numerals-over-numbers-over-letters.xlsx'],
  'restarting letters in Vietnamese order, with đ and without': ['xlsx/codes/numerals-over-numbers-over-letters.xlsx'],
  'the numeral i below the letter h': ['xlsx/codes/numeral-i-below-h.xlsx'],
  'A/I/1/a)': ['xlsx/codes/capitals-numerals-numbers-brackets.xlsx', 'xlsx/codes/capitals-to-i-over-numerals.xlsx'],
  'Roman fields over 1.2, 7.1.3': ['xlsx/codes/numerals-over-dotted.xlsx'],
  'dash rows': ['xlsx/codes/dashes.xlsx', 'xlsx/codes/dashes-over-pluses.xlsx', 'xlsx/rows/uncoded-criteria.xlsx'],
  'trailing dots': ['xlsx/codes/dots-commas-and-words.xlsx'],
  '1,4,1': ['xlsx/codes/dots-commas-and-words.xlsx'],
  'TC 1.5': ['xlsx/codes/dots-commas-and-words.xlsx'],
  'codes that lead the names': [
    'xlsx/codes/leading-the-names.xlsx',
    'xlsx/codes/leading-the-names-with-zeros.xlsx',
    'xlsx/codes/leading-the-names-behind-words.xlsx',
    'docx/cases/numbered-names.docx',
  ],
  'a missing parent': ['xlsx/codes/missing-parents.xlsx'],
  duplicates: ['xlsx/codes/twice.xlsx', 'docx/cases/faults-in-the-sums.docx'],
  'equal neighbours are no parts of each other': ['text/cases/neighbours-scored-alike.csv'],
  'rows out of order': ['xlsx/codes/out-of-order.xlsx'],
  '01 above 1': ['xlsx/forms/fields-with-a-zero-in-front.xlsx'],
  'fields worth what their names say': [
    'xlsx/uncoded/fields-worth-what-their-names-say.xlsx',
    'xlsx/uncoded/fields-so-with-scores.xlsx',
  ],
  'numbers through fields and criteria': [
    'xlsx/uncoded/numbered-through-a-blank-form.xlsx',
    'xlsx/uncoded/numbered-through-with-a-wrong-maximum.xlsx',
    'xlsx/uncoded/numbered-through-in-doubt.xlsx',
  ],
  'numerals of one sign': ['xlsx/rows/numerals-of-one-sign.xlsx'],
  'codes that look alike': ['xlsx/rows/codes-that-look-alike.xlsx'],
  'codes before words of units': ['xlsx/rows/codes-before-unit-words.xlsx'],
};
