/** Fields without a code: rows whose numbers begin anew below each, or whose maximum is what the rows below come to. */
import { equal, type Points, sum, zero } from '../../model/points/points.js';
import type { Code } from '../codes/codes.js';
import { followsIn } from '../codes/list-order.js';
import { endsInNumber, isAllCaps, isNote, isSignature } from '../words/labels.js';
import type { Facts } from './facts.js';
import { amountOf } from './options.js';
import { hasPoints, maxOf, totalOf } from './row-roles.js';

/** Codes that the lists right below a field are numbered with. */
const TOP_STYLES: ReadonlySet<string | undefined> = new Set(['number', 'upper', 'dotted']);

interface Candidate {
  readonly facts: Facts;
  /** The coded rows down to the next candidate that are numbered like the first. */
  readonly listed: readonly Facts[];
}

/** What a coded row states, or else what the rows without a code right below it come to. */
const worthOf = (facts: Facts, all: readonly Facts[], fields: ReadonlySet<Facts>): Points => {
  const max = maxOf(facts);
  if (max !== undefined) return max;
  const below = all.slice(all.indexOf(facts) + 1);
  const end = below.findIndex((one) => one.code !== undefined || fields.has(one) || totalOf(one) !== undefined);
  return sum((end < 0 ? below : below.slice(0, end)).map((one) => maxOf(one) ?? zero));
};

const mayBeField = (facts: Facts): boolean =>
  facts.code === undefined &&
  facts.level === undefined &&
  facts.name !== '' &&
  facts.bullet === undefined &&
  facts.adjustment === undefined &&
  !facts.remedied &&
  totalOf(facts) === undefined &&
  !endsInNumber(facts.name) &&
  !isNote(facts.name) &&
  !isSignature(facts.name);

/** Whether a code goes on with a list that ends in another: 3 after 2. */
const goesOn = (code: Code | undefined, before: Code | undefined): boolean => {
  if (code === undefined || code.style !== before?.style || code.parts.length !== before.parts.length) return false;
  return followsIn([before], code);
};

/** Rows without a code that stand right above a list; none where a list opens the table. */
const candidatesIn = (all: readonly Facts[]): readonly Candidate[] => {
  const candidates: { facts: Facts; listed: Facts[] }[] = [];
  for (const [index, facts] of all.entries()) {
    const next = all[index + 1];
    if (mayBeField(facts) && TOP_STYLES.has(next?.code?.style)) candidates.push({ facts, listed: [] });
    if (facts.code === undefined) continue;
    const listed = candidates.at(-1)?.listed;
    if (listed === undefined) return [];
    const [first] = listed;
    const alike = first?.code?.style === facts.code.style && first.code.parts.length === facts.code.parts.length;
    if (first === undefined || alike) listed.push(facts);
  }
  return withinLists(candidates);
};

/** Words within a list that goes on below them open none, unless they are written as fields are. */
const withinLists = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const fields: { facts: Facts; listed: Facts[] }[] = [];
  for (const { facts, listed } of candidates) {
    const above = fields.at(-1);
    const within = goesOn(listed[0]?.code, above?.listed.at(-1)?.code);
    if (above !== undefined && within && !isAllCaps(facts.name) && amountOf(facts) === undefined)
      for (const one of listed) above.listed.push(one);
    else fields.push({ facts, listed: [...listed] });
  }
  return fields;
};

/** The last code that is written like another, in the lists above it: 1.2 between 1 and 2 ends no list of numbers. */
const lastAlike = (above: readonly Candidate[], code: Code | undefined): Code | undefined =>
  above
    .findLast(
      ({ listed: [first] }) => first?.code?.style === code?.style && first?.code?.parts.length === code?.parts.length,
    )
    ?.listed.at(-1)?.code;

