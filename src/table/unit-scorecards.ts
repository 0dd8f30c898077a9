/** A table of units and criteria → the scorecard of each unit. */
import type { Place } from '../model/place/place.js';
import type { Source, SourceEntry, SourceMap, SourceText } from '../model/place/source.js';
import type { Grid } from '../model/reading/grid.js';
import type { TableOptions, TableSource } from '../model/reading/reading.js';
import type { RowKind, TableReading } from '../model/reading/table-reading.js';
import { tidy } from '../model/text/text.js';
import type { HeadingCell } from './columns/header-columns.js';
import { damagedText } from './damaged-text.js';
import { cellIn, placeOf, type Span, type TableRow, textOfRow } from './grid/rows-of-grid.js';
import { hiddenPartOfUnit } from './hidden-part.js';
import { entry, leaf, list, map, text } from './source-parts.js';
import { linesAbove } from './titles/title-lines.js';
import { titlesOf } from './titles/titles.js';
import { codedHeading } from './units/coded-columns.js';
import type { UnitColumn } from './units/unit-columns.js';
import { amountIn, bareBracket, type Measure, maximumOfHeading } from './units/unit-headings.js';
import { labelOf, type UnitRowKind, type UnitTable } from './units/unit-table.js';
import { phrases, words } from './words/phrases.js';

/** A criterion as the header names it, with the columns its numbers stand in. */
interface Node {
  readonly cell: HeadingCell;
  readonly columns: Map<Measure | 'score', Span>;
  readonly children: Node[];
}

/** The tree that the headings make. Under "Tự chấm" and "Thẩm định" the same names are the same criteria. */
const treeOf = (columns: readonly UnitColumn[]): readonly Node[] => {
  const roots: Node[] = [];
  for (const { left, right, role } of columns) {
    if (role.kind !== 'score') continue;
    let level = roots;
    for (const [index, cell] of role.path.entries()) {
      const isLast = index === role.path.length - 1;
      const same = level.find(
        (one) =>
          (one.cell === cell || words(one.cell.text) === words(cell.text)) &&
          !(isLast && one.columns.has(role.measure)),
      );
      const node = same ?? { cell, columns: new Map<Measure | 'score', Span>(), children: [] };
      if (same === undefined) level.push(node);
      if (isLast) node.columns.set(role.measure, { left, right });
      level = node.children;
    }
  }
  return roots;
};

const SELF = phrases('tự chấm', 'tự đánh giá', 'tự chấm điểm');
const LOST = phrases('bị trừ', 'điểm trừ', 'bị mất', 'điểm mất', 'mất điểm');
const ASSESSED = phrases('thẩm định', 'xếp hạng', 'công bố', 'phê duyệt', 'kết quả đạt', 'điểm đạt', 'công nhận');

/** What scores are that only the lines above the table speak of. */
const measureSaid = (lines: readonly string[]): Measure => {
  const said = lines.map(words);
  const has = (all: typeof SELF): boolean => said.some((line) => all.within(line));
  if (has(ASSESSED)) return 'assessed';
  if (has(SELF)) return has(LOST) ? 'assessed' : 'self';
  return has(LOST) ? 'lost' : 'assessed';
};

const KINDS: Readonly<Record<UnitRowKind, RowKind>> = {
  unit: 'unit',
  maxima: 'header',
  'column-numbers': 'column-numbers',
  'repeated-header': 'repeated-header',
  other: 'other',
};

/** What all scorecards of one table share. */
interface Shared {
  readonly table: UnitTable;
  readonly nodes: readonly Node[];
  readonly said: Measure;
}

const headingPlace = ({ headerRows }: UnitTable, { depth, left }: HeadingCell): Place => {
  const row = headerRows[depth] ?? headerRows[0];
  if (row === undefined) throw new Error('a table of units has a header');
  return placeOf(row, left);
};

