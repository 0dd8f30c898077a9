/** A comparison as programs read it; described by `schemas/comparison.schema.json`. */
import type { Comparison, CriterionChange, Side, Whole } from '../../model/comparison.js';
import { RESULT_VERSION } from '../../model/result-version.js';
import { jsonPoints } from './criterion.js';
import { type Json, printJson } from './print.js';

const jsonWhole = (whole: Whole): Json => ({
  file: whole.file,
  sheet: whole.sheet,
  unit: whole.unit,
  year: whole.year,
  basis: whole.basis,
  provisional: whole.provisional,
  max: jsonPoints(whole.max),
  score: jsonPoints(whole.score),
  percent: jsonPoints(whole.percent),
});

const jsonSide = (side: Side): Json => ({
  code: side.code,
  path: side.path,
  name: side.name,
  max: jsonPoints(side.max),
  score: jsonPoints(side.score),
  self: jsonPoints(side.self),
  percent: jsonPoints(side.percent),
  state: side.state,
});

const jsonChange = (change: CriterionChange): Json => ({
  kind: change.kind,
  level: change.level,
  leaf: change.leaf,
  difference: jsonPoints(change.difference),
  maxChanged: change.maxChanged || undefined,
  renamed: change.renamed || undefined,
  recoded: change.recoded || undefined,
  before: change.before && jsonSide(change.before),
  after: change.after && jsonSide(change.after),
});

/** The whole document in pieces, ending in a line break. */
export const comparisonJson = ({ before, after, kind, gained, changes }: Comparison): Iterable<string> =>
  printJson([
    {
      schemaVersion: RESULT_VERSION,
      kind,
      gained: jsonPoints(gained),
      before: jsonWhole(before),
      after: jsonWhole(after),
      changes: changes.map(jsonChange),
    },
  ]);
