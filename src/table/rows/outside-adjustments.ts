/** Bonuses and penalties numbered on from Roman fields, right below the last of them: 9 after VIII stands outside every field. */

import { equal, minus, type Points, plus, sum, zero } from '../../model/points/points.js';
import { romanValue } from '../../model/scorecard/code.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { type Facts, pointsIn } from './facts.js';

/** What stands from the last field down: its own row, the rows listed below it, and the bonuses and penalties at the end. */
interface Tail {
  readonly field: Facts;
  /** Fields down to it. */
  readonly count: number;
  readonly listed: readonly Facts[];
  readonly adjusting: readonly Facts[];
}

const tailOf = (coded: readonly Facts[]): Tail | undefined => {
  const last = coded.findLastIndex(({ code }) => code?.style === 'upper');
  const field = coded[last];
  if (field === undefined || field.adjustment !== undefined) return undefined;
  const below = coded.slice(last + 1);
  const numbered = below.filter(({ code }) => code?.style === 'number');
  const adjusting = numbered.slice(numbered.findLastIndex(({ adjustment }) => adjustment === undefined) + 1);
  const [first] = adjusting;
  if (first === undefined) return undefined;
  const count = coded.filter(({ code }) => code?.style === 'upper').length;
  return { field, count, listed: below.slice(0, below.indexOf(first)), adjusting };
};

/** The rows right below the field: those written like the first. */
const childrenIn = ([first, ...others]: readonly Facts[]): readonly Facts[] =>
  first === undefined
    ? []
    : [
        first,
        ...others.filter(
          ({ code }) => code?.style === first.code?.style && code?.parts.length === first.code?.parts.length,
        ),
      ];

const sumIn = (rows: readonly Facts[], column: PointColumn): Points | undefined => {
  const known = rows.flatMap((row) => pointsIn(row, column) ?? []);
  return rows.length > 0 && known.length === rows.length ? sum(known) : undefined;
};

/** Whether the field's own score is the one without them, or with them; undefined where it tells neither. */
const toldBySums = ({ field, listed, adjusting }: Tail): boolean | undefined => {
  const children = childrenIn(listed);
  const [max, all] = [pointsIn(field, 'max'), sumIn(children, 'max')];
  if (max === undefined || all === undefined || !equal(max, all)) return undefined;
  for (const column of ['assessed', 'self'] as const) {
    const [stated, below] = [pointsIn(field, column), sumIn(children, column)];
    if (stated === undefined || below === undefined) continue;
    if (equal(stated, below)) return true;
    const given = adjusting.reduce((reached, row) => {
      const points = pointsIn(row, column) ?? zero;
      return row.adjustment === 'penalty' ? minus(reached, points) : plus(reached, points);
    }, below);
    if (equal(stated, given)) return false;
  }
  return undefined;
};

const numberOf = (facts: Facts | undefined): number | undefined => {
  const part = facts?.code?.style === 'number' ? facts.code.parts[0] : undefined;
  return part === undefined ? undefined : Number(part);
};

/** Whether their number goes on with the fields, and not with the list in the last of them. */
const toldByNumbers = ({ field, count, listed, adjusting }: Tail): boolean => {
  const number = numberOf(adjusting[0]) ?? 0;
  const before = numberOf(listed.findLast(({ code }) => code?.style === 'number')) ?? 0;
  const fields = [count, romanValue(field.code?.parts[0] ?? '')];
  return number !== before + 1 && fields.some((last) => last !== undefined && number === last + 1);
};

/** The coded bonuses and penalties below the last Roman field that are not its own. */
export const outsideAdjustments = (all: readonly Facts[]): ReadonlySet<Facts> => {
  if (!all.some(({ code, level, adjustment }) => code?.style === 'number' && level === undefined && adjustment))
    return new Set();
  const tail = tailOf(all.filter(({ code, level }) => code !== undefined && level === undefined));
  return new Set(tail !== undefined && (toldBySums(tail) ?? toldByNumbers(tail)) ? tail.adjusting : []);
};