/** What a column is worth: as the row of maxima says, or its heading. */
const maximumOf = (
  { table }: Shared,
  maxima: TableRow | undefined,
  spans: readonly Span[],
  cell: HeadingCell,
): SourceText | undefined => {
  for (const span of spans) {
    const own = maxima === undefined ? undefined : cellIn(maxima, span);
    if (own === undefined || maxima === undefined) continue;
    const whole = leaf(own, maxima);
    return own.nature === undefined ? { ...whole, text: amountIn(whole.text) ?? whole.text } : whole;
  }
  const said = maximumOfHeading(cell.text) ?? (table.bracketed ? bareBracket(cell.text) : undefined);
  return said === undefined ? undefined : text(said, headingPlace(table, cell));
};

const measured = (measure: Measure | 'score', { said }: Shared): Measure => (measure === 'score' ? said : measure);

/** The numbers of one criterion, or of the whole, in a unit's row. */
const pointEntries = (
  columns: ReadonlyMap<Measure | 'score', Span>,
  row: TableRow,
  shared: Shared,
): readonly SourceEntry[] =>
  [...columns].flatMap(([measure, span]) => {
    const cell = cellIn(row, span);
    return cell === undefined ? [] : [entry(measured(measure, shared), leaf(cell, row))];
  });

/** Where the score of a unit stands that is merged from a row above: it counts there. */
const mergedFrom = (row: TableRow, span: Span): Place | undefined => {
  const merge = cellIn(row, span) === undefined ? row.merges.above(row.row, span.left) : undefined;
  return merge === undefined ? undefined : row.grid.place(merge.top, merge.left);
};

const criterionSource = (node: Node, row: TableRow, maxima: TableRow | undefined, shared: Shared): SourceMap => {
  const { cell, columns, children } = node;
  const spans = [...columns.values()];
  // Where its first column stands, so that a field comes before its criteria, wherever its sum does.
  const at = placeOf(row, cell.left);
  const heading = headingPlace(shared.table, cell);
  const coded = codedHeading(cell.text);
  const points = pointEntries(columns, row, shared);
  const most = points.some(({ key }) => key === 'max') ? undefined : maximumOf(shared, maxima, spans, cell);
  const below = children.map((child) => criterionSource(child, row, maxima, shared));
  const source = map(at, [
    ...(coded === undefined ? [] : [entry('code', text(coded.code.written, heading))]),
    entry('name', text(coded?.name ?? tidy(cell.text), heading)),
    ...(most === undefined ? [] : [entry('max', most)]),
    ...points,
    ...(below.length === 0 ? [] : [entry('criteria', list(at, below))]),
  ]);
  const merged = spans.flatMap((span) => mergedFrom(row, span) ?? [])[0];
  return merged === undefined ? source : { ...source, mergedScore: merged };
};

/** The printed totals: one of each measure together; what stands again is another one. */
const totalSources = (row: TableRow, maxima: TableRow | undefined, shared: Shared): readonly SourceMap[] => {
  const groups: { first: UnitColumn; columns: Map<Measure | 'score', Span> }[] = [];
  for (const column of shared.table.columns) {
    const { role } = column;
    if (role.kind !== 'total') continue;
    const group = groups.find(({ columns }) => !columns.has(role.measure));
    if (group === undefined) groups.push({ first: column, columns: new Map([[role.measure, column]]) });
    else group.columns.set(role.measure, column);
  }
  return groups.map(({ first, columns }) => {
    const points = pointEntries(columns, row, shared);
    const spans = [...columns].flatMap(([measure, span]) => (measure === 'max' ? [] : [span]));
    const most = points.some(({ key }) => key === 'max') ? undefined : maximumOf(shared, maxima, spans, first.cell);
    return map(placeOf(row, first.left), [
      entry('name', text(tidy(first.heading), headingPlace(shared.table, first.cell))),
      ...(most === undefined ? [] : [entry('max', most)]),
      ...points,
    ]);
  });
};

