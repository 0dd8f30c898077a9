/** A document's body → its tables in order, each with the lines above it. */
import type { Grid } from '../../model/grid.js';
import type { Budget } from '../office/budget.js';
import { eachInside, isOn, wholeNumber } from '../office/children.js';
import { MOST_TABLE_COLUMNS } from '../office/limits.js';
import { pastLimit, type Refusal } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import type { Numbering } from './numbering.js';
import { type Paragraph, ParagraphReader, UNSEEN } from './paragraph.js';
import { columnStarts, type RawCell, type RawRow, type RawTable } from './raw-table.js';
import type { Styles } from './styles.js';
import { gridOfTables } from './table-grid.js';

/** A table as it is found, to which the rest of it behind a page break is added. */
interface Draft {
  readonly before: readonly string[];
  readonly tables: RawTable[];
  columns: number;
}

/** What holds blocks: the body, a cell, a text box. */
interface Container {
  readonly paragraphs: Paragraph[];
  /** Lines above the table in which this stands. */
  readonly above: readonly string[];
  /** Lines in it since its last table. */
  before: string[];
  /** The table that nothing but blank paragraphs has followed yet. */
  last: Draft | undefined;
}

interface CellProperties {
  span: number;
  down: 'restart' | 'continue' | undefined;
  across: 'restart' | 'continue' | undefined;
  deleted: boolean;
}

/** A letterhead is a table by its looks only: the unit's name stands in it. */
const LETTERHEAD = { rows: 4, columns: 3 } as const;

const MOST_LINES = 200;

const merging = (xml: XmlReader): 'restart' | 'continue' =>
  xml.attribute('val') === 'restart' ? 'restart' : 'continue';

/** Of prose without end above a table, what stands at its top and what stands next to the table. */
const outermost = (lines: string[]): string[] =>
  lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES / 2), ...lines.slice(-MOST_LINES / 2)];

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

export class DocumentReader {
  refusal: Refusal | undefined;
  readonly #xml: XmlReader;
  readonly #paragraphs: ParagraphReader;
  readonly #budget: Budget;
  readonly #drafts: Draft[] = [];
  #tables = 0;

  constructor(xml: XmlReader, styles: Styles, numbering: Numbering, budget: Budget) {
    this.#xml = xml;
    this.#paragraphs = new ParagraphReader(xml, styles, numbering);
    this.#budget = budget;
  }

  /** Reads to the end of the element just opened. */
  read(): readonly Grid[] {
    this.#readBlocks({ paragraphs: [], above: [], before: [], last: undefined });
    return this.#drafts
      .filter((draft) => draft.tables.length > 0)
      .map((draft) => gridOfTables(draft.tables, draft.before))
      .filter((grid) => grid.rows.length > 0);
  }

  #take(refusal: Refusal | undefined): void {
    this.refusal ??= refusal;
  }

  #readBlocks(container: Container): void {
    eachInside(this.#xml, (name) => {
      if (this.refusal !== undefined || UNSEEN.has(name)) this.#xml.skip();
      else if (name === 'p') this.#readParagraph(container);
      else if (name === 'tbl') this.#readTable(container);
    });
  }

  #readParagraph(container: Container): void {
    const paragraph = this.#paragraphs.read(() => this.#readBlocks(container));
    this.#take(this.#budget.text(paragraph.text.length));
    container.paragraphs.push(paragraph);
    const lines = linesOf(paragraph.text);
    if (lines.length === 0) return;
    container.before.push(...lines);
    container.last = undefined;
  }

  #readTable(container: Container): void {
    this.#tables += 1;
    const number = this.#tables;
    const before = outermost([...container.above, ...container.before]);
    const draft: Draft = { before, tables: [], columns: 0 };
    this.#drafts.push(draft);
    const rows: RawRow[] = [];
    eachInside(this.#xml, (name) => {
      if (UNSEEN.has(name) || name === 'tblPr' || name === 'tblGrid') this.#xml.skip();
      else if (name === 'tr') this.#readRow(rows, before);
    });
    const table: RawTable = { number, rows };
    draft.columns = columnStarts(table).length;
    const whole = container.last?.columns === draft.columns ? container.last : draft;
    whole.tables.push(table);
    container.last = whole;
    const letterhead = rows.length <= LETTERHEAD.rows && draft.columns <= LETTERHEAD.columns;
    const head = rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.text)));
    container.before = letterhead ? outermost([...container.before, ...head]) : [];
  }

  #readRow(rows: RawRow[], above: readonly string[]): void {
    const xml = this.#xml;
    const cells: RawCell[] = [];
    let header = false;
    let hidden = false;
    let deleted = false;
    let start = 0;
    eachInside(xml, (name) => {
      if (name === 'trPr') {
        eachInside(xml, (property) => {
          if (property === 'tblHeader') header = isOn(xml);
          else if (property === 'hidden') hidden = isOn(xml);
          else if (property === 'del') deleted = true;
          else if (property === 'gridBefore') start = wholeNumber(xml.attribute('val')) ?? 0;
          else if (property === 'trPrChange') xml.skip();
        });
      } else if (name === 'tc' && !deleted) {
        this.#readCell(cells, start, above);
        const last = cells.at(-1);
        if (last !== undefined) start = last.start + last.span;
        if (start > MOST_TABLE_COLUMNS) this.#take(pastLimit('columns', MOST_TABLE_COLUMNS, start));
      } else if (name === 'tc' || UNSEEN.has(name) || name === 'tblPrEx') xml.skip();
    });
    if (deleted || this.refusal !== undefined) return;
    this.#take(this.#budget.row());
    rows.push({ cells, header, hidden });
  }

  #readCell(cells: RawCell[], start: number, above: readonly string[]): void {
    const xml = this.#xml;
    const container: Container = { paragraphs: [], above, before: [], last: undefined };
    const properties: CellProperties = { span: 1, down: undefined, across: undefined, deleted: false };
    const outer = xml.depth;
    while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) {
      if (xml.kind !== 'open') continue;
      if (this.refusal !== undefined || UNSEEN.has(xml.name)) xml.skip();
      else if (xml.name === 'tcPr') this.#readCellProperties(properties);
      else if (xml.name === 'p') this.#readParagraph(container);
      else if (xml.name === 'tbl') this.#readTable(container);
    }
    const last = cells.at(-1);
    if (properties.across === 'continue' && last !== undefined) {
      last.span += properties.span;
      return;
    }
    const text = properties.deleted
      ? ''
      : container.paragraphs
          .map((one) => one.text)
          .join('\n')
          .trim();
    this.#take(this.#budget.cell(text.length));
    const font = container.paragraphs.find((one) => one.font !== undefined)?.font;
    const { span, down } = properties;
    cells.push({ start, span, text, font, continues: down === 'continue', continued: down === 'restart' });
  }

  #readCellProperties(properties: CellProperties): void {
    const xml = this.#xml;
    eachInside(xml, (name) => {
      if (name === 'gridSpan') properties.span = Math.max(1, wholeNumber(xml.attribute('val')) ?? 1);
      else if (name === 'vMerge') properties.down = merging(xml);
      else if (name === 'hMerge') properties.across = merging(xml);
      else if (name === 'cellDel') properties.deleted = true;
      else if (name === 'tcPrChange') xml.skip();
    });
  }
}
