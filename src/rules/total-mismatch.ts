import type { Footnote } from '../model/finding/facts.js';
import { type Finding, finding } from '../model/finding/finding.js';
import { compare, equal, isNegative, minus, type Points, plus, sum, toDecimal, zero } from '../model/points/points.js';
import { isUnreadable, POINT_COLUMNS, type PointColumn, type StatedTotal } from '../model/scorecard/scorecard.js';
import { type ScoredCriterion, type ScoredScorecard, subjectOf, walk } from '../model/scored/scored.js';
import { footnoteIn, footnotesIn } from './footnote.js';
import { applies, type Rule, sumsAreKnown, values } from './rule.js';

/** What a printed cell may rightly say: the first is the computed value, the others are other true readings of it. */
type Right = readonly [Points, ...Points[]] | undefined;

interface Compared {
  readonly row: StatedTotal;
  readonly right: Readonly<Record<PointColumn, Right>>;
  /** The rows that are summed. */
  readonly below: RowsBelow;
  /** What is printed may be larger: an extract's total speaks of more than is listed. */
  readonly mayBeLarger: boolean;
  readonly of?: ScoredCriterion | undefined;
}

const valueIn = (one: ScoredCriterion, column: PointColumn): Points =>
  (column === 'self' ? one.self : column === 'max' && !applies(one) ? undefined : one[column]) ?? zero;

interface ColumnBelow {
  readonly sum: Points;
  /** What a SUM over parents and children alike would give. */
  readonly everyRow: Points;
  /** Footnotes glued to a number right below, by how much they make the sum too large. */
  readonly footnotes: ReadonlyMap<string, Footnote>;
}

/** One column of the rows below a total: many totals that differ may stand over the same long list. */
type RowsBelow = (column: PointColumn) => ColumnBelow;

const columnOf = (rows: readonly ScoredCriterion[], column: PointColumn): ColumnBelow => {
  const footnotes = new Map<string, Footnote>();
  for (const one of rows) {
    for (const footnote of footnotesIn(one.criterion[column])) {
      const excess = toDecimal(minus(valueIn(one, column), footnote.likely));
      if (!footnotes.has(excess)) footnotes.set(excess, footnote);
    }
  }
  return {
    sum: sum(rows.map((one) => valueIn(one, column))),
    everyRow: sum(walk(rows).map((one) => valueIn(one, column))),
    footnotes,
  };
};

const rowsBelow = (rows: readonly ScoredCriterion[]): RowsBelow => {
  const known = new Map<PointColumn, ColumnBelow>();
  return (column) => {
    const found = known.get(column) ?? columnOf(rows, column);
    known.set(column, found);
    return found;
  };
};

const differing = function* ({ row, right, below, mayBeLarger, of }: Compared): Generator<Finding> {
  for (const column of POINT_COLUMNS) {
    const cell = row[column];
    const stated = cell?.value;
    const accepted = right[column];
    if (cell === undefined || stated === undefined || accepted === undefined) continue;
    if (accepted.some((value) => equal(value, stated))) continue;
    const [computed] = accepted;
    if (mayBeLarger && compare(stated, computed) > 0) continue;
    const rows = below(column);
    yield finding(
      'total-mismatch',
      {
        name: row.name?.text,
        column,
        stated,
        computed,
        formula: cell.formula,
        countsParents: equal(stated, rows.everyRow),
        subtotal: of !== undefined,
        footnote:
          footnoteIn(cell, (likely) => accepted.some((value) => equal(value, likely))) ??
          rows.footnotes.get(toDecimal(minus(rows.sum, stated))),
      },
      { at: cell.at, values: values(computed, stated), subject: of === undefined ? undefined : subjectOf(of) },
    );
  }
};

const allReadable = (below: readonly ScoredCriterion[], column: PointColumn): boolean =>
  !walk(below).some((one) => isUnreadable(one.criterion[column]));

/** Maxima of everything that does not apply, which a printed total may still include; a bonus has none to include. */
const leftOut = (below: readonly ScoredCriterion[]): Points =>
  sum(
    walk(below)
      .filter((one) => !applies(one) && one.criterion.kind !== 'bonus')
      .filter((one) => one.parent === undefined || applies(one.parent))
      .map((one) => one.max ?? zero),
  );

/** The maxima of some rows as they are written: one may leave out what does not apply, another include it. */
const asWritten = (rows: readonly ScoredCriterion[]): Points =>
  sum(
    rows.map((one) => {
      if (one.criterion.kind === 'bonus') return zero;
      return one.criterion.max?.value ?? one.stated.max ?? (one.children.length > 0 ? asWritten(one.children) : zero);
    }),
  );

