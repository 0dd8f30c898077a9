/** ODS, zipped or flat (FODS) → a grid for each sheet. Macros, charts, validations and comments are not looked at. */
import type { Grid } from '../../model/reading/grid.js';
import type { Capabilities, ReadResult } from '../../model/reading/reading.js';
import { Budget } from '../office/budget.js';
import { eachInside } from '../office/children.js';
import { faultOf, openPart } from '../office/package.js';
import { damaged, isRefusal, type Refusal, unreadable } from '../office/refusal.js';
import { XmlReader } from '../xml.js';
import { openZip, type Zip } from '../zip.js';
import { SheetReader } from './sheet.js';
import { readStyles, type Style, styleKey } from './styles.js';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

interface Part {
  readonly name: string;
  readonly xml: XmlReader;
}

/** Why the package's list of parts keeps them from being read: they are encrypted, or the list is damaged. */
const refusedBy = (zip: Zip): Refusal | undefined => {
  if (!zip.has(MANIFEST)) return undefined;
  const xml = openPart(zip, MANIFEST);
  if (isRefusal(xml)) return xml;
  while (xml.next()) if (xml.kind === 'open' && xml.name === 'encryption-data') return unreadable('password');
  return faultOf(xml, MANIFEST);
};

/** The part that holds the sheets; a flat file is that part. */
const openContent = (bytes: Uint8Array, capabilities: Capabilities): Part | Refusal => {
  if (bytes[0] !== 0x50) return { name: CONTENT, xml: new XmlReader(bytes) };
  const zip = openZip(bytes, capabilities);
  if (isRefusal(zip)) return zip;
  const refused = refusedBy(zip);
  if (refused !== undefined) return refused;
  const xml = openPart(zip, CONTENT);
  return isRefusal(xml) ? xml : { name: CONTENT, xml };
};

class SpreadsheetReader {
  refusal: Refusal | undefined;
  readonly #grids: Grid[] = [];
  readonly #styles = new Map<string, Style>();
  readonly #budget = new Budget();

  constructor(private readonly part: Part) {}

  /** Reads to the end of the root just opened. */
  read(): readonly Grid[] | undefined {
    const { xml } = this.part;
    let found = false;
    eachInside(xml, (name) => {
      if (name === 'styles' || name === 'automatic-styles') readStyles(xml, this.#styles);
      else if (name === 'spreadsheet') {
        found = true;
        this.#readSheets();
      } else if (name !== 'body') xml.skip();
    });
    return found ? this.#grids : undefined;
  }

  #readSheets(): void {
    const { xml } = this.part;
    eachInside(xml, (name) => {
      if (name === 'table' && this.refusal === undefined) this.#readSheet();
      else xml.skip();
    });
  }

  #readSheet(): void {
    const { xml, name: part } = this.part;
    const name = xml.attribute('name') ?? '';
    const hidden = this.#styles.get(styleKey('table', xml.attribute('style-name') ?? ''))?.hidden === true;
    const reader = new SheetReader(xml, this.#styles, this.#budget, part);
    const content = reader.read();
    this.refusal = reader.refusal;
    const order = this.#grids.length + 1;
    const place: Grid['place'] = (row, column) => ({ kind: 'cell', sheet: name, order, row, column });
    this.#grids.push({ name, before: [], hidden, ...content, place });
  }
}

/**
 * Reads a spreadsheet of LibreOffice and its kin, strictly: what is damaged or hostile gives a finding, within bounded
 * time and memory, and never half a workbook.
 */
export const readOds = (bytes: Uint8Array, capabilities: Capabilities): ReadResult => {
  const read = (): readonly Grid[] | Refusal => {
    const part = openContent(bytes, capabilities);
    if (isRefusal(part)) return part;
    const { xml, name } = part;
    if (!xml.next()) return faultOf(xml, name) ?? damaged(name);
    const reader = new SpreadsheetReader(part);
    const grids = reader.read();
    if (reader.refusal !== undefined) return reader.refusal;
    // What follows the root must be nothing.
    xml.next();
    return faultOf(xml, name) ?? grids ?? unreadable('opendocument');
  };
  const grids = read();
  return isRefusal(grids) ? { kind: 'unreadable', findings: [grids.finding] } : { kind: 'grids', grids, findings: [] };
};
