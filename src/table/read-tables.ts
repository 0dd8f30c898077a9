/** All the grids of a file → its scorecards, and what is to be said about the rest. */
import { type Finding, finding } from '../model/finding/finding.js';
import { comparePlaces } from '../model/place/place.js';
import { readPoints } from '../model/points/points-text.js';
import type { Grid } from '../model/reading/grid.js';
import { isAboutScorecard, isFindingsSheet } from '../model/reading/own-sheets.js';
import type { TableOptions, TableSource, TablesResult } from '../model/reading/reading.js';
import type { TableReading } from '../model/reading/table-reading.js';
import { bare, ofUnit, unitsOf } from '../model/reading/unit-of-source.js';
import type { ColumnMeaning } from '../model/scorecard/scorecard.js';
import { parseCode } from './codes/codes.js';
import { chooseHeader } from './columns/choose-header.js';
import { type Header, isEnough, nearestHeader } from './columns/header.js';
import { damagedText } from './damaged-text.js';
import { type JoinedTable, joinedTables } from './extent/joined-tables.js';
import { partsOf } from './extent/long-table.js';
import { type Section, sectionsOf } from './extent/sections.js';
import { areUnits } from './extent/unit-rows.js';
import { placeOf, type TableRow, textOfRow } from './grid/rows-of-grid.js';
import { mistakeIn } from './mistakes.js';
import { readSection } from './read-section.js';
import { unitScorecards } from './unit-scorecards.js';
import { type UnitTable, unitTablesIn } from './units/unit-table.js';
import { headingReader } from './words/heading.js';

/** The sheets a person asked for. */
const picked = (grids: readonly Grid[], sheet: string): readonly Grid[] => {
  const exact = grids.filter(({ name }) => name === sheet);
  if (exact.length > 0) return exact;
  const alike = grids.filter(({ name }) => name !== undefined && bare(name) === bare(sheet));
  if (alike.length === 1) return alike;
  if (!/^\d{1,6}$/u.test(sheet.trim())) return [];
  const number = Number(sheet);
  return grids.filter((grid, index) => (grid.name === undefined ? tablesOf(grid).has(number) : index === number - 1));
};

/** The numbers of the tables of a document that a grid is made of; a text is table 1. */
const tablesOf = (grid: Grid): ReadonlySet<number> =>
  new Set(
    grid.rows.map(({ row }) => {
      const place = grid.place(row, 1);
      return place.kind === 'table' ? place.table : 1;
    }),
  );

/**
 * Reads every scorecard of a file's tables.
 *
 * @returns one source a scorecard, with the findings about its rows and columns; sheets passed over, or what is missing
 *   where nothing was found, are findings of the file; an option that fits no sheet is a mistake. Never throws on bad input.
 */
export const readTables = (grids: readonly Grid[], options: TableOptions): TablesResult => {
  const list = grids.find(isFindingsSheet);
  const tables = readChosen(grids, options);
  return list === undefined ? tables : { ...tables, findingsSheet: list.place(1, 1) };
};

/** What a person chose by the name of a sheet, or of a unit where no sheet is called so. */
const readChosen = (grids: readonly Grid[], options: TableOptions): TablesResult => {
  const { sheet } = options;
  const chosen = sheet === undefined ? [] : picked(grids, sheet);
  if (chosen.length > 0) return readGrids(chosen, options);
  // What is only about a scorecard is none of the sheets, unless it is asked for.
  const all = readGrids(
    grids.filter((grid) => !isAboutScorecard(grid)),
    { ...options, sheet: undefined },
  );
  if (sheet === undefined) return all;
  const named = ofUnit(all.tables, ({ source }) => source, sheet);
  if (named.length > 0) return { tables: named, findings: [] };
  const sheets = grids.flatMap(({ name }) => name ?? []);
  const tables = grids.flatMap((grid) => (grid.name === undefined ? [...tablesOf(grid)] : []));
  const units = unitsOf(all.tables.map(({ source }) => source));
  return { tables: [], findings: [], mistake: { kind: 'sheet', name: sheet, sheets, tables, units } };
};

