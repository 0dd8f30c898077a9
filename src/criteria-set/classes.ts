/** Which class a unit is in, by the bounds of its criteria set. Compared exactly, never by a rounded percentage. */
import type { Classes, CriteriaSet } from '../model/criteria-set/criteria-set.js';
import type { UnitClass } from '../model/criteria-set/unit-class.js';
import { compare, compareShare, isPositive } from '../model/points/points.js';
import { isNamedBy } from '../model/scorecard/unit-name.js';
import type { Total } from '../model/scored/scored.js';

/** The classes of a unit: those that name it, else those that name nobody. */
export const classesFor = ({ classes }: CriteriaSet, unit: string | undefined): Classes | undefined => {
  const namesOf = (one: Classes): readonly string[] => one.units.map(({ text }) => text);
  const own = unit === undefined ? undefined : classes.find((one) => isNamedBy(unit, namesOf(one)));
  return own ?? classes.find(({ units }) => units.length === 0);
};

/** How a total compares with a bound; undefined where there is nothing to compare. */
const against = (total: Total, bound: NonNullable<Classes['bounds'][number]['least']>, of: Classes['of']) => {
  const { assessed, max } = total;
  if (assessed === undefined) return undefined;
  if (of === 'points') return compare(total.final ?? assessed, bound.value);
  const whole = total.provisional ? total.scoredMax : max;
  return whole === undefined || !isPositive(whole) ? undefined : compareShare(assessed, whole, bound.value);
};

/** The class of a whole; undefined without classes, or without a score. */
export const classOf = (total: Total, set: CriteriaSet, unit: string | undefined): UnitClass | undefined => {
  const classes = classesFor(set, unit);
  if (classes === undefined || total.assessed === undefined) return undefined;
  for (const { name, least } of classes.bounds) {
    const order = least === undefined ? 1 : against(total, least, classes.of);
    if (order === undefined) return undefined;
    if (order > 0 || (order === 0 && least?.inclusive === true))
      return { name: name.text, of: classes.of, least, provisional: total.provisional || total.unscored > 0 };
  }
  return undefined;
};
