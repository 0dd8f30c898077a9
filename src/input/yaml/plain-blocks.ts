/**
 * The YAML that scorecards are mostly written in, read in one pass: block maps and lists, their values texts of one line
 * or of some, or brackets on one line. It knows nothing else, and gives up at the first sign of anything else: then the
 * yaml package reads the text. The tests hold it to what that package makes of the same text.
 */
import type { TextPlace } from '../../model/place/place.js';
import type { Source, SourceEntry } from '../../model/place/source.js';
import { blankAsNothing } from './blanks.js';
import { MOST_SYMBOLS } from './compose.js';
import { isFlow, readPlainFlow } from './plain-flow.js';
import { isSameKey } from './same-key.js';

const MOST_DEPTH = 64;
/** Each is compared with all before it. */
const MOST_KEYS = 64;
/** The package takes no longer key on one line. */
const MOST_KEY = 1000;

/** Tabs, control characters, and what counts as two in a column of code units. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is not plain
const NOT_PLAIN = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/;
/** A key: words without a sign that could mean anything else, and a colon that ends them. */
const KEY = /([\p{L}\p{N}_](?:[^\n\r:#'"]*[^\n\r:#'"\s])?):(?= |\r?\n|$)/uy;
/** Signs that a plain text may not begin with, or that would have to be looked at twice. */
const SPECIAL = /^(?:[?:,[\]{}#&*!|>%@`'"]|-(?:[ -]|$))/u;
/** What makes a plain text none: a key within it. */
const INNER_KEY = /:(?: |$)/u;
const COMMENT = / +#/u;

/** Raised where the text holds something else: for leaving many levels at once. */
class SomethingElse extends Error {}

const DASH = 0x2d;
const SPACE = 0x20;
const HASH = 0x23;

class Reading {
  /** Where the next key, dash or text stands; its column is −1 behind the last line. */
  #at = 0;
  #column = 0;
  #line = 0;
  #lineStart = 0;
  /** Of the line, its spaces and comment left out. */
  #end = 0;
  #depth = 0;
  /** No fewer than the package would count, with those of a document's start; past the bound it is the package that refuses. */
  #symbols = 4;

  constructor(
    readonly text: string,
    readonly most: number,
  ) {}

  #count(symbols: number): void {
    this.#symbols += symbols;
    if (this.#symbols > this.most) throw new SomethingElse();
  }

  document(): Source {
    this.#lineStart = 0;
    this.#toLine();
    // A line that says that a document begins.
    if (this.text.slice(this.#lineStart, this.#end) === '---') this.#nextLine();
    // The first line may be a list's or a map's; what stands deeper than the margin is left to the package.
    if (this.#at !== this.#lineStart || this.#isBehind()) throw new SomethingElse();
    const source = this.#block(-1);
    if (!this.#isBehind()) throw new SomethingElse();
    return source;
  }

  #isBehind(): boolean {
    return this.#column === -1;
  }

  #place(offset: number): TextPlace {
    return { kind: 'text', line: this.#line, column: offset - this.#lineStart + 1 };
  }

  /** To the first line from `#lineStart` on that holds something. */
  #toLine(): void {
    const { text } = this;
    while (this.#lineStart < text.length) {
      this.#line += 1;
      const newline = text.indexOf('\n', this.#lineStart);
      const next = newline === -1 ? text.length : newline;
      let at = this.#lineStart;
      while (at < next && text.charCodeAt(at) === SPACE) at += 1;
      const end = this.#trimmed(at, next);
      // A line break, and the spaces before and behind what stands there.
      this.#count(1 + Number(at > this.#lineStart) + Number(end < next));
      if (at < end && text.charCodeAt(at) !== HASH) {
        this.#at = at;
        this.#column = at - this.#lineStart;
        this.#end = end;
        return;
      }
      this.#count(1);
      this.#lineStart = next + 1;
    }
    this.#column = -1;
  }

  #nextLine(): void {
    const newline = this.text.indexOf('\n', this.#end);
    this.#lineStart = newline === -1 ? this.text.length : newline + 1;
    this.#toLine();
  }

  /** The end without the spaces and the carriage return before it. */
  #trimmed(from: number, end: number): number {
    let at = end;
    if (at > from && this.text[at - 1] === '\r') at -= 1;
    while (at > from && this.text.charCodeAt(at - 1) === SPACE) at -= 1;
    return at;
  }

  #isDash(): boolean {
    return (
      this.text.charCodeAt(this.#at) === DASH &&
      (this.#at + 1 === this.#end || this.text.charCodeAt(this.#at + 1) === SPACE)
    );
  }

  /** The key that stands here; undefined where none does. */
  #key(): string | undefined {
    KEY.lastIndex = this.#at;
    const key = KEY.exec(this.text)?.[1];
    if (key !== undefined && (key.length > MOST_KEY || blankAsNothing(key) === '')) throw new SomethingElse();
    return key;
  }

  /** @param above the column of the map or list that it stands in */
  #block(above: number): Source {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) throw new SomethingElse();
    const source = this.#isDash() ? this.#list(above) : this.#map();
    this.#depth -= 1;
    return source;
  }

  #list(above: number): Source {
    const column = this.#column;
    const at = this.#place(this.#at);
    const items: Source[] = [];
    while (this.#column === column && this.#isDash()) {
      // It and the space behind it.
      this.#count(2);
      this.#at += 1;
      while (this.text.charCodeAt(this.#at) === SPACE) this.#at += 1;
      if (this.#at >= this.#end || this.text.charCodeAt(this.#at) === HASH) throw new SomethingElse();
      this.#column = this.#at - this.#lineStart;
      const isBlock = this.#isDash() || this.#key() !== undefined;
      items.push(isBlock ? this.#block(column) : this.#scalar(column));
    }
    // A list may stand right below the key it belongs to; the next key ends it.
    if (this.#column > column || (this.#column === column && column !== above)) throw new SomethingElse();
    return { kind: 'list', at, items };
  }

  #map(): Source {
    const column = this.#column;
    const at = this.#place(this.#at);
    const entries: SourceEntry[] = [];
    while (this.#column === column) {
      const key = this.#key();
      if (key === undefined || entries.length === MOST_KEYS) throw new SomethingElse();
      if (entries.some((entry) => isSameKey(entry.key, key))) throw new SomethingElse();
      // Its own mark and text, the colon, the space behind it.
      this.#count(4);
      const keyAt = this.#place(this.#at);
      this.#at += key.length + 1;
      entries.push({ key, keyAt, value: this.#value(column) });
    }
    if (this.#column > column) throw new SomethingElse();
    return { kind: 'map', at, entries };
  }

  /** What stands behind a key, or below it. */
  #value(column: number): Source {
    const colon = this.#at;
    while (this.#at < this.#end && this.text.charCodeAt(this.#at) === SPACE) this.#at += 1;
    if (this.#at < this.#end) {
      // A comment between a key and what is below it is left to the package.
      if (this.text.charCodeAt(this.#at) === HASH) throw new SomethingElse();
      return this.#scalar(column);
    }
    // Nothing stands where the package says: behind spaces that end a line that is another place.
    if (this.text.charCodeAt(colon) === SPACE) throw new SomethingElse();
    const nothing = this.#place(colon);
    this.#nextLine();
    if (this.#column > column || (this.#column === column && this.#isDash())) return this.#block(column);
    return { kind: 'text', text: '', at: nothing };
  }

  /** @param column of the map or list that it stands in: what is deeper goes on */
  #scalar(column: number): Source {
    if (isFlow(this.text, this.#at)) return this.#flow(column);
    const at = this.#place(this.#at);
    const rest = this.text.slice(this.#at, this.#end);
    const style = STYLES.get(rest);
    // Its mark and text, or its header as well; a comment and the space before it.
    this.#count(rest.includes('#') || style !== undefined ? 4 : 2);
    if (style !== undefined) return { kind: 'text', text: this.#lines(column, style), at };
    const isQuoted = rest.startsWith('"') || rest.startsWith("'");
    const text = isQuoted ? quoted(rest) : plain(rest);
    this.#nextLine();
    if (isQuoted || this.#column <= column) return { kind: 'text', text: isQuoted ? text : blankAsNothing(text), at };
    if (text.length < rest.length) throw new SomethingElse();
    return { kind: 'text', text: this.#goneOn(text, at.line, column), at };
  }

  /** What stands in brackets, to the end of the line. */
  #flow(column: number): Source {
    const read = readPlainFlow(this.text, this.#at, (offset) => this.#place(offset));
    if (read?.end !== this.#end) throw new SomethingElse();
    // No sign means more than a mark and a text.
    this.#count(2 * (read.end - this.#at));
    this.#nextLine();
    if (this.#column > column) throw new SomethingElse();
    return read.source;
  }

  /** A plain text that goes on over further lines, which are one space apart. */
  #goneOn(first: string, firstLine: number, column: number): string {
    let text = first;
    let line = firstLine;
    while (this.#column > column) {
      const rest = this.text.slice(this.#at, this.#end);
      // A blank line or a comment in between means something.
      if (this.#line !== line + 1 || plain(rest).length < rest.length) throw new SomethingElse();
      text += ` ${rest}`;
      line += 1;
      this.#nextLine();
    }
    return text;
  }

  /**
   * How deep the first line from `start` stands that is not blank: where texts go on, a comment is text.
   * @param depth of the text before it: deeper spaces belong to that
   */
  #depthFrom(start: number, depth: number): number {
    INK.lastIndex = start;
    const ink = INK.exec(this.text)?.index ?? this.text.length;
    const line = this.text.lastIndexOf('\n', ink - 1) + 1;
    const isDeeper = this.text
      .slice(start, line)
      .split('\n')
      .some((blank) => blank.length > depth);
    if (isDeeper || (ink === this.text.length && line < ink)) throw new SomethingElse();
    return ink === this.text.length ? -1 : ink - line;
  }

  /** The lines below `>-` and its kin: all as deep as the first, none blank between two of them. */
  #lines(column: number, { join, end }: Style): string {
    const { text } = this;
    const lines: string[] = [];
    let depth = -1;
    let start = text.indexOf('\n', this.#end) + 1;
    let line = this.#line;
    let isOver = start === 0;
    while (!isOver) {
      const newline = text.indexOf('\n', start);
      // Where the text ends without a line break, so would this.
      if (newline === -1 && start < text.length) throw new SomethingElse();
      let at = start;
      while (text.charCodeAt(at) === SPACE) at += 1;
      const stop = newline > start && text[newline - 1] === '\r' ? newline - 1 : newline;
      const isBlankLine = at >= stop;
      if (depth === -1) depth = at - start;
      isOver = newline === -1 || isBlankLine || at - start !== depth;
      if (isOver) break;
      if (text.charCodeAt(stop - 1) === SPACE) throw new SomethingElse();
      lines.push(text.slice(at, stop));
      start = newline + 1;
      line += 1;
    }
    if (lines.length === 0 || depth <= column || this.#depthFrom(start, depth) > column) throw new SomethingElse();
    this.#lineStart = start;
    this.#line = line;
    this.#toLine();
    return lines.join(join) + end;
  }
}

const INK = /[^ \r\n]/gu;

interface Style {
  readonly join: string;
  readonly end: string;
}

/** Texts of several lines, by what stands in their place. */
const STYLES: ReadonlyMap<string, Style> = new Map([
  ['>-', { join: ' ', end: '' }],
  ['>', { join: ' ', end: '\n' }],
  ['|-', { join: '\n', end: '' }],
  ['|', { join: '\n', end: '\n' }],
]);

/** The text before a comment. @throws {SomethingElse} where it is no plain text of one line */
const plain = (rest: string): string => {
  const comment = rest.search(COMMENT);
  const text = comment === -1 ? rest : rest.slice(0, comment);
  if (SPECIAL.test(text) || INNER_KEY.test(text)) throw new SomethingElse();
  return text;
};

/** @throws {SomethingElse} where it does not end with its quote, or the quote or an escape stands within */
const quoted = (rest: string): string => {
  const inside = rest.slice(1, -1);
  const quote = rest[0] ?? '';
  if (rest.length < 2 || !rest.endsWith(quote) || inside.includes(quote) || inside.includes('\\')) {
    throw new SomethingElse();
  }
  return inside;
};

/** The one document of a text, where it is written like that; undefined where anything else, or too much, stands in it. */
export const readPlainBlocks = (text: string, most = MOST_SYMBOLS): Source | undefined => {
  if (NOT_PLAIN.test(text)) return undefined;
  try {
    return new Reading(text, most).document();
  } catch (error) {
    if (error instanceof SomethingElse) return undefined;
    throw error;
  }
};
