/** Fields above names in columns: "I CHỈ ĐẠO" alone in the column of criteria, or merged over all columns of names. */
import { equal, type Points, plus, zero } from '../../model/points/points.js';
import type { Code } from '../codes/codes.js';
import { listsOf, nesting } from '../codes/nest.js';
import type { Columns } from '../columns/columns.js';
import type { NameStep } from '../columns/name-steps.js';
import { type Column, cellIn, type TableRow } from '../grid/rows-of-grid.js';
import { isAllCaps } from '../words/labels.js';
import { isSummary } from '../words/total-labels.js';
import { type Facts, factsOf, pointsIn } from './facts.js';
import { maxOf, roleOf, totalOf } from './row-roles.js';

/** Such rows by their index, each with its depth, and the greatest of them. */
export interface FieldsAbove {
  readonly levels: ReadonlyMap<number, number>;
  readonly depth: number;
  /** Rows that only name what the row below goes on with, in a column further right. */
  readonly opening: ReadonlySet<number>;
}

/** A row that begins a name of the first column. */
interface Beginning {
  readonly index: number;
  readonly facts: Facts;
  /** Its name stands alone: no name of another column beside it. */
  readonly alone: boolean;
}

const NONE: FieldsAbove = { levels: new Map(), depth: 0, opening: new Set() };

/** Whether a row that names something is a criterion: no total, no bonus or penalty, and no words that only sum up. */
export const isCriterion = (facts: Facts): boolean =>
  totalOf(facts) === undefined &&
  facts.adjustment === undefined &&
  !(facts.code === undefined && isSummary(facts.name) && maxOf(facts) === undefined) &&
  (facts.code !== undefined || roleOf(facts, false) === 'criterion');

/** What a code counts in, as far as it tells by itself. */
const styleOf = ({ style, parts }: Code): string => {
  if (style === 'dotted') return `dotted ${parts.length}`;
  return style === 'upper' ? (/^[IVX]+$/u.test(parts[0] ?? '') ? 'roman' : 'letter') : style;
};

/** Styles that stand above others, from the top. */
const FROM_TOP = ['word', 'letter', 'roman', 'number', 'dotted 2', 'dotted 3', 'dotted 4'];
const isHigher = (one: string, other: string): boolean => {
  const [high, low] = [FROM_TOP.indexOf(one), FROM_TOP.indexOf(other)];
  return high >= 0 && (low < 0 || high < low);
};

/** Coded rows above the criteria: in a list of their own that began before, and stands higher. */
const byCodes = (all: readonly Beginning[]): readonly Beginning[] => {
  const styled = all.flatMap((one) => (one.facts.code === undefined ? [] : [{ one, style: styleOf(one.facts.code) }]));
  const shared = new Set(styled.flatMap(({ one, style }) => (one.alone ? [] : [style])));
  const [first] = styled;
  if (first === undefined || !first.one.alone) return [];
  const below =
    shared.size > 0 ? [...shared] : styled.map(({ style }) => style).filter((style) => style !== first.style);
  if (below.length === 0) return [];
  return styled.flatMap(({ one, style }) => (one.alone && below.every((other) => isHigher(style, other)) ? [one] : []));
};

/** Rows without a code above the criteria, in capitals where any is: each is worth what the rows down to the next of them come to. */
const bySums = (all: readonly Beginning[], worthOf: (index: number) => Points, end: number): readonly Beginning[] => {
  const stated = all.filter(({ alone, facts }) => alone && !facts.code && pointsIn(facts, 'max') !== undefined);
  const capitals = stated.filter(({ facts }) => isAllCaps(facts.name));
  const may = capitals.length > 0 ? capitals : stated;
  const proven = may.every(({ index, facts }, at) => {
    const max = pointsIn(facts, 'max');
    let listed = zero;
    for (let below = index + 1; below < (may[at + 1]?.index ?? end); below += 1) listed = plus(listed, worthOf(below));
    return max !== undefined && equal(max, listed);
  });
  return proven ? may : [];
};

