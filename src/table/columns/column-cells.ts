/** What the cells of a column are, whatever its heading says. */
import type { Points } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import type { GridCell } from '../../model/reading/grid.js';
import { tidy } from '../../model/text/text.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';

const cellsIn = (body: readonly TableRow[], column: Span): readonly GridCell[] =>
  body.flatMap((row) => cellIn(row, column) ?? []);

/** The points in a row's cell of a column; undefined where it is blank or no number. */
export const pointsAt = (row: TableRow, column: Span): Points | undefined => {
  const cell = cellIn(row, column);
  const reading = cell === undefined ? undefined : readPoints(cell.text, cell.nature);
  return reading?.kind === 'points' ? reading.value : undefined;
};

/** Whether a column holds numbers and no words. */
export const areScores = (body: readonly TableRow[], column: Span): boolean => {
  const cells = cellsIn(body, column);
  const readings = cells.map(({ text, nature }) => readPoints(text, nature));
  return readings.some(({ kind }) => kind === 'points') && readings.every(({ kind }) => kind !== 'unreadable');
};

/** Whether a column holds scores out of their maxima, "2,5/3", in most of its cells. */
export const areRatios = (body: readonly TableRow[], column: Span): boolean => {
  const cells = cellsIn(body, column);
  const ratios = cells.filter(({ text, nature }) => {
    const reading = readPoints(text, nature);
    return reading.kind === 'points' && reading.outOf !== undefined;
  });
  return ratios.length * 2 > cells.length;
};

/** Whether a column holds number cells and nothing else. */
export const areNumbers = (body: readonly TableRow[], column: Span): boolean => {
  const cells = cellsIn(body, column);
  return cells.length > 0 && cells.every(({ text, nature }) => nature !== undefined || NUMBER.test(tidy(text)));
};

/** A number, a share in per cent, or an error value where one was to be. */
const NUMBER = /^(?:[-–−+]?\d+(?:[.,]\d+)?\s*%?|[-–−]|#.*)$/u;

/** Whether a column holds words and not one number: the reasons for a loss, under the heading of its points. */
export const areRemarks = (body: readonly TableRow[], column: Span): boolean => {
  const cells = cellsIn(body, column);
  return (
    cells.length > 0 &&
    cells.every(({ text, nature }) => {
      const reading = readPoints(text, nature);
      return (
        nature === undefined && reading.kind === 'unreadable' && reading.reason === 'text' && / /u.test(tidy(text))
      );
    })
  );
};

/** Whether a column holds words in every cell, be there numbers among them: "Dưới 20%", never "4 (KPS)". */
export const areWords = (body: readonly TableRow[], column: Span): boolean => {
  const cells = cellsIn(body, column);
  return (
    cells.length > 0 && cells.every(({ text, nature }) => nature === undefined && /^\p{L}{2,} \S/u.test(tidy(text)))
  );
};

const SENTENCE = 20;

/** Whether a column of scores holds nothing but sentences: what the assessors wrote, not what they gave. */
export const areSentences = (body: readonly TableRow[], column: Span): boolean =>
  areRemarks(body, column) && body.every((row) => (cellIn(row, column)?.text.length ?? SENTENCE) >= SENTENCE);
