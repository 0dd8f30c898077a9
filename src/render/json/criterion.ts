/** A scored criterion as programs read it. What does not apply is absent. */
import { type Points, toJsonNumber } from '../../model/points/points.js';
import {
  type Criterion,
  POINT_COLUMNS,
  type PointCells,
  type Remedy,
  type StatedPoints,
  type StatedTotal,
} from '../../model/scorecard/scorecard.js';
import type { ScoredCriterion } from '../../model/scored/scored.js';
import { jsonPlace } from './place.js';
import type { Json, PrintedObject } from './print.js';

export const jsonPoints = (value: Points | undefined): number | undefined =>
  value === undefined ? undefined : toJsonNumber(value);

const eachOf = <T>(list: readonly T[], json: (one: T) => Json): readonly Json[] | undefined =>
  list.length === 0 ? undefined : list.map(json);

/** Points as written; absent where nothing is. */
const jsonStated = (row: PointCells): Json | undefined => {
  const written = {
    max: wordsIn(row.max),
    self: wordsIn(row.self),
    assessed: wordsIn(row.assessed),
    lost: wordsIn(row.lost),
  };
  return POINT_COLUMNS.some((column) => written[column] !== undefined) ? written : undefined;
};

const wordsIn = (stated: StatedPoints | undefined): string | undefined =>
  stated === undefined || stated.from !== undefined || stated.text.trim() === '' ? undefined : stated.text;

export const jsonRemedy = (remedy: Remedy): Json =>
  ({
    solution: remedy.solution?.text,
    product: remedy.product?.text,
    lead: remedy.lead?.text,
    support: eachOf(remedy.support, (name) => name.text),
    person: remedy.person?.text,
    when: remedy.when?.text,
    note: remedy.note?.text,
    status: remedy.status?.text,
    recovers: remedy.recovers?.text,
    effort: remedy.effort?.text,
  }) satisfies Record<keyof Omit<Remedy, 'at'>, Json | undefined>;

const jsonSubtotal = (subtotal: StatedTotal): Json => ({
  name: subtotal.name?.text,
  stated: jsonStated(subtotal),
  at: jsonPlace(subtotal.at),
});

/** Two columns of one heading share a key: their texts stand below each other. */
const jsonExtra = ({ extra }: Criterion): Json | undefined => {
  const texts = new Map<string, string>();
  for (const { heading, value } of extra) {
    const before = texts.get(heading);
    texts.set(heading, before === undefined ? value.text : `${before}\n${value.text}`);
  }
  return texts.size === 0 ? undefined : Object.fromEntries(texts);
};

const jsonMembers = (one: ScoredCriterion) => {
  const { criterion } = one;
  return {
    code: criterion.code?.text,
    path: one.path,
    name: criterion.name.text,
    level: one.level,
    kind: criterion.kind,
    state: one.state,
    max: jsonPoints(one.max),
    self: jsonPoints(one.self),
    assessed: jsonPoints(one.assessed),
    lost: jsonPoints(one.lost),
    unexplained: jsonPoints(one.unexplained),
    percent: jsonPoints(one.percent),
    provisional: one.provisional || undefined,
    unscored: one.unscored || undefined,
    notApplicable: one.notApplicable || undefined,
    fullMarks: one.granted,
    rescaled: one.rescaled && { from: jsonPoints(one.rescaled.from), of: jsonPoints(one.rescaled.of) },
    stated: jsonStated(criterion),
    finding: criterion.finding?.text,
    evidence: criterion.evidence?.text,
    explanation: criterion.explanation?.text,
    result: criterion.result?.text,
    remedies: eachOf(criterion.remedies, jsonRemedy),
    options: eachOf(criterion.options, (option) => option.text),
    extra: jsonExtra(criterion),
    subtotals: eachOf(criterion.subtotals, jsonSubtotal),
    at: jsonPlace(criterion.at),
  } satisfies Record<string, Json | undefined>;
};

const NOTHING: readonly PrintedObject[] = [];

/** The criterion with all below it, made one at a time; trees are at most as deep as a scorecard may be. */
const jsonCriterion = (one: ScoredCriterion): PrintedObject => [
  jsonMembers(one),
  { list: 'criteria', items: one.children.length === 0 ? NOTHING : eachCriterion(one.children) },
];

export function* eachCriterion(criteria: readonly ScoredCriterion[]): Iterable<PrintedObject> {
  for (const one of criteria) yield jsonCriterion(one);
}
