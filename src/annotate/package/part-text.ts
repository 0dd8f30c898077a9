/** The text of an XML part, changed at places: all that is not named stays byte for byte. */
import { encodingOf, type XmlEncoding } from '../../input/xml-window.js';

const BOM = '\ufeff';

const decoded = (bytes: Uint8Array, encoding: XmlEncoding): string =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

const encoded = (text: string, encoding: XmlEncoding): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
};

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export class PartText {
  /** Without a byte-order mark: places are those of the reader of XML. */
  readonly text: string;
  readonly #bytes: Uint8Array;
  readonly #encoding: XmlEncoding;
  readonly #mark: string;
  readonly #changes: Change[] = [];
  readonly #filled = new Map<number, { readonly to: number; readonly end: string; inside: string }>();

  /** @throws {Error} where the bytes are no text in their encoding */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#encoding = encodingOf(bytes);
    const whole = decoded(bytes, this.#encoding);
    this.#mark = whole.startsWith(BOM) ? BOM : '';
    this.text = whole.slice(this.#mark.length);
  }

  /** Puts text at a place; several at one place stand in the order in which they came. */
  insert(at: number, text: string): void {
    this.#changes.push({ from: at, to: at, text });
  }

  /** Puts text in the place of what stands from `from` to before `to`. */
  replace(from: number, to: number, text: string): void {
    this.#changes.push({ from, to, text });
  }

  /** Gives an element that closes itself an inside: its "/>", from `from` to before `to`, becomes an end of its own. */
  fill(from: number, to: number, name: string, inside: string): void {
    const known = this.#filled.get(from);
    if (known === undefined) this.#filled.set(from, { to, end: `</${name}>`, inside });
    else known.inside += inside;
  }

  get isChanged(): boolean {
    return this.#changes.length + this.#filled.size > 0;
  }

  /** The part with its changes. */
  bytes(): Uint8Array {
    if (!this.isChanged) return this.#bytes;
    // The sort is stable; what is put in front of a place comes before what takes its place.
    const filled = [...this.#filled].map(([from, { to, end, inside }]) => ({ from, to, text: `>${inside}${end}` }));
    const changes = [...this.#changes, ...filled].sort((a, b) => a.from - b.from || a.to - b.to);
    const pieces: string[] = [this.#mark];
    let at = 0;
    for (const { from, to, text } of changes) {
      if (from < at) throw new Error(`changes overlap at ${from}`);
      pieces.push(this.text.slice(at, from), text);
      at = to;
    }
    pieces.push(this.text.slice(at));
    return encoded(pieces.join(''), this.#encoding);
  }
}
