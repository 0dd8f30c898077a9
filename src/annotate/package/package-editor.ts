/** An office file whose parts are being changed: what it holds, and how parts are named, typed and related. */
import { resolvePart } from '../../input/office/package.js';
import { damaged, isRefusal, type Refusal } from '../../input/office/refusal.js';
import type { Zip } from '../../input/zip.js';
import { PartText } from './part-text.js';
import { append, attributeOf, readElements, type XmlElement } from './xml-element.js';
import { DECLARATION, xmlText } from './xml-write.js';
import { copyZip } from './zip-copy.js';

/** A part that is being changed, and its elements. */
export interface OpenedPart {
  readonly name: string;
  readonly part: PartText;
  readonly root: XmlElement;
}

/** A relationship as its part states it. */
export interface StatedRelationship {
  readonly id: string;
  /** The whole address of its type. */
  readonly type: string;
  /** The last word of it. */
  readonly kind: string;
  /** The part meant; absent where it is outside the package. */
  readonly target: string | undefined;
}

const TYPES_PART = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NO_PART = new PartText(new TextEncoder().encode('<nothing/>'));
const NO_ELEMENT: XmlElement = { name: 'nothing', start: 0, end: 10, closing: 10, after: 10, children: [] };

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that holds the relationships of a part. */
const relationshipsPart = (part: string): string => {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

/** A part's name as another part's relationships say it. */
const relativeName = (from: string, to: string): string => {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < own.length && shared < other.length - 1 && own[shared] === other[shared]) shared += 1;
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/');
};

interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

interface NewTypes {
  readonly overrides: Map<string, string>;
  readonly extensions: Map<string, string>;
}

/** What is asked of it never throws: the first part that is damaged stands in `refusal`, and in what `save` gives. */
export class PackageEditor {
  refusal: Refusal | undefined;
  readonly #bytes: Uint8Array;
  readonly #zip: Zip;
  readonly #opened = new Map<string, OpenedPart>();
  readonly #written = new Map<string, Uint8Array>();
  readonly #relationships = new Map<string, NewRelationship[]>();
  readonly #types: NewTypes = { overrides: new Map(), extensions: new Map() };

  /** `bytes`: the whole file that `zip` was opened from. */
  constructor(bytes: Uint8Array, zip: Zip) {
    this.#bytes = bytes;
    this.#zip = zip;
  }

  get names(): readonly string[] {
    return this.#zip.names;
  }

  has(name: string): boolean {
    return this.#zip.has(name) || this.#written.has(name);
  }

  /** The bytes of a part as it was; none, and a refusal, where it is damaged or missing. */
  read(name: string): Uint8Array {
    const bytes = this.#zip.read(name) ?? damaged(name);
    if (!isRefusal(bytes)) return bytes;
    this.refusal ??= bytes;
    return new Uint8Array();
  }

  /** Opens a part to change it; the same one each time. `looksInto` as for `readElements`. */
  open(name: string, looksInto?: (element: string) => boolean): OpenedPart {
    const known = this.#opened.get(name);
    if (known !== undefined) return known;
    const opened = this.#read(name, looksInto);
    if (opened === undefined) this.refusal ??= damaged(name);
    const part = opened ?? { name, part: NO_PART, root: NO_ELEMENT };
    if (opened !== undefined) this.#opened.set(name, opened);
    return part;
  }

