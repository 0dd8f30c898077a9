/** Tables of survey scores and granted exemptions (`--join`): read once, joined by unit and code, and what is left told. */
import { JOINING, sayUnjoined } from '../language/joining.js';
import type { FileResult } from '../model/evaluation.js';
import type { JoinedCell, Unjoined } from '../model/joining.js';
import { fold } from '../model/text.js';
import { unitKey } from '../model/unit-name.js';
import { type EvaluateOptions, readPlain } from '../pipeline.js';
import { joinTableIn } from '../portfolio/index.js';
import { CallError } from './io.js';
import type { Session } from './session.js';

/** More cells than these are counted. */
const MOST_TOLD = 10;

export interface Joins {
  readonly cellsOf: EvaluateOptions['cellsOf'];
  /** Keeps in mind what a result took. */
  readonly take: (result: FileResult) => void;
  /** Says what found no partner. */
  readonly tell: () => Promise<void>;
}

const readTable = async (session: Session, file: string): Promise<readonly JoinedCell[]> => {
  const { io } = session;
  const read = joinTableIn(await readPlain(await io.read(file), file, io.capabilities), file);
  if ('fault' in read) throw new CallError({ kind: 'join', file, mistake: read.fault });
  return read.cells;
};

/** @throws {CallError} where a table cannot be used: nothing is joined by half */
export const startJoins = async (session: Session, files: readonly string[] = []): Promise<Joins | undefined> => {
  if (files.length === 0) return undefined;
  const byUnit = new Map<string, JoinedCell[]>();
  for (const file of files) {
    for (const cell of await readTable(session, file)) {
      const key = unitKey(cell.unit);
      const { unit, code } = cell;
      if (byUnit.get(key)?.some((one) => fold(one.code) === fold(code)))
        throw new CallError({ kind: 'join', file, mistake: { kind: 'twice', unit, code } });
      byUnit.set(key, [...(byUnit.get(key) ?? []), cell]);
    }
  }
  const met = new Set<string>();
  let results = 0;
  const unjoined: Unjoined[] = [];
  return {
    cellsOf: (unit) => (unit === undefined ? [] : (byUnit.get(unitKey(unit)) ?? [])),
    take: ({ evaluations }) => {
      results += 1;
      for (const { scored, joined } of evaluations) {
        const unit = scored.scorecard.unit?.text;
        if (unit !== undefined) met.add(unitKey(unit));
        unjoined.push(...(joined?.unjoined ?? []));
      }
    },
    tell: async () => {
      const { language } = session.words;
      // Of one unit's scorecard nobody expects the others.
      const strangers = results > 1 ? [...byUnit].filter(([key]) => !met.has(key)) : [];
      const told: readonly Unjoined[] = [
        ...unjoined,
        // A unit is told once, not for each of its cells.
        ...strangers.flatMap(([, [cell]]) => (cell === undefined ? [] : [{ why: 'no-unit', cell } as const])),
      ];
      for (const one of told.slice(0, MOST_TOLD)) await session.note(sayUnjoined(one, session.words));
      if (told.length > MOST_TOLD) await session.note(JOINING.more[language](told.length - MOST_TOLD));
    },
  };
};
