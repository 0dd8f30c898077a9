/** Files that are begun and not in their place yet, and what an interruption makes of them. */
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files begun and not yet in their place: an interrupted run leaves none behind. */
export const unfinished = new Set<string>();
/** While files that belong together take their places, an interruption waits: it would leave some old and some new. */
export const moving = { now: false, interrupted: false };

export const interrupt = (): void => {
  if (moving.now) {
    moving.interrupted = true;
    return;
  }
  for (const temporary of unfinished) rmSync(temporary, { force: true, recursive: true });
  process.exit(130);
};

/** Characters of a file's name that stand in its temporary one: names may not be too long for the disk. */
export const LONGEST_STEM = 60;

/** Beside the file: a rename within a folder never crosses to another disk. */
export const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, LONGEST_STEM)}.${crypto.randomUUID().slice(0, 8)}.tmp`);
