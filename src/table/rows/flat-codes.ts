/** Codes that do not tell fields from their criteria, numbers that run through both: what each row comes to tells. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { compare, equal, type Points, plus, sum, zero } from '../../model/points/points.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { listsOf } from '../codes/nest.js';
import { type Column, placeOf } from '../grid/rows-of-grid.js';
import { isAllCaps } from '../words/labels.js';
import { type Facts, isScored, pointsIn } from './facts.js';
import { maxOf, textOf, totalOf } from './row-roles.js';
import { partsBySums } from './sum-groups.js';

const FEWEST_ROWS = 4;
const FEWEST_HEADS = 2;
const SCORES: readonly PointColumn[] = ['self', 'assessed', 'lost'];

/** Whether what a row states of its scores is what some rows come to. */
const comesTo = (head: Facts, parts: readonly Facts[]): boolean =>
  SCORES.every((column) => {
    const own = pointsIn(head, column);
    const listed = parts.flatMap((one) => pointsIn(one, column) ?? []);
    return own === undefined || (listed.length === parts.length && equal(own, sum(listed)));
  });

/** By each row the one above it that it is a part of, where the maxima of all rows are such groups: a field, and its criteria down to the next. */
const groupsOf = (rows: readonly Facts[]): ReadonlyMap<Facts, Facts> | undefined => {
  const parents = new Map<Facts, Facts>();
  let heads = 0;
  for (let at = 0; at < rows.length; ) {
    const head = rows[at];
    const max = maxOf(head);
    if (head === undefined || max === undefined) return undefined;
    const parts: Facts[] = [];
    let listed: Points = zero;
    for (at += 1; at < rows.length && compare(listed, max) < 0; at += 1) {
      const part = rows[at];
      if (part === undefined) return undefined;
      parts.push(part);
      listed = plus(listed, maxOf(part) ?? zero);
    }
    if (!equal(listed, max)) return undefined;
    if (parts.length > 1) heads += 1;
    for (const part of parts) parents.set(part, head);
  }
  return heads < FEWEST_HEADS ? undefined : parents;
};

/** Whether a score is neither none nor full: those come to none and to full by chance as well. */
const isScoredInPart = (facts: Facts): boolean => {
  const [max, score] = [maxOf(facts), pointsIn(facts, 'assessed') ?? pointsIn(facts, 'self')];
  return max !== undefined && score !== undefined && compare(score, zero) > 0 && compare(score, max) < 0;
};

/** The coded rows of a table whose codes are all of one list, each with a maximum; undefined where they are not. */
const listIn = (all: readonly Facts[]): readonly Facts[] | undefined => {
  const style = all.find(({ code }) => code !== undefined)?.code?.style;
  if (style !== 'number' && style !== 'word') return undefined;
  const isOther = ({ code }: Facts): boolean => code !== undefined && (code.style !== style || code.parts.length !== 1);
  if (all.some(isOther)) return undefined;
  // 01 above 1 are two lists by themselves.
  if (listsOf(all).padded) return undefined;
  const plain = all.filter((facts) => facts.adjustment === undefined && totalOf(facts) === undefined);
  const coded = plain.filter(({ code }) => code !== undefined);
  const isListed = (facts: Facts): boolean => facts.level === undefined && maxOf(facts) !== undefined;
  if (coded.length < FEWEST_ROWS || !coded.every(isListed)) return undefined;
  return plain.some((facts) => facts.code === undefined && isScored(facts)) ? undefined : coded;
};

/** The rows, and what is to be said of them. */
interface FlatCodes {
  readonly facts: readonly Facts[];
  readonly findings: readonly Finding[];
}

/** Sums that no total confirms may come about by chance: once a table it is said what they were taken for. */
const guessed = (facts: Facts): Finding => {
  const column = facts.codeCell?.column ?? facts.row.cells[0]?.column ?? 1;
  const args = { text: textOf(facts), counted: true, reason: 'sum-of-rows' } as const;
  return finding('unclear-row', args, { at: placeOf(facts.row, column) });
};

/**
 * The rows with their depths, where the points of all of them prove that each field is what its criteria come to, and no
 * total says otherwise. Numbers that only count the rows are the codes of none, and kept beside them.
 */
export const withFlatCodes = (all: readonly Facts[], codes: Column | undefined): FlatCodes => {
  const asTheyAre = { facts: all, findings: [] };
  const rows = listIn(all);
  if (rows === undefined || codes === undefined) return asTheyAre;
  const parents = groupsOf(rows) ?? partsBySums(rows, undefined);
  const heads = rows.filter((facts) => !parents.has(facts));
  if (parents.size === 0 || heads.length < FEWEST_HEADS) return asTheyAre;
  const whole = all.flatMap((facts) => (totalOf(facts)?.kind === 'total' ? (maxOf(facts) ?? []) : []));
  const listed = sum(heads.map((facts) => maxOf(facts) ?? zero));
  const isTotaled = whole.some((max) => equal(max, listed));
  // One score may be wrong: then it is told. Where no total says what the whole is worth, scores must prove it, or in a blank form
  // capitals.
  const parts = new Map<Facts, Facts[]>(heads.map((head) => [head, []]));
  for (const [one, parent] of parents) parts.get(parent)?.push(one);
  const agreeing = heads.filter((head) => comesTo(head, parts.get(head) ?? []));
  // Beside a single part that is scored otherwise, equal maxima are those of neighbours.
  const isNeighbour = (head: Facts): boolean => parts.get(head)?.length === 1 && !agreeing.includes(head);
  const proven = rows.some(isScored)
    ? agreeing.some(isScoredInPart) && agreeing.length * 2 >= heads.length && !heads.some(isNeighbour)
    : rows.every((one) => isAllCaps(one.name) === !parents.has(one));
  if (!isTotaled && (whole.length > 0 || !proven)) return asTheyAre;
  const depthOf = (facts: Facts): number => {
    const parent = parents.get(facts);
    return parent === undefined ? 1 : depthOf(parent) + 1;
  };
  const counts = rows.every(({ code }, index) => code?.written === String(index + 1));
  const listedRows = new Set(rows);
  const facts = all.map((facts) => {
    if (!listedRows.has(facts)) return facts;
    const levelled = { ...facts, level: depthOf(facts), stepped: true };
    const { codeCell } = facts;
    if (!counts || codeCell === undefined) return levelled;
    const kept = [...facts.mixed, { cell: codeCell, column: codes }];
    return { ...levelled, code: undefined, codeCell: undefined, mixed: kept };
  });
  return {
    facts,
    findings: isTotaled || heads.every(({ name }) => isAllCaps(name)) ? [] : heads.slice(0, 1).map(guessed),
  };
};
