/** The fields of a table as they are read, and what its total rows add up. */

import { equal, type Points, plus, sum, zero } from '../../model/points/points.js';
import { bareCode, romanValue } from '../../model/scorecard/code.js';
import { type Facts, pointsIn } from '../rows/facts.js';
import { maxOf } from '../rows/row-roles.js';
import type { TotalLabel } from '../words/total-labels.js';
import type { TableCriterion } from './table-criterion.js';

const keyOf = (code: string): string => bareCode(code).toLowerCase();

const codeOf = ({ facts: { code } }: TableCriterion): string | undefined =>
  code === undefined ? undefined : keyOf(code.parts.join('.'));

/** One code, however its number is written: field 2 is II. */
const isCalled = (own: string | undefined, called: string): boolean =>
  own !== undefined && (own === called || String(romanValue(own) ?? '') === called);

const maxima = (criteria: readonly TableCriterion[]): Points => sum(criteria.map(worthOf));

/** What a criterion states, or what is listed below it. */
export const worthOf = ({ facts, listed }: TableCriterion): Points => maxOf(facts) ?? listed;

export const hasMax = (one: TableCriterion, max: Points | undefined): boolean =>
  max !== undefined && equal(worthOf(one), max);

/** Where a total row stands among the rows. */
export interface TotalPosition {
  /** Below every criterion. */
  readonly last: boolean;
  /** No other total row comes after it. */
  readonly final: boolean;
}

/** A total row that names what it adds up: settled once all of that is known. */
export interface NamedTotal {
  readonly facts: Facts;
  readonly label: Extract<TotalLabel, { kind: 'parts' }>;
  /** The criterion right above it. */
  readonly above: TableCriterion | undefined;
}

type SingleLabel = Exclude<TotalLabel, { kind: 'parts' }>;

/** More criteria than this stand for no field. */
const MOST_STANDING = 200;

/** Whether a row states the sum of some criteria in each of its columns. */
export const isSumOf = (facts: Facts, criteria: readonly TableCriterion[]): boolean =>
  [...facts.points.keys()].every((column) => {
    const stated = pointsIn(facts, column);
    const listed = criteria.map((one) => pointsIn(one.facts, column));
    const known = listed.flatMap((one) => one ?? []);
    return stated !== undefined && known.length === listed.length && equal(stated, sum(known));
  });

/** The criteria from one upwards. */
export const pathFrom = (above: TableCriterion | undefined): readonly TableCriterion[] => {
  const path: TableCriterion[] = [];
  for (let one = above; one !== undefined; one = one.parent) path.push(one);
  return path;
};

/**
 * What a row adds up that names several codes: the fields, or what stands below a criterion from `above` upwards.
 *
 * @param fields those at the top, without bonuses and penalties
 * @returns `whole` where they are the fields; undefined where they are only some of them, or nothing in the table
 */
export const ownerOfParts = (
  { facts, label, above }: NamedTotal,
  fields: readonly TableCriterion[],
): TableCriterion | 'whole' | undefined => {
  const named = label.codes.map(keyOf);
  const areNamed = (criteria: readonly TableCriterion[]): boolean =>
    criteria.length > 0 && criteria.every((one) => named.some((code) => isCalled(codeOf(one), code)));
  const owners: { readonly owner: TableCriterion | 'whole'; readonly parts: readonly TableCriterion[] }[] = [
    ...pathFrom(above).map((owner) => ({ owner, parts: owner.children })),
    { owner: 'whole', parts: fields },
  ];
  const likely = owners.filter(({ parts }) => areNamed(parts));
  const max = maxOf(facts);
  // I and II are 1 and 2 as well: the maximum tells which of them are meant.
  const proven = likely.find(({ parts }) => max !== undefined && equal(max, maxima(parts)));
  const owner = (proven ?? (label.strong ? likely.at(-1) : likely[0]))?.owner;
  if (owner !== undefined) return owner;
  // Fields 1 and 2 may be called I and II in their total: what it comes to tells.
  const numbers = new Set(named.map((code) => String(romanValue(code) ?? '')));
  const all = fields.length === named.length && fields.every((field) => numbers.has(codeOf(field) ?? ''));
  return all && max !== undefined && equal(max, maxima(fields)) ? 'whole' : undefined;
};

/** The criteria at the top, kept so that a total row finds what it adds up without walking all of them. */
export class Fields {
  readonly all: TableCriterion[] = [];
  private readonly byCode = new Map<string, TableCriterion>();
  private max: Points = zero;
  private subtotaled = false;
  /** Where the last row stands that adds up some of them. */
  totalAt = -1;
  /** Fields with a subtotal in words that a grand total has as well. */
  private readonly totaled = new Set<TableCriterion>();

  add(field: TableCriterion): void {
    this.all.push(field);
    const code = codeOf(field);
    if (code !== undefined) {
      this.byCode.set(code, field);
      const number = romanValue(code);
      if (number !== undefined) this.byCode.set(String(number), field);
    }
    this.max = plus(this.max, maxOf(field.facts) ?? zero);
  }

  /** Whether a maximum is what the fields so far are worth, where there are several. */
  addUpTo(max: Points | undefined): boolean {
    return max !== undefined && this.all.length > 1 && equal(max, this.max);
  }

  /** The same, where some of them may be worth what is listed below them. */
  areWorth(max: Points | undefined): boolean {
    return max !== undefined && this.all.length > 1 && equal(max, maxima(this.all));
  }

