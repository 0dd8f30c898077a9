/** A chart as rows of text: for formats that draw with letters. */
import { sayDay } from '../language/wording/days.js';
import { sayFixed, sayPoints } from '../language/wording/numbers.js';
import type { Language } from '../language/wording.js';
import { compare, isPositive, type Points, percentOf, zero } from '../model/points/points.js';
import type { BarChart, Chart, ChartLabel, ChartSeries, ParetoChart, Timeline } from '../report/document/chart.js';
import { barText } from './bar.js';

export interface ChartRow {
  readonly label: ChartLabel;
  /** The bar, drawn with so many blocks. */
  readonly draw: (blocks: number) => string;
  /** One for each heading. */
  readonly values: readonly string[];
}

export interface ChartRows {
  readonly headings: readonly string[];
  readonly rows: readonly ChartRow[];
}

const PERCENT_DIGITS = 2;

const said = (value: Points | undefined, { unit }: ChartSeries, language: Language): string => {
  if (value === undefined) return '';
  return unit === 'percent' ? sayFixed(value, PERCENT_DIGITS, language) : sayPoints(value, language);
};

/** Percentages as they are; anything else against the largest of the series. */
const filledOf = ({ values, unit }: ChartSeries): readonly (Points | undefined)[] => {
  if (unit === 'percent') return values;
  const most = values.reduce<Points>((top, one) => (one !== undefined && compare(one, top) > 0 ? one : top), zero);
  return values.map((value) => (value === undefined || !isPositive(most) ? undefined : percentOf(value, most)));
};

const barRows = (chart: BarChart | ParetoChart, language: Language): ChartRows => {
  const bars = chart.form === 'bars' ? chart.series : chart.bars;
  const series = chart.form === 'bars' ? [chart.series] : [chart.bars, chart.line];
  const filled = filledOf(bars);
  return {
    headings: series.map((one) => one.title),
    rows: chart.labels.map((label, index) => ({
      label,
      draw: (blocks) => {
        const percent = filled[index];
        return percent === undefined ? ' '.repeat(blocks) : barText(percent, blocks);
      },
      values: series.map((one) => said(one.values[index], one, language)),
    })),
  };
};

const MILLISECONDS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;

/** Every item on one scale, from the first day of all to the last. */
const timelineRows = ({ items, headings }: Timeline): ChartRows => {
  const days = items.flatMap(({ from, to }) => [dayNumber(from ?? to), dayNumber(to)]);
  const first = Math.min(...days);
  const length = Math.max(...days) - first + 1;
  return {
    headings,
    rows: items.map(({ label, from, to, count }) => ({
      label,
      draw: (blocks) => {
        const end = Math.ceil(((dayNumber(to) - first + 1) / length) * blocks);
        const start = Math.min(end - 1, Math.floor(((dayNumber(from ?? to) - first) / length) * blocks));
        return '░'.repeat(start) + '█'.repeat(end - start) + '░'.repeat(blocks - end);
      },
      values: [from === undefined || from === to ? sayDay(to) : `${sayDay(from)} – ${sayDay(to)}`, String(count)],
    })),
  };
};

/** One row for each label: its bar, and what it stands for. */
export const chartRows = (chart: Chart, language: Language): ChartRows =>
  chart.form === 'timeline' ? timelineRows(chart) : barRows(chart, language);
