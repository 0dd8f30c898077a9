/** Whose child a row is. */
import type { Covered } from '../coverage.js';

export const CHILDREN: Covered = {
  'numerals of one sign': ['xlsx/rows/numerals-of-one-sign.xlsx'],
  'codes that look alike': ['xlsx/rows/codes-that-look-alike.xlsx'],
  'codes before words of units': ['xlsx/rows/codes-before-unit-words.xlsx'],
};
