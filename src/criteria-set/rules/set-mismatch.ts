import type { Subject } from '../../model/finding/facts.js';
import { type Finding, finding } from '../../model/finding/finding.js';
import { equal, minus } from '../../model/points/points.js';
import { type ScoredScorecard, subjectOf, walk } from '../../model/scored/scored.js';
import { fold, tidy } from '../../model/text/text.js';
import { classesFor } from '../classes.js';
import type { Completed } from '../complete.js';
import { everyPlaced, setSubject } from '../place.js';
import type { SetRule } from './rule.js';

/** Maxima, names and criteria that the set does not have. */
const differences = function* (
  { criteria }: ScoredScorecard,
  { set, matched }: Completed,
): Generator<Finding, undefined> {
  const id = set.id.text;
  for (const one of walk(criteria)) {
    const { criterion } = one;
    const subject = subjectOf(one);
    const place = matched.get(criterion)?.place;
    if (place === undefined) {
      // What stands below an unknown criterion is unknown with it.
      const isBelow = one.parent !== undefined && !matched.has(one.parent.criterion);
      if (!isBelow) yield finding('set-mismatch', { what: 'unknown', set: id }, { at: criterion.at, subject });
      continue;
    }
    const known = place.criterion;
    const { max } = criterion;
    if (max?.value !== undefined && known.max?.value !== undefined && !equal(max.value, known.max.value)) {
      const [expected, found] = [known.max.value, max.value];
      yield finding(
        'set-mismatch',
        { what: 'max', set: id, expected, found },
        { at: max.at, subject, values: { expected, found, difference: minus(found, expected) } },
      );
    }
    if (criterion.name.text !== '' && fold(criterion.name.text) !== fold(known.name.text)) {
      const args = { what: 'name', set: id, expected: tidy(known.name.text) } as const;
      yield finding('set-mismatch', args, { at: criterion.name.at, subject, severity: 'warning' });
    }
  }
};

/** Criteria of the set that the scorecard leaves out, each with all below it; nothing of an extract, which may. */
const missing = ({ scorecard, coverage }: ScoredScorecard, { set, matched }: Completed): readonly Finding[] => {
  if (coverage === 'extract') return [];
  const there = new Set([...matched.values()].map(({ place }) => place));
  const subjects: readonly Subject[] = everyPlaced(set)
    .filter((one) => !there.has(one) && (one.parent === undefined || there.has(one.parent)))
    .map(setSubject);
  if (subjects.length === 0) return [];
  const args = { what: 'missing', set: set.id.text, subjects } as const;
  return [finding('set-mismatch', args, { at: scorecard.at, severity: 'warning' })];
};

/** A unit that the set has no classes for: a class that is silently left out would be looked for in vain. */
const withoutClasses = ({ scorecard, total }: ScoredScorecard, { set }: Completed): readonly Finding[] => {
  const { unit, at } = scorecard;
  // Without a score there is nothing to class.
  if (total.assessed === undefined || set.classes.length === 0 || classesFor(set, unit?.text) !== undefined) return [];
  const groups = set.classes.flatMap(({ units }) => units.map(({ text }) => tidy(text)));
  const args = { what: 'no-classes', set: set.id.text, unit: unit && tidy(unit.text), groups } as const;
  return [finding('set-mismatch', args, { at: unit?.at ?? at, severity: 'warning' })];
};

/** What the scorecard states otherwise than its criteria set. */
export const setMismatch: SetRule = function* (scored, completed) {
  const { set } = completed;
  const { year, at } = scored.scorecard;
  if (year !== undefined && set.year !== undefined && year !== set.year) {
    const args = { what: 'year', set: set.id.text, expected: set.year, found: year } as const;
    yield finding('set-mismatch', args, { at, severity: 'warning' });
  }
  yield* differences(scored, completed);
  yield* missing(scored, completed);
  yield* withoutClasses(scored, completed);
};
