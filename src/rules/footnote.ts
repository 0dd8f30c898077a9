/** Digits of a footnote glued to a number: "207" is 20 and a 7. Said only where the sums prove it. */
import type { Footnote } from '../model/finding/facts.js';
import { equal, minus, type Points } from '../model/points/points.js';
import { readPoints } from '../model/points/points-text.js';
import type { StatedPoints } from '../model/scorecard/scorecard.js';
import type { ScoredCriterion } from '../model/scored/scored.js';

const MOST_DIGITS = 2;

/** What a cell would hold without one or two digits at its end; a decimal keeps a digit behind its mark. */
const withoutFootnote = (text: string): readonly Points[] =>
  Array.from({ length: MOST_DIGITS }, (_, index) => text.slice(0, -index - 1)).flatMap((rest) => {
    const isDigits = /^\d+$/u.test(text.slice(rest.length));
    if (!isDigits || !/^\d+(?:[.,]\d+)?$/u.test(rest)) return [];
    const reading = readPoints(rest);
    return reading.kind === 'points' ? [reading.value] : [];
  });

/** What a cell may say and a footnote at its end, the shortest footnote first. */
export const footnotesIn = (cell: StatedPoints | undefined): readonly Footnote[] => {
  const text = cell?.text.trim() ?? '';
  if (cell?.value === undefined || !/^\d+(?:[.,]\d+)?$/u.test(text)) return [];
  return withoutFootnote(text).map((likely) => ({ text, likely }));
};

/** The footnote at the end of a cell, where the number before it is the one that fits. */
export const footnoteIn = (cell: StatedPoints | undefined, fits: (likely: Points) => boolean): Footnote | undefined =>
  footnotesIn(cell).find(({ likely }) => fits(likely));

/** A parent whose maximum is its children's without the footnote, and whose score then is what they come to. */
export const footnoteInMax = ({ criterion, listed, stated }: ScoredCriterion): Footnote | undefined =>
  footnoteIn(criterion.max, (likely) => {
    const fits = stated.assessed === undefined || equal(minus(likely, stated.assessed), listed.lost);
    return fits && equal(likely, listed.max);
  });
