/** A ranking as a document: the order, the fields side by side, what most units lose, and who is not in it. */
import { CRITERIA_SETS } from '../language/criteria-sets.js';
import { RANKING, sayWhy } from '../language/ranking.js';
import type { Wording } from '../language/wording.js';
import type { Finding } from '../model/finding.js';
import { countOf, equal, type Points, percentTo } from '../model/points.js';
import type { ListedUnit, RankedGroup, RankedUnit, Ranking, SetDifference, UnrankedUnit } from '../model/ranking.js';
import {
  type Block,
  type Cell,
  countCell,
  type Document,
  emptyCell,
  heading,
  numberCell,
  PERCENT_DIGITS,
  type PlainBlock,
  paragraph,
  percentCell,
  type Section,
  section,
  type Table,
  type TableRow,
  text,
  textCell,
} from './document.js';
import { type ListColumn, listing } from './listing.js';

export interface RankingReportOptions {
  /** How many of the common losses to show. */
  readonly top?: number | undefined;
  /** The year assessed, where all units say the same. */
  readonly year?: number | undefined;
  /** Files that hold no scorecard that could be read for certain, now and the time before. */
  readonly unreadable?: readonly UnreadFile[] | undefined;
  readonly unreadBefore?: readonly UnreadFile[] | undefined;
}

export interface UnreadFile {
  readonly file: string;
  /** Whose it is, as far as its name tells. */
  readonly unit?: ListedUnit | undefined;
  /** The first of its errors, which says why. */
  readonly finding?: Finding | undefined;
}

/** Why nothing can be ranked of a file. */
export const whyUnread = ({ finding }: UnreadFile, wording: Wording): string =>
  finding === undefined ? '' : wording.message(finding);

const DEFAULT_TOP = 10;
/** More differences than these are counted. */
const MOST_DIFFERENCES = 3;
/** More units than these are counted. */
const MOST_NAMED = 8;

type Column = ListColumn<RankedUnit>;

const words = (key: string, title: string, cell: Column['cell']): Column => ({
  column: { key, heading: title, role: 'text' },
  cell,
});
const figure = (key: string, title: string, cell: Column['cell']): Column => ({
  column: { key, heading: title, role: 'number' },
  cell,
});

/** A share of a field, with how warm it is to be drawn. */
const heated = (percent: Points | undefined): Cell => ({ ...percentCell(percent), heat: percent });

const unitCell = ({ unit }: RankedUnit): Cell => textCell(unit);

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

