/** The words of a long table are read ahead in parts, each no longer than the browser is idle. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAhead } from '../../../src/render/html/page/read-rows.js';

describe('words read ahead', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Calls what waits for idleness, with so many checks of the time left in each turn. @returns rows read in each turn */
  const turns = (count: number, checks: number, stopAfter?: number): readonly number[] => {
    const waiting: IdleRequestCallback[] = [];
    vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
    const read: number[] = [];
    const stop = new AbortController();
    readAhead(count, (index) => String(read.push(index)), stop.signal);
    const parts: number[] = [];
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      const before = read.length;
      let left = checks;
      one({ didTimeout: false, timeRemaining: () => Math.max(0, --left) });
      parts.push(read.length - before);
      if (parts.length === stopAfter) stop.abort();
    }
    expect(read).toEqual(read.map((_, index) => index));
    return parts;
  };

  it('a few rows at a time, until all are read', () => {
    expect(turns(50, 1)).toEqual([20, 20, 10]);
    expect(turns(50, 2)).toEqual([40, 10]);
    expect(turns(0, 1)).toEqual([0]);
  });

  it('not once something else is shown', () => {
    expect(turns(50, 1, 1)).toEqual([20, 0]);
  });

  it('not at all where a browser does not tell when it is idle', () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    expect(() => readAhead(5, () => '')).not.toThrow();
  });
});
