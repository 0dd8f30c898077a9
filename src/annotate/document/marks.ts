/** Where comments stand in a document's own part: marks around the first paragraph of each cell that has one. */
import { XmlReader } from '../../input/xml.js';
import type { PartText } from '../package/part-text.js';
import { fullName, openTag, tagStart, type XmlTag } from '../package/xml-element.js';
import { rangeEnd, rangeStart, type Spelling } from './comment-text.js';

export interface Marks {
  /** By where the opening tag of its cell ends: the comment's id. */
  readonly cells: ReadonlyMap<number, number>;
  /** The comment of the document's first paragraph, for what is about no cell. */
  readonly first: number | undefined;
  /** Ids of comments whose marks go. */
  readonly removed: ReadonlySet<string>;
}

interface OpenCell {
  readonly kind: 'cell';
  readonly depth: number;
  comment: number | undefined;
}

interface OpenParagraph {
  readonly kind: 'paragraph';
  readonly depth: number;
  readonly tag: XmlTag;
  readonly comments: readonly number[];
  /** Where its content begins. */
  content: number;
  isEmpty: boolean;
}

interface OpenRun {
  readonly kind: 'run';
  readonly depth: number;
  readonly start: number;
  /** Whether it holds anything but its look and references that go. */
  isOther: boolean;
  readonly removed: (readonly [from: number, to: number])[];
}

type Open = OpenCell | OpenParagraph | OpenRun;

const MARK = /^comment(?:RangeStart|RangeEnd|Reference)$/u;

class Marker {
  readonly #part: PartText;
  readonly #xml: XmlReader;
  readonly #marks: Marks;
  readonly #spelling: Spelling;
  readonly #open: Open[] = [];
  #first: number | undefined;

  constructor(part: PartText, bytes: Uint8Array, marks: Marks, spelling: Spelling) {
    this.#part = part;
    this.#xml = new XmlReader(bytes);
    this.#marks = marks;
    this.#spelling = spelling;
    this.#first = marks.first;
  }

  mark(): void {
    const xml = this.#xml;
    while (xml.next()) {
      if (xml.kind === 'open') this.#meet();
      // What was passed over has been read to its close.
      if (xml.kind === 'close') this.#leave();
    }
  }

  #meet(): void {
    const xml = this.#xml;
    const { depth, name } = xml;
    const around = this.#open.at(-1);
    const parent = around?.depth === depth - 1 ? around : undefined;
    const goes = MARK.test(name) && this.#marks.removed.has(xml.attribute('id') ?? '');
    if (parent?.kind === 'paragraph' && name === 'pPr' && parent.isEmpty) {
      xml.skip();
      parent.content = xml.end;
      return;
    }
    if (parent?.kind === 'paragraph') parent.isEmpty = false;
    if (parent?.kind === 'run' && name !== 'rPr' && !goes) parent.isOther = true;
    if (goes) this.#remove(parent);
    else if (name === 'tc') this.#open.push({ kind: 'cell', depth, comment: this.#marks.cells.get(xml.end) });
    else if (name === 'p') this.#meetParagraph(depth);
    else if (name === 'r') {
      const start = tagStart(this.#part.text, xml.end);
      this.#open.push({ kind: 'run', depth, start, isOther: false, removed: [] });
    }
  }

  #remove(parent: Open | undefined): void {
    const xml = this.#xml;
    const start = tagStart(this.#part.text, xml.end);
    xml.skip();
    if (parent?.kind === 'run') parent.removed.push([start, xml.end]);
    else this.#part.replace(start, xml.end, '');
  }

  #meetParagraph(depth: number): void {
    const cell = this.#open.findLast((one) => one.kind === 'cell');
    const comments = [this.#first, cell?.comment].filter((id) => id !== undefined);
    this.#first = undefined;
    if (cell !== undefined) cell.comment = undefined;
    if (comments.length === 0) return;
    const tag = openTag(this.#xml, this.#part.text);
    this.#open.push({ kind: 'paragraph', depth, tag, comments, content: tag.end, isEmpty: true });
  }

  #leave(): void {
    const { depth, end } = this.#xml;
    const left = this.#open.at(-1);
    if (left?.depth !== depth) return;
    this.#open.pop();
    if (left.kind === 'paragraph') this.#markParagraph(left, end);
    else if (left.kind === 'run' && left.removed.length > 0) {
      const pieces = left.isOther ? left.removed : [[left.start, end] as const];
      for (const [from, to] of pieces) this.#part.replace(from, to, '');
    }
  }

  #markParagraph({ tag, comments, content }: OpenParagraph, end: number): void {
    const before = comments.map((id) => rangeStart(id, this.#spelling)).join('');
    const behind = comments.map((id) => rangeEnd(id, this.#spelling)).join('');
    if (end === tag.end) {
      const name = fullName(this.#part.text, tag);
      this.#part.fill(this.#part.text.lastIndexOf('/', end - 1), end, name, before + behind);
    } else {
      this.#part.insert(content, before);
      this.#part.insert(tagStart(this.#part.text, end), behind);
    }
  }
}

/** Puts the marks of comments into a document's part and takes those of earlier ones out. */
export const markComments = (part: PartText, bytes: Uint8Array, marks: Marks, spelling: Spelling): void =>
  new Marker(part, bytes, marks, spelling).mark();
