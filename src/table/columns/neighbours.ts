/** Columns that are understood only beside the others, and by what stands in them. */
import { readPoints } from '../../model/points/points-text.js';
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { tidy } from '../../model/text/text.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import type { HeaderColumn } from './header-columns.js';

/** What is known of the columns beside one that is not understood by itself. */
export interface Neighbours {
  readonly has: (meaning: ColumnMeaning) => boolean;
  /** The same, of columns that are understood by themselves. */
  readonly had: (meaning: ColumnMeaning) => boolean;
  readonly bonus: boolean;
  /** Whether any score is assessed, a survey's apart. */
  readonly assessed: boolean;
  /** All columns of the header. */
  readonly columns: readonly HeaderColumn[];
  readonly body: readonly TableRow[];
}

/** A column that is understood only beside the others. */
export const fromNeighbours = (
  column: HeaderColumn,
  { has, had, bonus, assessed, columns, body }: Neighbours,
): ColumnMeaning | 'survey' | 'ambiguous' | undefined => {
  switch (column.meaning) {
    case 'deducted':
      if (bonus || has('lost')) return undefined;
      return has('assessed') ? 'lost' : 'ambiguous';
    case 'shortfall':
      return has('finding') ? undefined : 'finding';
    case 'task':
      if (groupsNames(column, columns, body)) return 'name';
      return has('solution') ? undefined : 'solution';
    case 'content':
      return namesAlone(column, columns, body) ? 'name' : undefined;
    case 'survey':
      return has('self') && !assessed ? 'survey' : 'assessed';
    case 'converted':
      return standsAlone(column, columns, body) ? 'assessed' : undefined;
    case 'points':
      if (!had('max')) return had('assessed') || had('self') ? 'max' : undefined;
      return had('assessed') || had('self') ? undefined : 'assessed';
    case 'abbreviated':
      if (!has('max')) return 'max';
      return has('assessed') ? undefined : 'assessed';
    case 'outcome':
      return had('assessed') || had('self') || !areScores(body, column) ? undefined : 'assessed';
    default:
      return undefined;
  }
};

const TELLING: ReadonlySet<string | undefined> = new Set(['code', 'max', 'self', 'assessed', 'lost']);

/** Whether a row holds something in one of some columns. */
const isIn = (row: TableRow, some: readonly Span[]): boolean => some.some((one) => cellIn(row, one) !== undefined);

/** Whether a column names rows that have a code or points, and no other name. */
const namesAlone = (column: Span, columns: readonly HeaderColumn[], body: readonly TableRow[]): boolean => {
  const names = columns.filter(({ meaning }) => meaning === 'name');
  const telling = columns.filter(({ meaning }) => TELLING.has(meaning));
  return body.some((row) => isIn(row, [column]) && !isIn(row, names) && isIn(row, telling));
};

/** Whether a column left of the names says what several of them belong to: "Nhiệm vụ" over its "Tiêu chí". */
const groupsNames = (column: Span, columns: readonly HeaderColumn[], body: readonly TableRow[]): boolean => {
  const name = columns.find(({ meaning }) => meaning === 'name');
  if (name === undefined || column.right >= name.left) return false;
  const named = body.filter((row) => cellIn(row, name) !== undefined);
  let begun = 0;
  let open: string | undefined;
  for (const row of named) {
    const text = cellIn(row, column)?.text;
    if (text === undefined || text === open) continue;
    begun += 1;
    open = text;
  }
  return begun > 0 && begun < named.length && named.slice(0, 1).some((row) => cellIn(row, column) !== undefined);
};

const SCORES: ReadonlySet<string | undefined> = new Set(['self', 'assessed', 'points']);

/** Whether a column holds points in rows that have a maximum and no score: those of fields and totals, which it counts for. */
const standsAlone = (column: Span, columns: readonly HeaderColumn[], body: readonly TableRow[]): boolean => {
  const maxima = columns.filter(({ meaning }) => meaning === 'max');
  const scores = columns.filter(({ meaning }) => SCORES.has(meaning));
  return areScores(body, column) && body.some((row) => isIn(row, [column]) && isIn(row, maxima) && !isIn(row, scores));
};

/** Whether a column holds numbers and no words. */
const areScores = (body: readonly TableRow[], column: Span): boolean => {
  const cells = body.flatMap((row) => cellIn(row, column) ?? []);
  const readings = cells.map(({ text, nature }) => readPoints(text, nature));
  return readings.some(({ kind }) => kind === 'points') && readings.every(({ kind }) => kind !== 'unreadable');
};

/** Whether a column holds scores out of their maxima, "2,5/3", in most of its cells. */
export const areRatios = (body: readonly TableRow[], column: Span): boolean => {
  const cells = body.flatMap((row) => cellIn(row, column) ?? []);
  const ratios = cells.filter(({ text, nature }) => {
    const reading = readPoints(text, nature);
    return reading.kind === 'points' && reading.outOf !== undefined;
  });
  return ratios.length * 2 > cells.length;
};

/** Whether a column holds number cells and nothing else. */
export const areNumbers = (body: readonly TableRow[], column: Span): boolean => {
  const cells = body.flatMap((row) => cellIn(row, column) ?? []);
  return cells.length > 0 && cells.every(({ text, nature }) => nature !== undefined || NUMBER.test(tidy(text)));
};

/** A number, a share in per cent, or an error value where one was to be. */
const NUMBER = /^(?:[-–−+]?\d+(?:[.,]\d+)?\s*%?|[-–−]|#.*)$/u;

/** Whether a column holds words and not one number: the reasons for a loss, under the heading of its points. */
export const areRemarks = (body: readonly TableRow[], column: Span): boolean => {
  const cells = body.flatMap((row) => cellIn(row, column) ?? []);
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
  const cells = body.flatMap((row) => cellIn(row, column) ?? []);
  return (
    cells.length > 0 && cells.every(({ text, nature }) => nature === undefined && /^\p{L}{2,} \S/u.test(tidy(text)))
  );
};

const SENTENCE = 20;

/** Whether a column of scores holds nothing but sentences: what the assessors wrote, not what they gave. */
export const areSentences = (body: readonly TableRow[], column: Span): boolean =>
  areRemarks(body, column) && body.every((row) => (cellIn(row, column)?.text.length ?? SENTENCE) >= SENTENCE);
