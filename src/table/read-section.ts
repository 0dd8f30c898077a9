/** One section of a sheet → one scorecard, with how it was understood. */
import { type Finding, finding } from '../model/finding/finding.js';
import type { Grid, Merge } from '../model/reading/grid.js';
import type { TableOptions, TableSource } from '../model/reading/reading.js';
import type { RowKind, TableReading } from '../model/reading/table-reading.js';
import { bareCodes } from './codes/bare-codes.js';
import { parseCode } from './codes/codes.js';
import { readCodes, readLeadingCodes } from './codes/damaged-codes.js';
import { type Columns, settleColumns } from './columns/columns.js';
import { withLastCode } from './columns/wide-names.js';
import { damagedText } from './damaged-text.js';
import type { Owner, Section } from './extent/sections.js';
import { cellIn, placeOf, type TableRow, textOfRow } from './grid/rows-of-grid.js';
import { hiddenPart } from './hidden-part.js';
import { withoutBlankFormulas } from './rows/blank-formulas.js';
import { withBracketedFields } from './rows/bracketed-fields.js';
import { withChosen } from './rows/chosen-options.js';
import { type Facts, factsOf } from './rows/facts.js';
import { fieldsAbove } from './rows/fields-above.js';
import { withFlatCodes } from './rows/flat-codes.js';
import { withIndents } from './rows/indented.js';
import { withLateAdjustments } from './rows/late-adjustments.js';
import { type OptionColumn, optionColumn, optionOf, unchosenRows, withTop } from './rows/option-column.js';
import { withScoreRows } from './rows/score-rows.js';
import { steppedReader } from './rows/stepped-facts.js';
import { withUncodedOptions } from './rows/uncoded-options.js';
import type { SourceContext } from './source-parts.js';
import { linesAbove, type TitleLine } from './titles/title-lines.js';
import { yearOfHeading } from './titles/title-years.js';
import { type FoundValue, type Titles, titlesOf } from './titles/titles.js';
import { scorecardSource } from './to-source.js';
import { readBody } from './tree/body.js';
import { withoutOutdated } from './tree/earlier-rounds.js';
import type { BodyRow } from './tree/table-criterion.js';
import { uncalculated } from './uncalculated.js';

const NUMBER = /^[-–+]?\d+(?:[.,]\d+)?$/u;

/** The rows down to the last that has a code or a number: what stands below is signatures and notes. */
const listOf = (section: Section): readonly TableRow[] => {
  const { body, furniture, header } = section;
  const telling = header.columns.filter(({ meaning }) => TELLING.has(meaning ?? ''));
  let last = body.length - 1;
  for (; last >= 0; last -= 1) {
    const row = body[last];
    if (row === undefined || furniture.has(last)) continue;
    if (telling.length === 0) break;
    const tells = telling.some((column) => {
      const cell = cellIn(row, column);
      if (cell === undefined) return false;
      return (
        cell.nature !== undefined ||
        NUMBER.test(cell.text.trim()) ||
        (column.meaning === 'code' && parseCode(cell.text) !== undefined)
      );
    });
    if (tells) break;
  }
  const list = body.filter((_, index) => index <= last && !furniture.has(index));
  return list.length === 0 ? body.filter((_, index) => !furniture.has(index)) : list;
};

const TELLING: ReadonlySet<string> = new Set([
  'code',
  'level',
  'max',
  'self',
  'assessed',
  'lost',
  'points',
  'abbreviated',
  'deducted',
]);

/** What a long table says of each of its lists is said of no other. */
const withOwners = (titles: Titles, { owners }: Section): Titles => {
  if (owners === undefined) return titles;
  const said = (of: Owner['of']): FoundValue | undefined => {
    const owner = owners.find((one) => one.of === of);
    return owner === undefined ? undefined : { text: owner.text, at: owner.at, from: 'title' };
  };
  return {
    ...titles,
    title: said('other') ?? titles.title,
    unit: said('unit') ?? titles.unit,
    year: said('year') ?? titles.year,
  };
};

