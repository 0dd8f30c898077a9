/** Puts what the engine shows into the page, long tables piece by piece, and starts its tools. */

import { goTo, startLinks } from '../../render/html/page/links.js';
import { type StartedReport, startReport } from '../../render/html/page/report.js';
import type { Shown } from '../protocol.js';
import { make, nextFrame } from './dom.js';
import { lengthen, startJoining } from './long-tables.js';

export interface Mounted {
  readonly host: HTMLElement;
  readonly report: StartedReport;
}

/** What rows get before they are seen; of each table they come in their order. */
export type Prepare = (table: HTMLTableElement, rows: readonly HTMLTableRowElement[]) => void;

const rowsIn = (piece: string): readonly HTMLTableRowElement[] => {
  const body = make('tbody');
  body.innerHTML = piece;
  return [...body.rows];
};

/** @returns what was mounted, or nothing where something else was shown meanwhile */
export const mount = async (
  host: HTMLElement,
  shown: Shown,
  signal: AbortSignal,
  prepare?: Prepare,
): Promise<Mounted | undefined> => {
  host.className = ['report', ...shown.classes].join(' ');
  host.innerHTML = shown.markup;
  for (const table of host.querySelectorAll('table')) prepare?.(table, [...(table.tBodies[0]?.rows ?? [])]);
  for (const body of host.querySelectorAll<HTMLTableSectionElement>('tbody[data-late]')) {
    const table = body.closest('table');
    if (table === null) continue;
    const add = lengthen(table);
    for (const piece of shown.late[Number(body.dataset['late'])] ?? []) {
      await nextFrame();
      if (signal.aborted) return undefined;
      const rows = rowsIn(piece);
      prepare?.(table, rows);
      add(rows);
    }
    body.removeAttribute('data-late');
  }
  await nextFrame();
  if (signal.aborted) return undefined;
  startJoining(host, signal);
  const report = startReport(host, host, signal);
  report.restore();
  startLinks(host, report.reveal);
  return { host, report };
};

/** Shows a row, and gives it to the keyboard. */
export const goToRow = ({ report }: Mounted, id: string): boolean => goTo(id, report.reveal);
