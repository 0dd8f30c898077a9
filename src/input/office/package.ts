/** An office file as a package: parts that name each other through relationships, and one main part. */
import { XmlReader } from '../xml.js';
import type { Zip } from '../zip.js';
import { MOST_TOKEN, MOST_XML_DEPTH } from './limits.js';
import { damaged, isRefusal, pastLimit, type Refusal, unreadable } from './refusal.js';

export interface Relationship {
  /** The last word of its type: `worksheet`, `styles`. The same in the transitional and the strict standard. */
  readonly type: string;
  /** The name of the part meant; absent where it is outside the package. */
  readonly target?: string | undefined;
}

export type Relationships = ReadonlyMap<string, Relationship>;

/** What an XML part says is wrong with it, or nothing. */
export const faultOf = (xml: XmlReader, part: string): Refusal | undefined => {
  if (xml.fault === undefined) return undefined;
  if (xml.fault === 'depth') return pastLimit('depth', MOST_XML_DEPTH);
  if (xml.fault === 'document-type') return unreadable('document-type', part);
  return xml.fault === 'length' ? pastLimit('text-length', MOST_TOKEN) : damaged(part);
};

/** Opens a part that must be there. */
export const openPart = (zip: Zip, part: string): XmlReader | Refusal => {
  const bytes = zip.read(part);
  if (bytes === undefined) return damaged(part);
  return isRefusal(bytes) ? bytes : new XmlReader(bytes);
};

const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

/** The part a target means, seen from another part; one that climbs past the root stays at the root. */
export const resolvePart = (from: string, target: string): string => {
  const plain = decoded(target.replace(/#.*$/su, '')).replaceAll('\\', '/');
  const steps = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** The relationships of a part by their id; none where the part has none. The package itself is the part "". */
export const readRelationships = (zip: Zip, part: string): Relationships | Refusal => {
  const own = relationshipsPart(part);
  const found = new Map<string, Relationship>();
  if (!zip.has(own)) return found;
  const xml = openPart(zip, own);
  if (isRefusal(xml)) return xml;
  while (xml.next()) {
    if (xml.kind !== 'open' || xml.name !== 'Relationship') continue;
    const target = xml.attribute('Target') ?? '';
    const type = xml.attribute('Type') ?? '';
    const external = xml.attribute('TargetMode') === 'External';
    const id = xml.attribute('Id') ?? '';
    // Of two that are called alike nobody can tell which is meant.
    if (found.has(id)) return damaged(own);
    found.set(id, {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? undefined : resolvePart(part, target),
    });
  }
  return faultOf(xml, own) ?? found;
};

/** The part of the first relationship of a type, or undefined. */
export const relatedPart = (relationships: Relationships, type: string): string | undefined => {
  for (const one of relationships.values()) if (one.type === type && one.target !== undefined) return one.target;
  return undefined;
};

/** A zip without a main part is no office file, or a broken one. */
const noMainPart = (zip: Zip): Refusal => {
  if (zip.has('[Content_Types].xml') || zip.has('xl/workbook.xml') || zip.has('word/document.xml')) {
    return damaged('_rels/.rels');
  }
  return unreadable(zip.has('mimetype') && zip.has('META-INF/manifest.xml') ? 'opendocument' : 'archive');
};

/** The main part's name. */
export const findMainPart = (zip: Zip): string | Refusal => {
  const relationships = readRelationships(zip, '');
  if (isRefusal(relationships)) return relationships;
  return relatedPart(relationships, 'officeDocument') ?? noMainPart(zip);
};
