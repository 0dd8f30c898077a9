/** The part of a document's comments: those of an earlier annotation go, unless somebody has answered or changed them. */
import { decodeText } from '../../input/xml-text.js';
import { isNoteLines, type Note } from '../note.js';
import { namesIn, prefixFor } from '../package/office-names.js';
import type { OpenedPart, PackageEditor } from '../package/package-editor.js';
import { append, attributeOf, type XmlElement } from '../package/xml-element.js';
import { DECLARATION } from '../package/xml-write.js';
import { AUTHOR, type Spelling, writeComment } from './comment-text.js';

export interface NewComment {
  readonly id: number;
  readonly notes: readonly Note[];
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

const MARK_ID = /<(?:\w+:)?comment(?:RangeStart|RangeEnd|Reference)\s[^>]*?\bid\s*=\s*["'](\d{1,9})/gu;

const relatedOf = (editor: PackageEditor, main: string, kind: string): OpenedPart | undefined => {
  const target = editor.relationships(main).find((one) => one.kind === kind && one.target !== undefined)?.target;
  return target === undefined ? undefined : editor.open(target);
};

export const spellingOf = ({ part, root }: OpenedPart): Spelling => {
  const { own, prefix } = namesIn(part.text, root);
  return { prefix, attribute: prefixFor(part.text, root, own, 'w') };
};

/** Takes the children away whose attribute is one of some values; gives another attribute of each. */
const removeChildren = (
  opened: OpenedPart | undefined,
  attribute: string,
  values: ReadonlySet<string>,
  other = attribute,
): ReadonlySet<string> => {
  const others = new Set<string>();
  if (opened === undefined) return others;
  const { part, root } = opened;
  for (const child of root.children) {
    const value = attributeOf(part.text, child, attribute);
    if (value === undefined || !values.has(value)) continue;
    part.replace(child.start, child.after, '');
    const also = attributeOf(part.text, child, other);
    if (also !== undefined) others.add(also);
  }
  return others;
};

/** What a comment says, a line a paragraph. */
const textOf = (whole: string, comment: XmlElement): string => {
  const said = (element: XmlElement): string =>
    element.name === 't'
      ? (decodeText(whole.slice(element.end, element.closing)) ?? '')
      : element.children.map(said).join('');
  return comment.children.map(said).join('\n');
};

export class DocumentComments {
  /** Ids of comments that went. */
  readonly removed = new Set<string>();
  readonly #editor: PackageEditor;
  readonly #main: OpenedPart;
  readonly #known: OpenedPart | undefined;
  #next = 0;

  constructor(editor: PackageEditor, main: OpenedPart) {
    this.#editor = editor;
    this.#main = main;
    this.#known = relatedOf(editor, main.name, 'comments');
    this.#removeOwn();
    // Marks whose comment was lost must not become those of a new one.
    for (const [, id = ''] of main.part.text.matchAll(MARK_ID)) if (!this.removed.has(id)) this.#passOver(id);
  }

  /** An id that no comment of the document has. */
  takeId(): number {
    this.#next += 1;
    return this.#next - 1;
  }

  #passOver(id: string): void {
    this.#next = Math.max(this.#next, (Number(id) || 0) + 1);
  }

  #removeOwn(): void {
    if (this.#known === undefined) return;
    const { part, root } = this.#known;
    const more = relatedOf(this.#editor, this.#main.name, 'commentsExtended');
    const answered = new Set(
      (more?.root.children ?? []).flatMap((one) => attributeOf(more?.part.text ?? '', one, 'paraIdParent') ?? []),
    );
    const paragraphs = new Set<string>();
    for (const comment of root.children) {
      const id = attributeOf(part.text, comment, 'id') ?? '';
      const own = this.#paragraphsOf(comment);
      const isOwn = attributeOf(part.text, comment, 'author') === AUTHOR && isNoteLines(textOf(part.text, comment));
      if (!isOwn || own.some((one) => answered.has(one))) {
        this.#passOver(id);
        continue;
      }
      part.replace(comment.start, comment.after, '');
      this.removed.add(id);
      for (const one of own) paragraphs.add(one);
    }
    // What newer programs keep beside a comment is named by its paragraphs.
    removeChildren(more, 'paraId', paragraphs);
    const ids = relatedOf(this.#editor, this.#main.name, 'commentsIds');
    const durable = removeChildren(ids, 'paraId', paragraphs, 'durableId');
    removeChildren(relatedOf(this.#editor, this.#main.name, 'commentsExtensible'), 'durableId', durable);
  }

  #paragraphsOf(comment: XmlElement): readonly string[] {
    const text = this.#known?.part.text ?? '';
    return comment.children.flatMap((child) => attributeOf(text, child, 'paraId') ?? []);
  }

  /** Writes the new comments. `date`: ISO day. */
  add(comments: readonly NewComment[], date: string | undefined): void {
    if (comments.length === 0) return;
    const written = (by: Spelling): string =>
      comments.map(({ id, notes }) => writeComment(id, notes, date, by)).join('');
    if (this.#known !== undefined) {
      append(this.#known.part, this.#known.root, written(spellingOf(this.#known)));
      return;
    }
    const { own, relationships } = namesIn(this.#main.part.text, this.#main.root);
    const usual = `${this.#main.name.replace(/[^/]*$/u, '')}comments`;
    const name = this.#editor.has(`${usual}.xml`) ? this.#editor.freeName(usual, '.xml') : `${usual}.xml`;
    const by = { prefix: 'w:', attribute: { prefix: 'w:', declaration: '' } };
    this.#editor.write(name, `${DECLARATION}<w:comments xmlns:w="${own}">${written(by)}</w:comments>`);
    this.#editor.setContentType(name, COMMENTS_TYPE);
    this.#editor.relate(this.#main.name, `${relationships}/comments`, name);
  }
}
