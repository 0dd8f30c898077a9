/** An evaluation → the little of it that a ranking needs, so that a province does not stand in memory at once. */
import type { Evaluation } from '../model/evaluation.js';
import { countBySeverity } from '../model/finding/finding.js';
import { stemName } from '../model/place/path-names.js';
import { isPositive, type Points } from '../model/points/points.js';
import type { UnitField, UnitLoss, UnitSummary } from '../model/ranking.js';
import { type Basis, isLeftOut, openLeaves, type ScoredCriterion, scoreOf, walk } from '../model/scored/scored.js';
import { tidy } from '../model/text/text.js';
import { type CommonValues, startCommonValues } from './common-values.js';

const nameOf = ({ criterion }: ScoredCriterion): string => tidy(criterion.name.text);

/** What a unit is called: by its own name, else by its sheet's where its file holds several, else by its file's. */
export const calledOf = (
  { file, sheet, scored }: Evaluation,
  several: boolean,
): Pick<UnitSummary, 'unit' | 'calledBy'> => {
  const unit = scored.scorecard.unit && tidy(scored.scorecard.unit.text);
  if (unit !== undefined && unit !== '') return { unit, calledBy: 'unit' };
  if (several && sheet !== undefined) return { unit: tidy(sheet), calledBy: 'sheet' };
  return { unit: stemName(file), calledBy: 'file' };
};

const fieldOf = (one: ScoredCriterion, basis: Basis, common: CommonValues): UnitField => {
  const assessed = scoreOf(one, basis);
  return {
    path: common.text(one.path),
    name: common.text(nameOf(one)),
    assessed: assessed && common.points(assessed),
    max: one.scoredMax && common.points(one.scoredMax),
  };
};

/**
 * @param several whether its file holds other scorecards as well: then the sheet tells them apart
 * @param common one for all units that are kept together
 */
export const summaryOf = (
  evaluation: Evaluation,
  several: boolean,
  common: CommonValues = startCommonValues(),
): UnitSummary => {
  const { file, sheet, scored, findings } = evaluation;
  const { total, basis } = scored;
  const every = walk(scored.criteria);
  const maxima = new Map<string, Points>();
  const losses: UnitLoss[] = [];
  for (const one of every) {
    const stated = one.criterion.max?.value;
    if (stated !== undefined) maxima.set(one.path, stated);
    const isLoss = one.children.length === 0 && one.state !== 'not-applicable' && one.unscored === 0;
    if (isLoss && one.lost !== undefined && isPositive(one.lost))
      losses.push(common.loss({ path: one.path, name: nameOf(one), max: one.max, lost: one.lost }));
  }
  const { unit, calledBy } = calledOf(evaluation, several);
  const final = total.final ?? total.assessed;
  const unitClass = scored.unitClass?.name;
  return {
    unit: common.text(unit),
    calledBy,
    file,
    sheet: sheet && common.text(sheet),
    basis,
    indexed: scored.indexed,
    unscored: openLeaves(scored.criteria, basis),
    unreadable: total.unreadable || (total.provisional && total.unscored === 0),
    assessed: total.assessed && common.points(total.assessed),
    final: final && common.points(final),
    max: total.scoredMax && common.points(total.scoredMax),
    errors: countBySeverity(findings).error,
    unitClass: unitClass && common.text(unitClass),
    fields: scored.criteria.flatMap((one) => (isLeftOut(one) ? [] : [fieldOf(one, basis, common)])),
    losses,
    maxima: common.maxima(maxima),
  };
};

/** The same summary, made elsewhere, of values that others have as well; its losses and maxima are such values already. */
export const sharedSummary = (summary: UnitSummary, common: CommonValues): UnitSummary => ({
  ...summary,
  unit: common.text(summary.unit),
  sheet: summary.sheet && common.text(summary.sheet),
  assessed: summary.assessed && common.points(summary.assessed),
  final: summary.final && common.points(summary.final),
  max: summary.max && common.points(summary.max),
  unitClass: summary.unitClass && common.text(summary.unitClass),
  fields: summary.fields.map(({ path, name, assessed, max }) => ({
    path: common.text(path),
    name: common.text(name),
    assessed: assessed && common.points(assessed),
    max: max && common.points(max),
  })),
});
