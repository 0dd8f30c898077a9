/** What only the whole table tells of its rows: what is a part of what, by sums, and what totals and bonuses stand for. */
import type { Finding } from '../../model/finding/finding.js';
import type { Facts } from '../rows/facts.js';
import { maxOf } from '../rows/row-roles.js';
import type { AdjustmentSections } from './adjustment-sections.js';
import { type NamedTotal, ownerOfParts } from './fields.js';
import { withoutPartial } from './partial-totals.js';
import { partsAmongSiblings } from './parts-among-siblings.js';
import { settleSums } from './sums-of-siblings.js';
import type { Body, TableCriterion } from './table-criterion.js';
import type { Taken } from './taken.js';
import { totalAmongFields } from './total-among-fields.js';

/** The rows of a table, each read with those above it. */
export interface ReadRows {
  readonly taken: Taken;
  /** Totals of the whole. */
  readonly totals: readonly Facts[];
  readonly named: readonly NamedTotal[];
  readonly adjustments: AdjustmentSections;
}

const adjusts = ({ facts }: TableCriterion): boolean => facts.adjustment !== undefined && facts.level === undefined;

const saysAfterTotal = ({ rule, args }: Finding): boolean =>
  rule === 'unclear-row' && args.reason === 'after-total' && args.counted;

const saysSums = ({ rule, args }: Finding): boolean =>
  rule === 'unclear-row' && (args.reason === 'sum-of-rows' || args.reason === 'sum-or-neighbour');

/** Criteria that are parts of what stands beside them. */
const settleParts = (
  { taken }: ReadRows,
  fields: readonly TableCriterion[],
  [total, another]: readonly Facts[],
): void => {
  const { parts, doubtful } = partsAmongSiblings(
    fields,
    taken.criteria,
    another === undefined ? maxOf(total) : undefined,
  );
  const known = new Map(taken.criteria.map((one) => [one.facts, one]));
  for (const [part, head] of parts) {
    const [own, above] = [known.get(part), known.get(head)];
    if (own !== undefined && above !== undefined) taken.moveBelow(above, own);
  }
  if (doubtful !== undefined && !taken.findings.some(saysSums)) taken.unclear(doubtful, 'sum-or-neighbour', true);
};

/** Totals that name several parts. @returns those of the whole */
const settleNamed = ({ taken, named }: ReadRows, fields: readonly TableCriterion[]): readonly Facts[] =>
  named.flatMap((total) => {
    const { facts } = total;
    const owner = ownerOfParts(total, fields);
    if (owner === 'whole') {
      taken.note(facts, 'total');
      return [facts];
    }
    if (owner === undefined) {
      taken.note(facts, 'other');
      taken.unclear(facts, 'some-fields', false);
    } else {
      owner.subtotals.push(facts);
      taken.note(facts, 'subtotal', owner);
    }
    return [];
  });

/** Settles what the rows are that were read, now that the last of them is known. */
export const settled = (read: ReadRows): Body => {
  const { taken, adjustments } = read;
  for (const [facts, owner] of settleSums(taken.criteria)) taken.renote(facts, 'subtotal', owner);
  const roots = taken.fields.all;
  const fields = roots.filter((root) => !adjusts(root));
  const total = totalAmongFields(fields);
  const criteria = fields.filter((field) => field !== total);
  const stated = total === undefined ? read.totals : [...read.totals, total.facts];
  if (total !== undefined) taken.renote(total.facts, 'total');
  settleParts(read, criteria, stated);
  const totals = [...stated, ...settleNamed(read, criteria)].sort((a, b) => a.index - b.index);
  const bonuses = adjustments.settle(roots.filter(adjusts));
  const whole = withoutPartial(totals, criteria);
  const kept = new Set(whole);
  for (const facts of totals) if (!kept.has(facts)) taken.renote(facts, 'subtotal');
  const findings = taken.findings.filter((one) => whole.length === totals.length || !saysAfterTotal(one));
  return { criteria, totals: whole, adjustments: bonuses, rows: taken.kinds, findings };
};
