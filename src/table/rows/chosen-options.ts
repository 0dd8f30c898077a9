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

/** Whether steps are such as no slip in a maximum makes of parts: three of them, or one that nothing can be scored out of. */
const areCertain = ({ amounts }: Listed): boolean => amounts.length >= FEWEST || amounts.some(isZero);

/** A criterion and the rows below it that may be its options, with what each gives. */
interface Listed {
  readonly index: number;
  readonly criterion: Facts;
  readonly below: readonly number[];
  readonly options: readonly Facts[];
  readonly amounts: readonly Points[];
}

const listedIn = (all: readonly Facts[]): readonly Listed[] =>
  all.flatMap((criterion, index) => {
    const max = criterion.code === undefined ? undefined : maxOf(criterion);
    if (max === undefined) return [];
    const below = optionsBelow(all, index);
    const options = below.flatMap((at) => all[at] ?? []).filter((facts) => worthOf(facts) !== undefined);
    const amounts = options.flatMap((facts) => worthOf(facts) ?? []);
    return areSteps(amounts, max) ? [{ index, criterion, below, options, amounts }] : [];
  });

/**
 * The rows with each score that stands beside one of the options below a criterion in the criterion's own row, where the
 * options' points step from its maximum, so that they cannot be parts of it, and it has no other score itself.
 */
export const withChosen = (all: readonly Facts[]): readonly Facts[] => {
  const changed = new Map<number, Facts>();
  const listed = listedIn(all);
  // Beside a criterion whose options are certain, two steps are no slip either.
  const isCertain = listed.some((one) => areCertain(one) && choicesIn(one.options) !== undefined);
  for (const { index, criterion, below, options } of isCertain ? listed : []) {
    const choices = changed.has(index) ? undefined : choicesIn(options);
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
