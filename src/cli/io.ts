/** The port to the machine: the only place that touches files, streams, the environment and the clock. */
import { existsSync } from 'node:fs';
import { appendFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Capabilities } from '../model/reading/reading.js';
import { beginFiles, type Drafts } from './io/drafts.js';
import { CallError, codeOf, writeFailure } from './io/failures.js';
import { type FileFingerprint, fingerprint } from './io/fingerprint.js';
import { type FolderEntry, isPlain, kindOf, list, spelled } from './io/folders.js';
import { leftovers } from './io/leftovers.js';
import { beginning, read } from './io/read.js';
import type { Threads } from './io/threads.js';
import { interrupt } from './io/unfinished.js';
import { utf8Pieces } from './io/utf8.js';
import { stamp, watchFolders } from './io/watch.js';
import { mayWrite, type WriteOptions } from './io/writable.js';
import { type Data, mayWriteFolder, type NamedFile, replace, write, writeFolder } from './io/writing.js';

export type { Drafts } from './io/drafts.js';
export { CallError } from './io/failures.js';
export type { FolderEntry } from './io/folders.js';
export type { Threads } from './io/threads.js';
export type { WriteOptions } from './io/writable.js';
export type { Data, NamedFile } from './io/writing.js';

export interface Output {
  /** Where its reader has closed it, nothing is written, and that is no fault: whoever closed it has read enough. */
  readonly write: (data: Data) => Promise<void>;
  readonly isClosed: () => boolean;
  readonly isTerminal: boolean;
  /** Where it is a terminal: for what draws on it. */
  readonly terminal: NodeJS.WriteStream | undefined;
  /** Columns, where it is a terminal. */
  readonly width: number | undefined;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly capabilities: Capabilities;
  /** @throws {CallError} where the system will not give the file's bytes */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** The first bytes of a plain file, for telling what it is before it counts as read; undefined where they cannot be had. */
  readonly beginning: (file: string, bytes: number) => Promise<Uint8Array | undefined>;
  /**
   * Writes a file whole or not at all, never over one of `inputs`, over another file only with `force`.
   * @throws {CallError}
   */
  readonly write: (file: string, data: Data, options: WriteOptions) => Promise<void>;
  /**
   * Begins files that are written piece by piece, each by the rules of `write`: they take their places together or not at all.
   * @throws {CallError}
   */
  readonly begin: (files: readonly string[], options: WriteOptions) => Promise<Drafts>;
  /**
   * Puts other bytes in the place of a file that is read, whole or not at all, and only while it still holds `before`.
   * @throws {CallError}
   */
  readonly replace: (file: string, data: Uint8Array, before: Uint8Array) => Promise<void>;
  /** The full path of a name, for comparing names. */
  readonly resolve: (file: string) => string;
  /** Says what `write` would refuse before any work is done. @throws {CallError} */
  readonly mayWrite: (file: string, options: WriteOptions) => Promise<void>;
  /**
   * Writes files into a folder, which is made where there is none: all of them or none, each by the rules of `write`.
   * @throws {CallError}
   */
  readonly writeFolder: (folder: string, files: readonly NamedFile[], options: WriteOptions) => Promise<void>;
  /** Says whether there is such a folder, or it may be made, before any work is done. @throws {CallError} */
  readonly mayWriteFolder: (folder: string) => Promise<void>;
  /** What stands under a name, links followed; undefined where nothing does. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | undefined>;
  /** Whether it is a plain file, links followed: one that gives its bytes as often as it is asked. */
  readonly isPlain: (path: string) => Promise<boolean>;
  /** Other threads of this program, where it can start some. */
  readonly threads?: (() => Promise<Threads>) | undefined;
  /** What a folder holds, sorted by name. @throws {CallError} where the system will not tell */
  readonly list: (folder: string) => Promise<readonly FolderEntry[]>;
  /** What stands under a name whose letters and marks are spelled in another way of Unicode; undefined where nothing does. */
  readonly spelled: (path: string) => Promise<string | undefined>;
  /** The one name a file has, or would have, whatever it is called by; the full path where there is no such folder. */
  readonly realPath: (file: string) => Promise<string>;
  /** A path as seen from a folder, parted by "/"; a full one where there is no way. */
  readonly pathFrom: (folder: string, path: string) => string;
  /** Adds to the end of a file, which is made where there is none. @throws {CallError} */
  readonly append: (file: string, text: string) => Promise<void>;
  /**
   * Those of some files that stand in the nearest folder, from the current one upwards, that holds any; not beyond one
   * that holds `boundary`.
   */
  readonly findAbove: (names: readonly string[], boundary: string) => readonly string[];
  /** The path of a name that is meant from the folder of a file, as it would be typed here. */
  readonly beside: (file: string, name: string) => string;
  /** The path of a file from the folder of another, parted by "/". */
  readonly fromFolderOf: (file: string, other: string) => string;
  /** Changes whenever the file does; empty where there is none. */
  readonly stamp: (file: string) => Promise<string>;
  /** Calls `changed` for whatever happens in some folders, as far as the system tells, until the answer is called. */
  readonly watch: (folders: readonly string[], changed: () => void) => () => void;
  /** How many bytes a plain file has, and their SHA-256; else why that cannot be told. */
  readonly fingerprint: (file: string) => Promise<FileFingerprint>;
  /** Asks the person for a line; undefined where nobody is at a terminal, or the input has ended. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Opens a file with the program that the system opens such files with; false where it cannot. */
  readonly show: (file: string) => Promise<boolean>;
  /** Paths that a file of some name would have in folders where a person may write, documents first. */
  readonly elsewhere: (name: string) => Promise<readonly string[]>;
  /** Temporary files beside an output which a run that was killed, or one that goes on, has begun. */
  readonly leftovers: (file: string) => Promise<readonly string[]>;
  /** Backslashes part folders there, and the case of names does not count. */
  readonly isWindows: boolean;
}

