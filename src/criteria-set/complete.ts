/** A scorecard with what its criteria set knows of it: maxima, surveys, and the points that follow from results. */

import type { AbsencePolicy, CriteriaSet, PlacedSetCriterion } from '../model/criteria-set/criteria-set.js';
import type { NoWay, Way } from '../model/criteria-set/way.js';
import { joinPath, pathPart } from '../model/place/path.js';
import { type Points, toDecimal } from '../model/points/points.js';
import { missingCodes } from '../model/scorecard/code.js';
import type { Criterion, Scorecard, StatedPoints, Text } from '../model/scorecard/scorecard.js';
import { columnForOthers } from '../model/scorecard/states-points.js';
import { outcomeOf } from './from-result.js';
import { indexOf, meantOf, type SetIndex } from './place.js';

/** What the set says of one criterion of the completed scorecard. */
export interface Matched {
  readonly place: PlacedSetCriterion;
  /** How the points of its result come about, or why there are none. */
  readonly way?: Way | undefined;
  readonly noWay?: NoWay | undefined;
  /** What the unit gave itself where only a survey gives points: it does not count. */
  readonly leftOut?: StatedPoints | undefined;
}

export interface Completed {
  readonly scorecard: Scorecard;
  readonly set: CriteriaSet;
  /** By the criteria of the completed scorecard; those that the set does not have are absent. */
  readonly matched: ReadonlyMap<Criterion, Matched>;
  /** The maximum of the whole, where fields between others are left out. */
  readonly totalMax?: Points | undefined;
  /** What becomes of each criterion that does not apply. */
  readonly policyOf: (criterion: Criterion) => AbsencePolicy;
}

const ofSet = (value: Points, at: Text['at'], from: 'set' | 'result'): StatedPoints => ({
  text: toDecimal(value),
  at,
  reading: { kind: 'points', value },
  value,
  from,
});

class Completing {
  readonly matched = new Map<Criterion, Matched>();
  readonly #index: SetIndex;
  readonly #set: CriteriaSet;
  readonly #column: 'self' | 'assessed';

  constructor(set: CriteriaSet, scorecard: Scorecard) {
    this.#set = set;
    this.#index = indexOf(set);
    this.#column = columnForOthers(scorecard.criteria);
  }

  list(criteria: readonly Criterion[], above: string): readonly Criterion[] {
    return criteria.map((criterion, index) =>
      this.#one(criterion, joinPath(above, pathPart(criterion.code?.text, index + 1))),
    );
  }

  #one(criterion: Criterion, path: string): Criterion {
    const criteria = this.list(criterion.criteria, path);
    const place = meantOf({ path, code: criterion.code?.text, name: criterion.name.text }, this.#index);
    if (place === undefined) return { ...criterion, criteria };
    const known = place.criterion;
    const max = criterion.max ?? (known.max?.value && ofSet(known.max.value, criterion.at, 'set'));
    const outcome = this.#outcome(criterion, place, max?.value);
    const leftOut =
      known.survey && criteria.length === 0 && criterion.self?.value !== undefined && criterion.self.from === undefined;
    const completed: Criterion = {
      ...criterion,
      criteria,
      max,
      kind: criterion.kind ?? known.kind,
      state: criterion.state ?? (known.survey && criteria.length === 0 ? 'survey' : undefined),
      ...(outcome?.way !== undefined && criterion.result !== undefined && criterion[this.#column] === undefined
        ? { [this.#column]: ofSet(outcome.way.points, criterion.result.at, 'result') }
        : {}),
      ...(leftOut ? { self: { ...criterion.self, value: undefined } } : {}),
    };
    this.matched.set(completed, { place, ...outcome, leftOut: leftOut ? criterion.self : undefined });
    return completed;
  }

  #outcome(
    { result, criteria, state, self, assessed }: Criterion,
    { criterion: known }: PlacedSetCriterion,
    max: Points | undefined,
  ): { readonly way?: Way | undefined; readonly noWay?: NoWay | undefined } | undefined {
    if (result === undefined || criteria.length > 0 || state === 'not-applicable') return undefined;
    // Beside a score a result may be no more than words.
    if (known.scoring === undefined)
      return self === undefined && assessed === undefined ? { noWay: { kind: 'no-scoring' } } : undefined;
    return outcomeOf(known.scoring, { result, max, rounding: this.#set.rounding });
  }
}

/** The policy for what does not apply: the criterion's own, or that of the nearest above which says one. */
const policyIn = (place: PlacedSetCriterion | undefined, set: CriteriaSet): AbsencePolicy => {
  for (let one = place; one !== undefined; one = one.parent) {
    const { absence } = one.criterion;
    if (absence?.policy !== undefined) return absence.policy;
  }
  return set.absence;
};

/**
 * Completes a scorecard by its set. Nothing that the scorecard states is changed: what it leaves out is added, marked
 * with where it is from.
 */
export const completeBySet = (scorecard: Scorecard, set: CriteriaSet): Completed => {
  const completing = new Completing(set, scorecard);
  const criteria = completing.list(scorecard.criteria, '');
  const { matched } = completing;
  const gaps = missingCodes(criteria.flatMap(({ code }) => (code === undefined ? [] : [code.text])));
  return {
    scorecard: { ...scorecard, criteria },
    set,
    matched,
    // Of an extract whose codes have a gap: what all fields together are worth.
    totalMax: gaps.length === 0 ? undefined : set.max?.value,
    policyOf: (criterion) => policyIn(matched.get(criterion)?.place, set),
  };
};
