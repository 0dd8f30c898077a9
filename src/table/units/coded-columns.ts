/** Headings beside each other whose codes tell a field from its criteria: "I. Thể chế", "1. Ban hành", "2. Rà soát", "II. Thủ tục". */
import { compare, sum } from '../../model/points/points.js';
import { tidy } from '../../model/text/text.js';
import { type Code, codeInName, parseCode } from '../codes/codes.js';
import { listsOf, nesting } from '../codes/nest.js';
import { withoutMaximum } from '../columns/maxima-in-names.js';
import { words } from '../words/phrases.js';
import type { UnitColumn } from './unit-columns.js';
import { fitOf, isBelow, isScore, type Path, type ScoreColumn, type UnitNumbers } from './unit-numbers.js';

/** "1.1. Kế hoạch", or a code alone that names its criterion as well; "Tiêu chí 1 (10 điểm)" is a name. */
export const codedHeading = (heading: string): { readonly code: Code; readonly name: string } | undefined => {
  const alone = parseCode(tidy(heading));
  if (alone !== undefined && alone.style !== 'word') return { code: alone, name: alone.written };
  const found = codeInName(heading);
  return found === undefined || withoutMaximum(found.name) === '' ? undefined : found;
};

/** A criterion by its heading, with the columns of each measure. */
interface Item {
  readonly columns: ScoreColumn[];
  readonly code: Code | undefined;
}

const itemsOf = (columns: readonly ScoreColumn[]): readonly Item[] => {
  const items = new Map<string, Item>();
  for (const column of columns) {
    const text = column.role.path.at(-1)?.text ?? '';
    const one = items.get(words(text)) ?? { columns: [], code: codedHeading(text)?.code };
    items.set(words(text), one);
    one.columns.push(column);
  }
  return [...items.values()];
};

/** Whether the numbers let a column be what its codes say, the field of some others: never where those come to more. */
const mayHold = (parent: Item, children: readonly Item[], columns: readonly UnitColumn[], numbers: UnitNumbers) => {
  const [whole] = parent.columns;
  if (whole === undefined) return false;
  const parts = children.flatMap(
    (child) => child.columns.find(({ role }) => role.measure === whole.role.measure) ?? [],
  );
  if (children.every(({ code }) => code?.style === 'dotted')) return true;
  const { isWorthIt, right, wrong } = fitOf(whole, parts, columns, numbers);
  if (isWorthIt === true || right > wrong) return true;
  const [most, ...below] = [whole, ...parts].map(numbers.worth);
  const known = below.filter((one) => one !== undefined);
  return most !== undefined && known.length === below.length && compare(sum(known), most) < 0;
};

/** The items above each, from the top down. */
const aboveOf = (items: readonly Item[], columns: readonly UnitColumn[], numbers: UnitNumbers) => {
  const nest = nesting(listsOf(items));
  const parents = items.map(({ code }) => nest.take(code === undefined ? { outside: true } : { code }));
  const childrenOf = (index: number): readonly Item[] => items.filter((_, child) => parents[child] === index);
  const holds = items.map((item, index) => {
    const children = childrenOf(index);
    return children.length > 0 && mayHold(item, children, columns, numbers);
  });
  return items.map((_, index) => {
    const above: Item[] = [];
    for (let at = parents[index]; at !== undefined; at = parents[at]) {
      const item = items[at];
      if (item !== undefined && holds[at] === true) above.unshift(item);
    }
    return above;
  });
};

/** Puts criteria below the field that their codes tell, where nothing stands over either. */
export const nestCoded = (columns: UnitColumn[], numbers: UnitNumbers): void => {
  const scores = columns.filter(isScore);
  const groups = new Map<string, ScoreColumn[]>();
  for (const column of scores) {
    const key = column.role.path
      .slice(0, -1)
      .map(({ text }) => words(text))
      .join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [column]);
    else group.push(column);
  }
  for (const group of groups.values()) {
    // Where headings stand over others, they tell what belongs to what.
    if (group.some((one) => scores.some(({ role }) => isBelow(role.path, one.role.path)))) continue;
    const items = itemsOf(group);
    const above = aboveOf(items, columns, numbers);
    for (const [index, { columns: own }] of items.entries()) {
      const path: Path = (above[index] ?? []).flatMap((item) => item.columns[0]?.role.path.at(-1) ?? []);
      if (path.length === 0) continue;
      for (const column of own) {
        const { role } = column;
        const nested = [...role.path.slice(0, -1), ...path, ...role.path.slice(-1)];
        columns[columns.indexOf(column)] = { ...column, role: { ...role, path: nested } };
      }
    }
  }
};
