/** Where a file lies in the repository that is checked: what tools of review know it by. */
import type { Io } from '../io.js';

const isInside = (path: string): boolean => !/^(?:\.\.(?:\/|$)|\/|[a-z]:)/iu.test(path);

/**
 * The path from the top of the repository, which the servers name in these variables, else from the current folder;
 * the full path where the file lies in neither. Standard input is called so.
 */
export const repositoryPath = (io: Io, file: string): string => {
  if (file === '-') return 'stdin';
  for (const top of [io.env['GITHUB_WORKSPACE'], io.env['CI_PROJECT_DIR'], '.']) {
    const path = top === undefined || top === '' ? '..' : io.pathFrom(top, file);
    if (isInside(path)) return path;
  }
  const path = io.resolve(file);
  return io.isWindows ? path.replaceAll('\\', '/') : path;
};
