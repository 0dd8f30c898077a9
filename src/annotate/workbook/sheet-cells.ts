/** The cells of a sheet: those with findings get another style, those that are not there yet are put in their place. */
import { CellPlaces } from '../../input/xlsx/cell-places.js';
import { XmlReader } from '../../input/xml.js';
import type { Severity } from '../../model/finding/rules.js';
import { cellName } from '../../model/place/place.js';
import type { PartText } from '../package/part-text.js';
import {
  append,
  attributeOf,
  openTag,
  prefixOf,
  setAttribute,
  tagStart,
  type XmlElement,
  type XmlTag,
} from '../package/xml-element.js';
import type { StyleEditor } from './styles.js';

/** For each row its columns, with how grave what was found there is. */
export type MarkedCells = ReadonlyMap<number, ReadonlyMap<number, Severity>>;

export interface SheetCellsRequest {
  readonly part: PartText;
  readonly bytes: Uint8Array;
  readonly cells: MarkedCells;
  readonly styles: StyleEditor;
  /** The style of the empty cells of a column. */
  readonly columnStyle: (column: number) => number;
}

export interface MarkedSheet {
  /** In points, of rows that have a height of their own; 0 for a hidden row. */
  readonly heights: ReadonlyMap<number, number>;
  /** The last row and the last column that cells were put into. */
  readonly lastAdded: { readonly row: number; readonly column: number } | undefined;
}

/** Something numbered that new things of lower number stand in front of. */
interface Start {
  readonly number: number;
  readonly start: number;
}

/** A cell as it is met. */
interface MetCell {
  readonly column: number;
  /** Whether it says itself where it stands. */
  readonly isPlaced: boolean;
  readonly style: number;
  readonly tag: XmlTag;
}

interface RowOfCells {
  readonly tag: XmlTag;
  readonly cells: readonly MetCell[];
}

const styleIndex = (text: string | undefined): number => (/^\d{1,9}$/u.test(text ?? '') ? Number(text) : 0);

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const byNumber = <T>(items: ReadonlyMap<number, T>): readonly (readonly [number, T])[] =>
  [...items].sort(([a], [b]) => a - b);

class SheetMarker {
  readonly heights = new Map<number, number>();
  lastAdded: { row: number; column: number } | undefined;
  readonly #xml: XmlReader;
  readonly #places = new CellPlaces();
  readonly #request: SheetCellsRequest;
  /** Rows that have not been met yet. */
  readonly #waiting: Map<number, ReadonlyMap<number, Severity>>;
  /** Whether any cell at all may have a colour of an earlier time. */
  readonly #everyCell: boolean;

  constructor(request: SheetCellsRequest) {
    this.#request = request;
    this.#xml = new XmlReader(request.bytes);
    this.#waiting = new Map(request.cells);
    this.#everyCell = request.styles.hasMarked;
  }

  read(): void {
    const xml = this.#xml;
    while (xml.next()) {
      if (xml.kind !== 'open' || xml.depth === 1) continue;
      if (xml.name === 'sheetData') this.#readRows();
      else xml.skip();
    }
  }

