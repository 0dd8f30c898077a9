/** Tables without codes whose fields say behind their names what they are worth, "Chỉ đạo (4,5 điểm)", their cells of maxima blank. */
import { equal, type Points, sum } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import { maximumIn, withoutMaximum } from '../columns/maxima-in-names.js';
import type { Column } from '../grid/rows-of-grid.js';
import { bracketedPoints, endsInNumber, isAllCaps, isNote, isSignature } from '../words/labels.js';
import { type Facts, isScored } from './facts.js';
import { maxOf, totalOf } from './row-roles.js';
import { partsBySums } from './sum-groups.js';

/** A row, and what it is worth: by its cell, or by its name. */
interface Worth {
  readonly facts: Facts;
  readonly max: Points;
  /** What its name says, as written. */
  readonly text: string | undefined;
}

interface Field {
  readonly head: Worth;
  /** The criteria down to the next field. */
  readonly parts: readonly Worth[];
}

const isOther = (facts: Facts): boolean =>
  facts.name === '' ||
  facts.adjustment !== undefined ||
  endsInNumber(facts.name) ||
  isNote(facts.name) ||
  isSignature(facts.name) ||
  totalOf(facts) !== undefined;

const maximumBehind = ({ name, points, bullet, remedied }: Facts): string | undefined =>
  points.has('max') || bullet !== undefined || remedied ? undefined : (maximumIn(name) ?? bracketedPoints(name));

const worthOf = (facts: Facts): readonly Worth[] => {
  const text = isOther(facts) ? undefined : maximumBehind(facts);
  const reading = text === undefined ? undefined : readPoints(text);
  const max = reading?.kind === 'points' ? reading.value : maxOf(facts);
  return isOther(facts) || max === undefined ? [] : [{ facts, max, text }];
};

/** The fields that all criteria stand below; none where a criterion stands above the first, or nothing below one. */
const fieldsIn = (all: readonly Facts[]): readonly Field[] => {
  const rows = all.flatMap(worthOf);
  // Beside fields without a score, a row that has one is a criterion.
  const unscored = rows.some(({ facts, text }) => text !== undefined && !isScored(facts));
  const fields: { head: Worth; parts: Worth[] }[] = [];
  for (const row of rows) {
    const above = fields.at(-1);
    if (row.text !== undefined && !(unscored && isScored(row.facts))) fields.push({ head: row, parts: [] });
    else if (above === undefined) return [];
    else above.parts.push(row);
  }
  return fields.every(({ parts }) => parts.length > 0) ? fields : [];
};

/** Whether a field is worth what its criteria come to, those among them that are parts of others left out. */
const addsUp = ({ head: { max }, parts }: Field): boolean =>
  equal(max, sum(parts.map((part) => part.max))) ||
  partsBySums(
    parts.map(({ facts }) => facts),
    max,
  ).size > 0;

/** Told by what most of them come to, by capitals, or by scores that all criteria have and no field. */
const areFields = (fields: readonly Field[]): boolean => {
  const heads = fields.map(({ head }) => head.facts);
  const parts = fields.flatMap((field) => field.parts).map(({ facts }) => facts);
  const sums = fields.filter(addsUp).length;
  const capitals =
    heads.every(({ name }) => isAllCaps(withoutMaximum(name))) && !parts.some(({ name }) => isAllCaps(name));
  const scores = parts.every(isScored) && !heads.some(isScored);
  return fields.length > 0 && (sums * 2 >= fields.length || capitals || scores);
};

/** The rows, such fields above all others, and each worth what its name says where its cell does not. */
export const withBracketedFields = (all: readonly Facts[], name: Column | undefined): readonly Facts[] => {
  if (name === undefined || all.some(({ code, level }) => code !== undefined || level !== undefined)) return all;
  const fields = fieldsIn(all);
  if (!areFields(fields)) return all;
  const heads = new Set(fields.map(({ head }) => head.facts));
  const texts = new Map(fields.flatMap(({ head, parts }) => [head, ...parts]).map(({ facts, text }) => [facts, text]));
  return all.map((facts) => {
    const text = texts.get(facts);
    if (text === undefined) return facts;
    const cell = { column: facts.nameCell?.column ?? name.left, text };
    const points = new Map(facts.points).set('max', { cell, column: name });
    return heads.has(facts) ? { ...facts, field: true, points } : { ...facts, points };
  });
};
