/** Proof that a changed file says the same as before, but for what was to be changed. */
import { type FileResult, mayBeWritten } from '../model/evaluation.js';
import type { Fix } from '../model/finding/fix.js';
import { placeKey } from '../model/place/place.js';
import { toDecimal } from '../model/points/points.js';
import type { Criterion, StatedPoints, StatedTotal, Text } from '../model/scorecard/scorecard.js';

/** All that a scorecard says, without its places; a cell that is changed says its new value. */
const facts = (result: FileResult, fixes: ReadonlyMap<string, Fix>): unknown => {
  const pointsOf = (cell: StatedPoints | undefined): unknown => {
    if (cell === undefined) return undefined;
    const value = fixes.get(placeKey(cell.at))?.value ?? cell.value;
    return value === undefined ? [cell.text.trim()] : [toDecimal(value), cell.formula];
  };
  const rowOf = (row: StatedTotal | Criterion): unknown => [
    row.name?.text,
    pointsOf(row.max),
    pointsOf(row.self),
    pointsOf(row.assessed),
    pointsOf(row.lost),
  ];
  const texts = (list: readonly Text[]): unknown => list.map(({ text }) => text);
  const criterionOf = (one: Criterion): unknown => [
    one.code?.text,
    rowOf(one),
    [one.kind, one.state],
    [one.finding, one.evidence, one.explanation, one.result].map((text) => text?.text),
    one.remedies.map(({ at: _at, support, ...parts }) => [
      Object.entries(parts).map(([part, words]) => [part, words?.text]),
      texts(support),
    ]),
    texts(one.options),
    one.extra.map(({ heading, value }) => [heading, value.text]),
    one.subtotals.map(rowOf),
    one.criteria.map(criterionOf),
  ];
  return result.evaluations.map(({ sheet, scored: { scorecard } }) => [
    sheet,
    [scorecard.title?.text, scorecard.unit?.text, scorecard.year, scorecard.planYear],
    scorecard.totals.map(rowOf),
    scorecard.adjustments.map(({ kind, name, cap, points }) => [kind, name.text, pointsOf(cap), pointsOf(points)]),
    scorecard.criteria.map(criterionOf),
  ]);
};

const MARK = '\u001f';

/** How often each rule speaks of each criterion. */
const findingCounts = (result: FileResult): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule, subject } of [...result.findings, ...result.evaluations.flatMap((one) => one.findings)]) {
    const key = [rule, subject?.path ?? ''].join(MARK);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** Whether `after` is `before` with exactly these fixes: every other value and word is the same, and nothing new is found. */
export const isSameBut = (before: FileResult, after: FileResult, made: readonly Fix[]): boolean => {
  if (!mayBeWritten(after)) return false;
  const fixes = new Map(made.map((fix) => [placeKey(fix.at), fix]));
  if (JSON.stringify(facts(before, fixes)) !== JSON.stringify(facts(after, new Map()))) return false;
  const counts = findingCounts(before);
  return [...findingCounts(after)].every(([key, count]) => count <= (counts.get(key) ?? 0));
};
