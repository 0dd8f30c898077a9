/**
 * A long table as several short ones, one below the other: a browser lays a table out as a whole whenever a row comes to
 * it, and what is far from the screen not at all where it stands by itself. On paper it is one table again.
 */
import { isSortable } from '../../render/html/page/sorting.js';
import { make } from './dom.js';

type Rows = readonly HTMLTableRowElement[];

const PERCENT = 100;

/** Columns as wide in every part as they are in the first, whatever stands further down. */
const keepColumns = (table: HTMLTableElement): void => {
  if (getComputedStyle(table).tableLayout === 'fixed') return;
  const columns = [...table.querySelectorAll('col')];
  const row = [...table.rows].find(({ cells }) => cells.length === columns.length);
  if (row === undefined) return;
  const whole = table.getBoundingClientRect().width;
  const widths = [...row.cells].map((cell) => cell.getBoundingClientRect().width);
  columns.forEach((column, index) => {
    column.style.width = `${((widths[index] ?? 0) / whole) * PERCENT}%`;
  });
  table.style.tableLayout = 'fixed';
  table.style.minWidth = `${whole}px`;
};

/** A part with headings of its own: nobody has to go back to the first to know what a column means. */
const further = (table: HTMLTableElement, rows: Rows): HTMLElement => {
  const part = table.cloneNode(false) as HTMLTableElement;
  for (const same of table.querySelectorAll(':scope > :is(caption, colgroup, thead)'))
    part.append(same.cloneNode(true));
  const body = make('tbody');
  body.append(...rows);
  part.append(body);
  const box = make('div', { class: 'further' }, part);
  // What it holds counts for nothing while it is not drawn.
  box.style.minWidth = getComputedStyle(table).minWidth;
  return box;
};

/** Puts rows behind those that are there. */
export const lengthen = (table: HTMLTableElement): ((rows: Rows) => void) => {
  const box = table.closest<HTMLElement>('.wide');
  const [body] = table.tBodies;
  // Rows that change places stay in one table.
  if (box === null || isSortable(table)) return (rows) => body?.append(...rows);
  box.classList.add('long');
  keepColumns(table);
  return (rows) => box.append(further(table, rows));
};

/** Makes whole tables while somebody prints. */
export const startJoining = (host: HTMLElement, signal: AbortSignal): void => {
  let parted: readonly (readonly [part: HTMLElement, box: HTMLElement, rows: Rows])[] = [];
  const join = (): void => {
    parted = [...host.querySelectorAll<HTMLElement>('.further')].map((part) => {
      const box = part.parentElement ?? host;
      const rows = [...(part.querySelector('tbody')?.rows ?? [])];
      box.querySelector('tbody')?.append(...rows);
      part.remove();
      return [part, box, rows] as const;
    });
  };
  const part = (): void => {
    for (const [one, box, rows] of parted) {
      one.querySelector('tbody')?.append(...rows);
      box.append(one);
    }
    parted = [];
  };
  addEventListener('beforeprint', join, { signal });
  addEventListener('afterprint', part, { signal });
};
