/** That the digits of a footnote are glued to a number, as the end of a sentence or as one of its own. */
import type { Footnote } from '../../model/finding/facts.js';
import type { Words } from '../wording/words.js';

const GLUED = {
  vi: (text: string, likely: string) => `có thể số chú thích bị dính vào điểm (${text} vốn là ${likely})`,
  en: (text: string, likely: string) => `perhaps a footnote number is glued to the score (${text} was ${likely})`,
} as const;

const say = ({ text, likely }: Footnote, w: Words): string => GLUED[w.language](w.quote(text, 40), w.points(likely));

/** "; perhaps a footnote number is glued to the score (“207” was 20)", or nothing. */
export const gluedClause = (footnote: Footnote | undefined, w: Words): string =>
  footnote === undefined ? '' : `; ${say(footnote, w)}`;

/** The same as a sentence after another. */
export const gluedSentence = (footnote: Footnote | undefined, w: Words): string => {
  if (footnote === undefined) return '';
  const said = say(footnote, w);
  return ` ${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};
