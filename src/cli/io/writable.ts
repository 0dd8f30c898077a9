/** Whether a file may be written, and where its name leads. */
import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CallError, codeOf, writeFailure } from './failures.js';

export interface WriteOptions {
  readonly force: boolean;
  readonly inputs: readonly string[];
}

/** Where a name leads, through links; undefined where there is nothing yet. */
export const target = async (file: string) => {
  try {
    const path = await realpath(file);
    return { path, stats: await stat(path) };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw writeFailure(error, file);
    // A link that leads nowhere is somebody's all the same.
    const link = await lstat(file).catch(() => undefined);
    if (link !== undefined) throw new CallError({ kind: 'output-dangling', file });
    return undefined;
  }
};

export const mayWrite = async (file: string, { force, inputs }: WriteOptions): Promise<void> => {
  const there = await target(file);
  if (there === undefined) {
    const folder = await stat(dirname(file)).catch(() => undefined);
    if (folder?.isDirectory() !== true) throw new CallError({ kind: 'output-folder-missing', file });
    return;
  }
  if (there.stats.isDirectory()) throw new CallError({ kind: 'output-is-directory', file });
  for (const input of inputs) {
    if (input === '-') continue;
    const source = await stat(input).catch(() => undefined);
    if (
      source !== undefined &&
      source.ino === there.stats.ino &&
      source.dev === there.stats.dev &&
      there.stats.isFile()
    ) {
      throw new CallError({ kind: 'output-is-input', file });
    }
  }
  if (there.stats.isFile() && !force) throw new CallError({ kind: 'output-exists', file });
};
