/** Puts what the engine shows into the page, long tables piece by piece, and starts its tools. */

import { goTo, startLinks } from '../../render/html/page/links.js';
import { type StartedReport, startReport } from '../../render/html/page/report.js';
import type { Shown } from '../protocol.js';
import { nextTurn } from './dom.js';

export interface Mounted {
  readonly host: HTMLElement;
  readonly report: StartedReport;
}

/** @returns what was mounted, or nothing where something else was shown meanwhile */
export const mount = async (host: HTMLElement, shown: Shown, signal: AbortSignal): Promise<Mounted | undefined> => {
  host.className = ['report', ...shown.classes].join(' ');
  host.innerHTML = shown.markup;
  for (const body of host.querySelectorAll<HTMLTableSectionElement>('tbody[data-late]')) {
    for (const piece of shown.late[Number(body.dataset['late'])] ?? []) {
      await nextTurn();
      if (signal.aborted) return undefined;
      body.insertAdjacentHTML('beforeend', piece);
    }
    body.removeAttribute('data-late');
  }
  await nextTurn();
  if (signal.aborted) return undefined;
  const report = startReport(host, host, signal);
  report.restore();
  startLinks(host, report.reveal);
  return { host, report };
};

/** Shows a row, and gives it to the keyboard. */
export const goToRow = ({ report }: Mounted, id: string): boolean => goTo(id, report.reveal);
