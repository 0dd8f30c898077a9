/**
 * Stated lost points that maximum − assessed and the sum of what is below agree against: of three numbers two say the
 * same. On a leaf there are only two, and nobody but a person knows which is wrong.
 */
import type { Evaluation } from '../model/evaluation.js';
import type { Finding, FindingOf } from '../model/finding.js';
import type { Fix } from '../model/fix.js';
import { placeKey } from '../model/place.js';
import { equal, isNegative, minus, type Points } from '../model/points.js';
import type { DecimalMark } from '../model/points-text.js';
import type { StatedPoints, StatedTotal } from '../model/scorecard.js';
import { type ScoredCriterion, walk } from '../model/scored.js';
import { isInDoubt } from './doubt.js';
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

const sameCell = (cell: StatedPoints | undefined, { at }: Finding): cell is StatedPoints =>
  cell !== undefined && at !== undefined && placeKey(cell.at) === placeKey(at);

/** What is below a criterion is all known, and loses exactly what the criterion's maximum − assessed says. */
const childrenAgree = ({ children, listed, unscored, unreadable }: ScoredCriterion, computed: Points): boolean =>
  children.length > 0 && unscored === 0 && !unreadable && equal(listed.lost, computed);

const provenByChildren = (
  finding: FindingOf<'lost-mismatch'>,
  criteria: readonly ScoredCriterion[],
): Omit<Proven, 'finding'> | undefined => {
  const one = criteria.find(({ criterion }) => sameCell(criterion.lost, finding as Finding));
  const cell = one?.criterion.lost;
  const { computed } = finding.args;
  if (one === undefined || cell === undefined || !childrenAgree(one, computed)) return undefined;
  return { cell, value: computed, path: one.path };
};

/** A printed total or subtotal whose own maximum − assessed says what its rows add up to. */
const provenByRows = (
  finding: FindingOf<'total-mismatch'>,
  rows: readonly { readonly row: StatedTotal; readonly path: string }[],
): Omit<Proven, 'finding'> | undefined => {
  const { column, computed } = finding.args;
  const found = rows.find(({ row }) => column === 'lost' && sameCell(row.lost, finding as Finding));
  const cell = found?.row.lost;
  const { max, assessed } = found?.row ?? {};
  if (found === undefined || cell === undefined || max?.value === undefined || assessed?.value === undefined) {
    return undefined;
  }
  return equal(minus(max.value, assessed.value), computed) ? { cell, value: computed, path: found.path } : undefined;
};

const provenIn = ({ scored, findings }: Evaluation): readonly Proven[] => {
  const criteria = walk(scored.criteria);
  const rows = [
    ...scored.scorecard.totals.map((row) => ({ row, path: '' })),
    ...criteria.flatMap(({ criterion, path }) => criterion.subtotals.map((row) => ({ row, path }))),
  ];
  return findings.flatMap((finding) => {
    if (finding.accepted !== undefined) return [];
    const proof =
      finding.rule === 'lost-mismatch'
        ? provenByChildren(finding, criteria)
        : finding.rule === 'total-mismatch'
          ? provenByRows(finding, rows)
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
  const mark = markOf(evaluation);
  return proven.flatMap(({ finding, cell, value, path }) => {
    if (isInDoubt(evaluation.findings, path, proofs)) return [];
    const from = cell.text.trim();
    const to = withNumber(from, value, mark);
    return to === undefined ? [] : [{ rule: ruleOf(finding), at: cell.at, subject: finding.subject, from, to, value }];
  });
};
