/** Puts a finished file in its place. */
import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from './failures.js';

/** Windows lets no file be moved that a virus scanner or an indexer has just opened; they let go of it soon. */
const HELD: readonly string[] = ['EPERM', 'EACCES', 'EBUSY'];
/** Milliseconds between one try and the next. */
const WAITS = [20, 50, 100, 200, 400];

/**
 * Moves a file; where the system says that another program holds it, again, for less than a second in all.
 * @throws what the system answers in the end
 */
export const move = async (from: string, to: string, isWindows = process.platform === 'win32', by = rename) => {
  for (const wait of isWindows ? WAITS : []) {
    try {
      return await by(from, to);
    } catch (error) {
      if (!HELD.includes(codeOf(error))) throw error;
      await setTimeout(wait);
    }
  }
  return by(from, to);
};
