/** A zip's central directory: what is in the file, by its own word, checked against the parts themselves. */
import { MOST_ENTRIES, MOST_UNPACKED_BYTES } from './office/limits.js';
import { damaged, isRefusal, pastLimit, type Refusal, unreadable } from './office/refusal.js';

/** One part of a zip as its directory states it. */
export interface ZipEntry {
  /** With plain slashes, none in front. */
  readonly name: string;
  readonly stored: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins, in bytes from the start. */
  readonly header: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins: no part reaches into it. */
  readonly start: number;
}

interface Extent {
  readonly entries: number;
  readonly start: number;
  readonly size: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;
const EXTRA_64 = 1;
const ENCRYPTED = 1 | (1 << 6) | (1 << 13);
const STORED = 0;
const DEFLATED = 8;

const uint64 = (view: DataView, at: number): number =>
  view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);

/** Where the end record stands: its comment must reach exactly to the end of the file. */
const findEnd = (view: DataView): number | undefined => {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  return undefined;
};

const readEnd = (view: DataView): Extent | undefined => {
  const end = findEnd(view);
  if (end === undefined || view.getUint32(end + 4, true) !== 0) return undefined;
  const entries = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_64_SIZE;
  const large = entries === FULL_16 || size === FULL_32 || start === FULL_32;
  if (!large || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) {
    return start + size === end && entries === view.getUint16(end + 8, true) ? { entries, start, size } : undefined;
  }
  const at = uint64(view, locator + 8);
  if (at + END_64_SIZE > locator || view.getUint32(at, true) !== END_64) return undefined;
  const wide = { entries: uint64(view, at + 32), size: uint64(view, at + 40), start: uint64(view, at + 48) };
  return wide.start + wide.size === at ? wide : undefined;
};

/** The sizes and the place that stand in an extra field where 32 bits do not hold them. */
const widened = (view: DataView, extra: number, length: number, narrow: readonly number[]): readonly number[] => {
  const wide = [...narrow];
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), extra + length);
    let next = at + 4;
    for (const [index, value] of narrow.entries()) {
      if (value !== FULL_32 || next + 8 > end) continue;
      wide[index] = uint64(view, next);
      next += 8;
    }
  }
  return wide;
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number): ZipEntry | Refusal => {
  const nameLength = view.getUint16(at + 28, true);
  const name = partName(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return unreadable('password');
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) return damaged(name);
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [unpacked = 0, packed = 0, header = 0] = narrow.includes(FULL_32)
    ? widened(view, at + ENTRY_SIZE + nameLength, view.getUint16(at + 30, true), narrow)
    : narrow;
  if (method === STORED && packed !== unpacked) return damaged(name);
  return { name, stored: method === STORED, checksum: view.getUint32(at + 16, true), packed, unpacked, header };
};

/** Names are only ever looked up, so that one that climbs out of its folder leads nowhere. */
export const partName = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/u, '');

/**
 * Every part a zip says it has, in the order of its directory, within the bounds of `limits.ts`.
 * `bytes` is the whole file; the parts themselves are not looked at.
 */
export const readDirectory = (bytes: Uint8Array): ZipDirectory | Refusal => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readEnd(view);
  if (directory === undefined) return damaged();
  if (directory.entries > MOST_ENTRIES) return pastLimit('entries', MOST_ENTRIES, directory.entries);
  const entries: ZipEntry[] = [];
  const end = directory.start + directory.size;
  let unpacked = 0;
  let at = directory.start;
  while (at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY) {
    const length =
      ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end || entries.length === MOST_ENTRIES) return damaged();
    const entry = readEntry(bytes, view, at);
    if (isRefusal(entry)) return entry;
    entries.push(entry);
    unpacked += entry.unpacked;
    at += length;
  }
  if (at !== end || entries.length !== directory.entries) return damaged();
  if (unpacked > MOST_UNPACKED_BYTES) return pastLimit('unpacked-size', MOST_UNPACKED_BYTES, unpacked);
  return { entries, start: directory.start };
};