  #read(name: string, looksInto: ((element: string) => boolean) | undefined): OpenedPart | undefined {
    const bytes = this.read(name);
    try {
      const part = new PartText(bytes);
      const root = readElements(bytes, part.text, looksInto === undefined ? {} : { looksInto });
      return root && { name, part, root };
    } catch {
      return undefined;
    }
  }

  /** Writes a part, new or in the place of one that is there. */
  write(name: string, content: string | Uint8Array): void {
    this.#written.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** A name that no part has yet: `before`, a number, `after`. */
  freeName(before: string, after: string): string {
    let number = 1;
    const taken = new Set([...this.names, ...this.#written.keys()].map((name) => name.toLowerCase()));
    while (taken.has(`${before}${number}${after}`.toLowerCase())) number += 1;
    return `${before}${number}${after}`;
  }

  /** The relationships that a part of the file has. */
  relationships(part: string): readonly StatedRelationship[] {
    const name = relationshipsPart(part);
    if (!this.#zip.has(name)) return [];
    const { part: source, root } = this.open(name);
    return root.children.map((element) => {
      const attribute = (key: string): string => attributeOf(source.text, element, key) ?? '';
      const type = attribute('Type');
      const external = attribute('TargetMode') === 'External';
      return {
        id: attribute('Id'),
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: external ? undefined : resolvePart(part, attribute('Target')),
      };
    });
  }

  /** Relates a part to another; returns the relationship's id. `type`: the whole address. */
  relate(part: string, type: string, target: string): string {
    const added = this.#relationships.get(part) ?? [];
    this.#relationships.set(part, added);
    const taken = new Set([...this.relationships(part), ...added].map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    added.push({ id: `rId${number}`, type, target: relativeName(part, target) });
    return `rId${number}`;
  }

  /** What kind of content a part is stated to be. */
  contentType(name: string): string | undefined {
    const { part, root } = this.open(TYPES_PART);
    const extension = /\.([^./]+)$/u.exec(name)?.[1] ?? '';
    const stated = (element: string, key: string, value: string): string | undefined => {
      const found = root.children.find(
        (one) => one.name === element && attributeOf(part.text, one, key)?.toLowerCase() === value.toLowerCase(),
      );
      return found && attributeOf(part.text, found, 'ContentType');
    };
    return stated('Override', 'PartName', `/${name}`) ?? stated('Default', 'Extension', extension);
  }

  /** States a part's kind of content. */
  setContentType(name: string, type: string): void {
    if (this.contentType(name) !== type) this.#types.overrides.set(name, type);
  }

  /** States the kind of content of all parts of an extension, unless there is such a statement already. */
  setExtensionType(extension: string, type: string): void {
    if (this.contentType(`.${extension}`) === undefined) this.#types.extensions.set(extension, type);
  }

  /** The file with all its changes. */
  save(): Uint8Array | Refusal {
    this.#saveRelationships();
    this.#saveTypes();
    if (this.refusal !== undefined) return this.refusal;
    const parts = new Map<string, Uint8Array>();
    for (const { name, part } of this.#opened.values()) if (part.isChanged) parts.set(name, part.bytes());
    for (const [name, content] of this.#written) parts.set(name, content);
    return parts.size === 0 ? this.#bytes : copyZip(this.#bytes, parts);
  }

  #saveRelationships(): void {
    for (const [part, added] of this.#relationships) {
      const name = relationshipsPart(part);
      const xml = (prefix: string): string =>
        added
          .map(
            ({ id, type, target }) =>
              `<${prefix}Relationship Id="${id}" Type="${type}" Target="${xmlText(encodeURI(target))}"/>`,
          )
          .join('');
      if (this.#zip.has(name)) this.#append(name, xml);
      else
        this.write(name, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}">${xml('')}</Relationships>`);
    }
  }

  #saveTypes(): void {
    const { overrides, extensions } = this.#types;
    if (overrides.size + extensions.size === 0) return;
    if (!this.#zip.has(TYPES_PART)) {
      this.refusal ??= damaged(TYPES_PART);
      return;
    }
    this.#append(TYPES_PART, (prefix) =>
      [
        ...[...extensions].map(
          ([extension, type]) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`,
        ),
        ...[...overrides].map(
          ([name, type]) => `<${prefix}Override PartName="/${xmlText(encodeURI(name))}" ContentType="${type}"/>`,
        ),
      ].join(''),
    );
  }

  #append(name: string, xml: (prefix: string) => string): void {
    const { part, root } = this.open(name);
    append(part, root, xml(/^<([^\s/>]*:)?/u.exec(part.text.slice(root.start))?.[1] ?? ''));
  }
}
