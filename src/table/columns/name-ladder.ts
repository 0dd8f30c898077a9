/** Names that stand in a column for each depth. */
import { codeInName } from '../codes/codes.js';
import { type Column, cellIn, type TableRow } from '../grid/rows-of-grid.js';
import { totalLabel } from '../words/total-labels.js';
import type { HeaderColumn } from './header-columns.js';

/** Several columns as one. */
export const together = (columns: readonly Column[]): Column => ({
  left: columns[0]?.left ?? 1,
  right: columns.at(-1)?.right ?? 1,
  heading: columns.map(({ heading }) => heading).join('/'),
});

/** Names that step to the right with their depth, one in a row: field, criterion, sub-criterion in a column each. */
export const isLadder = (columns: readonly HeaderColumn[], body: readonly TableRow[]): boolean => {
  const { left, right } = together(columns);
  return (
    columns.every((column, index) => index === 0 || column.left === (columns[index - 1]?.right ?? 0) + 1) &&
    body.every((row) => row.cells.filter(({ column }) => column >= left && column <= right).length <= 1)
  );
};

/** Whether every name has a code, beside it or before it: then codes tell the tree. */
export const areCoded = (names: readonly Column[], codes: readonly Column[], body: readonly TableRow[]): boolean =>
  body.every((row) => {
    const name = cellIn(row, together(names));
    const coded = codes.some((column) => cellIn(row, column) !== undefined);
    return name === undefined || coded || codeInName(name.text) !== undefined || totalLabel(name.text) !== undefined;
  });
