/** A machine that remembers what was read and written through it. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fingerprint } from '../../model/manifest.js';
import type { Data, Io } from '../io.js';
import { CallError } from './failures.js';
import { type Hasher, startHash } from './fingerprint.js';

export interface Recording {
  readonly io: Io;
  /** Files by the names they were read by, in their order; none that was written over afterwards. */
  readonly inputs: () => ReadonlyMap<string, Fingerprint>;
  /** Files that stand in their places. */
  readonly outputs: () => ReadonlyMap<string, Fingerprint>;
}

const isPlainFile = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.isFile() === true;

const hashed = async (data: Data): Promise<{ readonly hash: Hasher; readonly data: Data }> => {
  const hash = await startHash();
  if (typeof data === 'string' || data instanceof Uint8Array) {
    hash.add(data);
    return { hash, data };
  }
  const pieces = function* (): Iterable<string> {
    for (const piece of data) {
      hash.add(piece);
      yield piece;
    }
  };
  return { hash, data: pieces() };
};

/** Wraps a machine. What cannot be read a second time is refused. */
export const recordIo = (io: Io): Recording => {
  const inputs = new Map<string, { readonly name: string; readonly found: Fingerprint }>();
  const outputs = new Map<string, { readonly name: string; readonly found: Fingerprint }>();
  const wrote = async (file: string, hash: Hasher): Promise<void> => {
    const found = hash.end();
    if (await isPlainFile(file)) outputs.set(io.resolve(file), { name: file, found });
  };
  const read: Io['read'] = async (file) => {
    const bytes = await io.read(file);
    if (file === '-' || !(await isPlainFile(file))) throw new CallError({ kind: 'not-recordable', file });
    const hash = await startHash();
    hash.add(bytes);
    const found = hash.end();
    const known = inputs.get(io.resolve(file));
    // Half of the results would be of one file, half of the other.
    if (known !== undefined && known.found.sha256 !== found.sha256) throw new CallError({ kind: 'file-changed', file });
    inputs.set(io.resolve(file), { name: known?.name ?? file, found });
    return bytes;
  };
  const write: Io['write'] = async (file, data, options) => {
    const known = await hashed(data);
    await io.write(file, known.data, options);
    await wrote(file, known.hash);
  };
  const begin: Io['begin'] = async (files, options) => {
    const hashes = await Promise.all(files.map(startHash));
    const drafts = await io.begin(files, options);
    return {
      ...drafts,
      add: async (index, piece) => {
        await drafts.add(index, piece);
        hashes[index]?.add(piece);
      },
      keep: async () => {
        await drafts.keep();
        for (const [index, file] of files.entries()) {
          const hash = hashes[index];
          if (hash !== undefined) await wrote(file, hash);
        }
      },
    };
  };
  const writeFolder: Io['writeFolder'] = async (folder, files, options) => {
    const known = await Promise.all(files.map(async ({ name, data }) => ({ name, ...(await hashed(data)) })));
    await io.writeFolder(folder, known, options);
    for (const { name, hash } of known) await wrote(join(folder, name), hash);
  };
  const named = (files: typeof inputs): ReadonlyMap<string, Fingerprint> =>
    new Map([...files.values()].map(({ name, found }) => [name, found]));
  return {
    io: { ...io, read, write, begin, writeFolder },
    inputs: () => named(new Map([...inputs].filter(([path]) => !outputs.has(path)))),
    outputs: () => named(outputs),
  };
};