/**
 * The fields among the rows of a table whose names stand in several columns: told by their codes, or else by what they
 * are worth.
 */
export const fieldsAbove = (
  rows: readonly (TableRow | undefined)[],
  steps: readonly NameStep[],
  columns: Columns,
  codeTextOf: (index: number) => string | undefined,
): FieldsAbove => {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return NONE;
  const view = withName(columns, first.name);
  const all: Beginning[] = [];
  for (const [index, row] of rows.entries()) {
    if (row === undefined) continue;
    const wide = row.merges
      .across(row.row)
      .some(({ left, right }) => left <= first.name.left && right >= last.name.right);
    if (!wide && cellIn(row, first.name) === undefined) continue;
    const alone = wide || steps.slice(1).every(({ name }) => cellIn(row, name) === undefined);
    const facts = factsOf(row, index, wide ? columns : view, codeTextOf(index));
    if (isCriterion(facts)) all.push({ index, facts, alone });
  }
  const coded = byCodes(all);
  const uncoded = coded.length > 0 ? [] : bySums(all, worthIn(rows, columns, all), rows.length);
  return { ...levelsOf(coded.length > 0 ? coded : uncoded), opening: openingIn(rows, steps) };
};

/** The first column of names that a row fills; -1 where it fills none. */
const stepIn = (row: TableRow | undefined, steps: readonly NameStep[]): number =>
  row === undefined ? -1 : steps.findIndex(({ name }) => cellIn(row, name) !== undefined);

/** Rows with a name alone, right above one whose first name stands further right. */
const openingIn = (rows: readonly (TableRow | undefined)[], steps: readonly NameStep[]): ReadonlySet<number> => {
  const opening = new Set<number>();
  let [above, at] = [-1, -1];
  for (const [index, row] of rows.entries()) {
    if (row === undefined) continue;
    const step = stepIn(row, steps);
    if (above >= 0 && step > above) opening.add(at);
    const alone = row.cells.length === 1 || steps.slice(step + 1).every(({ name }) => cellIn(row, name) === undefined);
    [above, at] = [alone ? step : -1, index];
  }
  return opening;
};

/** How deep each of them stands among the others. */
const levelsOf = (above: readonly Beginning[]): Omit<FieldsAbove, 'opening'> => {
  if (above.length === 0) return NONE;
  const items = above.map(({ facts }) => facts);
  const { take } = nesting(listsOf(items));
  const depths: number[] = [];
  const levels = new Map<number, number>();
  for (const { index, facts } of above) {
    const parent = facts.code === undefined ? undefined : take({ code: facts.code });
    const depth = parent === undefined ? 1 : (depths[parent] ?? 0) + 1;
    depths.push(depth);
    levels.set(index, depth);
  }
  return { levels, depth: Math.max(...depths) };
};

/** What each row adds to the field above it: what stands below a criterion that states its own maximum adds nothing. */
const worthIn = (
  rows: readonly (TableRow | undefined)[],
  columns: Columns,
  all: readonly Beginning[],
): ((index: number) => Points) => {
  const beginning = new Map(all.map((one) => [one.index, one]));
  let counted = false;
  const worth = rows.map((row, index) => {
    const facts = row === undefined ? undefined : factsOf(row, index, columns);
    const max = facts === undefined || !isCriterion(facts) ? undefined : pointsIn(facts, 'max');
    const begins = beginning.get(index);
    if (begins === undefined) return counted ? zero : (max ?? zero);
    counted = begins.alone && max !== undefined;
    return max ?? zero;
  });
  return (index) => worth[index] ?? zero;
};

/** The columns as rows see them whose names stand in one of several columns. */
export const withName = (columns: Columns, name: Column): Columns => ({
  ...columns,
  known: new Map(columns.known).set('name', name),
});
