/** What each column of a table means, once the cells below the headings are known as well. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { columnName } from '../../model/place/place.js';
import type { TableOptions } from '../../model/reading/reading.js';
import { type ColumnMeaning, isColumnMeaning, isPointColumn, REMEDY_TEXTS } from '../../model/scorecard/scorecard.js';
import { type Column, isColumnFilled, placeOf, type Span, type TableRow } from '../grid/rows-of-grid.js';
import type { OwnMeaning } from '../words/synonyms.js';
import { chosenColumns } from './chosen-columns.js';
import { areRatios, areRemarks } from './column-cells.js';
import { distinct, isOurExtra } from './extra-columns.js';
import { forecastsIn } from './forecasts.js';
import { LOSSES } from './grouped-losses.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';
import { withLosses } from './losses.js';
import { areMaximaInNames } from './maxima-in-names.js';
import { withoutMonths } from './month-columns.js';
import { isLadder, together } from './name-ladder.js';
import type { NameStep } from './name-steps.js';
import { type Claims, settleNames } from './names-and-codes.js';
import { fromNeighbours, type Neighbours } from './neighbours.js';
import { isOfNumbers, isOfSentences, isOfTicks, isOfWords } from './no-points.js';
import { officesBeside } from './offices.js';
import { otherYears, withYears } from './other-years.js';
import { areKinds, areLevels } from './own-columns.js';
import { splitRatios } from './ratio-columns.js';
import { roundFinding, roundsOf, selfRoundsOf, strayRound } from './rounds.js';
import { labelColumn } from './score-labels.js';
import { severalScores } from './several-scores.js';
import { besideTheTable } from './side-tables.js';
import { type SurveyColumn, surveyApart } from './survey-column.js';
import { uncountedColumns } from './uncounted.js';

export interface Columns {
  /** One column a meaning; of several assessed rounds the last. */
  readonly known: ReadonlyMap<ColumnMeaning, Column>;
  /** Assessed rounds, oldest first. */
  readonly rounds: readonly Column[];
  /** Rounds of self scores, oldest first; none where there is one column of them. */
  readonly selfRounds: readonly Column[];
  /** Survey scores that stand beside the others instead of among them. */
  readonly survey: SurveyColumn | undefined;
  /** Names in a column for each depth, where a row may begin several of them. */
  readonly steps: readonly NameStep[] | undefined;
  /** Columns of our own workbooks. */
  readonly own: ReadonlyMap<OwnMeaning, Column>;
  /** Says whose score stands in a row, where a criterion has a row for each. */
  readonly labels: Column | undefined;
  /** No column holds the maxima: they stand in brackets behind the names. */
  readonly maximaInNames: boolean;
  readonly extras: readonly Column[];
  readonly findings: readonly Finding[];
  /** Of every column that has a heading or cells: for showing how the table was understood. */
  readonly meanings: readonly (Column & { readonly meaning: string; readonly unknown?: true | undefined })[];
}

/** Columns whose merged cells speak for every row they cover. */
export const REMEDY_COLUMNS: readonly ColumnMeaning[] = [...REMEDY_TEXTS, 'support'];

const NO_POINTS = [isOfWords, isOfNumbers, isOfTicks];

/** Texts that nothing is reckoned from: of two such columns the first is taken, and the others are kept as they are. */
const WORDS: ReadonlySet<ColumnMeaning> = new Set(['finding', 'evidence', 'explanation', 'note']);

/**
 * Settles what every column means.
 *
 * @param body the rows below the header that are neither headers nor column numbers
 */
