/** How wide each column of a table is: numbers get what they need, words share the rest. */
import type { ColumnRole } from '../../report/document/table.js';
import { BAR_BLOCKS } from '../bar.js';

/** What a column would like: columns of text, without padding. */
export interface Wish {
  readonly role: ColumnRole;
  /** Of the widest cell or heading on one line. */
  readonly natural: number;
  /** What should not be broken. */
  readonly least: number;
  /** What must not be broken: numbers. */
  readonly core: number;
  /** The width in which its heading takes no more lines than these. */
  readonly headed: (lines: number) => number;
  /** May be left out where there is no room: others say the same. */
  readonly spare: boolean;
}

export interface Layout {
  /** Without padding; 0 for a column that is left out. */
  readonly widths: readonly number[];
  readonly padding: 0 | 1;
}

const LONGEST_CODE = 16;
/** Lengths a bar may shrink to. */
const SHORT_BAR = 5;
const SHORTEST_BAR = 3;
/** Words in columns narrower than this are hard to read: first the bar's length and the padding give way. */
const READABLE = 20;
/** The least for a name that still has a bar beside it. */
const READABLE_BY_BAR = 14;
const READABLE_BESIDE = 8;
const COMFORTABLE = 44;
/** Headings over numbers are broken into as few lines as there is room for, from two on. */
const HEADING_LINES = 2;
const MOST_HEADING_LINES = 5;
/** Two columns, for graphemes that are two wide. */
const NARROWEST = 2;

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** Gives out `rest` to the columns that want more, to each as much as to the others, never past its goal. */
const fill = (widths: number[], goals: readonly number[], rest: number): number => {
  let left = rest;
  for (;;) {
    const hungry = widths.flatMap((width, index) => (width < (goals[index] ?? 0) ? [index] : []));
    const step = Math.floor(left / Math.max(1, hungry.length));
    if (hungry.length === 0 || left <= 0) return left;
    for (const index of hungry) {
      const goal = goals[index] ?? 0;
      const width = widths[index] ?? 0;
      const more = Math.min(goal - width, Math.max(step, 1), left);
      widths[index] = width + more;
      left -= more;
    }
  }
};

interface Manner {
  readonly padding: 0 | 1;
  /** Blocks of the bar; 0 for none. */
  readonly bar: number;
  readonly spare: boolean;
  /** Words may be broken anywhere, so that numbers need not be. */
  readonly broken: boolean;
  /** The least width of the first column of words. */
  readonly name: number;
}

const layOut = (
  wishes: readonly Wish[],
  width: number,
  { padding, bar, spare, broken, name }: Manner,
): [Layout, boolean] => {
  const present = wishes.map((wish) => (wish.role === 'bar' ? bar > 0 : spare || !wish.spare));
  const borders = present.filter(Boolean).length * (1 + 2 * padding) + 1;
  const firstText = wishes.findIndex((wish) => wish.role === 'text');
  const floor = (wish: Wish, index: number): number =>
    Math.min(wish.natural, Math.max(wish.least, index === firstText ? name : READABLE_BESIDE));
  const least = wishes.map((wish, index) => {
    if (!present[index]) return 0;
    if (wish.role === 'bar') return bar;
    if (wish.role === 'text') return Math.max(1, Math.min(wish.natural, wish.least));
    return Math.max(1, wish.role === 'code' ? Math.max(wish.least, Math.min(wish.natural, LONGEST_CODE)) : wish.least);
  });
  const core = wishes.map((wish, index) =>
    present[index] ? Math.max(NARROWEST, wish.role === 'bar' ? bar : wish.core) : 0,
  );
  const widths = [...(broken ? core : least)];
  const goals = (text: (wish: Wish, index: number) => number, number: boolean): readonly number[] =>
    wishes.map((wish, index) => {
      if (wish.role === 'text') return text(wish, index);
      return number && present[index] ? Math.max(widths[index] ?? 0, wish.role === 'number' ? wish.natural : 0) : 0;
    });
  let rest = fill(widths, least, width - borders - sum(widths));
  rest = fill(widths, goals(floor, false), rest);
  const readable = rest >= 0 && wishes.every((wish, i) => wish.role !== 'text' || (widths[i] ?? 0) >= floor(wish, i));
  rest = fill(
    widths,
    goals((wish) => Math.min(wish.natural, COMFORTABLE), false),
    rest,
  );
  rest = fill(
    widths,
    goals(() => 0, true),
    rest,
  );
  rest = fill(
    widths,
    goals((wish) => wish.natural, false),
    rest,
  );
  for (let lines = HEADING_LINES; lines <= MOST_HEADING_LINES; lines += 1) {
    const headed = widths.map((own, i) => (own > 0 ? Math.max(own, wishes[i]?.headed(lines) ?? 0) : 0));
    if (sum(headed) - sum(widths) > rest) continue;
    return [{ widths: headed, padding }, readable];
  }
  return [{ widths, padding }, readable];
};

/** The roomiest layout that fits; where nothing does, the narrowest that cuts no number. */
export const layoutOf = (wishes: readonly Wish[], width: number): Layout => {
  const roomy: Manner = { padding: 1, bar: BAR_BLOCKS, spare: true, broken: false, name: READABLE };
  const tight: Manner = { ...roomy, padding: 0, spare: false };
  const manners: readonly Manner[] = [
    roomy,
    { ...roomy, bar: SHORT_BAR },
    { ...tight, spare: true },
    { ...tight, spare: true, bar: SHORT_BAR },
    { ...tight, bar: SHORT_BAR },
    { ...tight, bar: SHORTEST_BAR, name: READABLE_BY_BAR },
    { ...tight, bar: 0 },
  ];
  for (const manner of manners) {
    const [layout, readable] = layOut(wishes, width, manner);
    if (readable) return layout;
  }
  return layOut(wishes, width, { ...tight, bar: 0, broken: true })[0];
};
