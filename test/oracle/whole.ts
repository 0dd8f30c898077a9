/** > **The whole** is such a P over the fields. */
import { type Amount, amount, plus, ZERO } from './decimal.js';
import { differing, parentFindings } from './findings.js';
import { cellsOf, type Node } from './nodes.js';
import type { OracleFinding, PlainPoints, PlainScorecard } from './plain.js';
import { type Column, ownMax, roll, statedOf } from './rolling.js';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

const numbered = (code: string, roman: boolean): number => {
  const bare = code.replace(/[.)]+$/u, '');
  if (roman) return ROMAN.indexOf(bare) + 1;
  return /^\d+(?:\.\d+)*$/u.test(bare) ? Number(bare.split('.')[0]) : 0;
};

/**
 * agreed: top-level codes are integers or Roman numerals, and one between 1 and the largest is missing; 4.2 without 4 stands for 4.
 * reading: an uncoded field has no code that could be in the row or missing from it.
 */
export const hasGap = (fields: readonly { readonly code?: string | undefined }[]): boolean => {
  const codes = fields.flatMap(({ code = '' }) => (code === '' ? [] : [code]));
  return [false, true].some((roman) => {
    const numbers = codes.map((code) => numbered(code, roman));
    return numbers.length > 0 && !numbers.includes(0) && new Set(numbers).size < Math.max(...numbers);
  });
};

export interface Whole {
  readonly node: Node;
  readonly findings: readonly OracleFinding[];
}

/** > `final` = assessed + bonuses − penalties, each a positive amount cut at its cap */
export const adjusted = (scorecard: PlainScorecard, kind: 'bonus' | 'penalty'): Amount =>
  (scorecard.adjustments ?? [])
    .filter((adjustment) => adjustment.kind === kind && (adjustment.points ?? '') !== '')
    .map(({ points, cap }) => {
      const given = amount(points ?? '0');
      const most = cap === undefined ? given : amount(cap);
      if (given > most) return most;
      return given;
    })
    .reduce((sum, points) => sum + points, ZERO);

/** What bonuses may give at most, as far as they say so. */
const bonusCaps = (scorecard: PlainScorecard): Amount =>
  (scorecard.adjustments ?? [])
    .filter(({ kind, cap }) => kind === 'bonus' && cap !== undefined)
    .map(({ cap }) => amount(cap ?? '0'))
    .reduce((sum, points) => sum + points, ZERO);

/** The maxima below a node as they are written. */
const asWritten = (node: Node, column: Column): Amount =>
  plus(
    node.children.map((child) => {
      if (child.kind === 'bonus') return ZERO;
      return child.cells.max ?? statedOf(child, column).max ?? asWritten(child, column);
    }),
  );

/** What is told of the whole besides its rows. */
interface Told {
  readonly gap: boolean;
  readonly column: Column;
  readonly scorecard: PlainScorecard;
}

/** > Only where top-level codes have a gap may the total be larger; then it is P's stated total */
const becomesStated = (total: PlainPoints, fields: Node, { gap, column, scorecard }: Told): boolean => {
  const whole: Node = { ...fields, cells: cellsOf(total) };
  // > A derived value counts as stated in everything below
  // reading: where there are adjustments, they may be in the one and not in the other.
  const derived = (scorecard.adjustments ?? []).length === 0 ? statedOf(whole, column).max : undefined;
  const max = ownMax(whole, column) ?? derived;
  return gap && max !== undefined && max > roll(fields, column).listed.max;
};

/** > its rest judged as at any P (`total-mismatch` in place of `sum-mismatch`) */
const judgeStated = (whole: Node, column: Column): readonly OracleFinding[] =>
  parentFindings(whole, column).flatMap((finding): readonly OracleFinding[] => {
    const { stated, max = ZERO, listed, unscored } = roll(whole, column);
    // > `total-mismatch`, the only sum rule there … (assessed and lost only where nothing is unscored)
    if (finding.rule === 'lost-mismatch') return unscored > 0 ? [] : [{ ...finding, rule: 'total-mismatch' }];
    if (finding.rule !== 'sum-mismatch') return [finding];
    // reading: a differing cell is judged in its own words, so lost points against lost points where no score stands.
    const { [column]: score, lost } = whole.cells;
    if (score === undefined && lost !== undefined)
      return [differing('total-mismatch', undefined, { expected: listed.lost, found: lost })];
    return [differing('total-mismatch', undefined, { expected: max - listed.lost, found: stated.score ?? ZERO })];
  });