export const settleColumns = (
  found: Header,
  body: readonly TableRow[],
  headerRow: TableRow | undefined,
  options: TableOptions,
): Columns => {
  const header = withLosses(withYears(found), body);
  const { chosen } = chosenColumns(header, options);
  const taken = new Set([...chosen.values()].map(({ left }) => left));
  const extras: Column[] = [];
  const claims: Claims = new Map();
  const own = new Map<OwnMeaning, Column>();
  const claim = (meaning: ColumnMeaning, column: HeaderColumn): void => {
    if (chosen.has(meaning)) extras.push(column);
    else claims.set(meaning, [...(claims.get(meaning) ?? []), column]);
  };
  const undecided: HeaderColumn[] = [];
  const others = besideTheTable(header, body);
  const hoped = forecastsIn(header, body);
  const reached = header.columns.filter((column) => !hoped.has(column));
  const years = otherYears({ ...header, columns: reached }, body, headerRow);
  const labels = labelColumn(header, body);
  for (const column of header.columns) {
    if (taken.has(column.left) || column === labels) continue;
    if (others.has(column) || hoped.has(column) || years.columns.has(column)) extras.push(column);
    else if (LOSSES.has(column.meaning) ? areRemarks(body, column) : isOfSentences(column, body))
      undecided.push({ ...column, meaning: 'shortfall' });
    else if (NO_POINTS.some((holds) => holds(column, header, body))) extras.push(column);
    else if (isColumnMeaning(column.meaning)) claim(column.meaning, column);
    else if (isOwn(column.meaning) && !own.has(column.meaning) && IS_OWN[column.meaning](body, column))
      own.set(column.meaning, column);
    else undecided.push(column);
  }
  splitRatios(claims, body);
  extras.push(...withoutMonths(claims, body));
  const at = (column: Span) => (headerRow === undefined ? undefined : placeOf(headerRow, column.left));
  const neighbours: Omit<Neighbours, 'had'> = {
    has: (meaning) => claims.has(meaning) || chosen.has(meaning),
    bonus: header.columns.some(({ meaning }) => meaning === 'bonus'),
    assessed: chosen.has('assessed') || (claims.get('assessed') ?? []).some((column) => isColumnFilled(body, column)),
    columns: header.columns,
    body,
  };
  const before = new Set(claims.keys());
  const had = (meaning: ColumnMeaning): boolean => before.has(meaning) || chosen.has(meaning);
  const findings: Finding[] = [...years.findings];
  let survey: SurveyColumn | undefined;
  for (const column of undecided) {
    const meaning = fromNeighbours(column, { ...neighbours, had });
    if (meaning === 'ambiguous')
      findings.push(finding('ambiguous-column', { meaning: 'lost', first: named(column) }, { at: at(column) }));
    if (meaning === 'survey' && survey === undefined) survey = { column, beside: 'self' };
    else if (isColumnMeaning(meaning)) claim(meaning, column);
    else extras.push(column);
  }
  const known = new Map<ColumnMeaning, Column>(chosen);
  let rounds: readonly Column[] = [...chosen].flatMap(([meaning, column]) => (meaning === 'assessed' ? [column] : []));
  let selfRounds: readonly Column[] = [];
  const { names, nameless, unnamed, steps, kept } = settleNames(claims, header, body, chosen);
  extras.push(...kept);
  for (const [meaning, columns] of claims) {
    if (steps !== undefined && (meaning === 'name' || meaning === 'code')) {
      known.set(meaning, meaning === 'name' ? together(names) : (columns[0] ?? together(columns)));
      continue;
    }
    if (meaning === 'assessed') {
      const filledRounds = roundsOf(columns, body);
      extras.push(...columns.filter((column) => !filledRounds.includes(column)));
      const apart = surveyApart(filledRounds, body);
      if (apart !== undefined) survey = { column: apart, beside: 'assessed' };
      rounds = filledRounds.filter((round) => round !== apart);
      const last = rounds.at(-1);
      if (last !== undefined) known.set(meaning, last);
      findings.push(...strayRound(rounds, header, body, headerRow));
      continue;
    }
    const told = meaning === 'self' ? selfRoundsOf(columns, body) : [];
    const last = told.at(-1);
    if (last !== undefined) {
      known.set(meaning, last);
      selfRounds = told;
      extras.push(...columns.filter((one) => !told.includes(one)));
      if (headerRow !== undefined) findings.push(...roundFinding(told, body, headerRow, true));
      continue;
    }
    const { column, rival } = oneOf(meaning, columns, body);
    known.set(meaning, column);
    if (rival !== undefined && WORDS.has(meaning)) extras.push(...columns.filter((one) => one !== column));
    else if (rival !== undefined) {
      const pair = { first: named(column), second: named(rival) };
      findings.push(finding('ambiguous-column', { meaning, ...pair }, { at: at(rival) }));
    }
  }
  extras.push(...nameless);
  const used = extras
    .filter((column) => column.left !== unnamed?.left && isColumnFilled(body, column))
    .sort((a, b) => a.left - b.left);
  if (headerRow !== undefined) findings.push(...roundFinding(rounds, body, headerRow, false));
  const ratios = known.get('max');
  const hasScores = known.has('assessed') || known.has('self') || known.has('lost');
  if (ratios !== undefined && !hasScores && !chosen.has('max') && areRatios(body, ratios)) {
    // "Điểm đạt/Điểm chuẩn": each cell says its maximum as well.
    known.delete('max');
    known.set('assessed', ratios);
    rounds = [ratios];
  }
  const scores = [...known, ...rounds.map((round) => ['assessed', round] as const)].flatMap(([meaning, column]) =>
    isPointColumn(meaning) && !chosen.has(meaning) ? [[meaning, column] as const] : [],
  );
  findings.push(...severalScores([...new Map(scores.map((one) => [one[1], one])).values()], body, headerRow));
  // Columns from there on are those of a table that stands beside this one.
  const beside = Math.min(...[...others].map(({ left }) => left));
  const unnamedOnes = nameless.map((column): HeaderColumn => ({ ...column, meaning: undefined }));
  const unread = [...header.columns, ...unnamedOnes].filter(
    (one) => used.some(({ left }) => left === one.left) && one.left < beside && !years.columns.has(one),
  );
  // Whoever named a column knows what counts.
  const isNamed = chosen.has('assessed') || chosen.has('self') || chosen.has('lost');
  const scored = isNamed ? undefined : (known.get('assessed') ?? known.get('self'));
  const counted = header.columns.find(({ left }) => left === scored?.left);
  const max = known.get('max');
  const self = known.has('self');
  const offices =
    isNamed || (counted === undefined && known.has('lost'))
      ? undefined
      : officesBeside(unread, { counted, max, self }, body, headerRow);
  if (offices !== undefined) findings.push(...offices.findings);
  const told = self || offices === undefined ? unread : unread.filter((one) => !offices.rivals.has(one));
  const points = new Set([...hoped, ...(offices?.rivals ?? [])]);
  findings.push(...uncountedColumns(told, { counted, max, points }, body, headerRow));
  const isFilledMax = max !== undefined && isColumnFilled(body, max);
  return {
    known,
    rounds,
    selfRounds,
    survey,
    steps,
    own,
    labels,
    extras: distinct(used),
    maximaInNames:
      !isFilledMax && areMaximaInNames(body, known.get('name'), [...rounds, known.get('self'), known.get('lost')]),
    findings,
    meanings: shown(header, { known, rounds, selfRounds, survey, steps, own, labels, extras: used }).map((one) =>
      isUnknown(one, header, others) && used.some(({ left }) => left === one.left) ? { ...one, unknown: true } : one,
    ),
  };
};

