/** Files that are written piece by piece: none is in its place before all are whole. */
import { type FileHandle, lstat, open, unlink } from 'node:fs/promises';
import { writeFailure } from './failures.js';
import { move } from './moves.js';
import { interrupt, moving, temporaryFor, unfinished } from './unfinished.js';
import { mayWrite, target, type WriteOptions } from './writable.js';

export interface Drafts {
  /** Adds to the end of one of them, by its place in the list. @throws {CallError} */
  readonly add: (index: number, piece: string | Uint8Array) => Promise<void>;
  /** Puts all in their places; where one will not go, what was there before comes back. @throws {CallError} */
  readonly keep: () => Promise<void>;
  /** Leaves everything as it was. After `keep` it does nothing. */
  readonly drop: () => Promise<void>;
}

interface Draft {
  readonly file: string;
  readonly handle: FileHandle;
  /** Absent where what is written cannot be replaced: a device or a pipe. */
  readonly move?: { readonly from: string; readonly to: string } | undefined;
}

const begin = async (file: string, options: WriteOptions): Promise<Draft> => {
  await mayWrite(file, options);
  const there = await target(file);
  try {
    if (there !== undefined && !there.stats.isFile()) return { file, handle: await open(there.path, 'w') };
    const to = there?.path ?? file;
    const from = temporaryFor(to);
    const handle = await open(from, 'wx', there?.stats.mode);
    unfinished.add(from);
    return { file, handle, move: { from, to } };
  } catch (error) {
    throw writeFailure(error, file);
  }
};

/** What was in the way is put aside until all have moved. */
const moveAll = async (drafts: readonly Draft[]): Promise<void> => {
  const [first, ...others] = drafts.flatMap((draft) =>
    draft.move === undefined ? [] : [{ file: draft.file, ...draft.move }],
  );
  if (first === undefined) return;
  if (others.length === 0) {
    // One alone takes the place of what was there at one stroke.
    await move(first.from, first.to).catch((error: unknown) => {
      throw writeFailure(error, first.file);
    });
    return;
  }
  const undo: (() => Promise<void>)[] = [];
  const aside: string[] = [];
  moving.now = true;
  try {
    for (const { file, from, to } of [first, ...others]) {
      try {
        if ((await lstat(to).catch(() => undefined)) !== undefined) {
          const before = temporaryFor(to);
          await move(to, before);
          aside.push(before);
          undo.push(() => move(before, to));
        }
        await move(from, to);
        undo.push(() => unlink(to));
      } catch (error) {
        throw writeFailure(error, file);
      }
    }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  } finally {
    for (const before of aside) await unlink(before).catch(() => undefined);
    moving.now = false;
    if (moving.interrupted) interrupt();
  }
};

/** Begins files. @throws {CallError} where one cannot be: then none is left behind */
export const beginFiles = async (files: readonly string[], options: WriteOptions): Promise<Drafts> => {
  const drafts: Draft[] = [];
  const close = async (draft: Draft): Promise<void> => {
    try {
      await draft.handle.sync().catch(() => undefined);
      await draft.handle.close();
    } catch (error) {
      throw writeFailure(error, draft.file);
    }
  };
  const drop = async (): Promise<void> => {
    for (const { handle, move } of drafts.splice(0)) {
      await handle.close().catch(() => undefined);
      if (move === undefined) continue;
      await unlink(move.from).catch(() => undefined);
      unfinished.delete(move.from);
    }
  };
  try {
    for (const file of files) drafts.push(await begin(file, options));
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    add: async (index, piece) => {
      const draft = drafts[index];
      if (draft === undefined) throw new Error('no such file was begun');
      await draft.handle.writeFile(piece).catch((error: unknown) => {
        throw writeFailure(error, draft.file);
      });
    },
    keep: async () => {
      for (const draft of drafts) await close(draft);
      // A long run leaves time for others to put something there.
      for (const { file, move } of drafts) if (move !== undefined) await mayWrite(file, options);
      await moveAll(drafts);
      for (const { move } of drafts.splice(0)) if (move !== undefined) unfinished.delete(move.from);
    },
    drop,
  };
};
