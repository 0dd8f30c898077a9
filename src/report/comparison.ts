/** Two scorecards compared, as a document: the whole, the fields, and what became of each criterion. */

import { REPORT } from '../language/report/report.js';
import { COMPARISON } from '../language/units/comparison.js';
import { sayFile } from '../language/wording/places.js';
import type { Wording } from '../language/wording.js';
import type { ChangeKind, Comparison, ComparisonPart, CriterionChange, Side, Whole } from '../model/comparison.js';
import { equal, isNegative, minus, negate, type Points, sum } from '../model/points/points.js';
import { agencyKey } from '../model/scorecard/agency.js';
import {
  emptyCell,
  heading,
  numberCell,
  PERCENT_DIGITS,
  paragraph,
  percentCell,
  section,
  text,
  textCell,
} from './document/build.js';
import type { Document, PlainBlock, Section } from './document/document.js';
import { type ListColumn, listing } from './document/listing.js';
import type { Cell, Table, TableColumn, TableRow } from './document/table.js';

/** One column of a table of changes. */
type Column = ListColumn<CriterionChange>;

type Words = (typeof COMPARISON)['before'];

const column = (key: string, words: Words, role: TableColumn['role'], cell: Column['cell']) => ({
  key,
  words,
  role,
  cell,
});

const stateCell = (side: Side | undefined, wording: Wording): Cell =>
  side?.state === 'not-applicable' ? textCell(REPORT.notApplicable[wording.language], 'dim') : emptyCell;

const scoreCell = (side: Side | undefined, wording: Wording): Cell =>
  side?.score === undefined ? stateCell(side, wording) : numberCell(side.score);

/** What the unit gave itself, as the later of two rounds has it. */
const selfOf = ({ before, after }: CriterionChange): Points | undefined => after?.self ?? before?.self;

const differenceOf = (one: Points | undefined, other: Points | undefined): Points | undefined =>
  one === undefined || other === undefined ? undefined : minus(one, other);

const columnsFor = (part: ComparisonPart, wording: Wording): readonly Column[] => {
  const code = column('code', COMPARISON.code, 'code', ({ after, before }) => textCell((after ?? before)?.listedCode));
  const name = column('name', COMPARISON.criterion, 'text', ({ after, before }) => textCell((after ?? before)?.name));
  const scoreBefore = column('before', COMPARISON.scoreBefore, 'number', ({ before }) => scoreCell(before, wording));
  const scoreAfter = column('after', COMPARISON.scoreAfter, 'number', ({ after }) => scoreCell(after, wording));
  const max = column('max', COMPARISON.max, 'number', ({ after, before }) => numberCell((after ?? before)?.max));
  const maxBefore = column('max-before', COMPARISON.maxBefore, 'number', ({ before }) => numberCell(before?.max));
  const maxAfter = column('max-after', COMPARISON.maxAfter, 'number', ({ after }) => numberCell(after?.max));
  const percents = [
    column('percent-before', COMPARISON.percentBefore, 'number', ({ before }) => percentCell(before?.percent)),
    column('percent-after', COMPARISON.percentAfter, 'number', ({ after }) => percentCell(after?.percent)),
  ];
  const changes = [
    code,
    name,
    max,
    scoreBefore,
    scoreAfter,
    column('difference', COMPARISON.difference, 'number', ({ difference }) => numberCell(difference)),
    ...percents,
  ];
  const chosen: { readonly [P in ComparisonPart]?: readonly ReturnType<typeof column>[] } = {
    new: [code, name, max, scoreAfter],
    dropped: [code, name, max, scoreBefore],
    renamed: [
      column('code-before', COMPARISON.codeBefore, 'code', ({ before }) => textCell(before?.listedCode)),
      column('name-before', COMPARISON.nameBefore, 'text', ({ before }) => textCell(before?.name)),
      code,
      name,
    ],
    maxima: [code, name, maxBefore, maxAfter, ...percents],
    rounds: [
      code,
      name,
      max,
      column('self', COMPARISON.self, 'number', (change) => numberCell(selfOf(change))),
      column('before', COMPARISON.assessed, 'number', ({ before }) => scoreCell(before, wording)),
      column('after', COMPARISON.explained, 'number', ({ after }) => scoreCell(after, wording)),
      column('against-self', COMPARISON.againstSelf, 'number', (change) =>
        numberCell(differenceOf(change.after?.score, selfOf(change))),
      ),
    ],
  };
  const own = chosen[part] ?? changes;
  return own.map(({ key, words, role, cell }) => ({
    column: { key, heading: words[wording.language], role },
    cell,
  }));
};

const tableOf = (part: ComparisonPart, changes: readonly CriterionChange[], wording: Wording, last?: TableRow): Table =>
  listing('changes', columnsFor(part, wording), changes, { kind: 'criterion', last });

const isOf =
  (kind: ChangeKind) =>
  (change: CriterionChange): boolean =>
    change.leaf && change.kind === kind;

