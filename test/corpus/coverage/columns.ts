/** What a column is. */
import type { Covered } from '../coverage.js';

export const COLUMNS: Covered = {
  'synonyms of every meaning': [
    'xlsx/columns/synonyms-first.xlsx',
    'xlsx/columns/synonyms-second.xlsx',
    'xlsx/columns/synonyms-third.xlsx',
    'xlsx/columns/synonyms-fourth.xlsx',
    'xlsx/columns/synonyms-of-units.xlsx',
    'xlsx/columns/headings-in-english.xlsx',
  ],
  'in capitals, without diacritics, abbreviated, with years and units': [
    'xlsx/columns/headings-in-capitals.xlsx',
    'xlsx/columns/headings-without-diacritics.xlsx',
    'xlsx/columns/headings-abbreviated.xlsx',
    'xlsx/columns/headings-with-years-and-units.xlsx',
    'xlsx/columns/headings-with-hidden-spaces.xlsx',
  ],
  'in any order': ['xlsx/columns/order-of-its-own.xlsx'],
  'self beside assessed': ['xlsx/columns/self-beside-assessed.xlsx'],
  'only self': ['xlsx/columns/only-self.xlsx', 'xlsx/columns/self-beside-an-empty-round.xlsx'],
  'Lý do mất điểm is text': ['xlsx/columns/reasons-for-lost-points.xlsx'],
  'two assessed rounds': [
    'xlsx/columns/two-rounds-the-second-not-for-all.xlsx',
    'xlsx/columns/two-rounds-the-second-first.xlsx',
    'xlsx/columns/rounds-and-lost.xlsx',
    'xlsx/forms/scores-after-adjustment.xlsx',
    'xlsx/columns/the-old-score-hidden-on-the-right.xlsx',
    'xlsx/where/header-four-rows.xlsx',
    'xlsx/where/header-group-unmerged-beside-merges.xlsx',
  ],
  'scores of several years': [
    'xlsx/columns/scores-of-two-years.xlsx',
    'xlsx/forms/years-below-a-group.xlsx',
    'xlsx/forms/columns-called-by-years.xlsx',
  ],
  'one heading over several scores': [
    'xlsx/forms/scores-under-one-merged-heading.xlsx',
    'xlsx/forms/fields-left-of-their-criteria.xlsx',
  ],
  'shares and names of documents under headings of names': ['xlsx/forms/shares-called-chi-so.xlsx'],
  'a second header in another order': ['xlsx/forms/header-again-in-another-order.xlsx'],
  'what is asked for beside the criteria, least beside greatest points': [
    'xlsx/uncoded/targets-beside-criteria.xlsx',
    'xlsx/uncoded/contents-beside-criteria.xlsx',
  ],
  'a range in place of a maximum': ['xlsx/forms/ranges-for-points.xlsx'],
  'two rounds of self scores': ['xlsx/rows/two-rounds-of-self-scores.xlsx'],
  'no code column, the code leading the name': [
    'xlsx/columns/codes-lead-the-names.xlsx',
    'xlsx/columns/codes-lead-the-names-with-a-dash.xlsx',
    'xlsx/columns/codes-lead-the-names-with-a-space.xlsx',
    'xlsx/columns/codes-lead-the-names-below-fields.xlsx',
    'xlsx/columns/code-and-name-merged.xlsx',
    'docx/cases/code-and-name-merged.docx',
    'docx/cases/numbered-names.docx',
  ],
  'no codes, or of fields alone: sums tell what is part of what': [
    'xlsx/columns/no-codes-at-all.xlsx',
    'xlsx/columns/codes-of-fields-alone.xlsx',
  ],
  'codes under no heading': [
    'xlsx/columns/codes-under-no-heading.xlsx',
    'xlsx/columns/codes-under-a-heading-that-says-nothing.xlsx',
  ],
  'numbers that are no codes': [
    'xlsx/columns/numbers-under-no-heading-that-are-no-codes.xlsx',
    'xlsx/columns/names-that-begin-with-numbers.xlsx',
    'xlsx/columns/running-numbers-beside-coded-names.xlsx',
    'xlsx/columns/running-numbers-beside-codes.xlsx',
  ],
  'unknown columns kept as extra': ['xlsx/columns/unknown-columns.xlsx'],
  'two columns of one meaning, or a missing one: told': [
    'xlsx/columns/two-columns-of-maxima.xlsx',
    'xlsx/columns/maxima-missing.xlsx',
  ],
  'maxima in the names': ['xlsx/rows/maxima-in-names.xlsx'],
};
