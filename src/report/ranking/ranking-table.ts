/** A ranking as one table of everybody: for formats that are nothing but a table. */
import { RANKING, sayWhy, whyUnread } from '../../language/units/ranking.js';
import type { Wording } from '../../language/wording.js';
import type { Ranking, UnreadFile } from '../../model/ranking.js';
import { emptyCell, textCell } from '../document/build.js';
import { listing } from '../document/listing.js';
import type { Table, TableRow } from '../document/table.js';
import { isGrouped, orderColumns, words } from './ranking-columns.js';

/** Somebody without a rank, as a row of a table of all. */
type Rankless = Readonly<Partial<Record<'code' | 'group' | 'unit' | 'why', string | undefined>>>;

const ranklessOf = (
  { unranked, missing }: Ranking,
  unreadable: readonly UnreadFile[],
  wording: Wording,
): readonly Rankless[] => [
  ...unranked.map(({ unit, code, group, why }) => ({
    unit,
    code,
    group,
    why: sayWhy(why, wording.language, wording.isPage),
  })),
  ...unreadable.map((one) => ({
    unit: one.unit?.name ?? one.file,
    code: one.unit?.code,
    group: one.unit?.group,
    why: whyUnread(one, wording),
  })),
  ...missing.map(({ name, code, group }) => ({
    unit: name,
    code,
    group,
    why: RANKING.nothingHandedIn[wording.language],
  })),
];

/**
 * All units in one table, the group of each in a column of its own, those without a rank last and with why: for formats
 * that are nothing but a table.
 */
export const rankingTable = (ranking: Ranking, wording: Wording, unreadable: readonly UnreadFile[] = []): Table => {
  const { language } = wording;
  const groups = new Map(ranking.groups.flatMap(({ name, units }) => units.map((unit) => [unit, name] as const)));
  const rankless = ranklessOf(ranking, unreadable, wording);
  const hasCode = rankless.some(({ code }) => code !== undefined);
  const order = orderColumns(ranking, wording);
  const code = words('code', RANKING.code[language], (unit) => textCell(unit.code));
  const columns = [
    ...(isGrouped(ranking) || rankless.some(({ group }) => group !== undefined)
      ? [words('group', RANKING.inGroup[language], (unit) => textCell(groups.get(unit)))]
      : []),
    ...order.flatMap((one) =>
      hasCode && one.column.key === 'unit' && order.every(({ column }) => column.key !== 'code') ? [code, one] : [one],
    ),
    ...(rankless.length === 0 ? [] : [words('why', RANKING.whyUnranked[language], () => emptyCell)]),
  ];
  const table = listing('ranking', columns, [...groups.keys()]);
  const last = rankless.map((one): TableRow => {
    const said = new Map(Object.entries(one));
    return { kind: 'other', cells: columns.map(({ column }) => textCell(said.get(column.key))) };
  });
  return { ...table, rows: [...table.rows, ...last] };
};
