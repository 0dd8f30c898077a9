/** A document's body → its tables in order, each with the lines above it. */
import type { Grid } from '../../model/reading/grid.js';
import type { Budget } from '../office/budget.js';
import { eachInside, isOn, wholeNumber } from '../office/children.js';
import { MOST_TABLE_COLUMNS } from '../office/limits.js';
import { pastLimit, type Refusal, unreadable } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import { isDark } from './look.js';
import type { Numbering } from './numbering.js';
import { type Paragraph, ParagraphReader } from './paragraph.js';
import type { SeenTable } from './placed-cells.js';
import type { RawCell, RawRow, RawTable } from './raw-table.js';
import { SeenColumns } from './seen-columns.js';
import type { Styles } from './styles.js';
import { gridOfTable } from './table-grid.js';
import { spannedCells } from './unspanned-cells.js';
import { Walker } from './walker.js';

/** A table as it is found: its number is given where it begins, and its rows are known where it ends. */
interface Draft {
  readonly before: readonly string[];
  readonly inside: number | undefined;
  seen?: SeenTable;
  below?: readonly number[] | undefined;
}

/** What holds blocks: the body, a cell, a text box. */
interface Container {
  readonly paragraphs: Paragraph[];
  /** The number of the table whose cell this is. */
  readonly inside: number | undefined;
  /** Lines above the table in which this stands. */
  readonly above: readonly string[];
  /** Lines in it since its last table. */
  before: string[];
  /** What small tables in it say, a row a line. */
  readonly small: string[];
  /** The columns of the table that nothing but blank paragraphs has followed yet. */
  last: SeenColumns | undefined;
}

interface CellProperties {
  span: number;
  /** In twentieths of a point, where it is stated so. */
  width: number | undefined;
  down: 'restart' | 'continue' | undefined;
  across: 'restart' | 'continue' | undefined;
  deleted: boolean;
  /** Whether it stands on something darker than paper, where it says so. */
  dark: boolean | undefined;
}

/** A letterhead is a table by its looks only: the unit's name stands in it. */
const LETTERHEAD = { rows: 4, columns: 3 } as const;

/** Of a table that has fewer columns than the one it goes on with: a signature block has two. */
const FEWEST_COLUMNS = 3;

const MOST_LINES = 200;

const merging = (xml: XmlReader): 'restart' | 'continue' =>
  xml.attribute('val') === 'restart' ? 'restart' : 'continue';

/** Of prose without end above a table, what stands at its top and what stands next to the table. */
const outermost = (lines: string[]): string[] =>
  lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES / 2), ...lines.slice(-MOST_LINES / 2)];

/** The paragraphs of a cell as one text. */
const textOf = (paragraphs: readonly Paragraph[]): string => {
  let text = '';
  for (const [index, paragraph] of paragraphs.entries()) {
    text += paragraph.text;
    if (!paragraph.open && index < paragraphs.length - 1) text += '\n';
  }
  return text.trim();
};

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

const textsOf = (rows: readonly RawRow[]): readonly string[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.text)));

/** For each column of a table the one of the table above that it goes on with, where that can be told. */
const sameColumns = (own: SeenColumns, above: SeenColumns | undefined): readonly number[] | undefined => {
  if (own.count === above?.count) return Array.from({ length: own.count }, (_, index) => index + 1);
  return own.count < FEWEST_COLUMNS ? undefined : above?.sameAs(own);
};

export class DocumentReader {
  refusal: Refusal | undefined;
  readonly #xml: XmlReader;
  readonly #walker: Walker;
  readonly #paragraphs: ParagraphReader;
  readonly #styles: Styles;
  readonly #budget: Budget;
  readonly #drafts: Draft[] = [];
  #tables = 0;
  /** Of the table that is read: its style has rows or columns darker than paper. */
  #onDark = false;

  constructor(xml: XmlReader, styles: Styles, numbering: Numbering, budget: Budget) {
    this.#xml = xml;
    this.#walker = new Walker(xml);
    this.#paragraphs = new ParagraphReader(this.#walker, styles, numbering);
    this.#styles = styles;
    this.#budget = budget;
  }

  /** The tables read, by their numbers. */
  get tables(): ReadonlyMap<number, SeenTable> {
    return new Map(
      this.#drafts.flatMap(({ seen }) => (seen === undefined ? [] : [[seen.table.number, seen] as const])),
    );
  }

  /** Reads to the end of the element just opened. */
  read(): readonly Grid[] {
    this.#readBlocks({ paragraphs: [], inside: undefined, above: [], before: [], small: [], last: undefined });
    return this.#drafts
      .flatMap(({ seen, before, inside, below }) => {
        if (seen === undefined) return [];
        const grid = gridOfTable(seen, before);
        return { ...grid, ...(inside === undefined ? {} : { inside }), ...(below === undefined ? {} : { below }) };
      })
      .filter((grid) => grid.rows.length > 0);
  }

