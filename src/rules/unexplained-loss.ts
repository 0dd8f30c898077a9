import { finding } from '../model/finding/finding.js';
import { compare, isPositive, type Points } from '../model/points/points.js';
import { type Rolled, subjectOf, walk } from '../model/scored/scored.js';
import { footnoteInMax } from './footnote.js';
import { applies, type Rule, sumsAreKnown, values } from './rule.js';

/** Points lost at this level that no listed child explains, where the unlisted rest can hold them. */
const unexplained = (one: Rolled): { lost: Points; unexplained: Points } | undefined => {
  if (one.standing !== 'partial' || !sumsAreKnown(one)) return undefined;
  if (one.lost === undefined || one.unexplained === undefined) return undefined;
  const possible = isPositive(one.unexplained) && compare(one.unexplained, one.rest) <= 0;
  return possible ? { lost: one.lost, unexplained: one.unexplained } : undefined;
};

/** A parent lost more than its listed children did, and its rest can hold the difference. */
export const unexplainedLoss: Rule = {
  id: 'unexplained-loss',
  *check({ criteria, total, totalRow: row, scorecard, basis }) {
    for (const one of walk(criteria)) {
      const loss = applies(one) ? unexplained(one) : undefined;
      if (loss === undefined) continue;
      const { criterion } = one;
      const score = basis === 'self' ? criterion.self : criterion.assessed;
      yield finding(
        'unexplained-loss',
        { ...loss, listed: one.listed.lost, footnote: footnoteInMax(one) },
        {
          at: (criterion.lost ?? score ?? criterion.max)?.at ?? criterion.at,
          subject: subjectOf(one),
          values: values(one.listed.lost, loss.lost),
        },
      );
    }
    const loss = unexplained(total);
    if (loss === undefined) return;
    yield finding(
      'unexplained-loss',
      { ...loss, listed: total.listed.lost },
      { at: (row?.lost ?? row?.assessed)?.at ?? row?.at ?? scorecard.at, values: values(total.listed.lost, loss.lost) },
    );
  },
};