  /** Whether a row is worth what the last of several fields is, and not what all are. */
  isOfLast(facts: Facts): boolean {
    const [last, max] = [this.all.at(-1), maxOf(facts)];
    return last !== undefined && this.all.length > 1 && hasMax(last, max) && !this.addUpTo(max);
  }

  /** Whether a row states the sum of the fields so far in each of its columns, the maxima and some score among them. */
  isSumOfAll(facts: Facts): boolean {
    return facts.points.size > 1 && this.addUpTo(maxOf(facts)) && isSumOf(facts, this.all);
  }

  /** The criteria at the top that a total adds up where no row stands above them that it is of. */
  standingFor(facts: Facts, label: SingleLabel, position: TotalPosition): readonly TableCriterion[] {
    if (label.kind === 'part') return this.called(label.code, facts);
    return label.strong ? [] : this.since(facts, position);
  }

  /**
   * The last of the criteria at the top that stand for the field a row names, which has no row: 1.1 and 1.2 for 1, or
   * those below the total before where they are worth what the row says.
   */
  private called(code: string | undefined, facts: Facts): readonly TableCriterion[] {
    const key = code === undefined ? undefined : keyOf(code);
    if (key === undefined) return [];
    const last = this.all.slice(-MOST_STANDING);
    const called = this.byCode.get(key);
    if (called !== undefined) {
      const max = maxOf(facts);
      const run = last.filter((field) => field.facts.index > this.totalAt);
      const isOther = called.children.length === 0 && !hasMax(called, max);
      return isOther && run.length > 1 && max !== undefined && equal(maxima(run), max) ? run : [];
    }
    const before = last.findLastIndex((field) => codeOf(field)?.startsWith(`${key}.`) !== true);
    return last.slice(before + 1);
  }

  /** The criteria at the top that a mere "Cộng" adds up: those since the total before it, where none of them has parts. */
  private since(facts: Facts, { last }: TotalPosition): readonly TableCriterion[] {
    const run = this.all.slice(-MOST_STANDING).filter((field) => field.facts.index > this.totalAt);
    if (run.length < 2 || run.some(({ children }) => children.length > 0)) return [];
    const max = maxOf(facts);
    const isOfSome = run.length < this.all.length && max !== undefined && equal(maxima(run), max);
    return !last || isOfSome ? run : [];
  }

  /** The criterion whose children a row adds up, from `above` it upwards; undefined where it adds up the whole. */
  ownerOf(facts: Facts, label: SingleLabel, above: TableCriterion | undefined, position: TotalPosition) {
    const path = pathFrom(above);
    const owner = this.find(facts, label, path, position);
    this.subtotaled ||= owner !== undefined;
    const field = path.at(-1);
    const ofField = field !== undefined && owner !== undefined && (owner === field || hasMax(field, maxOf(facts)));
    if (ofField && label.kind === 'total' && label.strong) this.totaled.add(field);
    return owner;
  }

  private find(
    facts: Facts,
    label: SingleLabel,
    path: readonly TableCriterion[],
    { last, final }: TotalPosition,
  ): TableCriterion | undefined {
    const field = path.at(-1);
    if (field === undefined) return undefined;
    const max = maxOf(facts);
    const matching = path.find((one) => one.children.length > 0 && hasMax(one, max));
    if (label.kind === 'part') {
      if (label.code === undefined) return matching ?? field;
      return this.ownerCalled(keyOf(label.code), label.field ? [] : path, max) ?? matching ?? field;
    }
    const several = this.all.length > 1;
    if (last) {
      if (label.strong) return this.isTotaledLikeAll(field, max) ? field : undefined;
      const ofField = several && (hasMax(field, max) || (max === undefined && this.isOfOne(facts, field)));
      if (!ofField && (final || !this.subtotaled)) return undefined;
    } else if (label.strong && this.addUpTo(max)) return undefined;
    return matching ?? field;
  }

  /** Whether a row without a maximum states what one field scores, and not what all do. */
  private isOfOne(facts: Facts, field: TableCriterion): boolean {
    return facts.points.size > 0 && isSumOf(facts, [field]) && !isSumOf(facts, this.all);
  }

  /** Each field before it had such a subtotal: the last field has its own, before the total of the whole or in its place. */
  private isTotaledLikeAll(field: TableCriterion, max: Points | undefined): boolean {
    if (this.totaled.has(field) || !hasMax(field, max) || this.addUpTo(max)) return false;
    const others = this.all.filter((one) => one !== field && one.facts.adjustment === undefined);
    return others.length > 0 && others.every((one) => this.totaled.has(one));
  }

  /** What has that code: rather what has something to add up, or is worth as much; rather II than 2, if only so. */
  private ownerCalled(
    code: string,
    path: readonly TableCriterion[],
    max: Points | undefined,
  ): TableCriterion | undefined {
    const field = this.byCode.get(code);
    const all = [...path.filter((one) => isCalled(codeOf(one), code)), ...(field === undefined ? [] : [field])];
    const exact = all.filter((one) => codeOf(one) === code);
    return (
      exact.find(({ children }) => children.length > 0) ??
      exact.find((one) => hasMax(one, max)) ??
      all.find((one) => one.children.length > 0 && hasMax(one, max)) ??
      exact[0] ??
      all[0]
    );
  }
}
