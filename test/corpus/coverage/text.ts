/** Letters and spaces: matched alike, printed as written. */
import type { Covered } from '../coverage.js';

export const TEXT: Covered = {
  'spelled in other ways': ['xlsx/text/spelled-in-other-ways.xlsx', 'text/cases/spelled-in-other-ways.csv'],
  'Unicode in an old font': ['xlsx/text/unicode-in-an-old-font.xlsx'],
};
