/** What a clipboard holds beside its plain text: tables as they stand, and the lines around them. */
import { type ClassStyles, cellText, classStylesIn, linesIn } from './cell-text.js';

export interface CopiedCell {
  readonly text: string;
  readonly across: number;
  /** Whether it belongs to the cell above, or goes on in the row below. */
  readonly continues: boolean;
  readonly continued: boolean;
}

export type CopiedTable = readonly (readonly CopiedCell[])[];

/** A line, or a table. */
export type CopiedBlock = string | CopiedTable;

const tableOf = (table: HTMLTableElement, classes: ClassStyles): CopiedTable => {
  /** By its first column: what reaches down from above, to which row, from 0, it does not reach. */
  const open = new Map<number, { readonly until: number; readonly across: number }>();
  return [...table.rows].map((row, top) => {
    const cells: CopiedCell[] = [];
    let column = 0;
    const passCovered = (): void => {
      for (let above = open.get(column); above !== undefined && above.until > top; above = open.get(column)) {
        cells.push({ text: '', across: above.across, continues: true, continued: above.until > top + 1 });
        column += above.across;
      }
    };
    for (const cell of row.cells) {
      passCovered();
      // Down to the end of the table where it is 0.
      const until = top + (cell.rowSpan || table.rows.length);
      const across = cell.colSpan;
      cells.push({ text: cellText(cell, classes), across, continues: false, continued: until > top + 1 });
      open.set(column, { until, across });
      column += across;
    }
    passCovered();
    return cells;
  });
};

const blocksIn = (parent: Element, classes: ClassStyles): readonly CopiedBlock[] =>
  [...parent.childNodes].flatMap((node): readonly CopiedBlock[] => {
    if (node instanceof HTMLTableElement) {
      // A table within a cell is a table of its own.
      const inside = [...node.querySelectorAll('table')].map((one) => tableOf(one, classes));
      return [tableOf(node, classes), ...inside];
    }
    if (node instanceof Element && node.querySelector('table') !== null) return blocksIn(node, classes);
    return linesIn(node, classes);
  });

const TAG = /<[a-z][^<>]*>/giu;
const STYLE = /\sstyle\s*=/giu;
const SHEET = /<style\b[^>]*>/iu;
const SHEET_END = /<\/style\s*>/iu;

/** The policy of the page holds for what is parsed as well: styles would be refused one by one, and are kept as plain data. */
const withoutStyles = (markup: string): { readonly plain: string; readonly sheets: string } => {
  const parts = markup.split(SHEET_END).map((part) => part.split(SHEET));
  return {
    plain: parts.map(([before = '']) => before.replace(TAG, (tag) => tag.replace(STYLE, ' data-style='))).join(''),
    sheets: parts.map(([, ...inside]) => inside.join('')).join('\n'),
  };
};

/** Nothing of the markup is obeyed or asked for: it is parsed outside of the page. @returns nothing where there is no table */
export const copiedBlocks = (markup: string): readonly CopiedBlock[] | undefined => {
  const { plain, sheets } = withoutStyles(markup);
  const copied = new DOMParser().parseFromString(plain, 'text/html');
  if (![...copied.querySelectorAll('table')].some(({ rows }) => rows.length > 1)) return undefined;
  return blocksIn(copied.body, classStylesIn(sheets));
};
