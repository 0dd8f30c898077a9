/**
 * The boxes of comments, in the drawings of an older kind that programs still show them by. Such a part need not be
 * well-formed: it is changed as text, byte for byte.
 */
import type { CellNotes } from './cell-notes.js';
import { anchorAt, boxHeight, lowered, type Sizes, writeAnchor } from './comment-box.js';
import { commentLines } from './comment-text.js';

interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface BoxChanges {
  readonly removed: readonly Cell[];
  readonly added: readonly CellNotes[];
  readonly extended: readonly CellNotes[];
}

export interface Grid {
  readonly columns: Sizes;
  readonly rows: Sizes;
}

const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};
/** One that closes itself must not be taken for the beginning of the next. */
const SHAPE = /<v:shape\s(?:(?!<v:shape\s)[\s\S])*?<\/v:shape>\s*/gu;
const SHAPE_ID = /_x0000_s(\d{1,9})/gu;
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Ids of shapes are handed out in blocks of so many, a block or more a sheet. */
const BLOCK = 1024;

const field = (shape: string, name: string): number => {
  const text = new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`, 'u').exec(shape)?.[1];
  return text === undefined ? Number.NaN : Number(text);
};

/** The cell of a comment's box; undefined for other shapes. */
const cellOf = (shape: string): string | undefined =>
  /ObjectType\s*=\s*["']Note["']/u.test(shape) ? `${field(shape, 'Row')} ${field(shape, 'Column')}` : undefined;

const keyOf = ({ row, column }: Cell): string => `${row - 1} ${column - 1}`;

const box = (cell: CellNotes, id: number, { columns, rows }: Grid): string => {
  const anchor = writeAnchor(anchorAt(cell, boxHeight(commentLines(cell.notes)), columns, rows));
  const style =
    'position:absolute;margin-left:60pt;margin-top:1.5pt;width:225pt;height:60pt;z-index:1;visibility:hidden';
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${cell.row - 1}</x:Row><x:Column>${cell.column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join('');
};

/** How many blocks so many shapes need, the first id of a block being nobody's. */
export const blocksOf = (shapes: number): number => Math.ceil((shapes + 1) / BLOCK);

/** A new part of boxes. `block`: of the ids of its shapes, a number that no other sheet of the file uses. */
export const newBoxes = (cells: readonly CellNotes[], block: number, grid: Grid): string => {
  const blocks = Array.from({ length: blocksOf(cells.length) }, (_, index) => block + index);
  const boxes = cells.map((cell, index) => box(cell, block * BLOCK + index + 1, grid));
  const namespaces = Object.entries(NAMESPACES).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);
  return `<xml${namespaces.join('')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>${SHAPE_TYPE}${boxes.join('')}</xml>`;
};

/** The first block of ids behind those that a part of boxes uses. */
export const nextBlock = (drawing: string): number => {
  const ids = [...drawing.matchAll(SHAPE_ID)].map((match) => Math.floor(Number(match[1]) / BLOCK));
  const stated = [...drawing.matchAll(/<o:idmap\s[^>]*\bdata\s*=\s*["']([\d,\s]+)["']/gu)].flatMap((match) =>
    (match[1] ?? '').split(',').map(Number),
  );
  return Math.max(0, ...ids, ...stated) + 1;
};

const enlarged = (shape: string, cell: CellNotes, grid: Grid): string =>
  shape.replace(/(<x:Anchor>)([\d,\s]+)(<\/x:Anchor>)/u, (whole, before: string, anchor: string, after: string) => {
    const height = boxHeight([...commentLines(cell.notes), '', '', '', '']);
    const moved = lowered(anchor, height, grid.rows);
    return moved === undefined ? whole : before + moved + after;
  });

/** Changes a part of boxes; undefined where it has no end to put one at. */
export const changeBoxes = (drawing: string, changes: BoxChanges, grid: Grid): string | undefined => {
  const removed = new Set(changes.removed.map(keyOf));
  const extended = new Map(changes.extended.map((cell) => [keyOf(cell), cell]));
  const kept = drawing.replace(SHAPE, (shape) => {
    const cell = cellOf(shape);
    if (cell === undefined) return shape;
    if (removed.has(cell)) return '';
    const more = extended.get(cell);
    return more === undefined ? shape : enlarged(shape, more, grid);
  });
  if (changes.added.length === 0) return kept;
  const end = kept.lastIndexOf('</xml>');
  if (end === -1) return undefined;
  const last = Math.max(BLOCK, ...[...kept.matchAll(SHAPE_ID)].map((match) => Number(match[1])));
  const type = /id\s*=\s*["']_x0000_t202["']/u.test(kept) ? '' : SHAPE_TYPE;
  const boxes = changes.added.map((cell, index) => box(cell, last + index + 1, grid));
  return kept.slice(0, end) + type + boxes.join('') + kept.slice(end);
};
