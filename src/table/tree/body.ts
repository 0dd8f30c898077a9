/** What each row below the header is, and the tree of criteria they make. */

import { compare } from '../../model/points/points.js';
import { withoutMaximum } from '../columns/maxima-in-names.js';
import { type Facts, isScored } from '../rows/facts.js';
import { codedOptions } from '../rows/options.js';
import { pageMarks } from '../rows/page-marks.js';
import {
  type Bounds,
  boundsOf,
  hasPoints,
  hasReadablePoints,
  isCodedOption,
  isPlain,
  maxOf,
  textOf,
  totalOf,
} from '../rows/row-roles.js';
import { uncodedFields } from '../rows/uncoded-fields.js';
import { endsInNumber, isAllCaps, isNote, isSignature } from '../words/labels.js';
import {
  beginsAsTotal,
  isRunningTotal,
  isSummary,
  mayBeSubtotal,
  maySumUp,
  type TotalLabel,
} from '../words/total-labels.js';
import { AdjustmentSections } from './adjustment-sections.js';
import { isSumOf, type NamedTotal } from './fields.js';
import { NamedSubtotals } from './named-subtotals.js';
import { settled } from './settle-body.js';
import type { Body, TableCriterion } from './table-criterion.js';
import { Taken } from './taken.js';
import { UncodedRows } from './uncoded-rows.js';
import { wrongSums } from './wrong-sums.js';

/** Reads the rows of a table's body, in order; headers and column numbers are already set apart. */
export const readBody = (all: readonly Facts[]): Body => {
  const reader = new BodyReader(all);
  const body = reader.read();
  // What proves a row to be a subtotal may stand below others of its name.
  return reader.subtotals.late ? new BodyReader(all, reader.subtotals.proven).read() : body;
};

/** "III. KIẾN NGHỊ, ĐỀ XUẤT": a title with a number, alone in its row. */
const isNextPart = (facts: Facts): boolean => {
  const alone = facts.title || facts.row.cells.length === 1;
  return alone && facts.codeInName && facts.code?.style === 'upper' && isPlain(facts);
};

/** One pass over the rows; uncoded ones wait until all that stand under the same criterion are known. */
class BodyReader {
  private readonly bounds: Bounds;
  readonly taken: Taken;
  private readonly uncoded: UncodedRows;
  readonly subtotals: NamedSubtotals;
  readonly totals: Facts[] = [];
  readonly named: NamedTotal[] = [];
  readonly adjustments: AdjustmentSections;
  private pending: Facts[] = [];
  /** Whether the fields are told by capitals alone. */
  private capitals = false;
  private signed = false;
  private noted = false;
  private totaled = false;
  /** Whether the whole's total stands above the list. */
  private headed = false;
  private saidAfterTotal = false;

  private readonly all: readonly Facts[];
  private readonly pages: ReadonlySet<Facts>;
  private readonly uncodedFields: ReadonlyMap<Facts, Facts | undefined>;
  private readonly options: ReadonlySet<Facts>;

  /** @param subtotals names that rows are known to have which say once more what a field is worth */
  constructor(rows: readonly Facts[], subtotals: ReadonlySet<string> = new Set()) {
    this.pages = pageMarks(rows);
    this.all = rows.filter((facts) => !this.pages.has(facts));
    this.bounds = boundsOf(this.all);
    this.uncodedFields = uncodedFields(this.all);
    this.options = codedOptions(this.all);
    this.taken = new Taken(this.all, this.bounds.outside);
    this.adjustments = new AdjustmentSections(this.all, this.taken, this.bounds);
    this.uncoded = new UncodedRows(this.all, this.taken, this.bounds.levels);
    this.subtotals = new NamedSubtotals(subtotals);
  }

  read(): Body {
    for (const [index, facts] of this.all.entries()) this.take(facts, index);
    this.flush();
    for (const facts of this.pages) this.taken.note(facts, 'other');
    return settled(this);
  }

  private take(facts: Facts, index: number): void {
    const running = facts.code === undefined && isRunningTotal(facts.name);
    const total = running
      ? undefined
      : (totalOf(facts) ?? this.lateTotal(facts, index) ?? this.provenTotal(facts, index));
    if (total !== undefined && this.isTotalHere(facts)) {
      this.flush();
      this.takeTotal(facts, index, total);
      return;
    }
    if (this.takeSubtotal(facts, index)) return;
    if (this.isOwnOption(facts, index)) {
      this.flush();
      this.taken.option(facts);
      return;
    }
    if (facts.level === undefined && this.isFurniture(facts, index)) return;
    if (this.isSummaryHere(facts, index)) return;
    if (facts.level === undefined && this.adjustments.take(facts, index, () => this.flush())) return;
    if (this.isLeftOver(facts, index)) return;
    if (facts.level !== undefined) {
      this.flush();
      this.taken.criterion(facts);
    } else if (facts.code !== undefined && !this.isCodedOption(facts)) this.takeCoded(facts);
    else this.takeUncoded(facts);
  }

