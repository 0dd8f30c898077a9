/** Totals of fields in words that elsewhere call a bonus: "Cộng điểm" below the rows that it adds up. */
import { type Facts, isScored } from '../rows/facts.js';
import { maxOf } from '../rows/row-roles.js';
import { words } from '../words/phrases.js';
import { hasMax, isSumOf, pathFrom } from './fields.js';
import type { TableCriterion } from './table-criterion.js';

/** Whether a row is worth what the parts of a criterion come to, or states their sums. */
const addsUp = (facts: Facts, one: TableCriterion): boolean => {
  const parts = one.children.filter(({ kind }) => kind === undefined);
  if (parts.length > 1 && hasMax(one, maxOf(facts))) return true;
  const isTold = parts.length > 1 || (parts.length === 1 && facts.points.size > 1);
  return isTold && isScored(facts) && isSumOf(facts, parts);
};

/** What the rows of one name are is told by any of them. */
export class NamedSubtotals {
  readonly proven: Set<string>;
  private readonly doubted = new Set<string>();
  /** Whether some were taken for something else before it was known. */
  late = false;

  constructor(known: ReadonlySet<string>) {
    this.proven = new Set(known);
  }

  /** The criterion whose rows one adds up, from `above` it upwards. */
  ownerOf(facts: Facts, above: TableCriterion | undefined): TableCriterion | undefined {
    const owner = pathFrom(above).find((one) => addsUp(facts, one));
    if (owner !== undefined) {
      const name = words(facts.name);
      this.proven.add(name);
      this.late ||= this.doubted.has(name);
    }
    return owner;
  }

  /** What a row of a name that others prove must be meant for: the field above it, or the whole where that has its own. */
  meantFor(facts: Facts, above: TableCriterion | undefined): TableCriterion | 'whole' | undefined {
    const name = words(facts.name);
    if (!this.proven.has(name)) {
      this.doubted.add(name);
      return undefined;
    }
    const field = pathFrom(above).at(-1);
    return field === undefined || field.subtotals.length > 0 ? 'whole' : field;
  }
}
