/** The list of who there is, that `--units` names. */
import { RANKING } from '../language/ranking.js';
import type { ListedUnit } from '../model/ranking.js';
import { readPlain } from '../pipeline.js';
import { unitsIn } from '../portfolio/index.js';
import { CallError } from './io.js';
import type { Session } from './session.js';

/** Absent where a call names none. @throws {CallError} where it is no list of units */
export const listedUnits = async (
  session: Session,
  file: string | undefined,
): Promise<readonly ListedUnit[] | undefined> => {
  if (file === undefined) return undefined;
  const found = unitsIn(await readPlain(await session.io.read(file), file, session.io.capabilities));
  if ('fault' in found) throw new CallError({ kind: 'units', file, mistake: found.fault });
  if (found.unused.length > 0) {
    const named = found.unused.map((one) => `“${one}”`).join(', ');
    await session.note(`${file}: ${RANKING.unusedColumns[session.words.language]}: ${named}`);
  }
  return found.units;
};