  private isCodedOption(facts: Facts): boolean {
    return this.taken.coded !== undefined && (this.options.has(facts) || isCodedOption(facts));
  }

  /** A total's words with a name of their own beside a score and no maximum to add up are a criterion's. */
  private isTotalHere(facts: Facts): boolean {
    return hasPoints(facts) || facts.name.length <= 60;
  }

  /** Below the last criterion an uncoded row that begins as totals do is one, whatever it goes on to say. */
  private lateTotal(facts: Facts, index: number): TotalLabel | undefined {
    const late = index > this.bounds.lastCoded && this.taken.criteria.length > 0;
    const plain = facts.code === undefined && facts.level === undefined && !facts.remedied && hasPoints(facts);
    if (!late || !plain || !beginsAsTotal(facts.name)) return undefined;
    // "Tổng điểm Cải cách thủ tục" below the last field: what that is worth, and not what all are.
    return { kind: 'total', strong: !this.taken.fields.isOfLast(facts) };
  }

  /**
   * A total's words that go on in some way of their own, beside the maximum of all fields together; or any words below
   * the last criterion, beside the sums of all fields.
   */
  private provenTotal(facts: Facts, index: number): TotalLabel | undefined {
    const plain = facts.code === undefined && facts.level === undefined && !facts.remedied && facts.name !== '';
    const { fields } = this.taken;
    const late = plain && index > this.bounds.lastCoded;
    const adds = plain && maySumUp(facts.name) && fields.addUpTo(maxOf(facts));
    // Where no row has a code, a field may be worth all those above it: only the last row is their total.
    const last = this.bounds.lastCoded >= 0 || index === this.bounds.lastListed;
    return adds || (late && last && fields.isSumOfAll(facts)) ? { kind: 'total', strong: true } : undefined;
  }

  /** "Cộng điểm" below the rows of a field, "Điểm cộng dồn" below several: told by what they come to. */
  private takeSubtotal(facts: Facts, index: number): boolean {
    const running = isRunningTotal(facts.name);
    const plain = facts.code === undefined && facts.level === undefined && !facts.remedied && hasPoints(facts);
    const may = plain && facts.bullet === undefined && (running || mayBeSubtotal(facts.name));
    if (!may || this.taken.criteria.length === 0) return false;
    this.flush();
    const above = this.taken.coded ?? this.taken.latest;
    const { fields } = this.taken;
    const isWhole = fields.areWorth(maxOf(facts));
    const owner = isWhole ? undefined : this.subtotals.ownerOf(facts, above);
    const meant = owner ?? (running ? undefined : this.subtotals.meantFor(facts, above));
    const last = index > this.bounds.lastCriterion;
    if (meant !== undefined && meant !== 'whole') this.addUp(facts, meant);
    else if (last && (isWhole || running || meant === 'whole')) this.addUp(facts, undefined);
    else if (isWhole) this.taken.note(facts, 'subtotal');
    else if (!running) return false;
    else {
      this.taken.note(facts, 'other');
      this.taken.unclear(facts, 'some-fields', false);
    }
    return true;
  }

  /** Rank, class and share of the whole, below its total or below the list that its total stands above. */
  private isSummaryHere(facts: Facts, index: number): boolean {
    const below = (this.totaled || (this.headed && !this.isPart(facts))) && index > this.bounds.lastCoded;
    if (!below || facts.code !== undefined || facts.level !== undefined || !isSummary(facts.name)) return false;
    this.flush();
    this.taken.note(facts, 'other');
    return true;
  }

  /** "- Tỷ lệ hồ sơ đúng hạn", or a score out of what the criterion above can give: a part of that criterion. */
  private isPart(facts: Facts): boolean {
    const [max, above] = [maxOf(facts), maxOf(this.taken.coded?.facts)];
    const fits = max !== undefined && (above === undefined || compare(max, above) <= 0);
    return facts.bullet !== undefined || (fits && isScored(facts));
  }

