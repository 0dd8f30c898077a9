/**
 * A strict reader of zip files. Nothing in them is believed: each part must be where, what and as large as the
 * directory says, no two parts share bytes or a name, and no part unpacks past its stated size.
 */
import type { Capabilities } from '../model/reading/reading.js';
import { damaged, isRefusal, type Refusal, unreadable } from './office/refusal.js';
import { checksum } from './zip-checksum.js';
import { partName, readDirectory, type ZipEntry } from './zip-directory.js';

export { MOST_UNPACKED_BYTES } from './office/limits.js';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const ENCRYPTED = 1 | (1 << 6) | (1 << 13);
/** The sizes follow the data, and the header may leave them zero. */
const SIZES_FOLLOW = 8;
const FULL_32 = 0xffffffff;

export interface Zip {
  /** As they stand in the file, in its order. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The unpacked bytes of a part (names know no case), or undefined where there is none of that name. */
  readonly read: (name: string) => Uint8Array | Refusal | undefined;
}

interface Part {
  readonly entry: ZipEntry;
  /** Where its packed bytes begin. */
  readonly data: number;
}

const agrees = (view: DataView, entry: ZipEntry): boolean => {
  const at = entry.header;
  if ((view.getUint16(at + 8, true) === 0) !== entry.stored) return false;
  const follow = (view.getUint16(at + 6, true) & SIZES_FOLLOW) !== 0;
  const states = (offset: number, expected: number): boolean => {
    const stated = view.getUint32(at + offset, true);
    // Where they follow, programs leave all of them zero, or some.
    return stated === expected || (stated === 0 && follow);
  };
  const statesSize = (offset: number, expected: number): boolean =>
    states(offset, expected) || view.getUint32(at + offset, true) === FULL_32;
  return (states(14, entry.checksum) || follow) && statesSize(18, entry.packed) && statesSize(22, entry.unpacked);
};

/** The part behind an entry, or why its own header is not believed. */
const locate = (bytes: Uint8Array, view: DataView, entry: ZipEntry, end: number): Part | Refusal => {
  const at = entry.header;
  if (at + HEADER_SIZE > end || view.getUint32(at, true) !== HEADER) return damaged(entry.name);
  if ((view.getUint16(at + 6, true) & ENCRYPTED) !== 0) return unreadable('password');
  const named = at + HEADER_SIZE;
  const nameLength = view.getUint16(at + 26, true);
  const data = named + nameLength + view.getUint16(at + 28, true);
  const sameName = partName(bytes.subarray(named, named + nameLength)) === entry.name;
  if (!sameName || !agrees(view, entry) || data + entry.packed > end) return damaged(entry.name);
  return { entry, data };
};

/** The name of a part whose bytes begin inside another part. */
const overlapping = (parts: readonly Part[]): string | undefined => {
  let end = 0;
  for (const { entry, data } of parts.toSorted((a, b) => a.entry.header - b.entry.header)) {
    if (entry.header < end) return entry.name;
    end = data + entry.packed;
  }
  return undefined;
};

const unpack = (bytes: Uint8Array, { entry, data }: Part, { inflateRaw }: Capabilities): Uint8Array | Refusal => {
  const packed = bytes.subarray(data, data + entry.packed);
  let unpacked = packed;
  if (!entry.stored) {
    try {
      // A bound of zero bytes is not understood everywhere.
      unpacked = inflateRaw(packed, Math.max(1, entry.unpacked));
    } catch {
      return damaged(entry.name);
    }
  }
  const whole = unpacked.length === entry.unpacked && checksum(unpacked) === entry.checksum;
  return whole ? unpacked : damaged(entry.name);
};

/**
 * Opens a zip whose parts are then read one at a time. `bytes` is the whole file.
 * A refusal says what is wrong: damage with the part's name, a password, a bound that was passed.
 */
export const openZip = (bytes: Uint8Array, capabilities: Capabilities): Zip | Refusal => {
  const directory = readDirectory(bytes);
  if (isRefusal(directory)) return directory;
  const { entries, start } = directory;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Part>();
  for (const entry of entries) {
    const part = locate(bytes, view, entry, start);
    if (isRefusal(part)) return part;
    const key = entry.name.toLowerCase();
    if (parts.has(key)) return damaged(entry.name);
    parts.set(key, part);
  }
  const shared = overlapping([...parts.values()]);
  if (shared !== undefined) return damaged(shared);
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => parts.has(name.toLowerCase()),
    read: (name) => {
      const part = parts.get(name.toLowerCase());
      return part && unpack(bytes, part, capabilities);
    },
  };
};
