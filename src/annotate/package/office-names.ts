/** Namespaces of office files: the transitional standard, which nearly all are written in, and the strict one. */
import { attributesOf, prefixOf, type XmlTag } from './xml-element.js';

const STRICT = 'http://purl.oclc.org/ooxml/';
const TRANSITIONAL_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = `${STRICT}officeDocument/relationships`;

/** The namespace that a prefix (with its colon, or "") stands for at a part's root. */
const namespaceOf = (text: string, root: XmlTag, prefix: string): string | undefined => {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return attributesOf(text, root).find((one) => one.name === name)?.value;
};

export interface OfficeNames {
  /** The namespace of the part's own elements. */
  readonly own: string;
  /** The prefix of its elements, with a colon, or "". */
  readonly prefix: string;
  /** What types of relationships begin with, without a slash. */
  readonly relationships: string;
}

/** What roots are in where they do not say: documents, and everything in workbooks. */
const USUAL_OF_DOCUMENTS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const USUAL_OF_WORKBOOKS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The names that a part uses, by its root. */
export const namesIn = (text: string, root: XmlTag): OfficeNames => {
  const prefix = prefixOf(text, root);
  const own = namespaceOf(text, root, prefix) ?? (root.name === 'document' ? USUAL_OF_DOCUMENTS : USUAL_OF_WORKBOOKS);
  const relationships = own.startsWith(STRICT) ? STRICT_RELATIONSHIPS : TRANSITIONAL_RELATIONSHIPS;
  return { own, prefix, relationships };
};

/** A prefix that an attribute may use, with its colon, and what declares it where the root does not. */
export interface UsablePrefix {
  readonly prefix: string;
  /** Goes into the tag that uses it; "" or " xmlns:…". */
  readonly declaration: string;
}

/** How attributes of a namespace are written in a part; `usual` is the prefix where the part has none for it. */
export const prefixFor = (text: string, root: XmlTag, namespace: string, usual: string): UsablePrefix => {
  const declared = attributesOf(text, root).find(({ name, value }) => value === namespace && name.startsWith('xmlns:'));
  return declared === undefined
    ? { prefix: `${usual}:`, declaration: ` xmlns:${usual}="${namespace}"` }
    : { prefix: `${declared.name.slice('xmlns:'.length)}:`, declaration: '' };
};
