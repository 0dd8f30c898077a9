/** How a workbook to fill in looks, besides what every workbook of ours does. */
import type { FillPattern, Row } from 'exceljs';
import type { ColumnMeaning } from '../../../model/scorecard/scorecard.js';
import type { Column, OwnColumn } from '../columns.js';
import { textHeight } from '../text-height.js';

const solid = (argb: string): FillPattern => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** A score to write; a sum that makes itself; a remedy of last year to choose. */
export const FILLS = {
  yellow: solid('FFFFF8DC'),
  grey: solid('FFF0F0F0'),
  blue: solid('FFE3EEF9'),
} as const;

/** In characters; narrower than those of a table that is only read. */
const WIDTHS: Readonly<Partial<Record<ColumnMeaning, number>>> = {
  ...{ code: 7, name: 38, max: 8, self: 10, assessed: 10, lost: 8, finding: 24, solution: 30, product: 16 },
  ...{ lead: 17, support: 17, person: 15, when: 14, evidence: 22, explanation: 20, note: 14, status: 14 },
};
const OWN_WIDTHS: Readonly<Partial<Record<OwnColumn, number>>> = { kind: 14, level: 6, check: 30 };
const OTHER_WIDTH = 16;

export const widthOf = (column: Column): number => {
  if (column.kind === 'meaning') return WIDTHS[column.meaning] ?? OTHER_WIDTH;
  return column.kind === 'own' ? (OWN_WIDTHS[column.own] ?? OTHER_WIDTH) : OTHER_WIDTH;
};

/** What a page across takes at a size that can be read. */
const WIDEST_ON_A4 = 190;
const [A3, A4] = [8, 9];

/** The paper on which so many characters across can be read. */
export const paperFor = (width: number): number => (width > WIDEST_ON_A4 ? A3 : A4);

/** As high as its longest text, until somebody writes a longer one. */
export const fitRow = (row: Row, widths: readonly number[]): void => {
  let height = 0;
  row.eachCell((cell, column) => {
    if (typeof cell.value !== 'string') return;
    height = Math.max(height, textHeight(cell.value, widths[column - 1] ?? 0, cell.font?.bold === true));
  });
  if (height > 0) row.height = height;
};

export const RED = 'FFC00000';
export const GREEN = 'FF00703C';
