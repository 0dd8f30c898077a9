/** Temporary files that a run which was killed has left beside its output. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LONGEST_STEM } from './unfinished.js';

/** Names as `temporaryFor` makes them. */
const OURS = /^\.(.*)\.[0-9a-f]{8}\.tmp$/su;

/** Those of a file's, whoever began them: of a run that was killed, or of one that goes on. */
export const leftovers = async (file: string): Promise<readonly string[]> => {
  const stem = basename(file).slice(0, LONGEST_STEM);
  const names = await readdir(dirname(file)).catch(() => []);
  return names.filter((name) => OURS.exec(name)?.[1] === stem).map((name) => join(dirname(file), name));
};
