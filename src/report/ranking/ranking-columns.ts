/** What a ranking tells of each unit. */
import { CRITERIA_SETS } from '../../language/report/criteria-sets.js';
import { RANKING } from '../../language/units/ranking.js';
import { sayFile } from '../../language/wording/places.js';
import type { Wording } from '../../language/wording.js';
import { countOf, equal, type Points, percentTo } from '../../model/points/points.js';
import type { RankedUnit, Ranking } from '../../model/ranking.js';
import { countCell, emptyCell, numberCell, PERCENT_DIGITS, percentCell, textCell } from '../document/build.js';
import type { ListColumn } from '../document/listing.js';
import type { Cell } from '../document/table.js';

export type Column = ListColumn<RankedUnit>;

export const words = <Item = RankedUnit>(key: string, title: string, cell: (item: Item) => Cell): ListColumn<Item> => ({
  column: { key, heading: title, role: 'text' },
  cell,
});
export const figure = <Item = RankedUnit>(
  key: string,
  title: string,
  cell: (item: Item) => Cell,
): ListColumn<Item> => ({
  column: { key, heading: title, role: 'number' },
  cell,
});

/** A share of a field, with how warm it is to be drawn. */
export const heated = (percent: Points | undefined): Cell => ({ ...percentCell(percent), heat: percent });

/** The ids of the units' pages, in the order of the ranking. */
export const unitPageIds = ({ groups }: Ranking): ReadonlyMap<RankedUnit, string> =>
  new Map(groups.flatMap(({ units }) => units).map((unit, index) => [unit, `unit-${index + 1}`]));

/** The id of the page of a unit that is not ranked, in the order they are told. */
export const unrankedPageId = (index: number): string => `unranked-${index + 1}`;

/** A unit's name, which leads to its page where there is one. */
export const unitColumn = (ranking: Ranking, { language }: Wording): Column => {
  const ids = unitPageIds(ranking);
  return words('unit', RANKING.unit[language], (unit) => ({
    ...textCell(sayFile(unit.unit, language)),
    page: ids.get(unit),
  }));
};

/** More digits than these are for no reader. */
const MOST_DIGITS = 12;

/** How many decimals of the index it takes that units of other ranks are not printed alike; at least 2. */
const indexDigits = ({ by, groups }: Ranking): number => {
  if (by !== 'percent') return PERCENT_DIGITS;
  const looksAlike = (digits: number): boolean =>
    groups.some(({ units }) =>
      units.some((unit, index) => {
        const next = units[index + 1];
        if (next === undefined || next.rank === unit.rank) return false;
        const [a, b] = [unit, next].map(({ points, max }) => percentTo(points, max, digits));
        return a !== undefined && b !== undefined && equal(a, b);
      }),
    );
  let digits = PERCENT_DIGITS;
  while (digits < MOST_DIGITS && looksAlike(digits)) digits += 1;
  return digits;
};

/** What is told of each unit, in its order. */
export const orderColumns = (ranking: Ranking, wording: Wording): readonly Column[] => {
  const { language } = wording;
  const units = ranking.groups.flatMap((group) => group.units);
  const digits = indexDigits(ranking);
  return [
    figure('rank', RANKING.rank[language], ({ rank }) => countCell(rank)),
    ...(units.some(({ code }) => code !== undefined)
      ? [
          {
            column: { key: 'code', heading: RANKING.code[language], role: 'code' as const },
            cell: ({ code }: RankedUnit) => textCell(code),
          },
        ]
      : []),
    unitColumn(ranking, wording),
    figure('points', RANKING.points[language], ({ points }) => numberCell(points)),
    figure('max', RANKING.max[language], ({ max }) => numberCell(max)),
    figure('percent', RANKING.index[language], ({ percent, points, max }) =>
      // Where the points are those of the index, it has as many digits as tell ranks apart.
      digits === PERCENT_DIGITS ? percentCell(percent) : numberCell(percentTo(points, max, digits), digits),
    ),
    ...(units.some(({ unitClass }) => unitClass !== undefined)
      ? [words('class', CRITERIA_SETS.unitClass[language], ({ unitClass }) => textCell(unitClass))]
      : []),
    ...(ranking.previous !== undefined
      ? [
          figure('rank-before', RANKING.rankBefore[language], ({ before, noBefore }) =>
            before !== undefined
              ? countCell(before.rank)
              : textCell(noBefore && RANKING.noBefore[noBefore][language], 'dim'),
          ),
          figure('climbed', RANKING.climbed[language], ({ before, rank }) =>
            before === undefined ? emptyCell : countCell(before.rank - rank),
          ),
          figure('gained', RANKING.gained[language], ({ before }) => percentCell(before?.gained)),
        ]
      : []),
    ...(units.some(({ errors }) => errors > 0)
      ? [
          figure('errors', RANKING.errors[language], ({ errors }) =>
            errors === 0 ? emptyCell : { spans: [{ kind: 'number', value: countOf(errors), tone: 'error' }] },
          ),
        ]
      : []),
  ];
};

/** Whether ranks are counted in several groups, or in one that has a name. */
export const isGrouped = ({ groups }: Ranking): boolean =>
  groups.length > 1 || groups.some(({ name }) => name !== undefined);
