/** A scored criterion as programs read it. What does not apply is absent. */
import { type Points, toJsonNumber } from '../../model/points.js';
import {
  type Criterion,
  POINT_COLUMNS,
  type PointColumn,
  REMEDY_TEXTS,
  type Remedy,
  type StatedPoints,
  type StatedTotal,
} from '../../model/scorecard.js';
import type { Rolled, ScoredCriterion } from '../../model/scored.js';
import { jsonPlace } from './place.js';

/** Undefined values are left out when the document is printed. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

export const jsonPoints = (value: Points | undefined): number | undefined =>
  value === undefined ? undefined : toJsonNumber(value);

const someOf = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

/** What was rolled up, in the order people read it. */
export const jsonRolled = (rolled: Rolled & { readonly self?: Points | undefined }) => ({
  max: jsonPoints(rolled.max),
  self: jsonPoints(rolled.self),
  assessed: jsonPoints(rolled.assessed),
  lost: jsonPoints(rolled.lost),
  unexplained: jsonPoints(rolled.unexplained),
  percent: jsonPoints(rolled.percent),
});

/** Points as written; absent where nothing is. */
const jsonStated = (row: Partial<Readonly<Record<PointColumn, StatedPoints>>>): Json | undefined => {
  const written = POINT_COLUMNS.flatMap((column) => {
    const words = row[column]?.text;
    return words === undefined || words.trim() === '' ? [] : [[column, words] as const];
  });
  return written.length === 0 ? undefined : Object.fromEntries(written);
};

const jsonRemedy = (remedy: Remedy): Json => {
  const words = (key: (typeof REMEDY_TEXTS)[number]) => [key, remedy[key]?.text] as const;
  const [solution, product, lead, ...others] = REMEDY_TEXTS;
  const support = someOf(remedy.support.map((name) => name.text));
  return Object.fromEntries([...[solution, product, lead].map(words), ['support', support], ...others.map(words)]);
};

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

/** The criterion with all below it; trees are at most as deep as a scorecard may be. */
export const jsonCriterion = (one: ScoredCriterion): Json => {
  const { criterion } = one;
  return {
    code: criterion.code?.text,
    path: one.path,
    name: criterion.name.text,
    level: one.level,
    kind: criterion.kind,
    state: one.state,
    ...jsonRolled(one),
    provisional: one.provisional || undefined,
    unscored: one.unscored || undefined,
    notApplicable: one.notApplicable || undefined,
    stated: jsonStated(criterion),
    finding: criterion.finding?.text,
    evidence: criterion.evidence?.text,
    explanation: criterion.explanation?.text,
    result: criterion.result?.text,
    remedies: someOf(criterion.remedies.map(jsonRemedy)),
    options: someOf(criterion.options.map((option) => option.text)),
    extra: jsonExtra(criterion),
    subtotals: someOf(criterion.subtotals.map(jsonSubtotal)),
    at: jsonPlace(criterion.at),
    criteria: one.children.map(jsonCriterion),
  };
};
