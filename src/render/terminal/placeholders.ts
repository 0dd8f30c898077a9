/**
 * The table library measures text in its own way; graphemes on which it may be of another mind than we are
 * go through it as private-use characters, as many as the grapheme is wide, and are put back afterwards.
 */
import { graphemesOf, isSimple } from './measure.js';

const FIRST = 0xe000;
const FILLER = '\uf8ff';
const MOST = 0xf8ff - FIRST;
const PLACED = /([\ue000-\uf8fe])\uf8ff*/gu;

export interface Placeholders {
  readonly hide: (text: string) => string;
  readonly restore: (text: string) => string;
}

export const placeholders = (): Placeholders => {
  const marks = new Map<string, string>();
  const graphemes: string[] = [];
  const markOf = (grapheme: string): string | undefined => {
    const known = marks.get(grapheme);
    if (known !== undefined || graphemes.length === MOST) return known;
    const mark = String.fromCharCode(FIRST + graphemes.length);
    marks.set(grapheme, mark);
    graphemes.push(grapheme);
    return mark;
  };
  return {
    hide: (text) => {
      if (isSimple(text)) return text;
      return graphemesOf(text)
        .map((grapheme) => {
          if (isSimple(grapheme.text)) return grapheme.text;
          if (grapheme.width === 0) return '';
          return (markOf(grapheme.text) ?? '?') + FILLER.repeat(grapheme.width - 1);
        })
        .join('');
    },
    restore: (text) =>
      graphemes.length === 0
        ? text
        : text.replace(PLACED, (_, mark: string) => graphemes[mark.charCodeAt(0) - FIRST] ?? ''),
  };
};
