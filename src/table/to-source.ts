/** Criteria of a table → the tree of text that every format gives. */

import { columnName, type Place } from '../model/place/place.js';
import type { Source, SourceEntry, SourceMap, SourceText } from '../model/place/source.js';
import { isPositive } from '../model/points/points.js';
import { readPoints } from '../model/points/points-text.js';
import type { GridCell } from '../model/reading/grid.js';
import { COLUMN_MEANINGS, type CriterionState, POINT_COLUMNS } from '../model/scorecard/scorecard.js';
import type { Columns } from './columns/columns.js';
import { kindWords } from './columns/own-columns.js';
import { placeOf, type TableRow } from './grid/rows-of-grid.js';
import { remedyOf } from './remedy-source.js';
import { bracketedMax } from './rows/bracketed-max.js';
import { cellOf, type Facts, type Filled, pointsIn } from './rows/facts.js';
import { entry, leaf, list, map, type SourceContext, text } from './source-parts.js';
import type { Body, TableAdjustment, TableCriterion } from './tree/table-criterion.js';
import { endsInNumber } from './words/labels.js';
import type { OwnMeaning } from './words/synonyms.js';

/** A value read off the surroundings of a table: title, unit, years. */
export interface TitleValue {
  readonly text: string;
  readonly at: Place;
}

const NO_ENTRIES: readonly SourceEntry[] = [];

/** One thing, or all of them where there are several. */
const oneOrMore = (key: string, items: readonly Source[]): readonly SourceEntry[] => {
  const [first] = items;
  if (first === undefined) return [];
  return [entry(key, items.length === 1 ? first : list(first.at, items))];
};

const placeOfFacts = (facts: Facts): Place =>
  placeOf(facts.row, (facts.codeCell ?? facts.nameCell ?? facts.row.cells[0])?.column ?? 1);

const pointEntries = ({ points, row }: Facts, ofCell = leaf): readonly SourceEntry[] => {
  const entries: SourceEntry[] = [];
  for (const column of POINT_COLUMNS) {
    const filled = points.get(column);
    const of = column === 'max' || column === 'lost' ? leaf : ofCell;
    if (filled !== undefined) entries.push(entry(column, of(filled.cell, filled.row ?? row)));
  }
  return entries;
};

/** Whether a row of somebody's table is called a penalty out of which nothing can be won. */
const takes = ({ facts, kind }: TableCriterion): boolean => {
  const max = pointsIn(facts, 'max');
  return kind === 'deduction' && facts.level === undefined && (max === undefined || !isPositive(max));
};

/** What a penalty takes, as a score: below zero, with a minus in the table or without. */
const taken = (cell: GridCell, row: TableRow): SourceText => {
  const one = leaf(cell, row);
  const reading = readPoints(one.text, one.nature);
  return reading.kind === 'points' && isPositive(reading.value) ? { ...one, text: `-${one.text}` } : one;
};

/** What the table holds besides: unknown columns, earlier rounds, texts merged across several columns. */
const extraEntries = (facts: Facts, { columns }: SourceContext): readonly SourceEntry[] => {
  const { survey, rounds, selfRounds, extras } = columns;
  if (
    survey === undefined &&
    rounds.length < 2 &&
    selfRounds.length === 0 &&
    extras.length === 0 &&
    facts.mixed.length === 0
  )
    return NO_ENTRIES;
  const used = [facts.points.get('assessed')?.column, facts.points.get('self')?.column];
  const besides = survey === undefined ? [] : [columns.known.get(survey.beside), survey.column];
  const others: Filled[] = [];
  for (const column of new Set([...besides, ...rounds, ...selfRounds, ...extras])) {
    if (column === undefined || used.includes(column)) continue;
    const cell = cellOf(facts, column);
    if (cell !== undefined) others.push({ cell, column });
  }
  const seen = new Set<string>();
  const entries = [...others, ...facts.mixed.filter((one) => stateSaid(one) === undefined)].map(({ cell, column }) => {
    const key = seen.has(column.heading) ? `${column.heading} (${columnName(column.left)})` : column.heading;
    seen.add(key);
    return entry(key, text((cell.shown ?? cell.text).trim(), placeOf(facts.row, cell.column)));
  });
  const [first] = entries;
  return first === undefined ? [] : [entry('extra', map(first.keyAt, entries))];
};

