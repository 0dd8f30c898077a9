/** Tables: numbers to the right, words broken between words, in time that grows with the rows and no faster. */
import type { Language } from '../../language/wording.js';
import type { Cell, Table, TableRow } from '../../report/document/table.js';
import { layoutOf, type Wish } from './columns.js';
import { cellSpans, type Flow, flowOf, linesOf } from './flow.js';
import { frameOf } from './frame.js';
import { type Paint, paintLine } from './paint.js';

const INDENT = 2;
/** Of the name column, at most this part is indent. */
const INDENT_SHARE = 4;
/** A heading asks for no more room than this. */
const LONGEST_HEADING = 40;
/** Tables with more columns of words than this need lines between their rows to be read. */
const PLAIN_COLUMNS = 2;

/** Columns that only help to read others. In a ranking the percentage is what it is about, and ranks follow from steps. */
const SPARE: ReadonlySet<string> = new Set(['percent', 'cumulative']);
const SPARE_IN_RANKING: ReadonlySet<string> = new Set(['rank-before', 'errors']);

/** A cell ready to be broken into lines. */
interface Content {
  readonly flow: Flow;
  readonly indent: number;
}

const EMPTY: Content = { flow: { words: [], natural: 0, least: 0, core: 0 }, indent: 0 };

const contentsOf = (table: Table, language: Language): readonly (readonly Content[])[] => {
  const name = table.columns.findIndex((column) => column.role === 'text');
  const contentOf = (cell: Cell, index: number, row: TableRow): Content => ({
    flow: flowOf(cellSpans(cell), language, row.tone),
    indent: index === name && row.level !== undefined ? (row.level - 1) * INDENT : 0,
  });
  return table.rows.map((row) => row.cells.map((cell, index) => contentOf(cell, index, row)));
};

/** The least width, from `least` on, in which a heading takes no more than so many lines. */
const headedWidth = (heading: Flow, least: number, lines: number): number => {
  let width = least;
  while (width < heading.natural && linesOf(heading, width).length > lines) width += 1;
  return width;
};

const wishesOf = (table: Table, head: readonly Content[], contents: readonly (readonly Content[])[]): readonly Wish[] =>
  table.columns.map(({ key, role }, index) => {
    const heading = head[index] ?? EMPTY;
    let least = heading.flow.least;
    let natural = role === 'text' ? Math.min(heading.flow.natural, LONGEST_HEADING) : least;
    let core = 0;
    for (const row of contents) {
      const { flow, indent } = row[index] ?? EMPTY;
      natural = Math.max(natural, flow.natural + indent);
      least = Math.max(least, flow.least);
      core = Math.max(core, flow.core);
    }
    return {
      role,
      natural: Math.max(natural, least, 1),
      least,
      core,
      headed: (lines) => (role === 'number' ? headedWidth(heading.flow, least, lines) : 0),
      spare: (table.name === 'ranking' ? SPARE_IN_RANKING : SPARE).has(key),
    };
  });

/** A cell's lines, each as wide as its column. */
const cellLines = ({ flow, indent }: Content, width: number, right: boolean, paint: Paint): readonly string[] => {
  const shift = Math.min(indent, Math.floor(width / INDENT_SHARE));
  return linesOf(flow, width - shift).map((line) => {
    const space = ' '.repeat(Math.max(0, width - shift - line.width));
    const words = paintLine(line, paint);
    return right ? space + words : ' '.repeat(shift) + words + space;
  });
};

/** The lines of a table that fits `width` columns wherever no number has to be cut for it. */
export const tableLines = (table: Table, language: Language, width: number, paint: Paint): readonly string[] => {
  const head = table.columns.map(({ heading }): Content => {
    return { flow: flowOf([{ kind: 'text', text: heading }], language, 'strong'), indent: 0 };
  });
  const contents = contentsOf(table, language);
  const layout = layoutOf(wishesOf(table, head, contents), width);
  const kept = table.columns.flatMap((column, index) => {
    const own = layout.widths[index] ?? 0;
    return own === 0 ? [] : [{ index, width: own, right: column.role === 'number', bar: column.role === 'bar' }];
  });
  const frame = frameOf({ ...layout, widths: kept.map((column) => column.width) });
  const blank = kept.map((column) => ' '.repeat(column.width));
  const fitted = (row: TableRow | undefined, contents: readonly Content[], column: (typeof kept)[number]): Content => {
    const content = contents[column.index] ?? EMPTY;
    if (!column.bar || row === undefined) return content;
    const spans = row.cells[column.index]?.spans ?? [];
    return { flow: flowOf(spans, language, row.tone, column.width), indent: 0 };
  };
  const rowLines = (contents: readonly Content[], row?: TableRow): readonly string[] => {
    const cells = kept.map((column) => cellLines(fitted(row, contents, column), column.width, column.right, paint));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => frame.fill(cells.map((cell, i) => cell[at] ?? blank[i] ?? '')));
  };
  const lined = table.columns.filter((column) => column.role === 'text').length > PLAIN_COLUMNS;
  const lines = [frame.top, ...rowLines(head)];
  contents.forEach((row, index) => {
    const source = table.rows[index];
    if (index === 0 || lined) lines.push(frame.middle);
    for (const line of rowLines(row, source)) lines.push(line);
  });
  return [...lines, frame.bottom];
};
