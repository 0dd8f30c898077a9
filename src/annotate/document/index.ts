/** Findings into a Word document: a comment at each cell that has some. */
import { readDocumentTables } from '../../input/docx/index.js';
import { cellShownAt, type PlacedCell, placedCells, type SeenTable } from '../../input/docx/placed-cells.js';
import { isRefusal } from '../../input/office/refusal.js';
import type { Note } from '../note.js';
import type { Annotator } from '../request.js';
import { DocumentComments, spellingOf } from './comments.js';
import { markComments } from './marks.js';

/** Findings by where the opening tag of their cell ends; under undefined those that are about no cell. */
const notesByCell = (
  notes: readonly Note[],
  tables: ReadonlyMap<number, SeenTable>,
): ReadonlyMap<number | undefined, Note[]> => {
  const placed = new Map<number, readonly (readonly PlacedCell[])[]>();
  const cellOf = ({ at, marksCell }: Note): number | undefined => {
    const piece = at?.kind === 'table' && marksCell ? tables.get(at.table) : undefined;
    if (at?.kind !== 'table' || piece === undefined) return undefined;
    const cells = placed.get(at.table) ?? placedCells(piece);
    placed.set(at.table, cells);
    return cellShownAt(cells, at.row, at.column)?.opened;
  };
  const found = new Map<number | undefined, Note[]>();
  for (const note of notes) {
    const cell = cellOf(note);
    const list = found.get(cell) ?? [];
    found.set(cell, list);
    list.push(note);
  }
  return found;
};

/** Puts findings into a document that could be read. */
export const annotateDocument: Annotator = (editor, zip, { notes, today }) => {
  const read = readDocumentTables(zip);
  if (isRefusal(read)) {
    editor.refusal = read;
    return { threads: [] };
  }
  // Its inside is gone through once more, but not kept: it may be large.
  const main = editor.open(read.part, (name) => name !== 'body');
  const comments = new DocumentComments(editor, main);
  const added = [...notesByCell(notes, read.tables)].map(([cell, found]) => ({
    cell,
    id: comments.takeId(),
    notes: found,
  }));
  const cells = new Map(added.flatMap(({ cell, id }) => (cell === undefined ? [] : [[cell, id] as const])));
  const first = added.find(({ cell }) => cell === undefined)?.id;
  if (added.length + comments.removed.size > 0) {
    const marks = { cells, first, removed: comments.removed };
    markComments(main.part, editor.read(read.part), marks, spellingOf(main));
  }
  comments.add(added, today);
  return { threads: [] };
};
