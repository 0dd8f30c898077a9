/** Results that are a file for each input, written into a folder: `-o [FORMAT:]FOLDER/`. */
import { FILES } from '../../language/command/files.js';
import { lastName } from '../../model/place/path-names.js';
import { CallError, type Io, type NamedFile } from '../io.js';
import { type OutputFormat, refusePrefix } from '../options/targets.js';
import type { Session } from '../session.js';
import type { WriteRequest } from './outputs.js';

/** A name that ends as folders do, or that a folder has. */
const isFolder = async (io: Io, name: string): Promise<boolean> =>
  name.endsWith('/') || (io.isWindows && name.endsWith('\\')) || (await io.kindOf(name)) === 'folder';

export interface FolderTarget<F extends OutputFormat> {
  /** As it was named in front of the folder. */
  readonly format: F | undefined;
  readonly folder: string;
}

/**
 * The folders among the outputs of a call; none where all are files.
 * @throws {CallError} where there are both, or one that cannot be written into
 */
export const folderTargets = async <F extends OutputFormat>(
  { io }: Session,
  outputs: readonly string[] | undefined,
  formats: readonly F[],
): Promise<readonly FolderTarget<F>[]> => {
  const targets = (outputs ?? []).map((text) => {
    const format = formats.find(({ name }) => text.startsWith(`${name}:`) && text.length > name.length + 1);
    if (format === undefined && formats.length > 0 && text.endsWith('/')) refusePrefix(text, formats);
    return { format, folder: format === undefined ? text : text.slice(format.name.length + 1) };
  });
  const folders = await Promise.all(targets.map(({ folder }) => isFolder(io, folder)));
  if (!folders.includes(true)) return [];
  const file = targets[folders.indexOf(false)]?.folder;
  if (file !== undefined) throw new CallError({ kind: 'folder-and-file', file });
  const seen = new Set<string>();
  for (const { folder, format } of targets) {
    const place = `${format?.name}:${await io.realPath(folder)}`;
    if (seen.has(place)) throw new CallError({ kind: 'output-twice', file: folder });
    seen.add(place);
    await io.mayWriteFolder(folder);
  }
  return targets;
};

const withoutEnding = (name: string): string => name.replace(/(?<=.)\.[^.]*$/u, '');

/** As a folder that does not tell upper from lower case would have it. */
const sameName = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase();

const ofFolders = (file: string): string =>
  withoutEnding(
    file
      .split('/')
      .filter((part) => !/^\.*$/u.test(part))
      .join(' - '),
  );

/** A file that is copied, and what the copy's name ends in, with its dot. */
export interface Copied {
  readonly file: string;
  readonly ending: string;
}

/**
 * A name for each file's copy, no two alike: its own, with its folders in front where two files share it, and numbered
 * where that is no help.
 */
export const copyNames = (copies: readonly Copied[]): readonly string[] => {
  const ownName = ({ file, ending }: Copied): string =>
    (file === '-' ? 'stdin' : withoutEnding(lastName(file))) + ending;
  const uses = new Map<string, number>();
  for (const key of copies.map((copy) => sameName(ownName(copy)))) uses.set(key, (uses.get(key) ?? 0) + 1);
  const taken = new Set<string>();
  return copies.map((copy) => {
    const own = ownName(copy);
    const { file, ending } = copy;
    const first = uses.get(sameName(own)) === 1 ? withoutEnding(own) : ofFolders(file);
    let name = first + ending;
    for (let number = 2; taken.has(sameName(name)); number += 1) name = `${first} (${number})${ending}`;
    taken.add(sameName(name));
    return name;
  });
};

/** Writes a folder of copies, all or none, and says so. */
export const writeCopies = async (
  session: Session,
  folder: string,
  files: readonly NamedFile[],
  { force = false, inputs }: WriteRequest,
): Promise<void> => {
  if (files.length === 0) return;
  await session.io.writeFolder(folder, files, { force, inputs });
  await session.note(FILES.wrote[session.words.language](files.length, folder));
};
