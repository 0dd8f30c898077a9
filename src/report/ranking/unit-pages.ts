/** A page for each unit of a ranking: its place or why it has none, its fields beside its group's, what it lost, what is to be done, what is in doubt. */
import { CRITERIA_SETS } from '../../language/report/criteria-sets.js';
import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import { RANKING, sayWhy } from '../../language/units/ranking.js';
import { UNIT_PAGE } from '../../language/units/unit-page.js';
import { sayFile } from '../../language/wording/places.js';
import type { Wording } from '../../language/wording.js';
import { compare, equal, minus, percentOf, shareDifference, sum } from '../../model/points/points.js';
import type { FieldStanding, RankedGroup, RankedUnit, Ranking, UnitLoss, UnrankedUnit } from '../../model/ranking.js';
import {
  countCell,
  emptyCell,
  heading,
  number,
  numberCell,
  PERCENT_DIGITS,
  paragraph,
  percentCell,
  section,
  text,
  textCell,
} from '../document/build.js';
import type { Document, DocumentPage, Fact, FactKey, PlainBlock, Section } from '../document/document.js';
import { listing } from '../document/listing.js';
import type { Span } from '../document/spans.js';
import { figure, heated, unitPageIds, unrankedPageId, words } from './ranking-columns.js';
import { codeIn } from './ranking-path.js';
import { detailsKey, type UnitDetails, type UnitTask } from './unit-details.js';

const fact = (key: FactKey, label: string, ...value: readonly (Span | undefined)[]): readonly Fact[] => {
  const spans = value.flatMap((span) => span ?? []);
  return spans.length === 0 ? [] : [{ key, label, value: spans }];
};

const wholeBlock = (unit: RankedUnit, group: RankedGroup, ranking: Ranking, wording: Wording): PlainBlock => {
  const { language } = wording;
  const { rank, points, max, percent, unitClass, before, code, file, sheet } = unit;
  const facts: readonly Fact[] = [
    ...fact('rank', RANKING.rank[language], text(UNIT_PAGE.rankOf[language](rank, group.units.length))),
    ...fact('percent', RANKING.index[language], number(percent, { digits: PERCENT_DIGITS })),
    ...fact('points', RANKING.points[language], number(points)),
    ...fact('max', RANKING.max[language], number(max)),
    ...fact('lost', wording.column('lost'), ranking.by === 'percent' ? number(minus(max, points)) : undefined),
    ...fact('class', CRITERIA_SETS.unitClass[language], unitClass === undefined ? undefined : text(unitClass)),
    ...fact('group', RANKING.inGroup[language], group.name === undefined ? undefined : text(group.name)),
    ...fact('code', RANKING.code[language], code === undefined ? undefined : text(code)),
    ...fact(
      'rank-before',
      RANKING.rankBefore[language],
      before === undefined
        ? unit.noBefore && text(RANKING.noBefore[unit.noBefore][language])
        : text(UNIT_PAGE.rankBefore[language](before.rank, before.rank - rank)),
    ),
    ...fact('gained', RANKING.gained[language], before && number(before.gained, { digits: PERCENT_DIGITS })),
    ...fact('file', RANKING.file[language], text(sayFile(file, language, sheet))),
  ];
  return { kind: 'facts', facts };
};

interface FieldRow {
  readonly name: string;
  readonly share: RankedUnit['shares'][number];
  readonly standing: FieldStanding | undefined;
}

const fieldsSection = (
  unit: RankedUnit,
  { standings, units }: RankedGroup,
  ranking: Ranking,
  { language }: Wording,
): readonly Section[] => {
  if (ranking.fields.length === 0) return [];
  const rows = ranking.fields.map(
    ({ path, name }, index): FieldRow => ({
      name: path.startsWith('#') ? name : `${path}. ${name}`,
      share: unit.shares[index],
      standing: standings[index],
    }),
  );
  const table = listing<FieldRow>(
    'unit-against',
    [
      words<FieldRow>('field', UNIT_PAGE.field[language], ({ name }) => textCell(name)),
      figure<FieldRow>('points', RANKING.points[language], ({ share }) => numberCell(share?.assessed)),
      figure<FieldRow>('max', RANKING.max[language], ({ share }) => numberCell(share?.max)),
      figure<FieldRow>('percent', UNIT_PAGE.percent[language], ({ share }) => heated(share?.percent)),
      figure<FieldRow>('median', UNIT_PAGE.median[language], ({ standing }) =>
        percentCell(standing && percentOf(...standing.median)),
      ),
      figure<FieldRow>('best', UNIT_PAGE.best[language], ({ standing }) => percentCell(standing?.best.percent)),
      figure<FieldRow>('above', UNIT_PAGE.aboveMedian[language], ({ share, standing }) =>
        share === undefined || standing === undefined
          ? emptyCell
          : percentCell(shareDifference([share.assessed, share.max], standing.median)),
      ),
    ],
    rows,
  );
  const among = paragraph(text(UNIT_PAGE.among[language](units.length), 'dim'));
  return [section('unit-against', UNIT_PAGE.fields[language], [table, among])];
};

/** How many units of a group lose points in each criterion, by its path. */
const losingIn = ({ units }: RankedGroup): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { losses } of units)
    for (const path of new Set(losses.map((one) => one.path))) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
};

