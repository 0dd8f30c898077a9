/** Words in a CSV file that a spreadsheet must not take for a formula. */

/** What begins a formula, in any width; and what a spreadsheet may pass over before it looks. */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/u;
/** A number harms nobody, whatever its sign. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/u;

/**
 * An apostrophe in front of a text that would be a formula. Spreadsheets show such a cell as text; our own reader takes
 * the apostrophe away again, and so a text that has one of its own there gets another.
 */
export const protectedText = (words: string): string =>
  BEGINS_FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words;
