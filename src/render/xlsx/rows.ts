/** A scorecard as the rows of a table, in tree order. */
import type { WorkbookWords } from '../../language/report/workbook.js';
import { adjustmentName } from '../../model/scorecard/adjustment.js';
import {
  type Adjustment,
  type Criterion,
  type CriterionState,
  POINT_COLUMNS,
  type PointCells,
  type PointColumn,
  REMEDY_TEXTS,
  type Remedy,
  type Scorecard,
  type StatedTotal,
} from '../../model/scorecard/scorecard.js';
import { fold, tidy } from '../../model/text/text.js';
import { type Cell, pointsCell, textCell } from './cells.js';
import { extraKeys, meaningKey, type OwnColumn, ownKey } from './columns.js';

export type RowKind = 'criterion' | 'remedy' | 'option' | 'subtotal' | 'group' | 'adjustment' | 'total';

export interface SheetRow {
  readonly kind: RowKind;
  /** Depth of the criterion it belongs to, from 1; 0 for rows of the whole. */
  readonly depth: number;
  /** The row of a criterion with others below it. */
  readonly isParent?: boolean;
  /** Of the row of a criterion. */
  readonly criterion?: Criterion;
  /** By column key. */
  readonly cells: ReadonlyMap<string, Cell>;
}

type Cells = Map<string, Cell>;

/** What the rows are made with. */
export interface RowContext {
  readonly words: WorkbookWords;
  /** The columns of points there are, in which a state may be written. */
  readonly points: ReadonlySet<PointColumn>;
  readonly levels: boolean;
  /** States stand in the column of kinds, so that the cells of scores stay free. */
  readonly freeScores?: true;
}

const UNSCORED = '-';
/** One name a line, as a table's reader takes them apart. */
const SUPPORT_SEPARATOR = '\n';

const put = (cells: Cells, key: string, text: string | undefined): void => {
  if (text !== undefined && text !== '') cells.set(key, textCell(text));
};

const putPoints = (cells: Cells, row: PointCells): void => {
  for (const column of POINT_COLUMNS) {
    const stated = row[column];
    if (stated !== undefined) cells.set(meaningKey(column), pointsCell(stated));
  }
};

const putRemedy = (cells: Cells, remedy: Remedy | undefined): void => {
  if (remedy === undefined) return;
  for (const key of REMEDY_TEXTS) put(cells, meaningKey(key), remedy[key]?.text);
  put(cells, meaningKey('support'), remedy.support.map(({ text }) => text).join(SUPPORT_SEPARATOR));
};

/** The state that the words in the cells of points say by themselves. */
const stateSaid = (criterion: Criterion): CriterionState | undefined => {
  const readings = POINT_COLUMNS.map((column) => criterion[column]?.reading.kind);
  if (readings.includes('not-applicable')) return 'not-applicable';
  return criterion.criteria.length === 0 && readings.includes('survey') ? 'survey' : undefined;
};

/** Where a state's words may stand: as an office writes them, in place of a score. */
const STATE_COLUMNS = ['assessed', 'self', 'lost'] as const;

/** Writes the state into a blank score cell; gives its words back where there is none. */
const putState = (
  cells: Cells,
  criterion: Criterion,
  { words, points, freeScores }: RowContext,
): string | undefined => {
  const { state } = criterion;
  if (state === undefined || state === stateSaid(criterion)) return undefined;
  const text = state === 'survey' ? words.survey : words.notApplicable;
  if (freeScores) return text;
  const free = STATE_COLUMNS.find((column) => points.has(column) && criterion[column] === undefined);
  const understood =
    stateSaid(criterion) === undefined && (state === 'not-applicable' || criterion.criteria.length === 0);
  if (free === undefined || !understood) return text;
  cells.set(meaningKey(free), textCell(text));
  return undefined;
};

const putKind = (cells: Cells, criterion: Criterion, context: RowContext): void => {
  const { words } = context;
  const kind = criterion.kind && (criterion.kind === 'bonus' ? words.bonus : words.penalty);
  const state = putState(cells, criterion, context);
  put(cells, ownKey('kind'), [kind, state].filter((word) => word !== undefined).join('; '));
};

