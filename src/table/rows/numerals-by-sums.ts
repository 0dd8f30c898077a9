/** The letter i right below h that is a numeral, the only part of h: told by what the criterion above them comes to. */
import { equal, isZero, sum } from '../../model/points/points.js';
import { type Facts, pointsIn } from './facts.js';

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
export const numeralsBySums = (all: readonly Facts[]): ReadonlySet<Facts> => {
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