const scoredYear = ({ known }: Columns, headerRow: TableRow | undefined): TitleLine | undefined => {
  const column = known.get('assessed') ?? known.get('self');
  const year = column === undefined ? undefined : yearOfHeading(column.heading);
  if (column === undefined || year === undefined || headerRow === undefined) return undefined;
  return { text: year, at: placeOf(headerRow, column.left) };
};

const HIDDEN = { hidden: true } as const;

/** Finds rows by grid and number, for cells that are merged down from them. */
const rowFinder = (body: readonly TableRow[]): SourceContext['rowAt'] => {
  const known = new Map<Grid, Map<number, TableRow>>();
  return (row, number) => {
    let rows = known.get(row.grid);
    if (rows === undefined) {
      rows = new Map(body.flatMap((one) => (one.grid === row.grid ? [[one.row, one] as const] : [])));
      known.set(row.grid, rows);
    }
    return rows.get(number);
  };
};

const unclearOption = (row: TableRow, columns: Columns): Finding => {
  const words = cellIn(row, columns.steps?.at(-1)?.name ?? { left: 1, right: 1 });
  const args = { text: words?.text.trim() ?? '', counted: true, reason: 'option-or-criterion' } as const;
  return finding('unclear-row', args, { at: placeOf(row, words?.column ?? 1) });
};

/** What a row says of its criterion, and the option that stands beside or below it. */
const apart = (
  row: TableRow,
  index: number,
  optioned: OptionColumn,
): { readonly own: TableRow | undefined; readonly option: readonly Facts[] } => {
  const option = optionOf(row, index, optioned);
  const words = cellIn(row, optioned.words);
  const name = optioned.columns.known.get('name');
  if (words === undefined || option.length === 0) return { own: row, option };
  const goesOn = name !== undefined && cellIn(row, name) === undefined;
  return { own: goesOn ? undefined : { ...row, cells: row.cells.filter((cell) => cell !== words) }, option };
};

/**
 * Reads one section; undefined where it holds no criterion.
 */
