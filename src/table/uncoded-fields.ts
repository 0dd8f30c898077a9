/** Fields without a code: rows whose numbers begin anew below each, or whose maximum is what the rows below come to. */
import { equal, sum, zero } from '../model/points.js';
import type { Code } from './codes.js';
import type { Facts } from './facts.js';
import { endsInNumber, isNote, isSignature } from './labels.js';
import { amountOf } from './options.js';
import { maxOf, totalOf } from './row-roles.js';

/** Codes that the lists right below a field are numbered with. */
const TOP_STYLES: ReadonlySet<string | undefined> = new Set(['number', 'upper', 'dotted']);

interface Candidate {
  readonly facts: Facts;
  /** The coded rows down to the next candidate that are numbered like the first. */
  readonly listed: readonly Facts[];
}

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
  return candidates;
};

/** The rows that are fields for certain. */
export const uncodedFields = (all: readonly Facts[]): ReadonlySet<Facts> => {
  const candidates = candidatesIn(all);
  if (candidates.length < 2) return new Set();
  const begins = candidates.map(({ listed: [first] }) => first?.code);
  const [start] = begins;
  const isAlike = (code: Code | undefined): boolean => code?.style === start?.style;
  const restarts =
    begins.filter((code) => isAlike(code) && code?.parts.join('.') === start?.parts.join('.')).length > 1;
  const addUp = candidates.every(({ facts, listed }) => {
    const max = amountOf(facts);
    return max !== undefined && equal(max, sum(listed.map((one) => maxOf(one) ?? zero)));
  });
  const fields = restarts ? candidates.filter((_, index) => isAlike(begins[index])) : addUp ? candidates : [];
  return new Set(fields.map(({ facts }) => facts));
};
