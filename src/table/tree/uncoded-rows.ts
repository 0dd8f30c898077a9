/** The rows without a code below one criterion: what each is, once all of them are known. */
import { compare, equal, isPositive, isZero, negate, type Points, plus, sum, zero } from '../../model/points/points.js';
import type { RowKind } from '../../model/reading/table-reading.js';
import { type Facts, isScored, pointsIn } from '../rows/facts.js';
import { amountOf, areBands, areSteps, exceed } from '../rows/options.js';
import { isBareNumber } from '../rows/page-marks.js';
import { hasPoints, maxOf, type Role, roleOf, totalOf } from '../rows/row-roles.js';
import { partsBySums } from '../rows/sum-groups.js';
import { isAllCaps, isRemark, tellsPoints } from '../words/labels.js';
import type { BodyRow, TableCriterion } from './table-criterion.js';
import { OUTSIDE, type Taken } from './taken.js';
import { type Above, partsOf } from './uncoded-parts.js';

/** Settles rows into what was taken before them. */
export class UncodedRows {
  /** Which of the rows read here a row of the body is: headers between them are set apart. */
  private readonly positions: ReadonlyMap<number, number>;
  /** The maximum that the table's one total states. */
  private readonly whole: Points | undefined;

  constructor(
    all: readonly Facts[],
    private readonly taken: Taken,
    /** Whether the table states the depth of its criteria. */
    private readonly levels: boolean,
  ) {
    this.positions = new Map(all.map(({ index }, position) => [index, position]));
    const totals = all.filter((facts) => totalOf(facts)?.kind === 'total');
    this.whole = totals.length === 1 ? maxOf(totals[0]) : undefined;
  }

  private above(): Above {
    const { coded, criteria } = this.taken;
    if (criteria.length === 0) return { kind: 'table', max: this.whole };
    return { kind: 'criterion', max: maxOf(coded?.facts) };
  }

  settle(group: readonly Facts[]): void {
    const { taken } = this;
    const byThemselves = rolesIn(group, taken.coded?.facts);
    const heads = headsIn(group, byThemselves);
    const roles = group.map((facts, index): Role => (heads.has(facts) ? 'criterion' : (byThemselves[index] ?? 'text')));
    const told = toldRows(group, roles);
    const { parts, doubtful, summed } = partsOf(group, roles, this.above());
    const known = new Map<Facts, TableCriterion>();
    const [first] = group;
    const adjusting = group.every(({ adjustment }) => adjustment !== undefined);
    const beside = adjusting && first !== undefined ? fieldBeside(first, taken.coded) : undefined;
    for (const [index, facts] of group.entries()) {
      const role = roles[index];
      if (role === 'criterion') {
        if (facts === doubtful) taken.unclear(facts, 'sum-or-neighbour', true);
        if (facts === summed) taken.unclear(facts, 'sum-of-rows', true);
        if (!isScored(facts) && !facts.remedied && !facts.points.has('max') && !heads.has(facts))
          taken.unclear(facts, 'option-or-criterion', true);
        const head = parts.get(facts);
        const under = head === undefined ? (counting(facts, taken.coded) ?? beside) : known.get(head);
        known.set(facts, taken.criterion(facts, false, under));
      } else if (role === 'option') taken.option(facts);
      else if (role === 'nameless') this.nameless(facts);
      else this.text(facts, roles[index - 1] === 'option' || roles[index + 1] === 'option', told.has(facts));
    }
  }

  private nameless(facts: Facts): void {
    const { taken } = this;
    const owner = taken.latest;
    const previous = taken.rows.at(-1);
    const right = previous !== undefined && this.isRightBelow(previous, facts);
    if (hasPoints(facts)) {
      taken.note(facts, 'other');
      taken.unclear(facts, 'points-without-name', false);
    } else if (owner !== undefined && this.goesOn(facts) && right && BELONGING.has(previous.kind)) {
      owner.continuations.push(facts);
      taken.note(facts, 'continuation', owner);
    } else taken.note(facts, 'other');
  }

  /** A second remedy has a solution; where every criterion states its level, any remedy cell tells one. */
  private goesOn(facts: Facts): boolean {
    return facts.solved || (this.levels && facts.remedied);
  }

  /** Nothing stands between but a header that is repeated on a new page. */
  private isRightBelow(previous: BodyRow, facts: Facts): boolean {
    const between = facts.index - previous.index;
    const follows = this.positions.get(facts.index) === (this.positions.get(previous.index) ?? 0) + 1;
    return follows && (isBelow(previous, facts) || facts.row.row - previous.row <= between);
  }

