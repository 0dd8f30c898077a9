/** How many columns of a terminal a text takes, by grapheme. */
import emojiRegex from 'emoji-regex';
import { eastAsianWidth } from 'get-east-asian-width';
import { graphemesIn } from '../../model/text/graphemes.js';
import { isSingleUnits } from '../../model/text/text.js';

/** Of no width and no meaning in a terminal: soft hyphens, zero-width spaces, tags. */
const INVISIBLE = /[\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;

export interface Grapheme {
  readonly text: string;
  readonly width: number;
}

const MOST_KNOWN = 10_000;
/** Measuring a grapheme costs more than a look-up, and a text has few different ones. */
const known = new Map<string, number>();

/** Nothing that takes room begins with these: controls, marks without a letter, joiners, half a character. */
const NO_ROOM = /^[\p{Cc}\p{M}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/** The columns of one grapheme by the tables of Unicode; where those leave a choice, the narrow one, as terminals here do. */
const unicodeWidth = (grapheme: string): number => {
  if (NO_ROOM.test(grapheme)) return 0;
  return emojiRegex().test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
};

const graphemeWidth = (grapheme: string): number => {
  const before = known.get(grapheme);
  if (before !== undefined) return before;
  const width = isSingleUnits(grapheme) ? grapheme.length : unicodeWidth(grapheme);
  if (known.size < MOST_KNOWN) known.set(grapheme, width);
  return width;
};

/** The segmenter's time grows with the square of a text: it gets pieces of about this length. */
const PIECE = 1000;
/** What carries on the grapheme before it, or is half of a character. */
const CARRIES_ON = /^(?:\p{M}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|[\udc00-\udfff])/u;
/** So much of a grapheme stays whole; more marks than that on one letter are no writing. */
const LONGEST = 200;

function* segmentsOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = start + PIECE;
    const last = end + LONGEST;
    while (end < last && (CARRIES_ON.test(text.slice(end, end + 2)) || text[end - 1] === '\u200d')) end += 1;
    for (const { segment } of graphemesIn(text.slice(start, end))) yield segment;
    start = end;
  }
}

/** The graphemes of a text. */
export const graphemesOf = (text: string): readonly Grapheme[] => {
  if (isSingleUnits(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  return Array.from(segmentsOf(text), (segment) => ({ text: segment, width: graphemeWidth(segment) }));
};

export const widthOf = (text: string): number => {
  if (isSingleUnits(text)) return text.length;
  let width = 0;
  for (const segment of segmentsOf(text)) width += graphemeWidth(segment);
  return width;
};

export const withoutInvisible = (text: string): string => (isSingleUnits(text) ? text : text.replace(INVISIBLE, ''));
