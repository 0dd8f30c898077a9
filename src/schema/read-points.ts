/** Points cells of one row: each read, and compared where they speak of each other (`45.5/58`, a minus before lost). */

import type { Subject } from '../model/finding/facts.js';
import { finding } from '../model/finding/finding.js';
import type { RuleArguments } from '../model/finding/rule-arguments.js';
import { cellName } from '../model/place/place.js';
import type { Source, SourceText } from '../model/place/source.js';
import { equal, isNegative, minus, negate, type Points } from '../model/points/points.js';
import { type NotPoints, type PointsReading, readPoints } from '../model/points/points-text.js';
import {
  type AdjustmentKind,
  POINT_COLUMNS,
  type PointCells,
  type PointColumn,
  type StatedPoints,
} from '../model/scorecard/scorecard.js';
import { type Fields, type Gathering, leafOf } from './fields.js';

export type PointKey = RuleArguments['number-format']['column'];

/** What is read of a row, still to be settled. */
type Cells<K extends PointKey> = { [C in K]?: StatedPoints };

interface Row {
  readonly subject: Subject | undefined;
  readonly gathering: Gathering;
}

const refuse = (row: Row, column: PointKey, cell: StatedPoints, reason: NotPoints, max?: Points): StatedPoints => {
  const { subject, gathering } = row;
  gathering.findings.push(finding('number-format', { column, text: cell.text, reason, max }, { at: cell.at, subject }));
  const { value: _unused, ...rest } = cell;
  return { ...rest, reading: { kind: 'unreadable', reason } };
};

const stated = (leaf: SourceText, reading: PointsReading): StatedPoints => ({
  text: leaf.text,
  at: leaf.at,
  reading,
  value: reading.kind === 'points' ? reading.value : undefined,
  formula: leaf.formula,
});

/** What stands where points should, and is told elsewhere to be in no place or shape to be read. */
export const unread = (source: Source): StatedPoints => ({
  text: source.kind === 'text' ? source.text : '',
  at: source.at,
  reading: { kind: 'unreadable', reason: 'text' },
});

/** One cell, still by itself; a formula without its result may have no text at all. */
const readCell = (fields: Fields, column: PointKey, row: Row): StatedPoints | undefined => {
  const { subject, gathering } = row;
  const source = fields.get(column);
  const valueless = source?.kind === 'text' && source.nature?.kind === 'formula-without-value';
  if (source !== undefined && fields.isMistaken(column)) return unread(source);
  const leaf = valueless ? source : leafOf(fields, column, gathering, subject);
  if (leaf === undefined) return source === undefined || source.kind === 'text' ? undefined : unread(source);
  const guess = fields.torn(column);
  if (guess !== undefined) return stated(leaf, { kind: 'unreadable', reason: 'text', guess });
  const reading = readPoints(leaf.text, leaf.nature);
  const cell = stated(leaf, reading);
  if (reading.kind === 'unreadable') {
    const { reason, guess: maybe } = reading;
    gathering.findings.push(
      finding('number-format', { column, text: leaf.text, reason, guess: maybe }, { at: leaf.at, subject }),
    );
  } else if (reading.kind === 'formula-without-value') {
    const where = leaf.at.kind === 'text' ? `${leaf.at.line}:${leaf.at.column}` : cellName(leaf.at);
    const inDocument = leaf.at.kind === 'table' || undefined;
    const args = { cell: where, column, inDocument };
    gathering.findings.push(finding('formula-without-value', args, { at: leaf.at, subject }));
  }
  return cell;
};

const outOf = (cell: StatedPoints | undefined): Points | undefined =>
  cell?.reading.kind === 'points' ? cell.reading.outOf : undefined;

/** Nothing stands there that says how many points it is, be it a number or something that could not be read. */
const unwritten = (cell: StatedPoints | undefined): boolean =>
  cell === undefined || cell.reading.kind === 'blank' || cell.reading.kind === 'blank-mark';

/** `45.5/58`: 58 agrees with the maximum, or is the maximum where none is written. */
const settleRatios = <K extends PointKey>(cells: Cells<K>, maxKey: K, columns: readonly K[], row: Row): void => {
  const own = cells[maxKey];
  const ownOutOf = outOf(own);
  if (own?.value !== undefined && ownOutOf !== undefined && !equal(own.value, ownOutOf)) {
    cells[maxKey] = refuse(row, maxKey, own, 'ratio');
  }
  for (const column of columns) {
    const cell = cells[column];
    const whole = outOf(cell);
    if (column === maxKey || cell === undefined || whole === undefined) continue;
    const max = cells[maxKey];
    if (unwritten(max)) {
      cells[maxKey] = { text: cell.text, at: cell.at, reading: cell.reading, value: whole };
      if (maxKey === 'max') row.gathering.used.add('max');
    } else if (max?.value !== undefined && !equal(max.value, whole)) {
      cells[column] = refuse(row, column, cell, 'ratio', max.value);
    }
  }
};

/**
 * A minus before lost points may be a dash: it counts only where max − assessed of the row proves it, or where it is
 * what a bonus earned, whose maximum is no part of any other.
 */
const settleMinus = (cells: Cells<PointColumn>, row: Row, isBonus: boolean): void => {
  const { lost, max, assessed } = cells;
  if (lost?.value === undefined || !isNegative(lost.value)) return;
  const score = assessed?.value;
  const isDifference = max?.value !== undefined && score !== undefined && equal(lost.value, minus(max.value, score));
  const isEarned = isBonus && score !== undefined && equal(lost.value, negate(score));
  if (!isDifference && !isEarned) cells.lost = refuse(row, 'lost', lost, 'minus-before-lost', max?.value);
};

/** The cells of one row; keys without a value are left out. */
const readCells = <K extends PointKey>(fields: Fields, columns: readonly K[], maxKey: K, row: Row): Cells<K> => {
  const cells: Cells<K> = {};
  for (const column of columns) {
    const cell = readCell(fields, column, row);
    if (cell !== undefined) cells[column] = cell;
  }
  settleRatios(cells, maxKey, columns, row);
  return cells;
};

/** The points of a criterion, a total or a subtotal. */
export const readPointRow = (fields: Fields, gathering: Gathering, subject?: Subject, isBonus = false): PointCells => {
  const row: Row = { gathering, subject };
  const cells = readCells<PointColumn>(fields, POINT_COLUMNS, 'max', row);
  settleMinus(cells, row, isBonus);
  return cells;
};

/** The points of a bonus or penalty, and the cap they are cut at. */
export const readCapped = (fields: Fields, gathering: Gathering, kind?: AdjustmentKind): Cells<'cap' | 'points'> => {
  const row: Row = { gathering, subject: undefined };
  const cells = readCells(fields, ['cap', 'points'], 'cap', row);
  const { points } = cells;
  // What a penalty takes is often written with a minus; a bonus that takes is none.
  if (kind === 'bonus' && points?.value !== undefined && isNegative(points.value)) {
    cells.points = refuse(row, 'points', points, 'minus-before-lost');
  }
  return cells;
};
