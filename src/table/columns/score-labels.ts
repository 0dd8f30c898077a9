/** Words that say whose score a row holds: "Tự chấm", "Thẩm định". */
import { isPointColumn, type PointColumn } from '../../model/scorecard/scorecard.js';
import { cellIn, type TableRow } from '../grid/rows-of-grid.js';
import type { Header } from './header.js';
import type { HeaderColumn } from './header-columns.js';

const FEWEST = 2;
const LONGEST_LABEL = 60;

/** The points that a row's words say it holds: "Tự chấm". */
export const labelled = (row: TableRow, text: string): PointColumn | undefined => {
  const meaning = text.length > LONGEST_LABEL ? undefined : row.meaningOf(text);
  return isPointColumn(meaning) ? meaning : undefined;
};

/** Whether labels are of self and of assessed scores, some of each. */
export const areBoth = (labels: readonly (PointColumn | undefined)[]): boolean =>
  (['self', 'assessed'] as const).every((wanted) => labels.filter((one) => one === wanted).length >= FEWEST);

/** The column whose every cell says whose score stands in its row. */
export const labelColumn = ({ columns }: Header, body: readonly TableRow[]): HeaderColumn | undefined =>
  columns.find((column) => {
    const labels: PointColumn[] = [];
    let below = 0;
    for (const row of body) {
      const cell = cellIn(row, column);
      if (cell === undefined) continue;
      // Of most columns the first cell says already that they hold something else.
      const label = labelled(row, cell.text);
      if (label === undefined) return false;
      labels.push(label);
      // Rows that begin with one belong to the row above; "Hình thức đánh giá" of each criterion stands behind its name.
      if ((row.cells[0]?.column ?? 0) >= column.left) below += 1;
    }
    return below >= FEWEST && areBoth(labels);
  });
