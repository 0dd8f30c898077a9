/** The rows of a table in the page → facts, and their text when it is first asked for. */
import { plainLetters } from './plain-letters.js';
import type { PlanRow } from './rows.js';

const numberOf = (text: string | null): number | undefined => (text === null ? undefined : Number(text));

export const readRow = (row: HTMLTableRowElement): PlanRow => {
  const text = (name: string): string => row.getAttribute(`data-${name}`) ?? '';
  const kind = row.getAttribute('data-kind');
  return {
    counts: row.hasAttribute('data-field') && (kind === null || kind === 'continuation'),
    up: numberOf(row.getAttribute('data-up')),
    first: numberOf(row.getAttribute('data-first')),
    field: text('field'),
    leads: text('leads').split(' ').filter(Boolean),
    due: text('due'),
    state: text('state'),
    loses: row.hasAttribute('data-loses'),
  };
};

const BETWEEN_CELLS = ' \u0001 ';

/** Each row's words, folded once: typing must not wait for them. */
export const rowTexts = (
  elements: readonly HTMLTableRowElement[],
  rows: readonly PlanRow[],
): ((index: number) => string) => {
  const known: string[] = [];
  const read = (index: number): string => {
    const cells = [...(elements[index]?.cells ?? [])].map((cell) => cell.textContent ?? '');
    const own = plainLetters(cells.join(BETWEEN_CELLS));
    const first = rows[index]?.first;
    return first === undefined ? own : `${read(first)}${BETWEEN_CELLS}${own}`;
  };
  return (index) => {
    known[index] ??= read(index);
    return known[index] ?? '';
  };
};

/** Of rows at once, before the browser is asked whether it has something better to do. */
const AT_ONCE = 20;

/** Reads the words of all rows while nobody waits for anything, so that the first search need not. */
export const readAhead = (count: number, text: (index: number) => string, signal?: AbortSignal): void => {
  // Not every browser tells when it is idle.
  const whenIdle: typeof requestIdleCallback | undefined = globalThis.requestIdleCallback;
  let next = 0;
  const read = (idle: IdleDeadline): void => {
    if (signal?.aborted === true) return;
    do for (const end = Math.min(count, next + AT_ONCE); next < end; next += 1) text(next);
    while (next < count && idle.timeRemaining() > 0);
    if (next < count) whenIdle?.(read);
  };
  whenIdle?.(read);
};
