/** A comment of a Word document: one paragraph a finding, its severity in bold. */
import type { Note } from '../note.js';
import type { UsablePrefix } from '../package/office-names.js';
import { xmlText } from '../package/xml-write.js';

/** Who the comments of this program are by. */
export const AUTHOR = 'cchc';

/** How elements and attributes of a part are written. */
export interface Spelling {
  /** Of elements, with a colon, or "". */
  readonly prefix: string;
  readonly attribute: UsablePrefix;
}

const run = (text: string, bold: boolean, { prefix: p, attribute: { prefix: a } }: Spelling): string =>
  `<${p}r><${p}rPr>${bold ? `<${p}b/>` : ''}<${p}sz ${a}val="20"/></${p}rPr><${p}t xml:space="preserve">${xmlText(text)}</${p}t></${p}r>`;

/** `date`: ISO day; none is written without one. */
export const writeComment = (id: number, notes: readonly Note[], date: string | undefined, by: Spelling): string => {
  const { prefix: p, attribute } = by;
  const a = attribute.prefix;
  const when = date === undefined ? '' : ` ${a}date="${date}T00:00:00Z"`;
  const paragraphs = notes.map(({ label, message, rule }, index) => {
    const mark = index === 0 ? `<${p}r><${p}annotationRef/></${p}r>` : '';
    return `<${p}p>${mark}${run(`${label}: `, true, by)}${run(`${message} [${rule}]`, false, by)}</${p}p>`;
  });
  const attributes = `${attribute.declaration} ${a}id="${id}" ${a}author="${AUTHOR}"${when} ${a}initials="${AUTHOR}"`;
  return `<${p}comment${attributes}>${paragraphs.join('')}</${p}comment>`;
};

/** What stands before the content that a comment is about. */
export const rangeStart = (id: number, { prefix: p, attribute: { prefix: a, declaration } }: Spelling): string =>
  `<${p}commentRangeStart${declaration} ${a}id="${id}"/>`;

/** What stands behind it. */
export const rangeEnd = (id: number, { prefix: p, attribute: { prefix: a, declaration } }: Spelling): string =>
  `<${p}commentRangeEnd${declaration} ${a}id="${id}"/>` +
  `<${p}r${declaration}><${p}rPr><${p}sz ${a}val="16"/></${p}rPr><${p}commentReference ${a}id="${id}"/></${p}r>`;
