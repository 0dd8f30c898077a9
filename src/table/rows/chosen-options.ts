/** Scores written beside the option that was chosen: they are its criterion's. */
import { compare, equal, isZero, type Points } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { endingNumber } from '../words/labels.js';
import { type Facts, type Filled, isMark, pointsIn } from './facts.js';
import { amountOf, areSteps } from './options.js';
import { maxOf, totalOf } from './row-roles.js';

/** What an option gives: its points in a column, in brackets or behind its words. */
const worthOf = (facts: Facts): Points | undefined => {
  const ending = endingNumber(facts.name);
  const reading = ending === undefined ? undefined : readPoints(ending);
  return amountOf(facts) ?? (reading?.kind === 'points' ? reading.value : undefined);
};

const LISTS: ReadonlySet<string | undefined> = new Set(['lower', 'bracket']);

const mayChoose = (facts: Facts): boolean =>
  facts.level === undefined && !facts.title && !facts.remedied && facts.adjustment === undefined && facts.name !== '';

/** The rows right below a criterion that may be its options: without a code, or with letters or brackets. */
const optionsBelow = (all: readonly Facts[], criterion: number): readonly number[] => {
  const style = all[criterion + 1]?.code?.style;
  const own = all[criterion]?.code?.style;
  const below: number[] = [];
  for (let index = criterion + 1; index < all.length; index += 1) {
    const facts = all[index];
    if (facts === undefined || facts.code?.style !== style || !mayChoose(facts) || totalOf(facts) !== undefined) break;
    if (style !== undefined && (style === own || !LISTS.has(style))) break;
    below.push(index);
  }
  return below;
};

interface Choice {
  readonly from: Facts;
  readonly filled: Filled;
  readonly score: Points;
}

/**
 * By column of scores the one row that has one, no more than it gives; a 0 beside another score is no choice. Undefined
 * where a row says something else, or several have scores.
 */
const choicesIn = (options: readonly Facts[]): ReadonlyMap<PointColumn, Choice> | undefined => {
  const choices = new Map<PointColumn, Choice>();
  for (const facts of options) {
    for (const [column, filled] of facts.points) {
      if (column === 'max' || isMark(filled.cell)) continue;
      const [score, worth] = [pointsIn(facts, column), worthOf(facts)];
      if (column === 'lost' || score === undefined || worth === undefined || compare(score, worth) > 0)
        return undefined;
      const before = choices.get(column);
      if (before === undefined || isZero(before.score)) choices.set(column, { from: facts, filled, score });
      else if (!isZero(score)) return undefined;
    }
  }
  return choices.size === 0 ? undefined : choices;
};

/** Without its scores: they have become its criterion's. */
const asOption = (facts: Facts): Facts => {
  const points = [...facts.points].filter(([column, { cell }]) => column === 'max' || isMark(cell));
  return { ...facts, points: new Map(points) };
};

const FEWEST = 3;

/** Steps that no slip in a maximum makes of parts: three of them, or one that nothing can be scored out of. */
const areCertain = (amounts: readonly Points[], max: Points | undefined): boolean =>
  areSteps(amounts, max) && (amounts.length >= FEWEST || amounts.some(isZero));

/**
 * The rows with each score that stands beside one of the options below a criterion in the criterion's own row, where the
 * options' points step from its maximum, so that they cannot be parts of it, and it has no other score itself.
 */
export const withChosen = (all: readonly Facts[]): readonly Facts[] => {
  const changed = new Map<number, Facts>();
  for (const [index, criterion] of all.entries()) {
    if (criterion.code === undefined || changed.has(index)) continue;
    const max = maxOf(criterion);
    const below = max === undefined ? [] : optionsBelow(all, index);
    const options = below.flatMap((at) => all[at] ?? []).filter((facts) => worthOf(facts) !== undefined);
    const amounts = options.flatMap((facts) => worthOf(facts) ?? []);
    const choices = areCertain(amounts, max) ? choicesIn(options) : undefined;
    if (choices === undefined) continue;
    const agrees = [...choices].every(([column, { score }]) => {
      const own = pointsIn(criterion, column);
      return criterion.points.has(column) ? own !== undefined && equal(own, score) : true;
    });
    if (!agrees) continue;
    const points = new Map(criterion.points);
    for (const [column, { from, filled }] of choices) {
      if (!points.has(column)) points.set(column, { row: from.row, ...filled });
    }
    changed.set(index, { ...criterion, points });
    for (const at of below) {
      const option = all[at];
      if (option !== undefined) changed.set(at, asOption(option));
    }
  }
  return changed.size === 0 ? all : all.map((facts, index) => changed.get(index) ?? facts);
};
