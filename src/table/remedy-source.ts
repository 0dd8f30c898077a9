/** The remedy columns of a row → what is to be done, by whom and when. */
import type { Place } from '../model/place/place.js';
import type { Source, SourceEntry, SourceMap } from '../model/place/source.js';
import type { GridCell } from '../model/reading/grid.js';
import { REMEDY_PARTS } from '../model/scorecard/scorecard.js';
import { type Column, hasText, placeOf, type TableRow } from './grid/rows-of-grid.js';
import { cellOf, type Facts } from './rows/facts.js';
import { officesIn } from './rows/offices-in-one-cell.js';
import { entry, leaf, list, map, type SourceContext, text } from './source-parts.js';
import { whenText } from './when-text.js';

/** The cell that speaks for a row in a remedy column: its own, or the merged one that reaches down to it. */
const remedyCell = (
  facts: Facts,
  column: Column,
  context: SourceContext,
): { cell: GridCell; row: TableRow } | undefined => {
  const { row } = facts;
  const own = cellOf(facts, column);
  if (own !== undefined) return { cell: own, row };
  const merge = row.merges.above(row.row, column.left);
  if (merge === undefined || merge.left < column.left || merge.right > column.right) return undefined;
  const top = context.rowAt(row, merge.top);
  const cell = top?.cells.find((one) => one.column === merge.left);
  return top === undefined || cell === undefined ? undefined : { cell, row: top };
};

const namesSource = (names: readonly string[], at: Place): Source => {
  const items = names.map((name) => text(name, at));
  return items.length === 1 ? (items[0] ?? text('', at)) : list(at, items);
};

/** One name a line or `;` part; a comma may stand within a name. */
const supportSource = ({ cell, row }: { cell: GridCell; row: TableRow }): Source => {
  const names = cell.text
    .split(/[\r\n;]+/u)
    .map((name) => name.trim())
    .filter((name) => hasText(name) && !/^[-–+*•]$/u.test(name));
  return namesSource(names, placeOf(row, cell.column));
};

/** Who leads and who helps, where one cell names both. */
const officeEntries = ({ cell, row }: { cell: GridCell; row: TableRow }): readonly SourceEntry[] | undefined => {
  const offices = officesIn(cell.text);
  if (offices === undefined) return undefined;
  const at = placeOf(row, cell.column);
  const { lead, support } = offices;
  return [
    ...(lead.length > 0 ? [entry('lead', text(lead.join('\n'), at))] : []),
    ...(support.length > 0 ? [entry('support', namesSource(support, at))] : []),
  ];
};

const remedySource = (
  meaning: (typeof REMEDY_PARTS)[number],
  found: { cell: GridCell; row: TableRow },
  column: Column,
): Source => {
  if (meaning === 'support') return supportSource(found);
  const { cell, row } = found;
  const own = leaf(cell, row);
  const said = meaning === 'when' ? whenText(cell, column) : cell.text;
  return said === cell.text ? own : { ...own, text: said };
};

/** What a row says of putting its losses right; undefined where it says nothing. */
export const remedyOf = (facts: Facts, context: SourceContext): SourceMap | undefined => {
  const entries: SourceEntry[] = [];
  const { known } = context.columns;
  for (const meaning of REMEDY_PARTS) {
    const column = known.get(meaning);
    const found = column === undefined ? undefined : remedyCell(facts, column, context);
    if (column === undefined || found === undefined) continue;
    const both = meaning === 'lead' && !known.has('support') ? officeEntries(found) : undefined;
    entries.push(...(both ?? [entry(meaning, remedySource(meaning, found, column))]));
  }
  const [first] = entries;
  return first === undefined ? undefined : map(first.keyAt, entries);
};
