/** Commands that are about one scorecard. */
import type { Evaluation } from '../../model/evaluation.js';
import { CallError } from '../io.js';

/** The only scorecard of a file. @throws {CallError} where it holds several */
export const onlyOne = (evaluations: readonly Evaluation[], file: string): Evaluation | undefined => {
  const [one, ...others] = evaluations;
  if (others.length === 0) return one;
  throw new CallError({
    kind: 'one-scorecard',
    file,
    sheets: evaluations.flatMap(({ sheet }) => sheet ?? []),
    found: evaluations.length,
  });
};
