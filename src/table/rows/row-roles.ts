/** What a row may be by its own words and cells, before the rows around it are asked. */
import type { Points } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import { listsOf, nesting } from '../codes/nest.js';
import { bracketedPoints, endsInNumber, isAllCaps } from '../words/labels.js';
import { type TotalLabel, totalLabel } from '../words/total-labels.js';
import { type Facts, isScored, labelOf, pointsIn } from './facts.js';
import { outsideAdjustments } from './outside-adjustments.js';

/** The maximum a row states, where it is a number. */
export const maxOf = (facts: Facts | undefined): Points | undefined => pointsIn(facts, 'max');

/** Whether any cell of the columns of points is filled. */
export const hasPoints = ({ points }: Facts): boolean => points.size > 0;
/** Whether any of them is filled with what a score may be: a number or one of the words for none. */
export const hasReadablePoints = ({ points }: Facts): boolean =>
  [...points.values()].some(({ cell }) => cell.nature !== undefined || readPoints(cell.text).kind !== 'unreadable');

/** Neither points nor a remedy. */
export const isPlain = (facts: Facts): boolean => !hasPoints(facts) && !facts.remedied;

/** Where the criteria end, and where the bonus and penalty rows after them begin. */
export interface Bounds {
  readonly lastCoded: number;
  /** The same, or the last row with points where no row has a code. */
  readonly lastCriterion: number;
  /** The last row with points that is no total: below it there may be signatures. */
  readonly lastListed: number;
  readonly adjustFrom: number;
  readonly lastTotal: number;
  /** Rows at and below a coded bonus or penalty section outside every field. */
  readonly adjusting: ReadonlySet<Facts>;
  /** Bonuses and penalties that go on with the numbers of the fields, below the last of them. */
  readonly outside: ReadonlySet<Facts>;
  /** Whether the table states the depth of every criterion, as our own workbooks do. */
  readonly levels: boolean;
}

/** Whether a row's words make it a total. */
export const totalOf = (facts: Facts): TotalLabel | undefined => {
  if (facts.level !== undefined || facts.solved) return undefined;
  const label = totalLabel(labelOf(facts));
  // "III | Tổng cộng": a numbered total is one only where it is called nothing else.
  if (facts.code !== undefined && facts.name !== '')
    return label !== undefined && label.kind !== 'part' && label.strong ? label : undefined;
  return facts.code === undefined ? label : undefined;
};

/** The first row that opens bonuses or penalties for the whole: in capitals or across the table, with no field after it. */
const adjustmentsFrom = (all: readonly Facts[], isCoded: (facts: Facts) => boolean): number => {
  const first = all.find(isCoded);
  if (first === undefined) return all.length;
  let next: Facts | undefined;
  let found = all.length;
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const facts = all[index];
    if (facts === undefined || facts === first) break;
    if (isCoded(facts)) next = facts;
    else if (facts.code === undefined && (isAllCaps(facts.name) || facts.title) && facts.adjustment !== undefined) {
      if (next === undefined || next.code?.style !== first.code?.style || next.code?.parts.join('.') === '1')
        found = index;
    }
  }
  return found;
};

/** Coded rows below a root that is a bonus or a penalty, and that root. */
const adjustingRows = (all: readonly Facts[], outside: ReadonlySet<Facts>): ReadonlySet<Facts> => {
  const found = new Set<Facts>();
  if (!all.some(({ code, level, adjustment }) => code !== undefined && level === undefined && adjustment !== undefined))
    return found;
  const coded = all.filter(({ code, level }) => code !== undefined && level === undefined);
  const nest = nesting(listsOf(coded));
  for (const facts of coded) {
    const parent = nest.take({ code: facts.code, outside: outside.has(facts) });
    const above = parent === undefined ? undefined : coded[parent];
    if (above === undefined ? facts.adjustment !== undefined : found.has(above)) found.add(facts);
  }
  return found;
};

/** Looks over all rows once for where the list of criteria ends. */
export const boundsOf = (all: readonly Facts[]): Bounds => {
  const labels = all.map(totalOf);
  const coded = new Set(
    all.filter((facts, index) => facts.code !== undefined && facts.name !== '' && labels[index] === undefined),
  );
  const adjustFrom = adjustmentsFrom(all, (facts) => coded.has(facts));
  const outside = outsideAdjustments(all);
  const adjusting = adjustingRows(all, outside);
  let [lastCoded, lastNamed, lastTotal, lastListed, lastPlain] = [-1, -1, -1, -1, -1];
  for (const [index, facts] of all.entries()) {
    if (labels[index] === undefined && (facts.level !== undefined || hasReadablePoints(facts))) {
      lastListed = index;
      if (facts.adjustment === undefined && index < adjustFrom) lastPlain = index;
    }
    if (labels[index]?.kind === 'total') lastTotal = index;
    else if (index < adjustFrom && (facts.level !== undefined || coded.has(facts))) {
      if (facts.adjustment !== undefined || adjusting.has(facts)) continue;
      lastNamed = index;
      if (facts.level !== undefined || !isPlain(facts)) lastCoded = index;
    }
  }
  const last = lastCoded < 0 ? lastNamed : lastCoded;
  return {
    lastCoded: last,
    lastCriterion: last < 0 ? lastPlain : last,
    lastListed,
    adjustFrom,
    lastTotal,
    adjusting,
    outside,
    levels: all.some(({ level, stepped }) => level !== undefined && !stepped),
  };
};

const IN_BRACKETS = /^\([^()]*\)$/u;

export type Role = 'criterion' | 'option' | 'nameless' | 'text';

/** What an uncoded row is; `exceeding` where rows of its kind have more points than the criterion above them. */
export const roleOf = (facts: Facts, exceeding: boolean): Role => {
  if (facts.code !== undefined) return 'option';
  if (facts.name === '') return 'nameless';
  if (isScored(facts) || facts.remedied) return 'criterion';
  if (endsInNumber(facts.name)) return 'option';
  const says = facts.points.has('max') || bracketedPoints(facts.name) !== undefined;
  // "(20 điểm)" alone in its row says what the row above is worth.
  if (!says || (!facts.points.has('max') && IN_BRACKETS.test(facts.name))) return 'text';
  return exceeding ? 'option' : 'criterion';
};

/** "a) Ban hành kịp thời: 1" with nothing else in its row, the code in a cell of its own or not. */
export const isCodedOption = (facts: Facts): boolean =>
  (facts.code?.style === 'lower' || facts.code?.style === 'bracket') && isPlain(facts) && endsInNumber(facts.name);

/** A row's words, code and all. */
export const textOf = (facts: Facts): string => {
  const code = facts.code !== undefined && facts.codeCell !== facts.nameCell ? facts.code.written : '';
  const name = facts.nameCell?.text.trim() ?? '';
  const text = [code, name].filter((part) => part !== '').join(' ');
  return text === '' ? labelOf(facts) : text;
};
