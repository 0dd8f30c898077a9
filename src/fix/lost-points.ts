/**
 * Stated lost points that maximum − assessed and the sum of what is below agree against: of three numbers two say the
 * same. On a leaf there are only two, and nobody but a person knows which is wrong.
 */
import type { Evaluation } from '../model/evaluation.js';
import type { Finding, FindingOf } from '../model/finding/finding.js';
import type { Fix } from '../model/finding/fix.js';
import { type Place, placeKey } from '../model/place/place.js';
import { equal, isNegative, minus, type Points } from '../model/points/points.js';
import type { DecimalMark } from '../model/points/points-text.js';
import type { StatedPoints, StatedTotal } from '../model/scorecard/scorecard.js';
import { type ScoredCriterion, walk } from '../model/scored/scored.js';
import { doubtsBesides } from './doubt.js';
import { pointCells } from './point-cells.js';
import { withNumber } from './written.js';

/** A finding with the cell that it is about, and what must stand there. */
interface Proven {
  readonly finding: Finding;
  readonly cell: StatedPoints;
  readonly value: Points;
  /** "" for the whole. */
  readonly path: string;
}

/** What states lost points, by the place of their cell. */
type ByCell<T> = ReadonlyMap<string, { readonly cell: StatedPoints; readonly of: T }>;

const byCell = <T>(all: readonly T[], cellOf: (one: T) => StatedPoints | undefined): ByCell<T> =>
  new Map(
    all.flatMap((of) => {
      const cell = cellOf(of);
      return cell === undefined ? [] : [[placeKey(cell.at), { cell, of }] as const];
    }),
  );

const foundAt = <T>(cells: ByCell<T>, at: Place | undefined) =>
  at === undefined ? undefined : cells.get(placeKey(at));

/** What is below a criterion is all known, and loses exactly what the criterion's maximum − assessed says. */
const childrenAgree = ({ children, listed, unscored, unreadable }: ScoredCriterion, computed: Points): boolean =>
  children.length > 0 && unscored === 0 && !unreadable && equal(listed.lost, computed);

const provenByChildren = (
  { args: { computed }, at }: FindingOf<'lost-mismatch'>,
  criteria: ByCell<ScoredCriterion>,
): Omit<Proven, 'finding'> | undefined => {
  const found = foundAt(criteria, at);
  if (found === undefined || !childrenAgree(found.of, computed)) return undefined;
  return { cell: found.cell, value: computed, path: found.of.path };
};

interface TotalRow {
  readonly row: StatedTotal;
  readonly path: string;
}

/** A printed total or subtotal whose own maximum − assessed says what its rows add up to. */
const provenByRows = (
  { args: { column, computed }, at }: FindingOf<'total-mismatch'>,
  rows: ByCell<TotalRow>,
): Omit<Proven, 'finding'> | undefined => {
  const found = column === 'lost' ? foundAt(rows, at) : undefined;
  const { max, assessed } = found?.of.row ?? {};
  if (found === undefined || max?.value === undefined || assessed?.value === undefined) return undefined;
  if (!equal(minus(max.value, assessed.value), computed)) return undefined;
  return { cell: found.cell, value: computed, path: found.of.path };
};

const provenIn = ({ scored, findings }: Evaluation): readonly Proven[] => {
  const criteria = walk(scored.criteria);
  const rows = [
    ...scored.scorecard.totals.map((row) => ({ row, path: '' })),
    ...criteria.flatMap(({ criterion, path }) => criterion.subtotals.map((row) => ({ row, path }))),
  ];
  const criteriaByCell = byCell(criteria, ({ criterion }) => criterion.lost);
  const rowsByCell = byCell(rows, ({ row }) => row.lost);
  return findings.flatMap((finding) => {
    if (finding.accepted !== undefined) return [];
    const proof =
      finding.rule === 'lost-mismatch'
        ? provenByChildren(finding, criteriaByCell)
        : finding.rule === 'total-mismatch'
          ? provenByRows(finding, rowsByCell)
          : undefined;
    return proof === undefined || isNegative(proof.value) ? [] : [{ finding, ...proof }];
  });
};

const ruleOf = ({ rule }: Finding): Fix['rule'] => (rule === 'total-mismatch' ? rule : 'lost-mismatch');

/** The mark that the numbers of a scorecard are written with, where they agree, or will. */
const markOf = (evaluation: Evaluation): DecimalMark => {
  const marks = new Set(
    pointCells(evaluation.scored).flatMap(({ reading }) => (reading.kind === 'points' ? (reading.mark ?? []) : [])),
  );
  return marks.has('point') && !marks.has('comma') ? 'point' : 'comma';
};

export const fixLostPoints = (evaluation: Evaluation): readonly Fix[] => {
  const proven = provenIn(evaluation);
  const proofs = new Set(proven.map(({ finding }) => finding));
  const isInDoubt = doubtsBesides(evaluation.findings, proofs);
  const mark = markOf(evaluation);
  return proven.flatMap(({ finding, cell, value, path }) => {
    if (isInDoubt(path)) return [];
    const from = cell.text.trim();
    const to = withNumber(from, value, mark);
    return to === undefined ? [] : [{ rule: ruleOf(finding), at: cell.at, subject: finding.subject, from, to, value }];
  });
};
