/** Where a comment's box stands and how large it is, in the columns and rows that it covers. */
import type { SheetStructure } from './sheet-structure.js';

/** In pixels at 96 to the inch, from columns and rows counted from 0. */
export interface Anchor {
  readonly left: number;
  readonly leftOffset: number;
  readonly top: number;
  readonly topOffset: number;
  readonly right: number;
  readonly rightOffset: number;
  readonly bottom: number;
  readonly bottomOffset: number;
}

const WIDTH = 300;
const CHARACTERS_A_LINE = 46;
const LINE = 15;
const PADDING = 16;
const LEAST_HEIGHT = 62;
const MOST_HEIGHT = 520;
const GAP = 12;
const USUAL_COLUMN = 64;
/** Pixels of a character, as widths of columns are counted. */
const CHARACTER = 7;
const PIXELS_A_POINT = 96 / 72;
/** Past so many columns or rows of no size a box ends where it is. */
const MOST_STEPS = 4096;

export type Sizes = (number: number) => number;

/** Pixels of a column, from 1. */
export const columnSizes = ({ columns, usualWidth }: SheetStructure): Sizes => {
  const usual = usualWidth === undefined ? USUAL_COLUMN : Math.round(usualWidth * CHARACTER);
  return (number) => {
    const column = columns.find(({ first, last }) => first <= number && number <= last);
    if (column?.hidden) return 0;
    return column?.width === undefined ? usual : Math.round(column.width * CHARACTER);
  };
};

/** Pixels of a row, from 1. `heights` in points. */
export const rowSizes =
  ({ usualHeight }: SheetStructure, heights: ReadonlyMap<number, number>): Sizes =>
  (number) =>
    Math.round((heights.get(number) ?? usualHeight) * PIXELS_A_POINT);

/** How high a box must be for some lines, of which the long ones are broken. */
export const boxHeight = (lines: readonly string[]): number => {
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, rows * LINE + PADDING));
};

/** The place that is so many pixels behind an edge: which column or row, from 0, and how far into it. */
const walk = (from: number, distance: number, sizes: Sizes): readonly [number, number] => {
  let [at, left] = [from, distance];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const size = sizes(at + 1);
    if (left < size) return [at, left];
    left -= size;
    at += 1;
  }
  return [at, 0];
};

/** A box of a height beside a cell, whose row and column count from 1: right of it, a little above. */
export const anchorAt = (
  { row, column }: { readonly row: number; readonly column: number },
  height: number,
  columns: Sizes,
  rows: Sizes,
): Anchor => {
  const [left, leftOffset] = [column, GAP];
  const [top, topOffset] = row === 1 ? [0, 2] : [row - 2, Math.max(0, rows(row - 1) - GAP)];
  const [right, rightOffset] = walk(left, leftOffset + WIDTH, columns);
  const [bottom, bottomOffset] = walk(top, topOffset + height, rows);
  return { left, leftOffset, top, topOffset, right, rightOffset, bottom, bottomOffset };
};

/** As the older drawings write it. */
export const writeAnchor = (anchor: Anchor): string =>
  [
    anchor.left,
    anchor.leftOffset,
    anchor.top,
    anchor.topOffset,
    anchor.right,
    anchor.rightOffset,
    anchor.bottom,
    anchor.bottomOffset,
  ].join(', ');

/** An anchor as written, its lower edge moved down to where its text needs it; undefined where it is high enough. */
export const lowered = (written: string, height: number, rows: Sizes): string | undefined => {
  const numbers = written.split(',').map((one) => Number(one.trim()));
  const [left, leftOffset, top, topOffset, right, rightOffset, bottom, bottomOffset] = numbers;
  if (top === undefined || topOffset === undefined || bottom === undefined || bottomOffset === undefined)
    return undefined;
  if (numbers.some((one) => !Number.isInteger(one) || one < 0)) return undefined;
  const [row, offset] = walk(top, topOffset + height, rows);
  if (row < bottom || (row === bottom && offset <= bottomOffset)) return undefined;
  return [left, leftOffset, top, topOffset, right, rightOffset, row, offset].join(', ');
};
