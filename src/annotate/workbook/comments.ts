/**
 * The comments of a sheet. Those by this program are of an earlier time and go; those by people stay, and where there is
 * a finding at the cell of one it is told below their words, since a cell has one comment. A cell with a thread keeps it
 * untouched: what it shows is in another part.
 */

import { readRange } from '../../input/xlsx/reference.js';
import { unescapeText } from '../../input/xlsx/rich-text.js';
import { decodeText } from '../../input/xml-text.js';
import { cellName } from '../../model/place/place.js';
import type { Merge } from '../../model/reading/grid.js';
import { namesIn } from '../package/office-names.js';
import type { OpenedPart } from '../package/package-editor.js';
import { append, attributeOf, childNamed, type XmlElement } from '../package/xml-element.js';
import { DECLARATION } from '../package/xml-write.js';
import type { CellNotes } from './cell-notes.js';
import { AUTHOR, commentRuns, isOwnComment, ownPartOf, SEPARATOR } from './comment-text.js';

export interface CommentChanges {
  /** Cells whose comment went, or is made anew: their boxes go. */
  readonly removed: readonly Cell[];
  /** Cells that need a box. */
  readonly added: readonly CellNotes[];
  /** Cells whose comment, by a person, says more now. */
  readonly extended: readonly CellNotes[];
  /** Cells whose thread was left alone. */
  readonly threads: readonly CellNotes[];
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How the placeholder of a thread names its author. */
const THREAD = /^tc=/u;

const LINE_ENDS = /(?:\s|&#(?:10|13|x0*[aAdD]);|_x000[aAdD]_)+$/u;

const cellOf = ({ top, left }: Merge): Cell => ({ row: top, column: left });

/** What a rich text says. */
const textOf = (whole: string, text: XmlElement): string => {
  const pieces = text.children.flatMap((child) => (child.name === 't' ? child : (childNamed(child, 't') ?? [])));
  return pieces.map(({ end, closing }) => unescapeText(decodeText(whole.slice(end, closing)) ?? '')).join('');
};

/** A new part of comments; `namespace` is the sheet's. */
export const newComments = (notes: readonly CellNotes[], namespace: string): string => {
  const comments = notes.map(
    (one) => `<comment ref="${cellName(one)}" authorId="0"><text>${commentRuns(one.notes, '')}</text></comment>`,
  );
  return `${DECLARATION}<comments xmlns="${namespace}"><authors><author>${AUTHOR}</author></authors><commentList>${comments.join('')}</commentList></comments>`;
};

class CommentsChange {
  readonly removed: Cell[] = [];
  readonly added: CellNotes[] = [];
  readonly extended: CellNotes[] = [];
  readonly threads: CellNotes[] = [];
  readonly #opened: OpenedPart;
  readonly #prefix: string;
  readonly #authors: readonly string[];
  readonly #authorList: XmlElement | undefined;
  readonly #waiting: Map<string, CellNotes>;

  constructor(opened: OpenedPart, notes: readonly CellNotes[]) {
    this.#opened = opened;
    const { part, root } = opened;
    this.#prefix = namesIn(part.text, root).prefix;
    this.#authorList = childNamed(root, 'authors');
    this.#authors = (this.#authorList?.children ?? []).map(({ end, closing }) => part.text.slice(end, closing).trim());
    this.#waiting = new Map(notes.map((one) => [cellName(one), one]));
  }

  apply(): void {
    const { part, root } = this.#opened;
    const list = childNamed(root, 'commentList');
    for (const comment of list?.children ?? []) this.#meet(comment);
    const p = this.#prefix;
    if (this.#waiting.size === 0) return;
    const author = this.#author();
    const comments = [...this.#waiting].map(
      ([ref, { notes }]) =>
        `<${p}comment ref="${ref}" authorId="${author}"><${p}text>${commentRuns(notes, p)}</${p}text></${p}comment>`,
    );
    this.added.push(...this.#waiting.values());
    if (list === undefined) append(part, root, `<${p}commentList>${comments.join('')}</${p}commentList>`);
    else append(part, list, comments.join(''));
  }

  /** The number of this program among the authors. */
  #author(): number {
    const known = this.#authors.indexOf(AUTHOR);
    if (known !== -1) return known;
    const p = this.#prefix;
    const { part, root } = this.#opened;
    const author = `<${p}author>${AUTHOR}</${p}author>`;
    if (this.#authorList === undefined) part.insert(root.end, `<${p}authors>${author}</${p}authors>`);
    else append(part, this.#authorList, author);
    return this.#authors.length;
  }

  #meet(comment: XmlElement): void {
    const { part } = this.#opened;
    const range = readRange(attributeOf(part.text, comment, 'ref') ?? '');
    if (range === undefined) return;
    const cell = cellOf(range);
    const found = this.#waiting.get(cellName(cell));
    const text = childNamed(comment, 'text');
    const author = this.#authors[Number(attributeOf(part.text, comment, 'authorId') ?? 0)] ?? '';
    if (THREAD.test(author)) {
      if (found !== undefined) this.threads.push(found);
    } else if (text !== undefined && isOwnComment(textOf(part.text, text))) {
      part.replace(comment.start, comment.after, '');
      this.removed.push(cell);
      return;
    } else if (text !== undefined) {
      const kept = this.#shorten(text);
      if (found !== undefined) {
        this.#extend(text, found, kept);
        this.extended.push(found);
      }
    }
    if (found !== undefined) this.#waiting.delete(cellName(cell));
  }

  /** Takes away what stands below a person's words from an earlier time; false where there are no words left. */
  #shorten(text: XmlElement): boolean {
    const { part } = this.#opened;
    const whole = part.text;
    if (ownPartOf(textOf(whole, text)) === -1) return true;
    const at = text.children.findLastIndex(({ start, after }) => whole.slice(start, after).includes(SEPARATOR));
    const [first, last] = [text.children[at], text.children.at(-1)];
    const content = first?.name === 't' ? first : childNamed(first, 't');
    if (first === undefined || last === undefined || content === undefined) return true;
    const above = whole.slice(content.end, content.closing);
    const kept = above.slice(0, above.lastIndexOf(SEPARATOR)).replace(LINE_ENDS, '');
    if (kept === '') {
      part.replace(first.start, last.after, '');
      return at > 0;
    }
    part.replace(content.end + kept.length, content.closing, '');
    part.replace(first.after, last.after, '');
    return true;
  }

  /** `isSaid`: a person's words stand in it. */
  #extend(text: XmlElement, { notes }: CellNotes, isSaid: boolean): void {
    const { part } = this.#opened;
    const p = this.#prefix;
    // A plain text becomes a run, which other runs may follow.
    for (const plain of isSaid ? text.children.filter(({ name }) => name === 't') : []) {
      part.insert(plain.start, `<${p}r>`);
      part.insert(plain.after, `</${p}r>`);
    }
    const runs = commentRuns(notes, p, true);
    const next = text.children.find(({ name }) => name === 'rPh' || name === 'phoneticPr');
    if (next === undefined) append(part, text, runs);
    else part.insert(next.start, runs);
  }
}

/** Puts what was found at cells into the comments of a sheet. */
export const changeComments = (opened: OpenedPart, notes: readonly CellNotes[]): CommentChanges => {
  const change = new CommentsChange(opened, notes);
  change.apply();
  const { removed, added, extended, threads } = change;
  return { removed, added, extended, threads };
};
