/** Points as text that reads back as what they are: a cell that could not be read must not become a number on the way. */
import { equal, toDecimal } from '../points/points.js';
import { readPoints } from '../points/points-text.js';
import type { StatedPoints } from './scorecard.js';

/** What only a spreadsheet knew about a cell (a percentage, a date) is lost in a text: `?` keeps it from being a number. */
const UNREADABLE_MARK = '?';

/**
 * The text of a points cell as written, wherever reading that text again gives the same; else the number that counts,
 * the formula that has no result ("=C5-D5"), or the text marked as unreadable.
 */
export const statedText = (cell: StatedPoints): string => {
  const { text, reading, value } = cell;
  if (value !== undefined) {
    const same = reading.kind === 'points' && equal(reading.value, value);
    return same ? text : toDecimal(value);
  }
  if (reading.kind === 'formula-without-value') return `=${cell.formula ?? ''}`;
  if (reading.kind !== 'unreadable') return text;
  // These two are numbers that the row they stand in speaks against: they will be judged again beside it.
  if (reading.reason === 'ratio' || reading.reason === 'minus-before-lost') return text;
  return readPoints(text).kind === 'unreadable' ? text : `${UNREADABLE_MARK}${text}`;
};
