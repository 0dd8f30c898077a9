/** Cells whose text is not Unicode, told by their font or by their letters. */
import { type Finding, finding } from '../model/finding/finding.js';
import type { GridCell } from '../model/reading/grid.js';
import { type Encoding, encodingOf, LEGACY_LETTER, UNICODE } from '../model/text/legacy-text.js';
import type { TableRow } from './grid/rows-of-grid.js';
import { placeOf } from './grid/rows-of-grid.js';

const isLegacyName = (font: string): boolean => /^(?:\.?vn|vni)/iu.test(font);

/** Signs and letters of the range that no Vietnamese word has in Unicode. */
const NEVER_VIETNAMESE = /(?![ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý«»°±·×])[\u00a1-\u00ff]/u;

/** `telling`: whether the font's name alone is to be believed. */
const ofFont = (cell: GridCell, telling: boolean): Encoding | undefined => {
  if (cell.font === undefined || !LEGACY_LETTER.test(cell.text) || UNICODE.test(cell.text)) return undefined;
  if (!telling && !NEVER_VIETNAMESE.test(cell.text)) return undefined;
  if (/^\.?vn/iu.test(cell.font) && !/^vni/iu.test(cell.font)) return 'TCVN3';
  return /^vni/iu.test(cell.font) ? 'VNI' : undefined;
};

/** The first cell in a legacy encoding, as an error; nothing where there is none. */
export const damagedText = (rows: readonly TableRow[]): readonly Finding[] => {
  // A Unicode table may have kept the name of a font that its letters left long ago.
  const telling = !rows.some(({ cells }) =>
    cells.some(({ font, text }) => font !== undefined && isLegacyName(font) && UNICODE.test(text)),
  );
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.nature !== undefined) continue;
      const told = encodingOf(cell.text);
      const encoding = told === 'misread' || told === 'lost' ? told : (ofFont(cell, telling) ?? told);
      if (encoding === undefined) continue;
      const text = cell.text.trim().slice(0, 60);
      return [finding('damaged-text', { encoding, text }, { at: placeOf(row, cell.column) })];
    }
  }
  return [];
};