  /** Points below the last total that belong to no bonus and no penalty: last year's score, the same out of 1000. */
  private isLeftOver(facts: Facts, index: number): boolean {
    const below = this.totaled && index > this.bounds.lastCoded && index > this.bounds.lastTotal;
    if (!below || facts.code !== undefined || facts.level !== undefined) return false;
    if (facts.name === '' || facts.remedied || !hasPoints(facts)) return false;
    const above = this.taken.coded?.facts;
    // A heading of bonuses without points of its own is told by its rows.
    if (
      above?.adjustment !== undefined &&
      above.index > (this.all[this.bounds.lastTotal]?.index ?? -1) &&
      !hasPoints(above)
    )
      return false;
    this.flush();
    this.taken.note(facts, 'other');
    this.taken.unclear(facts, 'after-total', false);
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
    const below = index > this.bounds.lastListed;
    if (note && !hasReadablePoints(facts)) {
      // What stands below the last points is a part of the note, be it numbered.
      this.noted ||= below;
      this.taken.note(facts, 'other');
      return true;
    }
    if (!below || hasReadablePoints(facts)) return false;
    if (!this.noted && isNextPart(facts) && this.taken.criteria.length > 0) {
      this.flush();
      this.noted = true;
      this.taken.note(facts, 'other');
      return true;
    }
    if (this.signed) {
      this.taken.note(facts, 'signature');
      return true;
    }
    const texts = facts.name === '' ? facts.row.cells.map(({ text }) => text) : [facts.name];
    const outside = facts.code === undefined || facts.codeInName;
    // "Người lập biểu" left of "CHỦ TỊCH": words that stand where codes do.
    const inCodes = facts.code?.style === 'word' && isSignature(facts.code.written);
    if (inCodes || (outside && texts.some(isSignature))) {
      this.flush();
      this.signed = true;
      this.taken.note(facts, 'signature');
      return true;
    }
    const after = (this.totaled && (facts.code === undefined || isPlain(facts))) || (this.noted && isPlain(facts));
    if (after) this.taken.note(facts, 'other');
    return after;
  }

  private takeTotal(facts: Facts, index: number, label: TotalLabel): void {
    const { lastCoded, lastCriterion, lastTotal } = this.bounds;
    const whole = lastCoded < 0 && this.taken.fields.addUpTo(maxOf(facts));
    const position = { last: whole || index > lastCriterion, final: index === lastTotal };
    const above = this.taken.coded ?? this.taken.latest;
    if (label.kind === 'parts') {
      this.named.push({ facts, label, above });
      this.totaled ||= position.last && this.taken.criteria.length > 0;
      if (position.last) this.adjustments.close();
      return;
    }
    const { fields } = this.taken;
    const standing = fields.standingFor(facts, label, position);
    fields.totalAt = facts.index;
    if (standing.length > 0) {
      this.takeStanding(facts, standing);
      return;
    }
    this.addUp(facts, fields.ownerOf(facts, label, above, position));
  }

  /** A total of a field that has no row of its own. */
  private takeStanding(facts: Facts, standing: readonly TableCriterion[]): void {
    const wrong = isSumOf(facts, standing) ? [] : wrongSums(facts, standing);
    this.taken.note(facts, wrong === undefined ? 'other' : 'subtotal');
    if (wrong === undefined) this.taken.unclear(facts, 'some-fields', false);
    else this.taken.findings.push(...wrong);
  }

  private addUp(facts: Facts, owner: TableCriterion | undefined): void {
    if (owner === undefined) {
      this.totals.push(facts);
      this.taken.note(facts, 'total');
      if (this.taken.criteria.length > 0) this.totaled = true;
      else this.headed = true;
      this.adjustments.close();
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
    const adjusts = facts.adjustment !== undefined || this.bounds.adjusting.has(facts);
    if (this.totaled && !this.saidAfterTotal && !adjusts) {
      this.saidAfterTotal = true;
      this.taken.unclear(facts, 'after-total', true);
    }
    this.taken.criterion(facts);
  }

  private takeUncoded(facts: Facts): void {
    if (facts.field || this.uncodedFields.has(facts)) {
      this.flush();
      this.capitals ||= hasPoints(facts) && isAllCaps(withoutMaximum(facts.name));
      const above = this.uncodedFields.get(facts);
      const parent = above && this.taken.criteria.findLast((one) => one.facts === above);
      this.taken.criterion(facts, true, parent);
      return;
    }
    const first = this.taken.criteria.length === 0;
    if (facts.title && isPlain(facts)) {
      this.flush();
      this.taken.groupTitle(facts);
      return;
    }
    const caps =
      facts.name !== '' && hasPoints(facts) && isAllCaps(withoutMaximum(facts.name)) && !endsInNumber(facts.name);
    if (caps && (first || this.capitals)) {
      this.flush();
      this.capitals = true;
      this.taken.criterion(facts, true);
      return;
    }
    if (first && this.pending.length === 0 && isPlain(facts)) this.taken.groupTitle(facts);
    else this.pending.push(facts);
  }

  /** Settles the uncoded rows below one criterion, now that all are known. */
  private flush(): void {
    if (this.pending.length > 0) this.uncoded.settle(this.pending);
    this.pending = [];
  }
}
