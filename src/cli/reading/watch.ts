/** Does something again whenever one of the files it reads changes, until it is interrupted. */
import { FILES } from '../../language/command/files.js';
import { safeLine } from '../complaint.js';
import { CallError, type Io } from '../io.js';
import type { Session } from '../session.js';

/** What is read, and the folders in which more of it may come to be. */
export interface Watched {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Programs save in several steps: what was found must stay the same for so long. */
const SETTLE_MS = 120;
/** Disks of other machines tell of no change: so often it is looked for. */
const LOOK_MS = 2000;
/** More names than these are counted. */
const MOST_NAMED = 5;

const CLEAR = '\u001b[2J\u001b[H';

/** The state of each file. */
type Snapshot = ReadonlyMap<string, string>;

const changedIn = (before: Snapshot, after: Snapshot): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves at the next event in some folders, or after a while. */
const nextEvent = (io: Io, folders: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, LOOK_MS);
    const stop = io.watch(folders, done);
  });

const parentOf = (file: string): string => file.replace(/[^\\/]*$/u, '') || '.';

interface Seen {
  readonly snapshot: Snapshot;
  readonly folders: readonly string[];
}

const see = async (io: Io, { files, folders }: Watched): Promise<Seen> => {
  const stamps = await Promise.all(files.map(async (file) => [file, await io.stamp(file)] as const));
  return { snapshot: new Map(stamps), folders: [...new Set([...folders, ...files.map(parentOf)])] };
};

/**
 * @param look what is read now; where it cannot be told, what was read before is watched
 * @param again does it once more
 * @param before what was read, as it was before it was read
 */
const watchOn = async (
  { io, words, note }: Session,
  look: () => Promise<Watched>,
  again: () => Promise<void>,
  before: Watched & Seen,
): Promise<void> => {
  let last: Watched = before;
  const seeNow = async (): Promise<Seen> => {
    last = await look().catch((error: unknown) => {
      if (!(error instanceof CallError)) throw error;
      return last;
    });
    return see(io, last);
  };
  let known: Seen = before;
  while (!io.stdout.isClosed()) {
    await note(FILES.watching[words.language](known.snapshot.size));
    let seen = known;
    while (changedIn(known.snapshot, seen.snapshot).length === 0) {
      await nextEvent(io, seen.folders);
      let next = await seeNow();
      do {
        seen = next;
        await pause(SETTLE_MS);
        next = await seeNow();
      } while (changedIn(seen.snapshot, next.snapshot).length > 0);
    }
    const changed = changedIn(known.snapshot, seen.snapshot);
    known = seen;
    const line = safeLine(FILES.changed[words.language](changed.slice(0, MOST_NAMED), changed.length));
    const isScreen = io.stdout.isTerminal && io.env['TERM'] !== 'dumb';
    await io.stdout.write(isScreen ? `${CLEAR}${line}\n\n` : `\n${line}\n\n`);
    await again();
  }
};

/**
 * Does something, and does it again whenever what it reads changes. Returns only where the first time failed, or where
 * nobody reads what it says any more.
 *
 * @param once gives its exit code
 * @returns the exit code of the first time, where it could not be carried out, else of the last
 * @throws {CallError} where the first time does; of later ones it is told
 */
export const againOnChange = async (
  session: Session,
  look: () => Promise<Watched>,
  once: (isFirst: boolean) => Promise<number>,
  failed: number,
): Promise<number> => {
  // Looked at before it is read: what changes meanwhile is a change.
  const watched = await look();
  const before = { ...watched, ...(await see(session.io, watched)) };
  let code = await once(true);
  if (code === failed) return code;
  const again = async (): Promise<void> => {
    code = await once(false).catch(async (error: unknown) => {
      if (!(error instanceof CallError)) throw error;
      await session.complain(error);
      return failed;
    });
  };
  await watchOn(session, look, again, before);
  return code;
};
