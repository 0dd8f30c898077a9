/** One sheet of a workbook: its cells, its comments, their boxes. */

import { damaged } from '../../input/office/refusal.js';
import { readRange } from '../../input/xlsx/reference.js';
import type { Severity } from '../../model/finding/rules.js';
import { cellName } from '../../model/place/place.js';
import { gravest } from '../note.js';
import { namesIn, prefixFor } from '../package/office-names.js';
import type { PackageEditor, StatedRelationship } from '../package/package-editor.js';
import { appendBefore, attributeOf, setAttribute } from '../package/xml-element.js';
import { type CellNotes, shownCells } from './cell-notes.js';
import { columnSizes, rowSizes } from './comment-box.js';
import { type BoxChanges, changeBoxes, type Grid, newBoxes } from './comment-boxes.js';
import { type CommentChanges, changeComments, newComments } from './comments.js';
import { type MarkedSheet, markCells } from './sheet-cells.js';
import { isBehindLegacyDrawing, openSheet, type SheetStructure } from './sheet-structure.js';
import type { StyleEditor } from './styles.js';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const BOXES_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export interface SheetChange {
  /** The sheet's part. */
  readonly name: string;
  /** What is to be marked in it. */
  readonly notes: readonly CellNotes[];
  readonly styles: StyleEditor;
  /** Takes so many blocks of shape ids that no sheet of the file uses; the first of them. */
  readonly takeBlocks: (shapes: number) => number;
}

/** Bytes as characters of the same number, so that what is not looked at comes back as it was. */
const bytesAsText = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
};

export const textOfBoxes = (editor: PackageEditor, part: string): string => bytesAsText(editor.read(part));

const textAsBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

const markedCells = (cells: readonly CellNotes[]): ReadonlyMap<number, ReadonlyMap<number, Severity>> => {
  const rows = new Map<number, Map<number, Severity>>();
  for (const { row, column, notes } of cells) {
    const columns = rows.get(row) ?? new Map<number, Severity>();
    rows.set(row, columns.set(column, gravest(notes)));
  }
  return rows;
};

class SheetChanger {
  readonly #editor: PackageEditor;
  readonly #change: SheetChange;
  readonly #sheet: SheetStructure;
  readonly #relationships: readonly StatedRelationship[];
  /** One for each cell, at the first cell of a merged range. */
  readonly #cells: readonly CellNotes[];

  constructor(editor: PackageEditor, change: SheetChange) {
    this.#editor = editor;
    this.#change = change;
    this.#sheet = openSheet(editor, change.name);
    this.#relationships = editor.relationships(change.name);
    this.#cells = shownCells(change.notes, this.#sheet.merges);
  }

  /** The cells whose thread was left alone. */
  apply(): readonly CellNotes[] {
    const { styles } = this.#change;
    const marked: MarkedSheet =
      this.#cells.length > 0 || styles.hasMarked ? this.#markCells() : { heights: new Map(), lastAdded: undefined };
    this.#widenDimension(marked);
    const { threads, ...boxes } = this.#changeComments();
    if (boxes.removed.length + boxes.added.length + boxes.extended.length > 0) {
      this.#changeBoxes(boxes, {
        columns: columnSizes(this.#sheet),
        rows: rowSizes(this.#sheet, marked.heights),
      });
    }
    return threads;
  }

  #markCells(): MarkedSheet {
    const { name, styles } = this.#change;
    const { opened, columns } = this.#sheet;
    return markCells({
      part: opened.part,
      bytes: this.#editor.read(name),
      cells: markedCells(this.#cells),
      styles,
      columnStyle: (column) => columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0,
    });
  }

  /** What the sheet says it covers must cover new cells too. */
  #widenDimension({ lastAdded }: MarkedSheet): void {
    const { dimension, opened } = this.#sheet;
    if (dimension === undefined || lastAdded === undefined) return;
    const stated = readRange(attributeOf(opened.part.text, dimension, 'ref') ?? '');
    if (stated === undefined) return;
    const bottom = Math.max(stated.bottom, lastAdded.row);
    const right = Math.max(stated.right, lastAdded.column);
    if (bottom === stated.bottom && right === stated.right) return;
    const first = cellName({ row: stated.top, column: stated.left });
    setAttribute(opened.part, dimension, 'ref', `${first}:${cellName({ row: bottom, column: right })}`);
  }

  #changeComments(): CommentChanges {
    const { name } = this.#change;
    const cells = this.#cells;
    const known = this.#relationships.find(({ kind, target }) => kind === 'comments' && target !== undefined)?.target;
    if (known !== undefined) return changeComments(this.#editor.open(known), cells);
    const none = { removed: [], extended: [], threads: [] };
    if (cells.length === 0) return { ...none, added: [] };
    const { text } = this.#sheet.opened.part;
    const names = namesIn(text, this.#sheet.opened.root);
    const part = this.#editor.freeName(`${this.#folder}comments`, '.xml');
    this.#editor.write(part, newComments(cells, names.own));
    this.#editor.setContentType(part, COMMENTS_TYPE);
    this.#editor.relate(name, `${names.relationships}/comments`, part);
    return { ...none, added: cells };
  }

  /** "xl/" for a sheet that stands where sheets usually do. */
  get #folder(): string {
    const { name } = this.#change;
    return name.replace(/[^/]*$/u, '').replace(/(?:^|[^/]+\/)$/u, '');
  }

  #changeBoxes(changes: BoxChanges, grid: Grid): void {
    const { opened, legacyDrawing } = this.#sheet;
    const id = legacyDrawing && attributeOf(opened.part.text, legacyDrawing, 'id');
    const known = this.#relationships.find((one) => one.id === id)?.target;
    if (known === undefined) {
      if (changes.added.length > 0) this.#addBoxes(changes.added, grid);
      return;
    }
    const drawing = changeBoxes(textOfBoxes(this.#editor, known), changes, grid);
    if (drawing === undefined) this.#editor.refusal ??= damaged(known);
    else this.#editor.write(known, textAsBytes(drawing));
  }

  #addBoxes(cells: readonly CellNotes[], grid: Grid): void {
    const { part, root } = this.#sheet.opened;
    const names = namesIn(part.text, root);
    const name = this.#editor.freeName(`${this.#folder}drawings/vmlDrawing`, '.vml');
    this.#editor.write(name, newBoxes(cells, this.#change.takeBlocks(cells.length), grid));
    this.#editor.setExtensionType('vml', BOXES_TYPE);
    const id = this.#editor.relate(this.#change.name, `${names.relationships}/vmlDrawing`, name);
    const { legacyDrawing } = this.#sheet;
    const { prefix, declaration } = prefixFor(part.text, root, names.relationships, 'r');
    // A drawing that leads nowhere is none.
    if (legacyDrawing !== undefined) part.replace(legacyDrawing.start, legacyDrawing.after, '');
    const xml = `<${names.prefix}legacyDrawing${declaration} ${prefix}id="${id}"/>`;
    appendBefore(part, root, isBehindLegacyDrawing, xml);
  }
}

/** Puts what was found into a sheet, and takes out what an earlier annotation put there. */
export const changeSheet = (editor: PackageEditor, change: SheetChange): readonly CellNotes[] =>
  new SheetChanger(editor, change).apply();
