import type { Finding } from '../../model/finding/finding.js';
import type { ScoredCriterion, ScoredScorecard } from '../../model/scored/scored.js';
import { walk } from '../../model/scored/scored.js';
import type { Completed, Matched } from '../complete.js';

/** A rule that compares a scorecard with its criteria set; it never changes a number and never writes a sentence. */
export type SetRule = (scored: ScoredScorecard, completed: Completed) => Iterable<Finding>;

/** A rule that looks at one criterion at a time, of those that the set has. */
export const eachMatched = (
  check: (
    one: ScoredCriterion,
    matched: Matched,
    scored: ScoredScorecard,
    completed: Completed,
  ) => Finding | readonly Finding[] | undefined,
): SetRule =>
  function* (scored, completed) {
    for (const one of walk(scored.criteria)) {
      const matched = completed.matched.get(one.criterion);
      const found = matched && check(one, matched, scored, completed);
      if (found === undefined) continue;
      if (Array.isArray(found)) yield* found;
      else yield found as Finding;
    }
  };