const readGrids = (chosen: readonly Grid[], options: TableOptions): TablesResult => {
  const tables: TableSource[] = [];
  const ofUnits: { readonly joined: JoinedTable; readonly table: UnitTable }[] = [];
  const skipped: Finding[] = [];
  const failed: JoinedTable[] = [];
  for (const table of joinedTables(chosen, headingReader(options.synonyms))) {
    const { grid } = table;
    if (grid.hidden && options.sheet === undefined) {
      skipped.push(skip(grid, 'hidden'));
      continue;
    }
    const units = unitTables(table, options);
    ofUnits.push(...units.map((one) => ({ joined: table, table: one })));
    if (units.some(({ fault }) => fault === undefined)) continue;
    const found = units.length > 0 ? [] : readTable(table, options);
    tables.push(...found);
    if (found.length === 0) {
      failed.push(table);
      const isHeaded = units.length === 0 && chooseHeader(table.rows, options) !== undefined;
      const why = isHeaded ? 'no-criteria' : 'no-table';
      if (grid.name !== undefined || why === 'no-criteria' || isLikeScorecard(table.rows))
        skipped.push(skip(grid, why));
    }
  }
  if (tables.length > 0) {
    // A page of all units sums up what the scorecards beside it say one by one.
    const beside = ofUnits.flatMap(({ table }) => (table.fault === undefined ? [skipUnits(table, 'units')] : []));
    return { tables, findings: [...skipped, ...beside] };
  }
  const readable = ofUnits.flatMap(({ joined, table }) =>
    table.fault === undefined ? unitScorecards(table, joined.grid, options) : [],
  );
  if (readable.length > 0) {
    // Below one that is read, on the same sheet.
    const told = new Set(failed);
    const left = ofUnits.flatMap(({ joined, table }) =>
      table.fault === undefined || told.has(joined) ? [] : [skipUnits(table, 'no-table')],
    );
    return { tables: readable, findings: [...skipped, ...left] };
  }
  const mistake = mistakeIn(failed, options);
  if (mistake !== undefined) return { tables, findings: [], mistake };
  const hidden = skipped.filter((one) => one.rule === 'skipped-sheet' && one.args.why === 'hidden');
  const [unread] = ofUnits;
  const withUnits = new Set(ofUnits.map(({ joined }) => joined));
  const others = failed.filter((one) => !withUnits.has(one));
  const isNamed = others.some(({ rows }) => nearestHeader(rows)?.columns.some(({ meaning }) => meaning === 'name'));
  const why = unread === undefined || isNamed ? failure(others, options) : unitFailure(unread.joined, unread.table);
  return { tables, findings: [...hidden, ...why] };
};

/** The tables of units on a sheet, unless a scorecard has its own header there, or a person says where it stands. */
const unitTables = ({ rows }: JoinedTable, options: TableOptions): readonly UnitTable[] => {
  if (options.columns !== undefined || options.headerRow !== undefined) return [];
  const tables = unitTablesIn(rows);
  const header = tables.length === 0 ? undefined : chooseHeader(rows, options);
  const own = header === undefined ? undefined : rows[header.last];
  return own === undefined || tables.some(({ headerRows }) => headerRows.includes(own)) ? tables : [];
};

/** Why a table of units is not read: a font of before Unicode, or criteria without a maximum. */
const unitFailure = ({ grid, rows }: JoinedTable, { headerRows, fault, unit }: UnitTable): readonly Finding[] => {
  const damaged = damagedText(rows.slice(0, 1000));
  if (damaged.length > 0) return damaged;
  const row = headerRows.at(-1);
  const at = row === undefined ? undefined : placeOf(row, unit.left);
  return [finding('no-table', { where: grid.name, missing: [], seen: [], units: fault }, { at })];
};

