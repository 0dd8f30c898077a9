/** Tables, drawn in pieces of a few rows: the library's time grows with the square of the rows. */
import CliTable from 'cli-table3';
import type { Language } from '../../language/wording.js';
import type { Cell, Table, TableRow, Tone } from '../../report/document.js';
import { type Layout, layoutOf, type Wish } from './columns.js';
import { cellSpans, type Flow, flowOf, type Line, linesOf } from './flow.js';
import { type Paint, paintLine } from './paint.js';
import { type Placeholders, placeholders } from './placeholders.js';

const ROWS_A_PIECE = 12;
const INDENT = 2;
/** Of the name column, at most this part is indent. */
const INDENT_SHARE = 4;
/** Tables with more columns of words than this need lines between their rows to be read. */
const PLAIN_COLUMNS = 2;

/** A cell ready to be broken into lines. */
interface Content {
  readonly flow: Flow;
  readonly indent: number;
}

const contentsOf = (table: Table, language: Language): readonly (readonly Content[])[] => {
  const name = table.columns.findIndex((column) => column.role === 'text');
  const contentOf = (cell: Cell, index: number, row: TableRow): Content => ({
    flow: flowOf(cellSpans(cell), language, row.tone),
    indent: index === name && row.level !== undefined ? (row.level - 1) * INDENT : 0,
  });
  return table.rows.map((row) => row.cells.map((cell, index) => contentOf(cell, index, row)));
};

const wishesOf = (table: Table, head: readonly Flow[], contents: readonly (readonly Content[])[]): readonly Wish[] =>
  table.columns.map(({ role }, index) => {
    let natural = head[index]?.least ?? 1;
    let least = natural;
    for (const row of contents) {
      const content = row[index];
      if (content === undefined) continue;
      natural = Math.max(natural, content.flow.natural + content.indent);
      least = Math.max(least, content.flow.least);
    }
    // A heading of words may have its own column's width, no more.
    if (role === 'text') natural = Math.max(natural, Math.min(head[index]?.natural ?? 0, 40));
    return { role, natural: Math.max(natural, 1), least };
  });

const padStart = (line: Line, indent: number): Line => ({
  segments: [{ text: ' '.repeat(indent) }, ...line.segments],
  width: line.width + indent,
});

const cellText = ({ flow, indent }: Content, width: number, paint: Paint, hidden: Placeholders): string => {
  const shift = Math.min(indent, Math.floor(width / INDENT_SHARE));
  const hide = ({ text, tone }: { text: string; tone?: Tone | undefined }) => paint({ text: hidden.hide(text), tone });
  return linesOf(flow, width - shift)
    .map((line) => paintLine(shift === 0 ? line : padStart(line, shift), hide))
    .join('\n');
};

const middleLine = ({ widths, padding }: Layout): string =>
  `├${widths.map((width) => '─'.repeat(width + 2 * padding)).join('┼')}┤`;

/** The lines of one piece without its outer borders; `head` gives the first piece its top. */
const pieceOf = (
  rows: readonly (readonly string[])[],
  head: readonly string[] | undefined,
  alignments: readonly ('left' | 'right')[],
  layout: Layout,
  lined: boolean,
): { readonly top: string; readonly lines: readonly string[]; readonly bottom: string } => {
  const drawn = new CliTable({
    head: [...(head ?? [])],
    colWidths: layout.widths.map((width) => width + 2 * layout.padding),
    colAligns: [...alignments],
    wordWrap: false,
    wrapOnWordBoundary: false,
    style: { head: [], border: [], 'padding-left': layout.padding, 'padding-right': layout.padding, compact: !lined },
  });
  drawn.push(...rows.map((row) => [...row]));
  const lines = drawn.toString().split('\n');
  return { top: lines[0] ?? '', lines: lines.slice(1, -1), bottom: lines.at(-1) ?? '' };
};

/** The lines of a table that fits `width` columns wherever no number has to be cut for it. */
export const tableLines = (table: Table, language: Language, width: number, paint: Paint): readonly string[] => {
  const head = table.columns.map((column) => flowOf([{ kind: 'text', text: column.heading }], language, 'strong'));
  const contents = contentsOf(table, language);
  const all = layoutOf(wishesOf(table, head, contents), width);
  const kept = table.columns.flatMap((_, index) => ((all.widths[index] ?? 0) > 0 ? [index] : []));
  const layout: Layout = { ...all, widths: kept.map((index) => all.widths[index] ?? 1) };
  const alignments = kept.map((index) => (table.columns[index]?.role === 'number' ? 'right' : 'left'));
  const lined = table.columns.filter((column) => column.role === 'text').length > PLAIN_COLUMNS;
  const empty: Content = { flow: { words: [], natural: 0, least: 0 }, indent: 0 };
  const textsOf = (row: readonly Content[], hidden: Placeholders): readonly string[] =>
    kept.map((index) => cellText(row[index] ?? empty, all.widths[index] ?? 1, paint, hidden));
  const headRow = head.map((flow) => ({ flow, indent: 0 }));

  const lines: string[] = [];
  let bottom = '';
  for (let start = 0; start === 0 || start < contents.length; start += ROWS_A_PIECE) {
    const hidden = placeholders();
    const rows = contents.slice(start, start + ROWS_A_PIECE).map((row) => textsOf(row, hidden));
    const piece = pieceOf(rows, start === 0 ? textsOf(headRow, hidden) : undefined, alignments, layout, lined);
    if (start === 0) lines.push(piece.top);
    else if (lined) lines.push(middleLine(layout));
    for (const line of piece.lines) lines.push(hidden.restore(line));
    bottom = piece.bottom;
  }
  return [...lines, bottom].map((line) => line.trimEnd());
};
