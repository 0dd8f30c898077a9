/** Which row stands under which: a criterion under its parent, every row of a group under its heading. */
import type { TableRow } from '../../report/document/table.js';

export interface TreePlace {
  /** Index of the row it stands under. */
  readonly up: number | undefined;
  /** Of a continuation: index of the row it carries on. */
  readonly first: number | undefined;
  /** Unique in its table; absent for a row that no other refers to. */
  readonly name: string | undefined;
}

export const treePlaces = (rows: readonly TableRow[]): readonly TreePlace[] => {
  const byCriterion = new Map<string, number>();
  let group: number | undefined;
  let groups = 0;
  let first: number | undefined;
  return rows.map(({ kind, subject }, index): TreePlace => {
    if (kind === 'group') {
      group = index;
      groups += 1;
      return { up: undefined, first: undefined, name: `g${groups}` };
    }
    if (subject === undefined) return { up: undefined, first: undefined, name: undefined };
    const above = subject.parent === undefined ? undefined : byCriterion.get(subject.parent);
    const up = group ?? above;
    if (kind === 'continuation') return { up, first, name: undefined };
    first = index;
    const isKnown = byCriterion.has(subject.id);
    if (!isKnown) byCriterion.set(subject.id, index);
    return { up, first: undefined, name: isKnown ? undefined : subject.id };
  });
};
