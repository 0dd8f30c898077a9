/** The line of a text file that a place points at. */
import type { Place } from '../model/place.js';
import type { Excerpt } from './document.js';

/** Longer lines are shown from a little before the place on. */
const LONGEST = 2000;
const BEFORE = 200;

/** Finds lines by number; the text is looked through once, however many findings it has. */
export const excerptsOf = (text: string | undefined): ((at: Place | undefined) => Excerpt | undefined) => {
  if (text === undefined) return () => undefined;
  let starts: number[] | undefined;
  return (at) => {
    if (at?.kind !== 'text') return undefined;
    starts ??= lineStarts(text);
    const start = starts[at.line - 1];
    if (start === undefined) return undefined;
    const end = (starts[at.line] ?? text.length + 1) - 1;
    const far = at.column - 1 > LONGEST - BEFORE ? at.column - 1 - BEFORE : 0;
    const line = text.slice(start + far, Math.min(end, start + far + LONGEST)).replace(/\r$/u, '');
    return line.trim() === '' ? undefined : { line, column: Math.min(at.column - far, line.length + 1) };
  };
};

const lineStarts = (text: string): number[] => {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
};
