/** Markup of long tables in pieces: the page puts in what a screen shows, then the rest without holding anybody up. */
import type { Within } from '../../render/html/within.js';
import type { Shown } from '../protocol.js';

const BODY = /<tbody>\n(.*?)\n<\/tbody>/gsu;
/** Where a row begins: no user's text holds a bracket of its own. */
const ROW = /\n(?=<tr)/u;
/** Tables of fewer rows come as they are. */
const LONG = 100;
/** More than a screen holds, and little enough to be there at once. */
const AT_ONCE = 40;
const PIECE = 100;

export const inPieces = ({ markup, classes }: Within): Shown => {
  const late: string[][] = [];
  const first = markup.replace(BODY, (whole, inner: string) => {
    const rows = inner.split(ROW);
    if (rows.length <= LONG) return whole;
    const pieces: string[] = [];
    for (let start = AT_ONCE; start < rows.length; start += PIECE) {
      pieces.push(rows.slice(start, start + PIECE).join('\n'));
    }
    late.push(pieces);
    return `<tbody data-late="${late.length - 1}">\n${rows.slice(0, AT_ONCE).join('\n')}\n</tbody>`;
  });
  return { markup: first, classes, late };
};
