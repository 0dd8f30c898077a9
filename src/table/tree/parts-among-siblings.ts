/** Criteria without a code that stand beside what they are parts of: told by their sums, once the whole table is known. */
import { equal, minus, type Points, sum, zero } from '../../model/points/points.js';
import type { Facts } from '../rows/facts.js';
import { maxOf } from '../rows/row-roles.js';
import { partsBySums, sumsAmong } from '../rows/sum-groups.js';
import { worthOf } from './fields.js';
import type { TableCriterion } from './table-criterion.js';

type ByPart = ReadonlyMap<Facts, Facts>;

/** What sums tell of criteria that stand beside each other. */
interface Told {
  /** By each that is a part of another the one that it is a part of. */
  readonly parts: ByPart;
  /** One that is worth what those right below it come to, where nothing tells whether they are its parts. */
  readonly doubtful?: Facts | undefined;
}

const NOTHING: ByPart = new Map();

/** A criterion that neither a code nor a stated depth puts in its place. */
const isPlaced = ({ facts, children, kind }: TableCriterion): boolean =>
  facts.code !== undefined ||
  (facts.level !== undefined && !facts.stepped) ||
  facts.adjustment !== undefined ||
  kind !== undefined ||
  children.length > 0;

interface Siblings {
  readonly above: TableCriterion | undefined;
  readonly rows: readonly Facts[];
}

const unplaced = (above: TableCriterion | undefined, children: readonly TableCriterion[]): readonly Siblings[] =>
  children.length === 0 || children.some(isPlaced) ? [] : [{ above, rows: children.map(({ facts }) => facts) }];

const worthOfParts = (parts: ByPart): Points => sum([...parts.keys()].map((facts) => maxOf(facts) ?? zero));

const merged = (lists: readonly ByPart[]): ByPart => new Map(lists.flatMap((parts) => [...parts]));

/** Parts that are just what all criteria are worth beyond their total. */
const partsByTotal = (lists: readonly Siblings[], beyond: Points): ByPart =>
  [false, true]
    .map((inPart) => merged(lists.map(({ rows }) => sumsAmong(rows, inPart))))
    .find((parts) => equal(worthOfParts(parts), beyond)) ?? NOTHING;

/** Names that stand in a column for each depth are asked for the first time here, all others where they are read. */
const partsOfSteps = ({ above, rows }: Siblings): ByPart =>
  rows.some(({ stepped }) => stepped) ? partsBySums(rows, maxOf(above?.facts)) : NOTHING;

/**
 * @param roots the fields
 * @param all every criterion
 * @param total what the table's one total says that all of them are worth
 */
export const partsAmongSiblings = (
  roots: readonly TableCriterion[],
  all: readonly TableCriterion[],
  total: Points | undefined,
): Told => {
  const below = all.flatMap((one) => unplaced(one, one.children));
  const certain = merged(below.map((one) => (maxOf(one.above?.facts) === undefined ? NOTHING : partsOfSteps(one))));
  const open = below.filter(({ above }) => maxOf(above?.facts) === undefined);
  if (total !== undefined) {
    const beyond = minus(sum(roots.map(worthOf)), total);
    return { parts: merged([certain, partsByTotal(open, beyond)]) };
  }
  const proven = merged(open.map(partsOfSteps));
  const rest = [...open, ...unplaced(undefined, roots)].filter(({ rows }) => !rows.some((facts) => proven.has(facts)));
  const [doubtful] = rest.flatMap(({ rows }) => [...sumsAmong(rows, true).values()]);
  return { parts: merged([certain, proven]), doubtful };
};
