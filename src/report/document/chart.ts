/** Charts as data: what is drawn, not how. Numbers stay values; the words say the same to whoever sees no picture. */
import type { Points } from '../../model/points/points.js';

/** What the values of a series are; `percent` values are percentages already. */
export type ChartUnit = 'points' | 'percent' | 'count';

export interface ChartSeries {
  readonly title: string;
  readonly unit: ChartUnit;
  /** One for each label, in their order; absent where nothing is known, which is not zero. */
  readonly values: readonly (Points | undefined)[];
}

export interface ChartLabel {
  /** Short, for an axis: a code, or an agency's name. */
  readonly short: string;
  /** In full, on one line. */
  readonly full: string;
}

interface Pictured {
  readonly kind: 'chart';
  /** What is drawn; unique in its document. */
  readonly name: 'percent-by-field' | 'lost-by-field' | 'losses' | 'points-by-lead' | 'timeline';
  readonly title: string;
  /** Says in words what the picture shows. */
  readonly alternative: string;
}

/** A bar for each label. With the unit `percent` the scale ends at 100. */
export interface BarChart extends Pictured {
  readonly form: 'bars';
  readonly labels: readonly ChartLabel[];
  readonly series: ChartSeries;
}

/** Bars by size, biggest first, and the line of their cumulative share. */
export interface ParetoChart extends Pictured {
  readonly form: 'pareto';
  readonly labels: readonly ChartLabel[];
  /** Points. */
  readonly bars: ChartSeries;
  /** Percent, never falling; past 100 where some of what is listed as lost was given back. */
  readonly line: ChartSeries;
}

export interface TimelineItem {
  readonly label: ChartLabel;
  /** First and last day, ISO; without a first day it is a deadline alone. */
  readonly from?: string | undefined;
  readonly to: string;
  /** How many tasks it stands for. */
  readonly count: number;
  readonly state?: 'overdue' | 'soon' | undefined;
}

/** When tasks are due, in the order of their last day. */
export interface Timeline extends Pictured {
  readonly form: 'timeline';
  /** What the days of an item, and its count, are called. */
  readonly headings: readonly [string, string];
  /** The day reckoned with, ISO. */
  readonly today?: string | undefined;
  readonly items: readonly TimelineItem[];
}

export type Chart = BarChart | ParetoChart | Timeline;
