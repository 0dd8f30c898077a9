/** Scoring options that carry points in a column, told from criteria by how their points stand to the criterion's. */
import { compare, equal, isPositive, isZero, minus, type Points, sum } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import { bracketedPoints } from '../words/labels.js';
import { type Facts, isScored } from './facts.js';
import { maxOf } from './row-roles.js';

/** What a row without a score may give: its maximum, or the points its name ends in. */
export const amountOf = (facts: Facts): Points | undefined => {
  const bracketed = bracketedPoints(facts.name);
  const reading = bracketed === undefined ? undefined : readPoints(bracketed);
  return maxOf(facts) ?? (reading?.kind === 'points' ? reading.value : undefined);
};

/** Whether rows of one kind have more points than the criterion above them can give; nothing can be scored out of 0. */
export const exceed = (amounts: readonly Points[], max: Points | undefined): boolean =>
  max !== undefined && amounts.length > 0 && (isPositive(minus(sum(amounts), max)) || amounts.some(isZero));

/** Whether points are steps from a maximum down, or up to it: 2, 1, 0. */
export const areSteps = (amounts: readonly Points[], max: Points | undefined): boolean => {
  const [first, second] = amounts;
  const last = amounts.at(-1);
  if (first === undefined || second === undefined || last === undefined || max === undefined) return false;
  const down = compare(first, second) > 0;
  const ordered = amounts.every((one, index) => {
    const before = amounts[index - 1];
    return before === undefined || (down ? compare(before, one) > 0 : compare(before, one) < 0);
  });
  return ordered && equal(down ? first : last, max) && exceed(amounts, max);
};

/** "Từ 80% đến dưới 100%", "Dưới 60%", "≥ 95%": how much was done, never what is to be. */
const BAND = /(?:từ|trên|dưới|đạt|hơn|[<>≤≥])\s*(?:từ |trên |dưới )?\d+(?:[.,]\d+)?\s*%/iu;

/** Whether rows below a criterion that is scored itself are bands, each with what it gives and no score. */
export const areBands = (rows: readonly Facts[], above: Facts | undefined): boolean =>
  above !== undefined &&
  isScored(above) &&
  rows.length > 0 &&
  rows.every(({ name }) => BAND.test(name.normalize('NFC')));

const LISTS: ReadonlySet<string | undefined> = new Set(['lower', 'bracket', 'number']);
const isFirst = ({ code }: Facts): boolean => /^[a1i]$/u.test(code?.parts[0] ?? '');
const isStep = (facts: Facts): boolean =>
  LISTS.has(facts.code?.style) && !isScored(facts) && !facts.remedied && maxOf(facts) !== undefined;

/** Whether a row opens the next field, below options of a criterion: 4 above 4.1, but not the third option of 3.2 above 3.3. */
const opensField = ({ code }: Facts, below: Facts | undefined, criterion: Facts): boolean =>
  below?.code?.style === 'dotted' &&
  below.code.parts[0] === code?.parts[0] &&
  criterion.code?.parts[0] !== code?.parts[0];

/** Whether a row goes on with options that it may not be one of: fields have numbers as well, and below 3 comes 4. */
const goesOn = (next: Facts | undefined, before: Facts): next is Facts => {
  if (next?.code === undefined || next.code.style !== before.code?.style) return false;
  const follows = Number(next.code.parts[0]) === Number(before.code.parts[0]) + 1;
  return next.code.style !== 'number' || (follows && isStep(next));
};

/** Options with codes of their own: a) 2, b) 1, c) 0 below a criterion worth 2; or 1, 2, 3 below 1.1. */
export const codedOptions = (all: readonly Facts[]): ReadonlySet<Facts> => {
  const found = new Set<Facts>();
  for (let index = 1; index < all.length; index += 1) {
    const [first, above] = [all[index], all[index - 1]];
    if (first === undefined || above === undefined || !isStep(first) || !isFirst(first)) continue;
    if (first.code?.style === 'number' && above.code?.style !== 'dotted') continue;
    const run = [first];
    for (let at = index + 1, next = all[at]; goesOn(next, run.at(-1) ?? first); next = all[at]) {
      if (opensField(next, all[at + 1], above)) break;
      run.push(next);
      at += 1;
    }
    const amounts = run.flatMap((facts) => maxOf(facts) ?? []);
    const tell = areSteps(amounts, maxOf(above)) || areBands(run, above);
    if (above.code !== undefined && run.every(isStep) && tell) for (const facts of run) found.add(facts);
    index += run.length - 1;
  }
  return found;
};
