/** What each row below the header is, and the tree of criteria they make. */

import type { AdjustmentKind } from '../model/scorecard.js';
import { type Facts, isScored } from './facts.js';
import { beginsAsTotal, endsInNumber, isAllCaps, isNote, isSignature, isSummary, type TotalLabel } from './labels.js';
import {
  type Bounds,
  boundsOf,
  hasPoints,
  hasReadablePoints,
  isCodedOption,
  isPlain,
  textOf,
  totalOf,
} from './row-roles.js';
import type { Body, TableAdjustment, TableCriterion } from './table-criterion.js';
import { Taken } from './taken.js';
import { UncodedRows } from './uncoded-rows.js';

/** Reads the rows of a table's body, in order; headers and column numbers are already set apart. */
export const readBody = (all: readonly Facts[]): Body => new BodyReader(all).read();

/** One pass over the rows; uncoded ones wait until all that stand under the same criterion are known. */
class BodyReader {
  private readonly bounds: Bounds;
  private readonly taken: Taken;
  private readonly uncoded: UncodedRows;
  private readonly totals: Facts[] = [];
  private readonly adjustments: TableAdjustment[] = [];
  private pending: Facts[] = [];
  /** Whether the fields are told by capitals alone. */
  private capitals = false;
  private signed = false;
  private totaled = false;
  private saidAfterTotal = false;
  private adjusting: AdjustmentKind | undefined;

  constructor(private readonly all: readonly Facts[]) {
    this.bounds = boundsOf(all);
    this.taken = new Taken(all);
    this.uncoded = new UncodedRows(all, this.taken, this.bounds.levels);
  }

  read(): Body {
    for (const [index, facts] of this.all.entries()) this.take(facts, index);
    this.flush();
    const adjustments = [...this.adjustments];
    const adjusting = new Set<number>();
    const criteria = this.taken.fields.all.filter((root) => !this.isAdjustment(root, adjustments, adjusting));
    const rows = this.taken.rows
      .map((row) => (adjusting.has(row.index) ? { ...row, kind: 'adjustment' as const } : row))
      .sort((a, b) => a.index - b.index);
    return { criteria, totals: this.totals, adjustments, rows, findings: this.taken.findings };
  }

  private take(facts: Facts, index: number): void {
    const total = totalOf(facts) ?? this.lateTotal(facts, index);
    if (total !== undefined && this.isTotalHere(facts)) {
      this.flush();
      this.takeTotal(facts, index, total);
      return;
    }
    if (this.isOwnOption(facts, index)) {
      this.flush();
      this.taken.option(facts);
      return;
    }
    if (facts.level === undefined && this.isFurniture(facts, index)) return;
    if (this.isSummaryHere(facts, index)) return;
    if (facts.level === undefined && this.takesAdjustment(facts, index)) return;
    if (facts.level !== undefined) {
      this.flush();
      this.taken.criterion(facts);
    } else if (facts.code !== undefined && !isCodedOption(facts, this.taken.coded)) this.takeCoded(facts);
    else this.takeUncoded(facts);
  }

  /** A total's words with a name of their own beside a score and no maximum to add up are a criterion's. */
  private isTotalHere(facts: Facts): boolean {
    return hasPoints(facts) || facts.name.length <= 60;
  }

  /** Below the last criterion an uncoded row that begins as totals do is one, whatever it goes on to say. */
  private lateTotal(facts: Facts, index: number): TotalLabel | undefined {
    const late = index > this.bounds.lastCoded && this.taken.criteria.length > 0;
    const plain = facts.code === undefined && facts.level === undefined && !facts.remedied && hasPoints(facts);
    return late && plain && beginsAsTotal(facts.name) ? { kind: 'total', strong: true } : undefined;
  }

  /** Rank, class and share of the whole, below its total. */
  private isSummaryHere(facts: Facts, index: number): boolean {
    const below = this.totaled && index > this.bounds.lastCoded;
    if (!below || facts.code !== undefined || facts.level !== undefined || !isSummary(facts.name)) return false;
    this.flush();
    this.taken.note(facts, 'other');
    return true;
  }

  /** In a table with a column of levels, every criterion has one: a row of words between them is an option. */
  private isOwnOption(facts: Facts, index: number): boolean {
    const between = this.bounds.levels && facts.level === undefined && index < this.bounds.lastCoded;
    return between && facts.name !== '' && isPlain(facts) && this.taken.latest !== undefined;
  }

