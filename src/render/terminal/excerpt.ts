/** The line a finding means, cut to a width, with a caret below the place. */
import type { Excerpt } from '../../report/document/document.js';
import { visible } from '../visible.js';
import { type Grapheme, graphemesOf, withoutInvisible } from './measure.js';

const NARROWEST = 20;
/** Columns kept for what stands after the place. */
const AFTER = 24;

const oneLine = (text: string): readonly Grapheme[] =>
  graphemesOf(withoutInvisible(visible(text).replaceAll('\n', ' '))).filter((grapheme) => grapheme.width > 0);

const widthOfAll = (graphemes: readonly Grapheme[]): number =>
  graphemes.reduce((total, grapheme) => total + grapheme.width, 0);

/** As many graphemes as fit, from the start. */
const fitting = (graphemes: readonly Grapheme[], room: number): readonly Grapheme[] => {
  let width = 0;
  const end = graphemes.findIndex((grapheme) => {
    width += grapheme.width;
    return width > room;
  });
  return end < 0 ? graphemes : graphemes.slice(0, end);
};

const joined = (graphemes: readonly Grapheme[]): string => graphemes.map((grapheme) => grapheme.text).join('');

/** The line around the place, cut to `width` columns, and a caret below it. */
export const excerptLines = ({ line, offset }: Excerpt, width: number): readonly [string, string] => {
  const room = Math.max(width, NARROWEST);
  const lead = Math.min(offset, line.length - line.trimStart().length);
  const before = oneLine(line.slice(lead, offset));
  const after = oneLine(line.slice(offset));
  const wanted = Math.min(widthOfAll(after), AFTER);
  const fits = widthOfAll(before) + wanted <= room;
  const kept = fits ? before : [...fitting([...before].reverse(), room - wanted - 1)].reverse();
  const start = fits ? joined(kept) : `…${joined(kept)}`;
  const column = widthOfAll(kept) + (fits ? 0 : 1);
  const whole = widthOfAll(after) <= room - column;
  const end = whole ? joined(after).trimEnd() : `${joined(fitting(after, room - column - 1))}…`;
  return [start + end, `${' '.repeat(column)}^`];
};