  get #text(): string {
    return this.#request.part.text;
  }

  #readRows(): void {
    const xml = this.#xml;
    const outer = xml.depth;
    const data = openTag(xml, this.#text);
    const starts: Start[] = [];
    while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
      if (xml.kind !== 'open') continue;
      const stated = xml.attribute('r');
      // A number that is none of a sheet would have kept the workbook from being read.
      if (xml.name !== 'row' || !this.#places.startRow(stated)) {
        xml.skip();
        continue;
      }
      if (stated !== undefined) starts.push({ number: this.#places.row, start: tagStart(this.#text, xml.end) });
      this.#readRow(stated !== undefined);
    }
    const prefix = prefixOf(this.#text, data);
    for (const [number, cells] of byNumber(this.#waiting)) {
      const inside = byNumber(cells).map(([column, severity]) =>
        this.#newCell({ row: number, column }, severity, undefined, prefix),
      );
      this.#put(starts, number, this.#closed(data), `<${prefix}row r="${number}">${inside.join('')}</${prefix}row>`);
    }
    this.#waiting.clear();
  }

  /** Puts something new in front of the first of higher number, or at its parent's end. */
  #put(starts: readonly Start[], number: number, parent: XmlElement, xml: string): void {
    const next = starts.find((one) => one.number > number);
    if (next === undefined) append(this.#request.part, parent, xml);
    else this.#request.part.insert(next.start, xml);
  }

  /** The element just closed, by its opening tag. */
  #closed(tag: XmlTag): XmlElement {
    const { end } = this.#xml;
    const closing = end === tag.end ? end : tagStart(this.#text, end);
    return { ...tag, closing, after: end, children: [] };
  }

  #newCell(
    at: { readonly row: number; readonly column: number },
    severity: Severity,
    rowStyle: number | undefined,
    prefix: string,
  ): string {
    const { styles, columnStyle } = this.#request;
    const { row = 0, column = 0 } = this.lastAdded ?? {};
    this.lastAdded = { row: Math.max(row, at.row), column: Math.max(column, at.column) };
    const style = styles.marked(styles.unmarked(rowStyle ?? columnStyle(at.column)), severity);
    return `<${prefix}c r="${cellName(at)}" s="${style}"/>`;
  }

  /** Reads the row just opened, to its close. */
  #readRow(isStated: boolean): void {
    const xml = this.#xml;
    const places = this.#places;
    const height = isOn(xml.attribute('hidden')) ? 0 : Number(xml.attribute('ht') ?? Number.NaN);
    const style = isOn(xml.attribute('customFormat')) ? styleIndex(xml.attribute('s')) : undefined;
    // Only its cells tell which row it is, where it does not say so itself.
    const cells = !isStated || this.#everyCell || this.#waiting.has(places.row) ? this.#rowOfCells() : undefined;
    if (cells === undefined) xml.skip();
    const { row } = places;
    if (height >= 0) this.heights.set(row, height);
    const waiting = new Map(this.#waiting.get(row));
    this.#waiting.delete(row);
    if (cells === undefined) return;
    for (const cell of cells.cells) {
      this.#markCell(cell, waiting.get(cell.column));
      waiting.delete(cell.column);
    }
    if (waiting.size === 0) return;
    const starts = cells.cells.flatMap(({ column, isPlaced, tag }) =>
      isPlaced ? { number: column, start: tag.start } : [],
    );
    const element = this.#closed(cells.tag);
    const prefix = prefixOf(this.#text, cells.tag);
    for (const [column, severity] of byNumber(waiting)) {
      this.#put(starts, column, element, this.#newCell({ row, column }, severity, style, prefix));
    }
    this.#widenSpans(cells.tag, Math.max(...waiting.keys()));
  }

  /** The row just opened with its cells, read to its close. */
  #rowOfCells(): RowOfCells {
    const xml = this.#xml;
    const places = this.#places;
    const outer = xml.depth;
    const tag = openTag(xml, this.#text);
    const cells: MetCell[] = [];
    while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
      if (xml.kind !== 'open') continue;
      const reference = xml.attribute('r');
      if (xml.name === 'c' && places.next(reference)) {
        const style = styleIndex(xml.attribute('s'));
        cells.push({ column: places.column, isPlaced: reference !== undefined, style, tag: openTag(xml, this.#text) });
      }
      xml.skip();
    }
    return { tag, cells };
  }

  #markCell({ style, tag }: MetCell, severity: Severity | undefined): void {
    const { part, styles } = this.#request;
    if (severity === undefined && !styles.isMarked(style)) return;
    const plain = styles.unmarked(style);
    const wanted = severity === undefined ? plain : styles.marked(plain, severity);
    if (wanted !== style) setAttribute(part, tag, 's', String(wanted));
  }

  /** The columns that a row says its cells lie within must hold the new ones too. */
  #widenSpans(tag: XmlTag, last: number): void {
    const [first, end] = (attributeOf(this.#text, tag, 'spans') ?? '').split(':').map(Number);
    if (first !== undefined && end !== undefined && last > end)
      setAttribute(this.#request.part, tag, 'spans', `${first}:${last}`);
  }
}

/**
 * Gives the cells of a sheet their colours, and takes away those of an earlier time. Cells and rows that are not there
 * are added where they belong; everything else stays as it is written.
 */
export const markCells = (request: SheetCellsRequest): MarkedSheet => {
  const marker = new SheetMarker(request);
  marker.read();
  return { heights: marker.heights, lastAdded: marker.lastAdded };
};
