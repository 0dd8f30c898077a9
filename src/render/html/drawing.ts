/** Bars and lines as small pictures that stretch with their cell; the numbers beside them say the same. */
import { type Attributes, element, type Html, nothing, together } from './markup.js';

/** Of every picture, both ways: a picture is stretched to the cell it stands in. */
const SIDE = 100;

const rounded = (value: number): number => Number(value.toFixed(2));
const within = (value: number): number => rounded(Math.min(SIDE, Math.max(0, value)));

const picture = (name: string, ...parts: readonly Html[]): Html =>
  element(
    'svg',
    { class: `draw ${name}`, viewBox: `0 0 ${SIDE} ${SIDE}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...parts,
  );

const box = (name: string, x: number, width: number, more: Attributes = {}): Html =>
  element('rect', { class: name, x: rounded(x), width: rounded(width), height: SIDE, ...more });

const line = (name: string, points: readonly (readonly [number, number])[]): Html =>
  element('polyline', { class: name, points: points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ') });

/** A share of the whole width, in percent; what lies outside 0–100 is cut. */
export const barDrawing = (percent: number): Html =>
  picture('bar-drawing', box('track', 0, SIDE), box('bar', 0, within(percent)));

export interface ParetoPoint {
  /** Both in percent of the width. */
  readonly bar: number | undefined;
  readonly line: number | undefined;
}

/** A bar, and the part of the cumulative line that runs through its row: it meets the next row's half-way between both. */
export const paretoDrawing = (
  point: ParetoPoint,
  before: ParetoPoint | undefined,
  after: ParetoPoint | undefined,
): Html => {
  const { bar, line: here } = point;
  const own = picture('bar-drawing', bar === undefined ? nothing : box('bar', 0, within(bar)));
  if (here === undefined) return own;
  const middle = SIDE / 2;
  const path: (readonly [number, number])[] = [[here, middle]];
  if (before?.line !== undefined) path.unshift([(before.line + here) / 2, 0]);
  if (after?.line !== undefined) path.push([(after.line + here) / 2, SIDE]);
  // A line without length and with round ends is a dot, however the picture is stretched.
  const dot = line('dot', [
    [here, middle],
    [here, middle],
  ]);
  return together(own, picture('line-drawing', path.length > 1 ? line('cumulative', path) : nothing, dot));
};

export interface Stretch {
  /** In percent of the width. */
  readonly from: number;
  readonly to: number;
  readonly state: string | undefined;
}

const NARROWEST = 1.5;

/** A stretch of time, and the day reckoned with. */
export const stretchDrawing = ({ from, to, state }: Stretch, today: number | undefined): Html => {
  const width = Math.max(NARROWEST, to - from);
  const start = Math.min(from, SIDE - width);
  const day =
    today === undefined
      ? nothing
      : line('today', [
          [today, 0],
          [today, SIDE],
        ]);
  const name = state === undefined ? 'bar' : `bar ${state}`;
  return picture(
    'stretch-drawing',
    box('track', 0, SIDE, { y: SIDE * 0.3, height: SIDE * 0.4 }),
    box(name, start, width, { y: SIDE * 0.15, height: SIDE * 0.7 }),
    day,
  );
};