const adjustmentSources = (row: TableRow, maxima: TableRow | undefined, shared: Shared): readonly SourceMap[] =>
  shared.table.columns.flatMap((column) => {
    const { role, heading, cell: headed } = column;
    const cell = cellIn(row, column);
    if (role.kind !== 'adjustment' || cell === undefined) return [];
    const cap = maximumOf(shared, maxima, [column], headed);
    return [
      map(placeOf(row, cell.column), [
        entry('kind', text(role.adjustment, placeOf(row, cell.column))),
        entry('name', text(tidy(heading), headingPlace(shared.table, headed))),
        ...(cap === undefined ? [] : [entry('cap', cap)]),
        entry('points', leaf(cell, row)),
      ]),
    ];
  });

const oneOrMore = (key: string, all: readonly Source[]): readonly SourceEntry[] => {
  const [first] = all;
  if (first === undefined) return [];
  return [entry(key, all.length === 1 ? first : list(first.at, all))];
};

const shownColumns = ({ table, said }: Shared, grid: Grid): TableReading['columns'] => [
  { column: table.unit.left, heading: table.unit.heading, meaning: 'unit' },
  ...table.columns.map(({ left, heading, role }) => ({
    column: left,
    heading,
    meaning:
      role.kind === 'aside' || role.kind === 'adjustment' ? 'extra' : role.measure === 'score' ? said : role.measure,
    ...(role.kind === 'aside' && role.unknown && { unknown: true as const }),
    ...(grid.hiddenColumns.includes(left) && { hidden: true as const }),
  })),
];

const shownRow = (row: TableRow, kind: RowKind): TableReading['rows'][number] => ({
  at: placeOf(row, 1),
  kind,
  text: textOfRow(row),
  ...(row.hidden && { hidden: true as const }),
});

/** The scorecards of a table of units that says what its criteria are worth, in the order of its rows. */
export const unitScorecards = (table: UnitTable, grid: Grid, options: TableOptions): readonly TableSource[] => {
  const lines = linesAbove(table.titles, grid);
  const around = titlesOf(lines, grid.name, options.fileName, grid.place(1, 1));
  const shared: Shared = {
    table,
    nodes: treeOf(table.columns),
    said: measureSaid([...lines.map((line) => line.text), ...table.cover, grid.name ?? '']),
  };
  const columns = shownColumns(shared, grid);
  const headerRows = table.headerRows.map((row) => placeOf(row, 1));
  const titles = (
    [
      ['title', around.title],
      ['year', around.year],
      ['plan-year', around.planYear],
    ] as const
  ).flatMap(([key, value]) => (value === undefined ? [] : [entry(key, text(value.text, value.at))]));
  const units = table.body.filter(({ kind }) => kind === 'unit');
  return units.map(({ row, maxima }, index): TableSource => {
    const label = labelOf(row, table.unit);
    const at = placeOf(row, table.unit.left);
    const criteria = shared.nodes.map((node) => criterionSource(node, row, maxima, shared));
    const adjustments = adjustmentSources(row, maxima, shared);
    const source = map(at, [
      ...titles,
      entry('unit', text(tidy(label?.text ?? ''), at)),
      ...oneOrMore('total', totalSources(row, maxima, shared)),
      ...(adjustments.length === 0 ? [] : [entry('adjustments', list(at, adjustments))]),
      entry('criteria', list(at, criteria)),
    ]);
    // The first one shows what every row was taken for, the others their own.
    const rows = [
      ...(index === 0 ? table.titles.map((one) => shownRow(one, 'title')) : []),
      ...table.headerRows.map((one) => shownRow(one, 'header')),
      ...(index === 0
        ? table.body.map((one) => shownRow(one.row, KINDS[one.kind]))
        : [...(maxima === undefined ? [] : [shownRow(maxima, 'header')]), shownRow(row, 'unit')]),
    ];
    const reading: TableReading = {
      sheet: grid.name,
      headerRows,
      columns,
      rows: options.withoutRows === true ? [] : rows,
      unitFrom: 'title',
      ...(around.year !== undefined && { yearFrom: around.year.from }),
      ...(around.planYear !== undefined && { planYearFrom: around.planYear.from }),
    };
    const findings = [
      ...hiddenPartOfUnit(row, table, grid),
      ...damagedText([...table.titles, ...table.headerRows, row]),
    ];
    return { sheet: grid.name, source, reading, findings };
  });
};
