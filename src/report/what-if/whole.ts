/** The whole at each stage, and its rank among others. */
import { REPORT } from '../../language/report/report.js';
import { sayWhy, whyUnread } from '../../language/units/ranking.js';
import { WHAT_IF } from '../../language/units/what-if.js';
import { sayFile } from '../../language/wording/places.js';
import type { Wording } from '../../language/wording.js';
import { isZero } from '../../model/points/points.js';
import type { UnreadFile } from '../../model/ranking.js';
import { type RankAmong, STAGES, type Stage, type StageTotal, type WhatIf } from '../../model/what-if.js';
import { numberCell, paragraph, percentCell, text, textCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import { type ListColumn, listing } from '../document/listing.js';
import type { Table, TableColumn } from '../document/table.js';
import { column, type Words } from './changes.js';

/** More names than these are counted. */
const MOST_NAMED = 8;

const rankCell = (rank: RankAmong | undefined, { language }: Wording) => {
  if (rank === undefined) return textCell(undefined);
  return rank.kind === 'ranked'
    ? textCell(WHAT_IF.rankOf[language](rank.rank, rank.of))
    : textCell(WHAT_IF.noRank[language](rank.why), 'warning');
};

const stagesTable = ({ totals, among, indexed }: WhatIf, wording: Wording): Table => {
  const stages = STAGES.flatMap((stage): readonly (StageTotal & { readonly stage: Stage })[] => {
    const total = totals[stage];
    return total === undefined ? [] : [{ ...total, stage }];
  });
  type Row = (typeof stages)[number];
  const of = (key: string, words: Words, role: TableColumn['role'], cell: ListColumn<Row>['cell']) =>
    column(key, words, role, cell, wording);
  return listing(
    'what-if-totals',
    [
      of('stage', WHAT_IF.stage, 'text', ({ stage }) => textCell(WHAT_IF.stages[stage][wording.language])),
      of('max', WHAT_IF.max, 'number', ({ max, scoredMax, provisional }) => numberCell(provisional ? scoredMax : max)),
      of('score', WHAT_IF.score, 'number', ({ assessed }) =>
        assessed === undefined ? textCell(REPORT.unscored[wording.language], 'dim') : numberCell(assessed),
      ),
      of('lost', WHAT_IF.lost, 'number', ({ lost }) => numberCell(lost)),
      ...(stages.some(({ final }) => final !== undefined)
        ? [of('final', WHAT_IF.final, 'number', ({ final }) => numberCell(final))]
        : []),
      ...(stages.some(({ unitClass }) => unitClass !== undefined)
        ? [of('class', WHAT_IF.unitClass, 'text', ({ unitClass }) => textCell(unitClass))]
        : []),
      of('percent', indexed ? WHAT_IF.index : WHAT_IF.percent, 'number', ({ percent }) => percentCell(percent)),
      ...(among === undefined
        ? []
        : [of('rank', WHAT_IF.rank, 'text', ({ stage }) => rankCell(among.ranks[stage], wording))]),
    ],
    stages,
  );
};

const amongBlocks = ({ among }: WhatIf, unreadable: readonly UnreadFile[], wording: Wording): readonly PlainBlock[] => {
  if (among === undefined) return [];
  const { language } = wording;
  const { ranks, unranked } = among;
  const group = STAGES.map((stage) => ranks[stage]).find((one) => one?.kind === 'ranked' && one.group !== undefined);
  const placeless = unranked.map(({ unit, file, sheet, why }) => {
    const where = [sayFile(file, language), ...(sheet === undefined ? [] : [sheet])].join(', ');
    return `${unit} (${where}): ${sayWhy(why, language)}`;
  });
  const names = [
    ...placeless,
    ...unreadable.map((one) => `${sayFile(one.file, language)}: ${whyUnread(one, wording).replace(/\.$/u, '')}`),
  ];
  return [
    ...(group?.kind === 'ranked' && group.group !== undefined
      ? [paragraph(text(WHAT_IF.inGroup[language](group.group), 'dim'))]
      : []),
    ...(names.length === 0
      ? []
      : [
          paragraph(
            text(
              WHAT_IF.others[language](names.slice(0, MOST_NAMED), Math.max(0, names.length - MOST_NAMED)),
              'warning',
            ),
          ),
        ]),
  ];
};

/** Names one after another: more than a few are counted. */
export const listed = (names: readonly string[], { language }: Wording): string => {
  const more = names.length - MOST_NAMED;
  return [...names.slice(0, MOST_NAMED), ...(more > 0 ? [WHAT_IF.more[language](more)] : [])].join(', ');
};

/** What stands above all tables of changes. */
export const wholeBlocks = (
  whatIf: WhatIf,
  unreadable: readonly UnreadFile[],
  wording: Wording,
): readonly PlainBlock[] => {
  const { language } = wording;
  const { file, sheet, unit, year, basis, indexed, totals, unlisted, unreadRecovers } = whatIf;
  const last = totals.planned ?? totals.assumed ?? totals.now;
  const where = [sayFile(file, language, sheet), unit, year].filter((one) => one !== undefined);
  const unread = unreadRecovers.map(({ path, text: said }) => `${path} “${said}”`);
  return [
    paragraph(where.join(' · ')),
    stagesTable(whatIf, wording),
    ...amongBlocks(whatIf, unreadable, wording),
    ...(basis === 'self' ? [paragraph(text(WHAT_IF.bySelf[language], 'dim'))] : []),
    ...(indexed ? [] : [paragraph(text(WHAT_IF.listedOnly[language], 'dim'))]),
    ...(last.provisional ? [paragraph(text(WHAT_IF.provisional[language](last.unscored), 'warning'))] : []),
    ...(whatIf.rescaled ? [paragraph(text(WHAT_IF.rescaled[language], 'dim'))] : []),
    ...(isZero(unlisted) ? [] : [paragraph(text(WHAT_IF.unlisted[language](wording.points(unlisted)), 'warning'))]),
    ...(unread.length === 0
      ? []
      : [paragraph(text(WHAT_IF.unreadRecovers[language](listed(unread, wording)), 'warning'))]),
  ];
};