/** An option's words, with its points where they stand in a cell of their own. */
const optionSource = (facts: Facts): SourceText => {
  const words = (facts.nameCell?.text ?? facts.name).trim();
  const max = facts.points.get('max')?.cell;
  const whole = max === undefined || endsInNumber(words) ? words : `${words}: ${max.text.trim()}`;
  return text(whole, placeOf(facts.row, facts.nameCell?.column ?? 1));
};

const totalSource = (facts: Facts): SourceMap => {
  const at = placeOfFacts(facts);
  const name = facts.name === '' ? (facts.code?.written ?? '') : facts.name;
  return map(at, [entry('name', text(name, at)), ...pointEntries(facts)]);
};

/** "Không phát sinh" across the columns of scores is said of the criterion. */
const stateSaid = ({ cell }: Filled): CriterionState | undefined => {
  const { kind } = readPoints(cell.text, cell.nature);
  return kind === 'not-applicable' || kind === 'survey' ? kind : undefined;
};

/** What the columns of our own workbooks say, or the row's words. */
const ownColumnEntries = (
  { facts, kind, children }: TableCriterion,
  { columns }: SourceContext,
): readonly SourceEntry[] => {
  const { own: owned, survey } = columns;
  if (owned.size === 0 && survey === undefined && kind === undefined && facts.mixed.length === 0) return NO_ENTRIES;
  const at = placeOfFacts(facts);
  const cell = (own: OwnMeaning): GridCell | undefined => {
    const column = owned.get(own);
    return column === undefined ? undefined : cellOf(facts, column);
  };
  const [said, result, set] = [cell('kind'), cell('result'), cell('criteriaSet')];
  const words = said === undefined ? { kind, state: undefined } : kindWords(said.text);
  const entries: SourceEntry[] = [];
  if (words?.kind !== undefined) entries.push(entry('kind', text(words.kind, at)));
  const surveyed = survey !== undefined && facts.points.get(survey.beside)?.column === survey.column;
  const state =
    words?.state ??
    facts.mixed.map(stateSaid).find((one) => one !== undefined) ??
    (surveyed && children.length === 0 ? 'survey' : undefined);
  if (state !== undefined) entries.push(entry('state', text(state, at)));
  if (result !== undefined) entries.push(entry('result', leaf(result, facts.row)));
  if (set !== undefined) entries.push(entry('criteria-set', leaf(set, facts.row)));
  return entries;
};

const ownEntries = (one: TableCriterion, context: SourceContext): readonly SourceEntry[] => {
  const { facts } = one;
  const at = placeOfFacts(facts);
  const { code, codeCell, nameCell, row } = facts;
  const entries: SourceEntry[] = [];
  if (code !== undefined) entries.push(entry('code', text(code.written, placeOf(row, codeCell?.column ?? 1))));
  const nameAt = nameCell === undefined ? at : placeOf(row, nameCell.column);
  entries.push(entry('name', text(facts.name === '' ? (code?.written ?? '') : facts.name, nameAt)));
  entries.push(...pointEntries(facts, takes(one) ? taken : leaf));
  const bracketed = bracketedMax(facts);
  if (bracketed !== undefined) entries.push(entry('max', text(bracketed, nameAt)));
  entries.push(...ownColumnEntries(one, context));
  for (const meaning of ['finding', 'evidence', 'explanation'] as const) {
    const column = context.columns.known.get(meaning);
    const cell = column === undefined ? undefined : cellOf(facts, column);
    if (cell !== undefined) entries.push(entry(meaning, leaf(cell, row)));
  }
  const remedies = [facts, ...one.continuations].flatMap((each) => remedyOf(each, context) ?? []);
  entries.push(...oneOrMore('remedy', remedies));
  const options = one.options.map(optionSource);
  const [firstOption] = options;
  if (firstOption !== undefined) entries.push(entry('options', list(firstOption.at, options)));
  entries.push(...extraEntries(facts, context));
  entries.push(...oneOrMore('subtotal', one.subtotals.map(totalSource)));
  return entries;
};