  /** Signatures, dates and notes around the table. */
  private isFurniture(facts: Facts, index: number): boolean {
    const note = facts.code === undefined && isPlain(facts) && isNote(textOf(facts));
    if (note && !hasReadablePoints(facts)) {
      this.taken.note(facts, 'other');
      return true;
    }
    if (index <= this.bounds.lastListed || hasReadablePoints(facts)) return false;
    if (this.signed) {
      this.taken.note(facts, 'signature');
      return true;
    }
    const texts = facts.name === '' ? facts.row.cells.map(({ text }) => text) : [facts.name];
    const outside = facts.code === undefined || facts.codeInName;
    if (outside && texts.some(isSignature)) {
      this.flush();
      this.signed = true;
      this.taken.note(facts, 'signature');
      return true;
    }
    const after = this.totaled && (facts.code === undefined || isPlain(facts));
    if (after) this.taken.note(facts, 'other');
    return after;
  }

  private takesAdjustment(facts: Facts, index: number): boolean {
    const kind = facts.adjustment;
    const outside = index > this.bounds.lastCoded || this.taken.criteria.length === 0;
    if (kind !== undefined && facts.code === undefined && (outside || index >= this.bounds.adjustFrom)) {
      this.flush();
      this.adjusting = kind;
      if (hasPoints(facts)) this.adjust(facts, kind);
      else this.taken.note(facts, 'group-title');
      return true;
    }
    // Fields come after all: the bonuses were told first.
    if (index <= this.bounds.lastCoded && index < this.bounds.adjustFrom) this.adjusting = undefined;
    if (this.adjusting === undefined || facts.name === '') return false;
    if (!hasPoints(facts)) this.taken.note(facts, 'other');
    else this.adjust(facts, kind ?? this.adjusting);
    return true;
  }

  private adjust(facts: Facts, kind: AdjustmentKind): void {
    this.adjustments.push({ kind, facts });
    this.taken.note(facts, 'adjustment');
  }

  private takeTotal(facts: Facts, index: number, label: TotalLabel): void {
    const position = { last: index > this.bounds.lastCoded, final: index === this.bounds.lastTotal };
    const owner = this.taken.fields.ownerOf(facts, label, this.taken.coded ?? this.taken.latest, position);
    if (owner === undefined) {
      this.totals.push(facts);
      this.taken.note(facts, 'total');
      if (this.taken.criteria.length > 0) this.totaled = true;
      this.adjusting = undefined;
    } else {
      owner.subtotals.push(facts);
      this.taken.note(facts, 'subtotal', owner);
    }
  }

  private takeCoded(facts: Facts): void {
    this.flush();
    if (facts.name === '' && isPlain(facts)) {
      this.taken.note(facts, 'other');
      this.taken.unclear(facts, 'code-only', false);
      return;
    }
    if (facts.name === '') this.taken.unclear(facts, 'points-without-name', true);
    if (this.totaled && !this.saidAfterTotal && facts.adjustment === undefined) {
      this.saidAfterTotal = true;
      this.taken.unclear(facts, 'after-total', true);
    }
    this.taken.criterion(facts);
  }

  private takeUncoded(facts: Facts): void {
    const first = this.taken.criteria.length === 0;
    if (facts.title && isPlain(facts)) {
      this.flush();
      this.taken.note(facts, 'group-title');
      return;
    }
    const caps = facts.name !== '' && hasPoints(facts) && isAllCaps(facts.name) && !endsInNumber(facts.name);
    if (caps && (first || this.capitals)) {
      this.flush();
      this.capitals = true;
      this.taken.criterion(facts, true);
      return;
    }
    if (first && this.pending.length === 0 && isPlain(facts)) this.taken.note(facts, 'group-title');
    else this.pending.push(facts);
  }

  /** Settles the uncoded rows below one criterion, now that all are known. */
  private flush(): void {
    if (this.pending.length > 0) this.uncoded.settle(this.pending);
    this.pending = [];
  }

  /** Whether a root is a bonus or penalty row outside every field: then it, or what stands below it, adjusts the total. */
  private isAdjustment(root: TableCriterion, adjustments: TableAdjustment[], rows: Set<number>): boolean {
    const kind = root.facts.adjustment;
    if (kind === undefined || root.facts.level !== undefined) return false;
    const below = root.children.filter(({ facts }) => hasPoints(facts));
    const whole = isScored(root.facts) || below.length === 0;
    for (const { facts } of whole ? [root] : below) {
      adjustments.push({ kind: facts.adjustment ?? kind, facts });
      rows.add(facts.index);
    }
    // What is counted in the row above is not counted again.
    if (whole) for (const { facts } of below) this.taken.unclear(facts, 'option-or-criterion', false);
    return true;
  }
}
