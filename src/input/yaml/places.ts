/** Offsets in a text → lines and columns, both from 1; a column counts characters (code points), not code units. */
import type { TextPlace } from '../../model/place/place.js';

export type Locate = (offset: number) => TextPlace;

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** Index of the last start that is not behind `offset`. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const pairsBetween = (text: string, from: number, to: number): number => {
  let pairs = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0xdc00 && code <= 0xdfff) pairs += 1;
  }
  return pairs;
};

/** A function that tells where offsets of `text` stand. Asked in rising order, as a reader does, it takes linear time. */
export const locator = (text: string): Locate => {
  const starts = lineStarts(text);
  const hasPairs = /[\ud800-\udbff][\udc00-\udfff]/.test(text);
  let known = { line: 0, offset: 0, pairs: 0 };
  return (offset) => {
    const line = lineAt(starts, offset);
    const start = starts[line] ?? 0;
    if (!hasPairs) return { kind: 'text', line: line + 1, column: offset - start + 1 };
    const from = known.line === line && known.offset <= offset ? known : { line, offset: start, pairs: 0 };
    known = { line, offset, pairs: from.pairs + pairsBetween(text, from.offset, offset) };
    return { kind: 'text', line: line + 1, column: offset - start - known.pairs + 1 };
  };
};
