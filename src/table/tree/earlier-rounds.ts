/** Scores that parents and totals kept from a round before the one their parts were scored in. */
import type { Columns } from '../columns/columns.js';
import type { Column } from '../grid/rows-of-grid.js';
import type { Facts } from '../rows/facts.js';
import type { Body, TableCriterion } from './table-criterion.js';

type Rounded = 'assessed' | 'self';

/** The round a row's score stands in, from 0; −1 where it has none. */
const roundOf = (facts: Facts, meaning: Rounded, rounds: readonly Column[]): number => {
  const column = facts.points.get(meaning)?.column;
  return column === undefined ? -1 : rounds.indexOf(column);
};

const without = (facts: Facts, meaning: Rounded): Facts => {
  const points = new Map(facts.points);
  points.delete(meaning);
  return { ...facts, points };
};

/** Of lists as long as a table, which are no arguments of a call. */
const latestOf = (settled: readonly { readonly latest: number }[]): number =>
  settled.reduce((latest, one) => Math.max(latest, one.latest), -1);

/** One tree without outdated scores of parents, and the latest round that any of its rows was scored in. */
const settle = (
  one: TableCriterion,
  meaning: Rounded,
  rounds: readonly Column[],
): { readonly one: TableCriterion; readonly latest: number } => {
  const own = roundOf(one.facts, meaning, rounds);
  if (one.children.length === 0) return { one, latest: own };
  const below = one.children.map((child) => settle(child, meaning, rounds));
  const latest = latestOf(below);
  const subtotals = one.subtotals.map((facts) => current(facts, latest, meaning, rounds));
  const children = below.map((child) => child.one);
  const facts = current(one.facts, latest, meaning, rounds);
  return { one: { ...one, facts, children, subtotals }, latest: Math.max(own, latest) };
};

const current = (facts: Facts, latest: number, meaning: Rounded, rounds: readonly Column[]): Facts => {
  const own = roundOf(facts, meaning, rounds);
  return own >= 0 && own < latest ? without(facts, meaning) : facts;
};

/**
 * A round may be filled where a score was changed and nowhere else: then the score of a field, or a total, from the round
 * before is outdated. It is kept beside the table's other columns, and what its parts come to counts.
 */
export const withoutOutdated = (body: Body, { rounds, selfRounds }: Columns): Body => {
  let { criteria, totals } = body;
  for (const [meaning, columns] of [
    ['assessed', rounds],
    ['self', selfRounds],
  ] as const) {
    if (columns.length < 2) continue;
    const settled = criteria.map((one) => settle(one, meaning, columns));
    const latest = latestOf(settled);
    criteria = settled.map(({ one }) => one);
    totals = totals.map((facts) => current(facts, latest, meaning, columns));
  }
  return { ...body, criteria, totals };
};