/** The parts in their order: what somebody has to do something about comes first. */
const PARTS: readonly (readonly [
  Exclude<ComparisonPart, 'fields' | 'rounds'>,
  (change: CriterionChange) => boolean,
])[] = [
  ['fell', isOf('fell')],
  ['gained', isOf('gained')],
  ['lost-again', isOf('lost-again')],
  ['open', isOf('open')],
  ['maxima', ({ maxChanged, before }) => maxChanged && before !== undefined],
  ['new', ({ kind }) => kind === 'new'],
  ['dropped', ({ kind }) => kind === 'dropped'],
  ['renamed', ({ renamed, recoded }) => renamed || recoded],
];

const sideText = ({ file, sheet, unit, year, basis }: Whole, { language }: Wording): string => {
  const where = sayFile(file, language, sheet);
  return [where, unit, year, REPORT.basisOf[basis][language].toLowerCase()]
    .filter((one) => one !== undefined)
    .join(' · ');
};

/** As in a criterion: a score with something missing below is none. */
const known = (whole: Whole): Pick<Whole, 'max' | 'score' | 'percent'> =>
  whole.provisional ? { max: whole.max } : whole;

const totalRow = (comparison: Comparison, { language }: Wording): TableRow => {
  const [before, after] = [known(comparison.before), known(comparison.after)];
  const sameMax = before.max !== undefined && after.max !== undefined && equal(before.max, after.max);
  const scored = before.score !== undefined && after.score !== undefined;
  const difference = sameMax && scored ? minus(after.score, before.score) : undefined;
  return {
    kind: 'total',
    tone: 'strong',
    cells: [
      emptyCell,
      textCell(COMPARISON.total[language]),
      numberCell(after.max),
      numberCell(before.score),
      numberCell(after.score),
      numberCell(difference),
      percentCell(before.percent),
      percentCell(after.percent),
    ],
  };
};

const wholeBlocks = (comparison: Comparison, wording: Wording): readonly PlainBlock[] => {
  const { before, after, kind, gained, changes } = comparison;
  const { language } = wording;
  const amount =
    gained === undefined ? '' : wording.fixed(isNegative(gained) ? negate(gained) : gained, PERCENT_DIGITS);
  const count = (one: ChangeKind): number => changes.filter(isOf(one)).length;
  const others =
    before.unit !== undefined && after.unit !== undefined && agencyKey(before.unit) !== agencyKey(after.unit);
  return [
    paragraph(`${COMPARISON.before[language]}: ${sideText(before, wording)}`),
    paragraph(`${COMPARISON.after[language]}: ${sideText(after, wording)}`),
    ...(others ? [paragraph(text(COMPARISON.otherUnits[language](before.unit, after.unit), 'warning'))] : []),
    ...(before.basis === after.basis ? [] : [paragraph(text(COMPARISON.bases[language], 'warning'))]),
    paragraph(
      text(COMPARISON.whole[kind][language](amount), kind === 'fell' ? 'warning' : 'strong'),
      ` ${COMPARISON.counts[language](count('gained'), count('fell'), count('lost-again'))}`,
    ),
  ];
};

/** Two rounds of one year, in which the unit's own scores are known: whatever was not the same all along. */
const roundsSection = (comparison: Comparison, wording: Wording): readonly Section[] => {
  const { before, after, changes } = comparison;
  const { language } = wording;
  const isOneYear = before.year !== undefined && before.year === after.year;
  const areRounds = isOneYear && before.basis === 'assessed' && after.basis === 'assessed';
  const moved = changes.filter((change) => {
    const [self, first, second] = [selfOf(change), change.before?.score, change.after?.score];
    if (!change.leaf || change.maxChanged || self === undefined || first === undefined || second === undefined)
      return false;
    return !equal(self, first) || !equal(first, second);
  });
  if (!areRounds || moved.length === 0) return [];
  const added = (pick: (change: CriterionChange) => Points | undefined): Points =>
    sum(moved.flatMap((change) => pick(change) ?? []));
  const [self, explained] = [added(selfOf), added((change) => change.after?.score)];
  // Of the whole a part may have no self score, such as what a survey tells.
  const last: TableRow = {
    kind: 'total',
    tone: 'strong',
    cells: [
      emptyCell,
      textCell(COMPARISON.sumOf[language](moved.length)),
      numberCell(added((change) => change.after?.max)),
      numberCell(self),
      numberCell(added((change) => change.before?.score)),
      numberCell(explained),
      numberCell(minus(explained, self)),
    ],
  };
  return [section('rounds', COMPARISON.sections.rounds[language], [tableOf('rounds', moved, wording, last)])];
};

/** The comparison as it is read. */
export const comparisonDocument = (comparison: Comparison, wording: Wording): Document => {
  const { language } = wording;
  const title = COMPARISON.title[language];
  const fields = comparison.changes.filter(({ level, after }) => level === 1 && after !== undefined);
  return {
    language,
    title,
    blocks: [
      heading(1, title),
      section('whole', undefined, wholeBlocks(comparison, wording)),
      section('fields', COMPARISON.fields[language], [
        tableOf('fields', fields, wording, totalRow(comparison, wording)),
      ]),
      ...roundsSection(comparison, wording),
      ...PARTS.flatMap(([part, takes]) => {
        const some = comparison.changes.filter(takes);
        return some.length === 0
          ? []
          : [section(part, COMPARISON.sections[part][language], [tableOf(part, some, wording)])];
      }),
    ],
  };
};
