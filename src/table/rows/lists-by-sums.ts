/** Codes whose list only sums tell: i right below h, a numeral and the only part of h; 1, 2, 3 right below 1.1, its parts. */
import { equal, isZero, sum } from '../../model/points/points.js';
import type { Style } from '../codes/styles.js';
import { type Facts, isScored, pointsIn } from './facts.js';
import { comesTo } from './sum-runs.js';

const isLetter = (facts: Facts | undefined, letter?: string): boolean =>
  facts?.code?.style === 'lower' && (letter === undefined || facts.code.parts[0] === letter);

/** Whether the letters' maxima come to that of the criterion above without i, which is worth what h is. */
const isPartOfH = (above: Facts, letters: readonly Facts[], i: Facts): boolean => {
  const others = letters.filter((facts) => facts !== i);
  const [max, own, h] = [pointsIn(above, 'max'), pointsIn(i, 'max'), pointsIn(others.at(-1), 'max')];
  const listed = others.flatMap((facts) => pointsIn(facts, 'max') ?? []);
  if (max === undefined || own === undefined || h === undefined || listed.length < others.length) return false;
  return !isZero(own) && equal(own, h) && equal(max, sum(listed));
};

/** Rows whose i counts from one below the h right above them. */
const numerals = (all: readonly Facts[]): ReadonlySet<Facts> => {
  const found = new Set<Facts>();
  if (!all.some((facts) => isLetter(facts, 'i'))) return found;
  const coded = all.filter(({ code, level }) => code !== undefined && level === undefined);
  for (const [index, facts] of coded.entries()) {
    if (!isLetter(facts, 'i') || !isLetter(coded[index - 1], 'h') || isLetter(coded[index + 1])) continue;
    const top = coded.findLastIndex((one, at) => at < index && !isLetter(one));
    const above = coded[top];
    if (above !== undefined && isPartOfH(above, coded.slice(top + 1, index + 1), facts)) found.add(facts);
  }
  return found;
};

const FEWEST_PARTS = 2;

const isNumber = ({ code }: Facts, value: number): boolean =>
  code?.style === 'number' && code.parts.length === 1 && code.parts[0] === String(value);

/** Whether scored rows come to what the row above them is worth, and to its scores. */
const arePartsOf = (above: Facts, rows: readonly Facts[]): boolean => {
  const max = pointsIn(above, 'max');
  const listed = rows.flatMap((facts) => pointsIn(facts, 'max') ?? []);
  return max !== undefined && listed.length === rows.length && equal(max, sum(listed)) && comesTo(above, rows);
};

/** How many of the rows behind a dotted one count from 1 and come to it; none where they are not scored, as options are not. */
const countBelow = (rows: readonly Facts[], at: number): number => {
  const above = rows[at];
  if (above?.code?.style !== 'dotted' || !isScored(above)) return 0;
  const parts: Facts[] = [];
  for (const facts of rows.slice(at + 1)) {
    if (!isNumber(facts, parts.length + 1) || !isScored(facts)) return 0;
    parts.push(facts);
    if (parts.length >= FEWEST_PARTS && arePartsOf(above, parts)) return parts.length;
  }
  return 0;
};

/** Rows whose numbers count from 1 below a dotted code. */
const numbers = (all: readonly Facts[]): ReadonlySet<Facts> => {
  const found = new Set<Facts>();
  const coded = all.filter(({ code, level }) => code !== undefined && level === undefined);
  for (const [index, facts] of coded.entries()) {
    if (!isNumber(facts, 1) || found.has(facts)) continue;
    for (const part of coded.slice(index, index + countBelow(coded, index - 1))) found.add(part);
  }
  return found;
};

/** By row the list that its code is of. */
export const listsBySums = (all: readonly Facts[]): ReadonlyMap<Facts, Style> =>
  new Map<Facts, Style>([
    ...[...numerals(all)].map((facts) => [facts, 'lower-roman'] as const),
    // Numbers in brackets stand below dotted ones.
    ...[...numbers(all)].map((facts) => [facts, 'bracket'] as const),
  ]);
