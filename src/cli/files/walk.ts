/** Looks through a folder and all below it. */
import { CallError, type Io } from '../io.js';

export interface Walk {
  /** Levels of folders to look into; absent: all. */
  readonly depth?: number | undefined;
  /** Whether to look into a folder, by its path from where the walk began. */
  readonly enters: (path: string, name: string) => boolean;
  readonly takes: (path: string, name: string) => boolean;
  /** A folder that is looked into, the first among them. */
  readonly visits?: (path: string) => void;
  /** A file that is not taken. */
  readonly leaves?: (path: string, name: string) => void;
  /** A folder that may not be looked into; what is beside it is looked at all the same. */
  readonly fails: (error: CallError) => void;
}

/** A path below a folder, as it would be typed; "" is the current folder. */
export const below = (folder: string, path: string): string => {
  if (folder === '') return path;
  return folder.endsWith('/') ? folder + path : `${folder}/${path}`;
};

/** The files taken, by their paths from the folder, in the order of their names, level by level. */
export const walk = async (io: Io, folder: string, how: Walk): Promise<readonly string[]> => {
  const found: string[] = [];
  const look = async (inside: string, depth: number): Promise<void> => {
    const at = below(folder, inside);
    how.visits?.(inside);
    for (const { name, kind } of await io.list(at === '' ? '.' : at).catch((error: unknown) => {
      if (!(error instanceof CallError)) throw error;
      how.fails(error);
      return [];
    })) {
      const path = below(inside, name);
      if (kind === 'folder') {
        if (depth !== 1 && how.enters(path, name)) await look(path, depth - 1);
      } else if (kind === 'file') {
        if (how.takes(path, name)) found.push(path);
        else how.leaves?.(path, name);
      }
    }
  };
  await look('', how.depth ?? Number.POSITIVE_INFINITY);
  return found;
};
