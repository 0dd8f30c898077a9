/** Which criterion a person means by a path, or by a code alone. */
import { joinPath, pathPart } from './path.js';

/** The path that a person writes, without the typography of lists: "II/5/a)" is `II/5/a`. */
export const writtenPath = (written: string): string =>
  written.split('/').reduce((above, step) => joinPath(above, pathPart(step, 0)), '');

/** Whether a criterion has the code that a path of one step writes. */
export const hasCode = (code: string | undefined, path: string): boolean =>
  code !== undefined && pathPart(code, 0) === path;
