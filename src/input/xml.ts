/**
 * A small strict reader of XML: one token at a time, prefixes stripped. It knows no document type (and so no entities
 * but the five), checks that elements nest, and never throws: what is wrong ends the tokens and stands in `fault`.
 *
 * Written because the parts of a workbook are large: a general parser spends most of its time on what they never hold.
 */
import { MOST_TOKEN, MOST_XML_DEPTH } from './office/limits.js';
import { XmlAttributes } from './xml-attributes.js';
import { type XmlName, XmlNames } from './xml-names.js';
import { decodeText } from './xml-text.js';
import { XmlWindow } from './xml-window.js';

export type XmlFault = 'damaged' | 'depth' | 'length' | 'document-type';

const LESS = 60;
const SLASH = 47;
const EQUALS = 61;
const APOSTROPHE = 39;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const AMPERSAND = 38;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

export class XmlReader {
  /** What `next` stopped at. An element without content is an `open` and then a `close`. */
  kind: 'open' | 'close' | 'text' = 'text';
  /** Of an `open` or a `close`, without its prefix. */
  name = '';
  /** Of a `text`, decoded. */
  text = '';
  /** Elements open around the token; an `open` and its `close` count themselves. */
  depth = 0;
  fault: XmlFault | undefined;

  readonly #window: XmlWindow;
  #at = 0;
  /** Characters of the part before the window. */
  #dropped = 0;
  readonly #open: XmlName[] = [];
  #empty = false;
  #rooted = false;
  #started = false;
  /** Inside a tag: what is read next, and where the tag ends. */
  #cursor = 0;
  #end = 0;
  /** Where the tag last opened stands. */
  #tag = 0;
  readonly #names = new XmlNames();
  readonly #attributes = new XmlAttributes();

  constructor(bytes: Uint8Array) {
    this.#window = new XmlWindow(bytes);
  }

  /** Where the token ends, in characters of the part without its byte-order mark. */
  get end(): number {
    return this.#dropped + this.#at;
  }

  /** Moves to the next token; false at the end, or where something is wrong. */
  next(): boolean {
    if (this.fault !== undefined) return false;
    try {
      return this.#advance();
    } catch {
      return this.#fail();
    }
  }

  /** An attribute of the element just opened, by its name without prefix. */
  attribute(name: string): string | undefined {
    return this.#attributes.value(name, this.#window.text, this.#tag);
  }

