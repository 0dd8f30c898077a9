/** Lexemes → what a deadline names: parts of the calendar, how often, what it waits for. */
import type { Recurrence } from '../model/time/deadline.js';
import { RECURRENCES } from '../model/time/deadline.js';
import type { Lexeme, Said } from './lexeme.js';
import type { Mode, Named } from './spans.js';

export interface Gathered {
  readonly named: readonly Named[];
  /** The most frequent of those named. */
  readonly every?: { readonly every: Recurrence; readonly month?: number | undefined } | undefined;
  /** Days of the month that no month was said of. */
  readonly days: readonly number[];
  readonly weekday?: number | undefined;
  readonly continuous: boolean;
  readonly event: boolean;
}

type Span = Extract<Lexeme, { kind: 'span' }>;

/** Reads from left to right; a preposition counts for the part of the calendar right behind it. */
class Gatherer {
  readonly named: Named[] = [];
  readonly days: number[] = [];
  every: Gathered['every'];
  weekday: number | undefined;
  continuous = false;
  event = false;
  atOnce = false;
  #mode: Mode | undefined;
  #joined: 'list' | 'range' | undefined;
  /** Nothing but joiners stands between here and the last part named. */
  #beside = false;
  /** A day right before this whose month may follow: the "15" of "15-20/6/2026". */
  #day: number | undefined;
  readonly #said: readonly Said[];

  constructor(said: readonly Said[]) {
    this.#said = said;
  }

  gather(): Gathered {
    for (let at = 0; at < this.#said.length; at += 1) {
      const one = this.#said[at];
      if (one !== undefined) at = this.#take(one, at);
    }
    const { named, every, days, weekday, continuous } = this;
    return { named, every, days, weekday, continuous, event: this.event || this.atOnce };
  }

  /** @returns where what was taken ends */
  #take(one: Said, at: number): number {
    switch (one.kind) {
      case 'span':
        this.#name(one);
        return at;
      case 'day-of-month':
        this.days.push(one.day);
        this.#day = one.day;
        return at;
      case 'every':
        if (this.every === undefined || RECURRENCES.indexOf(one.every) < RECURRENCES.indexOf(this.every.every)) {
          this.every = one;
        }
        this.#away();
        return at;
      case 'weekday':
        this.weekday = one.weekday;
        return at;
      case 'continuous':
        this.continuous = true;
        this.#away();
        return at;
      case 'event':
        this.event = true;
        this.#away();
        return this.#endOfClause(at);
      case 'reference':
        this.#away();
        return this.#endOfClause(at);
      case 'after':
        if (this.#datedFrom(at + 1)) {
          this.#mode = 'after';
          return at;
        }
        this.event = true;
        return this.#endOfClause(at);
      case 'at-once':
        this.atOnce = true;
        this.#mode = undefined;
        return at;
      case 'in':
        this.#mode = undefined;
        return at;
      case 'to':
        if (this.#beside || this.#day !== undefined) this.#joined = 'range';
        else this.#mode = 'by';
        return at;
      case 'by':
        if (this.#beside && this.named.at(-1)?.mode === 'from') this.#joined = 'range';
        else this.#mode = 'by';
        return at;
      case 'before':
      case 'from':
        this.#mode = one.kind;
        return at;
      case 'joiner':
        if (this.#beside || this.#day !== undefined) this.#joined = one.joins;
        return at;
      case 'stop':
        this.#mode = undefined;
        this.#joined = undefined;
        this.#day = undefined;
        return at;
      case 'filler':
        return at;
      case 'word':
        this.#away();
        return at;
    }
  }

  #away(): void {
    this.#mode = undefined;
    this.#joined = undefined;
    this.#beside = false;
    this.#day = undefined;
  }

  #name({ from, to }: Span): void {
    const last = this.#beside ? this.named.at(-1) : undefined;
    const day = this.#joined === undefined ? undefined : this.#day;
    if (day !== undefined && from.unit === 'day') {
      this.days.pop();
      this.#add({ mode: this.#mode === 'from' ? 'in' : (this.#mode ?? 'in'), from: { ...from, day }, to });
    } else if (last !== undefined && (this.#joined === 'range' || (this.#joined === 'list' && last.mode === 'from'))) {
      this.named.pop();
      this.#add({ mode: last.mode === 'from' ? 'in' : last.mode, from: last.from, to });
    } else if (last !== undefined && isYear(last) && from.unit !== 'year' && from.year === undefined) {
      // "Năm 2026: quý II": the year was said first.
      this.named.pop();
      const { year } = last.from;
      this.#add({ mode: this.#mode ?? last.mode, from: { ...from, year }, to: { ...to, year } });
    } else {
      this.#add({ mode: this.#mode ?? (this.#joined === 'list' ? last?.mode : undefined) ?? 'in', from, to });
    }
  }

  #add(named: Named): void {
    this.named.push(named);
    this.#away();
    this.#beside = true;
  }

  /** Whether a part of the calendar stands there, fillers aside. */
  #datedFrom(at: number): boolean {
    for (const { kind } of this.#said.slice(at, at + 3)) {
      if (kind === 'span' || kind === 'day-of-month') return true;
      if (kind !== 'filler' && kind !== 'by') return false;
    }
    return false;
  }

  /** Words after "sau khi", "theo" are about that, dates and all, up to a comma or a date of the deadline's own. */
  #endOfClause(from: number): number {
    for (let at = from + 1; at < this.#said.length; at += 1) {
      const one = this.#said[at];
      if (one === undefined || one.kind === 'stop' || one.text === ',') return at - 1;
      const leads = one.kind === 'by' || one.kind === 'before' || one.kind === 'in' || one.kind === 'to';
      if (leads && this.#datedFrom(at + 1)) return at - 1;
    }
    return this.#said.length;
  }
}

const isYear = ({ mode, from, to }: Named): boolean =>
  mode === 'in' && from.unit === 'year' && to.unit === 'year' && from.year === to.year;

export const gather = (said: readonly Said[]): Gathered => new Gatherer(said).gather();
