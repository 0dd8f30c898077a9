/** The cells of a sheet that are to be changed, with the places of what they hold, and all formulas of the sheet. */
import { openTag, tagStart, type XmlTag } from '../../annotate/package/xml-element.js';
import { CellPlaces } from '../../input/xlsx/cell-places.js';
import { SharedFormulas } from '../../input/xlsx/shared-formula.js';
import { XmlReader } from '../../input/xml.js';

/** An element inside a cell. */
export interface Inside {
  readonly tag: XmlTag;
  /** Where its closing tag begins, and where it ends. */
  readonly closing: number;
  readonly after: number;
}

export interface FoundCell {
  readonly tag: XmlTag;
  readonly type: string;
  readonly value: Inside | undefined;
  readonly text: Inside | undefined;
  readonly hasFormula: boolean;
  /** The content of `value`. */
  readonly stored: string;
  /** Of an inline text: whether it has parts that look different. */
  readonly isRich: boolean;
}

export interface SheetScan {
  /** By "row:column". */
  readonly cells: ReadonlyMap<string, FoundCell>;
  /** As each cell states it; empty where it could not be told. */
  readonly formulas: readonly string[];
}

export const cellKey = (row: number, column: number): string => `${row}:${column}`;

/** Formulas that fill ranges by themselves have no text that says all they use. */
const UNKNOWN = new Set(['array', 'dataTable']);

class Scanner {
  readonly cells = new Map<string, FoundCell>();
  readonly formulas: string[] = [];
  readonly #xml: XmlReader;
  readonly #text: string;
  readonly #places = new CellPlaces();
  readonly #shared = new SharedFormulas();
  readonly #wanted: ReadonlySet<string>;

  constructor(bytes: Uint8Array, text: string, wanted: ReadonlySet<string>) {
    this.#xml = new XmlReader(bytes);
    this.#text = text;
    this.#wanted = wanted;
  }

  read(): void {
    const xml = this.#xml;
    while (xml.next()) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'row') this.#places.startRow(xml.attribute('r'));
      else if (xml.name === 'c') this.#readCell();
    }
  }

  #readCell(): void {
    const xml = this.#xml;
    const outer = xml.depth;
    this.#places.next(xml.attribute('r'));
    const { row, column } = this.#places;
    const tag = openTag(xml, this.#text);
    const type = xml.attribute('t') ?? 'n';
    let value: Inside | undefined;
    let text: Inside | undefined;
    let stored = '';
    let [hasFormula, isRich] = [false, false];
    while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
      if (xml.kind !== 'open') continue;
      if (xml.name === 'v') {
        const inner = openTag(xml, this.#text);
        stored = xml.content();
        value = this.#closed(inner);
      } else if (xml.name === 'is') {
        const inner = openTag(xml, this.#text);
        isRich = this.#hasParts();
        text = this.#closed(inner);
      } else if (xml.name === 'f') {
        hasFormula = true;
        this.#readFormula(row, column);
      } else xml.skip();
    }
    const key = cellKey(row, column);
    if (this.#wanted.has(key)) this.cells.set(key, { tag, type, value, text, hasFormula, stored, isRich });
  }

  #readFormula(row: number, column: number): void {
    const xml = this.#xml;
    const kind = xml.attribute('t') ?? '';
    const index = xml.attribute('si');
    const formula = xml.content();
    if (UNKNOWN.has(kind)) this.formulas.push('');
    else if (kind === 'shared' && index !== undefined) this.formulas.push(this.#shared.at(index, formula, row, column));
    else this.formulas.push(formula);
  }

  /** Reads the element just opened to its close; whether it has runs of text of their own. */
  #hasParts(): boolean {
    const xml = this.#xml;
    const outer = xml.depth;
    let found = false;
    while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
      if (xml.kind === 'open' && xml.name !== 't') found = true;
    }
    return found;
  }

  #closed(tag: XmlTag): Inside {
    const { end } = this.#xml;
    return { tag, closing: end === tag.end ? end : tagStart(this.#text, end), after: end };
  }
}

/** Scans a sheet that could be read. `text`: its part's text, as the package's editor has it. */
export const scanSheet = (bytes: Uint8Array, text: string, wanted: ReadonlySet<string>): SheetScan => {
  const scanner = new Scanner(bytes, text, wanted);
  scanner.read();
  return { cells: scanner.cells, formulas: scanner.formulas };
};

/** Which of some shared texts have parts that look different, and so would lose them. */
export const richTexts = (bytes: Uint8Array): ReadonlySet<number> => {
  const xml = new XmlReader(bytes);
  const rich = new Set<number>();
  let index = -1;
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.depth === 2 && xml.name === 'si') index += 1;
    else if (xml.depth === 3 && xml.name !== 't') rich.add(index);
  }
  return rich;
};
