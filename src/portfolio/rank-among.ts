/** Where one unit stands among others, as it is and as it would be. */
import type { Evaluation } from '../model/evaluation.js';
import type { UnitSummary } from '../model/ranking.js';
import { unitKey } from '../model/scorecard/unit-name.js';
import type { ScoredScorecard } from '../model/scored/scored.js';
import { type Among, type RankAmong, STAGES, type Stage } from '../model/what-if.js';
import { type RankOptions, rankUnits } from './rank.js';
import { summaryOf } from './summary.js';

/**
 * @param others may hold the unit itself: the scorecard at hand then stands in its place
 * @param isSameFile whether a file among the others is the unit's own
 */
export const rankAmong = (
  evaluation: Evaluation,
  stages: Readonly<Partial<Record<Stage, ScoredScorecard>>>,
  others: readonly UnitSummary[],
  isSameFile: (file: string) => boolean,
  options: RankOptions,
): Among => {
  const ofFile = others.filter(({ file }) => isSameFile(file));
  const summaryAt = (scored: ScoredScorecard): UnitSummary => summaryOf({ ...evaluation, scored }, ofFile.length > 1);
  const own = (scored: ScoredScorecard): readonly UnitSummary[] => {
    const unit = summaryAt(scored);
    const isOwn = (one: UnitSummary): boolean =>
      (isSameFile(one.file) && one.sheet === unit.sheet) || unitKey(one.unit) === unitKey(unit.unit);
    return [unit, ...others.filter((one) => !isOwn(one))];
  };
  const ranks: Partial<Record<Stage, RankAmong>> = {};
  let unranked: Among['unranked'] = [];
  for (const stage of STAGES) {
    const scored = stages[stage];
    if (scored === undefined) continue;
    const units = own(scored);
    const ranking = rankUnits(units, options);
    const isUnit = ({ file, sheet }: Pick<UnitSummary, 'file' | 'sheet'>): boolean =>
      file === evaluation.file && sheet === evaluation.sheet;
    unranked = ranking.unranked.filter((one) => !isUnit(one));
    const group = ranking.groups.find((one) => one.units.some(isUnit));
    const place = group?.units.find(isUnit);
    const why = ranking.unranked.find(isUnit)?.why;
    if (group !== undefined && place !== undefined) {
      ranks[stage] = { kind: 'ranked', rank: place.rank, of: group.units.length, group: group.name };
    } else if (why !== undefined) ranks[stage] = { kind: 'unranked', why };
  }
  return { ranks, unranked };
};
