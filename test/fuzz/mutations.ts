/** Files that somebody, or some program, has damaged: real ones with something flipped, cut, doubled or put elsewhere. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What is done, and numbers that say where. */
export interface Change {
  readonly kind: 'flip' | 'cut' | 'double' | 'drop' | 'swap' | 'splice' | 'number' | 'word';
  /** Work on the raw bytes of an office file, not on a part of it. */
  readonly raw: boolean;
  readonly at: number;
  readonly to: number;
}

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Change['kind'][]>('flip', 'cut', 'double', 'drop', 'swap', 'splice', 'number', 'word'),
    raw: fc.boolean().map((raw) => raw),
    at: fc.nat(),
    to: fc.nat(),
  }),
  { minLength: 1, maxLength: 4 },
);

const NUMBERS = [
  '-1',
  '0',
  '1e308',
  '0x1F',
  '999999999999999999999',
  '0,81',
  '1.2.3',
  '½',
  '1/0',
  '-0',
  '١٢',
  '1'.repeat(400),
];
const WORDS = [
  '',
  '\0',
  '\u202e',
  '=1+1',
  '<b>',
  '&x;',
  '"',
  "'",
  '%',
  '{',
  ']',
  '*a',
  '&a',
  '---',
  '\ud800',
  '\ufeff',
  '\t',
  '\r',
  'null',
  '~',
  '#REF!',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  'ề'.repeat(300),
];

/** Where a text is taken apart: tags with what follows them, lines, cells; none so long that matching it fills the stack. */
const PIECES = /<[^>]{0,5000}>[^<]{0,5000}|[^\n;,\t]{0,5000}[\n;,\t]?/gu;

const changedPieces = (pieces: string[], { kind, at, to }: Change): void => {
  const [from, other] = [at % pieces.length, to % pieces.length];
  const piece = pieces[from] ?? '';
  switch (kind) {
    case 'double':
      pieces.splice(from, 0, ...pieces.slice(from, from + 1 + (to % 12)));
      break;
    case 'drop':
      pieces.splice(from, 1 + (to % 4));
      break;
    case 'swap':
      [pieces[from], pieces[other]] = [pieces[other] ?? '', piece];
      break;
    case 'splice':
      pieces.splice(other, 0, ...pieces.slice(from, from + 3));
      break;
    case 'cut':
      pieces.splice(from);
      break;
    case 'flip':
      pieces[from] =
        piece.slice(0, to % (piece.length + 1)) +
        String.fromCharCode(at % 0x3000) +
        piece.slice((to % (piece.length + 1)) + 1);
      break;
    case 'number':
      pieces[from] = piece.replace(/\d[\d.,]*/u, NUMBERS[to % NUMBERS.length] ?? '');
      break;
    case 'word':
      pieces[from] = piece.replace(/[\p{L}\p{M} ]{2,}/u, WORDS[to % WORDS.length] ?? '');
  }
};

const changedText = (text: string, change: Change): string => {
  const pieces = text.match(PIECES) ?? [];
  if (pieces.length > 0) changedPieces(pieces, change);
  return pieces.join('');
};

const changedBytes = (bytes: Uint8Array, { kind, at, to }: Change): Uint8Array => {
  if (bytes.length === 0) return bytes;
  const [from, other] = [at % bytes.length, to % bytes.length];
  const [start, end] = [Math.min(from, other), Math.max(from, other)];
  switch (kind) {
    case 'cut':
      return bytes.slice(0, from);
    case 'drop':
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + (to % 64))]);
    case 'double':
      return Buffer.concat([
        bytes.subarray(0, end),
        bytes.subarray(start, Math.min(end, start + 2000)),
        bytes.subarray(end),
      ]);
    default: {
      const copy = Uint8Array.from(bytes);
      copy[from] = kind === 'flip' ? (copy[from] ?? 0) ^ (1 << (to % 8)) : to % 256;
      return copy;
    }
  }
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A member cut, doubled under another name, dropped, or its text taken apart. */
const changedPackage = (bytes: Uint8Array, change: Change): Uint8Array => {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes);
  } catch {
    return changedBytes(bytes, change);
  }
  const names = Object.keys(parts).sort();
  // Most parts say little of a table: those that hold it are met twice as often.
  const tables = names.filter((name) =>
    /sheet\d*\.xml$|document\.xml$|content\.xml$|sharedStrings|styles|workbook\.xml/u.test(name),
  );
  const all = [...names, ...tables, ...tables, ...tables];
  const name = all[(change.at >>> 3) % all.length] ?? '';
  const part = parts[name];
  if (part === undefined) return bytes;
  if (change.kind === 'drop' && change.to % 5 === 0) delete parts[name];
  else if (change.kind === 'double' && change.to % 5 === 0) parts[`${name}x`] = part;
  else if (change.kind === 'swap' && change.to % 5 === 0)
    parts[name] = parts[all[change.to % all.length] ?? ''] ?? part;
  else parts[name] = strToU8(changedText(strFromU8(part), change));
  return zipSync(parts, { level: 1 });
};

/** A file after some changes. */
export const damaged = (bytes: Uint8Array, list: readonly Change[]): Uint8Array => {
  let now = bytes;
  for (const change of list) {
    if (isZip(now)) now = change.raw && change.to % 3 === 0 ? changedBytes(now, change) : changedPackage(now, change);
    else if (change.raw && change.to % 3 === 0) now = changedBytes(now, change);
    else now = Buffer.from(changedText(Buffer.from(now).toString('utf8'), change), 'utf8');
  }
  return now;
};
