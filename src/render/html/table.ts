/** A table of a report. */
import { PAGE } from '../../language/page/page.js';
import { toJsonNumber } from '../../model/points/points.js';
import type { Cell, Table, TableColumn, TableRow } from '../../report/document/table.js';
import { type Attributes, element, escaped, type Html, lines, nothing, single, together } from './markup.js';
import { noteId, type PagePlace, rowId } from './place.js';
import { spansMarkup } from './spans.js';

const cellMarkup = ({ spans, aside, notes }: Cell, place: PagePlace): Html => {
  const value = spansMarkup(spans, place.language);
  if (aside === undefined && notes === undefined) return value;
  const beside =
    aside === undefined || aside.length === 0
      ? nothing
      : element('span', { class: 'aside' }, escaped(' ('), spansMarkup(aside, place.language), escaped(')'));
  const marks = (notes ?? []).map((note) =>
    element('sup', {}, element('a', { href: `#${noteId(place, note)}` }, escaped(`[${note}]`))),
  );
  return together(value, beside, ...marks);
};

const cellClass = ({ role }: TableColumn): string | undefined =>
  role === 'number' ? 'n' : role === 'code' ? 'c' : role === 'bar' ? 'b' : undefined;

/** Ten steps of warmth; the number beside it says the same. */
const STEPS = 10;

const classesOf = ({ heat }: Cell, column: TableColumn | undefined): string | undefined => {
  const role = column && cellClass(column);
  if (heat === undefined) return role;
  const step = Math.max(0, Math.min(STEPS - 1, Math.floor(toJsonNumber(heat) / STEPS)));
  return [role, `heat-${step}`].filter((one) => one !== undefined).join(' ');
};

const headingCell = (column: TableColumn): Html =>
  column.heading.trim() === ''
    ? element('td', { class: cellClass(column) })
    : element('th', { scope: 'col', class: cellClass(column) }, escaped(column.heading));

/** A column of names, else the first of words, names the row. */
const nameColumn = ({ columns }: Table): number => {
  const named = columns.findIndex(({ key }) => key === 'name' || key === 'unit');
  return named >= 0 ? named : columns.findIndex((column) => column.role !== 'number' && column.role !== 'bar');
};

const rowClass = ({ kind, level, tone }: TableRow): string | undefined => {
  const names = [
    ...(kind === 'criterion' || kind === 'other' ? [] : [kind]),
    ...(level === undefined ? [] : [`l${Math.min(level, 6)}`]),
    ...(tone === undefined ? [] : [`row-${tone}`]),
  ];
  return names.length === 0 ? undefined : names.join(' ');
};

export interface TableParts {
  readonly caption: string;
  /** Shown where no heading above says the same. */
  readonly showCaption?: boolean;
  /** What the tools of the page need to know of each row. */
  readonly rowAttributes?: (row: TableRow, index: number) => Attributes;
}

/** A code leads to its row in the ten-column table, from every other table. */
const linked = (content: Html, { subject }: TableRow, column: TableColumn | undefined, place: PagePlace): Html =>
  content !== '' && column?.role === 'code' && subject !== undefined && place.rows.has(subject.id)
    ? element('a', { href: `#${rowId(place, subject.id)}` }, content)
    : content;

/** What is named leads to its own page. */
const turned = (content: Html, { page }: Cell, place: PagePlace): Html => {
  const href = page === undefined ? undefined : place.pages?.get(page);
  return href === undefined || content === '' ? content : element('a', { href, class: 'turn' }, content);
};

const rowMarkup = (row: TableRow, name: number, columns: readonly TableColumn[], place: PagePlace, own: Attributes) => {
  const cells = row.cells.map((cell, index) => {
    const column = columns[index];
    const names = classesOf(cell, column);
    const content = turned(linked(cellMarkup(cell, place), row, column, place), cell, place);
    return index === name && content !== '' && row.kind !== 'continuation'
      ? element('th', { scope: 'row', class: names }, content)
      : element('td', names === undefined ? {} : { class: names }, content);
  });
  return element('tr', { class: rowClass(row), ...own }, ...cells);
};

/** A table that scrolls sideways where it is wider than the screen, and can be reached and scrolled by keyboard. */
export const tableMarkup = (table: Table, parts: TableParts, place: PagePlace): Html => {
  const { columns, rows, name } = table;
  const { caption, showCaption = false, rowAttributes } = parts;
  const named = nameColumn(table);
  const body = rows.map((row, index) => rowMarkup(row, named, columns, place, rowAttributes?.(row, index) ?? {}));
  const markup = element(
    'table',
    { class: `table-${name}` },
    element('caption', showCaption ? {} : { class: 'unseen' }, escaped(caption)),
    element('colgroup', {}, ...columns.map(({ key, role }) => single('col', { class: `k-${key} r-${role}` }))),
    element('thead', {}, element('tr', {}, ...columns.map(headingCell))),
    element('tbody', {}, escaped('\n'), lines(body), escaped('\n')),
  );
  const label = PAGE.scrolled[place.language](caption);
  return element('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': label }, markup);
};
