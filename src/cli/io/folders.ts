/** What folders hold. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, parse, sep } from 'node:path';
import { nearestName } from '../nearest-name.js';
import { readFailure } from './failures.js';

export interface FolderEntry {
  readonly name: string;
  /** Links to files are files, and so are those that lead nowhere; links to folders are not followed, so that no walk goes round in circles. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** What stands under a name, links followed; undefined where nothing does, or nobody may look. */
/** Whether it is a plain file, links followed: one that gives its bytes as often as it is asked. */
export const isPlain = async (path: string): Promise<boolean> => {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() === true;
};

export const kindOf = async (path: string): Promise<'file' | 'folder' | undefined> => {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? 'folder' : 'file';
};

const entryKind = async (folder: string, entry: Dirent): Promise<FolderEntry['kind']> => {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  const target = await stat(join(folder, entry.name)).catch(() => undefined);
  // A link that leads nowhere is meant to be a file: whoever reads it is told.
  return target === undefined || target.isFile() ? 'file' : 'other';
};

const byName = (a: FolderEntry, b: FolderEntry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** What a folder holds, sorted by name. @throws {CallError} where the system will not tell */
export const list = async (folder: string): Promise<readonly FolderEntry[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const known = entries.map(async (entry) => ({ name: entry.name, kind: await entryKind(folder, entry) }));
    return (await Promise.all(known)).sort(byName);
  } catch (error) {
    throw readFailure(error, folder);
  }
};

/** One letter more or less makes another name of what is shorter: a.yaml is not b.yaml. */
const SHORTEST_SLIP = 5;

/** What editors and office programs leave beside a file. */
const LEFT_BESIDE = /^[.~]|~$|\.(?:bak|tmp|swp)$/iu;

/** A file in the folder of one that is not there, under almost the same name, or the same with another ending. */
export const nearestFile = async (path: string): Promise<string | undefined> => {
  const { dir, base, name } = parse(path);
  const entries = await readdir(dir === '' ? '.' : dir, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((one) => one.isFile() && !LEFT_BESIDE.test(one.name)).map((one) => one.name);
  const found =
    names.find((one) => parse(one).name === name) ??
    nearestName(
      base,
      names.filter((one) => parse(one).name.length >= SHORTEST_SLIP),
    );
  return found === undefined ? undefined : join(dir, found);
};

/**
 * What stands under a path whose letters and marks are spelled in another way of Unicode, as names of a Mac are: the path
 * as the disk has it, undefined where there is none.
 */
export const spelled = async (path: string): Promise<string | undefined> => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has one spelling
  if (/^[\u0000-\u007f]*$/u.test(path)) return undefined;
  const { root } = parse(path);
  let at = root;
  for (const part of path.slice(root.length).split(sep)) {
    const next = at === '' || at.endsWith(sep) ? at + part : at + sep + part;
    const known = part === '' || (await kindOf(next)) !== undefined;
    const names = known ? [] : await readdir(at === '' ? '.' : at).catch(() => []);
    const name = known ? part : names.find((one) => one.normalize('NFC') === part.normalize('NFC'));
    if (name === undefined) return undefined;
    at = next.slice(0, next.length - part.length) + name;
  }
  return at;
};