const orderColumns = (ranking: Ranking, { language }: Wording): readonly Column[] => {
  const units = ranking.groups.flatMap((group) => group.units);
  const digits = indexDigits(ranking);
  return [
    figure('rank', RANKING.rank[language], ({ rank }) => countCell(rank)),
    ...(units.some(({ code }) => code !== undefined)
      ? [words('code', RANKING.code[language], ({ code }) => textCell(code))]
      : []),
    words('unit', RANKING.unit[language], unitCell),
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

const isGrouped = ({ groups }: Ranking): boolean => groups.length > 1 || groups.some(({ name }) => name !== undefined);

/** Somebody without a rank, as a row of a table of all. */
type Rankless = Readonly<Partial<Record<'code' | 'group' | 'unit' | 'why', string | undefined>>>;

const ranklessOf = (
  { unranked, missing }: Ranking,
  unreadable: readonly UnreadFile[],
  wording: Wording,
): readonly Rankless[] => [
  ...unranked.map(({ unit, code, group, why }) => ({ unit, code, group, why: sayWhy(why, wording.language) })),
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

const groupHeading = ({ name }: RankedGroup, ranking: Ranking, { language }: Wording): readonly PlainBlock[] => {
  if (!isGrouped(ranking)) return [];
  return [heading(3, name === undefined ? RANKING.noGroup[language] : RANKING.group[language](name))];
};

const orderBlocks = (ranking: Ranking, wording: Wording): readonly PlainBlock[] => {
  const columns = orderColumns(ranking, wording);
  return ranking.groups.flatMap((group) => [
    ...groupHeading(group, ranking, wording),
    listing('ranking', columns, group.units),
  ]);
};

const fieldSection = (ranking: Ranking, { language }: Wording): readonly Section[] => {
  const units = ranking.groups.flatMap((group) => group.units);
  if (ranking.fields.length === 0 || units.length === 0) return [];
  const columns = [
    words('unit', RANKING.unit[language], unitCell),
    ...ranking.fields.map(({ path, name }, index) =>
      figure(`field-${index}`, path.startsWith('#') ? name : path, ({ shares }) => heated(shares[index]?.percent)),
    ),
  ];
  const names = ranking.fields.flatMap(({ path, name }) => (path.startsWith('#') ? [] : [`${path}: ${name}`]));
  return [
    section('unit-fields', RANKING.fields[language], [
      listing('unit-fields', columns, units),
      ...(names.length === 0 ? [] : [paragraph(text(names.join(' · '), 'dim'))]),
    ]),
  ];
};

/** The code alone where it spells its field ("3.12"), else the path. */
const codeIn = (path: string): string => {
  const [field = '', ...below] = path.split('/');
  const code = below.at(-1) ?? field;
  return code.startsWith(`${field}.`) ? code : path;
};

const lossSection = ({ losses }: Ranking, top: number, { language }: Wording): readonly Section[] => {
  const shown = losses.slice(0, top);
  if (shown.length === 0) return [];
  const table: Table = {
    kind: 'table',
    name: 'common-losses',
    columns: [
      { key: 'code', heading: RANKING.code[language], role: 'code' },
      { key: 'name', heading: RANKING.criterion[language], role: 'text' },
      { key: 'losing', heading: RANKING.losing[language], role: 'number' },
      { key: 'units', heading: RANKING.ofUnits[language], role: 'number' },
      { key: 'lost', heading: RANKING.lost[language], role: 'number' },
    ],
    rows: shown.map(({ path, name, losing, units, lost }) => ({
      kind: 'criterion',
      cells: [textCell(codeIn(path)), textCell(name), countCell(losing), countCell(units), numberCell(lost)],
    })),
  };
  const hidden = losses.length - shown.length;
  return [
    section('common-losses', RANKING.losses[language], [
      table,
      ...(hidden > 0 ? [paragraph(text(RANKING.moreLosses[language](hidden), 'dim'))] : []),
    ]),
  ];
};

const unrankedSection = (
  id: 'unranked' | 'unranked-before',
  title: string,
  { unranked, unreadable }: { readonly unranked: readonly UnrankedUnit[]; readonly unreadable: readonly UnreadFile[] },
  wording: Wording,
): readonly Section[] => {
  const { language } = wording;
  if (unranked.length + unreadable.length === 0) return [];
  const row = (unit: string | undefined, file: string, why: string): TableRow => ({
    kind: 'other',
    cells: [textCell(unit), textCell(file), textCell(why)],
  });
  const table: Table = {
    kind: 'table',
    name: 'unranked',
    columns: [
      { key: 'unit', heading: RANKING.unit[language], role: 'text' },
      { key: 'file', heading: RANKING.file[language], role: 'text' },
      { key: 'why', heading: RANKING.why[language], role: 'text' },
    ],
    rows: [
      ...unranked.map(({ unit, file, sheet, why }) =>
        row(unit, sheet === undefined ? file : `${file} (${sheet})`, sayWhy(why, language)),
      ),
      ...unreadable.map((one) => row(one.unit?.name, one.file, whyUnread(one, wording))),
    ],
  };
  return [section(id, title, [table])];
};

const missingSection = ({ missing }: Ranking, { language }: Wording): readonly Section[] => {
  if (missing.length === 0) return [];
  const table: Table = {
    kind: 'table',
    name: 'missing-units',
    columns: [
      { key: 'code', heading: RANKING.code[language], role: 'code' },
      { key: 'unit', heading: RANKING.unit[language], role: 'text' },
      { key: 'former', heading: RANKING.former[language], role: 'text' },
    ],
    rows: missing.map(({ code, name, former }) => ({
      kind: 'other',
      cells: [textCell(code), textCell(name), textCell(former.join('; '))],
    })),
  };
  return [section('missing-units', RANKING.missing[language], [table])];
};

const differenceText = ({ path, found, expected }: SetDifference, wording: Wording): string =>
  RANKING.oneDifference[wording.language](path, found && wording.points(found), expected && wording.points(expected));

/** What somebody should look at before the ranking is published. */
const remarks = (units: readonly RankedUnit[], wording: Wording): readonly string[] => {
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
      errors === 0 ? [] : [RANKING.withErrors[language](unit, errors, file)],
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
const remarksBefore = ({ previous, basis, groups }: Ranking, { language }: Wording): readonly string[] => {
  if (previous === undefined) return [];
  const units = groups.flatMap((group) => group.units);
  const isCompared = units.some(({ before }) => before !== undefined);
  return [
    ...(isCompared && previous.basis !== basis ? [RANKING.otherBasis[previous.basis][language]] : []),
    ...(units.some(({ noBefore }) => noBefore === 'unknown') ? [RANKING.beforeUnknown[language]] : []),
  ];
};

/** The ranking as it is read and published. */
export const rankingDocument = (
  ranking: Ranking,
  wording: Wording,
  { top = DEFAULT_TOP, year, unreadable = [], unreadBefore = [] }: RankingReportOptions = {},
): Document => {
  const { language } = wording;
  const units = ranking.groups.flatMap((group) => group.units);
  const title = RANKING.title[language](year);
  const said = [...remarks(units, wording), ...remarksBefore(ranking, wording)];
  const counts = RANKING.counts[language](
    units.length,
    ranking.unranked.length + unreadable.length,
    ranking.missing.length,
  );
  const order: readonly PlainBlock[] =
    units.length === 0
      ? [paragraph(RANKING.noneRanked[language])]
      : [
          paragraph(`${counts}.`),
          ...(ranking.basis === 'self' ? [paragraph(text(RANKING.bySelf[language], 'warning'))] : []),
          ...orderBlocks(ranking, wording),
          paragraph(text(`${RANKING.orderedBy[ranking.by][language]} ${RANKING.ties[ranking.ties][language]}`, 'dim')),
        ];
  const blocks: readonly Block[] = [
    heading(1, title),
    section('ranking', undefined, order),
    ...fieldSection(ranking, wording),
    ...lossSection(ranking, top, wording),
    ...unrankedSection('unranked', RANKING.unranked[language], { unranked: ranking.unranked, unreadable }, wording),
    ...unrankedSection(
      'unranked-before',
      RANKING.unrankedBefore[language],
      { unranked: ranking.previous?.unranked ?? [], unreadable: unreadBefore },
      wording,
    ),
    ...missingSection(ranking, wording),
    ...(said.length === 0
      ? []
      : [
          section(
            'remarks',
            RANKING.remarks[language],
            said.map((words) => paragraph(words)),
          ),
        ]),
  ];
  return { language, title, blocks };
};
