/** The lists of a style sheet: what stands in each is named by its position, so that things are only ever added behind. */
import { namesIn } from '../package/office-names.js';
import type { PartText } from '../package/part-text.js';
import {
  append,
  appendBefore,
  attributesOf,
  childNamed,
  setAttribute,
  type XmlElement,
} from '../package/xml-element.js';

/** Every child of a style sheet, in the order the standard wants. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
export type ListName = 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** What a list without anything in it is taken to hold; `p` stands for the prefix. */
const USUAL: Readonly<Record<ListName, readonly string[]>> = {
  fonts: ['<p:font><p:sz val="11"/><p:name val="Calibri"/><p:family val="2"/></p:font>'],
  fills: [
    '<p:fill><p:patternFill patternType="none"/></p:fill>',
    '<p:fill><p:patternFill patternType="gray125"/></p:fill>',
  ],
  borders: ['<p:border><p:left/><p:right/><p:top/><p:bottom/><p:diagonal/></p:border>'],
  cellXfs: ['<p:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

const prefixed = (xml: string, prefix: string): string => xml.replaceAll(/(<\/?)p:/gu, `$1${prefix}`);

/** One list that things are added to. */
export class StyleList {
  /** What it holds, as written; what is added comes behind. */
  readonly items: string[];
  /** The elements of what it held; none where that is the usual. */
  readonly elements: readonly XmlElement[];
  readonly #name: ListName;
  readonly #element: XmlElement | undefined;
  readonly #written: number;

  constructor(name: ListName, text: string, root: XmlElement, prefix: string) {
    this.#name = name;
    this.#element = childNamed(root, name);
    this.elements = this.#element?.children ?? [];
    this.#written = this.elements.length;
    this.items =
      this.#written > 0
        ? this.elements.map(({ start, after }) => text.slice(start, after))
        : USUAL[name].map((one) => prefixed(one, prefix));
  }

  /** The position of an item written so, added where there is none. */
  add(item: string): number {
    const known = this.items.indexOf(item);
    return known === -1 ? this.items.push(item) - 1 : known;
  }

  /** Makes the first item stand at every position up to `last`, as far as a list may be long. */
  repeatFirst(last: number, most: number): void {
    while (this.items.length <= Math.min(last, most - 1)) this.items.push(this.items[0] ?? '');
  }

  save(part: PartText, root: XmlElement): void {
    const added = this.items.slice(this.#written);
    const count = String(this.items.length);
    const { prefix } = namesIn(part.text, root);
    if (this.#element === undefined) {
      const later = new Set<string>(ORDER.slice(ORDER.indexOf(this.#name) + 1));
      const xml = `<${prefix}${this.#name} count="${count}">${added.join('')}</${prefix}${this.#name}>`;
      appendBefore(part, root, ({ name }) => later.has(name), xml);
    } else if (added.length > 0) {
      const stated = attributesOf(part.text, this.#element).some(({ name }) => name === 'count');
      if (stated) setAttribute(part, this.#element, 'count', count);
      append(part, this.#element, added.join(''));
    }
  }
}
