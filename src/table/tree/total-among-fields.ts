/** A total that stands among the fields, above them all or with the number after the last: it says once more what they come to. */
import { equal, isPositive, type Points, sum } from '../../model/points/points.js';
import { type Facts, pointsIn } from '../rows/facts.js';
import { maxOf } from '../rows/row-roles.js';
import { isScoredInPart } from '../rows/sum-runs.js';
import { beginsAsTotal, isIndex, maySumUp, totalLabel } from '../words/total-labels.js';
import { worthOf } from './fields.js';
import type { TableCriterion } from './table-criterion.js';

const FEWEST_FIELDS = 2;

type ScoreColumn = 'self' | 'assessed' | 'lost';
const SCORES: readonly ScoreColumn[] = ['self', 'assessed', 'lost'];

/** What a criterion says that it scored, or else what its parts say. */
const scoreOf = ({ facts, children }: TableCriterion, column: ScoreColumn): Points | undefined => {
  const own = pointsIn(facts, column);
  if (own !== undefined || children.length === 0) return own;
  const below = children.flatMap((child) => scoreOf(child, column) ?? []);
  return below.length === children.length ? sum(below) : undefined;
};

/** Whether a row's scores, some of them, are what the fields come to. */
const agrees = (facts: Facts, fields: readonly TableCriterion[]): boolean => {
  const stated = SCORES.filter((column) => pointsIn(facts, column) !== undefined);
  return (
    stated.length > 0 &&
    stated.every((column) => {
      const own = pointsIn(facts, column);
      const scores = fields.flatMap((field) => scoreOf(field, column) ?? []);
      return own !== undefined && scores.length === fields.length && equal(own, sum(scores));
    })
  );
};

const saysTotal = (name: string): boolean =>
  totalLabel(name) !== undefined || beginsAsTotal(name) || maySumUp(name) || isIndex(name);

const isLeaf = ({ facts, children, options, kind }: TableCriterion): boolean =>
  children.length === 0 &&
  options.length === 0 &&
  kind === undefined &&
  facts.adjustment === undefined &&
  !facts.remedied;

/**
 * The first or the last of some fields, where it is worth what all others are and no field itself: it has no code and they
 * do, its words are a total's, or its scores, neither none nor full, are theirs while some of them have criteria.
 *
 * @param fields those at the top, without bonuses and penalties
 */
export const totalAmongFields = (fields: readonly TableCriterion[]): TableCriterion | undefined =>
  [fields[0], fields.at(-1)].find((one) => {
    const max = maxOf(one?.facts);
    if (one === undefined || max === undefined || !isPositive(max) || !isLeaf(one)) return false;
    const others = fields.filter((field) => field !== one);
    if (others.length < FEWEST_FIELDS || !equal(sum(others.map(worthOf)), max)) return false;
    const { facts } = one;
    if (saysTotal(facts.name)) return true;
    if (facts.code === undefined && others.every((field) => field.facts.code !== undefined)) return true;
    return isScoredInPart(facts) && agrees(facts, others) && others.some(({ children }) => children.length > 0);
  });
