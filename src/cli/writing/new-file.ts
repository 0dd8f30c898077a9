/** Files that get a name of their own: nothing is ever written over. */
import { OPEN } from '../../language/command/open.js';
import { safeFileNames } from '../../model/place/file-names.js';
import { lastName } from '../../model/place/path-names.js';
import { CallError, type Data, type Io } from '../io.js';
import type { Session } from '../session.js';
import { writeTarget } from './outputs.js';

/** Room for more words within the 255 bytes of a name. */
const LONGEST_STEM = 180;

/** The name of a file without its ending, cut where it leaves no room for more. */
export const stemOf = (file: string): string => {
  const stem = lastName(file).replace(/(?<=.)\.[^.]*$/u, '');
  return new TextEncoder().encode(stem).length <= LONGEST_STEM ? stem : (safeFileNames([stem], '')[0] ?? stem);
};

/** A path, or the same with a number, under which nothing stands. */
const free = async (io: Io, path: string): Promise<string> => {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^.\\/]*)?$/su.exec(path) ?? [];
  let name = path;
  for (let number = 2; (await io.kindOf(name)) !== undefined; number += 1) name = `${stem} (${number})${ending}`;
  return name;
};

/**
 * Writes a new file beside another, or where that folder takes none, into one of the person's own, which is told.
 *
 * @param source the file beside which it is wanted
 * @returns its path
 * @throws {CallError} where no folder takes it
 */
export const writeNew = async (
  session: Session,
  source: string,
  name: string,
  data: Data,
  inputs: readonly string[],
): Promise<string> => {
  const { io, words } = session;
  const failures: CallError[] = [];
  for (const place of [io.beside(source, name), ...(await io.elsewhere(name))]) {
    try {
      const file = await free(io, place);
      await writeTarget(session, file, data, { inputs });
      return file;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      if (failures.length === 0) await session.note(OPEN.elsewhere[words.language](name));
      failures.push(error);
    }
  }
  throw failures[0] ?? new CallError({ kind: 'output-folder-missing', file: name });
};
