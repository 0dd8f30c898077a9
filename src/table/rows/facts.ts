/** What one row of a table says, cell by cell, before it is decided what the row is. */

import type { Points } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import type { GridCell } from '../../model/reading/grid.js';
import { type AdjustmentKind, POINT_COLUMNS, type PointColumn } from '../../model/scorecard/scorecard.js';
import { tidy } from '../../model/text/text.js';
import { type Columns, REMEDY_COLUMNS } from '../columns/columns.js';
import { maximumIn, withoutMaximum } from '../columns/maxima-in-names.js';
import type { SurveyColumn } from '../columns/survey-column.js';
import { type Column, cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { adjustmentLabel, isAllCaps } from '../words/labels.js';
import { type Naming, type NamingCells, namingOf, plainNaming } from './naming.js';

/** A cell and the column it speaks for. */
export interface Filled {
  readonly cell: GridCell;
  readonly column: Column;
  /** The row it stands in, where that is another one. */
  readonly row?: TableRow | undefined;
}

export interface Facts extends Naming {
  /** Position among the rows of the table. */
  readonly index: number;
  readonly row: TableRow;
  /** The code was written in the name's cell, though there is a column for codes. */
  readonly codeInName: boolean;
  /** Depth from 1, where the table states it beyond doubt. */
  readonly level: number | undefined;
  /** The depth is that of the column its name stands in. */
  readonly stepped: boolean;
  readonly points: ReadonlyMap<PointColumn, Filled>;
  /** A field without a code, told by what its name says that it is worth. */
  readonly field?: true;
  /** Whether its name is a bonus's or a penalty's. */
  readonly adjustment: AdjustmentKind | undefined;
  /** A remedy cell of the row's own. */
  readonly remedied: boolean;
  readonly solved: boolean;
  /** Text merged across columns of different meaning: a title of what follows. */
  readonly title: boolean;
  /** Texts merged across columns that mean different things, with the headings they stand under. */
  readonly mixed: readonly Filled[];
  /** Columns whose cell belongs to none of them. */
  readonly blocked: ReadonlySet<number>;
}

const NO_COLUMNS: ReadonlySet<number> = new Set();
const BLANK_MARK = /^(?:[-−–—]+|[xX])$/u;

/** The cell of a column in a row, unless it reaches into columns of another meaning. */
export const cellOf = (facts: Facts, span: Span): GridCell | undefined => {
  const cell = cellIn(facts.row, span);
  return cell === undefined || facts.blocked.has(cell.column) ? undefined : cell;
};

/** Cells merged across columns, and what they reach over. */
const crossing = (
  row: TableRow,
  columns: Columns,
): { readonly cell: GridCell; readonly over: readonly (Column & { meaning: string })[] }[] => {
  const wide = row.merges.across(row.row);
  if (wide.length === 0) return [];
  return wide.flatMap(({ left, right }) => {
    const cell = cellIn(row, { left, right: left });
    if (cell === undefined) return [];
    const over = columns.meanings.filter((column) => column.left <= right && column.right >= left);
    const different = new Set(over.map(({ meaning, heading }) => (meaning === 'extra' ? `extra ${heading}` : meaning)));
    return different.size > 1 ? [{ cell, over }] : [];
  });
};

/** Columns that a row's own words stand in. */
const NAMING: ReadonlySet<string> = new Set(['code', 'name', 'level']);

/** Reads one row under the columns of its table. `codeText` replaces the code cell's text where a spreadsheet damaged it. */
export const factsOf = (row: TableRow, index: number, columns: Columns, codeText?: string): Facts => {
  const crossed = crossing(row, columns);
  const blocked = crossed.length === 0 ? NO_COLUMNS : new Set(crossed.map(({ cell }) => cell.column));
  const mixed: Filled[] = [];
  let title: GridCell | undefined;
  let label: GridCell | undefined;
  for (const { cell, over } of crossed) {
    const named = over.some(({ meaning }) => NAMING.has(meaning));
    if (named && over.every(({ meaning }) => NAMING.has(meaning))) label = cell;
    else if (named) title = cell;
    else {
      const heading = over.map((column) => column.heading).join(' / ');
      mixed.push({ cell, column: { left: cell.column, right: cell.column, heading } });
    }
  }
  const open = (span: Span | undefined): GridCell | undefined => {
    const cell = span === undefined ? undefined : cellIn(row, span);
    return cell === undefined || blocked.has(cell.column) ? undefined : cell;
  };
  const points = pointsOf(open, columns);
  const surveyed = columns.survey === undefined ? undefined : open(columns.survey.column);
  if (surveyed !== undefined && columns.survey !== undefined) takeSurvey(points, surveyed, columns.survey);
  const level = levelOf(row, columns.own.get('level'));
  const nameColumn = columns.known.get('name');
  const cells: NamingCells = {
    row,
    codeCell: open(columns.known.get('code')),
    codeText,
    nameCell: label ?? title ?? open(nameColumn),
    steps: label === undefined && title === undefined ? nameColumn : undefined,
    hasPoints: points.size > 0,
  };
  const naming = level === undefined ? namingOf(cells) : plainNaming(cells);
  if (columns.maximaInNames && nameColumn !== undefined) takeBracketed(points, naming, nameColumn);
  return {
    index,
    row,
    ...naming,
    codeInName: naming.code !== undefined && naming.codeCell === naming.nameCell && columns.known.has('code'),
    level,
    stepped: false,
    points,
    adjustment: adjustmentLabel(naming.name),
    remedied: REMEDY_COLUMNS.some((meaning) => open(columns.known.get(meaning)) !== undefined),
    solved: open(columns.known.get('solution')) !== undefined,
    title: title !== undefined,
    mixed,
    blocked,
  };
};

/** The depth our own workbooks write beside each criterion. */
const levelOf = (row: TableRow, column: Column | undefined): number | undefined => {
  const depth = column === undefined ? undefined : Number(cellIn(row, column)?.text ?? Number.NaN);
  return depth !== undefined && Number.isInteger(depth) && depth > 0 ? depth : undefined;
};

/** The columns that hold a row's points of one meaning, the earliest round first. */
const spansOf = (meaning: PointColumn, { known, rounds, selfRounds }: Columns): readonly (Column | undefined)[] => {
  if (meaning === 'assessed') return rounds;
  return meaning === 'self' && selfRounds.length > 0 ? selfRounds : [known.get(meaning)];
};

const pointsOf = (
  open: (span: Span | undefined) => GridCell | undefined,
  columns: Columns,
): Map<PointColumn, Filled> => {
  const points = new Map<PointColumn, Filled>();
  for (const meaning of POINT_COLUMNS) {
    for (const column of spansOf(meaning, columns)) {
      const cell = column === undefined ? undefined : open(column);
      if (column === undefined || cell === undefined) continue;
      // A mark in a later round does not undo the score of an earlier one.
      if (!points.has(meaning) || !isMark(cell)) points.set(meaning, { cell, column });
    }
  }
  return points;
};

/** The maximum that stands behind the name, for rows that are criteria by their code, their points or their capitals. */
const takeBracketed = (points: Map<PointColumn, Filled>, { code, name, nameCell }: Naming, column: Column): void => {
  const text = nameCell === undefined || points.has('max') ? undefined : maximumIn(name);
  if (text === undefined || nameCell === undefined) return;
  if (code !== undefined || points.size > 0 || isAllCaps(withoutMaximum(name)))
    points.set('max', { cell: { column: nameCell.column, text }, column });
};

/**
 * A survey's score beside the others stands in their place. Where a row has both, it is a field's or a total's, told
 * apart in two columns: neither is its score.
 */
const takeSurvey = (points: Map<PointColumn, Filled>, cell: GridCell, { column, beside }: SurveyColumn): void => {
  const own = points.get(beside);
  if (own === undefined || isMark(own.cell) || readPoints(own.cell.text, own.cell.nature).kind === 'survey')
    points.set(beside, { cell, column });
  else points.delete(beside);
};

/** Whether a cell holds a mark for "none" and no score. */
export const isMark = (cell: GridCell): boolean => cell.nature === undefined && BLANK_MARK.test(tidy(cell.text));

/** What a row states in a column of points, where it is a number. */
export const pointsIn = (facts: Facts | undefined, column: PointColumn): Points | undefined => {
  const cell = facts?.points.get(column)?.cell;
  const reading = cell === undefined ? undefined : readPoints(cell.text, cell.nature);
  return reading?.kind === 'points' ? reading.value : undefined;
};

/** Whether a row has a score of its own, be it a word: a mark for "none" is no score. */
export const isScored = (facts: Facts): boolean =>
  (['self', 'assessed', 'lost'] as const).some((column) => {
    const filled = facts.points.get(column);
    return filled !== undefined && !isMark(filled.cell);
  });

/** The text a row would be known by. */
export const labelOf = (facts: Facts): string =>
  facts.name !== '' ? facts.name : (facts.code?.written ?? facts.row.cells[0]?.text.trim() ?? '');
