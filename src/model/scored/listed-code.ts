/** Codes as lists print them, where the rows above do not tell whose they are. */
import { bareCode } from '../scorecard/code.js';
import { type ScoredCriterion, walk } from './scored.js';

/** The code of a criterion as a list prints it; undefined where it has none. */
export type ListedCode = (one: ScoredCriterion) => string | undefined;

const folded = (code: string): string => bareCode(code).toLocaleLowerCase('vi');
/** 7.1 says where it stands by itself; 1 and a) do only where nothing begins anew. */
const isOfParts = (code: string): boolean => /[.\-_]/u.test(folded(code));

/**
 * A code that no other criterion of the whole tree has stands as it is written. Where numbers or letters begin anew
 * (2 of I, 2 of II), all of that level stand with their way from the field down: `I/2`, `II/2`, `II/3`. Below a field
 * without a code there is no such way.
 */
export const listedCodes = (criteria: readonly ScoredCriterion[]): ListedCode => {
  const every = walk(criteria);
  const counts = new Map<string, number>();
  for (const { criterion } of every) {
    if (criterion.code === undefined) continue;
    const code = folded(criterion.code.text);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const isAlone = (code: string): boolean => counts.get(folded(code)) === 1;
  const restarting = new Set<number>();
  for (const { criterion, level } of every) {
    const code = criterion.code?.text;
    if (code !== undefined && !isOfParts(code) && !isAlone(code)) restarting.add(level);
  }
  return (one) => {
    const code = one.criterion.code?.text;
    if (code === undefined || one.level === 1 || one.path.startsWith('#')) return code;
    return (isOfParts(code) ? isAlone(code) : !restarting.has(one.level)) ? code : one.path;
  };
};
