/** A ranking as a document: the order, the fields side by side, what most units lose, and who is not in it. */
import { RANKING, sayWhy } from '../language/ranking.js';
import type { Wording } from '../language/wording.js';
import { countOf } from '../model/points.js';
import type { RankedGroup, RankedUnit, Ranking, SetDifference } from '../model/ranking.js';
import {
  type Block,
  type Cell,
  countCell,
  type Document,
  emptyCell,
  heading,
  numberCell,
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
  /** Files that hold no scorecard at all, with why. */
  readonly unreadable?: readonly { readonly file: string; readonly why: string }[] | undefined;
}

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

const unitCell = ({ unit }: RankedUnit): Cell => textCell(unit);

const orderColumns = (ranking: Ranking, { language }: Wording): readonly Column[] => {
  const units = ranking.groups.flatMap((group) => group.units);
  return [
    figure('rank', RANKING.rank[language], ({ rank }) => countCell(rank)),
    ...(units.some(({ code }) => code !== undefined)
      ? [words('code', RANKING.code[language], ({ code }) => textCell(code))]
      : []),
    words('unit', RANKING.unit[language], unitCell),
    figure('points', RANKING.points[language], ({ points }) => numberCell(points)),
    figure('max', RANKING.max[language], ({ max }) => numberCell(max)),
    figure('percent', RANKING.index[language], ({ percent }) => percentCell(percent)),
    ...(ranking.compared
      ? [
          figure('rank-before', RANKING.rankBefore[language], ({ before }) =>
            before === undefined ? textCell(RANKING.fresh[language], 'dim') : countCell(before.rank),
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

/** All units in one table, the group of each in a column of its own: for formats that are nothing but a table. */
export const rankingTable = (ranking: Ranking, wording: Wording): Table => {
  const groups = new Map(ranking.groups.flatMap(({ name, units }) => units.map((unit) => [unit, name] as const)));
  const group = words('group', RANKING.inGroup[wording.language], (unit) => textCell(groups.get(unit)));
  const columns = [...(isGrouped(ranking) ? [group] : []), ...orderColumns(ranking, wording)];
  return listing('ranking', columns, [...groups.keys()]);
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
      figure(`field-${index}`, path.startsWith('#') ? name : path, ({ shares }) => percentCell(shares[index]?.percent)),
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
  { unranked }: Ranking,
  unreadable: NonNullable<RankingReportOptions['unreadable']>,
  { language }: Wording,
): readonly Section[] => {
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
      ...unreadable.map(({ file, why }) => row(undefined, file, why)),
    ],
  };
  return [section('unranked', RANKING.unranked[language], [table])];
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

/** The ranking as it is read and published. */
export const rankingDocument = (
  ranking: Ranking,
  wording: Wording,
  { top = DEFAULT_TOP, year, unreadable = [] }: RankingReportOptions = {},
): Document => {
  const { language } = wording;
  const units = ranking.groups.flatMap((group) => group.units);
  const title = RANKING.title[language](year);
  const said = remarks(units, wording);
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
    ...unrankedSection(ranking, unreadable, wording),
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
