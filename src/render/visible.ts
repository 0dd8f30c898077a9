/** The one place where a user's text is made safe to show: nothing a terminal or a reader would obey survives. */

/** Line breaks of every program, form feeds and Word's vertical tab among them. */
const BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** C0 and C1 controls but the line break, marks that turn the direction of writing, halves of a pair. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff]|\p{Cs}/gu;
const SAFE = /^[\x20-\x7e\u00a0-\u02ff\u1e00-\u1eff]*$/u;

const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
};

/** The text with line breaks as `\n`, tabs as spaces, and every control character as a visible escape: `\x1b`. */
export const visible = (text: string): string =>
  SAFE.test(text) ? text : text.replace(BREAKS, '\n').replaceAll('\t', ' ').replace(UNSAFE, escaped);
