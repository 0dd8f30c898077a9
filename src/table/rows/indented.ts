/** Tables without codes whose names are set in, or stand behind dashes and crosses: what is set in further stands below. */
import { compare, equal, type Points, plus, sum, zero } from '../../model/points/points.js';
import { endsInNumber, isNote, isSignature } from '../words/labels.js';
import { isSummary } from '../words/total-labels.js';
import { type Facts, isScored } from './facts.js';
import { isPlain, maxOf, roleOf, totalOf } from './row-roles.js';

const FEWEST_ROWS = 3;
const FEWEST_BELOW = 2;
/** A single space before a name is a slip of the hand. */
const STEP = 2;
/** What a tab, and a step of a program's own, are worth in spaces. */
const TAB = 4;

const LEADING = /^[\s\u00a0]*/u;

/** How far a name is set in. */
const indentOf = ({ nameCell }: Facts): number => {
  const [spaces = ''] = LEADING.exec(nameCell?.text ?? '') ?? [];
  return [...spaces].reduce((width, one) => width + (one === '\t' ? TAB : 1), 0) + (nameCell?.indent ?? 0) * TAB;
};

/** A row that names a criterion, or nothing but what the rows below it belong to. */
const mayBelong = (facts: Facts): boolean => {
  // "Ban hành kịp thời: 1" says how its criterion is scored, however far it is set in.
  if (endsInNumber(facts.name) && !isScored(facts) && !facts.remedied) return false;
  if (facts.name === '' || facts.level !== undefined || isNote(facts.name) || isSignature(facts.name)) return false;
  if (totalOf(facts) !== undefined || facts.adjustment !== undefined) return false;
  return maxOf(facts) !== undefined || !isSummary(facts.name);
};

/** By row how deep it stands; undefined where its depth is none that a row above it has opened. */
const depthsOf = (rows: readonly Facts[], measure: (facts: Facts) => number): readonly number[] | undefined => {
  const open: number[] = [];
  const depths: number[] = [];
  for (const facts of rows) {
    const own = measure(facts);
    while (open.length > 0 && (open.at(-1) ?? 0) >= own) open.pop();
    if (open.length === 0 && depths.length > 0 && own > measure(rows[0] ?? facts)) return undefined;
    open.push(own);
    depths.push(open.length);
  }
  return depths;
};

/**
 * Whether depths make sense: more than one row stands below others, and none is worth more than what it is a part of. Where
 * some of them have no score, options may stand there: then those that state what they are worth, or most of them, are
 * worth exactly what stands below.
 */
const areLikely = (rows: readonly Facts[], depths: readonly number[]): boolean => {
  const listed: (Points | undefined)[] = [];
  let [stated, exact] = [0, 0];
  const below = depths.filter((depth) => depth > 1).length;
  const areScored = rows.every((facts, index) => (depths[index + 1] ?? 0) > (depths[index] ?? 1) || isScored(facts));
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const depth = depths[index] ?? 1;
    const [own, parts] = [maxOf(rows[index]), listed[depth + 1]];
    if (own !== undefined && parts !== undefined) {
      if (compare(parts, own) > 0) return false;
      stated += 1;
      if (equal(parts, own)) exact += 1;
    }
    listed.length = Math.min(listed.length, depth + 1);
    listed[depth] = plus(listed[depth] ?? zero, own ?? parts ?? zero);
  }
  return below >= FEWEST_BELOW && (areScored || exact * 2 >= stated);
};

/** Marks by their rank: no mark, then the others in the order in which they first stand. */
const byMarks = (rows: readonly Facts[]): ((facts: Facts) => number) => {
  const marks = [...new Set(rows.flatMap(({ bullet }) => bullet ?? []))];
  return ({ bullet }) => (bullet === undefined ? 0 : marks.indexOf(bullet) + 1);
};

/** How far names are set in, where they are in steps. */
const setIn = (rows: readonly Facts[]): ((facts: Facts) => number) | undefined => {
  const indents = [...new Set(rows.map(indentOf))].sort((a, b) => a - b);
  const inSteps = indents.every((one, index) => index === 0 || one - (indents[index - 1] ?? 0) >= STEP);
  return indents.length > 1 && inSteps ? indentOf : undefined;
};

/**
 * By each of some rows without a code, right below each other, the one that it is set in below.
 *
 * @param max of the criterion above them: none where all of them come to it side by side
 */
export const partsByIndents = (rows: readonly Facts[], max: Points | undefined): ReadonlyMap<Facts, Facts> => {
  const parents = new Map<Facts, Facts>();
  const measure = rows.length < FEWEST_ROWS ? undefined : setIn(rows);
  const depths = measure === undefined ? undefined : depthsOf(rows, measure);
  if (depths === undefined || !areLikely(rows, depths)) return parents;
  if (max !== undefined && equal(sum(rows.map((facts) => maxOf(facts) ?? zero)), max)) return parents;
  const open: Facts[] = [];
  for (const [index, facts] of rows.entries()) {
    open.length = (depths[index] ?? 1) - 1;
    const parent = open.at(-1);
    if (parent !== undefined) parents.set(facts, parent);
    open.push(facts);
  }
  return parents;
};

/** The rows with their depths, where the table has no code that would tell them. */
export const withIndents = (all: readonly Facts[]): readonly Facts[] => {
  if (all.some(({ code }) => code !== undefined)) return all;
  const rows = all.filter(mayBelong);
  if (rows.length < FEWEST_ROWS || !rows.every((facts) => isPlain(facts) || roleOf(facts, false) === 'criterion'))
    return all;
  const depths = depthsOf(rows, setIn(rows) ?? byMarks(rows));
  if (depths === undefined || !areLikely(rows, depths)) return all;
  const depthOf = new Map(rows.map((facts, index) => [facts, depths[index]] as const));
  return all.map((facts) => {
    const level = depthOf.get(facts);
    return level === undefined ? facts : { ...facts, level, stepped: true };
  });
};
