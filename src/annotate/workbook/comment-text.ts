/** What a comment says, as the runs of a rich text: who says it, then the findings, the severity of each in bold. */
import { escaped } from '../../render/xlsx/escape.js';
import { isNoteLines, type Note, noteLine } from '../note.js';
import { xmlText } from '../package/xml-write.js';

/** Who the comments of this program are by. */
export const AUTHOR = 'cchc';
/** How they begin: not every program keeps the author. */
const OPENING = `${AUTHOR}:`;
/** Between what a person wrote into a comment and what stands there now as well. */
export const SEPARATOR = '――― cchc ―――';

const run = (text: string, bold: boolean, p: string): string => {
  const font = `<${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/><${p}family val="2"/>`;
  const content = xmlText(escaped(text));
  return `<${p}r><${p}rPr>${bold ? `<${p}b/>` : ''}${font}</${p}rPr><${p}t xml:space="preserve">${content}</${p}t></${p}r>`;
};

/** The lines of a cell's comment, without their look. */
export const commentLines = (notes: readonly Note[]): readonly string[] => [OPENING, ...notes.map(noteLine)];

/** The runs of a cell's comment. `after`: they stand below what a person wrote. `p`: the prefix of elements. */
export const commentRuns = (notes: readonly Note[], p: string, after = false): string => {
  const runs = notes.map(
    ({ label, message, rule }) => run(`\n${label}: `, true, p) + run(`${message} [${rule}]`, false, p),
  );
  return run(after ? `\n\n${SEPARATOR}` : OPENING, !after, p) + runs.join('');
};

/** Whether a comment is this program's, and no person's words have come into it. */
export const isOwnComment = (text: string): boolean => {
  const said = text.trim();
  return said.startsWith(OPENING) && isNoteLines(said.slice(OPENING.length));
};

/** Where in a person's comment the findings of an earlier time begin; -1 where there are none, or more than those. */
export const ownPartOf = (text: string): number => {
  const at = text.lastIndexOf(SEPARATOR);
  return at !== -1 && isNoteLines(text.slice(at + SEPARATOR.length)) ? at : -1;
};
