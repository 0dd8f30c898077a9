/** Units → their order, each with what tells why it stands there. Every comparison is exact. */
import { compare, compareShares, type Points, percentOf, shareDifference } from '../model/points/points.js';
import type {
  FieldShare,
  ListedUnit,
  NoBefore,
  RankedUnit,
  Ranking,
  RankMeasure,
  TieRule,
  UnitSummary,
  UnrankedUnit,
  WhyUnranked,
} from '../model/ranking.js';
import { unitKey } from '../model/scorecard/unit-name.js';
import type { Basis } from '../model/scored/scored.js';
import { commonLosses } from './common-losses.js';
import { setDifferences } from './criteria-set.js';
import { fieldStandings } from './field-standings.js';

export interface RankOptions {
  readonly by?: RankMeasure | undefined;
  readonly ties?: TieRule | undefined;
  /** Who there is; absent: whoever handed something in. */
  readonly listed?: readonly ListedUnit[] | undefined;
  /** Those of whom a file was handed in that could not be read: they are not missing. */
  readonly unread?: readonly ListedUnit[] | undefined;
  /** The scorecards of the time before. */
  readonly previous?: readonly UnitSummary[] | undefined;
  /** Whether some files of the time before gave none: whose they were is not known. */
  readonly previousUnread?: boolean | undefined;
}

/** The units that a name of before has become a part of, by each such name: several where it was split. */
const successors = (listed: readonly ListedUnit[]): ReadonlyMap<string, readonly ListedUnit[]> => {
  const known = new Map<string, readonly ListedUnit[]>();
  for (const unit of listed) {
    for (const key of new Set([unit.name, ...unit.former].map(unitKey)))
      known.set(key, [...(known.get(key) ?? []), unit]);
  }
  return known;
};

/** The listed unit a name means, by its name of now or one from before; one that two units have in their past is neither's. */
export const listedBy = (listed: readonly ListedUnit[]): ReadonlyMap<string, ListedUnit> => {
  const known = new Map<string, ListedUnit>();
  for (const [key, [unit, ...others]] of successors(listed))
    if (unit !== undefined && others.length === 0) known.set(key, unit);
  for (const unit of listed) known.set(unitKey(unit.name), unit);
  return known;
};

/** Everything that can be compared: its numbers are all there. */
interface Placeable extends UnitSummary {
  readonly max: Points;
  readonly assessed: Points;
  readonly final: Points;
}

const isPlaceable = (unit: UnitSummary): unit is Placeable =>
  unit.assessed !== undefined &&
  unit.final !== undefined &&
  unit.max !== undefined &&
  percentOf(unit.assessed, unit.max) !== undefined;

const whyNot = (unit: UnitSummary, basis: Basis): WhyUnranked | undefined => {
  const { unscored, unreadable } = unit;
  if (unit.basis !== basis) return { kind: 'basis', basis: unit.basis };
  if (unit.assessed === undefined) return { kind: 'no-score' };
  if (unscored > 0 || unreadable) return { kind: 'provisional', unscored, unreadable };
  if (!unit.indexed) return { kind: 'extract' };
  return isPlaceable(unit) ? undefined : { kind: 'no-score' };
};

const placeOf = ({ file, sheet }: UnitSummary): string => (sheet === undefined ? file : `${file} (${sheet})`);

interface Sorted {
  readonly placeable: readonly Placeable[];
  readonly unranked: readonly UnrankedUnit[];
}

/** Those that can be compared with each other, and why the others cannot. Two of one unit: neither. */
const sortOut = (
  units: readonly UnitSummary[],
  basis: Basis,
  keyOf: (unit: UnitSummary) => string,
  listedOf: (unit: UnitSummary) => ListedUnit | undefined,
): Sorted => {
  const byKey = new Map<string, UnitSummary[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    byKey.set(key, [...(byKey.get(key) ?? []), unit]);
  }
  const placeable: Placeable[] = [];
  const unranked: UnrankedUnit[] = [];
  for (const unit of units) {
    const others = (byKey.get(keyOf(unit)) ?? []).filter((one) => one !== unit);
    const why = others.length > 0 ? ({ kind: 'twice', others: others.map(placeOf) } as const) : whyNot(unit, basis);
    const { code, group } = listedOf(unit) ?? {};
    if (why !== undefined) unranked.push({ unit: unit.unit, code, group, file: unit.file, sheet: unit.sheet, why });
    else if (isPlaceable(unit)) placeable.push(unit);
  }
  return { placeable, unranked };
};

const comparer = (by: RankMeasure): ((a: Placeable, b: Placeable) => number) =>
  by === 'points' ? (a, b) => compare(b.final, a.final) : (a, b) => compareShares(b.assessed, b.max, a.assessed, a.max);

/** Each with its rank; equals share one, in the order they came in. */
const ranked = (
  units: readonly Placeable[],
  by: RankMeasure,
  ties: TieRule,
): readonly { readonly unit: Placeable; readonly rank: number }[] => {
  const order = comparer(by);
  let rank = 0;
  let before: Placeable | undefined;
  return [...units].sort(order).map((unit, index) => {
    if (before === undefined || order(before, unit) !== 0) rank = ties === 'dense' ? rank + 1 : index + 1;
    before = unit;
    return { unit, rank };
  });
};

