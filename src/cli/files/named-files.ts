/** What is named on the command line (files, folders, patterns, standard input) → files to read, each once. */
import type { Mistake } from '../../language/mistakes.js';
import { INPUT_FORMAT_NAMES } from '../../model/reading.js';
import { CallError, type Io } from '../io.js';
import { endsIn, isLeftBehind, isSettings, lastName, MAGIC } from './names.js';
import { below, walk } from './walk.js';

export interface NamedFiles {
  /** In the order they were named; what was found below a name in the order of paths. */
  readonly files: readonly string[];
  /** Names that led to nothing: the others are read all the same. */
  readonly mistakes: readonly { readonly name: string; readonly error: CallError }[];
  /** Files of folders that end like none we read. */
  readonly others: readonly string[];
  /** Folders that were looked into: where files may come to be. */
  readonly folders: readonly string[];
}

/** What one name stands for. */
interface Found {
  readonly files: readonly string[];
  readonly others: readonly string[];
  readonly mistakes: readonly CallError[];
  readonly folders: readonly string[];
}

const nothing: Found = { files: [], others: [], mistakes: [], folders: [] };

/** As it is looked into: the current folder has no name of its own. */
const folderName = (path: string): string => (path === '' ? '.' : path);

/** Without files there is something to say, unless it is said already. */
const orElse = (found: Found, mistake: Mistake): Found =>
  found.files.length + found.mistakes.length > 0 ? found : { ...found, mistakes: [new CallError(mistake)] };

const inFolder = async (io: Io, folder: string, endings: readonly string[]): Promise<Found> => {
  const others: string[] = [];
  const mistakes: CallError[] = [];
  const folders: string[] = [];
  const base = folder === '.' || folder === './' ? '' : folder;
  const files = await walk(io, base, {
    enters: (_, name) => !name.startsWith('.') && name !== 'node_modules',
    takes: (_, name) => endsIn(name, endings) && !isLeftBehind(name) && !isSettings(name),
    leaves: (path, name) => {
      if (!name.startsWith('.') && !isLeftBehind(name) && !isSettings(name)) others.push(below(base, path));
    },
    fails: (error) => mistakes.push(error),
    visits: (path) => folders.push(folderName(path === '' ? base : below(base, path))),
  });
  return { files: files.map((path) => below(base, path)), others, mistakes, folders };
};

const byPattern = async (io: Io, text: string, endings: readonly string[]): Promise<Found> => {
  const { readPattern } = await import('./pattern.js');
  const pattern = readPattern(text, io.isWindows);
  const mistakes: CallError[] = [];
  const folders: string[] = [];
  if (pattern.folder !== '' && (await io.kindOf(pattern.folder)) !== 'folder') {
    return nothing;
  }
  const files = await walk(io, pattern.folder, {
    depth: pattern.depth,
    enters: (_, name) =>
      (pattern.wantsHidden || !name.startsWith('.')) && (pattern.wantsModules || name !== 'node_modules'),
    takes: (path, name) =>
      !isLeftBehind(name) &&
      !isSettings(name) &&
      (pattern.namesEnding || endsIn(name, endings)) &&
      pattern.matches(path),
    fails: (error) => mistakes.push(error),
    visits: (path) => folders.push(folderName(path === '' ? pattern.folder : below(pattern.folder, path))),
  });
  return { files: files.map((path) => below(pattern.folder, path)), others: [], mistakes, folders };
};

/** A name that stands for something is taken as it is, whatever signs it holds. */
const lookUp = async (io: Io, name: string, endings: readonly string[]): Promise<Found> => {
  const text = io.isWindows ? name.replaceAll('\\', '/') : name;
  const kind = name === '-' ? 'file' : await io.kindOf(name);
  if (kind === 'folder') {
    return orElse(await inFolder(io, text, endings), { kind: 'folder-without-scorecards', file: name, endings });
  }
  if (kind === undefined && MAGIC.test(text)) {
    return orElse(await byPattern(io, text, endings), { kind: 'nothing-matches', file: name });
  }
  return { ...nothing, files: [name] };
};

const excluder = async (io: Io, exclude: readonly string[]): Promise<(file: string) => boolean> => {
  if (exclude.length === 0) return () => false;
  const { readExcludes } = await import('./pattern.js');
  const slashed = (text: string): string => (io.isWindows ? text.replaceAll('\\', '/') : text);
  const test = readExcludes(exclude.map(slashed), io.isWindows);
  return (file) => test(io.pathFrom('.', file), slashed(io.resolve(file)));
};

export interface Choice {
  /** Patterns of files and folders to leave out, however they were named. */
  readonly exclude?: readonly string[] | undefined;
  /** What else is left out. */
  readonly leavesOut?: ((file: string) => boolean) | undefined;
  /** What files of folders must end in, without the dot. */
  readonly endings?: readonly string[] | undefined;
}

/**
 * Looks up what the names of a call stand for.
 *
 * @throws {CallError} where standard input is named twice
 */
export const findFiles = async (
  io: Io,
  names: readonly string[],
  { exclude = [], leavesOut = () => false, endings = INPUT_FORMAT_NAMES }: Choice = {},
): Promise<NamedFiles> => {
  if (names.filter((name) => name === '-').length > 1) throw new CallError({ kind: 'stdin-twice' });
  const isExcluded = await excluder(io, exclude);
  const isLeftOut = (file: string): boolean =>
    file !== '-' && (isSettings(lastName(file)) || isExcluded(file) || leavesOut(file));
  const files = new Map<string, string>();
  const mistakes: { name: string; error: CallError }[] = [];
  const others: string[] = [];
  const folders: string[] = [];
  const say = (name: string, error: CallError) => mistakes.push({ name, error });
  for (const name of names) {
    const found = await lookUp(io, name, endings);
    for (const error of found.mistakes) say(name, error);
    folders.push(...found.folders);
    others.push(...found.others.filter((file) => !isLeftOut(file)));
    for (const file of found.files.filter((one) => !isLeftOut(one))) {
      const key = file === '-' ? file : await io.realPath(file);
      if (!files.has(key)) files.set(key, file);
    }
  }
  if (files.size === 0 && mistakes.length === 0) say(names.join(' '), new CallError({ kind: 'all-left-out' }));
  return { files: [...files.values()], mistakes, others, folders };
};
