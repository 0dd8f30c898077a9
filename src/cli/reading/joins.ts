/** Tables of survey scores and granted exemptions (`--join`): read once, joined by unit and code, and what is left told. */
import { JOINING, sayUnjoined } from '../../language/command/joining.js';
import { RANKING } from '../../language/units/ranking.js';
import type { FileResult } from '../../model/evaluation.js';
import type { JoinedCell, Unjoined } from '../../model/joining.js';
import type { ListedUnit } from '../../model/ranking.js';
import { unitKey } from '../../model/scorecard/unit-name.js';
import { fold } from '../../model/text/text.js';
import { readPlain } from '../../pipeline/plain-files.js';
import type { EvaluateOptions } from '../../pipeline.js';
import { joinTableIn } from '../../portfolio/index.js';
import { CallError } from '../io.js';
import type { Session } from '../session.js';
import { readUnits, type UnitsRead } from './units-list.js';

/** More cells than these are counted. */
const MOST_TOLD = 10;

/** What the scorecards of a file took, and what found no room in them. */
export interface Took {
  readonly units: readonly string[];
  readonly unjoined: readonly Unjoined[];
}

export const tookOf = ({ evaluations }: FileResult): Took => ({
  units: evaluations.flatMap(({ scored }) => scored.scorecard.unit?.text ?? []),
  unjoined: evaluations.flatMap(({ joined }) => joined?.unjoined ?? []),
});

export interface Joins {
  /** The list of units that was read for it, where there is one. */
  readonly listed: UnitsRead | undefined;
  readonly cellsOf: NonNullable<EvaluateOptions['cellsOf']>;
  /** Keeps in mind what a result took. */
  readonly take: (took: Took) => void;
  /** Says what found no partner since it was last asked. */
  readonly tell: () => Promise<void>;
}

const readTable = async (session: Session, file: string): Promise<readonly JoinedCell[]> => {
  const { io, note, words } = session;
  const read = joinTableIn(await readPlain(await io.read(file), file, io.capabilities), file);
  if ('fault' in read) throw new CallError({ kind: 'join', file, mistake: read.fault });
  if (read.unused.length > 0) {
    const named = read.unused.map((one) => `“${one}”`).join(', ');
    await note(`${file}: ${RANKING.unusedColumns[words.language]}: ${named}`);
  }
  return read.cells;
};

/** Other names of each listed unit, by any of its names. */
const namesOf = (listed: readonly ListedUnit[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    listed.flatMap(({ name, former }) => {
      const keys = [name, ...former].map(unitKey);
      return keys.map((key) => [key, keys] as const);
    }),
  );

/**
 * @param units the list that `--units` names: by it a unit is known by the names it had before
 * @throws {CallError} where a table cannot be used: nothing is joined by half
 */
export const startJoins = async (
  session: Session,
  files: readonly string[] = [],
  units?: string | undefined,
): Promise<Joins | undefined> => {
  if (files.length === 0) return undefined;
  const listed = await readUnits(session, units);
  const names = namesOf(listed?.units ?? []);
  const byUnit = new Map<string, JoinedCell[]>();
  for (const file of files) {
    for (const cell of await readTable(session, file)) {
      const key = unitKey(cell.unit);
      const first = byUnit.get(key)?.find((one) => fold(one.code) === fold(cell.code));
      if (first !== undefined) throw new CallError({ kind: 'join', file, mistake: { kind: 'twice', cell, first } });
      byUnit.set(key, [...(byUnit.get(key) ?? []), cell]);
    }
  }
  const met = new Set<string>();
  let results = 0;
  const unjoined: Unjoined[] = [];
  /** The name a unit has in the tables: its own, else the one of its other names that stands there alone. */
  const keyOf = (unit: string): string => {
    const own = unitKey(unit);
    if (byUnit.has(own)) return own;
    const [only, ...others] = (names.get(own) ?? []).filter((key) => byUnit.has(key));
    return only === undefined || others.length > 0 ? own : only;
  };
  return {
    listed,
    cellsOf: (unit) => (unit === undefined ? [] : (byUnit.get(keyOf(unit)) ?? [])),
    take: (took) => {
      results += 1;
      for (const unit of took.units) met.add(keyOf(unit));
      unjoined.push(...took.unjoined);
    },
    tell: async () => {
      const { language } = session.words;
      // Of one unit's scorecards nobody expects the others.
      const strangers = results > 1 && met.size !== 1 ? [...byUnit].filter(([key]) => !met.has(key)) : [];
      const told: readonly Unjoined[] = [
        ...unjoined.splice(0),
        // A unit is told once, not for each of its cells.
        ...strangers.flatMap(([, [cell]]) => (cell === undefined ? [] : [{ why: 'no-unit', cell } as const])),
      ];
      for (const one of told.slice(0, MOST_TOLD)) await session.note(sayUnjoined(one, session.words));
      if (told.length > MOST_TOLD) await session.note(JOINING.more[language](told.length - MOST_TOLD));
    },
  };
};
