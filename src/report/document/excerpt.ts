/** The line of a text file that a place points at. */
import type { Place } from '../../model/place/place.js';
import type { Excerpt } from './document.js';

/** Of longer lines, the part around the place is shown. */
const LONGEST = 2000;
const BEFORE = 200;

/** Where a character stands in a text: columns count characters, offsets UTF-16 units. */
interface Mark {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Finds lines by number; the text is looked through once, however many findings it has, if they come in order. */
export const excerptsOf = (text: string | undefined): ((at: Place | undefined) => Excerpt | undefined) => {
  if (text === undefined) return () => undefined;
  let starts: readonly number[] | undefined;
  let last: Mark = { line: 0, column: 1, offset: 0 };
  return (at) => {
    // A field is named by its number: no character to point at.
    if (at?.kind !== 'text' || at.fields) return undefined;
    starts ??= lineStarts(text);
    const start = starts[at.line - 1];
    if (start === undefined) return undefined;
    const end = (starts[at.line] ?? text.length + 1) - 1;
    const from = last.line === at.line && last.column <= at.column ? last : { ...at, column: 1, offset: start };
    last = { line: at.line, column: at.column, offset: advance(text, from, at.column, end) };
    const begin = last.offset - start > LONGEST - BEFORE ? last.offset - BEFORE : start;
    const line = text.slice(begin, Math.min(end, begin + LONGEST)).replace(/\r$/u, '');
    return line.trim() === '' ? undefined : { line, offset: Math.min(last.offset - begin, line.length) };
  };
};

const advance = (text: string, from: Mark, column: number, end: number): number => {
  let offset = from.offset;
  for (let at = from.column; at < column && offset < end; at += 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
};

const lineStarts = (text: string): readonly number[] => {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
};
