/** Which rows can be seen, put into the page so that the reader never waits: what comes back into sight comes in parts. */

/** `context`: seen for the sake of others. `away`: folded, and still printed. `out`: neither seen nor printed. */
export type Sight = 'shown' | 'context' | 'away' | 'out';

/** More than a screen holds; laying out thousands of rows at once takes seconds. */
const AT_ONCE = 200;
const THEN = 200;

const isSeen = (sight: Sight | undefined): boolean => sight === 'shown' || sight === 'context';

export interface Sights {
  /** One for each row. What goes out of sight goes at once, and so do the first rows that come back. */
  readonly set: (wanted: readonly Sight[]) => void;
  /** Waits for nothing more: somebody goes to a row that may be among the last. */
  readonly finish: () => void;
}

export const rowSights = (rows: readonly HTMLTableRowElement[], signal?: AbortSignal): Sights => {
  const current: Sight[] = rows.map(() => 'shown');
  let waiting: readonly (readonly [number, Sight])[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const put = (index: number, sight: Sight): void => {
    const row = rows[index];
    if (row === undefined || current[index] === sight) return;
    current[index] = sight;
    row.hidden = sight === 'out';
    row.classList.toggle('away', sight === 'away');
    row.classList.toggle('context', sight === 'context');
  };

  const putNext = (count: number): void => {
    for (const [index, sight] of waiting.slice(0, count)) put(index, sight);
    waiting = waiting.slice(count);
    if (waiting.length > 0) timer = setTimeout(putNext, 0, THEN);
  };

  const finish = (): void => {
    clearTimeout(timer);
    putNext(waiting.length);
  };
  // What is printed is whole.
  addEventListener('beforeprint', finish, signal === undefined ? {} : { signal });

  return {
    set: (wanted) => {
      clearTimeout(timer);
      waiting = wanted.flatMap((sight, index) => {
        if (isSeen(sight) && !isSeen(current[index])) return [[index, sight] as const];
        put(index, sight);
        return [];
      });
      putNext(AT_ONCE);
    },
    finish,
  };
};
