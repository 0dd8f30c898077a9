/** Where everything stands on the sheets of a workbook to fill in. */
import { FORM_SHEETS } from '../../../language/form/form-workbook.js';
import { type WorkbookWords, workbookWords } from '../../../language/report/workbook.js';
import type { Language } from '../../../language/wording.js';
import type { Form } from '../../../model/form.js';
import { columnName } from '../../../model/place/place.js';
import { missingCodes } from '../../../model/scorecard/code.js';
import type { Criterion, Scorecard, StatedTotal } from '../../../model/scorecard/scorecard.js';
import { codesShowTree } from '../../../model/scorecard/tree-shown.js';
import type { ScoredScorecard } from '../../../model/scored/scored.js';
import { type Column, columnKey, columnsOf, type MeaningOf, meaningKey, type OwnColumn, ownKey } from '../columns.js';
import { rowsOf, type SheetRow } from '../rows.js';
import type { Looked } from './cells.js';

/** What a workbook to fill in is made from. */
export interface FormContent {
  readonly form: Form;
  /** The form as it stands, scored: nothing in it has a score. */
  readonly scored: ScoredScorecard;
  /** How often each rule speaks of the form as it stands; leaves, where one speaks of several. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Rows of a blank form, the example's included. */
const BLANK_ROWS = 120;
/** So many rows may be inserted before the formulas no longer reach. */
const SPARE_ROWS = 80;

export interface PlannedRow {
  readonly number: number;
  /** Absent for a row that waits for a criterion. */
  readonly row?: SheetRow | undefined;
}

export interface FormPlan {
  readonly form: Form;
  readonly scored: ScoredScorecard;
  readonly counts: ReadonlyMap<string, number>;
  readonly language: Language;
  readonly words: WorkbookWords;
  readonly names: Readonly<Record<'table' | keyof typeof FORM_SHEETS, string>>;
  readonly columns: readonly Column[];
  /** The lines above the header. */
  readonly titles: Scorecard;
  readonly header: number;
  readonly rows: readonly PlannedRow[];
  /** The first row below the criteria. */
  readonly end: number;
  /** The last row that the reckoning reaches. */
  readonly reach: number;
  /** Rows of printed totals, and of bonuses and penalties outside the fields. */
  readonly totals: readonly number[];
  readonly adjustments: readonly { readonly number: number; readonly isBonus: boolean }[];
  readonly hasGaps: boolean;
  readonly hasOffers: boolean;
  /** Column letters of the table by what they mean. */
  readonly letter: (column: Looked | 'check') => string | undefined;
}

const OWN: ReadonlySet<string> = new Set(['kind', 'level', 'check']);
const keyOf = (column: Looked | 'check'): string =>
  OWN.has(column) ? ownKey(column as OwnColumn) : meaningKey(column as Exclude<Looked, 'kind' | 'level'>);

/** A printed total for a full table; of an extract it would claim to be all there is. */
const totalsOf = (form: Form, isExtract: boolean): readonly StatedTotal[] => {
  const { totals, at } = form.scorecard;
  return totals.length > 0 || isExtract ? totals : [{ at }];
};

const isWorthMore = (form: Form, criteria: readonly Criterion[]): boolean =>
  criteria.some((one) => one.criteria.length > 0 && (form.asked.has(one) || isWorthMore(form, one.criteria)));

export const planForm = ({ form, scored, counts }: FormContent, language: Language, meaningOf: MeaningOf): FormPlan => {
  const words = workbookWords(language);
  const { scorecard, isBlank } = form;
  const hasGaps = missingCodes(scorecard.criteria.flatMap(({ code }) => code?.text ?? [])).length > 0;
  const totals = totalsOf(form, hasGaps || isWorthMore(form, scorecard.criteria));
  const levels = isBlank || !codesShowTree(scorecard);
  const full = { ...scorecard, totals };
  const sheetRows = rowsOf(full, { words, points: new Set(['self', 'assessed', 'lost']), levels, freeScores: true });
  const own = new Set<OwnColumn>(['kind', 'check', ...(levels ? (['level'] as const) : [])]);
  if (sheetRows.some(({ cells }) => cells.has(ownKey('criteriaSet')))) own.add('criteriaSet');
  const columns = columnsOf(full, own, words, meaningOf);
  // Title, unit, both years and the criteria set, and a blank line.
  const header = 4 + (scorecard.title === undefined ? 0 : 1) + (scorecard.criteriaSet === undefined ? 0 : 1) + 1;
  const tree = sheetRows.filter(({ kind }) => kind === 'criterion' || kind === 'option');
  const spare = isBlank ? Array.from({ length: Math.max(0, BLANK_ROWS - tree.length) }, () => undefined) : [];
  const below = sheetRows.filter((row) => !tree.includes(row));
  const rows = [...tree, ...spare, ...below].map((row, index): PlannedRow => ({ number: header + 1 + index, row }));
  const end = header + 1 + tree.length + spare.length;
  const letters = new Map(columns.map((column, index) => [columnKey(column), columnName(index + 1)]));
  const kinds = scorecard.adjustments.map(({ kind }) => kind === 'bonus');
  return {
    ...{ form, scored, counts, language, words, columns, header, rows, end, hasGaps },
    names: {
      table: words.sheet,
      guide: FORM_SHEETS.guide[language],
      check: FORM_SHEETS.check[language],
      offers: FORM_SHEETS.offers[language],
      lists: FORM_SHEETS.lists[language],
      reckoning: FORM_SHEETS.reckoning[language],
    },
    titles: scorecard,
    reach: end - 1 + SPARE_ROWS,
    totals: rows.flatMap(({ row, number }) => (row?.kind === 'total' ? [number] : [])),
    adjustments: rows
      .filter(({ row }) => row?.kind === 'adjustment')
      .map(({ number }, index) => ({ number, isBonus: kinds[index] === true })),
    hasOffers: [...form.last.values()].some((last) => last.remedies.length > 0 || last.notApplicable),
    letter: (column) => letters.get(keyOf(column)),
  };
};
