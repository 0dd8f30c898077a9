/** Columns that are understood only beside the others, and by what stands in them. */
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { phrases, words } from '../words/phrases.js';
import { isAverage, ofAdjusted } from './adjusted.js';
import { areScores } from './column-cells.js';
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
      return has('assessed') || isTaken(column, has) ? 'lost' : 'ambiguous';
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
    case 'adjusted':
      if (EXPLAINS.within(words(column.heading)) && !areScores(body, column))
        return has('explanation') ? undefined : 'explanation';
      return ofAdjusted(column, columns, body);
    case 'average':
      return isAverage(column, columns, body) ? 'assessed' : undefined;
    case 'outcome':
      return had('assessed') || had('self') || !areScores(body, column) ? undefined : 'assessed';
    default:
      return undefined;
  }
};

/** Those who take points off what may be reached; from self scores they may take them, too. */
const TAKERS = phrases(
  ...['thẩm định', 'thẩm tra', 'phúc tra', 'kiểm tra', 'Hội đồng', 'HĐTĐ', 'Nội vụ', 'SNV', 'Sở', 'cấp trên'],
);
const isTaken = ({ heading }: HeaderColumn, has: Neighbours['has']): boolean =>
  TAKERS.within(words(heading)) && has('max') && !has('self');

/** "Điểm giải trình": of words, it is what the unit answered. */
const EXPLAINS = phrases('giải trình');

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
