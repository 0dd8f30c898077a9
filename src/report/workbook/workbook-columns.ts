/** What the published table has no column for and a workbook must say, so that it is read again as the same scorecard. */
import { workbookWords } from '../../language/report/workbook.js';
import { equal, type Points, sum, zero } from '../../model/points/points.js';
import { OWN_COLUMNS } from '../../model/reading/own-columns.js';
import { statedText } from '../../model/scorecard/stated-text.js';
import { codesShowTree } from '../../model/scorecard/tree-shown.js';
import { type ScoredCriterion, scoreColumn, walk } from '../../model/scored/scored.js';
import { countCell, emptyCell, numberCell, textCell } from '../document/build.js';
import { headingOf } from '../document/headings.js';
import type { Cell, TableColumn } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';

/** A column behind the others, and what it says of a criterion and of the whole. */
export interface FurtherColumn {
  readonly column: TableColumn;
  readonly cell: (one: ScoredCriterion) => Cell;
  readonly total: Cell;
}

/** What a parent states itself, or comes to where every child shows its own; else it stays open. */
const shownSelf = (one: ScoredCriterion): Points | undefined => {
  if (one.children.length === 0 || one.state === 'not-applicable' || one.criterion.self?.value !== undefined)
    return one.criterion.self?.value;
  const below = one.children.filter(({ state }) => state !== 'not-applicable').map(shownSelf);
  return below.includes(undefined) || one.self === undefined ? undefined : one.self;
};

/** A sum of what stands below, where it is one. */
const selfCell = (value: Points, below: readonly ScoredCriterion[], { rows, subjects }: ReportContext): Cell => {
  const listed = new Set(rows);
  const shown = below.filter((child) => shownSelf(child) !== undefined);
  const added = sum(shown.map((child) => shownSelf(child) ?? zero));
  const isSum = shown.length > 0 && shown.every((child) => listed.has(child)) && equal(added, value);
  const formula = isSum ? { kind: 'sum' as const, rows: shown.map((child) => subjects.of(child).id) } : undefined;
  return { ...numberCell(value), formula };
};

/** Self scores beside assessed ones: what the unit's explanation is about. */
const selfColumn = (context: ReportContext): FurtherColumn => {
  const { scored, headings, wording } = context;
  const fields = scored.criteria.filter(({ state }) => state !== 'not-applicable');
  const whole = fields.some((field) => shownSelf(field) === undefined) ? undefined : scored.total.self;
  return {
    column: { key: 'self', heading: headingOf('self', headings, wording), role: 'number' },
    cell: (one) => {
      const value = shownSelf(one);
      if (value !== undefined) return selfCell(value, one.children, context);
      const stated = one.criterion.self;
      return stated === undefined || stated.value !== undefined ? emptyCell : textCell(statedText(stated).trim());
    },
    total: whole === undefined ? emptyCell : selfCell(whole, fields, context),
  };
};

/** A survey that its cell of points does not tell: beside a score, or of all that is below. */
const isUntoldSurvey = (one: ScoredCriterion, { scored }: ReportContext): boolean => {
  if (one.criterion.state !== 'survey') return false;
  return one.children.length > 0 || one[scoreColumn(scored.basis)] !== undefined;
};

const kindColumn = (context: ReportContext): FurtherColumn => {
  const { language } = context.wording;
  const { bonus, penalty, survey } = workbookWords(language);
  return {
    column: { key: 'own-kind', heading: OWN_COLUMNS.kind[language], role: 'text' },
    cell: (one) => {
      const { kind } = one.criterion;
      const words = [
        ...(kind === undefined ? [] : [kind === 'bonus' ? bonus : penalty]),
        ...(isUntoldSurvey(one, context) ? [survey] : []),
      ];
      return textCell(words.join('; '));
    },
    total: emptyCell,
  };
};

const levelColumn = ({ wording }: ReportContext): FurtherColumn => ({
  column: { key: 'own-level', heading: OWN_COLUMNS.level[wording.language], role: 'number' },
  cell: (one) => countCell(one.level),
  total: emptyCell,
});

/** What people fill in as they go on with a plan. */
const FILLED_IN = ['product', 'person', 'status', 'recovers'] as const;

/** Blank, for those that nobody has filled in yet. */
const blankColumns = (there: readonly TableColumn[], { headings, wording }: ReportContext): readonly FurtherColumn[] =>
  FILLED_IN.filter((key) => !there.some((column) => column.key === key)).map((key) => ({
    column: { key, heading: headingOf(key, headings, wording), role: key === 'recovers' ? 'number' : 'text' },
    cell: () => emptyCell,
    total: emptyCell,
  }));

/** Those that some criterion needs, and those that are to be filled in. */
export const furtherColumns = (there: readonly TableColumn[], context: ReportContext): readonly FurtherColumn[] => {
  const { scored, every } = context;
  const hasSelf = scored.basis === 'assessed' && walk(scored.criteria).some(({ criterion }) => criterion.self);
  const hasKind = every.some((one) => one.criterion.kind !== undefined || isUntoldSurvey(one, context));
  return [
    ...(hasSelf ? [selfColumn(context)] : []),
    ...blankColumns(there, context),
    ...(hasKind ? [kindColumn(context)] : []),
    ...(codesShowTree(scored.scorecard) ? [] : [levelColumn(context)]),
  ];
};
