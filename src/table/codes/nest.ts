/** Whose child each criterion is: the tree its codes tell, row after row. */
import { romanValue } from '../../model/scorecard/code.js';
import type { Code } from './codes.js';
import { type Style, styleOf, wordBefore } from './styles.js';

export interface NestItem {
  readonly code?: Code | undefined;
  /** Depth from 1, where the table states it beyond doubt. */
  readonly level?: number | undefined;
  readonly bullet?: string | undefined;
  /** A field without a code, told by its capitals. */
  readonly field?: boolean | undefined;
  /** Of which list its code is, where sums tell it and the code alone does not. */
  readonly told?: Style | undefined;
  /** It stands outside every field above it, whatever its code. */
  readonly outside?: boolean | undefined;
}

interface Node {
  readonly index: number;
  readonly style: Style | 'field';
  readonly parts: readonly string[];
  readonly parent: Node | undefined;
  /** Whether another stands right below it already: then a list of another style does not begin there. */
  parental: boolean;
  /** Coded descendants by their parts, of those whose numbers count from here. */
  readonly below: Map<string, Node>;
}

/** Where a style stands in a list when the table has not yet shown it: A, I, 1, 1.1, 1), a, i. */
const RANKS: Readonly<Record<Style | 'field', number>> = {
  field: 0,
  'upper-letter': 1,
  'upper-roman': 1.5,
  part: 2,
  called: 2.5,
  'called-below': 2.8,
  padded: 2.9,
  word: 3,
  number: 3,
  'sub-part': 3.5,
  dotted: 4,
  bracket: 4.5,
  'lower-letter': 5,
  'lower-roman': 6,
};
/** Below these, numbers may begin anew. */
const CONTAINERS: ReadonlySet<string> = new Set(['field', 'upper-letter', 'upper-roman', 'part', 'padded']);
const isFirst = (part: string): boolean => /^(?:1|a|i)$/iu.test(part);

/** Takes the rows one by one, in order, and says under which earlier one each belongs. */
export interface Nesting {
  /** The index of the item's parent among those taken so far; undefined at the top. */
  readonly take: (item: NestItem) => number | undefined;
}

/** What all codes of a table tell of each of them. */
export interface Lists {
  /** The codes of letters, in order: they tell numerals from letters. */
  readonly letters: readonly string[];
  /** Whether 01 and 1 both stand in it: they count in lists of their own. */
  readonly padded: boolean;
}

type Coded = { readonly code?: Code | undefined };

const isPadded = ({ code }: Coded): boolean => code?.style === 'number' && /^0[1-9]$/u.test(code.parts[0] ?? '');

export const listsOf = (rows: readonly Coded[]): Lists => {
  const numbers = new Set(rows.flatMap(({ code }) => (code?.style === 'number' ? code.parts : [])));
  return {
    letters: rows.flatMap(({ code }) =>
      code?.style === 'upper' || code?.style === 'lower' ? [code.parts[0] ?? ''] : [],
    ),
    padded: [...numbers].some((part) => numbers.has(`0${part}`)),
  };
};

/**
 * @param lists of the items to come
 */
