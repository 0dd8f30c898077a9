/** Sections at the end that are called "Điểm bị trừ", "Thưởng": bonuses and penalties where they stand outside the points of all fields. */
import { equal, isNegative, isPositive, minus, negate, type Points, sum, zero } from '../../model/points/points.js';
import { bareAdjustmentLabel } from '../words/labels.js';
import { type Facts, pointsIn } from './facts.js';
import { totalOf } from './row-roles.js';

const scoreOf = (facts: Facts): Points | undefined => pointsIn(facts, 'assessed') ?? pointsIn(facts, 'self');

/** The coded rows at the top: numbered as the first one is. */
const rootsIn = (all: readonly Facts[]): readonly Facts[] => {
  const coded = all.filter((facts) => facts.code !== undefined && totalOf(facts) === undefined);
  const first = coded[0]?.code;
  return coded.filter(({ code }) => code?.style === first?.style && code?.parts.length === first?.parts.length);
};

/** Whether a total says that what a row is worth is no part of the whole. */
const isLeftOut = (all: readonly Facts[], fields: readonly Facts[]): boolean => {
  const maxima = fields.flatMap((field) => pointsIn(field, 'max') ?? []);
  if (maxima.length < fields.length) return false;
  return all.some((facts) => {
    const max = totalOf(facts) === undefined ? undefined : pointsIn(facts, 'max');
    return max !== undefined && equal(max, sum(maxima));
  });
};

/** Whether a row only says once more what all fields lost. */
const isLossOfAll = (facts: Facts, fields: readonly Facts[]): boolean => {
  const points = scoreOf(facts) ?? pointsIn(facts, 'lost');
  const losses = fields.flatMap((field) => {
    const [max, score] = [pointsIn(field, 'max'), scoreOf(field)];
    return max === undefined || score === undefined ? [] : [minus(max, score)];
  });
  if (points === undefined || losses.length < fields.length) return false;
  return equal(isNegative(points) ? negate(points) : points, sum(losses));
};

/** The rows, the last sections among them told to be bonuses and penalties where they are called so in one word. */
export const withLateAdjustments = (all: readonly Facts[]): readonly Facts[] => {
  const may = all.some(
    ({ code, level, name }) => code !== undefined && level === undefined && bareAdjustmentLabel(name),
  );
  if (!may || all.some(({ level }) => level !== undefined)) return all;
  const roots = rootsIn(all);
  const lastField = roots.findLastIndex(
    ({ name, adjustment }) => adjustment === undefined && bareAdjustmentLabel(name) === undefined,
  );
  const fields = roots.slice(0, lastField + 1).filter(({ adjustment }) => adjustment === undefined);
  if (fields.length === 0) return all;
  const late = new Set(
    roots.slice(lastField + 1).filter((facts) => {
      if (isPositive(pointsIn(facts, 'max') ?? zero) && !isLeftOut(all, fields)) return false;
      return bareAdjustmentLabel(facts.name) !== 'penalty' || !isLossOfAll(facts, fields);
    }),
  );
  return all.map((facts) =>
    late.has(facts) ? { ...facts, adjustment: facts.adjustment ?? bareAdjustmentLabel(facts.name) } : facts,
  );
};