  /**
   * Moves past what a sticky pattern matches where the next token begins, and gives its groups: for elements that come
   * by the million in one spelling. It must match whole elements in well-formed spelling; what it does not match, or is
   * not all read yet, is left for `next`.
   */
  pass(common: RegExp): RegExpExecArray | undefined {
    if (this.#empty || this.fault !== undefined) return undefined;
    common.lastIndex = this.#at;
    const found = common.exec(this.#window.text);
    if (found === null) return undefined;
    this.#at = common.lastIndex;
    return found;
  }

  /** Moves past the element just opened, to its `close`. */
  skip(): void {
    const outer = this.depth;
    while (this.next()) if (this.kind === 'close' && this.depth === outer) return;
  }

  /** All text inside the element just opened, to its `close`. */
  content(): string {
    const outer = this.depth;
    let all = '';
    while (this.next()) {
      if (this.kind === 'text') all += this.text;
      else if (this.kind === 'close' && this.depth === outer) break;
    }
    return all;
  }

  /** The first fault counts: what follows from it is no other. */
  #fail(fault: XmlFault = 'damaged'): boolean {
    this.fault ??= fault;
    return false;
  }

  #advance(): boolean {
    if (this.#empty) {
      this.#empty = false;
      return this.#close();
    }
    for (;;) {
      if (this.#at >= this.#window.text.length && !this.#more()) {
        return this.#open.length > 0 || !this.#rooted ? this.#fail() : false;
      }
      if (this.#window.text.charCodeAt(this.#at) !== LESS) {
        if (this.#readText()) return true;
      } else {
        const found = this.#readMarkup();
        if (found !== undefined) return found;
      }
      if (this.fault !== undefined) return false;
    }
  }

  /** Reads on; the token being read then begins at 0. */
  #more(): boolean {
    if (this.#window.text.length - this.#at > MOST_TOKEN) return this.#fail('length');
    const read = this.#window.more(this.#at);
    if (!read) return false;
    this.#dropped += this.#at;
    this.#cursor -= this.#at;
    this.#end -= this.#at;
    this.#at = 0;
    return true;
  }

  /** Where `mark` stands next, at or after `offset` of this token; -1 where it never comes. */
  #find(mark: string, offset: number): number {
    let from = this.#at + offset;
    for (;;) {
      const found = this.#window.text.indexOf(mark, from);
      if (found !== -1) return found;
      const searched = Math.max(offset, this.#window.text.length - this.#at - mark.length + 1);
      if (!this.#more()) return -1;
      from = searched;
    }
  }

  /** Whether the token begins so, with enough of it read to tell. */
  #startsWith(mark: string): boolean {
    while (this.#window.text.length - this.#at < mark.length) if (!this.#more()) return false;
    return this.#window.text.startsWith(mark, this.#at);
  }

  #readText(): boolean {
    let end = this.#find('<', 0);
    if (this.fault !== undefined) return false;
    if (end === -1) end = this.#window.text.length;
    const raw = this.#window.text.slice(this.#at, end);
    this.#at = end;
    return this.#giveText(decodeText(raw));
  }

  /** Text outside the root may only be space. */
  #giveText(text: string | undefined): boolean {
    this.#started = true;
    if (text === undefined || (this.#open.length === 0 && text.trim() !== '')) return this.#fail();
    if (this.#open.length === 0) return false;
    this.kind = 'text';
    this.text = text;
    this.depth = this.#open.length;
    return true;
  }

  /** True or false as `next` gives it; undefined where there was nothing to stop at. */
  #readMarkup(): boolean | undefined {
    this.#startsWith('<!');
    const code = this.#window.text.charCodeAt(this.#at + 1);
    if (code === SLASH) return this.#readClose();
    if (code === BANG) return this.#readBang();
    if (code === QUESTION) return this.#readInstruction();
    return this.#readOpen();
  }

  #readBang(): boolean | undefined {
    if (this.#startsWith('<!--')) {
      const end = this.#find('-->', 4);
      this.#at = end + 3;
      return end === -1 ? this.#fail() : undefined;
    }
    if (this.#startsWith('<!DOCTYPE')) return this.#fail('document-type');
    if (!this.#startsWith('<![CDATA[') || this.#open.length === 0) return this.#fail();
    const end = this.#find(']]>', 9);
    if (end === -1) return this.#fail();
    const raw = this.#window.text.slice(this.#at + 9, end);
    this.#at = end + 3;
    return this.#giveText(raw.replaceAll(/\r\n?/gu, '\n'));
  }

  #readInstruction(): boolean | undefined {
    const declaration = this.#startsWith('<?xml') && !this.#startsWith('<?xml-');
    const end = this.#find('?>', 2);
    if (end === -1 || (declaration && this.#started)) return this.#fail();
    this.#started = true;
    this.#at = end + 2;
    return undefined;
  }

  #readClose(): boolean {
    const end = this.#find('>', 2);
    if (end === -1) return this.#fail();
    let last = end;
    while (isSpace(this.#window.text.charCodeAt(last - 1))) last -= 1;
    const name = this.#open.at(-1)?.full;
    if (name === undefined || last - this.#at - 2 !== name.length) return this.#fail();
    if (!this.#window.text.startsWith(name, this.#at + 2)) return this.#fail();
    this.#at = end + 1;
    return this.#close();
  }

  #close(): boolean {
    this.kind = 'close';
    this.depth = this.#open.length;
    this.name = this.#open.pop()?.local ?? '';
    return true;
  }

  #readOpen(): boolean {
    this.#started = true;
    if (this.#open.length === 0 && this.#rooted) return this.#fail();
    this.#end = this.#find('>', 1);
    if (this.#end === -1 || !this.#readTag()) return this.#fail();
    this.#rooted = true;
    this.#tag = this.#at;
    this.#at = this.#end + 1;
    this.kind = 'open';
    this.depth = this.#open.length;
    return this.depth <= MOST_XML_DEPTH || this.#fail('depth');
  }

  /** Reads the tag from `#at` to `#end`, which is moved where that ">" stands inside an attribute. */
  #readTag(): boolean {
    const name = this.#readName(this.#at + 1);
    if (name === undefined) return false;
    this.#attributes.clear();
    for (;;) {
      const spaced = this.#cursor;
      this.#skipSpace();
      if (this.#cursor === this.#end) break;
      if (this.#cursor === this.#end - 1 && this.#window.text.charCodeAt(this.#cursor) === SLASH) {
        this.#empty = true;
        break;
      }
      if (spaced === this.#cursor || !this.#readAttribute()) return false;
    }
    this.#open.push(name);
    this.name = name.local;
    return true;
  }

  #readAttribute(): boolean {
    const name = this.#readName(this.#cursor);
    this.#skipSpace();
    if (name === undefined || this.#window.text.charCodeAt(this.#cursor) !== EQUALS) return false;
    this.#cursor += 1;
    this.#skipSpace();
    const quote = this.#window.text.charCodeAt(this.#cursor);
    if (quote !== QUOTE && quote !== APOSTROPHE) return false;
    this.#cursor += 1;
    const close = this.#readValue(quote);
    if (close === -1) return false;
    const added = this.#attributes.add(name, this.#cursor - this.#at, close - this.#at);
    this.#cursor = close + 1;
    return added;
  }

  /** Where the value that begins at the cursor ends, or -1 where it is none. */
  #readValue(quote: number): number {
    const { text } = this.#window;
    let plain = true;
    for (let at = this.#cursor; at < this.#end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) return plain || decodeText(text.slice(this.#cursor, at)) !== undefined ? at : -1;
      if (code === LESS) return -1;
      if (code === AMPERSAND) plain = false;
    }
    return this.#readLongValue(quote === QUOTE ? '"' : "'");
  }

  /** The same for a value that holds a ">": the tag's end is moved behind it. */
  #readLongValue(quote: string): number {
    const close = this.#find(quote, this.#end - this.#at);
    if (close === -1) return -1;
    const length = close - this.#cursor;
    this.#end = this.#find('>', close - this.#at + 1);
    const raw = this.#window.text.slice(this.#cursor, this.#cursor + length);
    return this.#end === -1 || raw.includes('<') || decodeText(raw) === undefined ? -1 : this.#cursor + length;
  }

  #skipSpace(): void {
    while (isSpace(this.#window.text.charCodeAt(this.#cursor))) this.#cursor += 1;
  }

  /** The name from `start` to a space, a slash, "=" or the tag's end; the cursor then stands behind it. */
  #readName(start: number): XmlName | undefined {
    const { text } = this.#window;
    let hash = 0;
    let at = start;
    while (at < this.#end) {
      const code = text.charCodeAt(at);
      if (code === EQUALS || code === SLASH || isSpace(code)) break;
      hash = (hash * 31 + code) | 0;
      at += 1;
    }
    this.#cursor = at;
    return this.#names.at(text, start, at, hash);
  }
}
