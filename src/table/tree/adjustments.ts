/** Bonus and penalty sections outside every field: what of them counts, and what is only a part of what counts. */
import { compare, equal, isNegative, isZero, negate, type Points, sum, toDecimal } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import type { AdjustmentKind } from '../../model/scorecard/scorecard.js';
import { type Facts, type Filled, isScored } from '../rows/facts.js';
import { hasPoints } from '../rows/row-roles.js';
import { capIn, isEitherAdjustment } from '../words/labels.js';
import type { TableAdjustment, TableCriterion } from './table-criterion.js';

/** A bonus or penalty row and the rows that stand under it. */
export interface AdjustmentRow {
  readonly kind: AdjustmentKind;
  /** Its words, or those of the section it stands in, speak of both kinds: its sign tells which it is. */
  readonly either: boolean;
  readonly facts: Facts;
  readonly parts: readonly AdjustmentRow[];
}

export interface SettledAdjustments {
  readonly counted: readonly TableAdjustment[];
  /** Rows below one that counts as a whole. */
  readonly parts: readonly Facts[];
  /** Rows that may be part of the one above them, though they do not add up to it. */
  readonly doubtful: readonly { readonly facts: Facts; readonly counted: boolean }[];
}

export interface AdjustmentOptions {
  /** Whether self scores are what counts: the table has no others. */
  readonly selfOnly: boolean;
  /** Whether every row stands for itself, as in our own workbooks. */
  readonly separate: boolean;
}

/** A criterion at the top that is called a bonus or a penalty, with all below it. */
export const adjustmentRow = (
  { facts, children }: TableCriterion,
  within?: Pick<AdjustmentRow, 'kind' | 'either'>,
): AdjustmentRow | undefined => {
  const said = kindSaid(facts, within);
  if (said === undefined) return undefined;
  return { ...said, facts, parts: children.flatMap((child) => adjustmentRow(child, said) ?? []) };
};

/** What the words of a row make it, or else those of the section it stands in. */
export const kindSaid = (
  { adjustment, name }: Facts,
  within?: Pick<AdjustmentRow, 'kind' | 'either'>,
): Pick<AdjustmentRow, 'kind' | 'either'> | undefined =>
  adjustment === undefined ? within : { kind: adjustment, either: isEitherAdjustment(name) };

/** Settles the sections of a table, in their order. */
export const settleAdjustments = (sections: readonly AdjustmentRow[], options: AdjustmentOptions): SettledAdjustments =>
  merged(sections.map((section) => settle(section, options)));

const merged = (all: readonly SettledAdjustments[]): SettledAdjustments => ({
  counted: all.flatMap(({ counted }) => counted),
  parts: all.flatMap(({ parts }) => parts),
  doubtful: all.flatMap(({ doubtful }) => doubtful),
});

const settle = (section: AdjustmentRow, options: AdjustmentOptions): SettledAdjustments => {
  const { facts } = section;
  const own = ownAdjustment(section, options);
  const below = section.parts.filter(hasAny);
  if (below.length === 0) return { counted: [own], parts: [], doubtful: [] };
  const each = merged(below.map((part) => settle(part, options)));
  if (options.separate) return { ...each, counted: [...(hasPoints(facts) ? [own] : []), ...each.counted] };
  if (!isScored(facts)) return { ...each, counted: capped(own, each.counted) };
  if (addUp(own, each.counted)) return { counted: [own], parts: allIn(below), doubtful: [] };
  // A row without a code may just as well be the next of its kind; one with a code stands below.
  const next = below.filter((part) => part.facts.code === undefined);
  const left = allIn(below.filter((part) => part.facts.code !== undefined));
  const others = merged(next.map((part) => settle(part, options)));
  return {
    counted: [own, ...others.counted],
    parts: [...left, ...others.parts],
    doubtful: [
      ...left.map((part) => ({ facts: part, counted: false })),
      ...next.map((part) => ({ facts: part.facts, counted: true })),
      ...others.doubtful,
    ],
  };
};

const hasAny = ({ facts, parts }: AdjustmentRow): boolean => hasPoints(facts) || parts.some(hasAny);

const allIn = (rows: readonly AdjustmentRow[]): readonly Facts[] =>
  rows.flatMap(({ facts, parts }) => [facts, ...allIn(parts)]);

const ownAdjustment = (row: AdjustmentRow, { selfOnly }: AdjustmentOptions): TableAdjustment => {
  const { kind, either, facts } = row;
  const points =
    facts.points.get('assessed') ?? (selfOnly ? facts.points.get('self') : undefined) ?? facts.points.get('lost');
  return { kind: (either ? signedKind(points) : undefined) ?? kind, facts, cap: capOf(facts), points };
};

/** What the most is that a row gives: in its cell of maxima, or behind its name. */
const capOf = ({ points, name, nameCell }: Facts): Filled | undefined => {
  const named = points.has('max') || nameCell === undefined ? undefined : capIn(name);
  if (named === undefined || nameCell === undefined) return points.get('max');
  const { column } = nameCell;
  return { cell: { column, text: named }, column: { left: column, right: column, heading: '' } };
};

/** What takes is written with a minus where a row may give as well. */
const signedKind = (filled: Filled | undefined): AdjustmentKind | undefined => {
  const written = writtenAmount(filled);
  if (written === undefined || isZero(written)) return undefined;
  return isNegative(written) ? 'penalty' : 'bonus';
};

const writtenAmount = (filled: Filled | undefined): Points | undefined => {
  const reading = filled === undefined ? undefined : readPoints(filled.cell.text, filled.cell.nature);
  return reading?.kind === 'points' ? reading.value : undefined;
};

/** A positive amount, however its sign is written; undefined where it is no number. */
const amountOf = (filled: Filled | undefined): Points | undefined => {
  const written = writtenAmount(filled);
  return written !== undefined && isNegative(written) ? negate(written) : written;
};

/** What a row gives, cut at its cap. */
const givenBy = ({ points, cap }: TableAdjustment): Points | undefined => {
  const [value, most] = [amountOf(points), amountOf(cap)];
  return value !== undefined && most !== undefined && compare(value, most) > 0 ? most : value;
};

/** What rows come to, those of the other kind taken off. */
const sumOf = (rows: readonly TableAdjustment[], kind: AdjustmentKind): Points =>
  sum(
    rows.flatMap((row) => {
      const given = givenBy(row);
      return given === undefined ? [] : row.kind === kind ? given : negate(given);
    }),
  );

/** Whether the parts of a scored row come to its points, or to more than the cap that it stands at. */
const addUp = (own: TableAdjustment, parts: readonly TableAdjustment[]): boolean => {
  const value = givenBy(own);
  // Parts that only tell what they may give say nothing against it.
  if (value === undefined || parts.every((part) => givenBy(part) === undefined)) return true;
  const all = sumOf(parts, own.kind);
  const cap = amountOf(own.cap);
  return equal(all, value) || (cap !== undefined && equal(value, cap) && compare(all, cap) > 0);
};

/** Under a heading with a maximum of its own, the rows together are cut at it. */
const capped = (own: TableAdjustment, counted: readonly TableAdjustment[]): readonly TableAdjustment[] => {
  const most = amountOf(own.cap);
  const all = sumOf(
    counted.filter(({ kind }) => kind === own.kind),
    own.kind,
  );
  if (most === undefined || compare(all, most) <= 0) return counted;
  return [{ ...own, sum: toDecimal(all) }, ...counted.filter(({ kind }) => kind !== own.kind)];
};
