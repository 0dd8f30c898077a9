/** The list of who there is, that `--units` names. */
import { RANKING } from '../../language/units/ranking.js';
import type { ListedUnit } from '../../model/ranking.js';
import { readPlain } from '../../pipeline/plain-files.js';
import { unitsIn } from '../../portfolio/index.js';
import { CallError } from '../io.js';
import type { Session } from '../session.js';

/** A list of units that has been read. */
export interface UnitsRead {
  readonly units: readonly ListedUnit[];
  readonly unused: readonly string[];
}

/** Absent where a call names none. @throws {CallError} where it is no list of units */
export const readUnits = async ({ io }: Session, file: string | undefined): Promise<UnitsRead | undefined> => {
  if (file === undefined) return undefined;
  const found = unitsIn(await readPlain(await io.read(file), file, io.capabilities));
  if ('fault' in found) throw new CallError({ kind: 'units', file, mistake: found.fault });
  return found;
};

/**
 * The units of a list, once its columns that say nothing are told. Absent where a call names none.
 * @param read the list where it has been read already: a pipe gives its bytes once
 * @throws {CallError} where it is no list of units
 */
export const listedUnits = async (
  session: Session,
  file: string | undefined,
  read?: UnitsRead | undefined,
): Promise<readonly ListedUnit[] | undefined> => {
  const found = read ?? (await readUnits(session, file));
  if (found === undefined) return undefined;
  if (found.unused.length > 0) {
    const named = found.unused.map((one) => `“${one}”`).join(', ');
    await session.note(`${file}: ${RANKING.unusedColumns[session.words.language]}: ${named}`);
  }
  return found.units;
};