/** > A stated total … compared, never used: each must equal the sum of its rows, else `total-mismatch` */
const compareTotal = (total: PlainPoints, fields: Node, { gap, column, scorecard }: Told): readonly OracleFinding[] => {
  const cells = cellsOf(total);
  const computed = roll(fields, column);
  const found: OracleFinding[] = [];
  // reading: the whole is such a P, so a printed total max may still include what does not apply.
  const max = ownMax({ ...fields, cells }, column);
  // reading: a sum of maxima that are all unknown is unknown, not 0, and there is nothing to compare with.
  // > a stated total may equal either [assessed or final]
  const score = cells[column];
  const final =
    computed.score === undefined
      ? undefined
      : computed.score + adjusted(scorecard, 'bonus') - adjusted(scorecard, 'penalty');
  // reading: "each must equal the sum of its rows", as they are written; a total after adjustments may count the
  // bonuses' caps among its rows.
  const caps = final !== undefined && (score === undefined || score === final) ? bonusCaps(scorecard) : ZERO;
  const sums = [computed.max, asWritten(fields, column), (computed.max ?? ZERO) + caps];
  if (cells.max !== undefined && computed.max !== undefined && max !== computed.max && !sums.includes(cells.max)) {
    found.push(differing('total-mismatch', undefined, { expected: computed.max, found: cells.max }));
  }
  // > assessed and lost only where nothing is unscored
  if (computed.unscored > 0 || computed.score === undefined || computed.lost === undefined) return found;
  // agreed: with a gap and no max in the total, assessed and lost that are larger are not judged.
  const mayBeLarger = gap && cells.max === undefined;
  const differs = (stated: Amount | undefined, sum: Amount): stated is Amount =>
    stated !== undefined && stated !== sum && !(mayBeLarger && stated > sum);
  // reading: beside assessed, self "raises only" its two rules, so a total's self cell is judged with basis self only.
  if (differs(score, computed.score) && score !== final) {
    found.push(differing('total-mismatch', undefined, { expected: computed.score, found: score }));
  }
  // agreed: where the row's score is the one after adjustments, its lost points may be what is left to the maximum.
  const afterAdjustments =
    final !== undefined && score === final && computed.max !== undefined && cells.lost === computed.max - final;
  if (differs(cells.lost, computed.lost) && !afterAdjustments) {
    found.push(differing('total-mismatch', undefined, { expected: computed.lost, found: cells.lost }));
  }
  return found;
};

/**
 * The whole as a node, and the findings on it.
 *
 * > `--total-max N` is a stated total max of N.
 * reading: beside a total that states another maximum it is one more stated total, and the one that is used.
 */
export const wholeOf = (
  scorecard: PlainScorecard,
  children: readonly Node[],
  column: Column,
  totalMax: string | undefined,
): Whole => {
  const fields: Node = { cells: {}, children };
  const gap = hasGap(scorecard.criteria);
  const written = scorecard.total === undefined ? [] : [scorecard.total];
  const same =
    totalMax === undefined || written.some(({ max }) => max !== undefined && amount(max) === amount(totalMax));
  const totals: readonly PlainPoints[] = same ? written : [{ max: totalMax }, ...written];
  const used = totals.find((total) => becomesStated(total, fields, { gap, column, scorecard }));
  const node: Node = used === undefined ? fields : { ...fields, cells: cellsOf(used) };
  const compared = totals.filter((total) => total !== used);
  return {
    node,
    findings: [
      ...judgeStated(node, column),
      ...compared.flatMap((total) => compareTotal(total, fields, { gap, column, scorecard })),
    ],
  };
};
