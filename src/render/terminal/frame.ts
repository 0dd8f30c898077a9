/**
 * The frame of a table, drawn by the library once for its column widths and then filled by us: the library
 * measures each text many times over, and its time grows with the square of the rows.
 */
import CliTable from 'cli-table3';
import type { Layout } from './columns.js';

const MARK = '\ue000';
const MARKS = /\ue000+/u;

export interface Frame {
  readonly top: string;
  readonly middle: string;
  readonly bottom: string;
  /** One line of cells, each as wide as its column. */
  readonly fill: (cells: readonly string[]) => string;
}

export const frameOf = ({ widths, padding }: Layout): Frame => {
  const marks = widths.map((width) => MARK.repeat(width));
  const table = new CliTable({
    head: marks,
    colWidths: widths.map((width) => width + 2 * padding),
    wordWrap: false,
    wrapOnWordBoundary: false,
    style: { head: [], border: [], 'padding-left': padding, 'padding-right': padding },
  });
  table.push(marks);
  const [top = '', line = '', middle = '', , bottom = ''] = table.toString().split('\n');
  const [start = '', ...between] = line.split(MARKS);
  return {
    top,
    middle,
    bottom,
    fill: (cells) => cells.reduce((filled, cell, index) => filled + cell + (between[index] ?? ''), start),
  };
};
