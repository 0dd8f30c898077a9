/** A ranking as a document: the order, the fields side by side, what most units lose, and who is not in it. */

import { RANKING, sayWhy, whyUnread } from '../../language/units/ranking.js';
import { sayFile } from '../../language/wording/places.js';
import type { Wording } from '../../language/wording.js';
import type { RankedGroup, Ranking, UnrankedUnit, UnreadFile } from '../../model/ranking.js';
import { countCell, heading, numberCell, paragraph, section, text, textCell } from '../document/build.js';
import type { Block, Document, PlainBlock, Section } from '../document/document.js';
import { listing } from '../document/listing.js';
import type { Table, TableRow } from '../document/table.js';
import { figure, heated, isGrouped, orderColumns, unitColumn, unrankedPageId } from './ranking-columns.js';
import { codeIn } from './ranking-path.js';
import { remarks, remarksBefore } from './ranking-remarks.js';
import type { UnitDetails } from './unit-details.js';
import { unitPages } from './unit-pages.js';

export interface RankingReportOptions {
  /** How many of the common losses to show. */
  readonly top?: number | undefined;
  /** The year assessed, where all units say the same. */
  readonly year?: number | undefined;
  /** Files that hold no scorecard that could be read for certain, now and the time before. */
  readonly unreadable?: readonly UnreadFile[] | undefined;
  readonly unreadBefore?: readonly UnreadFile[] | undefined;
  /** What a page a unit tells, by `detailsKey`; absent: there are no such pages. */
  readonly details?: ReadonlyMap<string, UnitDetails> | undefined;
}

const DEFAULT_TOP = 10;

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

const fieldSection = (ranking: Ranking, wording: Wording): readonly Section[] => {
  const { language } = wording;
  const units = ranking.groups.flatMap((group) => group.units);
  if (ranking.fields.length === 0 || units.length === 0) return [];
  const columns = [
    unitColumn(ranking, wording),
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

const lossSection = ({ losses }: Ranking, top: number, wording: Wording): readonly Section[] => {
  const { language } = wording;
  const shown = losses.slice(0, top);
  if (shown.length === 0) return [];
  const table: Table = {
    kind: 'table',
    name: 'common-losses',
    columns: [
      { key: 'code', heading: wording.column('code'), role: 'code' },
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
  const row = (unit: string | undefined, file: string, why: string, page?: string): TableRow => ({
    kind: 'other',
    cells: [{ ...textCell(unit), page }, textCell(file), textCell(why)],
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
      ...unranked.map(({ unit, file, sheet, why }, index) =>
        row(
          sayFile(unit, language),
          sayFile(file, language, sheet),
          sayWhy(why, language, wording.isPage),
          // Scorecards of the time before have no pages.
          id === 'unranked' ? unrankedPageId(index) : undefined,
        ),
      ),
      ...unreadable.map((one) => row(one.unit?.name, sayFile(one.file, language), whyUnread(one, wording))),
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

/** The ranking as it is read and published. */
export const rankingDocument = (
  ranking: Ranking,
  wording: Wording,
  { top = DEFAULT_TOP, year, unreadable = [], unreadBefore = [], details }: RankingReportOptions = {},
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
  return { language, title, blocks, pages: details && unitPages(ranking, details, wording) };
};
