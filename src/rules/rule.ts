import type { Finding, FindingValues } from '../model/finding/finding.js';
import type { RuleId } from '../model/finding/rule-arguments.js';
import { minus, type Points } from '../model/points/points.js';
import type { AgencyNames } from '../model/scorecard/agency.js';
import { isUnreadable, type PointColumn, type StatedPoints } from '../model/scorecard/scorecard.js';
import { type ScoredCriterion, type ScoredScorecard, walk } from '../model/scored/scored.js';
import type { Day } from '../model/time/day.js';

/** What a rule may judge by besides the scorecard. */
export interface Judging {
  /** Without it nothing is past. */
  readonly today?: Day | undefined;
  /** Spellings of one office, which are no variants. */
  readonly agencies?: AgencyNames | undefined;
}

/** A rule states facts about a scored tree; it never changes a number and never writes a sentence. */
export interface Rule {
  readonly id: RuleId;
  /** Findings in any order; their places put them in order later. */
  readonly check: (scored: ScoredScorecard, judging: Judging) => Iterable<Finding>;
}

/** A rule that looks at one criterion at a time. */
export const eachCriterion = (
  id: RuleId,
  check: (one: ScoredCriterion, scored: ScoredScorecard) => Finding | readonly Finding[] | undefined,
): Rule => ({
  id,
  *check(scored) {
    for (const one of walk(scored.criteria)) {
      const found = check(one, scored);
      if (found === undefined) continue;
      if (Array.isArray(found)) yield* found;
      else yield found as Finding;
    }
  },
});

/** A rule that looks at each points cell of some columns. */
export const eachPoints = <C extends PointColumn>(
  id: RuleId,
  columns: readonly C[],
  check: (one: ScoredCriterion, column: C, stated: StatedPoints) => Finding | undefined,
): Rule => ({
  id,
  *check(scored) {
    for (const one of walk(scored.criteria)) {
      for (const column of columns) {
        const stated = one.criterion[column];
        const found = stated === undefined ? undefined : check(one, column, stated);
        if (found !== undefined) yield found;
      }
    }
  },
});

/** difference = found − expected. */
export const values = (expected: Points, found: Points): FindingValues => ({
  expected,
  found,
  difference: minus(found, expected),
});

export const applies = (one: ScoredCriterion): boolean => one.state !== 'not-applicable';

/** Sums are judged only where everything that goes into them is known. */
export const sumsAreKnown = (one: { unscored: number; unreadable: boolean }): boolean =>
  one.unscored === 0 && !one.unreadable;

/** Whether a maximum that is left out below could not be read, so that a parent's own maximum is not known. */
export const leavesOutUnknown = (one: ScoredCriterion): boolean =>
  walk(one.children).some((below) => !applies(below) && isUnreadable(below.criterion.max));
