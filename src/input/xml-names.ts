/** Names of elements and attributes, each cut from its text and looked at once. */

export interface XmlName {
  /** As written. */
  readonly full: string;
  /** Without its prefix. */
  readonly local: string;
  /** `xmlns` and `xmlns:…`: not an attribute of the element's own. */
  readonly namespace: boolean;
  readonly hash: number;
}

const LONGEST = 255;
const SLOTS = 1024;
/** Names of office formats are of this kind; it is compiled in no time, what \p{L} asks for is not. */
const PLAIN_NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_.-]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.-]*)?$/u;

export class XmlNames {
  readonly #slots: (XmlName | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

  /** The name from `start` to `end` of a text, whose characters add up to `hash`; undefined where it is no name. */
  at(text: string, start: number, end: number, hash: number): XmlName | undefined {
    const slot = hash & (SLOTS - 1);
    const known = this.#slots[slot];
    if (known !== undefined && known.full.length === end - start && text.startsWith(known.full, start)) return known;
    if (end - start > LONGEST) return undefined;
    const full = text.slice(start, end);
    if (!PLAIN_NAME.test(full) && !NAME.test(full)) return undefined;
    const local = full.slice(full.indexOf(':') + 1);
    const name = { full, local, namespace: full === 'xmlns' || full.startsWith('xmlns:'), hash };
    this.#slots[slot] = name;
    return name;
  }
}
