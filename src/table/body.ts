/** What each row below the header is, and the tree of criteria they make. */

import type { RowKind } from '../model/evaluation.js';
import { type Finding, finding, type UnclearReason } from '../model/finding.js';
import { isPositive, minus, plus, zero } from '../model/points.js';
import { readPoints } from '../model/points-text.js';
import type { AdjustmentKind } from '../model/scorecard.js';
import { type Facts, isScored } from './facts.js';
import { Fields } from './fields.js';
import {
  beginsAsTotal,
  bracketedPoints,
  endsInNumber,
  isAllCaps,
  isNote,
  isSignature,
  isSummary,
  type TotalLabel,
  tellsPoints,
} from './labels.js';
import { type Nesting, nesting } from './nest.js';
import {
  type Bounds,
  boundsOf,
  hasPoints,
  hasReadablePoints,
  isCodedOption,
  isPlain,
  maxOf,
  roleOf,
  textOf,
  totalOf,
} from './row-roles.js';
import { placeOf } from './rows-of-grid.js';
import type { Body, BodyRow, TableAdjustment, TableCriterion } from './table-criterion.js';

/** Reads the rows of a table's body, in order; headers and column numbers are already set apart. */
export const readBody = (all: readonly Facts[]): Body => new BodyReader(all).read();

/** One pass over the rows; uncoded ones wait until all that stand under the same criterion are known. */
class BodyReader {
  private readonly bounds: Bounds;
  private readonly nest: Nesting;
  private readonly taken: TableCriterion[] = [];
  private readonly fields = new Fields();
  private readonly totals: Facts[] = [];
  private readonly adjustments: TableAdjustment[] = [];
  private readonly rows: BodyRow[] = [];
  private readonly findings: Finding[] = [];
  private pending: Facts[] = [];
  /** The nearest coded criterion above, and the criterion right above. */
  private coded: TableCriterion | undefined;
  private latest: TableCriterion | undefined;
  /** Whether the fields are told by capitals alone. */
  private capitals = false;
  private signed = false;
  private totaled = false;
  private saidAfterTotal = false;
  private adjusting: AdjustmentKind | undefined;

  /** Which of the rows read here a row of the body is: headers between them are set apart. */
  private readonly positions: ReadonlyMap<number, number>;

  constructor(private readonly all: readonly Facts[]) {
    this.positions = new Map(all.map(({ index }, position) => [index, position]));
    this.bounds = boundsOf(all);
    this.nest = nesting(
      all.flatMap(({ code }) => (code?.style === 'upper' || code?.style === 'lower' ? [code.parts[0] ?? ''] : [])),
    );
  }

  read(): Body {
    for (const [index, facts] of this.all.entries()) this.take(facts, index);
    this.flush();
    const adjustments = [...this.adjustments];
    const adjusting = new Set<number>();
    const criteria = this.fields.all.filter((root) => !this.isAdjustment(root, adjustments, adjusting));
    const rows = this.rows
      .map((row) => (adjusting.has(row.index) ? { ...row, kind: 'adjustment' as const } : row))
      .sort((a, b) => a.index - b.index);
    return { criteria, totals: this.totals, adjustments, rows, findings: this.findings };
  }

  private note(facts: Facts, kind: RowKind, parent?: TableCriterion): void {
    this.rows.push({
      index: facts.index,
      row: facts.row.row,
      kind,
      text: textOf(facts),
      ...(parent !== undefined && { parentRow: parent.facts.row.row }),
    });
  }

