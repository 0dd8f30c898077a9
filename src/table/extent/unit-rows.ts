/** Rows that name a unit alone: "I | Xã An Bình", above the list of that unit's scores. */
import { tidy } from '../../model/text/text.js';
import { columnFor, type Header } from '../columns/header.js';
import { cellIn, placeOf, type TableRow } from '../grid/rows-of-grid.js';
import { communeIn } from '../words/units.js';
import { isTotal } from './goes-on.js';
import type { Owner, Section } from './sections.js';

const LONGEST = 60;
const FEWEST = 2;

/** The name in a row that names nothing else, with the unit it names. */
const unitIn = (row: TableRow, { columns }: Header): Owner | undefined => {
  const name = columns.find(({ meaning }) => meaning === 'name');
  const cell = (name === undefined ? undefined : cellIn(row, name)) ?? row.cells[0];
  if (cell === undefined || cell.text.length > LONGEST) return undefined;
  const unit = communeIn(tidy(cell.text));
  return unit === undefined ? undefined : { of: 'unit', text: unit, at: placeOf(row, cell.column) };
};

/** Such rows of a list by their index; none where too few rows are. */
export const unitRows = (body: readonly TableRow[], header: Header): ReadonlyMap<number, Owner> => {
  const found = new Map<number, Owner>();
  for (const [index, row] of body.entries()) {
    const owner = unitIn(row, header);
    if (owner !== undefined) found.set(index, owner);
  }
  return found.size < FEWEST ? new Map() : found;
};

/** Whether all rows that name something name a commune: the totals of units, be they called "Nội dung", and no criteria. */
export const areUnits = ({ header, body, furniture }: Section): boolean => {
  const name = columnFor(header, 'name');
  if (name === undefined) return false;
  const named = body.filter((row, index) => !furniture.has(index) && cellIn(row, name) !== undefined && !isTotal(row));
  return named.length >= FEWEST && named.every((row) => unitIn(row, header) !== undefined);
};

/** The row of a unit as what it is where it states points: the total of the list below it. */
export const asTotal = (row: TableRow, header: Header, name: string): TableRow => {
  const [code, names] = [columnFor(header, 'code'), columnFor(header, 'name')];
  const coded = code === undefined ? undefined : cellIn(row, code);
  const named = names === undefined ? undefined : cellIn(row, names);
  return {
    ...row,
    cells: row.cells.flatMap((cell) => {
      if (cell === coded && coded !== named) return [];
      return cell === named ? [{ ...cell, text: `Tổng điểm (${name})` }] : [cell];
    }),
  };
};
