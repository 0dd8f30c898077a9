/** A table of something else below a scorecard, in the same rows: classes, members, a plan. */
import { tidy } from '../../model/text/text.js';
import type { TableRow } from '../grid/rows-of-grid.js';

const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 60;

/** Whether a row is a header, though of no scorecard: it begins with a heading for codes, and goes on in words. */
export const isForeignHeader = ({ cells, meaningOf }: TableRow): boolean => {
  const [first] = cells;
  if (first === undefined || cells.length < FEWEST_HEADINGS || meaningOf(first.text) !== 'code') return false;
  return cells.every(({ text, nature }) => {
    const heading = tidy(text);
    return nature === undefined && heading.length <= LONGEST_HEADING && /\p{L}/u.test(heading) && !/^\d/u.test(heading);
  });
};
