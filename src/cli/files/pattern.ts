/** Patterns of file names: `*`, `?`, `[…]`, `{…}` and `**` for any number of folders. Paths are parted by "/". */
import picomatch from 'picomatch/posix.js';
import { MAGIC } from './names.js';

/** A sign that a backslash takes its meaning from. */
const ESCAPED = /\\(.)/gu;

export interface Pattern {
  /** The folder that all it matches lies in, as written; "" for the current one. */
  readonly folder: string;
  /** How many levels below `folder` it may match; absent where that has no bound. */
  readonly depth: number | undefined;
  /** Whether it names what a walk leaves out by itself: names that begin with a dot, `node_modules`. */
  readonly wantsHidden: boolean;
  readonly wantsModules: boolean;
  /** Whether it says how the files end, in whole or in part. */
  readonly namesEnding: boolean;
  /** @param path relative to `folder` */
  readonly matches: (path: string) => boolean;
}

/** @param ignoreCase as the system does in names of files */
const matcher = (glob: string, ignoreCase: boolean): ((path: string) => boolean) => {
  // Names typed and names on a disk may spell one letter in two ways.
  const test = picomatch(glob.normalize('NFC'), { nonegate: true, nocase: ignoreCase, strictBrackets: false });
  return (path) => test(path.normalize('NFC'));
};

export const readPattern = (text: string, ignoreCase: boolean): Pattern => {
  const parts = text.split('/');
  const first = parts.findIndex((part) => MAGIC.test(part));
  const rest = parts.slice(first);
  const glob = rest.join('/');
  const head = parts.slice(0, first).join('/').replace(ESCAPED, '$1');
  const isBounded = !glob.includes('**') && !/[{(]/u.test(glob);
  return {
    folder: first > 0 && head === '' ? '/' : head,
    depth: isBounded ? rest.length : undefined,
    wantsHidden: rest.some((part) => part.startsWith('.')),
    wantsModules: rest.includes('node_modules'),
    namesEnding: rest.at(-1)?.includes('.') === true,
    matches: matcher(glob, ignoreCase),
  };
};

const stripped = (text: string): string => text.replace(/^(?:\.\/+)+/u, '').replace(/\/+$/u, '');

/**
 * What `--exclude` leaves out. A pattern without "/" means the name of a file or folder anywhere, one with "/" a path
 * from the current folder, or from the root where it begins there; with a folder goes all that lies in it.
 *
 * @returns a test for a path, given relative to the current folder and absolute
 */
export const readExcludes = (
  texts: readonly string[],
  ignoreCase: boolean,
): ((relative: string, absolute: string) => boolean) => {
  const tests = texts.map(stripped).map((text) => {
    const isRooted = /^(?:\/|[a-z]:\/)/iu.test(text);
    const test = matcher(text, ignoreCase);
    const one = (path: string): boolean => path === text || test(path);
    return (relative: string, absolute: string): boolean => {
      const parts = (isRooted ? absolute : relative).split('/');
      if (!text.includes('/')) return parts.some(one);
      return parts.some((_, index) => one(parts.slice(0, index + 1).join('/')));
    };
  });
  return (relative, absolute) => tests.some((test) => test(relative, absolute));
};