const output = (stream: NodeJS.WriteStream): Output => {
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const isClosed = (): boolean => failure !== undefined && codeOf(failure) === 'EPIPE';
  const fail = (error: unknown): Error =>
    new CallError({
      kind: codeOf(error) === 'ENOSPC' ? 'disk-full' : 'output-unwritable',
      file: '-',
      detail: codeOf(error),
    });
  const writePiece = (piece: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (error: Error | null | undefined): void => {
        failure ??= error ?? undefined;
        if (failure === undefined || isClosed()) resolve();
        else reject(fail(failure));
      };
      if (failure !== undefined) return done(failure);
      stream.write(piece, done);
    });
  return {
    isClosed,
    isTerminal: stream.isTTY === true,
    terminal: stream.isTTY === true ? stream : undefined,
    // A terminal that knows no width says 0.
    width: stream.isTTY === true ? stream.columns || undefined : undefined,
    write: async (data) => {
      if (data instanceof Uint8Array) return writePiece(data);
      for (const piece of utf8Pieces(typeof data === 'string' ? [data] : data)) {
        if (isClosed()) return;
        await writePiece(piece);
      }
    },
  };
};

/** Where a file would be made: its folder may be reached by a link. */
const realPathOfNothing = async (file: string): Promise<string> => {
  const folder = await realpath(dirname(file)).catch(() => undefined);
  return folder === undefined ? resolve(file) : join(folder, basename(file));
};

const typed = (path: string): string => {
  const short = relative(process.cwd(), path);
  return short === '' ? '.' : short;
};

const findAbove = (names: readonly string[], boundary: string): readonly string[] => {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).filter((path) => existsSync(path));
    if (found.length > 0) return found.map(typed);
    if (existsSync(join(folder, boundary)) || dirname(folder) === folder) return [];
  }
};

export const nodeIo: Io = {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  env: process.env,
  capabilities: {
    // One piece of the stated size: fewer copies than the usual small ones.
    inflateRaw: (data, size) =>
      inflateRawSync(data, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size) }),
    // Most runs do without, and it is slow to load.
    sha256: async (data) => (await import('node:crypto')).createHash('sha256').update(data).digest('hex'),
  },
  read,
  beginning,
  resolve: (file) => resolve(file),
  write,
  begin: beginFiles,
  replace,
  mayWrite,
  writeFolder,
  mayWriteFolder,
  kindOf,
  isPlain,
  list,
  realPath: (file) => realpath(file).catch(() => realPathOfNothing(file)),
  spelled,
  pathFrom: (folder, path) => relative(resolve(folder), resolve(path)).split(sep).join('/'),
  append: async (file, text) => {
    await appendFile(file, text).catch((error: unknown) => {
      throw writeFailure(error, file);
    });
  },
  stamp,
  watch: watchFolders,
  fingerprint,
  // What few runs need, and what is slow to load.
  ask: async (question) => (await import('./io/person.js')).ask(question),
  show: async (file) => (await import('./io/person.js')).show(file),
  elsewhere: async (name) => (await import('./io/person.js')).elsewhere(name),
  leftovers,
  isWindows: process.platform === 'win32',
  findAbove,
  beside: (file, name) => typed(resolve(dirname(file), name)),
  fromFolderOf: (file, other) =>
    relative(resolve(dirname(file)), resolve(other))
      .split(sep)
      .join('/'),
};

/**
 * Runs the program on Node: sets the exit code and lets the streams drain.
 * @param threadScript the program that its other threads run; without it there are none
 */
export const runOnNode = async (
  main: (argv: readonly string[], io: Io) => Promise<number>,
  threadScript?: string,
): Promise<void> => {
  process.on('SIGINT', interrupt);
  // What a cancelled job and a stopped container send.
  process.on('SIGTERM', interrupt);
  // A closed window; elsewhere whoever started the program may have told it to outlive one.
  if (process.platform === 'win32') process.on('SIGHUP', interrupt);
  const threads =
    threadScript === undefined ? undefined : async () => (await import('./io/threads.js')).threadsOf(threadScript);
  process.exitCode = await main(process.argv.slice(2), { ...nodeIo, threads });
};

/** Runs the part of the program that helps another thread. */
export const helpOnNode = async (
  start: (data: unknown, io: Io) => (message: unknown, answer: (message: unknown) => void) => void,
): Promise<void> => (await import('./io/threads.js')).serveThread((data) => start(data, nodeIo));
