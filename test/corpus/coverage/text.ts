/** Letters and spaces: matched alike, printed as written. */
import type { Covered } from '../coverage.js';

const SPELLED = ['xlsx/text/spelled-in-other-ways.xlsx', 'text/cases/spelled-in-other-ways.csv'];

export const TEXT: Covered = {
  'composed and decomposed letters': SPELLED,
  'spaces that do not break, thin and wide ones': SPELLED,
  'marks of no width': SPELLED,
  'a byte order mark within a cell': ['xlsx/text/spelled-in-other-ways.xlsx'],
  'Ð for Đ': SPELLED,
  'old and new tone places': ['xlsx/text/spelled-in-other-ways.xlsx'],
  'Unicode in an old font': ['xlsx/text/unicode-in-an-old-font.xlsx'],
};
