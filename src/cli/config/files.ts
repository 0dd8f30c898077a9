/** Which files a config names, and which it leaves out: both are meant from its own folder. */
import type { Session } from '../session.js';
import type { Settings } from './settings.js';

export interface FilesInConfig {
  /** As they would be typed here. */
  readonly names: readonly string[];
  readonly leavesOut: (file: string) => boolean;
}

const ROOTED = /^(?:[/\\]|[a-z]:[/\\])/iu;
const MAGIC_SIGN = /[*?[\]{}()!+@\\]/gu;

/** Signs of a folder's own name are no pattern. */
const literal = (folder: string, isWindows: boolean): string =>
  isWindows ? folder : folder.replace(MAGIC_SIGN, '\\$&');

/** The files of the config; none without one. */
export const filesInConfig = async ({ io }: Session, { file, config }: Settings): Promise<FilesInConfig> => {
  const { files, exclude } = config;
  if (file === undefined) return { names: [], leavesOut: () => false };
  const folder = io.beside(file, '.');
  const isHere = (name: string): boolean => folder === '.' || ROOTED.test(name);
  const names = files.map(({ text }) => (isHere(text) ? text : `${literal(folder, io.isWindows)}/${text}`));
  if (exclude.length === 0) return { names, leavesOut: () => false };
  const { readExcludes } = await import('../files/pattern.js');
  const test = readExcludes(
    exclude.map(({ text }) => text),
    io.isWindows,
  );
  return { names, leavesOut: (one) => test(io.fromFolderOf(file, one), io.resolve(one)) };
};
