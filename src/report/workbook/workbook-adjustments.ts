/** Bonuses and penalties of the whole as rows of a workbook's table, and what the total comes to with them. */
import { REPORT } from '../../language/report/report.js';
import { workbookWords } from '../../language/report/workbook.js';
import { adjustmentName } from '../../model/scorecard/adjustment.js';
import type { Adjustment, StatedPoints } from '../../model/scorecard/scorecard.js';
import { statedText } from '../../model/scorecard/stated-text.js';
import { scoreColumn } from '../../model/scored/scored.js';
import { emptyCell, numberCell, textCell } from '../document/build.js';
import type { Adjusting, Cell, TableColumn, TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';

/** Blank, a row would be one of words. */
const UNSCORED = '-';

const statedCell = (stated: StatedPoints | undefined): Cell => {
  if (stated === undefined) return emptyCell;
  return stated.value === undefined ? textCell(statedText(stated).trim()) : numberCell(stated.value);
};

const rowOf = (
  kind: TableRow['kind'],
  cells: Readonly<Record<string, Cell>>,
  columns: readonly TableColumn[],
): TableRow => ({
  kind,
  cells: columns.map(({ key }) => cells[key] ?? emptyCell),
});

/** Each kind under its heading, as offices write them below the fields. */
export const adjustmentRows = (
  { scored, wording }: ReportContext,
  columns: readonly TableColumn[],
): readonly TableRow[] => {
  const { adjustments } = scored.scorecard;
  const words = workbookWords(wording.language);
  const score = scoreColumn(scored.basis);
  return adjustments.flatMap((one, index) => {
    const heading = one.kind === 'bonus' ? words.bonus : words.penalty;
    const points = one.points === undefined && one.cap === undefined ? textCell(UNSCORED) : statedCell(one.points);
    const row = rowOf(
      'other',
      { name: textCell(adjustmentName(one, heading)), max: statedCell(one.cap), [score]: points },
      columns,
    );
    return adjustments[index - 1]?.kind === one.kind
      ? [row]
      : [rowOf('group', { name: textCell(heading) }, columns), row];
  });
};

/** Where the adjustments stand, seen from the row below the total. */
const adjusting = (adjustments: readonly Adjustment[]): readonly Adjusting[] => {
  let rowsAbove = 1;
  const found: Adjusting[] = [];
  for (const [index, one] of [...adjustments.entries()].reverse()) {
    rowsAbove += 1;
    const { kind, cap, points } = one;
    if (points?.value !== undefined) found.push({ rowsAbove, kind, cap: cap?.value === undefined ? undefined : 'max' });
    // The heading of its kind.
    if (adjustments[index - 1]?.kind !== kind) rowsAbove += 1;
  }
  return found.reverse();
};

/** The total with bonuses and penalties, where there are any and it is known. */
export const finalRow = ({ scored, wording }: ReportContext, columns: readonly TableColumn[]): readonly TableRow[] => {
  const { total, basis, scorecard } = scored;
  if (total.final === undefined || total.unscored > 0) return [];
  const score: Cell = {
    ...numberCell(total.final),
    formula: { kind: 'adjusted', by: adjusting(scorecard.adjustments) },
  };
  return [rowOf('total', { name: textCell(REPORT.final[wording.language]), [scoreColumn(basis)]: score }, columns)];
};
