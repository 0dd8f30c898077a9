/** The words of a deadline, each for what it means to a calendar. */
import type { CalendarUnit } from '../model/time/calendar-unit.js';
import type { Recurrence } from '../model/time/deadline.js';

export type Lexeme =
  /** A part of the calendar, or several in a row: "3 tháng đầu năm". */
  | { readonly kind: 'span'; readonly from: CalendarUnit; readonly to: CalendarUnit }
  /** "ngày 15", its month not said beside it. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  | { readonly kind: 'every'; readonly every: Recurrence; readonly month?: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'continuous' }
  /** An event, or a document that says when; the words that follow belong to it. */
  | { readonly kind: 'event' | 'reference' }
  /** "ngay", "immediately": an event only where nothing else is said. */
  | { readonly kind: 'at-once' }
  /** How the part of the calendar that follows at once is meant. */
  | { readonly kind: 'in' | 'by' | 'before' | 'from' | 'after' | 'to' }
  | { readonly kind: 'joiner'; readonly joins: 'list' | 'range' }
  | { readonly kind: 'stop' }
  /** A word that may stand between a preposition and its date. */
  | { readonly kind: 'filler' }
  /** Any other word: it says nothing about when. */
  | { readonly kind: 'word' };

/** A lexeme and the words it was made of. */
export type Said = Lexeme & { readonly text: string };

/** A kind of word: what it looks like, in words as people write them, and what it means. */
export interface Pattern {
  /** The words it may begin with, spaces between them; `0000` for a year's digits, `0` for fewer: looked for there alone. */
  readonly begins: string;
  /** The source of a regular expression; its words are spelled by `Spelling`. */
  readonly looks: string;
  readonly means: (groups: Readonly<Record<string, string | undefined>>) => Lexeme;
}
