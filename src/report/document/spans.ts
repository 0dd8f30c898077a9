/** Pieces of text, numbers and bars: what headings, paragraphs and cells are made of. */
import type { Severity } from '../../model/finding/rules.js';
import type { Points } from '../../model/points/points.js';

/** Why a piece of text stands out; how it then looks is the renderer's. */
export type Tone = 'strong' | 'dim' | Severity;

export interface TextSpan {
  readonly kind: 'text';
  /** As written: may hold line breaks and anything else a user may type. */
  readonly text: string;
  readonly tone?: Tone | undefined;
}

export interface NumberSpan {
  readonly kind: 'number';
  readonly value: Points;
  /** Exactly this many decimals, rounded half up; absent: all the digits it has. */
  readonly digits?: number | undefined;
  /** The value is a percentage, and nothing around it says so. */
  readonly percent?: boolean | undefined;
  readonly tone?: Tone | undefined;
}

/** A share of a whole, to be taken in at a glance. */
export interface BarSpan {
  readonly kind: 'bar';
  /** In percent; may lie outside 0–100. */
  readonly percent: Points;
}

export type Span = TextSpan | NumberSpan | BarSpan;
