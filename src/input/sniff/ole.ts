/** What an OLE file holds, the container of Office before 2007, told by the names in its directory. */
import { positionOf, utf16 } from './bytes.js';
import type { Format } from './format.js';

/** Entries of the directory stand at multiples of their size, since sectors do. */
const ENTRY = 128;

const entry = (name: string, format: Format): readonly [readonly number[], Format] => [[...utf16(name), 0, 0], format];

const ENCRYPTED = entry('EncryptedPackage', 'password');
/** A document may hold others: the one that stands first is its own. */
const MAIN = [
  entry('Workbook', 'old-excel'),
  entry('Book', 'old-excel'),
  entry('WordDocument', 'old-word'),
  entry('PowerPoint Document', 'other-office'),
  entry('VisioDocument', 'other-office'),
  entry('__properties_version1.0', 'mail'),
];

const entryAt = (bytes: Uint8Array, name: readonly number[]): number | undefined => {
  for (let at = positionOf(bytes, name); at !== undefined; at = positionOf(bytes, name, at + 1)) {
    if (at % ENTRY === 0) return at;
  }
  return undefined;
};

/** `old-office` where the directory does not tell which program's it is. */
export const oleFormat = (bytes: Uint8Array): Format => {
  if (entryAt(bytes, ENCRYPTED[0]) !== undefined) return ENCRYPTED[1];
  let first: { readonly at: number; readonly format: Format } | undefined;
  for (const [name, format] of MAIN) {
    const at = entryAt(bytes, name);
    if (at !== undefined && (first === undefined || at < first.at)) first = { at, format };
  }
  return first?.format ?? 'old-office';
};
