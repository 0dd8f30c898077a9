/** The bytes of files, pipes and devices, never more of them than any format takes. */
import { fstatSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { MOST_READ } from '../../model/reading/reading.js';
import { countRead } from './engine.js';
import { CallError, readFailure } from './failures.js';
import { nearestFile, spelled } from './folders.js';

/** @throws {CallError} where more comes than is ever looked at: a device may never end */
const gather = async (pieces: AsyncIterable<unknown>, file: string): Promise<Uint8Array> => {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    if (!(piece instanceof Uint8Array)) throw new Error('a stream of bytes gave something else');
    size += piece.length;
    if (size > MOST_READ) throw new CallError({ kind: 'file-too-large', file, most: MOST_READ });
    kept.push(piece);
  }
  return Buffer.concat(kept);
};

const readWhole = async (handle: FileHandle, file: string): Promise<Uint8Array> => {
  const look = () => fstatSync(handle.fd, { bigint: true });
  const before = look();
  if (!before.isFile() && !before.isDirectory()) {
    return gather(handle.createReadStream({ autoClose: false }), file);
  }
  if (before.size > MOST_READ) throw new CallError({ kind: 'file-too-large', file, most: MOST_READ });
  const bytes = await handle.readFile();
  const after = look();
  // Half of what was read may be old, half of it new.
  if (after.size !== before.size || after.mtimeNs !== before.mtimeNs)
    throw new CallError({ kind: 'file-changing', file });
  return bytes;
};

const readNamed = async (path: string, file: string): Promise<Uint8Array> => {
  const handle = await open(path);
  try {
    return await readWhole(handle, file);
  } finally {
    await handle.close();
  }
};

const failure = (error: unknown, file: string): CallError =>
  error instanceof CallError ? error : readFailure(error, file);

const readNearest = async (file: string): Promise<Uint8Array> => {
  try {
    return file === '-' ? await gather(process.stdin, file) : await readNamed(file, file);
  } catch (error) {
    const told = failure(error, file);
    if (told.mistake.kind !== 'file-missing') throw told;
    const other = await spelled(file);
    if (other === undefined) throw new CallError({ ...told.mistake, nearest: await nearestFile(file) });
    return readNamed(other, file).catch((again: unknown) => {
      throw failure(again, file);
    });
  }
};

/** The bytes of a file; `-` is standard input. @throws {CallError} where the system will not give them */
export const read = async (file: string): Promise<Uint8Array> => {
  const bytes = await readNearest(file);
  countRead(bytes);
  return bytes;
};

/** The first bytes of a file; undefined where the system will not give them. */
export const beginning = async (file: string, bytes: number): Promise<Uint8Array | undefined> => {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
};