/** By each of some rows that are told by sums the row in capitals above them, where those rows come to what it states. */
const belowCapitals = (all: readonly Facts[], rows: ReadonlySet<Facts>): ReadonlyMap<Facts, Facts> => {
  const parts = new Map<Facts, Facts[]>();
  let head: Facts | undefined;
  for (const facts of all) {
    if (rows.has(facts)) {
      if (head === undefined) return new Map();
      parts.get(head)?.push(facts);
    } else if (mayBeField(facts) && isAllCaps(facts.name) && maxOf(facts) !== undefined) {
      head = facts;
      parts.set(facts, []);
    }
  }
  const proved = [...parts].every(([facts, below]) => {
    const max = maxOf(facts);
    return max !== undefined && below.length > 0 && equal(max, sum(below.map((one) => amountOf(one) ?? zero)));
  });
  return new Map(proved ? [...parts].flatMap(([facts, below]) => below.map((one) => [one, facts] as const)) : []);
};

/** Whether the table's points stand in these rows alone, each with a maximum, above lists that state none. */
const holdAllPoints = (candidates: readonly Candidate[], all: readonly Facts[]): boolean => {
  const named = new Set(candidates.map(({ facts }) => facts));
  const each = candidates.length > 0 && candidates.every(({ facts }) => maxOf(facts) !== undefined);
  return each && all.every((facts) => named.has(facts) || facts.code === undefined || !hasPoints(facts));
};

/** Titles in capitals that stand each above the codes of one field: 1.1 and 1.2, then 2.1. The numbers name the fields. */
const numberedBelow = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const titles: { facts: Facts; listed: Facts[] }[] = [];
  for (const { facts, listed } of candidates) {
    const above = titles.at(-1);
    if (isAllCaps(facts.name)) titles.push({ facts, listed: [...listed] });
    else if (above === undefined) return [];
    // Words within a field's list: an option above the next criterion.
    else for (const one of listed) above.listed.push(one);
  }
  const numbers = titles.map(({ listed }) => new Set(listed.map(({ code }) => code?.parts[0])));
  const one = titles.every(({ listed: [first] }) => first?.code?.style === 'dotted');
  const apart = numbers.every(({ size }) => size === 1) && new Set(numbers.flatMap((own) => [...own])).size;
  return one && apart === titles.length && titles.length > 1 ? titles : [];
};

/** The rows that are fields for certain, or parts of one: each with the row it is a part of. */
export const uncodedFields = (all: readonly Facts[]): ReadonlyMap<Facts, Facts | undefined> => {
  const candidates = candidatesIn(all);
  if (holdAllPoints(candidates, all)) return new Map(candidates.map(({ facts }) => [facts, undefined]));
  if (candidates.length < 2) return new Map();
  const begins = candidates.map(({ listed: [first] }) => first?.code);
  const [start] = begins;
  const isAlike = (code: Code | undefined): boolean => code?.style === start?.style;
  const again = begins.filter((code) => isAlike(code) && code?.parts.join('.') === start?.parts.join('.')).length > 1;
  // In an extract the numbers may begin anew with another: 4 in one field, 2 and 3 in the next.
  const falls = candidates.some(({ facts, listed: [first] }, index) => {
    const before = lastAlike(candidates.slice(0, index), first?.code);
    const lower = before !== undefined && isAlike(first?.code) && !goesOn(first?.code, before);
    return lower && (isAllCaps(facts.name) || facts.title);
  });
  const restarts = again || falls;
  const named = new Set(candidates.map(({ facts }) => facts));
  const addUp = candidates.every(({ facts, listed }) => {
    const max = amountOf(facts);
    return max !== undefined && equal(max, sum(listed.map((one) => worthOf(one, all, named))));
  });
  const opens = ({ facts, listed: [first] }: Candidate, index: number): boolean => {
    const within = goesOn(first?.code, candidates[index - 1]?.listed.at(-1)?.code);
    return isAlike(first?.code) && (!within || isAllCaps(facts.name));
  };
  const fields = restarts ? candidates.filter(opens) : addUp ? candidates : numberedBelow(candidates);
  const found = new Set(fields.map(({ facts }) => facts));
  const above = restarts ? new Map<Facts, Facts>() : belowCapitals(all, found);
  return new Map([...found].map((facts) => [facts, above.get(facts)]));
};
