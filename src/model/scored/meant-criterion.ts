/** Which criterion a person means by a path, or by a code alone. */
import { joinPath, pathPart } from '../place/path.js';
import { type ScoredCriterion, walk } from './scored.js';

/** The path that a person writes, without the typography of lists: "II/5/a)" is `II/5/a`. */
export const writtenPath = (written: string): string =>
  written.split('/').reduce((above, step) => joinPath(above, pathPart(step, 0)), '');

/** Whether a criterion has the code that a path of one step writes. */
export const hasCode = (code: string | undefined, path: string): boolean =>
  code !== undefined && pathPart(code, 0) === path;

/** The criteria that a person may mean: the one with that path, else all with that code. */
export const meantBy = (code: string, criteria: readonly ScoredCriterion[]): readonly ScoredCriterion[] => {
  const path = writtenPath(code);
  const every = walk(criteria);
  const exact = every.filter((one) => one.path === path);
  return exact.length > 0 ? exact : every.filter(({ criterion }) => hasCode(criterion.code?.text, path));
};