/** Self scores only where nobody has any other. */
const basisOf = (units: readonly UnitSummary[]): Basis =>
  units.some(({ basis }) => basis === 'assessed') || units.length === 0 ? 'assessed' : 'self';

const fieldsOf = (units: readonly UnitSummary[]): Ranking['fields'] => {
  const names = new Map<string, string>();
  for (const { fields } of units) for (const { path, name } of fields) if (!names.has(path)) names.set(path, name);
  return [...names].map(([path, name]) => ({ path, name }));
};

const shareOf = (unit: UnitSummary, path: string): FieldShare | undefined => {
  const { assessed, max } = unit.fields.find((field) => field.path === path) ?? {};
  const percent = assessed && max && percentOf(assessed, max);
  return assessed === undefined || max === undefined || percent === undefined ? undefined : { assessed, max, percent };
};

/** The order of the units of each group, and everybody who is not in it. Never throws. */
export const rankUnits = (units: readonly UnitSummary[], options: RankOptions = {}): Ranking => {
  const { by = 'percent', ties = 'competition', listed = [], unread = [], previous, previousUnread = false } = options;
  const known = listedBy(listed);
  const listedOf = ({ unit }: UnitSummary): ListedUnit | undefined => known.get(unitKey(unit));
  const keyOf = (unit: UnitSummary): string => unitKey(listedOf(unit)?.name ?? unit.unit);
  const basis = basisOf(units);
  const { placeable, unranked } = sortOut(units, basis, keyOf, listedOf);
  const fields = fieldsOf(placeable);
  const differences = setDifferences(placeable);
  const handedIn = new Set(units.map(keyOf));

  const groupOf = (unit: UnitSummary): string | undefined => listedOf(unit)?.group;
  const names = [...new Set([...listed.map(({ group }) => group), ...placeable.map(groupOf)])];
  const inGroup = (all: readonly Placeable[], name: string | undefined) =>
    ranked(
      all.filter((unit) => groupOf(unit) === name),
      by,
      ties,
    );
  const basisBefore = basisOf(previous ?? []);
  // Units that are one by now were not one then: each stands in the order of then by its own name.
  const earlier = sortOut(previous ?? [], basisBefore, ({ unit }) => unitKey(unit), listedOf);
  const placedBefore = new Set<UnitSummary>(earlier.placeable);
  const became = successors(listed);
  const predecessors = new Map<string, UnitSummary[]>();
  for (const one of previous ?? []) {
    const name = unitKey(one.unit);
    for (const key of became.get(name)?.map((unit) => unitKey(unit.name)) ?? [name]) {
      predecessors.set(key, [...(predecessors.get(key) ?? []), one]);
    }
  }
  /** What a unit was before, where it was one unit, and no part of another. */
  const wasOf = (unit: UnitSummary): UnitSummary | NoBefore => {
    const [one, ...others] = predecessors.get(keyOf(unit)) ?? [];
    if (one === undefined) return previousUnread ? 'unknown' : 'new';
    const name = unitKey(one.unit);
    const isSplit = name !== keyOf(unit) && (became.get(name)?.length ?? 0) > 1;
    if (isSplit || others.some((other) => unitKey(other.unit) !== name)) return 'reorganised';
    return placedBefore.has(one) ? one : 'unplaced';
  };
  const groups = names.flatMap((name) => {
    const before = new Map<UnitSummary, { readonly unit: Placeable; readonly rank: number }>(
      inGroup(earlier.placeable, name).map((one) => [one.unit, one]),
    );
    const own = inGroup(placeable, name).map(({ unit, rank }): RankedUnit => {
      const found = wasOf(unit);
      const was = typeof found === 'string' ? undefined : before.get(found);
      const percent = percentOf(unit.assessed, unit.max);
      const percentBefore = was && percentOf(was.unit.assessed, was.unit.max);
      if (percent === undefined) throw new Error('a unit without a maximum was ranked');
      return {
        ...unit,
        rank,
        code: listedOf(unit)?.code,
        points: by === 'points' ? unit.final : unit.assessed,
        percent,
        shares: fields.map(({ path }) => shareOf(unit, path)),
        differences: differences.get(unit) ?? [],
        unlisted: listed.length > 0 && listedOf(unit) === undefined,
        noBefore: previous === undefined || typeof found !== 'string' ? undefined : found,
        before:
          was === undefined || percentBefore === undefined
            ? undefined
            : {
                rank: was.rank,
                percent: percentBefore,
                gained: shareDifference([unit.assessed, unit.max], [was.unit.assessed, was.unit.max]),
              },
      };
    });
    return own.length === 0 ? [] : [{ name, units: own, standings: fieldStandings(own, fields.length) }];
  });
  return {
    by,
    ties,
    basis,
    fields,
    groups,
    unranked,
    missing: listed.filter((one) => !handedIn.has(unitKey(one.name)) && !unread.includes(one)),
    losses: commonLosses(placeable),
    previous: previous && { basis: basisBefore, unranked: earlier.unranked },
  };
};
