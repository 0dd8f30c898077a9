/** Fixes in a workbook: the value of each cell is replaced in its sheet; every other part stays byte for byte. */

import { type OpenedPart, PackageEditor } from '../../annotate/package/package-editor.js';
import { prefixOf, setAttribute } from '../../annotate/package/xml-element.js';
import { xmlText } from '../../annotate/package/xml-write.js';
import { findMainPart, relatedPart } from '../../input/office/package.js';
import { isRefusal } from '../../input/office/refusal.js';
import { readWorkbook, type SheetEntry, type Workbook } from '../../input/xlsx/workbook.js';
import { openZip } from '../../input/zip.js';
import type { Fix, LeftFix, LeftReason } from '../../model/finding/fix.js';
import { toDecimal } from '../../model/points/points.js';
import { type Editor, leftAll } from '../editor.js';
import { mayUse } from './references.js';
import { cellKey, type FoundCell, richTexts, type SheetScan, scanSheet } from './sheet-scan.js';

interface ScannedSheet {
  readonly sheet: SheetEntry;
  readonly opened: OpenedPart;
  readonly scan: SheetScan;
}

/** A part that relates to the whole package only where it is signed. */
const SIGNATURES = 'origin';

const isText = ({ type }: FoundCell): boolean => type === 's' || type === 'inlineStr' || type === 'str';

/** Writes a cell's new value, or says why not. */
const writeCell = (
  opened: OpenedPart,
  cell: FoundCell,
  { to, value }: Fix,
  isRich: boolean,
): LeftReason | undefined => {
  const { part } = opened;
  if (cell.hasFormula) return 'formula';
  if (isRich) return 'formatted-text';
  const { value: stored, text } = cell;
  if (cell.type === 'n' || cell.type === 'str') {
    if (stored === undefined || stored.closing === stored.tag.end) return 'unclear-text';
    part.replace(stored.tag.end, stored.closing, cell.type === 'n' ? toDecimal(value) : xmlText(to));
    return undefined;
  }
  const holder = cell.type === 's' ? stored : (text ?? stored);
  if (holder === undefined) return 'unclear-text';
  const prefix = prefixOf(part.text, cell.tag);
  // A shared text stays as it is for the other cells that name it.
  if (cell.type === 's') setAttribute(part, cell.tag, 't', 'inlineStr');
  part.replace(holder.tag.start, holder.after, `<${prefix}is><${prefix}t>${xmlText(to)}</${prefix}t></${prefix}is>`);
  return undefined;
};

class WorkbookFixer {
  readonly made: Fix[] = [];
  readonly left: LeftFix[] = [];
  readonly #editor: PackageEditor;
  readonly #sheets: readonly ScannedSheet[];
  readonly #rich: ReadonlySet<number>;

  constructor(editor: PackageEditor, { sheets, relationships }: Workbook, fixes: readonly Fix[]) {
    this.#editor = editor;
    this.#sheets = sheets.map((sheet) => {
      const wanted = new Set(
        fixes.flatMap(({ at }) => (at.kind === 'cell' && at.order === sheet.order ? [cellKey(at.row, at.column)] : [])),
      );
      const opened = editor.open(sheet.part, (element) => element !== 'sheetData');
      return { sheet, opened, scan: scanSheet(editor.read(sheet.part), opened.part.text, wanted) };
    });
    const strings = relatedPart(relationships, 'sharedStrings');
    this.#rich = strings === undefined ? new Set() : richTexts(editor.read(strings));
  }

  make(fix: Fix): void {
    const why = this.#make(fix);
    if (why === undefined) this.made.push(fix);
    else this.left.push({ fix, why });
  }

  #make(fix: Fix): LeftReason | undefined {
    const { at } = fix;
    if (at.kind !== 'cell') return 'unclear-text';
    const found = this.#sheets.find(({ sheet }) => sheet.order === at.order);
    const cell = found?.scan.cells.get(cellKey(at.row, at.column));
    if (found === undefined || cell === undefined) return 'unclear-text';
    if (cell.hasFormula) return 'formula';
    const place = { sheet: found.sheet.name, row: at.row, column: at.column };
    const asText = isText(cell);
    const isUsed = this.#sheets.some(({ sheet, scan }) =>
      scan.formulas.some((formula) => mayUse(formula, sheet.name, place, asText)),
    );
    if (isUsed) return 'used-by-formula';
    const isRich = cell.isRich || (cell.type === 's' && this.#rich.has(Number(cell.stored.trim())));
    return writeCell(found.opened, cell, fix, isRich);
  }

  get isSigned(): boolean {
    return this.#editor.relationships('').some(({ kind }) => kind === SIGNATURES);
  }
}

/** Edits a workbook that could be read. */
export const editWorkbook: Editor = (bytes, fixes, capabilities) => {
  const zip = openZip(bytes, capabilities);
  const main = isRefusal(zip) ? zip : findMainPart(zip);
  const workbook = isRefusal(zip) || isRefusal(main) ? undefined : readWorkbook(zip, main);
  if (isRefusal(zip) || workbook === undefined || isRefusal(workbook)) return leftAll(bytes, fixes, 'unclear-text');
  const editor = new PackageEditor(bytes, zip);
  const fixer = new WorkbookFixer(editor, workbook, fixes);
  if (fixer.isSigned) return leftAll(bytes, fixes, 'signed');
  for (const fix of fixes) fixer.make(fix);
  const saved = editor.save();
  return isRefusal(saved)
    ? leftAll(bytes, fixes, 'unclear-text')
    : { bytes: saved, made: fixer.made, left: fixer.left };
};
