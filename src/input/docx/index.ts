/** DOCX → a grid for each of its tables. Headers, footers, notes and comments are not looked at. */
import type { Grid } from '../../model/grid.js';
import type { Capabilities, ReadResult } from '../../model/reading.js';
import { Budget } from '../office/budget.js';
import { faultOf, findMainPart, openPart, readRelationships, relatedPart } from '../office/package.js';
import { damaged, isRefusal, type Refusal, unreadable } from '../office/refusal.js';
import { openZip } from '../zip.js';
import { DocumentReader } from './document.js';
import { Numbering, readNumbering } from './numbering.js';
import { NO_STYLES, readStyles } from './styles.js';

const readDocument = (bytes: Uint8Array, capabilities: Capabilities): readonly Grid[] | Refusal => {
  const zip = openZip(bytes, capabilities);
  if (isRefusal(zip)) return zip;
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
  return faultOf(xml, main) ?? (grids.length === 0 ? unreadable('without-table') : grids);
};

/**
 * Reads the tables of a Word document, strictly: what is damaged or hostile gives a finding with the part's name,
 * within bounded time and memory. A table that page breaks split is one grid; a table inside another is one of its own.
 */
export const readDocx = (bytes: Uint8Array, capabilities: Capabilities): ReadResult => {
  const grids = readDocument(bytes, capabilities);
  return isRefusal(grids) ? { kind: 'unreadable', findings: [grids.finding] } : { kind: 'grids', grids, findings: [] };
};
