/** A table of things of one kind, a row each: every column knows what it says of one. */
import type { Cell, Table, TableColumn, TableRow } from './table.js';

export interface ListColumn<Item> {
  readonly column: TableColumn;
  readonly cell: (item: Item) => Cell;
}

/** @param last a row below the others: a total, say */
export const listing = <Item>(
  name: Table['name'],
  columns: readonly ListColumn<Item>[],
  items: readonly Item[],
  { kind = 'other', last }: { readonly kind?: TableRow['kind']; readonly last?: TableRow | undefined } = {},
): Table => {
  const rows = items.map((item): TableRow => ({ kind, cells: columns.map(({ cell }) => cell(item)) }));
  return {
    kind: 'table',
    name,
    columns: columns.map(({ column }) => column),
    rows: last === undefined ? rows : [...rows, last],
  };
};
