/** The whole: a criterion over the fields, compared with the totals that are printed. */

import type { Absences } from '../model/criteria-set/criteria-set.js';
import { compare, minus, type Points, plus, sum, zero } from '../model/points/points.js';
import { countedPoints } from '../model/scorecard/adjustment.js';
import { missingCodes } from '../model/scorecard/code.js';
import { isOfListed } from '../model/scorecard/listed-total.js';
import {
  type Adjustment,
  type AdjustmentKind,
  type Criterion,
  isUnreadable,
  type PointColumn,
  type Scorecard,
  type StatedTotal,
} from '../model/scorecard/scorecard.js';
import type { Total } from '../model/scored/scored.js';
import { rescaled } from './absence.js';
import { anyUnreadable, type Branch, leftOutOf, sides } from './branch.js';
import { rollParent } from './roll-up.js';
import { complete, type Statement, statementOf } from './statement.js';

export interface Whole {
  readonly total: Total;
  readonly totalStated: boolean;
  readonly totalRow: StatedTotal | undefined;
  readonly indexed: boolean;
}

/** Top-level codes that are missing from the row, in order. */
export const gapsOf = (criteria: readonly Criterion[]): readonly string[] =>
  missingCodes(criteria.flatMap((criterion) => (criterion.code === undefined ? [] : [criterion.code.text])));

/** Rolls the fields up into the whole. */
export const scoreTotal = (given: {
  scorecard: Scorecard;
  column: PointColumn;
  branches: readonly Branch[];
  /** Present where there are self scores. */
  selfBranches: readonly Branch[] | undefined;
  gaps: readonly string[];
  extract: boolean;
  totalMax: Points | undefined;
  absences: Absences | undefined;
}): Whole => {
  const { scorecard, column, branches, gaps, totalMax, absences } = given;
  const listedMax = rollWhole({}, branches).max ?? zero;
  const row = scorecard.totals.find((total) => !isOfListed(total) && speaksOfMax(total, scorecard, column));
  const stated = statementOfWhole(row, column, totalMax);
  const ownMax = complete(stated).max;
  // Larger than what is listed, and what does not apply cannot be the reason: it is in no sum of scores and losses.
  const leftOut = stated.max === undefined ? zero : leftOutOf(branches);
  const believed = gaps.length > 0 && ownMax !== undefined && compare(minus(ownMax, leftOut), listedMax) > 0;
  const whole = rescaled(rollWhole(believed ? stated : {}, branches), branches, absences).rolled;
  const self =
    given.selfBranches === undefined
      ? undefined
      : rescaled(
          rollWhole(believed ? { max: stated.max, own: ownMax } : {}, given.selfBranches),
          given.selfBranches,
          absences,
        ).rolled.assessed;
  const totalStated = ownMax !== undefined;
  return {
    total: {
      ...whole,
      provisional: whole.provisional || scorecard.adjustments.some(isUncertain),
      self,
      ...adjusted(scorecard.adjustments, whole.assessed),
    },
    totalStated,
    totalRow: row,
    indexed: believed || totalMax !== undefined || (gaps.length === 0 && (totalStated || !given.extract)),
  };
};

/** Assessed and lost points come to a maximum as well, unless a bonus or a penalty may be in one of them. */
const speaksOfMax = (row: StatedTotal, { adjustments }: Scorecard, column: PointColumn): boolean =>
  row.max?.value !== undefined || (adjustments.length === 0 && complete(statementOf(row, column)).max !== undefined);

const statementOfWhole = (
  row: StatedTotal | undefined,
  column: PointColumn,
  totalMax: Points | undefined,
): Statement => {
  const stated = row === undefined ? {} : statementOf(row, column);
  if (totalMax === undefined) return stated;
  // A total row for another maximum says nothing about this one.
  return stated.max !== undefined && compare(stated.max, totalMax) === 0 ? stated : { max: totalMax };
};

const rollWhole = (stated: Statement, branches: readonly Branch[]) => {
  const { applying, notApplicable } = sides(branches);
  return rollParent(stated, applying, {
    leftOut: leftOutOf(branches),
    notApplicable,
    unreadable: anyUnreadable(branches),
  });
};

/** Bonuses and penalties outside the fields: positive amounts, each cut at its cap. */
const adjusted = (
  adjustments: readonly Adjustment[],
  assessed: Points | undefined,
): Pick<Total, 'bonus' | 'penalty' | 'final'> => {
  if (adjustments.length === 0) return {};
  const bonus = amount(adjustments, 'bonus');
  const penalty = amount(adjustments, 'penalty');
  if (assessed === undefined || bonus === undefined || penalty === undefined) return { bonus, penalty };
  return { bonus, penalty, final: minus(plus(assessed, bonus), penalty) };
};

const isUncertain = ({ points, cap }: Adjustment): boolean => isUnreadable(points) || isUnreadable(cap);

/** Absent where an amount could not be read: that is not zero. */
const amount = (adjustments: readonly Adjustment[], kind: AdjustmentKind): Points | undefined => {
  const ofKind = adjustments.filter((one) => one.kind === kind);
  return ofKind.some(isUncertain) ? undefined : sum(ofKind.map(countedPoints));
};
