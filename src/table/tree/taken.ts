/** What has been made of a table's rows so far: the tree of criteria, what each row is, and what is to be said of it. */

import type { UnclearReason } from '../../model/finding/facts.js';
import { type Finding, finding } from '../../model/finding/finding.js';
import { negate, type Points, plus, zero } from '../../model/points/points.js';
import type { RowKind } from '../../model/reading/table-reading.js';
import { listsOf, type Nesting, nesting } from '../codes/nest.js';
import type { Style } from '../codes/styles.js';
import { placeOf } from '../grid/rows-of-grid.js';
import type { Facts } from '../rows/facts.js';
import { listsBySums } from '../rows/lists-by-sums.js';
import { maxOf, textOf } from '../rows/row-roles.js';
import { isRowInOneCell } from '../words/labels.js';
import { Fields } from './fields.js';
import type { BodyRow, TableCriterion } from './table-criterion.js';

/** Counts points among what is listed below a criterion. */
const list = (parent: TableCriterion, points: Points): void => {
  // A criterion that states its own maximum is worth that, whatever is listed below it.
  for (let above: TableCriterion | undefined = parent; above !== undefined; above = above.parent) {
    above.listed = plus(above.listed, points);
    if (maxOf(above.facts) !== undefined) return;
  }
};

const addBelow = (parent: TableCriterion, one: TableCriterion): void => {
  parent.children.push(one);
  const max = maxOf(one.facts);
  if (max !== undefined) list(parent, max);
};

/** No criterion: what stands outside every field. */
export const OUTSIDE = Symbol('outside every field');

/** The rows of one table, each given its kind and its place in the tree in the order it is read. */
export class Taken {
  readonly criteria: TableCriterion[] = [];
  readonly fields = new Fields();
  readonly rows: BodyRow[] = [];
  readonly findings: Finding[] = [];
  /** The nearest coded criterion above, and the criterion right above. */
  coded: TableCriterion | undefined;
  latest: TableCriterion | undefined;
  private readonly nest: Nesting;
  private readonly told: ReadonlyMap<Facts, Style>;
  private readonly renoted = new Map<number, Pick<BodyRow, 'kind' | 'parentIndex'>>();

  constructor(
    all: readonly Facts[],
    /** Rows that stand outside every field above them. */
    private readonly outside: ReadonlySet<Facts>,
  ) {
    this.nest = nesting(listsOf(all));
    this.told = listsBySums(all);
  }

  /** Says what a row was taken for. */
  note(facts: Facts, kind: RowKind, parent?: TableCriterion): void {
    this.rows.push({
      index: facts.index,
      row: facts.row.row,
      kind,
      text: textOf(facts),
      ...(parent !== undefined && { parentIndex: parent.facts.index }),
    });
  }

  groupTitle(facts: Facts): void {
    this.note(facts, 'group-title');
    if (isRowInOneCell(textOf(facts))) this.unclear(facts, 'text-without-points', false);
  }

  /** A row that turned out to be something else. */
  renote(facts: Facts, kind: RowKind, parent?: TableCriterion): void {
    this.renoted.set(facts.index, { kind, ...(parent !== undefined && { parentIndex: parent.facts.index }) });
  }

  /** What each row was taken for, in the order of the table. */
  get kinds(): readonly BodyRow[] {
    return this.rows.map((row) => ({ ...row, ...this.renoted.get(row.index) })).sort((a, b) => a.index - b.index);
  }

  unclear(facts: Facts, reason: UnclearReason, counted: boolean): void {
    const column = facts.nameCell?.column ?? facts.row.cells[0]?.column ?? 1;
    this.findings.push(
      finding('unclear-row', { text: textOf(facts), counted, reason }, { at: placeOf(facts.row, column) }),
    );
  }

  /** A row that counts, under the criterion its code or its bullet names, or `under` what its points tell. */
  criterion(facts: Facts, field = false, under?: TableCriterion | typeof OUTSIDE): TableCriterion {
    const { code, level, bullet } = facts;
    const [told, outside] = [this.told.get(facts), this.outside.has(facts)];
    const index = this.nest.take({ code, level, bullet, field, told, outside });
    const nested = index === undefined ? undefined : this.criteria[index];
    const parent = under === OUTSIDE ? undefined : (under ?? nested);
    const label = parent === undefined || level !== undefined ? undefined : facts.adjustment;
    // What stands below a deduction says how its points were taken.
    const inherited = parent?.kind === 'deduction' && level === undefined ? parent.kind : undefined;
    const kind = label === 'penalty' ? 'deduction' : (label ?? inherited);
    const below = { children: [], options: [], continuations: [], subtotals: [], listed: zero };
    const one: TableCriterion = { facts, parent, kind, ...below };
    this.criteria.push(one);
    if (parent !== undefined) addBelow(parent, one);
    else this.fields.add(one);
    this.latest = one;
    if (code !== undefined || level !== undefined || field) this.coded = one;
    this.note(facts, 'criterion', parent);
    return one;
  }

  /** Puts a criterion that turned out to be a part of one beside it below that one. */
  moveBelow(head: TableCriterion, part: TableCriterion): void {
    const { parent } = part;
    const max = maxOf(part.facts);
    if (parent !== undefined) {
      parent.children.splice(parent.children.indexOf(part), 1);
      if (max !== undefined) list(parent, negate(max));
    }
    part.parent = head;
    addBelow(head, part);
    this.renote(part.facts, 'criterion', head);
  }

  /** A row that tells how the criterion above is scored: kept with it, never counted. */
  option(facts: Facts): void {
    const owner = this.latest ?? this.coded;
    if (owner === undefined) {
      this.note(facts, 'other');
      this.unclear(facts, 'no-parent', false);
      return;
    }
    owner.options.push(facts);
    this.note(facts, 'option', owner);
  }
}