  #take(refusal: Refusal | undefined): void {
    this.refusal ??= refusal;
  }

  #readBlocks(container: Container): void {
    this.#walker.each((name) => {
      if (this.refusal !== undefined) this.#xml.skip();
      else if (name === 'p') this.#readParagraph(container);
      else if (name === 'tbl') this.#readTable(container);
      // A page of another format that Word takes in when it opens the file.
      else if (name === 'altChunk') this.#take(unreadable('html'));
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
    const draft: Draft = { before, inside: container.inside };
    this.#drafts.push(draft);
    const rows: RawRow[] = [];
    const widths: (number | undefined)[] = [];
    const outer = this.#onDark;
    this.#onDark = false;
    this.#walker.each((name) => {
      if (name === 'tblPr') this.#readTableProperties();
      else if (name === 'gridCol' && widths.length < MOST_TABLE_COLUMNS)
        widths.push(wholeNumber(this.#xml.attribute('w')));
      else if (name === 'tblGridChange') this.#xml.skip();
      else if (name === 'tr') this.#readRow(rows, widths, number, before);
    });
    this.#onDark = outer;
    const table: RawTable = { number, widths, rows };
    const columns = new SeenColumns(table);
    // What is pasted into a cell from a sheet is a table of one cell, and people see a text.
    if (container.inside !== undefined && (rows.length === 1 || columns.count === 1)) {
      this.#addText(rows, container);
      if (this.#tables === number) this.#tables -= 1;
    } else {
      draft.seen = { table, columns };
      draft.below = sameColumns(columns, container.last);
      container.last = columns;
    }
    const letterhead = rows.length <= LETTERHEAD.rows && columns.count <= LETTERHEAD.columns;
    if (letterhead) container.small.push(...rows.map(({ cells }) => cells.map((cell) => cell.text).join('\t')));
    container.before = letterhead ? outermost([...container.before, ...textsOf(rows)]) : [];
  }

  #readTableProperties(): void {
    const xml = this.#xml;
    eachInside(xml, (name) => {
      if (name === 'tblStyle') this.#onDark ||= this.#styles.look(xml.attribute('val')).dark === true;
      else if (name === 'shd') this.#onDark ||= isDark(xml);
      else if (name === 'tblPrChange') xml.skip();
    });
  }

  /** Adds a table of one row or one column inside a cell to the cell's text, a row a line. */
  #addText(rows: readonly RawRow[], container: Container): void {
    for (const { cells } of rows) {
      const text = cells.map((cell) => cell.text).join('\t');
      container.paragraphs.push({ text, font: cells.find((cell) => cell.font !== undefined)?.font, open: false });
    }
  }

  #readRow(rows: RawRow[], grid: readonly (number | undefined)[], table: number, above: readonly string[]): void {
    const xml = this.#xml;
    const cells: RawCell[] = [];
    const widths: (number | undefined)[] = [];
    let header = false;
    let hidden = false;
    let deleted = false;
    let start = 0;
    this.#walker.each((name) => {
      if (name === 'trPr') {
        eachInside(xml, (property) => {
          if (property === 'tblHeader') header = isOn(xml);
          else if (property === 'hidden') hidden = isOn(xml);
          else if (property === 'del') deleted = true;
          else if (property === 'gridBefore') start = wholeNumber(xml.attribute('val')) ?? 0;
          else if (property === 'trPrChange') xml.skip();
        });
      } else if (name === 'tc' && !deleted) {
        const width = this.#readCell(cells, start, table, above);
        if (cells.length > widths.length) widths.push(width);
        const last = cells.at(-1);
        if (last !== undefined) start = last.start + last.span;
        if (start > MOST_TABLE_COLUMNS) this.#take(pastLimit('columns', MOST_TABLE_COLUMNS, start));
      } else if (name === 'tc') xml.skip();
    });
    if (deleted || this.refusal !== undefined) return;
    this.#take(this.#budget.row());
    rows.push({ cells: spannedCells(cells, widths, grid), header, hidden });
  }

  /** Adds the cell just opened; its width, where it is stated. */
  #readCell(cells: RawCell[], start: number, table: number, above: readonly string[]): number | undefined {
    const xml = this.#xml;
    const container: Container = { paragraphs: [], inside: table, above, before: [], small: [], last: undefined };
    const properties: CellProperties = {
      span: 1,
      width: undefined,
      down: undefined,
      across: undefined,
      deleted: false,
      dark: undefined,
    };
    const opened = xml.end;
    this.#walker.each((name) => {
      if (this.refusal !== undefined) xml.skip();
      else if (name === 'tcPr') this.#readCellProperties(properties);
      else if (name === 'p') this.#readParagraph(container);
      else if (name === 'tbl') this.#readTable(container);
    });
    const last = cells.at(-1);
    if (properties.across === 'continue' && last !== undefined) {
      last.span += properties.span;
      return undefined;
    }
    const own = properties.deleted ? '' : textOf(container.paragraphs);
    // A cell that holds nothing but a small table is not blank to who reads it, unless it only lays the page out.
    const text = own === '' && !properties.deleted && start > 0 ? container.small.join('\n').trim() : own;
    this.#take(this.#budget.cell(text.length));
    const font = container.paragraphs.find((one) => one.font !== undefined)?.font;
    const formula = container.paragraphs.find((one) => one.formula !== undefined)?.formula;
    const { span, down, dark = this.#onDark } = properties;
    cells.push({
      start,
      span,
      text,
      font,
      formula,
      unseen: container.paragraphs.some(({ unseen }) => unseen === 'tiny' || (unseen === 'white' && !dark)),
      continues: down === 'continue',
      continued: down === 'restart',
      opened,
    });
    return properties.width;
  }

  #readCellProperties(properties: CellProperties): void {
    const xml = this.#xml;
    eachInside(xml, (name) => {
      if (name === 'tcW')
        properties.width = xml.attribute('type') === 'dxa' ? wholeNumber(xml.attribute('w')) : undefined;
      else if (name === 'gridSpan') properties.span = Math.max(1, wholeNumber(xml.attribute('val')) ?? 1);
      else if (name === 'vMerge') properties.down = merging(xml);
      else if (name === 'hMerge') properties.across = merging(xml);
      else if (name === 'shd') properties.dark = isDark(xml);
      else if (name === 'cellDel') properties.deleted = true;
      else if (name === 'tcPrChange') xml.skip();
    });
  }
}
