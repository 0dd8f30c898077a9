/** The fields of a table as they are read, and what its total rows add up. */
import { bareCode } from '../model/code.js';
import { equal, type Points, plus, zero } from '../model/points.js';
import type { Facts } from './facts.js';
import type { TotalLabel } from './labels.js';
import { maxOf } from './row-roles.js';
import type { TableCriterion } from './table-criterion.js';

const codeOf = ({ facts: { code } }: TableCriterion): string | undefined =>
  code === undefined ? undefined : bareCode(code.written).toLowerCase();

const hasMax = (one: TableCriterion, max: Points | undefined): boolean => {
  const own = maxOf(one.facts);
  return own !== undefined && max !== undefined && equal(own, max);
};

/** Where a total row stands among the rows. */
export interface TotalPosition {
  /** Below every criterion. */
  readonly last: boolean;
  /** No other total row comes after it. */
  readonly final: boolean;
}

/** The criteria at the top, kept so that a total row finds what it adds up without walking all of them. */
export class Fields {
  readonly all: TableCriterion[] = [];
  private readonly byCode = new Map<string, TableCriterion>();
  private max: Points = zero;
  private subtotaled = false;

  add(field: TableCriterion): void {
    this.all.push(field);
    const code = codeOf(field);
    if (code !== undefined) this.byCode.set(code, field);
    this.max = plus(this.max, maxOf(field.facts) ?? zero);
  }

  /** The criterion whose children a row adds up, from `above` it upwards; undefined where it adds up the whole. */
  ownerOf(facts: Facts, label: TotalLabel, above: TableCriterion | undefined, position: TotalPosition) {
    const owner = this.find(facts, label, above, position);
    this.subtotaled ||= owner !== undefined;
    return owner;
  }

  private find(
    facts: Facts,
    label: TotalLabel,
    above: TableCriterion | undefined,
    { last, final }: TotalPosition,
  ): TableCriterion | undefined {
    const path: TableCriterion[] = [];
    for (let one = above; one !== undefined; one = one.parent) path.push(one);
    const field = path.at(-1);
    if (field === undefined) return undefined;
    if (label.kind === 'part') {
      const called = label.code === undefined ? undefined : bareCode(label.code).toLowerCase();
      if (called === undefined) return field;
      return path.find((one) => codeOf(one) === called) ?? this.byCode.get(called) ?? field;
    }
    const max = maxOf(facts);
    const several = this.all.length > 1;
    if (last) {
      if (label.strong) return undefined;
      const ofField = several && hasMax(field, max);
      if (final ? !ofField : !this.subtotaled) return undefined;
    } else if (label.strong && several && max !== undefined && equal(max, this.max)) return undefined;
    return path.find((one) => one.children.length > 0 && hasMax(one, max)) ?? field;
  }
}
