/** What is named on the command line (files, folders, patterns, standard input) → files to read, each once. */
import type { Mistake } from '../../language/mistakes/mistakes.js';
import { lastName } from '../../model/place/path-names.js';
import { INPUT_FORMAT_NAMES } from '../../model/reading/reading.js';
import { CallError, type Io } from '../io.js';
import { endsIn, isLeftBehind, isSettings, MAGIC, mayBeMissed } from './names.js';
import { below, walk } from './walk.js';

export interface NamedFiles {
  /** In the order they were named; what was found below a name in the order of paths. */
  readonly files: readonly string[];
  /** Names that led to nothing: the others are read all the same. */
  readonly mistakes: readonly { readonly name: string; readonly error: CallError }[];
  /** Files of folders that end like none we read, and might be taken for scorecards. */
  readonly others: readonly string[];
  /** Folders that were looked into: where files may come to be. */
  readonly folders: readonly string[];
  /** Those of the files that no name names by itself: they stand in a folder, or match a pattern. */
  readonly found: ReadonlySet<string>;
  /** Those of our own settings that a name names by itself: they are left out all the same. */
  readonly settings: readonly string[];
  /** Whether a file that may be there no more would have been found; undefined where only files are named. */
  readonly covers: Covers | undefined;
}

type Covers = (file: string) => boolean;

/** What one name stands for. */
interface Found {
  readonly files: readonly string[];
  readonly others: readonly string[];
  readonly mistakes: readonly CallError[];
  readonly folders: readonly string[];
  /** Absent for a file. */
  readonly covers?: Covers | undefined;
}

const nothing: Found = { files: [], others: [], mistakes: [], folders: [] };

/** The path of a file below a folder; undefined where it lies elsewhere. */
const pathBelow = (io: Io, folder: string, file: string): string | undefined => {
  const path = io.pathFrom(folderName(folder), file);
  return /^(?:\.\.(?:\/|$)|\/|[a-z]:)/iu.test(path) ? undefined : path;
};

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
      if (!name.startsWith('.') && !isLeftBehind(name) && !isSettings(name) && mayBeMissed(name))
        others.push(below(base, path));
    },
    fails: (error) => mistakes.push(error),
    visits: (path) => folders.push(folderName(path === '' ? base : below(base, path))),
  });
  const covers: Covers = (file) => pathBelow(io, base, file) !== undefined;
  return { files: files.map((path) => below(base, path)), others, mistakes, folders, covers };
};

/** A folder as the disk spells it. */
const spelledFolder = async (io: Io, folder: string): Promise<string> =>
  folder === '' || (await io.kindOf(folder)) !== undefined ? folder : ((await io.spelled(folder)) ?? folder);

const byPattern = async (io: Io, text: string, endings: readonly string[]): Promise<Found> => {
  const { readPattern } = await import('./pattern.js');
  const written = readPattern(text, io.isWindows);
  const pattern = { ...written, folder: await spelledFolder(io, written.folder) };
  const mistakes: CallError[] = [];
  const folders: string[] = [];
  const covers: Covers = (file) => {
    const path = pathBelow(io, pattern.folder, file);
    return path !== undefined && pattern.matches(path);
  };
  if (pattern.folder !== '' && (await io.kindOf(pattern.folder)) !== 'folder') {
    return { ...nothing, covers };
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
  return { files: files.map((path) => below(pattern.folder, path)), others: [], mistakes, folders, covers };
};

/** With "/" between folders, as Windows takes it, too. */
const slashed = (io: Io, name: string): string => (io.isWindows ? name.replaceAll('\\', '/') : name);

/** A name that stands for something is taken as it is, whatever signs it holds. */
const lookUp = async (io: Io, name: string, endings: readonly string[]): Promise<Found> => {
  const text = slashed(io, name);
  const kind = name === '-' ? 'file' : await io.kindOf(name);
  if (kind === 'folder') {
    return orElse(await inFolder(io, text, endings), { kind: 'folder-without-scorecards', file: name, endings });
  }
  if (kind === undefined && MAGIC.test(text)) {
    // "phieu-*/" stands for what those folders hold.
    const pattern = text.endsWith('/') ? `${text}**` : text;
    return orElse(await byPattern(io, pattern, endings), { kind: 'nothing-matches', file: name });
  }
  const other = kind === undefined ? await io.spelled(name) : undefined;
  // A link that leads nowhere is spelled as it was named: whoever reads it is told.
  return other === undefined || other === name ? { ...nothing, files: [text] } : lookUp(io, other, endings);
};

const excluder = async (io: Io, exclude: readonly string[]): Promise<(file: string) => boolean> => {
  if (exclude.length === 0) return () => false;
  const { readExcludes } = await import('./pattern.js');
  const test = readExcludes(
    exclude.map((one) => slashed(io, one)),
    io.isWindows,
  );
  return (file) => test(io.pathFrom('.', file), slashed(io, io.resolve(file)));
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
 * @throws {CallError} where standard input is named twice, or a name was parted at its spaces
 */
export const findFiles = async (
  io: Io,
  names: readonly string[],
  { exclude = [], leavesOut = () => false, endings = INPUT_FORMAT_NAMES }: Choice = {},
): Promise<NamedFiles> => {
  if (names.filter((name) => name === '-').length > 1) throw new CallError({ kind: 'stdin-twice' });
  const [first = '', second] = names;
  if (second !== undefined && (await io.kindOf(first)) === undefined) {
    const file = names.join(' ');
    if ((await io.kindOf(file)) === 'file') throw new CallError({ kind: 'file-parted', file });
  }
  const isExcluded = await excluder(io, exclude);
  const isLeftOut = (file: string): boolean =>
    file !== '-' && (isSettings(lastName(file)) || isExcluded(file) || leavesOut(file));
  const files = new Map<string, string>();
  const mistakes: { name: string; error: CallError }[] = [];
  const others: string[] = [];
  const folders: string[] = [];
  const found = new Set<string>();
  const settings: string[] = [];
  const covering: Covers[] = [];
  const say = (name: string, error: CallError) => mistakes.push({ name, error });
  for (const name of names) {
    const one = await lookUp(io, name, endings);
    for (const error of one.mistakes) say(name, error);
    folders.push(...one.folders);
    others.push(...one.others.filter((file) => !isLeftOut(file)));
    if (one.covers !== undefined) covering.push(one.covers);
    else settings.push(...one.files.filter((file) => isSettings(lastName(file))));
    for (const file of one.files.filter((each) => !isLeftOut(each))) {
      const key = file === '-' ? file : await io.realPath(file);
      if (files.has(key)) continue;
      files.set(key, file);
      if (one.covers !== undefined) found.add(file);
    }
  }
  const covers: Covers = (file) => !isLeftOut(file) && covering.some((test) => test(file));
  if (files.size === 0 && mistakes.length === 0) say(names.join(' '), new CallError({ kind: 'all-left-out' }));
  return {
    files: [...files.values()],
    mistakes,
    others,
    folders,
    found,
    settings,
    covers: covering.length === 0 ? undefined : covers,
  };
};
