/** The code and the name of a row, in a cell each or both in one. */
import type { GridCell } from '../../model/reading/grid.js';
import { tidy } from '../../model/text/text.js';
import { withoutBareCode } from '../codes/bare-codes.js';
import { type Code, type CodedName, codeInName, isBullet, leadingBullet, parseCode } from '../codes/codes.js';
import { withoutLeadingCode } from '../codes/mistyped-codes.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { totalLabel } from '../words/total-labels.js';

export interface Naming {
  readonly code: Code | undefined;
  readonly codeCell: GridCell | undefined;
  readonly name: string;
  readonly nameCell: GridCell | undefined;
  readonly bullet: string | undefined;
}

/** What is known of the cells that may hold them. */
export interface NamingCells {
  readonly row: TableRow;
  readonly codeCell: GridCell | undefined;
  /** The code as it was before a spreadsheet changed it. */
  readonly codeText: string | undefined;
  readonly nameCell: GridCell | undefined;
  /** The columns a name may step through; absent where one merged cell holds it. */
  readonly steps: Span | undefined;
  readonly hasPoints: boolean;
}

/** A code that follows no pattern is a code all the same: it stands in the column for codes. */
const wordCode = (text: string): Code | undefined => {
  const written = tidy(text);
  return written === '' || written.length > 40 ? undefined : { written, style: 'word', parts: [written] };
};

/** Code and name as their columns have them: in our own workbooks, whatever leads a name is part of it. */
export const plainNaming = ({ codeCell, codeText, nameCell }: NamingCells): Naming => {
  const text = codeText ?? codeCell?.text ?? '';
  const name = nameCell?.text.trim() ?? '';
  return { code: parseCode(text) ?? wordCode(text), codeCell, name, nameCell, bullet: undefined };
};

/** Under a name heading over several columns, the code may stand in one and the name in the next. */
const steppedName = ({ row, nameCell, steps }: NamingCells): CodedName | undefined => {
  if (steps === undefined || steps.left === steps.right || nameCell === undefined) return undefined;
  const next = cellIn(row, { left: nameCell.column + 1, right: steps.right });
  const code = next === undefined ? undefined : parseCode(nameCell.text);
  return next === undefined || code === undefined ? undefined : { code, name: next.text.trim() };
};

/** There a dash may stand in one and the name in the next as well. */
const bulletedName = ({ row, nameCell, steps }: NamingCells): Naming | undefined => {
  if (steps === undefined || nameCell === undefined || !isBullet(nameCell.text)) return undefined;
  const next = cellIn(row, { left: nameCell.column + 1, right: steps.right });
  if (next === undefined || steps.left === steps.right) return undefined;
  const bullet = leadingBullet(`${tidy(nameCell.text)}x`);
  return { code: undefined, codeCell: undefined, name: next.text.trim(), nameCell: next, bullet };
};

/** Code and name where the column of codes is blank: the code may lead the name. */
const fromName = (cells: NamingCells, nameCell: GridCell): Naming => {
  const name = nameCell.text.trim();
  const meant = cells.codeCell === undefined && cells.codeText !== undefined ? parseCode(cells.codeText) : undefined;
  if (meant !== undefined) {
    const rest = withoutLeadingCode(name);
    const own = rest === name ? withoutBareCode(name) : rest;
    return { code: meant, codeCell: nameCell, name: own, nameCell, bullet: undefined };
  }
  const led = bulletedName(cells);
  if (led !== undefined) return led;
  // "T.Cộng" is a total, and T no code.
  const coded = totalLabel(name) === undefined ? (steppedName(cells) ?? codeInName(name)) : undefined;
  if (coded !== undefined) return { ...coded, codeCell: nameCell, nameCell, bullet: undefined };
  // "COVID19" is a name, though "A1" could be a code.
  const whole = cells.hasPoints && !/\p{L}\d|\d\p{L}/u.test(name) ? parseCode(name) : undefined;
  if (whole !== undefined && whole.style !== 'word')
    return { code: whole, codeCell: nameCell, name: '', nameCell: undefined, bullet: undefined };
  return { code: undefined, codeCell: undefined, name, nameCell, bullet: leadingBullet(name) };
};

/** Reads code and name of a row of somebody's table. */
export const namingOf = (cells: NamingCells): Naming => {
  const { codeCell, nameCell } = cells;
  const text = cells.codeText ?? codeCell?.text ?? '';
  if (codeCell === undefined || codeCell === nameCell) {
    if (nameCell !== undefined) return fromName(cells, nameCell);
    return { code: undefined, codeCell: undefined, name: '', nameCell, bullet: undefined };
  }
  if (isBullet(text)) {
    const bullet = leadingBullet(`${tidy(text)}x`);
    return { code: undefined, codeCell: undefined, name: nameCell?.text.trim() ?? '', nameCell, bullet };
  }
  // Words in the column of codes, and no name beside them: they are the name.
  if (nameCell === undefined && parseCode(text) === undefined) return fromName(cells, codeCell);
  return plainNaming(cells);
};
