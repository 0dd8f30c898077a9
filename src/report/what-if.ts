/** What would be if, as a document: the whole at each stage, and the criteria that make the difference. */

import { REPORT } from '../language/report/report.js';
import { sayWhy, whyUnread } from '../language/units/ranking.js';
import { WHAT_IF } from '../language/units/what-if.js';
import { sayDay } from '../language/wording/days.js';
import { sayFile } from '../language/wording/places.js';
import type { Wording } from '../language/wording/wording.js';
import { compare, equal, isZero, type Points, percentTo, sum } from '../model/points/points.js';
import type { UnreadFile } from '../model/ranking.js';
import type { RemedyText } from '../model/scorecard/scorecard.js';
import { tidy } from '../model/text/text.js';
import {
  type ChangedScore,
  type RankAmong,
  type Reaching,
  STAGES,
  type Stage,
  type StageTotal,
  type WhatIf,
} from '../model/what-if.js';
import {
  type Document,
  heading,
  numberCell,
  type PlainBlock,
  paragraph,
  percentCell,
  type Section,
  section,
  type Table,
  type TableColumn,
  text,
  textCell,
} from './document/document.js';
import { type ListColumn, listing } from './document/listing.js';

/** More names than these are counted. */
const MOST_NAMED = 8;
/** Enough to tell any percentage of points from a target that a person would write. */
const MOST_DIGITS = 30;

type Words = (typeof WHAT_IF)['code'];

const column = <Item>(
  key: string,
  words: Words,
  role: TableColumn['role'],
  cell: ListColumn<Item>['cell'],
  { language }: Wording,
): ListColumn<Item> => ({ column: { key, heading: words[language], role }, cell });

/** A criterion that changes, and why. */
interface Change extends ChangedScore {
  readonly reason: 'set' | 'due' | 'plan';
}

const changesIn = ({ sets, dueBy, reaching }: WhatIf): readonly Change[] => [
  ...sets.map((one): Change => ({ ...one, reason: 'set' })),
  ...(dueBy?.won ?? []).map((one): Change => ({ ...one, reason: 'due' })),
  ...(reaching?.chosen ?? []).map((one): Change => ({ ...one, reason: 'plan' })),
];

const joined = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.flatMap((one) => (one === undefined ? [] : [tidy(one)])))].filter((one) => one !== '').join('; ');

const changeColumns = (
  wording: Wording,
  changes: readonly Change[],
  remedyParts: readonly RemedyText[],
): readonly ListColumn<Change>[] => {
  const remedyColumn = (key: RemedyText): readonly ListColumn<Change>[] => {
    const said = ({ remedies }: Change): string => joined(remedies.map((remedy) => remedy[key]?.text));
    if (changes.every((one) => said(one) === '')) return [];
    return [{ column: { key, heading: wording.column(key), role: 'text' }, cell: (one) => textCell(said(one)) }];
  };
  return [
    column('code', WHAT_IF.code, 'code', ({ code }) => textCell(code), wording),
    column('name', WHAT_IF.criterion, 'text', ({ name }) => textCell(name), wording),
    column('max', WHAT_IF.max, 'number', ({ max }) => numberCell(max), wording),
    column(
      'before',
      WHAT_IF.before,
      'number',
      ({ before }) => (before === undefined ? textCell(REPORT.unscored[wording.language], 'dim') : numberCell(before)),
      wording,
    ),
    column('after', WHAT_IF.after, 'number', ({ after }) => numberCell(after), wording),
    column('gained', WHAT_IF.gained, 'number', ({ gained }) => numberCell(gained), wording),
    ...(changes.some(({ effort }) => effort !== undefined)
      ? [
          {
            column: { key: 'effort', heading: wording.column('effort'), role: 'number' as const },
            cell: ({ effort }: Change) => numberCell(effort),
          },
        ]
      : []),
    ...remedyParts.flatMap(remedyColumn),
  ];
};

/** What of the remedies stands beside each criterion. */
const REMEDY_PARTS = ['solution', 'lead', 'when'] as const;
/** Where there is little room: a solution may be half a page. */
const BRIEF_PARTS = ['lead', 'when'] as const;

interface Manner {
  readonly wording: Wording;
  readonly remedyParts: readonly RemedyText[];
}

const changeTable = (changes: readonly Change[], { wording, remedyParts }: Manner): Table =>
  listing('what-if', changeColumns(wording, changes, remedyParts), changes, { kind: 'criterion' });

/** Every criterion that changes in one table, with why: for formats that are nothing but a table. */
export const whatIfTable = (whatIf: WhatIf, wording: Wording): Table => {
  const changes = changesIn(whatIf);
  const why = column<Change>(
    'reason',
    WHAT_IF.why,
    'text',
    ({ reason }) => textCell(WHAT_IF.reasons[reason][wording.language]),
    wording,
  );
  return listing('what-if', [why, ...changeColumns(wording, changes, REMEDY_PARTS)], changes, { kind: 'criterion' });
};

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

const wholeBlocks = (whatIf: WhatIf, unreadable: readonly UnreadFile[], wording: Wording): readonly PlainBlock[] => {
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
      : [paragraph(text(WHAT_IF.unreadRecovers[language](unread.slice(0, MOST_NAMED).join(', ')), 'warning'))]),
  ];
};

