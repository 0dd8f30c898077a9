/** Charts as bars of text: as long as the terminal is wide. */
import type { Language } from '../../language/wording.js';
import type { Chart } from '../../report/document/chart.js';
import { chartRows } from '../chart-rows.js';
import { visible } from '../visible.js';
import { graphemesOf, widthOf, withoutInvisible } from './measure.js';
import type { Paint } from './paint.js';

const LONGEST_BAR = 40;
const SHORTEST_BAR = 5;
const GAP = 1;
/** Labels take at most this part of the width. */
const LABEL_SHARE = 2;
const SHORTEST_LABEL = 8;

/** The text cut to `room` columns, with "…" where it was cut, and filled up with spaces. */
const fitted = (words: string, room: number): string => {
  const whole = widthOf(words);
  if (whole <= room) return words + ' '.repeat(room - whole);
  let kept = '';
  let width = 0;
  for (const grapheme of graphemesOf(words)) {
    if (width + grapheme.width > room - 1) break;
    kept += grapheme.text;
    width += grapheme.width;
  }
  return `${kept}…${' '.repeat(room - 1 - width)}`;
};

/** The title, then a line for each label: its name, its bar, its values. */
export const chartLines = (chart: Chart, language: Language, width: number, paint: Paint): readonly string[] => {
  const { headings, rows } = chartRows(chart, language);
  const labels = rows.map(({ label }) => withoutInvisible(visible(label.full)).replaceAll('\n', ' '));
  const valueWidths = headings.map((_, at) => Math.max(0, ...rows.map((row) => widthOf(row.values[at] ?? ''))));
  const valuesWidth = valueWidths.reduce((total, one) => total + one + GAP, 0);
  const longest = Math.max(0, ...labels.map(widthOf));
  const room = Math.max(SHORTEST_LABEL, Math.min(longest, Math.floor(width / LABEL_SHARE)));
  const bar = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, width - room - GAP - valuesWidth));
  const lines = rows.map(({ draw, values }, index) => {
    const said = valueWidths.map((own, at) => (values[at] ?? '').padStart(own));
    return [fitted(labels[index] ?? '', room), draw(bar), ...said].join(' '.repeat(GAP)).trimEnd();
  });
  const title = headings.length > 1 ? `${chart.title}: ${headings.join(', ')}` : chart.title;
  return [paint({ text: title, tone: 'strong' }), ...lines];
};