const criterionCells = (criterion: Criterion, depth: number, context: RowContext): Cells => {
  const cells: Cells = new Map();
  put(cells, meaningKey('code'), criterion.code?.text);
  put(cells, meaningKey('name'), criterion.name.text);
  putPoints(cells, criterion);
  for (const key of ['finding', 'evidence', 'explanation'] as const) put(cells, meaningKey(key), criterion[key]?.text);
  putRemedy(cells, criterion.remedies[0]);
  for (const [key, { value }] of extraKeys(criterion.extra)) put(cells, key, value.text);
  putKind(cells, criterion, context);
  put(cells, ownKey('result'), criterion.result?.text);
  put(cells, ownKey('criteriaSet'), criterion.criteriaSet?.text);
  if (context.levels) cells.set(ownKey('level'), { kind: 'number', value: depth, decimals: 0 });
  return cells;
};

/** The row's own words, behind the words by which any reader knows a total where its own do not say that. */
const totalName = (total: StatedTotal, label: string, known: RegExp): string => {
  const name = total.name?.text;
  if (name === undefined) return label;
  return known.test(fold(name)) ? name : `${label}: ${name}`;
};

const WHOLE = new RegExp(`^(?:${['tổng cộng', 'tổng điểm', 'tổng số điểm', 'total'].map(fold).join('|')})`, 'u');
const PART = new RegExp(`^(?:${['cộng', 'tổng', 'subtotal', 'total'].map(fold).join('|')})(?: |$)`, 'u');

const totalCells = (total: StatedTotal, name: string): Cells => {
  const cells: Cells = new Map();
  put(cells, meaningKey('name'), name);
  putPoints(cells, total);
  return cells;
};

const criteriaRows = (criteria: readonly Criterion[], depth: number, context: RowContext): readonly SheetRow[] =>
  criteria.flatMap((criterion): readonly SheetRow[] => {
    const more = criterion.remedies.slice(1).map((remedy): SheetRow => {
      const cells: Cells = new Map();
      putRemedy(cells, remedy);
      return { kind: 'remedy', depth, cells };
    });
    const options = criterion.options.map(
      ({ text }): SheetRow => ({ kind: 'option', depth, cells: new Map([[meaningKey('name'), textCell(text)]]) }),
    );
    const subtotals = criterion.subtotals.map(
      (total): SheetRow => ({
        kind: 'subtotal',
        depth,
        cells: totalCells(
          total,
          totalName(total, tidy(`${context.words.subtotal} ${criterion.code?.text ?? ''}`), PART),
        ),
      }),
    );
    return [
      {
        kind: 'criterion',
        depth,
        isParent: criterion.criteria.length > 0,
        criterion,
        cells: criterionCells(criterion, depth, context),
      },
      ...more,
      ...options,
      ...criteriaRows(criterion.criteria, depth + 1, context),
      ...subtotals,
    ];
  });

/** Bonus and penalty rows, each kind under its heading. */
const adjustmentRows = (adjustments: readonly Adjustment[], { words, points }: RowContext): readonly SheetRow[] => {
  const score = points.has('assessed') ? 'assessed' : points.has('lost') ? 'lost' : 'self';
  return adjustments.flatMap((one, index): readonly SheetRow[] => {
    const heading = one.kind === 'bonus' ? words.bonus : words.penalty;
    const cells: Cells = new Map();
    put(cells, meaningKey('name'), adjustmentName(one, heading));
    if (one.cap !== undefined) cells.set(meaningKey('max'), pointsCell(one.cap));
    if (one.points !== undefined) cells.set(meaningKey(score), pointsCell(one.points));
    // A row without any points would be one of words.
    else if (one.cap === undefined) cells.set(meaningKey(score), textCell(UNSCORED));
    const row: SheetRow = { kind: 'adjustment', depth: 0, cells };
    const group: SheetRow = { kind: 'group', depth: 0, cells: new Map([[meaningKey('name'), textCell(heading)]]) };
    return adjustments[index - 1]?.kind === one.kind ? [row] : [group, row];
  });
};

/** All rows below the header. */
export const rowsOf = (scorecard: Scorecard, context: RowContext): readonly SheetRow[] => [
  ...criteriaRows(scorecard.criteria, 1, context),
  ...adjustmentRows(scorecard.adjustments, context),
  ...scorecard.totals.map(
    (total): SheetRow => ({
      kind: 'total',
      depth: 0,
      cells: totalCells(total, totalName(total, context.words.total, WHOLE)),
    }),
  ),
];

/** The columns of our own that some row fills. */
export const ownColumnsIn = (rows: readonly SheetRow[]): ReadonlySet<OwnColumn> => {
  const own = (['level', 'kind', 'result', 'criteriaSet'] as const).filter((one) =>
    rows.some(({ cells }) => cells.has(ownKey(one))),
  );
  return new Set(own);
};
