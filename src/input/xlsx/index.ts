/** XLSX and XLSM → a grid for each sheet. Macros, names, validations, drawings and comments are not looked at. */
import type { Grid } from '../../model/reading/grid.js';
import type { Capabilities, ReadResult } from '../../model/reading/reading.js';
import { Budget } from '../office/budget.js';
import { findMainPart, openPart, relatedPart } from '../office/package.js';
import { isRefusal, type Refusal } from '../office/refusal.js';
import { openZip, type Zip } from '../zip.js';
import { NO_STRINGS, readSharedStrings } from './shared-strings.js';
import { readSheet } from './sheet.js';
import { NO_STYLES, readStyles } from './styles.js';
import { readWorkbook, type SheetEntry, type Workbook } from './workbook.js';

const gridsOf = (zip: Zip, { sheets, date1904, relationships }: Workbook): readonly Grid[] | Refusal => {
  const stringsPart = relatedPart(relationships, 'sharedStrings');
  const strings = stringsPart === undefined ? NO_STRINGS : readSharedStrings(zip, stringsPart);
  if (isRefusal(strings)) return strings;
  const stylesPart = relatedPart(relationships, 'styles');
  const styles = stylesPart === undefined ? NO_STYLES : readStyles(zip, stylesPart);
  if (isRefusal(styles)) return styles;
  const budget = new Budget();
  const grids: Grid[] = [];
  const gridOf = ({ name, hidden, order, part }: SheetEntry): Grid | Refusal => {
    const xml = openPart(zip, part);
    if (isRefusal(xml)) return xml;
    const content = readSheet(xml, { part, strings, styles, date1904 }, budget);
    if (isRefusal(content)) return content;
    const place: Grid['place'] = (row, column) => ({ kind: 'cell', sheet: name, order, row, column });
    return { name, before: [], hidden, ...content, place };
  };
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    if (isRefusal(grid)) return grid;
    grids.push(grid);
  }
  return grids;
};

/**
 * Reads a workbook, strictly: what is damaged or hostile gives a finding with the part's name, within bounded time and
 * memory, and never half a workbook.
 */
export const readXlsx = (bytes: Uint8Array, capabilities: Capabilities): ReadResult => {
  const read = (): readonly Grid[] | Refusal => {
    const zip = openZip(bytes, capabilities);
    if (isRefusal(zip)) return zip;
    const main = findMainPart(zip);
    if (isRefusal(main)) return main;
    const workbook = readWorkbook(zip, main);
    return isRefusal(workbook) ? workbook : gridsOf(zip, workbook);
  };
  const grids = read();
  return isRefusal(grids) ? { kind: 'unreadable', findings: [grids.finding] } : { kind: 'grids', grids, findings: [] };
};
