/** Which scorecard of an earlier time is compared with which of now. */

import type { Evaluation } from '../model/evaluation.js';
import type { BaseCriterion, BaseScorecard } from '../model/finding/gate.js';
import { agencyKey } from '../model/scorecard/agency.js';
import { scoreOf, walk } from '../model/scored/scored.js';

/** A scorecard as it stands, for comparing later ones with. */
export const baseOf = ({ file, sheet, scored }: Evaluation): BaseScorecard => {
  const { scorecard, basis, total } = scored;
  const criteria = walk(scored.criteria).map(
    (one): BaseCriterion => ({ path: one.path, score: scoreOf(one, basis), max: one.max }),
  );
  const whole = { score: total.assessed, max: total.max, final: total.final };
  return { file, sheet, unit: scorecard.unit?.text, basis, total: whole, criteria };
};

/** What may tell one scorecard from the others, the surest first. */
const MARKS: readonly ((one: BaseScorecard) => string | undefined)[] = [
  // Disks spell one name in several ways.
  ({ file, sheet }) => JSON.stringify([file.normalize('NFC'), sheet]),
  ({ unit }) => (unit === undefined ? undefined : agencyKey(unit)),
  ({ file, sheet }) => JSON.stringify([file.normalize('NFC').replace(/^.*[\\/]/u, ''), sheet]),
  ({ sheet }) => sheet,
];

const sameUnit = (a: BaseScorecard, b: BaseScorecard): boolean =>
  a.unit === undefined || b.unit === undefined || agencyKey(a.unit) === agencyKey(b.unit);

/** Those that a mark tells from all others of their list, by that mark. */
const byMark = (
  list: readonly BaseScorecard[],
  markOf: (one: BaseScorecard) => string | undefined,
): ReadonlyMap<string, BaseScorecard> => {
  const found = new Map<string, BaseScorecard | undefined>();
  for (const one of list) {
    const mark = markOf(one);
    if (mark !== undefined) found.set(mark, found.has(mark) ? undefined : one);
  }
  return new Map([...found].flatMap(([mark, one]) => (one === undefined ? [] : [[mark, one] as const])));
};

/**
 * The partner of each scorecard in the base: the only one with the same file and sheet, else unit, else file name and
 * sheet, else sheet; where there is one on either side, that one. Never one that names another unit.
 */
export const partnersOf = (
  now: readonly BaseScorecard[],
  base: readonly BaseScorecard[],
): ReadonlyMap<BaseScorecard, BaseScorecard> => {
  const partners = new Map<BaseScorecard, BaseScorecard>();
  const taken = new Set<BaseScorecard>();
  const pair = (one: BaseScorecard, other: BaseScorecard | undefined): void => {
    if (other === undefined || !sameUnit(one, other)) return;
    partners.set(one, other);
    taken.add(other);
  };
  for (const markOf of MARKS) {
    const free = byMark(
      base.filter((one) => !taken.has(one)),
      markOf,
    );
    const alone = byMark(
      now.filter((one) => !partners.has(one)),
      markOf,
    );
    for (const [mark, one] of alone) pair(one, free.get(mark));
  }
  const [one, ...others] = now;
  if (one !== undefined && others.length === 0 && base.length === 1 && !partners.has(one)) pair(one, base[0]);
  return partners;
};
