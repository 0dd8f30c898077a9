/** What formatting says of a text, kept where the formatting is lost. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
/** One letter with all its marks. */
const LETTER = /\S\p{M}*/gu;
const STROKE = '\u0336';

/** Text set as superscript, with digits that stay raised in plain text: the 7 of a footnote never becomes part of a score. */
export const raised = (text: string): string => text.replace(/\d/gu, (digit) => RAISED[Number(digit)] ?? digit);

/** The same for an index below the line. */
export const lowered = (text: string): string => text.replace(/\d/gu, (digit) => LOWERED[Number(digit)] ?? digit);

/** Text that is crossed out, with letters that stay crossed out in plain text: an old score never becomes part of a new one. */
export const struck = (text: string): string => text.replace(LETTER, (letter) => `${letter}${STROKE}`);
