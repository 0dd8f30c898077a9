/** Findings into a workbook: comments and colours at their cells, and a sheet that lists them. */
import { findMainPart } from '../../input/office/package.js';
import { isRefusal } from '../../input/office/refusal.js';
import { readWorkbook, type Workbook } from '../../input/xlsx/workbook.js';
import { ANNOTATE } from '../../language/report/annotate.js';
import { namesIn } from '../package/office-names.js';
import type { OpenedPart, PackageEditor } from '../package/package-editor.js';
import type { AnnotateRequest, Annotator } from '../request.js';
import { cellsOfSheets } from './cell-notes.js';
import { changeSheet, textOfBoxes } from './change-sheet.js';
import { blocksOf, nextBlock } from './comment-boxes.js';
import { HEADING_ROW, listRange, writeFindingsSheet } from './findings-sheet.js';
import { StyleEditor } from './styles.js';
import { highestStyle } from './styles-used.js';
import { addTab, FILTER_NAME, setSheetNames, TITLES_NAME, tabAt } from './workbook-part.js';

/** Hands out blocks of shape ids behind those of all drawings that are there. */
const blockTaker = (editor: PackageEditor): ((shapes: number) => number) => {
  let next: number | undefined;
  return (shapes) => {
    const drawings = editor.names.filter((name) => name.toLowerCase().endsWith('.vml'));
    const block = next ?? Math.max(1, ...drawings.map((name) => nextBlock(textOfBoxes(editor, name))));
    next = block + blocksOf(shapes);
    return block;
  };
};

/** LibreOffice writes colours of its own where a fill does not show them. */
const keepsColours = (editor: PackageEditor): boolean => {
  const part = editor.relationships('').find(({ kind }) => kind === 'extended-properties')?.target;
  if (part === undefined || !editor.has(part)) return true;
  return !/<Application>(?:Libre|Open)Office/u.test(new TextDecoder().decode(editor.read(part)));
};

const listFindings = (
  editor: PackageEditor,
  main: OpenedPart,
  workbook: Workbook,
  styles: StyleEditor,
  { notes, wording, today, findingsSheet }: AnnotateRequest,
): void => {
  const earlier = workbook.sheets.find(({ order }) => order === findingsSheet);
  const tab =
    earlier === undefined
      ? addTab(editor, main, ANNOTATE.sheet[wording.language])
      : tabAt(main, earlier.order, earlier.part);
  const sheet = { notes, wording, today };
  editor.write(tab.part, writeFindingsSheet(sheet, styles, namesIn(main.part.text, main.root).own));
  const isEmpty = notes.length === 0;
  setSheetNames(main, tab, {
    [FILTER_NAME]: isEmpty ? undefined : listRange(sheet),
    [TITLES_NAME]: isEmpty ? undefined : `$${HEADING_ROW}:$${HEADING_ROW}`,
  });
};

/** Puts findings into a workbook that could be read. */
export const annotateWorkbook: Annotator = (editor, zip, request) => {
  const main = findMainPart(zip);
  const workbook = isRefusal(main) ? main : readWorkbook(zip, main);
  if (isRefusal(main) || isRefusal(workbook)) {
    editor.refusal = isRefusal(main) ? main : isRefusal(workbook) ? workbook : undefined;
    return { threads: [] };
  }
  const opened = editor.open(main);
  const styles = new StyleEditor(editor, opened, workbook.relationships, {
    keepsColours: () => keepsColours(editor),
    highestStyle: () => Math.max(...workbook.sheets.map(({ part }) => highestStyle(editor.read(part)))),
  });
  const cells = cellsOfSheets(request.notes);
  const takeBlocks = blockTaker(editor);
  const threads = workbook.sheets
    .filter(({ order }) => order !== request.findingsSheet)
    .flatMap(({ name, order, part }) =>
      changeSheet(editor, { name: part, notes: cells.get(order) ?? [], styles, takeBlocks }).map((cell) =>
        request.wording.place({ kind: 'cell', sheet: name, order, row: cell.row, column: cell.column }),
      ),
    );
  listFindings(editor, opened, workbook, styles, request);
  styles.save();
  return { threads };
};
