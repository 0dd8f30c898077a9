/** What a spreadsheet knows about a cell: one object a kind, since there may be millions of cells. */
import type { CellNature } from '../../model/place/source.js';

export const NUMBER: CellNature = { kind: 'number' };
export const PERCENT: CellNature = { kind: 'percent' };
export const DATE: CellNature = { kind: 'date' };
export const BOOLEAN: CellNature = { kind: 'boolean' };
export const ERROR: CellNature = { kind: 'error' };
export const WITHOUT_VALUE: CellNature = { kind: 'formula-without-value' };