export const readSection = (section: Section, grid: Grid, options: TableOptions): TableSource | undefined => {
  const { body, furniture, headerRows } = section;
  const headerRow = headerRows.at(-1);
  const settled = settleColumns(section.header, listOf(section), headerRow, options);
  const optioned = settled.steps && optionColumn(settled.steps, settled, listOf(section));
  const columns = optioned?.columns ?? settled;
  const unchosen = columns.steps === undefined ? [] : unchosenRows(columns.steps, columns, listOf(section));
  const codeColumn = columns.known.get('code');
  const list = withoutBlankFormulas(body, columns).map((row, index) => (furniture.has(index) ? undefined : row));
  const rows = withLastCode(list, codeColumn);
  const nameColumn = columns.known.get('name');
  const led = codeColumn === undefined && nameColumn !== undefined ? readLeadingCodes(rows, nameColumn) : undefined;
  const codes = codeColumn === undefined ? led : readCodes(rows, codeColumn);
  const bare = nameColumn === undefined ? undefined : bareCodes(rows, codeColumn, nameColumn);
  const facts: Facts[] = [];
  const codeTextOf = (index: number): string | undefined => codes?.texts.get(index) ?? bare?.get(index);
  const stepped =
    columns.steps && steppedReader(columns.steps, columns, fieldsAbove(rows, columns.steps, columns, codeTextOf));
  for (const [index, row] of rows.entries()) {
    if (row === undefined) continue;
    const codeText = codeTextOf(index);
    const { own, option } = optioned === undefined ? { own: row, option: [] } : apart(row, index, optioned);
    if (own !== undefined) {
      const read =
        stepped === undefined ? [factsOf(own, index, columns, codeText)] : stepped.read(own, index, codeText);
      const last = read.at(-1);
      facts.push(...read.slice(0, -1));
      if (last !== undefined) facts.push(optioned === undefined ? last : withTop(last, row, optioned));
    }
    facts.push(...option);
  }
  const scores = withScoreRows(facts, columns.labels);
  const flat = withFlatCodes(withLateAdjustments(withChosen(scores.facts)), codeColumn);
  const told = withBracketedFields(withUncodedOptions(flat.facts), nameColumn);
  const read = withoutOutdated(readBody(withIndents(told)), columns);
  if (read.criteria.length === 0) return undefined;
  const scored = scoredYear(columns, headerRow);
  const around = titlesOf(linesAbove(section.titles, grid), grid.name, options.fileName, grid.place(1, 1), scored);
  const titles = withOwners(around, section);
  const values = (
    [
      ['title', titles.title],
      ['unit', titles.unit],
      ['year', titles.year],
      ['plan-year', titles.planYear],
      ['criteria-set', titles.criteriaSet],
    ] as const
  ).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const context: SourceContext = { columns, rowAt: rowFinder(body) };
  const source = scorecardSource(read, values, headerRow, context);
  const reading: TableReading = {
    sheet: grid.name,
    headerRows: headerRows.map((row) => placeOf(row, 1)),
    columns: shownColumns(columns, grid),
    rows: options.withoutRows === true ? [] : shownRows(section, [...read.rows, ...scores.rows]),
    ...(grid.merges.length > 0 && { merges: mergesOf(grid, section) }),
    ...(titles.unit !== undefined && { unitFrom: titles.unit.from }),
    ...(titles.year !== undefined && { yearFrom: titles.year.from }),
    ...(titles.planYear !== undefined && { planYearFrom: titles.planYear.from }),
  };
  const findings = [
    ...columns.findings,
    ...(codes?.findings ?? []),
    ...read.findings,
    ...scores.findings,
    ...flat.findings,
    ...unchosen.map((row) => unclearOption(row, columns)),
    ...section.foreign.map((row) =>
      finding('skipped-sheet', { why: 'no-table' }, { at: placeOf(row, row.cells[0]?.column ?? 1) }),
    ),
    ...hiddenPart(section, columns, grid),
    ...uncalculated(section, columns),
    ...damagedText([...section.titles, ...headerRows, ...body]),
  ];
  return { sheet: grid.name, source, reading, findings };
};

/** What each column means; that of names twice, where the maxima stand behind them. */
const shownColumns = ({ meanings, maximaInNames }: Columns, grid: Grid): TableReading['columns'] =>
  meanings.flatMap(({ left, heading, meaning, unknown }) => {
    const hidden = grid.hiddenColumns.includes(left) && HIDDEN;
    const one = { column: left, heading, meaning, ...(unknown && { unknown }), ...hidden };
    return maximaInNames && meaning === 'name' ? [one, { ...one, meaning: 'max' }] : [one];
  });

/** Every row of a section, in order: titles, header, and what each row below was taken for. */
const shownRows = (
  { titles, headerRows, body, furniture }: Section,
  taken: readonly BodyRow[],
): TableReading['rows'] => {
  const line = (row: TableRow, kind: RowKind, text = textOfRow(row)): TableReading['rows'][number] =>
    row.hidden ? { at: placeOf(row, 1), kind, text, ...HIDDEN } : { at: placeOf(row, 1), kind, text };
  const set = [...furniture].map(([index, kind]) => ({ index, kind, text: undefined, parentIndex: undefined }));
  const below = [...taken, ...set]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, kind, text, parentIndex }) => {
      const row = body[index];
      const parent = parentIndex === undefined ? undefined : body[parentIndex];
      if (row === undefined) return [];
      const shown = line(row, kind, text);
      return parent === undefined ? shown : { ...shown, parentAt: placeOf(parent, 1) };
    });
  return [...titles.map((row) => line(row, 'title')), ...headerRows.map((row) => line(row, 'header')), ...below];
};

const mergesOf = (grid: Grid, { headerRows, body }: Section): readonly Merge[] => {
  const first = (headerRows[0] ?? body[0])?.row ?? 0;
  const last = body.at(-1)?.row ?? first;
  return grid.merges.filter(({ top }) => first <= top && top <= last);
};
