/** A user's words as Markdown that shows exactly those words. */
import { visible } from '../visible.js';

/** What means something anywhere in a line; an ampersand only where it would begin an entity. */
const INLINE = /[\\`*_<>|~[\]$]|&(?=#?[a-z0-9]+;)/giu;
/** What means something at the start of a line only. */
const MARK_AT_START = /^(\s*)([#+=-])/u;
const NUMBER_AT_START = /^(\s*\d{1,9})([.)])/u;

/** Whether anything at all may have to be escaped: most texts hold nothing of the kind. */
const SPECIAL = /[\\`*_<>|~[\]$&\n]/;

/** For the middle of a line, a table cell among them; line breaks become `<br>`. */
export const escapeInline = (words: string): string => {
  const shown = visible(words);
  if (!SPECIAL.test(shown)) return shown;
  return shown
    .split('\n')
    .map((line) => line.replace(INLINE, '\\$&'))
    .join('<br>');
};

/** For the start of a line as well. */
export const escapeLine = (line: string): string =>
  line.replace(MARK_AT_START, '$1\\$2').replace(NUMBER_AT_START, '$1\\$2');