/** Neither its heading means anything, nor is it our own of a time before, nor part of another table beside this one. */
const isUnknown = (
  { left, meaning }: Columns['meanings'][number],
  header: Header,
  beside: ReadonlySet<HeaderColumn>,
): boolean => {
  const column = header.columns.find((one) => one.left <= left && left <= one.right);
  if (meaning !== 'extra') return false;
  if (column === undefined) return true;
  return column.meaning === undefined && !beside.has(column) && !isOurExtra(column.heading);
};

const named = ({ left, heading }: Column) => ({ column: columnName(left), heading });

const IS_OWN: Readonly<Record<OwnMeaning, (body: readonly TableRow[], column: Span) => boolean>> = {
  level: areLevels,
  kind: areKinds,
  result: () => true,
  criteriaSet: () => true,
  lostBySelf: () => true,
  check: () => true,
};
const isOwn = (meaning: string | undefined): meaning is OwnMeaning =>
  meaning !== undefined && Object.hasOwn(IS_OWN, meaning);

/** Meanings that several columns may share, no row having two: "Thang điểm" of scoring steps beside "Điểm tối đa". */
const LADDERS: ReadonlySet<ColumnMeaning> = new Set(['name', 'code', 'max']);

/** The filled one of several columns of one meaning, the columns of a ladder as one, or the first with its rival. */
const oneOf = (
  meaning: ColumnMeaning,
  columns: readonly HeaderColumn[],
  body: readonly TableRow[],
): { column: Column; rival?: HeaderColumn } => {
  const [first] = columns;
  if (first === undefined) throw new Error(`no column claims ${meaning}`);
  if (columns.length === 1) return { column: first };
  const filled = columns.filter((column) => isColumnFilled(body, column));
  const [one, two] = filled;
  if (one === undefined || two === undefined) return { column: one ?? first };
  if (LADDERS.has(meaning) && isLadder(filled, body)) return { column: together(filled) };
  return { column: one, rival: two };
};

const shown = (
  header: Header,
  {
    known,
    rounds,
    selfRounds,
    survey,
    steps,
    own,
    labels,
    extras,
  }: Omit<Columns, 'meanings' | 'findings' | 'maximaInNames'>,
): Columns['meanings'] => {
  const stepped = new Set<string>(steps === undefined ? [] : ['name', 'code']);
  const meanings = [...known].flatMap(([meaning, column]) =>
    stepped.has(meaning) ? [] : [{ ...column, meaning: meaning as string }],
  );
  for (const { name, code } of steps ?? []) {
    meanings.push({ ...name, meaning: 'name' });
    if (code !== undefined) meanings.push({ ...code, meaning: 'code' });
  }
  for (const column of rounds.slice(0, -1)) meanings.push({ ...column, meaning: 'assessed' });
  for (const column of selfRounds.slice(0, -1)) meanings.push({ ...column, meaning: 'self' });
  if (survey !== undefined) meanings.push({ ...survey.column, meaning: survey.beside });
  if (labels !== undefined) {
    const scores = known.get('assessed') ?? known.get('self');
    const also = known.has('assessed') ? 'self' : 'assessed';
    meanings.push({ ...labels, meaning: 'extra' }, ...(scores === undefined ? [] : [{ ...scores, meaning: also }]));
  }
  for (const [meaning, column] of own) meanings.push({ ...column, meaning });
  meanings.push(...extras.map((column) => ({ ...column, meaning: 'extra' })));
  const listed = new Set(meanings.map(({ left }) => left));
  // A column without a cell is shown for what its heading says.
  for (const column of header.columns) {
    const covered = meanings.some(({ left, right }) => left <= column.left && column.left <= right);
    if (!listed.has(column.left) && !covered)
      meanings.push({ ...column, meaning: isColumnMeaning(column.meaning) ? column.meaning : 'extra' });
  }
  return meanings.sort((a, b) => a.left - b.left);
};
