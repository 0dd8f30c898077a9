/** What a ranking says below itself. */
import { RANKING } from '../../language/units/ranking.js';
import type { Wording } from '../../language/wording.js';
import type { RankedUnit, Ranking, SetDifference } from '../../model/ranking.js';

/** More differences than these are counted. */
const MOST_DIFFERENCES = 3;
/** More units than these are counted. */
const MOST_NAMED = 8;

const differenceText = ({ path, found, expected }: SetDifference, wording: Wording): string =>
  RANKING.oneDifference[wording.language](path, found && wording.points(found), expected && wording.points(expected));

/** What somebody should look at before the ranking is published. */
export const remarks = (units: readonly RankedUnit[], wording: Wording): readonly string[] => {
  const { language } = wording;
  const unlisted = units.filter((unit) => unit.unlisted);
  const nameless = (['file', 'sheet'] as const).flatMap((by) => {
    const count = units.filter(({ calledBy }) => calledBy === by).length;
    return count === 0 ? [] : [RANKING.calledBy[language](count, by)];
  });
  return [
    ...units.flatMap(({ unit, differences }) => {
      if (differences.length === 0) return [];
      const shown = differences.slice(0, MOST_DIFFERENCES).map((one) => differenceText(one, wording));
      return [RANKING.otherSet[language](unit, shown.join(', '), differences.length - shown.length)];
    }),
    ...units.flatMap(({ unit, errors, file }) =>
      errors === 0 ? [] : [RANKING.withErrors[language](unit, errors, file, wording.isPage)],
    ),
    ...(unlisted.length === 0
      ? []
      : [
          RANKING.unlisted[language](
            unlisted.slice(0, MOST_NAMED).map(({ unit }) => unit),
            unlisted.length,
          ),
        ]),
    ...nameless,
  ];
};

/** What keeps the two times from being compared as they stand. */
export const remarksBefore = ({ previous, basis, groups }: Ranking, { language }: Wording): readonly string[] => {
  if (previous === undefined) return [];
  const units = groups.flatMap((group) => group.units);
  const isCompared = units.some(({ before }) => before !== undefined);
  return [
    ...(isCompared && previous.basis !== basis ? [RANKING.otherBasis[previous.basis][language]] : []),
    ...(units.some(({ noBefore }) => noBefore === 'unknown') ? [RANKING.beforeUnknown[language]] : []),
  ];
};
