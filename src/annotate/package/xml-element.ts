/** Elements of a part with their places in its text, and their tags looked into. */
import { XmlReader } from '../../input/xml.js';
import { decodeText } from '../../input/xml-text.js';
import type { PartText } from './part-text.js';
import { xmlText } from './xml-write.js';

/** An element's opening tag. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** From "<" to behind ">". */
  readonly start: number;
  readonly end: number;
}

export interface XmlElement extends XmlTag {
  /** Where its closing tag begins; the end of the opening tag where that closes itself. */
  readonly closing: number;
  /** Behind its closing tag. */
  readonly after: number;
  readonly children: readonly XmlElement[];
}

interface Draft extends XmlTag {
  closing: number;
  after: number;
  readonly children: Draft[];
}

/** The tag or the end of an element that the reader has just given: a "<" stands nowhere inside it. */
export const tagStart = (text: string, end: number): number => text.lastIndexOf('<', end - 1);

/** The tag just opened. */
export const openTag = (xml: XmlReader, text: string): XmlTag => ({
  name: xml.name,
  start: tagStart(text, xml.end),
  end: xml.end,
});

/**
 * The elements of a part, those inside each other down to `deepest` (the root is 1). `looksInto` may pass over the
 * inside of some. Undefined where the part is no XML.
 */
export const readElements = (
  bytes: Uint8Array,
  text: string,
  { deepest = Number.POSITIVE_INFINITY, looksInto = (_name: string): boolean => true } = {},
): XmlElement | undefined => {
  const xml = new XmlReader(bytes);
  const open: Draft[] = [];
  let root: Draft | undefined;
  while (xml.next()) {
    if (xml.kind === 'open') {
      const draft: Draft = { ...openTag(xml, text), closing: xml.end, after: xml.end, children: [] };
      open.at(-1)?.children.push(draft);
      root ??= draft;
      open.push(draft);
      if (xml.depth >= deepest || !looksInto(xml.name)) xml.skip();
    }
    // What was passed over has been read to its close.
    if (xml.kind !== 'close') continue;
    const draft = open.pop();
    if (draft === undefined) continue;
    draft.after = xml.end;
    draft.closing = xml.end === draft.end ? draft.end : tagStart(text, xml.end);
  }
  return xml.fault === undefined ? root : undefined;
};

/** A tag's name as written, with its prefix. */
export const fullName = (text: string, { start }: XmlTag): string =>
  /^[^\s/>]+/u.exec(text.slice(start + 1, start + 257))?.[0] ?? '';

/** The prefix with its colon, or "". */
export const prefixOf = (text: string, tag: XmlTag): string => {
  const full = fullName(text, tag);
  return full.slice(0, full.length - tag.name.length);
};

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly value: string;
  /** Where its value stands, between its quotes. */
  readonly from: number;
  readonly to: number;
}

const ATTRIBUTE = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The attributes of a tag, in order. */
export const attributesOf = (text: string, tag: XmlTag): readonly XmlAttribute[] => {
  const named = tag.start + 1 + fullName(text, tag).length;
  return [...text.slice(named, tag.end).matchAll(ATTRIBUTE)].map((match) => {
    const raw = match[2] ?? match[3] ?? '';
    const to = named + match.index + match[0].length - 1;
    return { name: match[1] ?? '', value: decodeText(raw) ?? raw, from: to - raw.length, to };
  });
};

/** An attribute's value by its name: with its prefix, or without for an attribute that any prefix may stand before. */
export const attributeOf = (text: string, tag: XmlTag, name: string): string | undefined => {
  const all = attributesOf(text, tag);
  return (all.find((one) => one.name === name) ?? all.find((one) => one.name.endsWith(`:${name}`)))?.value;
};

/** Sets an attribute, or adds it behind the tag's name. */
export const setAttribute = (part: PartText, tag: XmlTag, name: string, value: string): void => {
  const known = attributesOf(part.text, tag).find((one) => one.name === name);
  const written = xmlText(value);
  if (known !== undefined) part.replace(known.from, known.to, written);
  else part.insert(tag.start + 1 + fullName(part.text, tag).length, ` ${name}="${written}"`);
};

const closesItself = (element: XmlElement): boolean => element.after === element.end;

/** Adds text at the end of an element, whether or not that closes itself. */
export const append = (part: PartText, element: XmlElement, xml: string): void => {
  if (!closesItself(element)) part.insert(element.closing, xml);
  else part.fill(part.text.lastIndexOf('/', element.end - 1), element.end, fullName(part.text, element), xml);
};

/** Adds an element to its parent in front of the first of those that must come behind it. */
export const appendBefore = (
  part: PartText,
  parent: XmlElement,
  behind: (child: XmlElement) => boolean,
  xml: string,
): void => {
  const next = parent.children.find(behind);
  if (next === undefined) append(part, parent, xml);
  else part.insert(next.start, xml);
};

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
