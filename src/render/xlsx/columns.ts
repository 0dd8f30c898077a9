/** The columns a scorecard needs in a table. */
import type { WorkbookWords } from '../../language/report/workbook.js';
import { EXTRA_PREFIX, OWN_COLUMNS } from '../../model/reading/own-columns.js';
import { everyCriterion } from '../../model/scorecard/every-criterion.js';
import { COLUMN_MEANINGS, type ColumnMeaning, type Extra, type Scorecard } from '../../model/scorecard/scorecard.js';
import { usedColumns } from '../../model/scorecard/used-columns.js';
import { isBlank } from '../../model/text/text.js';

export type OwnColumn = keyof typeof OWN_COLUMNS;

export type Column =
  | { readonly kind: 'meaning'; readonly meaning: ColumnMeaning; readonly heading: string }
  /** `of`: the heading it has in the scorecard; `nth`: the second column of the same heading, and so on, from 0. */
  | { readonly kind: 'extra'; readonly of: string; readonly nth: number; readonly heading: string }
  | { readonly kind: 'own'; readonly own: OwnColumn; readonly heading: string };

/** What a reader of tables takes a heading for; undefined where it says nothing to it. */
export type MeaningOf = (heading: string) => string | undefined;

/** The name of a column within one sheet. */
export const columnKey = (column: Column): string => {
  switch (column.kind) {
    case 'meaning':
      return meaningKey(column.meaning);
    case 'own':
      return ownKey(column.own);
    case 'extra':
      return extraKey(column.of, column.nth);
  }
};

export const meaningKey = (meaning: ColumnMeaning): string => `meaning ${meaning}`;
export const ownKey = (own: OwnColumn): string => `own ${own}`;
const extraKey = (heading: string, nth: number): string => `extra ${nth} ${heading}`;

/** The extra cells of one criterion with the keys of their columns. */
export const extraKeys = (extra: readonly Extra[]): readonly (readonly [string, Extra])[] => {
  const seen = new Map<string, number>();
  return extra.map((one) => {
    const nth = seen.get(one.heading) ?? 0;
    seen.set(one.heading, nth + 1);
    return [extraKey(one.heading, nth), one];
  });
};

/** What a heading may be read as and still be a column of no meaning. */
const CLAIMS_NOTHING: ReadonlySet<string | undefined> = new Set([undefined, 'other', 'bonus']);

/** A heading that means nothing, so that it is read as meaning nothing. */
export const shownExtra = (heading: string, meaningOf: MeaningOf): string =>
  CLAIMS_NOTHING.has(meaningOf(heading)) ? heading : `${EXTRA_PREFIX}${heading}`;

/** Whether a reader takes a heading for what its column means. */
export const isReadAs = (heading: string, meaning: ColumnMeaning, meaningOf: MeaningOf): boolean => {
  const read = meaningOf(heading);
  return read === meaning || (read === 'shortfall' && meaning === 'name');
};

const extraColumns = (scorecard: Scorecard, meaningOf: MeaningOf): readonly Column[] => {
  const columns = new Map<string, Column>();
  for (const { extra } of everyCriterion(scorecard.criteria)) {
    const seen = new Map<string, number>();
    for (const { heading } of extra) {
      const nth = seen.get(heading) ?? 0;
      seen.set(heading, nth + 1);
      columns.set(extraKey(heading, nth), { kind: 'extra', of: heading, nth, heading: shownExtra(heading, meaningOf) });
    }
  }
  return [...columns.values()];
};

/** A table is known by its names and its maxima; totals and adjustments have points as well. */
const meaningsOf = (scorecard: Scorecard): readonly ColumnMeaning[] => {
  const present = new Set<ColumnMeaning>(['code', 'name', 'max', ...usedColumns(scorecard)]);
  for (const meaning of COLUMN_MEANINGS) if (scorecard.headings[meaning] !== undefined) present.add(meaning);
  for (const total of scorecard.totals) {
    for (const column of ['self', 'assessed', 'lost'] as const) if (total[column] !== undefined) present.add(column);
  }
  const adjusted = scorecard.adjustments.length > 0;
  if (adjusted && !present.has('self') && !present.has('lost')) present.add('assessed');
  return COLUMN_MEANINGS.filter((meaning) => present.has(meaning));
};

/** The source's own heading, unless it is read as something else. */
const headingOf = (
  scorecard: Scorecard,
  meaning: ColumnMeaning,
  words: WorkbookWords,
  meaningOf: MeaningOf,
): string => {
  const heading = scorecard.headings[meaning];
  if (heading === undefined || isBlank(heading)) return words.columns[meaning];
  return isReadAs(heading, meaning, meaningOf) ? heading : words.columns[meaning];
};

/** All columns in their order; `own` are those of ours that some row needs. */
export const columnsOf = (
  scorecard: Scorecard,
  own: ReadonlySet<OwnColumn>,
  words: WorkbookWords,
  meaningOf: MeaningOf,
): readonly Column[] => [
  ...meaningsOf(scorecard).map(
    (meaning): Column => ({ kind: 'meaning', meaning, heading: headingOf(scorecard, meaning, words, meaningOf) }),
  ),
  ...extraColumns(scorecard, meaningOf),
  ...(['kind', 'result', 'criteriaSet', 'level', 'check'] as const)
    .filter((one) => own.has(one))
    .map((one): Column => ({ kind: 'own', own: one, heading: OWN_COLUMNS[one][words.language] })),
];

/** The meanings among some columns. */
export const hasMeaning = (columns: readonly Column[], meaning: ColumnMeaning): boolean =>
  columns.some((column) => column.kind === 'meaning' && column.meaning === meaning);
