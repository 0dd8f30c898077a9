/** What a cell of a copied table says, as readers of the same table in a file understand it. */

import { exactDecimal } from '../../model/points/stored-number.js';
import { lowered, raised, struck } from '../../model/text/plain-look.js';

/** Declarations of a document's classes that change what is read. */
export type ClassStyles = ReadonlyMap<string, string>;

const BLOCKS: ReadonlySet<string> = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
/** What was deleted, what only remarks on the text, and tables, which are read by themselves. */
const UNSEEN = 'del, script, style, template, table, .msocomanchor, .msocomtxt';
const HIDDEN = /display:\s*none|mso-hide:\s*all|mso-element:\s*comment|mso-(?:foot|end)note-id/iu;
const STRUCK = /text-decoration[^;]*line-through/iu;
const SHIFTED = /vertical-align:\s*(super|sub)/iu;
const CLASS = /\.([\w-]+)\s*\{([^}]*)\}/gu;

/** A copied document is never laid out: what its classes say is read from its own style sheets. */
export const classStylesIn = (sheets: string): ClassStyles =>
  new Map(
    [...sheets.matchAll(CLASS)]
      .map(([, name = '', style = '']) => [name, style] as const)
      .filter(([, style]) => STRUCK.test(style) || SHIFTED.test(style)),
  );

const styleOf = (element: Element, classes: ClassStyles): string => {
  const own = element.getAttribute('data-style') ?? '';
  return classes.size === 0 ? own : [...element.classList].map((name) => classes.get(name) ?? '').join(';') + own;
};

/** Line breaks of markup are spaces, but not those that keep a word or two together. */
const inLine = (text: string): string => text.replace(/[ \t\r\n\f]+/gu, ' ').replaceAll('\u00a0', ' ');

/** The number or bullet of a list; a bare number and a word after a space would be a quantity. */
const listMark = (text: string): string => {
  const mark = text.replace(/\s+/gu, ' ').trim();
  return /[\p{L}\d]$/u.test(mark) ? `${mark}\t` : `${mark} `;
};

const looking = (element: Element, style: string): ((text: string) => string) => {
  const { tagName } = element;
  const shift = SHIFTED.exec(style)?.[1]?.toLowerCase() ?? tagName.toLowerCase();
  const placed = shift === 'super' || shift === 'sup' ? raised : shift === 'sub' ? lowered : (text: string) => text;
  return tagName === 'S' || tagName === 'STRIKE' || STRUCK.test(style) ? (text) => struck(placed(text)) : placed;
};

const textWithin = (parent: Node, classes: ClassStyles): string =>
  [...parent.childNodes].map((node) => textOf(node, classes)).join('');

const textOf = (node: Node, classes: ClassStyles): string => {
  if (node instanceof Text) return inLine(node.data);
  if (!(node instanceof Element) || node.matches(UNSEEN)) return '';
  if (node.tagName === 'BR') return '\n';
  const style = styleOf(node, classes);
  if (HIDDEN.test(style)) return '';
  if (style.includes('mso-list:Ignore')) return listMark(node.textContent ?? '');
  const inner = looking(node, style)(textWithin(node, classes));
  return BLOCKS.has(node.tagName) ? `\n${inner}\n` : inner;
};

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The lines of what stands outside of tables. */
export const linesIn = (node: Node, classes: ClassStyles): readonly string[] => lines(textOf(node, classes));

const NUMBER = /^[-−]?\d+(?:[.,](\d+))?$/u;

/** A number that is shown with fewer digits than it has, in full: as it stands in the file. */
const inFull = (shown: string, cell: Element): string => {
  const digits = NUMBER.exec(shown);
  const stored = digits && exactDecimal(cell.getAttribute('x:num') || cell.getAttribute('sdval') || '');
  if (!stored || (stored.split('.')[1] ?? '').length <= (digits[1] ?? '').length) return shown;
  return shown.includes(',') ? stored.replace('.', ',') : stored;
};

export const cellText = (cell: Element, classes: ClassStyles): string => {
  const look = looking(cell, styleOf(cell, classes));
  return inFull(lines(look(textWithin(cell, classes))).join('\n'), cell);
};
