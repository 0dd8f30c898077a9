/** Files and folders of files, written whole or not at all. */
import {
  access,
  constants,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readFile,
  rm,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CallError, writeFailure } from './failures.js';
import { move } from './moves.js';
import { interrupt, moving, temporaryFor, unfinished } from './unfinished.js';
import { utf8Pieces } from './utf8.js';
import { mayWrite, target, type WriteOptions } from './writable.js';

/** What is written: at once, or in pieces one after another where the whole is large. */
export type Data = string | Uint8Array | Iterable<string>;

/** A file of a folder. */
export interface NamedFile {
  readonly name: string;
  readonly data: Data;
}

const fill = async (handle: FileHandle, data: Data): Promise<void> => {
  try {
    await writeFile(handle, typeof data === 'string' || data instanceof Uint8Array ? data : utf8Pieces(data));
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
};

export const write = async (file: string, data: Data, options: WriteOptions): Promise<void> => {
  await mayWrite(file, options);
  const there = await target(file);
  try {
    if (there !== undefined && !there.stats.isFile()) {
      // A device or a pipe cannot be replaced, only written to.
      await fill(await open(there.path, 'w'), data);
      return;
    }
  } catch (error) {
    throw writeFailure(error, file);
  }
  const path = there?.path ?? file;
  const temporary = temporaryFor(path);
  unfinished.add(temporary);
  try {
    await fill(await open(temporary, 'wx', there?.stats.mode), data);
    await move(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw writeFailure(error, file);
  } finally {
    unfinished.delete(temporary);
  }
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && Buffer.compare(a, b) === 0;

export const replace = async (file: string, data: Uint8Array, before: Uint8Array): Promise<void> => {
  const there = await target(file);
  // A device or a pipe has no bytes to put others in the place of.
  if (there?.stats.isFile() !== true) throw new CallError({ kind: 'file-changed', file });
  const temporary = temporaryFor(there.path);
  unfinished.add(temporary);
  try {
    // A rename asks the folder alone; whoever may not write the file may not replace it either.
    await access(there.path, constants.W_OK);
    const handle = await open(temporary, 'wx');
    await handle.chmod(there.stats.mode).catch(() => undefined);
    await fill(handle, data);
    if (!sameBytes(await readFile(there.path), before)) throw new CallError({ kind: 'file-changed', file });
    await move(temporary, there.path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error instanceof CallError ? error : writeFailure(error, file);
  } finally {
    unfinished.delete(temporary);
  }
};

export const mayWriteFolder = async (folder: string): Promise<void> => {
  const there = await target(folder);
  if (there !== undefined) {
    if (!there.stats.isDirectory()) throw new CallError({ kind: 'output-is-file', file: folder });
    return;
  }
  const parent = await stat(dirname(resolve(folder))).catch(() => undefined);
  if (parent?.isDirectory() !== true) throw new CallError({ kind: 'output-folder-missing', file: folder });
};

/** Puts files in their places one by one; where one will not go, what was there before comes back. */
const moveAll = async (from: string, folder: string, names: readonly string[]): Promise<void> => {
  const undo: (() => Promise<void>)[] = [];
  moving.now = true;
  try {
    for (const [index, name] of names.entries()) {
      const [place, aside] = [join(folder, name), join(from, `${index}.before`)];
      if ((await lstat(place).catch(() => undefined)) !== undefined) {
        await move(place, aside);
        undo.push(() => move(aside, place));
      }
      await move(join(from, name), place);
      undo.push(() => unlink(place));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  } finally {
    moving.now = false;
    if (moving.interrupted) interrupt();
  }
};

export const writeFolder = async (
  folder: string,
  files: readonly NamedFile[],
  options: WriteOptions,
): Promise<void> => {
  await mayWriteFolder(folder);
  const there = (await target(folder))?.path;
  if (there !== undefined) for (const { name } of files) await mayWrite(join(folder, name), options);
  const path = there ?? resolve(folder);
  // Inside the folder where it is there: a rename within it never crosses to another disk.
  const temporary = join(there ?? dirname(path), `.${crypto.randomUUID().slice(0, 8)}.tmp`);
  unfinished.add(temporary);
  try {
    await mkdir(temporary);
    for (const { name, data } of files) await fill(await open(join(temporary, name), 'wx'), data);
    if (there === undefined) await move(temporary, path);
    else
      await moveAll(
        temporary,
        there,
        files.map((file) => file.name),
      );
  } catch (error) {
    throw writeFailure(error, folder);
  } finally {
    await rm(temporary, { force: true, recursive: true });
    unfinished.delete(temporary);
  }
};