  /** A row of words alone; `told` where it stands among those that tell how points are given. */
  private text(facts: Facts, besideOption: boolean, told: boolean): void {
    const { taken } = this;
    if (besideOption || facts.bullet !== undefined || tellsPoints(facts.name) || isRemark(facts.name)) {
      taken.option(facts);
      return;
    }
    if (isBareNumber(facts)) {
      taken.note(facts, 'other');
      taken.unclear(facts, 'code-only', false);
      return;
    }
    if (isAllCaps(facts.name)) {
      taken.note(facts, 'group-title');
      return;
    }
    taken.option(facts);
    if (!told && !reachesDown(taken.coded?.facts, facts)) taken.unclear(facts, 'text-without-points', false);
  }
}

/** Whether the code or the points of a criterion are merged down over a row of words: then it tells how they are given. */
const reachesDown = (above: Facts | undefined, { row }: Facts): boolean => {
  if (above === undefined || above.row.grid !== row.grid) return false;
  const own = [above.codeCell, ...[...above.points.values()].map(({ cell }) => cell)];
  return own.some((cell) => {
    const merge = cell === undefined ? undefined : above.row.merges.from(above.row.row, cell.column);
    return merge !== undefined && cell !== above.nameCell && merge.bottom >= row.row;
  });
};

type ScoreColumn = 'assessed' | 'self';

/** The first so many criteria below one, and what they score together; undefined where one of them has no score. */
interface Counted {
  readonly count: number;
  readonly score: Points | undefined;
}

const counted: Readonly<Record<ScoreColumn, WeakMap<TableCriterion, Counted>>> = {
  assessed: new WeakMap(),
  self: new WeakMap(),
};

/** What the criteria below one score so far: each is counted once, however often it is asked, as they are only added to. */
const scoredBelow = (one: TableCriterion, column: ScoreColumn): Points | undefined => {
  let { count, score }: Counted = counted[column].get(one) ?? { count: 0, score: zero };
  for (; count < one.children.length; count += 1) {
    const own = pointsIn(one.children[count]?.facts, column);
    score = score === undefined || own === undefined ? undefined : plus(score, own);
  }
  counted[column].set(one, { count, score });
  return score;
};

/** Whether all that a criterion is worth is listed below it, a bonus with its own maximum among it or not: an extract proves nothing. */
const isListed = ({ facts, listed }: TableCriterion, bonus: Points = zero): boolean => {
  const max = maxOf(facts);
  return max === undefined || compare(listed, max) >= 0 || equal(plus(listed, bonus), max);
};

/** What a bonus or penalty gives, below zero where it takes; undefined where it does neither. */
const givenBy = (facts: Facts): { readonly column: ScoreColumn; readonly points: Points } | undefined => {
  const column = (['assessed', 'self'] as const).find((one) => pointsIn(facts, one) !== undefined);
  const own = column === undefined ? undefined : pointsIn(facts, column);
  if (facts.adjustment === undefined || column === undefined || own === undefined || isZero(own)) return undefined;
  return { column, points: facts.adjustment === 'penalty' && isPositive(own) ? negate(own) : own };
};

/** The criterion whose score counts a bonus or a penalty without a code, where the one right above does not. */
export const counting = (facts: Facts, above: TableCriterion | undefined): TableCriterion | undefined => {
  const row = givenBy(facts);
  if (row === undefined) return undefined;
  const { column, points: given } = row;
  for (let one = above?.parent; one !== undefined; one = one.parent) {
    const stated = pointsIn(one.facts, column);
    const below = stated === undefined ? undefined : scoredBelow(one, column);
    const counts = stated !== undefined && below !== undefined && equal(stated, plus(below, given));
    if (counts && isListed(one, maxOf(facts))) return one;
  }
  return undefined;
};

/**
 * The field that a bonus or penalty stands in beside a criterion without parts: where no score above says what counts it,
 * and the criterion's own is not what the row makes of its maximum. Beside a field it stands outside every field.
 */
const fieldBeside = (facts: Facts, above: TableCriterion | undefined): TableCriterion | typeof OUTSIDE | undefined => {
  const given = givenBy(facts);
  if (given === undefined || above === undefined || above.children.length > 0) return undefined;
  const own = pointsIn(above.facts, given.column);
  const max = maxOf(above.facts);
  const explains = own !== undefined && max !== undefined && equal(own, plus(max, given.points));
  if (own === undefined || explains) return undefined;
  for (let one = above.parent; one !== undefined; one = one.parent) if (isScored(one.facts)) return undefined;
  return above.parent ?? (above.facts.code === undefined ? undefined : OUTSIDE);
};