/** Printed totals: each must equal the sum of its rows. */
const wholeRows = function* (scored: ScoredScorecard): Generator<Finding> {
  const { scorecard, criteria, total, basis, gaps } = scored;
  const known = sumsAreKnown(total);
  // Beside a maximum told from outside, a printed total speaks of the rows alone.
  const rowsAlone = scored.totalMax !== undefined && total.standing === 'partial';
  const sums = { max: total.listed.max, score: minus(total.listed.max, total.listed.lost), lost: total.listed.lost };
  const { max: wholeMax, assessed, lost: wholeLost, final } = total;
  const either = (whole: Points, ofRows: Points, ...more: readonly Points[]): Right =>
    rowsAlone ? [ofRows, whole, ...more] : [whole, ...more];
  const max =
    wholeMax === undefined || !allReadable(criteria, 'max')
      ? undefined
      : either(wholeMax, sums.max, plus(rowsAlone ? sums.max : wholeMax, leftOut(criteria)), asWritten(criteria));
  const score = known && assessed !== undefined ? either(assessed, sums.score, final ?? assessed) : undefined;
  const lost = known && wholeLost !== undefined ? either(wholeLost, sums.lost) : undefined;
  const right =
    basis === 'self'
      ? { max, self: score, assessed: undefined, lost }
      : { max, self: undefined, assessed: score, lost };
  const below = rowsBelow(criteria);
  for (const row of scorecard.totals) {
    const mayBeLarger = gaps.length > 0 && row.max === undefined;
    const after = afterAdjustments(row, right, scored);
    yield* differing({ row, right: after, below, mayBeLarger });
  }
};

/** What bonuses may give at most, as far as they say so. */
const bonusCaps = ({ scorecard }: ScoredScorecard): Points =>
  sum(scorecard.adjustments.flatMap(({ kind, cap }) => (kind === 'bonus' ? (cap?.value ?? []) : [])));

/** Where a row's score is the one after bonuses and penalties, its lost points may be too, and its maximum hold both. */
const afterAdjustments = (row: StatedTotal, right: Compared['right'], scored: ScoredScorecard): Compared['right'] => {
  const { max, final } = scored.total;
  const score = row[scored.basis]?.value;
  if (final === undefined || max === undefined || (score !== undefined && !equal(score, final))) return right;
  const { max: maxima, lost } = right;
  return {
    ...right,
    max: maxima && [...maxima, plus(maxima[0], bonusCaps(scored))],
    lost: lost && score !== undefined ? [...lost, minus(max, final)] : lost,
  };
};

/** A larger total over a gap in the codes is the whole's own statement: its rest is judged as at any parent. */
const restOfWhole = function* ({ scorecard, total, totalRow: row, basis }: ScoredScorecard): Generator<Finding> {
  const { unexplained, standing, rest, listed, max } = total;
  if (standing !== 'partial' || !sumsAreKnown(total) || unexplained === undefined || max === undefined) return;
  if (total.stated.assessed === undefined || (!isNegative(unexplained) && compare(unexplained, rest) <= 0)) return;
  const score = basis === 'self' ? 'self' : 'assessed';
  // The row may say what is lost instead: then that cell differs, with its own number.
  const ofLost = row?.[score] === undefined && row?.lost?.value !== undefined;
  const column = ofLost ? 'lost' : score;
  const cell = row?.[column];
  const computed = ofLost ? listed.lost : minus(max, listed.lost);
  const said = ofLost ? minus(max, total.stated.assessed) : total.stated.assessed;
  yield finding(
    'total-mismatch',
    {
      name: row?.name?.text,
      column,
      stated: said,
      computed,
      formula: cell?.formula,
      countsParents: false,
      subtotal: false,
    },
    { at: cell?.at ?? scorecard.at, values: values(computed, said) },
  );
};

/** `--total-max` where the rows add up to something else and no gap could explain it. */
const totalMaxOption = function* ({ scorecard, totalMax, total, criteria }: ScoredScorecard): Generator<Finding> {
  if (totalMax === undefined || total.max === undefined || !allReadable(criteria, 'max')) return;
  if (equal(totalMax, total.max) || equal(totalMax, plus(total.max, leftOut(criteria)))) return;
  yield finding(
    'total-mismatch',
    {
      name: '--total-max',
      column: 'max',
      stated: totalMax,
      computed: total.max,
      countsParents: false,
      subtotal: false,
    },
    { at: scorecard.at, values: values(total.max, totalMax) },
  );
};

const subtotalRows = function* (one: ScoredCriterion, { basis }: ScoredScorecard): Generator<Finding> {
  const known = sumsAreKnown(one);
  const either = (own: Points | undefined, listed: Points, ...more: readonly Points[]): Right =>
    own === undefined ? undefined : [own, listed, ...more];
  const max = allReadable(one.children, 'max') ? either(one.max, one.listed.max, asWritten(one.children)) : undefined;
  const score = known ? either(one.assessed, one.listed.assessed) : undefined;
  const lost = known ? either(one.lost, one.listed.lost) : undefined;
  const right =
    basis === 'self'
      ? { max, self: score, assessed: undefined, lost }
      : { max, self: undefined, assessed: score, lost };
  const below = rowsBelow(one.children);
  for (const row of one.criterion.subtotals) yield* differing({ row, right, below, mayBeLarger: false, of: one });
};

/** A printed total or subtotal differs from the sum of its rows: once for each differing cell. */
export const totalMismatch: Rule = {
  id: 'total-mismatch',
  *check(scored) {
    yield* wholeRows(scored);
    yield* restOfWhole(scored);
    yield* totalMaxOption(scored);
    for (const one of walk(scored.criteria)) {
      if (one.criterion.subtotals.length > 0 && applies(one)) yield* subtotalRows(one, scored);
    }
  },
};
