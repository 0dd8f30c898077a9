/** What the criteria of a scorecard can win back, by which remedies, and what these take. */

import { readAmount } from '../../model/finding/threshold.js';
import { placeKey } from '../../model/place/place.js';
import { compare, isNegative, minus, type Points, smaller, sum, zero } from '../../model/points/points.js';
import type { Remedy, Text } from '../../model/scorecard/scorecard.js';
import { remedyStatus } from '../../model/scorecard/status.js';
import { lostByLeaf } from '../../model/scored/missing-parts.js';
import { type ScoredCriterion, type ScoredScorecard, walk } from '../../model/scored/scored.js';
import { isBlank, tidy } from '../../model/text/text.js';
import type { UnreadRecovers } from '../../model/what-if.js';

/** A criterion without children that lost points. */
export interface Chance {
  /** Its place in the tree, from 0, parents first. */
  readonly index: number;
  readonly one: ScoredCriterion;
  readonly lost: Points;
  /** Its own remedies, or else those of the nearest criterion above that has some; none that was dropped. */
  readonly remedies: readonly Remedy[];
  /** What each cell of `recovers` among them wins back here; absent where none says a number. */
  readonly recovers?: ReadonlyMap<string, Points> | undefined;
}

/** A note alone is no remedy. */
const ASKS = ['solution', 'product', 'lead', 'when', 'recovers', 'effort'] as const;

const isOpen = (remedy: Remedy): boolean =>
  statusOf(remedy) !== 'dropped' && ASKS.some((part) => remedy[part] !== undefined && !isBlank(remedy[part].text));

export const statusOf = ({ status }: Remedy) => (status === undefined ? undefined : remedyStatus(status.text));

const coveredBy = (one: ScoredCriterion): readonly Remedy[] => {
  for (let above: ScoredCriterion | undefined = one; above !== undefined; above = above.parent) {
    const open = above.criterion.remedies.filter(isOpen);
    if (open.length > 0) return open;
  }
  return [];
};

/** What is written and not blank. */
const written = (text: Text | undefined): Text | undefined => (text && !isBlank(text.text) ? text : undefined);

/** The number of a cell that says one; what is written once for several criteria is one cell. */
const amountIn = (text: Text | undefined): { readonly cell: string; readonly amount: Points } | undefined => {
  const said = written(text);
  const amount = said && readAmount(said.text);
  return said === undefined || amount === undefined || isNegative(amount)
    ? undefined
    : { cell: placeKey(said.at), amount };
};

/**
 * What each cell of `recovers` wins back in each criterion that it is written for: what one cell says of several goes
 * to the greatest loss first, and nothing wins back more than was lost.
 */
const shareOut = (
  chances: readonly Chance[],
  spent: ReadonlySet<string>,
): ReadonlyMap<Chance, ReadonlyMap<string, Points>> => {
  const cells = new Map<string, { readonly amount: Points; readonly of: Chance[] }>();
  const shares = new Map<Chance, Map<string, Points>>();
  for (const chance of chances) {
    for (const { recovers } of chance.remedies) {
      const said = amountIn(recovers);
      if (said === undefined) continue;
      shares.set(chance, shares.get(chance) ?? new Map<string, Points>());
      if (spent.has(said.cell)) continue;
      const cell = cells.get(said.cell) ?? { amount: said.amount, of: [] };
      if (!cell.of.includes(chance)) cell.of.push(chance);
      cells.set(said.cell, cell);
    }
  }
  for (const [key, { amount, of }] of cells) {
    const open = of.map((chance) => {
      const own = shares.get(chance) ?? new Map<string, Points>();
      shares.set(chance, own);
      return { own, open: minus(chance.lost, sum(own.values())) };
    });
    let left = amount;
    for (const { own, open: most } of open.sort((a, b) => compare(b.open, a.open))) {
      const share = smaller(left, most);
      own.set(key, share);
      left = minus(left, share);
    }
  }
  return shares;
};

/**
 * Every criterion without children that lost points, in the order of the table.
 * @param succeeded remedies that have won back what they say: it is not won back again
 */
export const chancesIn = (scored: ScoredScorecard, succeeded: ReadonlySet<Remedy> = new Set()): readonly Chance[] => {
  const chances = walk(scored.criteria).flatMap((one, index): readonly Chance[] => {
    const lost = lostByLeaf(one);
    return lost === undefined ? [] : [{ index, one, lost, remedies: coveredBy(one) }];
  });
  const spent = new Set([...succeeded].flatMap((remedy) => amountIn(remedy.recovers)?.cell ?? []));
  const shares = shareOut(chances, spent);
  return chances.map((chance) => ({ ...chance, recovers: shares.get(chance) }));
};

/** What some of a criterion's remedies win back in it: what they say, else all that was lost where they are all there are. */
export const wonBy = ({ remedies, recovers, lost }: Chance, some: ReadonlySet<Remedy>): Points => {
  if (recovers === undefined) {
    return remedies.length > 0 && remedies.every((remedy) => some.has(remedy)) ? lost : zero;
  }
  const cells = new Set(remedies.flatMap((one) => (some.has(one) ? (amountIn(one.recovers)?.cell ?? []) : [])));
  return sum([...cells].map((cell) => recovers.get(cell) ?? zero));
};

/** What can be won back in a criterion: what its remedies say, else all that was lost. */
export const gainOf = ({ recovers, lost }: Chance): Points => (recovers === undefined ? lost : sum(recovers.values()));

/** What remedies still take. */
export type Efforts =
  | { readonly kind: 'known'; readonly cells: ReadonlyMap<string, Points> }
  /** `text`: what is written and is no number. */
  | { readonly kind: 'unknown'; readonly text?: string | undefined };

/** @param done those that take nothing more, besides those whose status says so */
export const effortsOf = ({ remedies }: Chance, done: ReadonlySet<Remedy>): Efforts => {
  if (remedies.length === 0) return { kind: 'unknown' };
  const cells = new Map<string, Points>();
  for (const remedy of remedies) {
    if (done.has(remedy) || statusOf(remedy) === 'done') continue;
    const said = amountIn(remedy.effort);
    if (said === undefined) {
      const text = written(remedy.effort);
      return { kind: 'unknown', text: text && tidy(text.text) };
    }
    cells.set(said.cell, said.amount);
  }
  return { kind: 'known', cells };
};

/** Points to recover that are written and are no number, each cell once. */
export const unreadRecoversIn = (chances: readonly Chance[]): readonly UnreadRecovers[] => {
  const found = new Map<string, UnreadRecovers>();
  for (const { one, remedies } of chances) {
    for (const { recovers } of remedies) {
      const said = written(recovers);
      if (said === undefined || amountIn(said) !== undefined) continue;
      const key = placeKey(said.at);
      if (!found.has(key)) found.set(key, { path: one.path, text: tidy(said.text) });
    }
  }
  return [...found.values()];
};
