/** Scores and exemptions from tables of their own, put where the scorecard leaves room for them. */

import type { JoinedCell, Unjoined } from '../model/joining.js';
import { joinPath, pathPart } from '../model/place/path.js';
import { equal } from '../model/points/points.js';
import type { Criterion, Scorecard } from '../model/scorecard/scorecard.js';
import { columnForOthers } from '../model/scorecard/states-points.js';
import { alone } from '../model/text/alone.js';
import { fold } from '../model/text/text.js';

export interface Joined {
  readonly scorecard: Scorecard;
  /** What was put in, and what found no room. */
  readonly used: readonly JoinedCell[];
  readonly unjoined: readonly Unjoined[];
}

/** By whole path, else by a code that one criterion alone has. */
const placesOf = (criteria: readonly Criterion[]): ReadonlyMap<string, Criterion> => {
  const all: { readonly one: Criterion; readonly part: string; readonly path: string }[] = [];
  const visit = (list: readonly Criterion[], above: string): void => {
    list.forEach((one, index) => {
      const part = pathPart(one.code?.text, index + 1);
      const path = joinPath(above, part);
      all.push({ one, part: fold(part), path: fold(path) });
      visit(one.criteria, path);
    });
  };
  visit(criteria, '');
  const byCode = [...alone(all, ({ part }) => part)].map(([part, { one }]) => [part, one] as const);
  return new Map([...byCode, ...all.map(({ path, one }) => [path, one] as const)]);
};

/**
 * The scorecard with the cells of its unit. Nothing that it states is changed: another score than the table's stands,
 * and is told. Points go beside the self scores where nothing else is scored.
 */
export const joinCells = (scorecard: Scorecard, cells: readonly JoinedCell[]): Joined => {
  const { criteria } = scorecard;
  const column = columnForOthers(criteria);
  const places = placesOf(criteria);
  const put = new Map<Criterion, JoinedCell>();
  const unjoined: Unjoined[] = [];
  for (const cell of cells) {
    const place = places.get(fold(cell.code));
    const stated = place?.[column]?.value;
    const same = cell.points?.value !== undefined && stated !== undefined && equal(stated, cell.points.value);
    if (place === undefined || place.criteria.length > 0) unjoined.push({ why: 'no-criterion', cell });
    else if ((stated !== undefined || place.result !== undefined) && !same) unjoined.push({ why: 'stated', cell });
    else put.set(place, cell);
  }
  const change = (one: Criterion): Criterion => {
    const cell = put.get(one);
    const below = one.criteria.map(change);
    if (cell === undefined) return { ...one, criteria: below };
    const { points } = cell;
    if (points === undefined) return { ...one, state: 'not-applicable', exemptedAt: cell.at };
    if (one[column]?.value !== undefined) return one;
    // Findings are about the scorecard, and stand where its cell would.
    const at = (one[column] ?? one.max)?.at ?? one.at;
    return { ...one, [column]: { ...points, at, from: 'table', origin: { file: cell.file, at: cell.at } } };
  };
  return { scorecard: { ...scorecard, criteria: criteria.map(change) }, used: [...put.values()], unjoined };
};
