/** The attributes of one tag: kept as places in its text, since most of them are never asked for. */
import type { XmlName } from './xml-names.js';
import { decodeText } from './xml-text.js';

const MOST = 64;

interface Attribute {
  name: XmlName | undefined;
  /** Counted from the tag's "<". */
  start: number;
  end: number;
}

export class XmlAttributes {
  readonly #kept: readonly Attribute[] = Array.from({ length: MOST }, () => ({ name: undefined, start: 0, end: 0 }));
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  /** Whether the attribute may stand here: not twice, and not one of far too many. */
  add(name: XmlName, start: number, end: number): boolean {
    if (name.namespace) return true;
    for (let index = 0; index < this.#count; index += 1) {
      const other = this.#kept[index]?.name;
      if (other?.hash === name.hash && other.full === name.full) return false;
    }
    const attribute = this.#kept[this.#count];
    if (attribute === undefined) return false;
    attribute.name = name;
    attribute.start = start;
    attribute.end = end;
    this.#count += 1;
    return true;
  }

  /** A value by its local name; of two that differ by prefix only, the one without is the element's own. */
  value(local: string, text: string, tag: number): string | undefined {
    let found: Attribute | undefined;
    for (let index = 0; index < this.#count; index += 1) {
      const attribute = this.#kept[index];
      if (attribute?.name?.local !== local) continue;
      if (found === undefined || attribute.name.full === local) found = attribute;
    }
    return found && decodeText(text.slice(tag + found.start, tag + found.end));
  }
}