/** The most that can be reached, with as many decimals as it takes to tell it from the target. */
const mostOf = ({ target }: Reaching, { assessed, final, scoredMax }: StageTotal, wording: Wording): string => {
  const { language } = wording;
  const points = target.kind === 'points' ? (final ?? assessed) : assessed;
  if (points === undefined) return '';
  if (target.kind === 'points') return WHAT_IF.most.points[language](wording.points(points));
  const told = (shown: Points, digits: number): string => WHAT_IF.most.percent[language](wording.fixed(shown, digits));
  for (let digits = 2; digits <= MOST_DIGITS; digits += 1) {
    const shown = percentTo(points, scoredMax, digits);
    if (shown !== undefined && (compare(shown, target.value) < 0 || digits === MOST_DIGITS)) return told(shown, digits);
  }
  return '';
};

const reachingSection = (whatIf: WhatIf, manner: Manner): readonly Section[] => {
  const { reaching, totals } = whatIf;
  if (reaching === undefined) return [];
  const { wording } = manner;
  const { language } = wording;
  const { target, outcome, chosen, least, effort, short, withoutEffort, chances } = reaching;
  const bound = WHAT_IF.most[target.kind][language](wording.points(target.value));
  const title =
    target.className === undefined
      ? WHAT_IF.target[target.kind][language](wording.points(target.value))
      : WHAT_IF.toClass[language](target.className, bound, target.exclusive === true);
  const table =
    chosen.length === 0
      ? []
      : [
          changeTable(
            chosen.map((one) => ({ ...one, reason: 'plan' })),
            manner,
          ),
        ];
  const said = (): readonly PlainBlock[] => {
    switch (outcome) {
      case 'already':
        return [paragraph(text(WHAT_IF.already[language], 'strong'))];
      case 'reached':
        return [
          paragraph(
            least === 'effort' && effort !== undefined
              ? WHAT_IF.reached.effort[language](chosen.length, chances, wording.points(effort))
              : WHAT_IF.reached.criteria[language](chosen.length, chances),
          ),
          ...table,
        ];
      case 'unreachable': {
        const most = mostOf(reaching, totals.planned ?? totals.assumed ?? totals.now, wording);
        return [
          paragraph(
            text(WHAT_IF.unreachable[language](most, short === undefined ? '' : wording.points(short)), 'error'),
          ),
          paragraph(WHAT_IF.allOfThem[language](chosen.length)),
          ...table,
        ];
      }
    }
  };
  const shown = withoutEffort.slice(0, MOST_NAMED).map((one) => {
    const { code, name, text: written } = one;
    return WHAT_IF.oneWithoutEffort[language](code ?? `“${name}”`, written);
  });
  const others = withoutEffort.length - shown.length;
  return [
    section('plan', title, [
      ...said(),
      ...(least === 'criteria' && effort !== undefined
        ? [paragraph(text(WHAT_IF.totalEffort[language](wording.points(effort)), 'dim'))]
        : []),
      ...(effort !== undefined && !equal(effort, sum(chosen.flatMap((one) => one.effort ?? [])))
        ? [paragraph(text(WHAT_IF.sharedEffort[language], 'dim'))]
        : []),
      ...(withoutEffort.length === 0
        ? []
        : [
            paragraph(
              text(
                `${WHAT_IF.withoutEffort[language](
                  withoutEffort.length,
                  wording.points(sum(withoutEffort.map(({ gain }) => gain))),
                )} ${[...shown, ...(others > 0 ? [WHAT_IF.more[language](others)] : [])].join(', ')}.`,
                'warning',
              ),
            ),
          ]),
    ]),
  ];
};

const dueSection = ({ dueBy }: WhatIf, manner: Manner): readonly Section[] => {
  if (dueBy === undefined) return [];
  const { language } = manner.wording;
  const { day, won, later, undated, withoutRemedy } = dueBy;
  return [
    section('due-by', WHAT_IF.due[language](sayDay(day)), [
      won.length === 0
        ? paragraph(WHAT_IF.dueNone[language])
        : changeTable(
            won.map((one) => ({ ...one, reason: 'due' })),
            manner,
          ),
      ...(later + undated + withoutRemedy === 0
        ? []
        : [paragraph(text(WHAT_IF.dueOthers[language](later, undated, withoutRemedy), 'dim'))]),
    ]),
  ];
};

export interface WhatIfReportOptions {
  /** Without the solutions, where there is little room. */
  readonly brief?: boolean | undefined;
  /** Files among the others that hold no scorecard. */
  readonly unreadable?: readonly UnreadFile[] | undefined;
}

/** What would be if, as it is read. */
export const whatIfDocument = (
  whatIf: WhatIf,
  wording: Wording,
  { brief = false, unreadable = [] }: WhatIfReportOptions = {},
): Document => {
  const manner: Manner = { wording, remedyParts: brief ? BRIEF_PARTS : REMEDY_PARTS };
  const { language } = wording;
  const title = WHAT_IF.title[language];
  const sets = whatIf.sets.map((one): Change => ({ ...one, reason: 'set' }));
  return {
    language,
    title,
    blocks: [
      heading(1, title),
      section('whole', undefined, wholeBlocks(whatIf, unreadable, wording)),
      ...(sets.length === 0 ? [] : [section('assumed', WHAT_IF.sets[language], [changeTable(sets, manner)])]),
      ...dueSection(whatIf, manner),
      ...reachingSection(whatIf, manner),
    ],
  };
};
