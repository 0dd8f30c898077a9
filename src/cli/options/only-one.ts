/** Commands that are about one scorecard. */
import type { Evaluation } from '../../model/evaluation.js';
import { CallError } from '../io.js';

/** By what each of several scorecards may be chosen: their sheets, or their units; none where neither tells them apart. */
const namesOf = (evaluations: readonly Evaluation[]): readonly string[] => {
  const sheets = evaluations.flatMap(({ sheet }) => sheet ?? []);
  const units = evaluations.flatMap(({ scored }) => scored.scorecard.unit?.text ?? []);
  return [sheets, units].find((names) => new Set(names).size === evaluations.length) ?? [];
};

/** The only scorecard of a file. @throws {CallError} where it holds several */
export const onlyOne = (evaluations: readonly Evaluation[], file: string): Evaluation | undefined => {
  const [one, ...others] = evaluations;
  if (others.length === 0) return one;
  throw new CallError({ kind: 'one-scorecard', file, names: namesOf(evaluations), found: evaluations.length });
};
