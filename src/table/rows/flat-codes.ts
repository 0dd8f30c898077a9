/** Codes that do not tell fields from their criteria, numbers that run through both: what each row comes to tells. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { equal, sum, zero } from '../../model/points/points.js';
import { listsOf } from '../codes/nest.js';
import { type Column, placeOf } from '../grid/rows-of-grid.js';
import { isAllCaps } from '../words/labels.js';
import { type Facts, isScored } from './facts.js';
import { maxOf, textOf, totalOf } from './row-roles.js';
import { partsBySums } from './sum-groups.js';
import { comesTo, firstOfRuns, isScoredInPart, sumRuns, sumRunsButOne } from './sum-runs.js';

const FEWEST_ROWS = 4;
const FEWEST_HEADS = 2;
const FEWEST_PARTS = 2;

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

/**
 * Sums that no total confirms may come about by chance: once a table it is said what they were taken for, or that they
 * were taken for nothing.
 */
const doubtful = (facts: Facts, reason: 'sum-of-rows' | 'sum-or-neighbour'): Finding => {
  const column = facts.codeCell?.column ?? facts.row.cells[0]?.column ?? 1;
  const args = { text: textOf(facts), counted: true, reason } as const;
  return finding('unclear-row', args, { at: placeOf(facts.row, column) });
};

/** By each row the one above it that it may be a part of. */
const partsIn = (rows: readonly Facts[]): ReadonlyMap<Facts, Facts> => {
  const runs = sumRuns(rows);
  if (runs !== undefined && runs.several >= FEWEST_HEADS) return runs.parents;
  const nested = partsBySums(rows, undefined);
  if (nested.size > 0) return nested;
  return runs?.parents ?? sumRunsButOne(rows)?.parents ?? nested;
};

interface Field {
  readonly head: Facts;
  readonly parts: readonly Facts[];
}

const fieldsOf = (rows: readonly Facts[], parents: ReadonlyMap<Facts, Facts>): readonly Field[] => {
  const parts = new Map<Facts, Facts[]>();
  for (const facts of rows) {
    const parent = parents.get(facts);
    if (parent === undefined) parts.set(facts, []);
    else parts.get(parent)?.push(facts);
  }
  return [...parts].map(([head, below]) => ({ head, parts: below }));
};

const isOfSeveral = ({ parts }: Field): boolean => parts.length >= FEWEST_PARTS;
const maximaFit = ({ head, parts }: Field): boolean =>
  equal(maxOf(head) ?? zero, sum(parts.map((one) => maxOf(one) ?? zero)));

/** Whether scores prove the fields. One score may be wrong, or one maximum where several fields have both right: that is told. */
const areProvenByScores = (fields: readonly Field[], agreeing: readonly Field[]): boolean => {
  const inPart = agreeing.filter(({ head }) => isScoredInPart(head));
  const right = inPart.filter((field) => isOfSeveral(field) && maximaFit(field));
  // Beside a single part that is scored otherwise, equal maxima are those of neighbours.
  const neighbours = fields.some((field) => field.parts.length === 1 && !agreeing.includes(field));
  // Without a field of several criteria, each is equal to its one part, as neighbours are by chance.
  const enough = fields.every(maximaFit) ? inPart.some(isOfSeveral) : right.length >= FEWEST_HEADS;
  return enough && agreeing.length * 2 >= fields.length && !neighbours;
};

/** Whether the names of fields, and those alone, are in capitals; undefined where none is. */
const toldByCapitals = (rows: readonly Facts[], parents: ReadonlyMap<Facts, Facts>): boolean | undefined =>
  rows.some(({ name }) => isAllCaps(name)) ? rows.every((one) => isAllCaps(one.name) === !parents.has(one)) : undefined;

/** How far fields and their criteria are proven: by the total of the whole, without it, or not, though they may be some. */
type Proof = 'total' | 'rows' | 'doubtful';

const isTotal = (facts: Facts): boolean => totalOf(facts)?.kind === 'total';

const proofOf = (
  all: readonly Facts[],
  rows: readonly Facts[],
  parents: ReadonlyMap<Facts, Facts>,
): { readonly by: Proof; readonly first: Facts } | undefined => {
  const fields = fieldsOf(rows, parents);
  const [top] = fields;
  if (top === undefined || fields.length < FEWEST_HEADS) return undefined;
  const whole = all.flatMap((facts) => (isTotal(facts) ? (maxOf(facts) ?? []) : []));
  const listed = sum(fields.map(({ head }) => maxOf(head) ?? zero));
  if (whole.length > 0) return whole.some((max) => equal(max, listed)) ? { by: 'total', first: top.head } : undefined;
  const agreeing = fields.filter(({ head, parts }) => comesTo(head, parts));
  const capitals = toldByCapitals(rows, parents);
  const isBlank = !rows.some(isScored);
  const proven = isBlank ? (capitals ?? fields.every(isOfSeveral)) : areProvenByScores(fields, agreeing);
  if (proven) return { by: 'rows', first: top.head };
  // Among equal maxima scores alone come to others by chance.
  const first = fields.some((one) => isOfSeveral(one) && maximaFit(one)) ? agreeing.find(isOfSeveral)?.head : undefined;
  const may = isBlank ? capitals === undefined : agreeing.length * 2 >= fields.length;
  return first !== undefined && may ? { by: 'doubtful', first } : undefined;
};

/** In a blank form without a total, the first of several rows at its top that are what those below them come to. */
const mayBeFirst = (all: readonly Facts[], rows: readonly Facts[]): Facts | undefined => {
  const isSaid = rows.some((facts) => isScored(facts) || isAllCaps(facts.name)) || all.some(isTotal);
  return isSaid ? undefined : firstOfRuns(rows);
};

/** Whether titles in capitals, without a code, stand over the rows: those are the fields. */
const areTitled = (all: readonly Facts[]): boolean =>
  all.some((one) => one.code === undefined && one.adjustment === undefined && !isTotal(one) && isAllCaps(one.name));

/**
 * The rows with their depths, where the points of all of them prove that each field is what its criteria come to, and no
 * total says otherwise. Numbers that only count the rows are the codes of none, and kept beside them.
 */
export const withFlatCodes = (all: readonly Facts[], codes: Column | undefined): FlatCodes => {
  const rows = codes === undefined ? undefined : listIn(all);
  if (rows === undefined || codes === undefined) return { facts: all, findings: [] };
  const parents = partsIn(rows);
  const proof = parents.size > 0 ? proofOf(all, rows, parents) : undefined;
  if (proof === undefined || proof.by === 'doubtful') {
    const first = areTitled(all) ? undefined : (proof?.first ?? mayBeFirst(all, rows));
    return { facts: all, findings: first === undefined ? [] : [doubtful(first, 'sum-or-neighbour')] };
  }
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
  const certain = proof.by === 'total' || rows.every((one) => isAllCaps(one.name) || parents.has(one));
  return { facts, findings: certain ? [] : [doubtful(proof.first, 'sum-of-rows')] };
};
