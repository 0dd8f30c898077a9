/**
 * A copy of a zip in which some parts are other bytes and some are new. Every other part is copied as it stands, packed,
 * header and all: what is not looked at cannot be changed.
 */
import { deflateSync } from 'fflate';
import { isRefusal, type Refusal } from '../../input/office/refusal.js';
import { checksum } from '../../input/zip-checksum.js';
import { readDirectory, type ZipEntry } from '../../input/zip-directory.js';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const END = 0x06054b50;
const END_SIZE = 22;
/** Deflate, as the oldest readers know it. */
const VERSION = 20;
const DEFLATED = 8;
const NAME_IS_UTF8 = 0x800;
/** 1 January 1980, midnight: the first day zip knows. Parts that are written always carry it. */
const FIRST_DAY = 0x0021_0000;
const FULL_32 = 0xffffffff;
const EXTRA_64 = 1;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A part's piece of the file, and its line in the directory, which still has to be told where the piece stands. */
interface Piece {
  readonly local: Uint8Array;
  readonly entry: Uint8Array;
}

/** `name` as bytes; `like`: the directory's line of the part that this one takes the place of. */
const packed = (name: Uint8Array, content: Uint8Array, like: Uint8Array | undefined): Piece => {
  const data = deflateSync(content, { level: 6 });
  const local = new Uint8Array(LOCAL_SIZE + name.length + data.length);
  const entry = new Uint8Array(ENTRY_SIZE + name.length);
  if (like !== undefined) entry.set(like.subarray(0, ENTRY_SIZE));
  const flags = like === undefined ? NAME_IS_UTF8 : viewOf(like).getUint16(8, true) & NAME_IS_UTF8;
  const [localView, entryView] = [viewOf(local), viewOf(entry)];
  localView.setUint32(0, LOCAL, true);
  entryView.setUint32(0, ENTRY, true);
  if (like === undefined) entryView.setUint16(4, VERSION, true);
  // The same fields in both, two bytes later in the directory.
  for (const [view, at] of [
    [localView, 4],
    [entryView, 6],
  ] as const) {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint32(at + 6, FIRST_DAY, true);
    view.setUint32(at + 10, checksum(content), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, name.length, true);
    view.setUint16(at + 24, 0, true);
  }
  // No comment, and all of it in this one file.
  entryView.setUint32(32, 0, true);
  local.set(name, LOCAL_SIZE);
  local.set(data, LOCAL_SIZE + name.length);
  entry.set(name, ENTRY_SIZE);
  return { local, entry };
};

/** Writes where a part stands into its line of the directory, in the wide field where the narrow one was full. */
const setOffset = (entry: Uint8Array, offset: number): void => {
  const view = viewOf(entry);
  if (view.getUint32(42, true) !== FULL_32) {
    view.setUint32(42, offset, true);
    return;
  }
  const sizes = [view.getUint32(24, true), view.getUint32(20, true)].filter((size) => size === FULL_32).length;
  const start = ENTRY_SIZE + view.getUint16(28, true);
  const end = start + view.getUint16(30, true);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === EXTRA_64) view.setBigUint64(at + 4 + sizes * 8, BigInt(offset), true);
  }
};

/** Copies of the lines of the directory, in its order. */
const entriesOf = (bytes: Uint8Array, start: number, count: number): readonly Uint8Array[] => {
  const view = viewOf(bytes);
  let at = start;
  return Array.from({ length: count }, () => {
    const from = at;
    at += ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    // A copy whatever kind of array it is: Node's own hands out views.
    return new Uint8Array(bytes.subarray(from, at));
  });
};

/** Each part's bytes, from its header to whatever comes next: sizes that follow the data are with it. */
const localsOf = (bytes: Uint8Array, entries: readonly ZipEntry[], end: number): ReadonlyMap<ZipEntry, Uint8Array> => {
  const inOrder = entries.toSorted((a, b) => a.header - b.header);
  return new Map(
    inOrder.map((entry, index) => [entry, bytes.subarray(entry.header, inOrder[index + 1]?.header ?? end)]),
  );
};

const endRecord = (entries: number, size: number, start: number): Uint8Array => {
  const end = new Uint8Array(END_SIZE);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return end;
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/**
 * The zip `bytes` with the bytes of some parts replaced; those of `parts` that it does not have are added at its end.
 * The same arguments give the same bytes. Names of parts know no case.
 */
export const copyZip = (bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array | Refusal => {
  const directory = readDirectory(bytes);
  if (isRefusal(directory)) return directory;
  const lines = entriesOf(bytes, directory.start, directory.entries.length);
  const locals = localsOf(bytes, directory.entries, directory.start);
  const waiting = new Map([...parts].map(([name, content]) => [name.toLowerCase(), { name, content }]));
  const pieces = new Map<ZipEntry, Piece>();
  for (const [index, entry] of directory.entries.entries()) {
    const line = lines[index] ?? new Uint8Array();
    const key = entry.name.toLowerCase();
    const other = waiting.get(key);
    waiting.delete(key);
    const name = line.subarray(ENTRY_SIZE, ENTRY_SIZE + viewOf(line).getUint16(28, true));
    const copied = { local: locals.get(entry) ?? new Uint8Array(), entry: line };
    pieces.set(entry, other === undefined ? copied : packed(name, other.content, line));
  }
  const added = [...waiting.values()].map(({ name, content }) =>
    packed(new TextEncoder().encode(name), content, undefined),
  );
  const first = [...locals.keys()][0]?.header ?? directory.start;
  const written: Uint8Array[] = [bytes.subarray(0, first)];
  let at = first;
  const place = ({ local, entry }: Piece): void => {
    setOffset(entry, at);
    written.push(local);
    at += local.length;
  };
  for (const entry of locals.keys()) {
    const piece = pieces.get(entry);
    if (piece !== undefined) place(piece);
  }
  for (const piece of added) place(piece);
  const table = joined([...pieces.values(), ...added].map(({ entry }) => entry));
  return joined([...written, table, endRecord(pieces.size + added.length, table.length, at)]);
};
