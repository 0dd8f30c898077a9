/** The workbook's own part: our sheet among its tabs, and the names that go with it. */

import { escaped } from '../../render/xlsx/escape.js';
import { sheetNames } from '../../render/xlsx/sheet-names.js';
import { namesIn, prefixFor } from '../package/office-names.js';
import type { OpenedPart, PackageEditor } from '../package/package-editor.js';
import { append, appendBefore, attributeOf, childNamed, type XmlElement } from '../package/xml-element.js';
import { xmlText } from '../package/xml-write.js';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** What stands behind the names of a workbook. */
const BEHIND_NAMES: ReadonlySet<string> = new Set([
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

/** Names that programs give a meaning: what a sheet's filter covers, and the rows repeated on each page. */
export const FILTER_NAME = '_xlnm._FilterDatabase';
export const TITLES_NAME = '_xlnm.Print_Titles';

/** Our sheet in the workbook. */
export interface Tab {
  readonly part: string;
  /** As it stands in references: 'Kết quả kiểm tra'. */
  readonly name: string;
  /** From 0, among all tabs. */
  readonly index: number;
}

const tabsOf = ({ root }: OpenedPart): readonly XmlElement[] => childNamed(root, 'sheets')?.children ?? [];

/** Adds a sheet behind the last one; its part is still to be written. */
export const addTab = (editor: PackageEditor, workbook: OpenedPart, wanted: string): Tab => {
  const { part, root } = workbook;
  const { text } = part;
  const names = namesIn(text, root);
  const tabs = tabsOf(workbook);
  const name = sheetNames([...tabs.map((tab) => attributeOf(text, tab, 'name')), wanted], wanted).at(-1) ?? wanted;
  const folder = workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1);
  const sheet = editor.freeName(`${folder}worksheets/sheet`, '.xml');
  editor.setContentType(sheet, SHEET_TYPE);
  const id = editor.relate(workbook.name, `${names.relationships}/worksheet`, sheet);
  const number = Math.max(0, ...tabs.map((tab) => Number(attributeOf(text, tab, 'sheetId')) || 0)) + 1;
  const { prefix, declaration } = prefixFor(text, root, names.relationships, 'r');
  const written = `name="${xmlText(escaped(name))}" sheetId="${number}"${declaration} ${prefix}id="${id}"`;
  const sheets = childNamed(root, 'sheets');
  // A workbook that could be read has sheets.
  if (sheets !== undefined) append(part, sheets, `<${names.prefix}sheet ${written}/>`);
  return { part: sheet, name, index: tabs.length };
};

/** The tab of a sheet that is there, by its position from 1. */
export const tabAt = (workbook: OpenedPart, order: number, part: string): Tab => {
  const tab = tabsOf(workbook)[order - 1];
  const name = tab === undefined ? '' : (attributeOf(workbook.part.text, tab, 'name') ?? '');
  return { part, name, index: order - 1 };
};

/**
 * Sets names that belong to one sheet, by what they are called; a name without a value goes.
 * A print title or a filter that a sheet has is told this way.
 */
export const setSheetNames = (
  { part, root }: OpenedPart,
  { name: tab, index }: Tab,
  values: Readonly<Record<string, string | undefined>>,
): void => {
  const { text } = part;
  const { prefix } = namesIn(text, root);
  const list = childNamed(root, 'definedNames');
  const quoted = `'${tab.replaceAll("'", "''")}'`;
  const added: string[] = [];
  for (const [name, range] of Object.entries(values)) {
    const known = list?.children.find(
      (one) => attributeOf(text, one, 'name') === name && attributeOf(text, one, 'localSheetId') === String(index),
    );
    const value = range === undefined ? undefined : xmlText(`${quoted}!${range}`);
    const hidden = name === FILTER_NAME ? ' hidden="1"' : '';
    const written = `<${prefix}definedName name="${name}" localSheetId="${index}"${hidden}>${value}</${prefix}definedName>`;
    if (known !== undefined) part.replace(known.start, known.after, value === undefined ? '' : written);
    else if (value !== undefined) added.push(written);
  }
  if (added.length === 0) return;
  if (list !== undefined) append(part, list, added.join(''));
  else {
    const names = `<${prefix}definedNames>${added.join('')}</${prefix}definedNames>`;
    appendBefore(part, root, ({ name }) => BEHIND_NAMES.has(name), names);
  }
};
