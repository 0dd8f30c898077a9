/** Maps and lists in brackets on one line, `{code: "1.1", max: 2, criteria: [a, b]}`, as far as their parts are plain. */
import type { TextPlace } from '../../model/place/place.js';
import type { Source, SourceEntry } from '../../model/place/source.js';
import { blankAsNothing } from './blanks.js';
import { isSameKey } from './same-key.js';

/** A text without quotes: no sign in it that could mean anything else between brackets. */
const WORDS = /[\p{L}\p{N}_(.+](?:[^\n\r,[\]{}:#"'&*!|>%@`\\]*[^\n\r,[\]{}:#"'&*!|>%@`\\\s])?/uy;
const NEGATIVE = /-[0-9][0-9.]*/uy;
const QUOTED = /"[^"\\\n\r]*"|'[^'\n\r]*'/uy;
const KEY = /([\p{L}\p{N}_](?:[^\n\r,[\]{}:#"'?]*[^\n\r,[\]{}:#"'?\s])?): +/uy;
const SPACES = / */uy;
/** Each key is compared with all before it. */
const MOST_ENTRIES = 64;
const MOST_DEPTH = 16;

interface Read {
  readonly source: Source;
  /** Behind its last character. */
  readonly end: number;
}

type PlaceOf = (offset: number) => TextPlace;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const behindSpaces = (text: string, at: number): number => at + (match(SPACES, text, at)?.[0].length ?? 0);

const textAt = (text: string, at: number, placeOf: PlaceOf): Read | undefined => {
  const quoted = match(QUOTED, text, at)?.[0];
  if (quoted !== undefined) {
    return { source: { kind: 'text', text: quoted.slice(1, -1), at: placeOf(at) }, end: at + quoted.length };
  }
  const words = (match(WORDS, text, at) ?? match(NEGATIVE, text, at))?.[0];
  if (words === undefined) return undefined;
  return { source: { kind: 'text', text: blankAsNothing(words), at: placeOf(at) }, end: at + words.length };
};

/** What ends a part: a comma, behind which another must follow, or the closing bracket. */
const behindPart = (
  text: string,
  at: number,
  closing: string,
): { readonly at: number; readonly isLast: boolean } | undefined => {
  const sign = behindSpaces(text, at);
  if (text[sign] === closing) return { at: sign + 1, isLast: true };
  if (text[sign] !== ',') return undefined;
  const next = behindSpaces(text, sign + 1);
  return text[next] === closing ? undefined : { at: next, isLast: false };
};

const listAt = (text: string, from: number, placeOf: PlaceOf, depth: number): Read | undefined => {
  const items: Source[] = [];
  let at = behindSpaces(text, from + 1);
  for (;;) {
    const item = partAt(text, at, placeOf, depth);
    const next = item && behindPart(text, item.end, ']');
    if (item === undefined || next === undefined) return undefined;
    items.push(item.source);
    at = next.at;
    if (next.isLast) return { source: { kind: 'list', at: placeOf(from), items }, end: at };
  }
};

const mapAt = (text: string, from: number, placeOf: PlaceOf, depth: number): Read | undefined => {
  const entries: SourceEntry[] = [];
  let at = behindSpaces(text, from + 1);
  for (;;) {
    const [whole, key] = match(KEY, text, at) ?? [];
    if (whole === undefined || key === undefined || blankAsNothing(key) === '' || key.length > 1000) return undefined;
    if (entries.length === MOST_ENTRIES || entries.some((entry) => isSameKey(entry.key, key))) return undefined;
    const value = partAt(text, at + whole.length, placeOf, depth);
    const next = value && behindPart(text, value.end, '}');
    if (value === undefined || next === undefined) return undefined;
    entries.push({ key, keyAt: placeOf(at), value: value.source });
    at = next.at;
    if (next.isLast) return { source: { kind: 'map', at: placeOf(from), entries }, end: at };
  }
};

const partAt = (text: string, at: number, placeOf: PlaceOf, depth: number): Read | undefined => {
  if (depth > MOST_DEPTH) return undefined;
  if (text[at] === '{') return mapAt(text, at, placeOf, depth + 1);
  if (text[at] === '[') return listAt(text, at, placeOf, depth + 1);
  return textAt(text, at, placeOf);
};

/** Whether what stands there begins with a bracket. */
export const isFlow = (text: string, at: number): boolean => text[at] === '{' || text[at] === '[';

/** The map or list that begins at an offset, up to its closing bracket; undefined where anything in it is not plain. */
export const readPlainFlow = (text: string, at: number, placeOf: PlaceOf): Read | undefined =>
  partAt(text, at, placeOf, 0);
