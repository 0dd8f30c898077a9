/** A code that no criterion of a scorecard has, with what may have been meant. */
import type { Mistake } from '../../language/mistakes/mistakes.js';
import type { Evaluation } from '../../model/evaluation.js';
import { walk } from '../../model/scored/scored.js';
import { nearestName } from '../nearest-name.js';

type UnknownCriterion = Extract<Mistake, { kind: 'unknown-criterion' }>;

/** Names criteria that the scorecard has: its first, and the first below another. */
export const unknownCriterion = (option: string, code: string, { file, scored }: Evaluation): UnknownCriterion => {
  const every = walk(scored.criteria);
  const names = every.flatMap(({ path, criterion }) => [
    path,
    ...(criterion.code === undefined ? [] : [criterion.code.text]),
  ]);
  const [first, nested] = [every.find(({ level }) => level === 1), every.find(({ level }) => level > 1)];
  const examples = [first, nested].flatMap((one) => (one === undefined ? [] : [one.path]));
  return { kind: 'unknown-criterion', option, code, file, nearest: nearestName(code, names), examples };
};