/** Whether a row has points, but no score and no remedy. */
const hasOnlyPoints = (facts: Facts): boolean =>
  roleOf(facts, false) === 'criterion' && !isScored(facts) && !facts.remedied && facts.adjustment === undefined;

/** Whether several rows, some of them with parts that they are worth, come to what the criterion above them is worth: no options do. */
const comeTo = (rows: readonly Facts[], max: Points | undefined): boolean => {
  if (max === undefined || rows.some((facts) => isZero(amountOf(facts) ?? zero))) return false;
  const parts = partsBySums(rows, max);
  const heads = rows.filter((facts) => !parts.has(facts));
  return parts.size > 0 && heads.length > 1 && equal(max, sum(amountsOf(heads)));
};

/** Whether points are steps from a maximum, or one of them is 0, out of which nothing can be scored. */
const areStepsOrNone = (amounts: readonly Points[], max: Points | undefined): boolean =>
  areSteps(amounts, max) || amounts.some(isZero);

/**
 * What the rows of a group are: those with only points are steps of the criterion without a code right above them,
 * or options where all of their kind come to more than the coded criterion above can give, or are bands of it.
 */
const rolesIn = (group: readonly Facts[], coded: Facts | undefined): readonly Role[] => {
  const steps = new Set<Facts>();
  let above: Facts | undefined;
  let run: Facts[] = [];
  const settleRun = (): void => {
    if (areSteps(amountsOf(run), maxOf(above))) for (const facts of run) steps.add(facts);
    run = [];
  };
  for (const facts of group) {
    if (hasOnlyPoints(facts)) run.push(facts);
    else if (roleOf(facts, false) === 'criterion') {
      settleRun();
      above = facts;
    }
  }
  settleRun();
  const rest = group.filter((facts) => hasOnlyPoints(facts) && !steps.has(facts));
  const criteria = group.filter((facts) => !steps.has(facts) && roleOf(facts, false) === 'criterion');
  // What stands below a field without a code are criteria, unless their points step as those of options do.
  const isField = coded !== undefined && coded.code === undefined && coded.level === undefined;
  const may = isField ? areStepsOrNone(amountsOf(rest), maxOf(coded)) : !comeTo(criteria, maxOf(coded));
  const exceeding = (may && exceed(amountsOf(rest), maxOf(coded))) || areBands(rest, coded);
  return group.map((facts) => (steps.has(facts) ? 'option' : roleOf(facts, exceeding)));
};

/** Words behind a dash with scored rows behind pluses right below: the criterion that those are parts of. */
const headsIn = (group: readonly Facts[], roles: readonly Role[]): ReadonlySet<Facts> => {
  const heads = new Set<Facts>();
  let head: Facts | undefined;
  for (const [index, facts] of group.entries()) {
    if (facts.bullet === '-') head = roles[index] === 'text' ? facts : undefined;
    else if (facts.bullet !== '+') head = undefined;
    else if (head !== undefined && roles[index] === 'criterion' && isScored(facts)) heads.add(head);
  }
  return heads;
};

/** Runs of options and of words among which one tells how points are given: the others explain it, or go on with it. */
const toldRows = (group: readonly Facts[], roles: readonly Role[]): ReadonlySet<Facts> => {
  const told = new Set<Facts>();
  let run: Facts[] = [];
  let tells = false;
  const settleRun = (): void => {
    if (tells) for (const facts of run) told.add(facts);
    run = [];
    tells = false;
  };
  for (const [index, facts] of group.entries()) {
    const role = roles[index];
    if (role !== 'option' && role !== 'text') settleRun();
    else {
      run.push(facts);
      tells ||= role === 'option' || tellsPoints(facts.name);
    }
  }
  settleRun();
  return told;
};

const amountsOf = (rows: readonly Facts[]): readonly Points[] => rows.flatMap((facts) => amountOf(facts) ?? []);

const BELONGING: ReadonlySet<RowKind> = new Set<RowKind>(['criterion', 'continuation', 'option']);

const isBelow = (previous: BodyRow, facts: Facts): boolean =>
  Math.abs(facts.row.row - previous.row) <= 1 || facts.row.row < previous.row;