const lossesSection = (
  unit: RankedUnit,
  { units }: RankedGroup,
  losing: ReadonlyMap<string, number>,
  wording: Wording,
): Section => {
  const { language } = wording;
  const { losses } = unit;
  const title = UNIT_PAGE.losses[language];
  if (losses.length === 0) return section('unit-losses', title, [paragraph(UNIT_PAGE.noLosses[language])]);
  const biggestFirst = [...losses].sort((a, b) => compare(b.lost, a.lost));
  const table = listing<UnitLoss>(
    'unit-losses',
    [
      {
        column: { key: 'code', heading: wording.column('code'), role: 'code' },
        cell: ({ path }) => textCell(codeIn(path)),
      },
      words<UnitLoss>('name', RANKING.criterion[language], ({ name }) => textCell(name)),
      figure<UnitLoss>('max', RANKING.max[language], ({ max }) => numberCell(max)),
      figure<UnitLoss>('lost', wording.column('lost'), ({ lost }) => numberCell(lost)),
      figure<UnitLoss>('losing', UNIT_PAGE.losing[language](units.length), ({ path }) =>
        countCell(losing.get(path) ?? 0),
      ),
    ],
    biggestFirst,
    {
      last: {
        kind: 'total',
        tone: 'strong',
        cells: [
          emptyCell,
          textCell(UNIT_PAGE.sum[language](losses.length)),
          emptyCell,
          numberCell(sum(losses.map(({ lost }) => lost))),
          emptyCell,
        ],
      },
    },
  );
  const listed = sum(losses.map(({ lost }) => lost));
  const lost = unit.assessed === undefined ? listed : minus(unit.max, unit.assessed);
  const difference = wording.points(minus(lost, listed));
  const remark = UNIT_PAGE.otherwise[language](wording.points(lost), difference);
  return section('unit-losses', title, [table, ...(equal(lost, listed) ? [] : [paragraph(text(remark, 'dim'))])]);
};

const tasksSection = (tasks: readonly UnitTask[], wording: Wording): readonly Section[] => {
  const { language } = wording;
  if (tasks.length === 0) return [];
  const table = listing<UnitTask>(
    'tasks',
    [
      { column: { key: 'code', heading: wording.column('code'), role: 'code' }, cell: ({ codes }) => textCell(codes) },
      figure<UnitTask>('lost', wording.column('lost'), ({ lost }) => numberCell(lost)),
      words<UnitTask>('solution', wording.column('solution'), ({ solution }) => textCell(solution)),
      words<UnitTask>('lead', wording.column('lead'), ({ lead }) => textCell(lead)),
      words<UnitTask>('when', wording.column('when'), ({ when }) => textCell(when)),
      ...(tasks.some(({ state }) => state !== undefined)
        ? [words<UnitTask>('state', PLAN.state[language], ({ state }) => textCell(state))]
        : []),
    ],
    tasks,
  );
  return [section('unit-tasks', UNIT_PAGE.tasks[language], [table])];
};

const findingsSection = ({ findings }: UnitDetails, { language }: Wording): readonly Section[] =>
  findings.length === 0
    ? []
    : [section('unit-findings', REPORT.findings[language], [{ kind: 'findings', form: 'list', findings }])];

const NONE: UnitDetails = { findings: [], tasks: [] };

const rankedPages = (
  ranking: Ranking,
  details: ReadonlyMap<string, UnitDetails>,
  wording: Wording,
): readonly DocumentPage[] => {
  const { language } = wording;
  const ids = unitPageIds(ranking);
  return ranking.groups.flatMap((group) => {
    const losing = losingIn(group);
    return group.units.map(
      (unit): DocumentPage => ({
        id: ids.get(unit) ?? '',
        name: unit.unit,
        document: (): Document => {
          const known = details.get(detailsKey(unit)) ?? NONE;
          return {
            language,
            title: unit.unit,
            blocks: [
              heading(1, unit.unit),
              section('unit', undefined, [wholeBlock(unit, group, ranking, wording)]),
              ...fieldsSection(unit, group, ranking, wording),
              lossesSection(unit, group, losing, wording),
              ...tasksSection(known.tasks, wording),
              ...findingsSection(known, wording),
            ],
          };
        },
      }),
    );
  });
};

/** Why a unit has no rank, and what its scorecard tells all the same. */
const unrankedPage = (unit: UnrankedUnit, id: string, known: UnitDetails, wording: Wording): DocumentPage => ({
  id,
  name: unit.unit,
  document: (): Document => {
    const { language } = wording;
    const { why, group, code, file, sheet } = unit;
    const facts: readonly Fact[] = [
      ...fact('why', UNIT_PAGE.unranked[language], text(sayWhy(why, language, wording.isPage))),
      ...fact('group', RANKING.inGroup[language], group === undefined ? undefined : text(group)),
      ...fact('code', RANKING.code[language], code === undefined ? undefined : text(code)),
      ...fact('file', RANKING.file[language], text(sayFile(file, language, sheet))),
    ];
    return {
      language,
      title: unit.unit,
      blocks: [
        heading(1, unit.unit),
        section('unit', undefined, [{ kind: 'facts', facts }]),
        ...tasksSection(known.tasks, wording),
        ...findingsSection(known, wording),
      ],
    };
  },
});

/**
 * The pages of ranked units in their order, then those of units whose scorecards could be read and not ranked.
 *
 * @param details of each unit, by `detailsKey`
 */
export const unitPages = (
  ranking: Ranking,
  details: ReadonlyMap<string, UnitDetails>,
  wording: Wording,
): readonly DocumentPage[] => [
  ...rankedPages(ranking, details, wording),
  ...ranking.unranked.map((unit, index) =>
    unrankedPage(unit, unrankedPageId(index), details.get(detailsKey(unit)) ?? NONE, wording),
  ),
];
