/** Text as it may stand in a workbook's XML. */

/** Characters that XML cannot hold, or that are lost when it is read: the workbook format spells them `_x0001_`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const UNWRITABLE = /[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]|\p{Cs}/gu;
/** A text that happens to look like such a spelling. */
const LOOKS_SPELLED = /_(?=x[0-9A-Fa-f]{4}_)/gu;

const spelled = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The text with every character that a workbook cannot hold spelled in the format's own way. */
export const escaped = (text: string): string => text.replace(LOOKS_SPELLED, '_x005F_').replace(UNWRITABLE, spelled);
