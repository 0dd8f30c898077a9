/** The workbook's own part: its sheets in the order of their tabs, and how it counts days. */
import { faultOf, openPart, type Relationships, readRelationships } from '../office/package.js';
import { damaged, isRefusal, type Refusal, unreadable } from '../office/refusal.js';
import type { Zip } from '../zip.js';
import { unescapeText } from './rich-text.js';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** From 1, charts and all counted. */
  readonly order: number;
  readonly part: string;
}

export interface Workbook {
  /** Sheets of cells only. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly relationships: Relationships;
}

interface Tab {
  readonly name: string;
  readonly state: string | undefined;
  readonly id: string | undefined;
}

const placeTabs = (
  tabs: readonly Tab[],
  relationships: Relationships,
  main: string,
): readonly SheetEntry[] | Refusal => {
  const sheets: SheetEntry[] = [];
  const parts = new Set<string>();
  for (const [index, { name, state, id }] of tabs.entries()) {
    // A module of macros has a tab and no sheet.
    if (id === undefined || id === '') continue;
    const related = relationships.get(id);
    // Two tabs of one part would make a small file a large one.
    if (related?.target === undefined || parts.has(related.target)) return damaged(main);
    parts.add(related.target);
    if (related.type !== 'worksheet') continue;
    const hidden = state === 'hidden' || state === 'veryHidden';
    sheets.push({ name: unescapeText(name), hidden, order: index + 1, part: related.target });
  }
  return sheets;
};

/** `main`: the name of the package's main part. A refusal says that it is no workbook, or what is damaged. */
export const readWorkbook = (zip: Zip, main: string): Workbook | Refusal => {
  const relationships = readRelationships(zip, main);
  if (isRefusal(relationships)) return relationships;
  const xml = openPart(zip, main);
  if (isRefusal(xml)) return xml;
  const tabs: Tab[] = [];
  let date1904 = false;
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.depth === 1 && xml.name !== 'workbook') return unreadable('not-a-scorecard');
    if (xml.name === 'workbookPr' && xml.depth === 2)
      date1904 = /^(?:1|true|on)$/u.test(xml.attribute('date1904') ?? '');
    if (xml.name === 'sheet' && xml.depth === 3) {
      tabs.push({ name: xml.attribute('name') ?? '', state: xml.attribute('state'), id: xml.attribute('id') });
    }
  }
  const fault = faultOf(xml, main);
  if (fault !== undefined) return fault;
  const sheets = placeTabs(tabs, relationships, main);
  return isRefusal(sheets) ? sheets : { sheets, date1904, relationships };
};