const REQUIRED: readonly ColumnMeaning[] = ['name', 'max'];

const skipUnits = ({ headerRows, unit }: UnitTable, why: 'units' | 'no-table'): Finding => {
  const [row] = headerRows;
  const at = row === undefined ? undefined : placeOf(row, unit.left);
  return finding('skipped-sheet', { sheet: row?.grid.name, why }, { at });
};

const skip = (grid: Grid, why: 'hidden' | 'no-table' | 'no-criteria'): Finding =>
  finding(
    'skipped-sheet',
    { sheet: grid.name, why },
    { at: grid.place(grid.name === undefined ? (grid.rows[0]?.row ?? 1) : 1, 1) },
  );

/** Headings that a letterhead or a block of signatures never has together. */
const LIKE_HEADER = 3;

/** Of the tables of a document, which are letterheads and signatures too, those that a person might take for a scorecard. */
const isLikeScorecard = (rows: readonly TableRow[]): boolean =>
  (nearestHeader(rows)?.quality ?? 0) >= LIKE_HEADER ||
  rows.some(({ cells }) => {
    const [first, ...others] = cells;
    const coded = first !== undefined && others.length > 1 && parseCode(first.text) !== undefined;
    return coded && others.some(({ text }) => readPoints(text).kind === 'points');
  });

const readTable = ({ grid, rows }: JoinedTable, options: TableOptions): readonly TableSource[] => {
  const header = chooseHeader(rows, options);
  if (header === undefined) return [];
  const tables: TableSource[] = [];
  let passed: TableReading['rows'] = [];
  for (const section of sectionsOf(rows, header).flatMap(partsOf)) {
    const table = options.columns === undefined && areUnits(section) ? undefined : readSection(section, grid, options);
    // A part without a criterion is shown with the scorecard beside it, so that no row goes unsaid.
    if (table === undefined) passed = [...passed, ...passedOver(section)];
    else tables.push(table);
  }
  const [first, ...others] = tables;
  if (first === undefined || passed.length === 0 || options.withoutRows === true) return tables;
  const reading = {
    ...first.reading,
    rows: [...first.reading.rows, ...passed].sort((a, b) => comparePlaces(a.at, b.at)),
  };
  return [{ ...first, reading }, ...others];
};

const passedOver = ({ titles, headerRows, body }: Section): TableReading['rows'] =>
  [...titles, ...headerRows, ...body].map((row) => ({ at: placeOf(row, 1), kind: 'other', text: textOfRow(row) }));

/** Why no table was found: text in a font of before Unicode, or columns missing in the best candidate. */
const failure = (tables: readonly JoinedTable[], options: TableOptions): readonly Finding[] => {
  for (const { rows } of tables) {
    const damaged = damagedText(rows.slice(0, 1000));
    if (damaged.length > 0) return damaged;
  }
  let best: { table: JoinedTable; header: Header | undefined } | undefined;
  for (const table of tables) {
    const header = chooseHeader(table.rows, options) ?? nearestHeader(table.rows);
    if (best === undefined || (header?.quality ?? 0) > (best.header?.quality ?? 0)) best = { table, header };
  }
  const header = best?.header;
  const row = header === undefined ? undefined : best?.table.rows[header.last];
  const seen = (header?.columns ?? []).map(({ heading }) => heading.slice(0, 60)).slice(0, 12);
  const at = row === undefined ? undefined : placeOf(row, row.cells[0]?.column ?? 1);
  return [finding('no-table', { where: best?.table.grid.name, missing: missingIn(header), seen }, { at })];
};

/** Nothing is missing in a header that is enough: then there are no criteria below it. */
const missingIn = (header: Header | undefined): readonly ColumnMeaning[] => {
  const has = new Set<string>(header?.columns.flatMap(({ meaning }) => meaning ?? []));
  if (isEnough(has)) return [];
  return REQUIRED.filter((meaning) => !has.has(meaning));
};
