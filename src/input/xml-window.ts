/** The bytes of an XML part as text, a window at a time, so that a large part never stands in memory twice. */

/** Bytes: the engine would fetch memory anew for the text of many more, which takes longer than to read it. */
const WINDOW = 1 << 15;
const BOM = '\ufeff';
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/u;

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding of a part, by its first bytes. */
export const encodingOf = (bytes: Uint8Array): XmlEncoding => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
};

/** The first byte at or before `end` that begins a character. */
const characterStart = (bytes: Uint8Array, end: number, encoding: XmlEncoding): number => {
  let at = end;
  if (encoding === 'utf-8') {
    while (at > end - 4 && at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
    return at;
  }
  at -= at % 2;
  const high = bytes[encoding === 'utf-16le' ? at + 1 : at] ?? 0;
  return high >= 0xdc && high <= 0xdf ? at - 2 : at;
};

/** Control characters and non-characters, which XML 1.0 forbids even escaped. */
const hasForbidden = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code !== 9 && code !== 10 && code !== 13 : code >= 0xfffe) return true;
  }
  return false;
};

export class XmlWindow {
  /** What has been decoded and not yet been dropped. */
  text = '';
  readonly #bytes: Uint8Array;
  readonly #encoding: XmlEncoding;
  readonly #decoder: TextDecoder;
  #at = 0;
  #size = WINDOW;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#encoding = encodingOf(bytes);
    this.#decoder = new TextDecoder(this.#encoding, { fatal: true, ignoreBOM: true });
  }

  /**
   * Drops the text before `from` and adds a window's worth behind the rest; within one long token (`from` is 0) the
   * windows grow, so that it is copied a few times only. False at the end of the part.
   *
   * @throws {Error} where the bytes are no text in their encoding, or hold what XML forbids.
   */
  more(from: number): boolean {
    if (this.#at >= this.#bytes.length) return false;
    this.#size = from === 0 ? this.#size * 2 : WINDOW;
    const start = this.#at;
    const wanted = start + this.#size;
    const end = wanted >= this.#bytes.length ? this.#bytes.length : characterStart(this.#bytes, wanted, this.#encoding);
    let added = this.#decoder.decode(this.#bytes.subarray(start, end));
    if (start === 0) added = this.#opening(added);
    if (hasForbidden(added)) throw new Error('a character that XML forbids');
    this.#at = end;
    this.text = this.text.slice(from) + added;
    return true;
  }

  #opening(text: string): string {
    const opening = text.startsWith(BOM) ? text.slice(1) : text;
    const declared = DECLARED.exec(opening)?.[1]?.toLowerCase() ?? 'utf-8';
    const fits = this.#encoding === 'utf-8' ? /^(?:utf-?8|us-ascii|ascii)$/u : /^utf-(?:8|16(?:le|be)?)$/u;
    if (!fits.test(declared)) throw new Error(`encoding ${declared}`);
    return opening;
  }
}
