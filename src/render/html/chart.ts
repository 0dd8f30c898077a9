/** Charts as tables: what is drawn, the drawing, and its numbers in words; readable without the picture and on any width. */

import { PAGE } from '../../language/page/page.js';
import { sayDay } from '../../language/wording/days.js';
import { type Points, toFixedDecimal } from '../../model/points/points.js';
import { daysBetween } from '../../model/time/day.js';
import type { BarChart, Chart, ChartSeries, ParetoChart, Timeline } from '../../report/document/chart.js';
import { chartRows } from '../chart-rows.js';
import { barDrawing, type ParetoPoint, paretoDrawing, stretchDrawing } from './drawing.js';
import { element, escaped, type Html, together } from './markup.js';
import type { PagePlace } from './place.js';

const WHOLE = 100;
const DIGITS = 4;

/** For the eye alone: what is printed beside it stays exact. */
const sizeOf = (value: Points): number => Number(toFixedDecimal(value, DIGITS));

/** In percent of the width, the largest at its end; percentages as they are. */
const widths = ({ values, unit }: ChartSeries): readonly (number | undefined)[] => {
  const sizes = values.map((value) => value && sizeOf(value));
  const most = unit === 'percent' ? WHOLE : Math.max(0, ...sizes.map((size) => size ?? 0));
  return sizes.map((size) => (size === undefined || most === 0 ? undefined : (size / most) * WHOLE));
};

interface Drawn {
  /** What the marks mean; empty where that is plain. */
  readonly legend: readonly Html[];
  /** One for each row of `chartRows`. */
  readonly drawings: readonly Html[];
  /** Beside the last value of a row: what its colour says. */
  readonly states?: readonly (Html | undefined)[];
}

const bars = (chart: BarChart): Drawn => ({
  legend: [],
  drawings: widths(chart.series).map((width) => barDrawing(width ?? 0)),
});

const mark = (name: string, words: string): Html => element('span', { class: `mark ${name}` }, escaped(words));

const pareto = ({ bars: own, line }: ParetoChart): Drawn => {
  const shares = line.values.map((value) => value && sizeOf(value));
  // Past 100 where some of what is listed was given back.
  const scale = Math.max(WHOLE, ...shares.map((share) => share ?? 0));
  const points = widths(own).map((bar, index): ParetoPoint => {
    const share = shares[index];
    return { bar, line: share === undefined ? undefined : (share / scale) * WHOLE };
  });
  return {
    legend: [mark('bar', own.title), mark('cumulative', line.title)],
    drawings: points.map((point, index) => paretoDrawing(point, points[index - 1], points[index + 1])),
  };
};

const timeline = ({ items, today }: Timeline, { language }: PagePlace): Drawn => {
  const first = items.map(({ from, to }) => from ?? to).reduce((a, b) => (a < b ? a : b), items[0]?.to ?? '');
  const last = items.map(({ to }) => to).reduce((a, b) => (a > b ? a : b), '');
  const length = daysBetween(first, last) + 1;
  const at = (day: string, end = 0): number => ((daysBetween(first, day) + end) / length) * WHOLE;
  const now = today !== undefined && today >= first && today <= last ? at(today) : undefined;
  return {
    legend: [
      element('span', {}, escaped(sayDay(first))),
      element('span', {}, escaped(sayDay(last))),
      ...(now === undefined ? [] : [mark('today', `${PAGE.today[language]} ${sayDay(today ?? '')}`)]),
    ],
    drawings: items.map(({ from, to, state }) => stretchDrawing({ from: at(from ?? to), to: at(to, 1), state }, now)),
    states: items.map(({ state }) =>
      state === undefined
        ? undefined
        : element(
            'span',
            { class: `state ${state}` },
            escaped(PAGE.taskState[state === 'soon' ? 'due-soon' : state][language]),
          ),
    ),
  };
};

const drawn = (chart: Chart, place: PagePlace): Drawn => {
  switch (chart.form) {
    case 'bars':
      return bars(chart);
    case 'pareto':
      return pareto(chart);
    case 'timeline':
      return timeline(chart, place);
  }
};

/** A figure that says in words what it shows, and holds every number it is drawn from. */
export const chartMarkup = (chart: Chart, place: PagePlace): Html => {
  const { headings, rows } = chartRows(chart, place.language);
  const { legend, drawings, states } = drawn(chart, place);
  const values = headings.map((heading) => element('th', { scope: 'col', class: 'n' }, escaped(heading)));
  const head = element(
    'tr',
    {},
    element('td', {}),
    element('td', { class: 'legend' }, ...(legend.length === 0 ? [] : [element('div', {}, ...legend)])),
    ...values,
  );
  const body = rows.map(({ label, values: texts }, index) => {
    const state = states?.[index];
    const said = texts.map((text, column) =>
      element('td', { class: 'n' }, escaped(text), ...(state === undefined || column > 0 ? [] : [state])),
    );
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, escaped(label.full)),
      element('td', { class: 'drawing' }, drawings[index] ?? escaped('')),
      ...said,
    );
  });
  return element(
    'figure',
    { class: `chart chart-${chart.form}`, tabindex: 0, 'aria-label': chart.alternative },
    element(
      'table',
      {},
      element('caption', {}, escaped(chart.title)),
      element('thead', {}, head),
      element('tbody', {}, together(...body)),
    ),
  );
};
