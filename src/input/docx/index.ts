/** DOCX → a grid for each of its tables. Headers, footers, notes and comments are not looked at. */
import type { Grid } from '../../model/reading/grid.js';
import type { Capabilities, ReadResult } from '../../model/reading/reading.js';
import { Budget } from '../office/budget.js';
import { faultOf, findMainPart, openPart, readRelationships, relatedPart } from '../office/package.js';
import { damaged, isRefusal, type Refusal, unreadable } from '../office/refusal.js';
import { openZip, type Zip } from '../zip.js';
import { DocumentReader } from './document.js';
import { Numbering, readNumbering } from './numbering.js';
import type { SeenTable } from './placed-cells.js';
import { NO_STYLES, readStyles } from './styles.js';

/** What a document holds: its tables as it states them, and the grids they make. */
export interface DocumentTables {
  /** The name of the part they stand in. */
  readonly part: string;
  /** By the number of the table. */
  readonly tables: ReadonlyMap<number, SeenTable>;
  readonly grids: readonly Grid[];
}

/** Reads the tables of an opened document. */
export const readDocumentTables = (zip: Zip): DocumentTables | Refusal => {
  const main = findMainPart(zip);
  if (isRefusal(main)) return main;
  const relationships = readRelationships(zip, main);
  if (isRefusal(relationships)) return relationships;
  const stylesPart = relatedPart(relationships, 'styles');
  const styles = stylesPart === undefined ? NO_STYLES : readStyles(zip, stylesPart);
  if (isRefusal(styles)) return styles;
  const numberingPart = relatedPart(relationships, 'numbering');
  const numbering = numberingPart === undefined ? new Numbering() : readNumbering(zip, numberingPart);
  if (isRefusal(numbering)) return numbering;
  const xml = openPart(zip, main);
  if (isRefusal(xml)) return xml;
  if (!xml.next()) return faultOf(xml, main) ?? damaged(main);
  if (xml.name !== 'document') return unreadable('not-a-scorecard');
  const reader = new DocumentReader(xml, styles, numbering, new Budget());
  const grids = reader.read();
  if (reader.refusal !== undefined) return reader.refusal;
  // What follows the root must be nothing.
  xml.next();
  const fault = faultOf(xml, main) ?? (grids.length === 0 ? unreadable('without-table') : undefined);
  return fault ?? { part: main, tables: reader.tables, grids };
};

/**
 * Reads the tables of a Word document, strictly: what is damaged or hostile gives a finding with the part's name,
 * within bounded time and memory. A table inside another is a grid of its own.
 */
export const readDocx = (bytes: Uint8Array, capabilities: Capabilities): ReadResult => {
  const zip = openZip(bytes, capabilities);
  const read = isRefusal(zip) ? zip : readDocumentTables(zip);
  return isRefusal(read)
    ? { kind: 'unreadable', findings: [read.finding] }
    : { kind: 'grids', grids: read.grids, findings: [] };
};
