/** The user's own words inside a sentence: nothing a terminal would obey, and never a whole page. */
import { graphemesIn } from '../../model/text/graphemes.js';
import { isSingleUnits } from '../../model/text/text.js';

/** Left behind by office programs; nobody means them. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202c\u2060\u2066-\u2069\ufeff\u00ad]/gu;
const SPACES = /[\s\u0085]+/gu;
/** Control and format characters and halves of a pair: a terminal or a reader may be misled by them. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
};

/** The words on one line, single spaces between them, with every control character as a visible escape: `\x1b`. */
export const visible = (text: string): string =>
  text.replace(INVISIBLE, '').replace(SPACES, ' ').trim().replace(UNSAFE, escaped);

const EXCERPT = 80;
/** Marks piled on one letter are no excuse for a long message. */
const UNITS_PER_GRAPHEME = 8;

/** At most `most` graphemes of a text, cut between words where that costs little, with "…" where it was cut. */
export const excerpt = (text: string, most = EXCERPT): string => {
  const bound = most * UNITS_PER_GRAPHEME;
  // Escapes and collapsed spaces change the length; what is far past the bound is never looked at.
  const whole = visible(text.slice(0, bound * 2));
  if (whole.length <= most && text.length <= bound * 2) return whole;
  if (isSingleUnits(whole)) return `${atWord(whole.slice(0, most))}…`;
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemesIn(whole)) {
    if (count === most || index + segment.length > bound) return `${atWord(whole.slice(0, end))}…`;
    end = index + segment.length;
    count += 1;
  }
  return text.length <= bound * 2 ? whole : `${atWord(whole)}…`;
};

const atWord = (cut: string): string => {
  const space = cut.lastIndexOf(' ');
  return (space > cut.length * 0.7 ? cut.slice(0, space) : cut).trimEnd();
};

/** “…” around an excerpt. */
export const quoted = (text: string, most = EXCERPT): string => `“${excerpt(text, most)}”`;

/** A file's name as it is typed after a command, in quotes where it needs them. */
export const typed = (file: string): string => (/^[\w./-]+$/u.test(file) ? file : `"${visible(file)}"`);