  private unclear(facts: Facts, reason: UnclearReason, counted: boolean): void {
    const column = facts.nameCell?.column ?? facts.row.cells[0]?.column ?? 1;
    this.findings.push(
      finding('unclear-row', { text: textOf(facts), counted, reason }, { at: placeOf(facts.row, column) }),
    );
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
      this.option(facts);
      return;
    }
    if (facts.level === undefined && this.isFurniture(facts, index)) return;
    if (this.isSummaryHere(facts, index)) return;
    if (facts.level === undefined && this.takesAdjustment(facts, index)) return;
    if (facts.level !== undefined) {
      this.flush();
      this.criterion(facts);
    } else if (facts.code !== undefined && !isCodedOption(facts, this.coded)) this.takeCoded(facts);
    else this.takeUncoded(facts);
  }

  /** A total's words with a name of their own beside a score and no maximum to add up are a criterion's. */
  private isTotalHere(facts: Facts): boolean {
    return hasPoints(facts) || facts.name.length <= 60;
  }

  /** Below the last criterion an uncoded row that begins as totals do is one, whatever it goes on to say. */
  private lateTotal(facts: Facts, index: number): TotalLabel | undefined {
    const late = index > this.bounds.lastCoded && this.taken.length > 0;
    const plain = facts.code === undefined && facts.level === undefined && !facts.remedied && hasPoints(facts);
    return late && plain && beginsAsTotal(facts.name) ? { kind: 'total', strong: true } : undefined;
  }

  /** Rank, class and share of the whole, below its total. */
  private isSummaryHere(facts: Facts, index: number): boolean {
    const below = this.totaled && index > this.bounds.lastCoded;
    if (!below || facts.code !== undefined || facts.level !== undefined || !isSummary(facts.name)) return false;
    this.flush();
    this.note(facts, 'other');
    return true;
  }

  /** In a table with a column of levels, every criterion has one: a row of words between them is an option. */
  private isOwnOption(facts: Facts, index: number): boolean {
    const between = this.bounds.levels && facts.level === undefined && index < this.bounds.lastCoded;
    return between && facts.name !== '' && isPlain(facts) && this.latest !== undefined;
  }

  /** Signatures, dates and notes around the table. */
  private isFurniture(facts: Facts, index: number): boolean {
    const note = facts.code === undefined && isPlain(facts) && isNote(textOf(facts));
    if (note && !hasReadablePoints(facts)) {
      this.note(facts, 'other');
      return true;
    }
    if (index <= this.bounds.lastListed || hasReadablePoints(facts)) return false;
    if (this.signed) {
      this.note(facts, 'signature');
      return true;
    }
    const texts = facts.name === '' ? facts.row.cells.map(({ text }) => text) : [facts.name];
    const outside = facts.code === undefined || facts.codeInName;
    if (outside && texts.some(isSignature)) {
      this.flush();
      this.signed = true;
      this.note(facts, 'signature');
      return true;
    }
    const after = this.totaled && (facts.code === undefined || isPlain(facts));
    if (after) this.note(facts, 'other');
    return after;
  }

  private takesAdjustment(facts: Facts, index: number): boolean {
    const kind = facts.adjustment;
    const outside = index > this.bounds.lastCoded || this.taken.length === 0;
    if (kind !== undefined && facts.code === undefined && (outside || index >= this.bounds.adjustFrom)) {
      this.flush();
      this.adjusting = kind;
      if (hasPoints(facts)) this.adjust(facts, kind);
      else this.note(facts, 'group-title');
      return true;
    }
    // Fields come after all: the bonuses were told first.
    if (index <= this.bounds.lastCoded && index < this.bounds.adjustFrom) this.adjusting = undefined;
    if (this.adjusting === undefined || facts.name === '') return false;
    if (!hasPoints(facts)) this.note(facts, 'other');
    else this.adjust(facts, kind ?? this.adjusting);
    return true;
  }

  private adjust(facts: Facts, kind: AdjustmentKind): void {
    this.adjustments.push({ kind, facts });
    this.note(facts, 'adjustment');
  }

  private takeTotal(facts: Facts, index: number, label: TotalLabel): void {
    const position = { last: index > this.bounds.lastCoded, final: index === this.bounds.lastTotal };
    const owner = this.fields.ownerOf(facts, label, this.coded ?? this.latest, position);
    if (owner === undefined) {
      this.totals.push(facts);
      this.note(facts, 'total');
      if (this.taken.length > 0) this.totaled = true;
      this.adjusting = undefined;
    } else {
      owner.subtotals.push(facts);
      this.note(facts, 'subtotal', owner);
    }
  }

  private takeCoded(facts: Facts): void {
    this.flush();
    if (facts.name === '' && isPlain(facts)) {
      this.note(facts, 'other');
      this.unclear(facts, 'code-only', false);
      return;
    }
    if (facts.name === '') this.unclear(facts, 'points-without-name', true);
    if (this.totaled && !this.saidAfterTotal && facts.adjustment === undefined) {
      this.saidAfterTotal = true;
      this.unclear(facts, 'after-total', true);
    }
    this.criterion(facts);
  }

  private takeUncoded(facts: Facts): void {
    const first = this.taken.length === 0;
    if (facts.title && isPlain(facts)) {
      this.flush();
      this.note(facts, 'group-title');
      return;
    }
    const caps = facts.name !== '' && hasPoints(facts) && isAllCaps(facts.name) && !endsInNumber(facts.name);
    if (caps && (first || this.capitals)) {
      this.flush();
      this.capitals = true;
      this.criterion(facts, true);
      return;
    }
    if (first && this.pending.length === 0 && isPlain(facts)) this.note(facts, 'group-title');
    else this.pending.push(facts);
  }

  private criterion(facts: Facts, field = false): TableCriterion {
    const { code, level, bullet } = facts;
    const index = this.nest.take({ code, level, bullet, field });
    const parent = index === undefined ? undefined : this.taken[index];
    const label = parent === undefined || level !== undefined ? undefined : facts.adjustment;
    const kind = label === 'penalty' ? 'deduction' : label;
    const one: TableCriterion = { facts, parent, children: [], options: [], continuations: [], subtotals: [], kind };
    this.taken.push(one);
    if (parent !== undefined) parent.children.push(one);
    else this.fields.add(one);
    this.latest = one;
    if (code !== undefined || level !== undefined || field) this.coded = one;
    this.note(facts, 'criterion', parent);
    return one;
  }

  /** Settles the uncoded rows below one criterion, now that all are known. */
  private flush(): void {
    const group = this.pending;
    if (group.length === 0) return;
    this.pending = [];
    const exceeding = this.exceeds(group);
    const roles = group.map((facts) => roleOf(facts, exceeding));
    for (const [index, facts] of group.entries()) {
      const role = roles[index];
      if (role === 'criterion') {
        if (!isScored(facts) && !facts.remedied && !facts.points.has('max'))
          this.unclear(facts, 'option-or-criterion', true);
        this.criterion(facts);
      } else if (role === 'option') this.option(facts);
      else if (role === 'nameless') this.nameless(facts);
      else this.text(facts, roles[index - 1] === 'option' || roles[index + 1] === 'option');
    }
  }

  /** Whether the rows with only points would add up to more than the criterion they stand under can give. */
  private exceeds(group: readonly Facts[]): boolean {
    const max = maxOf(this.coded?.facts);
    if (max === undefined) return false;
    let total = zero;
    for (const facts of group) {
      if (roleOf(facts, false) !== 'criterion' || isScored(facts) || facts.remedied) continue;
      const bracketed = bracketedPoints(facts.name);
      const reading = bracketed === undefined ? undefined : readPoints(bracketed);
      const amount = maxOf(facts) ?? (reading?.kind === 'points' ? reading.value : undefined);
      if (amount !== undefined) total = plus(total, amount);
    }
    return isPositive(minus(total, max));
  }

  private option(facts: Facts): void {
    const owner = this.latest ?? this.coded;
    if (owner === undefined) {
      this.note(facts, 'other');
      this.unclear(facts, 'no-parent', false);
      return;
    }
    owner.options.push(facts);
    this.note(facts, 'option', owner);
  }

  private nameless(facts: Facts): void {
    const owner = this.latest;
    const previous = this.rows.at(-1);
    const right = previous !== undefined && this.isRightBelow(previous, facts);
    if (hasPoints(facts)) {
      this.note(facts, 'other');
      this.unclear(facts, 'points-without-name', false);
    } else if (owner !== undefined && this.goesOn(facts) && right && BELONGING.has(previous.kind)) {
      owner.continuations.push(facts);
      this.note(facts, 'continuation', owner);
    } else this.note(facts, 'other');
  }

  /** A second remedy has a solution; where every criterion states its level, any remedy cell tells one. */
  private goesOn(facts: Facts): boolean {
    return facts.solved || (this.bounds.levels && facts.remedied);
  }

  /** Nothing stands between but a header that is repeated on a new page. */
  private isRightBelow(previous: BodyRow, facts: Facts): boolean {
    const between = facts.index - previous.index;
    const follows = this.positions.get(facts.index) === (this.positions.get(previous.index) ?? 0) + 1;
    return follows && (isBelow(previous, facts) || facts.row.row - previous.row <= between);
  }

  /** A row of words alone. */
  private text(facts: Facts, besideOption: boolean): void {
    if (besideOption || facts.bullet !== undefined || tellsPoints(facts.name)) {
      this.option(facts);
      return;
    }
    if (isAllCaps(facts.name)) {
      this.note(facts, 'group-title');
      return;
    }
    this.option(facts);
    this.unclear(facts, 'text-without-points', false);
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
    if (whole) for (const { facts } of below) this.unclear(facts, 'option-or-criterion', false);
    return true;
  }
}

const BELONGING: ReadonlySet<RowKind> = new Set<RowKind>(['criterion', 'continuation', 'option']);

const isBelow = (previous: BodyRow, facts: Facts): boolean =>
  Math.abs(facts.row.row - previous.row) <= 1 || facts.row.row < previous.row;
