/** Column headings: the source's own words where it has them. */
import type { Headings, Wording } from '../../language/wording.js';
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { isBlank, tidy } from '../../model/text/text.js';

/** The source's heading on one line, or ours. */
export const headingOf = (column: ColumnMeaning, headings: Headings, wording: Wording): string => {
  const own = headings[column];
  return own === undefined || isBlank(own) ? wording.column(column) : tidy(own);
};
