/** What the rows without a code right below each other are parts of: of each other, or of what stands above them. */
import { equal, type Points, sum, zero } from '../../model/points/points.js';
import { type Facts, isScored } from '../rows/facts.js';
import { partsByIndents } from '../rows/indented.js';
import { maxOf, type Role } from '../rows/row-roles.js';
import { fieldsBySums, partsBySums } from '../rows/sum-groups.js';
import { areRunsOfScores, type SumRuns, sumRuns } from '../rows/sum-runs.js';
import { isAllCaps } from '../words/labels.js';

/** What some rows stand below, and what that is worth; the table, where they are all that it holds. */
export interface Above {
  readonly kind: 'criterion' | 'table';
  readonly max: Points | undefined;
}

interface Parts {
  /** By row the one that it is a part of. */
  readonly parts: ReadonlyMap<Facts, Facts>;
  /** A row that is worth what the rows below it come to, where nothing else tells whether they are its parts. */
  readonly doubtful?: Facts | undefined;
  /** A row whose parts sums alone tell, which may come about by chance: the first, or one that may be told otherwise. */
  readonly summed?: Facts | undefined;
}

const worthOf = (rows: readonly Facts[]): Points => sum(rows.map((facts) => maxOf(facts) ?? zero));

type ByPart = ReadonlyMap<Facts, Facts>;

const comesToWhole = (rows: readonly Facts[], parts: ByPart, whole: Points | undefined): boolean =>
  whole !== undefined && equal(whole, worthOf(rows.filter((facts) => !parts.has(facts))));

/** A row that is a criterion with parts by one reckoning, and one without them by another that the scores prove as well. */
const readTwoWays = (rows: readonly Facts[], parts: ByPart, runs: SumRuns): Facts | undefined => {
  if (!areRunsOfScores(rows, runs)) return undefined;
  const [heads, fields] = [new Set(parts.values()), new Set(runs.parents.values())];
  return rows.find((facts) => heads.has(facts) && !fields.has(facts));
};

/** What stands below what in a table without codes; its total may say that each row counts, or that only some do. */
const partsOfTable = (rows: readonly Facts[], whole: Points | undefined): Parts => {
  if (whole !== undefined && equal(whole, worthOf(rows))) return { parts: new Map() };
  const proven = partsBySums(rows, undefined);
  const parts = proven.size > 0 ? proven : partsByIndents(rows, undefined);
  const runs = sumRuns(rows);
  const isRunOn = runs !== undefined && runs.several > 0;
  if (isRunOn && comesToWhole(rows, runs.parents, whole) && !comesToWhole(rows, parts, whole))
    return { parts: runs.parents };
  if (whole !== undefined) return { parts };
  if (parts.size > 0) return { parts, summed: runs && proven.size > 0 ? readTwoWays(rows, parts, runs) : undefined };
  const fields = fieldsBySums(rows);
  if (fields !== undefined) return { parts: fields.parents, summed: fields.first };
  if (!isRunOn) return { parts };
  if (areRunsOfScores(rows, runs)) return { parts: runs.parents, summed: runs.first };
  return { parts, doubtful: rows.some(isScored) ? undefined : runs.first };
};

/** What the criteria of a group are parts of, those between two titles by themselves. */
export const partsOf = (group: readonly Facts[], roles: readonly Role[], above: Above): Parts => {
  const runs: Facts[][] = [[]];
  for (const [index, facts] of group.entries()) {
    if (roles[index] === 'criterion') runs.at(-1)?.push(facts);
    else if (roles[index] === 'text' && isAllCaps(facts.name)) runs.push([]);
  }
  const [all, another] = runs;
  if (all !== undefined && another === undefined && above.kind === 'table') return partsOfTable(all, above.max);
  const max = another === undefined ? above.max : undefined;
  const parts = runs.flatMap((run) => {
    const proven = partsBySums(run, max);
    return [...(proven.size > 0 ? proven : partsByIndents(run, max))];
  });
  return { parts: new Map(parts) };
};
