/** A total of rows that are no criterion's: what it states and what they come to. */
import { type Finding, finding } from '../../model/finding/finding.js';
import { equal, minus, sum } from '../../model/points/points.js';
import { placeOf } from '../grid/rows-of-grid.js';
import { type Facts, pointsIn } from '../rows/facts.js';
import { maxOf } from '../rows/row-roles.js';
import type { TableCriterion } from './table-criterion.js';

/** Each cell that differs; undefined where their maxima do not prove that these rows are meant, or a score is not known. */
export const wrongSums = (facts: Facts, rows: readonly TableCriterion[]): readonly Finding[] | undefined => {
  const max = maxOf(facts);
  const maxima = rows.flatMap((one) => maxOf(one.facts) ?? []);
  if (max === undefined || maxima.length < rows.length || !equal(sum(maxima), max)) return undefined;
  const findings: Finding[] = [];
  for (const [column, { cell, row }] of facts.points) {
    const stated = pointsIn(facts, column);
    const listed = rows.flatMap((one) => pointsIn(one.facts, column) ?? []);
    if (stated === undefined || listed.length < rows.length) return undefined;
    const computed = sum(listed);
    if (equal(stated, computed)) continue;
    const { name } = facts;
    const args = { name, column, stated, computed, formula: cell.formula, countsParents: false, subtotal: true };
    const values = { expected: computed, found: stated, difference: minus(stated, computed) };
    findings.push(finding('total-mismatch', args, { at: placeOf(row ?? facts.row, cell.column), values }));
  }
  return findings;
};