/** The cell a score stands in that is merged from a row above: it counts in that row. */
const mergedScoreOf = (facts: Facts, context: SourceContext): Place | undefined => {
  const { row, points } = facts;
  for (const meaning of ['assessed', 'self', 'lost'] as const) {
    const column = context.columns.known.get(meaning);
    const merge = column === undefined || points.has(meaning) ? undefined : row.merges.above(row.row, column.left);
    const top = merge === undefined ? undefined : context.rowAt(row, merge.top);
    if (merge !== undefined && top?.cells.some((cell) => cell.column === merge.left)) return placeOf(top, merge.left);
  }
  return undefined;
};

/** A criterion with all below it, put into words when it is asked for: the words of a large table are many times its cells. */
class CriterionSource implements SourceMap {
  readonly kind = 'map';
  readonly at: Place;
  readonly mergedScore: Place | undefined;
  readonly #one: TableCriterion;
  readonly #context: SourceContext;

  constructor(one: TableCriterion, context: SourceContext) {
    this.at = placeOfFacts(one.facts);
    this.mergedScore = mergedScoreOf(one.facts, context);
    this.#one = one;
    this.#context = context;
  }

  get entries(): readonly SourceEntry[] {
    const entries = ownEntries(this.#one, this.#context);
    const children = this.#one.children.map((child) => new CriterionSource(child, this.#context));
    const [first] = children;
    return first === undefined ? entries : [...entries, entry('criteria', list(first.at, children))];
  }
}

const adjustmentSource = ({ kind, facts, cap, points, sum }: TableAdjustment): SourceMap => {
  const at = placeOfFacts(facts);
  const entries = [entry('kind', text(kind, at)), entry('name', text(facts.name, at))];
  if (cap !== undefined) entries.push(entry('cap', leaf(cap.cell, facts.row)));
  if (sum !== undefined) entries.push(entry('points', text(sum, at)));
  else if (points !== undefined) entries.push(entry('points', leaf(points.cell, facts.row)));
  return map(at, entries);
};

const headingEntries = ({ known }: Columns, headerRow: TableRow | undefined): readonly SourceEntry[] =>
  COLUMN_MEANINGS.flatMap((meaning) => {
    const column = known.get(meaning);
    if (column === undefined || headerRow === undefined) return [];
    return [entry(meaning, text(column.heading, placeOf(headerRow, column.left)))];
  });

/**
 * The scorecard of one table.
 *
 * @param titles by key: title, unit, year, plan-year
 */
export const scorecardSource = (
  body: Body,
  titles: readonly (readonly [string, TitleValue])[],
  headerRow: TableRow | undefined,
  context: SourceContext,
): SourceMap => {
  const at = headerRow === undefined ? placeOfFirst(body) : placeOf(headerRow, headerRow.cells[0]?.column ?? 1);
  const entries: SourceEntry[] = titles.map(([key, value]) => entry(key, text(value.text, value.at)));
  const headings = headingEntries(context.columns, headerRow);
  if (headings.length > 0) entries.push(entry('headings', map(at, headings)));
  entries.push(...oneOrMore('total', body.totals.map(totalSource)));
  const adjustments = body.adjustments.map(adjustmentSource);
  const [first] = adjustments;
  if (first !== undefined) entries.push(entry('adjustments', list(first.at, adjustments)));
  const criteria = body.criteria.map((one) => new CriterionSource(one, context));
  entries.push(entry('criteria', list(criteria[0]?.at ?? at, criteria)));
  return map(at, entries);
};

const placeOfFirst = (body: Body): Place => {
  const [first] = body.criteria;
  if (first === undefined) throw new Error('a table without a header and without a criterion is no scorecard');
  return placeOfFacts(first.facts);
};
