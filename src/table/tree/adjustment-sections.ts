/** The rows of bonuses and penalties for the whole, as they are read. */

import type { Facts } from '../rows/facts.js';
import { type Bounds, hasPoints } from '../rows/row-roles.js';
import { isEitherAdjustment } from '../words/labels.js';
import { type AdjustmentRow, adjustmentRow, kindSaid, settleAdjustments } from './adjustments.js';
import type { Body, TableCriterion } from './table-criterion.js';
import type { Taken } from './taken.js';
import { counting } from './uncoded-rows.js';

/** A bonus or penalty heading outside every field, with the rows read below it so far. */
interface OpenSection extends AdjustmentRow {
  readonly parts: AdjustmentRow[];
}

/** Sections outside every field; the rows below a section's heading are its parts until something else begins. */
export class AdjustmentSections {
  private readonly sections: OpenSection[] = [];
  private section: OpenSection | undefined;

  constructor(
    private readonly all: readonly Facts[],
    private readonly taken: Taken,
    private readonly bounds: Bounds,
  ) {}

  /** Takes a row that opens a section or stands in one; `settled` is called before a section opens. */
  take(facts: Facts, index: number, settled: () => void): boolean {
    const kind = facts.adjustment;
    const outside = index > this.bounds.lastCoded || this.taken.criteria.length === 0;
    const isOwn = kind !== undefined && facts.code === undefined && (outside || index >= this.bounds.adjustFrom);
    if (isOwn && this.section === undefined && counting(facts, this.taken.coded) !== undefined) return false;
    if (isOwn) {
      settled();
      this.section = { kind, either: isEitherAdjustment(facts.name), facts, parts: [] };
      this.sections.push(this.section);
      this.taken.note(facts, hasPoints(facts) ? 'adjustment' : 'group-title');
      return true;
    }
    // Fields come after all: the bonuses were told first.
    if (index <= this.bounds.lastCoded && index < this.bounds.adjustFrom) this.section = undefined;
    if (this.section === undefined || facts.name === '') return false;
    if (!hasPoints(facts)) this.taken.note(facts, 'other');
    else {
      this.section.parts.push({ ...this.section, ...kindSaid(facts, this.section), facts, parts: [] });
      this.taken.note(facts, 'adjustment');
    }
    return true;
  }

  /** What comes next is no part of the section above. */
  close(): void {
    this.section = undefined;
  }

  /** The bonuses and penalties of the whole, of rows without a code and of `roots` that are called so. */
  settle(roots: readonly TableCriterion[]): Body['adjustments'] {
    const coded = roots.flatMap((root) => adjustmentRow(root) ?? []);
    // A heading alone gives nothing and takes nothing.
    const headed = this.sections.filter(({ facts, parts }) => hasPoints(facts) || parts.length > 0);
    const sections = [...headed, ...coded].sort((a, b) => a.facts.index - b.facts.index);
    const selfOnly = this.all.every(({ points }) => !points.has('assessed') && !points.has('lost'));
    const settled = settleAdjustments(sections, { selfOnly, separate: this.bounds.levels });
    for (const { facts, counted } of settled.doubtful) this.taken.unclear(facts, 'part-of-adjustment', counted);
    const left = new Set(settled.doubtful.flatMap(({ facts, counted }) => (counted ? [] : [facts])));
    for (const { facts } of settled.counted) this.taken.renote(facts, 'adjustment');
    for (const facts of settled.parts) this.taken.renote(facts, left.has(facts) ? 'other' : 'adjustment');
    return settled.counted;
  }
}
