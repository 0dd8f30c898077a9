/** Where the table is: what stands around it, over it, in it and beside it. */
import type { Covered } from '../coverage.js';

export const WHERE: Covered = {
  'title lines, motto, decision numbers and prose with the same words above': [
    'xlsx/where/prose-above-signatures-below.xlsx',
    'xlsx/where/prose-in-the-columns.xlsx',
    'docx/cases/letterhead-and-signatures.docx',
    'text/cases/prose-only.dat',
  ],
  'a header of two rows with merged groups': [
    'xlsx/where/header-groups.xlsx',
    'xlsx/where/header-groups-unmerged.xlsx',
    'xlsx/where/header-group-unmerged-beside-merges.xlsx',
  ],
  'a header of one row': ['xlsx/columns/order-of-its-own.xlsx'],
  'a header of three rows': ['xlsx/where/header-three-rows.xlsx', 'xlsx/where/header-words-in-three-rows.xlsx'],
  'a header of four rows': ['xlsx/where/header-four-rows.xlsx'],
  'a row of column numbers': [
    'xlsx/where/header-groups.xlsx',
    'xlsx/where/header-four-rows.xlsx',
    'xlsx/where/column-letters.xlsx',
    'xlsx/where/column-numerals.xlsx',
    'xlsx/where/column-letters-before-numbers.xlsx',
    'xlsx/where/column-numbers-with-formulas.xlsx',
    'xlsx/where/column-numbers-with-formulas-alone.xlsx',
    'xlsx/where/column-numbers-with-words.xlsx',
    'xlsx/where/row-of-units.xlsx',
  ],
  'the header repeated inside': ['xlsx/where/header-repeated.xlsx'],
  'totals in other words, above the list as well': [
    'xlsx/where/total-abbreviated.xlsx',
    'xlsx/where/total-in-words-of-its-own.xlsx',
    'xlsx/where/total-above-the-column-numbers.xlsx',
    'xlsx/where/total-of-fields-in-numerals.xlsx',
  ],
  'no header': ['text/cases/no-header.csv'],
  'notes before and signatures after': [
    'xlsx/where/prose-above-signatures-below.xlsx',
    'xlsx/where/legend-above.xlsx',
    'text/cases/states-options-and-signatures.csv',
  ],
  'notes sheets first': ['xlsx/where/notes-sheet-first.xlsx'],
  'several scorecards in one file': [
    'xlsx/where/several-scorecards.xlsx',
    'xlsx/where/two-in-one-sheet.xlsx',
    'xlsx/where/two-side-by-side.xlsx',
    'docx/cases/several-scorecards.docx',
    'text/cases/two-scorecards.csv',
  ],
  'tables of something else': [
    'xlsx/where/two-tables-of-other-columns.xlsx',
    'xlsx/where/units-ranked-beside.xlsx',
    'xlsx/where/units-ranked-in-another-sheet.xlsx',
    'xlsx/where/points-beside.xlsx',
    'xlsx/where/sum-beside.xlsx',
    'docx/cases/tables-of-something-else.docx',
    'text/cases/table-of-something-else-below.csv',
  ],
  'sheets that were the pages of a PDF': [
    'xlsx/where/pages-of-a-pdf.xlsx',
    'xlsx/where/pages-of-a-pdf-header-again.xlsx',
  ],
  'hidden sheets': ['xlsx/where/several-scorecards.xlsx', 'ods/cases/hidden-parts.ods'],
  'hidden rows and columns': ['xlsx/where/hidden-rows-and-columns.xlsx', 'ods/cases/hidden-parts.ods'],
  'used ranges that reach the last row': [
    'xlsx/where/used-range-to-the-last-row.xlsx',
    'xlsx/hostile/a-million-empty-rows.xlsx',
    'text/cases/excel-used-to-its-end.csv',
  ],
  'empty rows inside': ['xlsx/where/empty-rows-inside.xlsx'],
  'far from the first cell': ['xlsx/where/away-from-a1.xlsx'],
};