export const nesting = ({ letters, padded }: Lists): Nesting => {
  const root = new Map<string, Node>();
  const romans = new Map<string, Node>();
  const above = new Set<string>();
  const hasRomans = { upper: letters.some(isUpperRoman), lower: letters.some(isLowerRoman) };
  let stack: Node[] = [];
  let count = 0;
  let letter = 0;
  let dash: { node: Node | undefined; index: number } | undefined;
  let level: { readonly index: number; readonly level: number }[] = [];
  let romanPrefixes = false;
  /** The first word that single numbers are called by: those of another word stand below. */
  let calling: string | undefined;
  /** Whether numbers without a word stood above the first that has one. */
  let calledBelow = false;

  const container = (): Node | undefined => stack.findLast(({ style }) => CONTAINERS.has(style));
  const reopen = (node: Node): void => {
    const path: Node[] = [];
    for (let one: Node | undefined = node; one !== undefined; one = one.parent) path.unshift(one);
    stack = path;
  };
  const push = (style: Node['style'], parts: readonly string[]): number | undefined => {
    const parent = stack.at(-1);
    const scope = container();
    const node: Node = { index: count, style, parts, parent, parental: false, below: new Map() };
    if (parent !== undefined) parent.parental = true;
    (scope?.below ?? root).set(parts.map(keyOf).join('.'), node);
    if (style === 'upper-roman') romans.set(String(romanValue(parts[0] ?? '') ?? ''), node);
    for (const { style: upper } of stack) above.add(`${upper}>${style}`);
    stack.push(node);
    return parent?.index;
  };

  const takeDotted = (code: Code): number | undefined => {
    const { parts } = code;
    for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
      const node = stack[depth];
      if (node === undefined || !leads(node, parts)) continue;
      romanPrefixes ||= node.style === 'upper-roman' && /^\d/u.test(parts[0] ?? '');
      stack.length = depth + 1;
      return push('dotted', parts);
    }
    const parent = listed(parts);
    if (parent !== undefined) reopen(parent);
    else {
      const scope = container();
      const elsewhere = romanPrefixes && scope?.style === 'upper-roman';
      stack = elsewhere
        ? stack.slice(0, stack.indexOf(scope))
        : stack.slice(0, scope === undefined ? 0 : stack.indexOf(scope) + 1);
    }
    return push('dotted', parts);
  };
  /** An earlier row that the code names as its ancestor, the nearest ancestor in the nearest scope. */
  const listed = (parts: readonly string[]): Node | undefined => {
    const scopes = [
      ...stack
        .filter(({ style }) => CONTAINERS.has(style))
        .map(({ below }) => below)
        .reverse(),
      root,
    ];
    for (const below of scopes) {
      for (let length = parts.length - 1; length > 0; length -= 1) {
        const found = below.get(parts.slice(0, length).map(keyOf).join('.'));
        if (found !== undefined) return found;
      }
    }
    const numeral = romans.get(parts[0] ?? '');
    return numeral !== undefined && (romanPrefixes || container()?.style !== 'upper-roman') ? numeral : undefined;
  };

  const takeSingle = (code: Code, style: Style): number | undefined => {
    const same = stack.findLastIndex((node) => node.style === style);
    const plain = style === 'bracket' && same < 0 ? continued(code) : same;
    if (plain >= 0) {
      stack.length = plain;
      return push(plain === same ? style : 'number', code.parts);
    }
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (above.has(`${top.style}>${style}`) && !above.has(`${style}>${top.style}`)) break;
      const higher = above.has(`${style}>${top.style}`) || RANKS[top.style] > RANKS[style];
      const opens = !top.parental && isFirst(code.parts[0] ?? '') && OPENED_BY[style]?.has(top.style) === true;
      if (!higher || (opens && !above.has(`${style}>${top.style}`))) break;
      stack.pop();
    }
    return push(style, code.parts);
  };
  /** "2)" right after "1." goes on with the same list. */
  const continued = (code: Code): number => {
    const index = stack.findLastIndex(({ style }) => style === 'number');
    return Number(stack[index]?.parts[0]) + 1 === Number(code.parts[0]) ? index : -1;
  };

  const takeCode = (code: Code, told: Style | undefined): number | undefined => {
    dash = undefined;
    const alphabetic = code.style === 'upper' || code.style === 'lower';
    if (alphabetic) letter += 1;
    if (code.style === 'dotted') return takeDotted(code);
    // No code below begins with it: 2.2 is beside a 2 that counts the parts of 2.1.
    if (told !== undefined) return takeSingle({ ...code, parts: code.parts.map((part) => `${part})`) }, told);
    const style = styleOf(code, () => {
      const upper = code.style === 'upper';
      const open = (wanted: Style): string | undefined => stack.findLast((node) => node.style === wanted)?.parts[0];
      return {
        letter: open(upper ? 'upper-letter' : 'lower-letter'),
        roman: open(upper ? 'upper-roman' : 'lower-roman'),
        romans: upper ? hasRomans.upper : hasRomans.lower,
        ...nextOf(letters, letter, upper),
        opens: upper
          ? stack.at(-1)?.style === 'upper-letter' && above.has('upper-letter>upper-roman')
          : stack.at(-1)?.style === 'lower-letter' && above.has('lower-letter>lower-roman'),
      };
    });
    const word = style === 'number' ? wordBefore(code) : undefined;
    if (word === undefined) return takeSingle(code, padded && isPadded({ code }) ? 'padded' : style);
    if (calling === undefined) calledBelow = stack.some((node) => node.style === 'number');
    calling ??= word;
    if (calledBelow) return takeSingle(code, 'sub-part');
    return takeSingle(code, word === calling ? 'called' : 'called-below');
  };
  const takeUncoded = (bullet: string | undefined): number | undefined => {
    const parent = stack.at(-1);
    if (bullet === '+' && dash !== undefined && dash.node === parent) return dash.index;
    if (bullet === '-') dash = { node: parent, index: count };
    return parent?.index;
  };
  const takeLevel = (depth: number): number | undefined => {
    level = level.filter((one) => one.level < depth);
    const parent = level.at(-1)?.index;
    level.push({ index: count, level: depth });
    return parent;
  };

  return {
    take: (item) => {
      let parent: number | undefined;
      if (item.outside === true) stack = [];
      if (item.level !== undefined) parent = takeLevel(item.level);
      else if (item.code !== undefined) parent = takeCode(item.code, item.told);
      else if (item.field === true) {
        stack = [];
        push('field', [`#${count}`]);
      } else parent = takeUncoded(item.bullet);
      count += 1;
      return parent;
    },
  };
};

/** Which lists may begin below a list that ranks lower or alike: a) over 1), I over A, and Phần 1 over I. */
const OPENED_BY: Readonly<Partial<Record<Style, ReadonlySet<string>>>> = {
  number: new Set(['lower-letter', 'lower-roman']),
  bracket: new Set(['lower-letter', 'lower-roman']),
  'upper-letter': new Set(['upper-roman', 'part']),
  'upper-roman': new Set(['part']),
};

const isUpperRoman = (part: string): boolean =>
  part.length > 1 && part === part.toUpperCase() && romanValue(part) !== undefined;
const isLowerRoman = (part: string): boolean =>
  part.length > 1 && part !== part.toUpperCase() && romanValue(part) !== undefined;

const LOOK_AHEAD = 50;

/** The next two codes of letters of one case. */
const nextOf = (letters: readonly string[], from: number, upper: boolean) => {
  const [next, afterNext] = letters
    .slice(from, from + LOOK_AHEAD)
    .filter((part) => (part === part.toUpperCase()) === upper);
  return { next, afterNext };
};

/** What two spellings of one part have in common: "02" and "2", "a" and "A". */
const keyOf = (part: string): string => part.replace(/^0+(?=\d)/u, '').toUpperCase();

/** Whether a code's parts begin with another's: 7.1.3 with 7, with 7.1, and with VII. */
const leads = (node: Node, parts: readonly string[]): boolean =>
  node.style !== 'field' &&
  node.parts.length < parts.length &&
  node.parts.every((part, index) => {
    const own = parts[index] ?? '';
    if (keyOf(part) === keyOf(own)) return true;
    return index === 0 && node.style === 'upper-roman' && String(romanValue(part)) === own;
  });
