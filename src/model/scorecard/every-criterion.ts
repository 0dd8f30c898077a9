import type { Criterion } from './scorecard.js';

/** Every criterion, parents before children, in the order of the table. */
export const everyCriterion = function* (criteria: readonly Criterion[]): Generator<Criterion> {
  const stack = [...criteria].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    for (const child of [...next.criteria].reverse()) stack.push(child);
  }
};
